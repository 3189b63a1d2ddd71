import pytest

from toolkit import answers, data, records
from toolkit.answers.followers import SIZES, sizes
from toolkit.answers.reach_history import reach_history
from toolkit.figures import across, beyond, followers, show
from toolkit.figures import reach as figure
from toolkit.figures import reach_history as years
from toolkit.figures.svg import svg

FACTS = data.load()
EXAMPLES = ("bakery", "museum_shop", "supplier")
LOCALES = ("fr_FR", "en_US")


def seen(name="bakery"):
    return answers.reach(records.read(name), FACTS)


@pytest.fixture(scope="module")
def three():
    return sizes(records.read("bakery"), FACTS)


def test_dark_bars_stand_on_pale_bars_of_all_who_follow(three):
    axes = figure.draw(three[1], "en_US")
    widths = [bar.get_width() for bar in axes.patches]
    assert widths[::2] == [500, 500, 500]
    assert widths[1::2] == pytest.approx([q.value for q in figure.periods(three[1])])
    assert axes.get_xlim() == (0, 500)


def test_where_nobody_publishes_a_rate_there_is_no_bar_to_believe():
    page = seen("supplier").accounts[0]
    axes = figure.draw(page, "en_US")
    assert [bar.get_width() for bar in axes.patches] == [640, 640, 640]
    assert axes.texts[0].get_text() == "32 to 608"
    assert "Nobody publishes" in figure.finding(page, "en_US")
    assert figure.table(page, "en_US").iloc[0, 1] is None


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_US", "Of 500 followers, about 10 see one post (8 to 12), and 60 see"),
        ("fr_FR", "Sur 500 abonnés, 10 environ voient une publication (de 8 à 12), et 60"),
    ],
)
def test_the_finding_is_the_number_of_the_lesson(three, locale, said):
    assert figure.finding(three[1], locale).startswith(said)


@pytest.mark.parametrize("locale", LOCALES)
def test_nobody_following_is_said_and_drawn(locale):
    axes = figure.draw(None, locale)
    assert not axes.patches and len(axes.texts) == 1
    finding, table = figure.finding(None, locale), figure.table(None, locale)
    assert "0" in show(axes, finding=finding, table=table, lang=locale).html
    assert figure.further(None, locale) == ()


def test_small_accounts_are_told_how_often_nobody_sees(three):
    said = [figure.further(entry, "en_US")[0] for entry in three]
    assert "75% of the posts" in said[0]
    assert "75%" not in said[1] + said[2]


def test_the_client_s_own_rate_stands_beside_the_published_one():
    own = seen("museum_shop").accounts[1]
    said = figure.further(own, "en_US")[0]
    assert said == "Yours: 4.3% (3.0% to 6.0%); published: 3.5% (1.3% to 9.3%)."


def test_three_sizes_fill_the_same_width_with_the_same_share(three):
    charts = followers.draw(three, "en_US").figure.axes
    assert [chart.get_xlim()[1] for chart in charts] == list(SIZES)
    shares = [chart.patches[1].get_width() / chart.get_xlim()[1] for chart in charts]
    assert shares == pytest.approx([shares[0]] * 3)
    assert [c.get_title(loc="left") for c in charts][2] == "15,000 followers"


def test_the_sum_is_a_cross_without_a_range_and_more_than_the_truth():
    found = seen("museum_shop")
    rows = across.table(found, "en_US")
    assert rows.iloc[-1].tolist()[:2] == ["the sum: some counted twice", "3,620"]
    assert rows.iloc[:, 2].isna().tolist() == [False] * 4 + [True]
    axes = across.draw(found, "en_US")
    assert [line.get_marker() for line in axes.lines] == ["o"] * 4 + ["X"]
    assert found.across.people.value < found.across.total
    assert axes.get_xlim()[0] == 0


@pytest.mark.parametrize("locale", LOCALES)
def test_one_account_and_none_have_their_sentence(locale):
    owner = records.read("bakery")
    alone = answers.reach(owner.replace(accounts=[{"network": "x", "followers": 9}]), FACTS)
    none = answers.reach(owner.replace(accounts=[{"network": "x", "followers": 0}]), FACTS)
    for found in (alone, none):
        drawn, said = across.draw(found, locale), across.finding(found, locale)
        assert show(drawn, finding=said, table=across.table(found, locale), lang=locale)
        assert len(beyond.table(found, locale)) == 1
    assert across.finding(alone, locale) != across.finding(none, locale)
    assert len(across.table(none, locale)) == 1  # the account, and why it is left out


def test_what_nobody_measured_is_missing_and_never_zero():
    table = beyond.table(seen("museum_shop"), "en_US")
    assert table.iloc[:, 2].isna().all()
    assert table.iloc[:, 1].isna().tolist() == [False, False, True]  # no rate of Pinterest
    assert table.iloc[2, 3] == "18%"


@pytest.mark.parametrize(
    ("name", "said"), [("bakery", "USD"), ("museum_shop", "11,945"), ("supplier", "No ad budget")]
)
def test_money_buys_impressions_or_is_refused_in_words(name, said):
    assert said in " ".join(beyond.paid(seen(name), "en_US").iloc[0])


def test_each_study_is_a_dot_at_its_year_and_weak_ones_are_hollow():
    history = reach_history("facebook", FACTS)
    axes = years.draw(history, "en_US")
    assert [line.get_xdata()[0] for line in axes.lines] == [q.date.year for q in history.dated]
    hollow = [line.get_markerfacecolor() == "white" for line in axes.lines]
    assert hollow == [q.grade == "aggregator" for q in history.dated]
    assert axes.get_ylim()[0] == 0
    assert "16.0%" in years.finding(history, "en_US")
    assert len(years.table(history, "fr_FR")) == len(history.rates)


def test_a_network_nobody_studied_has_a_sentence():
    assert "Bluesky" in years.finding(reach_history("bluesky", FACTS), "en_US")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(overflowing, name, locale):
    found = seen(name)
    assert overflowing(across.draw(found, locale)) == []
    for entry in found.accounts:
        assert overflowing(figure.draw(entry, locale)) == []
    charts = followers.draw(sizes(records.read(name), FACTS), locale).figure.axes
    assert [overflowing(chart) for chart in charts] == [[], [], []]


def test_redrawing_on_the_same_axes_leaves_nothing_behind(three):
    fresh = figure.draw(three[1], "fr_FR")
    again = figure.draw(three[2], "en_US")
    figure.draw(None, "fr_FR", ax=again)
    figure.draw(three[1], "fr_FR", ax=again)
    assert svg(again, finding="x") == svg(fresh, finding="x")

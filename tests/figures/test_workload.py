import pytest

from toolkit import answers, data, records, text
from toolkit.figures import workload as figure
from toolkit.figures.svg import svg

EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "en_US", "fr_CA")


@pytest.fixture(scope="module")
def nothing():
    bakery = records.read("bakery").as_written()
    kept = {k: v for k, v in bakery.items() if k not in ("accounts", "hours_by_task")}
    return answers.cost(records.read_mapping(kept), data.load())


def widths(axes):
    return [bar.get_width() for bar in axes.patches]


@pytest.mark.parametrize("name", EXAMPLES)
def test_bars_are_the_tasks_the_longest_first_from_zero(answered, name):
    cost = answered(name).cost
    axes = figure.draw(cost, "en_US")
    assert widths(axes) == sorted((q.value for q in cost.workload.by_task), reverse=True)
    assert axes.get_xlim()[0] == 0
    assert sum(widths(axes)) == pytest.approx(cost.hours_per_week.value)


def test_a_week_counted_has_no_line_of_doubt_and_an_estimate_has(answered):
    counted, guessed = (figure.draw(answered(n).cost, "en_US") for n in ("bakery", "supplier"))
    assert len(counted.collections) == 0 and len(guessed.collections) == 12


def test_the_finding_says_whether_it_was_counted_or_estimated(answered):
    bakery, museum = (figure.finding(answered(n).cost, "en_US") for n in ("bakery", "museum_shop"))
    assert bakery == "Creating takes the most: 2.75 hours of the week's 6, by your own count."
    assert "about" in museum and "It is an estimate" in museum


def test_twelve_posts_in_five_hours_are_set_against_what_they_ask_for(answered):
    cost = answered("museum_shop").cost
    assert cost.workload.asked.low > 5
    said = figure.caption(cost, "en_US")
    assert "you give them 5 hours" in said and "already saves" in said


@pytest.mark.parametrize("locale", LOCALES)
def test_the_table_carries_the_week_s_hours_and_cost_below_the_tasks(answered, locale):
    cost = answered("bakery").cost
    table = figure.table(cost, locale)
    assert len(table) == 7 and len(table.columns) == 3
    month = text.money(650, "EUR", locale, decimals=0)
    assert table.iloc[-1].tolist() == [
        text.say("workload.total", locale),
        text.say("workload.short", locale, hours="6"),
        month,
    ]


def test_an_estimate_says_each_task_on_each_account_and_a_dash_where_it_is_not_done(answered):
    table = figure.table(answered("museum_shop").cost, "en_US")
    assert table.columns[3:].tolist() == [
        "Facebook page",
        "Instagram",
        "Pinterest",
        "For all accounts together",
    ]
    assert table.iloc[0, 3:].tolist()[:3] == ["–", "–", "–"] and table.iloc[1, 6] == "–"


def test_accounts_are_set_side_by_side_with_their_cost(answered):
    table = figure.accounts(answered("bakery").cost, "en_US")
    assert table.iloc[0].tolist() == ["Facebook page", "3.5 h", "€379"]
    finding = figure.accounts_finding(answered("bakery").cost, "en_US")
    assert finding.startswith("The Facebook page takes the most time: 3.5 hours")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_record_that_says_nothing_is_said_to_say_nothing(nothing, locale):
    assert figure.finding(nothing, locale) == text.say("workload.nothing_said", locale)
    assert "<svg" in svg(figure.draw(nothing, locale), finding=figure.finding(nothing, locale))
    assert len(figure.table(nothing, locale)) == 1 and figure.further(nothing, locale) == ()
    assert figure.accounts_finding(nothing, locale) == text.say("workload.nothing_said", locale)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_stays_on_the_drawing(answered, overflowing, name, locale):
    assert overflowing(figure.draw(answered(name).cost, locale)) == []


def test_redrawing_on_the_same_axes_leaves_nothing_behind(answered):
    fresh = figure.draw(answered("bakery").cost, "fr_FR")
    again = figure.draw(answered("supplier").cost, "en_US", ax=fresh)
    again = figure.draw(answered("bakery").cost, "fr_FR", ax=again)
    assert svg(again, finding="x") == svg(
        figure.draw(answered("bakery").cost, "fr_FR"), finding="x"
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_two_accounts_alike_are_told_apart_and_ads_are_named(locale):
    held = [
        {"network": "instagram", "posts_per_week": 2},
        {"network": "instagram", "posts_per_week": 1},
        {"network": "linkedin", "kind": "ads", "posts_per_week": 0},
    ]
    cost = answers.cost(records.read("supplier").replace(accounts=held), data.load())
    names = figure.accounts(cost, locale).iloc[:, 0].tolist()
    assert names[:2] == ["Instagram", "Instagram (2)"]
    assert "LinkedIn" in names[2] and names[2] != text.say("account.linkedin_page", locale)

import pytest

from toolkit import answers, data, records
from toolkit.figures import evidence as figure
from toolkit.figures import photos
from toolkit.figures.svg import svg

LOCALES = ("fr_FR", "fr_CA", "en_US")


@pytest.fixture(scope="module")
def counted():
    facts = data.load()

    def counted(*counts):
        evidence = [
            {"metric": "click_through_rate", "platform": network, "count": n, "out_of": of}
            for network, n, of in counts
        ]
        return answers.evidence(records.read("museum_shop").replace(evidence=evidence), facts)

    return counted


TWO = (("instagram", 3, 400), ("pinterest", 45, 9000))


def test_a_row_a_rate_and_one_for_all_networks_with_before_counted_and_after(counted):
    found = counted(*TWO)
    axes = figure.draw(found, "en_US")
    assert len(axes.get_yticklabels()) == 3
    crosses = [line.get_xdata()[0] for line in axes.lines if line.get_marker() == "X"]
    assert crosses == pytest.approx([3 / 400, 45 / 9000, 48 / 9400])
    assert [t.get_text() for t in axes.texts] == ["published", "your count", "both together"]


@pytest.mark.parametrize(
    ("locale", "said"),
    [("en_US", ["45 out of 9,000", "0.39%"]), ("fr_FR", ["45 sur 9\u202f000", "0,39\u202f%"])],
)
def test_the_finding_speaks_of_the_best_counted_rate(counted, locale, said):
    finding = figure.finding(counted(*TWO), locale)
    assert [words for words in said if words not in finding] == []


def test_a_small_sample_is_said_to_be_one(counted):
    found = counted(("instagram", 3, 400))
    assert "too few to speak alone" in figure.finding(found, "en_US")
    assert figure.table(found, "en_US").iloc[0, -1] == "few: not alone"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("counts", [(), TWO[:1], TWO])
def test_every_label_stays_on_the_drawing(counted, overflowing, counts, locale):
    found = counted(*counts)
    assert overflowing(figure.draw(found, locale)) == []
    assert figure.finding(found, locale).endswith(".") and len(figure.table(found, locale))


def test_redrawing_on_the_same_axes_leaves_nothing_behind(counted):
    fresh = figure.draw(counted(*TWO), "fr_FR")
    again = figure.draw(counted(*TWO), "fr_FR", ax=figure.draw(counted(), "en_US"))
    assert svg(again, finding="x") == svg(fresh, finding="x")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("votes", [(14, 6), (5, 6), (4, 4), (0, 0)])
def test_a_vote_is_drawn_said_and_tabled(overflowing, votes, locale):
    vote = answers.two_photos(*votes, stake=400, currency="EUR")
    axes = photos.draw(vote, locale)
    assert [bar.get_width() for bar in axes.patches] == list(votes)
    assert overflowing(axes) == []
    assert photos.finding(vote, locale).endswith(".")
    assert len(photos.table(vote, locale)) == 2


def test_the_finding_of_a_vote_says_how_many_more_to_ask():
    finding = photos.finding(answers.two_photos(12, 7), "en_US")
    assert "Photo A: 87%" in finding and "Ask 22 people more" in finding
    assert "enough to decide" in photos.finding(answers.two_photos(14, 6), "en_US")

import pytest

from toolkit import answers
from toolkit.answers.quantity import Quantity
from toolkit.figures import weeks_to_tell
from toolkit.figures.svg import svg
from toolkit.model.ranges import Range

LOCALES = ("fr_FR", "fr_CA", "en_US")


def telling(low, high=None, *, trials, name="click_through_rate", **how):
    rate = Quantity(name, Range(low, high or low, "logit"), "share", "yours", "client")
    return answers.telling(rate, trials_per_week=trials, **how)


SOME = telling(0.02, trials=4000)
NONE = telling(0.01, 0.02, trials=90)
EVERY = telling(0.3, trials=90_000)
NOTHING = telling(0.99, trials=50)
RARE = telling(0.0003, 0.002, trials=3, rises=(0.01, 1))
CASES = (SOME, NONE, EVERY, NOTHING, RARE)


def drawn(axes):
    return [line for line in axes.lines if line.get_marker() == "o"]


def test_a_dot_a_rise_at_its_whole_weeks_full_where_four_weeks_show_it():
    axes = weeks_to_tell.draw(SOME, "en_US")
    assert [dot.get_xdata()[0] for dot in drawn(axes)] == [41, 11, 2, 1]
    full = [dot.get_markerfacecolor() != "white" for dot in drawn(axes)]
    assert full == [False, False, True, True]
    assert [label.get_text() for label in axes.get_yticklabels()] == [
        "+10%, to 2.2%",
        "+20%, to 2.4%",
        "+50%, to 3%",
        "+100%, to 4%",
    ]
    assert [line.get_xdata()[0] for line in axes.lines][-1] == 4


def test_a_line_goes_from_the_least_to_the_most_weeks():
    found = telling(0.01, 0.03, trials=4000, rises=[0.5])
    axes = weeks_to_tell.draw(found, "en_US")
    ends = next(list(line.get_xdata()) for line in axes.lines if len(line.get_xdata()) == 2)
    assert ends == list(found.rises[0].whole[1:])
    assert axes.texts[0].get_text() == "3 weeks (2 to 4)"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("found", CASES)
def test_every_label_stays_on_the_drawing(overflowing, found, locale):
    assert overflowing(weeks_to_tell.draw(found, locale)) == []
    for said in (weeks_to_tell.finding(found, locale), weeks_to_tell.caption(found, locale)):
        assert said.endswith(".") and "{" not in said
    table = weeks_to_tell.table(found, locale)
    assert len(table) == max(1, len(found.rises)) and not table.isna().any().any()


def test_redrawing_on_the_same_axes_leaves_nothing_behind():
    fresh = weeks_to_tell.draw(SOME, "fr_FR")
    again = weeks_to_tell.draw(SOME, "fr_FR", ax=weeks_to_tell.draw(NOTHING, "en_US"))
    assert svg(again, finding="x") == svg(fresh, finding="x")


def plain(said):
    return said.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(
    ("found", "english", "french"),
    [
        (
            SOME,
            "With 4,000 impressions a week, 4 weeks show that another plan beats 2% if it beats it "
            "by 50% or more. A rise of 10% takes 41 weeks.",
            "Avec 4 000 impressions par semaine, 4 semaines montrent qu’un autre plan fait mieux "
            "que 2 % s’il le dépasse de 50 % ou plus. Pour une hausse de 10 %, il faut "
            "41 semaines.",
        ),
        (
            EVERY,
            "With 90,000 impressions a week, 4 weeks show that another plan beats 30% if it beats "
            "it by 10% or more.",
            "Avec 90 000 impressions par semaine, 4 semaines montrent qu’un autre plan fait mieux "
            "que 30 % s’il le dépasse de 10 % ou plus.",
        ),
        (
            NOTHING,
            "A rate around 99% is too high, or too little known, for a test to be planned: count "
            "first.",
            "Un taux d’environ 99 % est trop haut, ou trop mal connu, pour prévoir un test : "
            "comptez d’abord.",
        ),
    ],
)
def test_the_finding_says_what_four_weeks_show_and_what_the_smallest_rise_takes(
    found, english, french
):
    assert plain(weeks_to_tell.finding(found, "en_US")) == english
    assert plain(weeks_to_tell.finding(found, "fr_FR")) == french


def test_where_four_weeks_show_nothing_it_is_said():
    said = weeks_to_tell.finding(NONE, "en_US")
    assert "4 weeks show nothing" in said and "by 100%" in said


def test_the_caption_says_how_often_the_test_is_wrong():
    said = weeks_to_tell.caption(SOME, "en_US")
    assert "80%" in said and "5%" in said and "half of the 4,000 impressions" in said


def test_the_table_is_the_chart_in_numbers():
    table = weeks_to_tell.table(SOME, "en_US")
    assert table.columns.tolist() == [
        "the other plan is",
        "rate",
        "weeks of the test",
        "9 chances in 10",
    ]
    assert table.iloc[1].tolist() == ["20% better", "from 2% to 2.4%", "11 weeks", "11"]

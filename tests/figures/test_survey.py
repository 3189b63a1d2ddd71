import pytest

from toolkit import answers, figures
from toolkit.figures import show
from toolkit.figures.svg import svg

pytest.importorskip("statsmodels")


@pytest.fixture(scope="module")
def found():
    return answers.survey()


@pytest.mark.parametrize("locale", ["fr_FR", "en_US", "fr_CA"])
def test_every_label_stays_on_the_drawing_and_the_chart_has_its_words(overflowing, found, locale):
    axes = figures.survey.draw(found, locale)
    assert overflowing(axes) == []
    shown = show(
        axes,
        finding=figures.survey.finding(found, locale),
        table=figures.survey.table(found, locale),
        lang=locale,
    )
    assert "<table" in shown.html


def test_dots_stand_at_the_pairs_and_lines_reach_as_far_as_the_margin(found):
    *marks, coin = figures.survey.draw(found, "en_US").lines
    lines, dots = marks[::2], marks[1::2]
    assert [dot.get_xdata()[0] for dot in dots] == [100 * one.auc for one in found.known]
    for line, one in zip(lines, found.known, strict=True):
        low, high = line.get_xdata()
        assert (low + high) / 2 == pytest.approx(100 * one.auc)
        assert high - low == pytest.approx(200 * one.margin)
    assert set(coin.get_xdata()) == {50}


def test_no_line_leaves_the_axis(found):
    axes = figures.survey.draw(found, "en_US")
    low, high = axes.get_xlim()
    assert all(low < x < high for line in axes.lines for x in line.get_xdata())


def test_redrawing_on_the_same_axes_leaves_nothing_behind(found):
    fresh = figures.survey.draw(found, "fr_FR")
    again = figures.survey.draw(found, "en_US")
    figures.survey.draw(found, "fr_FR", ax=again)
    assert svg(again, finding="x") == svg(fresh, finding="x")


def test_the_table_says_what_was_known_and_how_well_it_told(found):
    rows = figures.survey.table(found, "fr_FR").to_numpy().tolist()
    assert [row[1:3] for row in rows] == [["4", "63"], ["5", "63"], ["1", "85"], ["6", "87"]]
    assert rows[0][3] == "3,6"


def test_the_sentence_names_no_party_and_nobody(found):
    said = figures.survey.finding(found, "en_US")
    assert "907" in said and "63 pairs" in said and "1996" in said
    assert "Democrat" not in said and "Republican" not in said

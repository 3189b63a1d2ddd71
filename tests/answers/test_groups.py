import pytest

from toolkit import answers
from toolkit.answers.groups import groups
from toolkit.errors import InvalidInput
from toolkit.figures import groups as figure


def test_the_numbers_the_lesson_tells():
    found = answers.groups()
    assert (found.people, found.alone, found.smallest) == (330, 161, 1)
    wide = groups(9)
    assert (wide.whole, wide.alone) == (30, 8)
    assert [groups(*cut).safe for cut in ((63, 4), (32, 2), (21, 1))] == [True] * 3
    assert [groups(*cut).safe for cut in ((63, 5), (32, 3), (21, 2))] == [False] * 3


def test_everybody_stands_somewhere():
    for years in (1, 9, 32, 63):
        for areas in (1, 3, 5):
            found = groups(years, areas)
            assert found.alone + found.small + found.large == found.people
            assert found.safe == (found.smallest >= 20)


def test_broader_cuts_leave_fewer_people_alone():
    assert groups(1).alone > groups(3).alone > groups(9).alone >= groups(63).alone
    assert groups(3, 5).alone > groups(3, 2).alone > groups(3, 1).alone


def test_one_cut_by_hand_sex_alone():
    found = groups(63, 1)
    assert found.segments == 2 and found.large == 330 and found.smallest == found.whole


@pytest.mark.parametrize("cut, name", [((0, 5), "years"), ((1, 0), "areas")])
def test_a_cut_of_nothing_is_refused(cut, name):
    with pytest.raises(InvalidInput, match=name):
        groups(*cut)


@pytest.mark.parametrize(
    "cut, said",
    [
        ((1, 5), "161 stand alone"),
        ((32, 3), "one group holds 14 people, under the 20"),
        ((32, 2), "26 people or more"),
    ],
)
def test_the_finding_says_what_subtraction_leaves(cut, said):
    assert said in figure.finding(groups(*cut), "en_US")


def test_the_figure_moves_its_bars_and_says_how():
    axes = figure.draw(groups(1), "en_US")
    assert [bar.get_width() for bar in axes.patches] == [330, 161, 330, 169, 330, 0]
    again = figure.draw(groups(32, 2), "en_US", ax=axes)
    assert again is axes
    assert [label.get_text() for label in axes.texts] == ["0", "0", "330"]
    first = figure.further(groups(1), "fr_FR")[0]
    assert "329" in first and "1 personne." in first

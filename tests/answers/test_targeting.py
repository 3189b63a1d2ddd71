"""A list beside everybody: the course text's example, and what a wrong field does."""

import pytest

from toolkit import answers
from toolkit.errors import InvalidInput


def test_everybody_wastes_98_contacts_of_100():
    found = answers.targeting().everybody
    assert (found.contacts, found.interested, found.wasted) == (100_000, 2_000, 98_000)
    assert (found.precision, found.recall, found.lift) == (0.02, 1, 1)


def test_the_list_of_the_lesson():
    found = answers.targeting()
    assert round(found.chosen.interested) == 688 and round(found.chosen.lift) == 17
    # A list as long as the interested are many misses as many as it wrongly names.
    assert found.missed == pytest.approx(found.chosen.wasted)
    assert found.wrong == pytest.approx(1 - 688 / 2000, abs=1e-3)


@pytest.mark.parametrize("contacts", [500, 2_000, 40_000])
@pytest.mark.parametrize("auc", [0.5, 0.7, 0.95])
def test_the_four_cells_of_the_table_make_everybody(auc, contacts):
    found = answers.targeting(auc=auc, contacts=contacts)
    cells = found.chosen.interested, found.chosen.wasted, found.missed, found.left_alone
    assert sum(cells) == pytest.approx(found.people)
    assert min(cells) >= -1e-6


def test_a_list_drawn_by_chance_does_no_better_than_everybody():
    assert answers.targeting(auc=0.5).chosen.lift == pytest.approx(1)


def test_a_longer_list_misses_fewer_and_is_wrong_more_often():
    short, long = (answers.targeting(contacts=n) for n in (1_000, 20_000))
    assert long.missed < short.missed and long.wrong > short.wrong


def test_a_field_right_nine_times_in_ten_makes_a_list_wrong_five_times_in_six():
    # 0.9 x 2000 = 1800 by right; 0.1 x 98000 = 9800 by error; 1800 / 11600
    found = answers.by_a_field().chosen
    assert (found.contacts, found.interested) == pytest.approx((11_600, 1_800))
    assert found.precision == pytest.approx(1_800 / 11_600)
    assert found.lift == pytest.approx(found.precision / 0.02)
    assert answers.by_a_field(right=1).chosen.precision == 1


@pytest.mark.parametrize("wrong", [{"auc": 1.0}, {"contacts": 0}, {"interested": 200_000}])
def test_a_campaign_that_cannot_be_is_refused(wrong):
    with pytest.raises(InvalidInput):
        answers.targeting(**wrong)

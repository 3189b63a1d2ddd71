import pytest

from toolkit import answers
from toolkit.errors import InvalidInput


def test_one_vote_makes_three_chances_in_four():
    # Beta(2, 1) above one half: 1 - 0.25.
    vote = answers.two_photos(1, 0)
    assert vote.stock == "a" and vote.chance.value == pytest.approx(0.75)
    assert answers.two_photos(0, 1).chance.value == pytest.approx(0.75)
    assert answers.two_photos(0, 1).stock == "b"


def test_without_votes_either_choice_risks_a_quarter_of_the_stake():
    vote = answers.two_photos(0, 0, stake=400, currency="EUR")
    assert vote.stock == "either" and vote.chance.value == pytest.approx(0.5)
    assert (vote.loss.value, vote.other_loss.value) == pytest.approx((100, 100))
    assert vote.loss.unit == "EUR"


def test_without_a_stake_losses_are_shares_of_it():
    vote = answers.two_photos(0, 0)
    assert vote.loss.value == pytest.approx(0.25) and vote.loss.unit == "share"


def test_forty_one_votes_name_the_favourite_of_60_to_40_nine_times_in_ten():
    vote = answers.two_photos(12, 7)
    assert vote.votes_planned.value == 41
    assert not vote.sure and vote.votes_missing.value == 41 - 19


def test_a_sure_vote_needs_nobody_more():
    vote = answers.two_photos(14, 6)
    assert vote.sure and vote.votes_missing.value == 0
    assert vote.loss.value < vote.other_loss.value


def test_swapping_the_photos_swaps_the_choice_and_nothing_else():
    one, two = answers.two_photos(12, 7), answers.two_photos(7, 12)
    assert (one.stock, two.stock) == ("a", "b")
    assert one.chance.value == pytest.approx(two.chance.value)
    assert one.loss.value == pytest.approx(two.loss.value)


def test_votes_below_nothing_are_refused():
    with pytest.raises(InvalidInput):
        answers.two_photos(-1, 3)

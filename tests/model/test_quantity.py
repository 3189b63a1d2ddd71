import decimal

import numpy as np
import pytest

from toolkit.errors import InvalidInput
from toolkit.model.quantity import amount, count, finite, positive, share


@pytest.mark.parametrize("given", ["12", True, None, np.nan, np.inf, [1, "b"], 1j])
def test_what_is_no_ordinary_number_is_refused(given):
    with pytest.raises(InvalidInput) as fault:
        finite(given, "hours")
    assert (fault.value.rule, fault.value.name) == ("finite", "hours")


def test_decimals_and_lists_become_arrays():
    assert finite([decimal.Decimal("1.5"), 2], "price").tolist() == [1.5, 2.0]


@pytest.mark.parametrize(
    ("given", "rule", "remedy"),
    [
        (8, "share_percent", 0.08),
        (100, "share_percent", 1),
        (7.5, "share_percent", 0.075),
        (101, "share", None),
        (-0.1, "share", None),
        (-8, "share", None),
    ],
)
def test_a_percentage_is_named_and_no_other_number_is(given, rule, remedy):
    with pytest.raises(InvalidInput) as fault:
        share(given, "reach_rate")
    assert (fault.value.rule, fault.value.given, fault.value.remedy) == (rule, given, remedy)


def test_the_first_offender_of_an_array_is_shown_as_written():
    with pytest.raises(InvalidInput, match=r"^reach_rate must be .*; got 8\. Did you mean 0\.08\?"):
        share(np.array([0.1, 8.0, 9.0]), "reach_rate")


def test_unknown_shares_pass_only_where_they_may():
    assert np.isnan(share([0.5, np.nan], "values", unknown=True)[1])
    with pytest.raises(InvalidInput, match="must be a number"):
        share(np.nan, "reach_rate")
    with pytest.raises(InvalidInput, match="must be a number"):
        share([np.inf], "values", unknown=True)


def test_the_ends_of_a_share_are_shares():
    assert share([0, 1], "overlap").tolist() == [0, 1]


def test_amounts_may_be_zero_and_divisors_may_not():
    assert amount(0, "hours") == 0
    with pytest.raises(InvalidInput, match=r"hours cannot be negative; got -2\."):
        amount([3, -2], "hours")
    with pytest.raises(InvalidInput, match=r"posts must be more than zero; got 0\."):
        positive([3, 0], "posts")


@pytest.mark.parametrize("given", [0, -1, 2.0, "3", True, None])
def test_counts_are_whole_numbers_from_one(given):
    with pytest.raises(InvalidInput, match="draws must be a whole number, 1 or more"):
        count(given, "draws")

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.client import Interval


@pytest.mark.parametrize(
    "written",
    [
        [0.1, 0.3],
        (0.1, 0.3),
        {"low": 0.1, "high": "0,3"},
        "0.1 to 0.3",
        "0,1 à 0,3",
        "0.1 - 0.3",
        "0,1 – 0,3",
        "0.1..0.3",
        "0,1 ; 0,3",
        "[0.1, 0.3]",
        "10 to 30 %",
        "10 % à 30 %",
        Interval(low=0.1, high=0.3),
    ],
)
def test_a_range_is_written_in_many_ways(shop, written):
    share = shop(incremental_share=written).incremental_share
    assert (share.low, share.high, share.is_point) == (0.1, 0.3, False)


def test_a_number_is_a_point(shop):
    assert shop(incremental_share=0.3).incremental_share == Interval(low=0.3, high=0.3)


def test_money_ranges_carry_the_sign_once(shop):
    assert shop(order_value="20 to 30 $").order_value == Interval(low=20, high=30)


@pytest.mark.parametrize(
    "written, rule",
    [
        ([0.3, 0.1], "range_upside_down"),
        ([0.1, 0.2, 0.3], "range_two_numbers"),
        ([0.1], "range_two_numbers"),
        ({"low": 0.1}, "range_two_numbers"),
        ([0.1, 8], "share_percent"),
        ([0.1, "x"], "not_a_number"),
        ("0.1 to", "not_a_number"),
        ("[0.1,0.3]", "range_two_numbers"),
        ([0, 0.3], "range_touches_ends"),
        ([0.3, 1], "range_touches_ends"),
    ],
)
def test_a_wrong_range_is_refused(faults, written, rule):
    found = faults(incremental_share=written)
    assert [(fault.name, fault.rule) for fault in found] == [("incremental_share", rule)]


def test_the_whole_scale_is_offered_just_inside_its_ends(faults):
    (fault,) = faults(incremental_share=[0, 1])
    assert fault.remedy == "[0.001, 0.999]"


def test_an_exact_share_may_be_nothing_or_all(shop):
    assert shop(incremental_share=1).incremental_share.is_point
    assert shop(rates={"conversion_rate": 0}).rates.conversion_rate.high == 0


def test_overlap_may_touch_its_ends(shop):
    assert shop(rates={"overlap": [0, 1]}).rates.overlap == Interval(low=0, high=1)


@given(st.floats(0.01, 1e6), st.floats(0.01, 1e6))
def test_written_and_read_an_interval_is_the_same(one, other):
    low, high = sorted((one, other))
    written = Interval(low=low, high=high).model_dump()
    assert written == (low if low == high else [low, high])

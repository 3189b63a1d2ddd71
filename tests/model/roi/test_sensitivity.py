import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.model.ranges import Range
from toolkit.model.roi import chain
from toolkit.model.roi.net_gain import net_gain as unchecked
from toolkit.model.roi.sensitivity import required_values, swings


def net_gain(inputs):
    return chain.monthly_gain(inputs) - chain.monthly_cost(inputs)


def test_swings_by_hand(online, points):
    ranges = points(online) | {
        "order_value": Range(50, 200, "log"),  # gain 100 or 400
        "hourly_cost": Range(10, 40, "log"),  # cost 150 or 450
    }
    table = swings(ranges)
    assert list(table.columns) == ["input", "low", "high", "swing"]
    assert table.input.tolist()[:2] == ["hourly_cost", "order_value"]
    assert table.iloc[0, 1:].tolist() == pytest.approx([50, -250, 300])
    assert table.iloc[1, 1:].tolist() == pytest.approx([-150, 150, 300])


def test_every_input_has_a_row_and_points_do_not_swing(uncertain):
    table = swings(uncertain).set_index("input")
    assert set(table.index) == set(uncertain)
    assert table.swing["followers"] == 0
    assert table.low["followers"] == pytest.approx(table.high["followers"])


def test_the_widest_swing_stands_first(uncertain):
    table = swings(uncertain)
    assert table.swing.is_monotonic_decreasing and table.swing[0] > 0


def test_required_values_by_hand(online, points):
    table = required_values(points(online)).set_index("input")
    # Gain 200, cost 250: the gain must grow by a quarter, or the cost fall by 50.
    assert table.required["order_value"] == pytest.approx(125)
    assert table.required["followers"] == pytest.approx(1250)
    assert table.required["conversion_rate"] == pytest.approx(0.05)
    assert table.required["monthly_hours"] == pytest.approx(7.5)
    assert table.required["hourly_cost"] == pytest.approx(15)
    assert table.required["other_monthly_cost"] == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("kind", ["online", "in_store"])
def test_each_required_value_alone_repays_the_month(kind, points, request):
    inputs = {**request.getfixturevalue(kind), "order_value": 110}
    if kind == "in_store":
        inputs["overlap"] = 0.9
    for row in required_values(points(inputs)).itertuples():
        if not math.isnan(row.required):
            assert net_gain({**inputs, row.input: row.required}) == pytest.approx(0, abs=1e-6)


def test_what_no_possible_value_repays_is_nan(online, in_store, points):
    table = required_values(points({**online, "order_value": 1})).set_index("input")
    assert math.isnan(table.required["incremental_share"])  # 2 at best, of 250
    assert math.isnan(table.required["other_monthly_cost"])  # would have to be negative
    assert not math.isnan(table.required["order_value"])
    # With the same people at every post, more posts bring nobody new.
    in_store_table = required_values(points(in_store)).set_index("input")
    assert math.isnan(in_store_table.required["posts_per_month"])


def test_within_says_whether_the_range_holds_the_required_value(online, points):
    ranges = points(online) | {
        "order_value": Range(50, 200, "log"),
        "followers": Range(900, 1100, "log"),
    }
    table = required_values(ranges).set_index("input")
    assert bool(table.within["order_value"]) and not bool(table.within["followers"])


def test_a_month_that_costs_nothing_is_repaid_by_nothing(online, points):
    free = points({**online, "monthly_hours": 0, "other_monthly_cost": 0})
    assert required_values(free).set_index("input").required["order_value"] == 0


RATE = st.floats(0, 1)
AMOUNT = st.floats(0, 1e6)


@given(data=st.data(), kind=st.sampled_from(["online", "leads", "in_store"]), extra=st.booleans())
def test_what_is_checked_once_is_the_chain_to_the_last_bit(data, kind, extra):
    steps = {"online": chain.ONLINE[:2], "leads": (chain.ONLINE[0], *chain.ONLINE[2:])}
    names = (*chain.AUDIENCE, *steps.get(kind, chain.IN_STORE), *chain.VALUE, *chain.COST[2:])
    beyond = chain.PEOPLE_BEYOND if kind == "in_store" else chain.SHOWN_BEYOND
    names += (chain.COST[extra], *((*beyond, *chain.TIMING) if extra else ()))
    values = {n: data.draw(RATE if n in chain.RATES else AMOUNT, label=n) for n in names}
    alone = {name: np.asarray(value) for name, value in values.items()}
    assert float(unchecked(alone)) == float(net_gain(values))

import numpy as np
import pytest

from toolkit.errors import InvalidInput
from toolkit.model.ranges import Range
from toolkit.model.roi.cash_flow import net_present_value, payback_month
from toolkit.model.roi.horizon import Horizon, draw_flows, simulate_horizon
from toolkit.model.roi.simulation import simulate

CHRISTMAS = [0.5, *[1] * 10, 1.5]


def point(value):
    return Range(value, value, "log")


def rng(seed=1):
    return np.random.default_rng(seed)


def plan(months=12, set_up=100, steady=0, **options):
    return Horizon(months, point(set_up), point(steady), **options)


@pytest.fixture
def paying(online, points):
    """Return the online chain with orders of 200: gain 400, cost 250 a month."""
    return points({**online, "order_value": 200})


def test_a_year_by_hand(paying):
    # 150 a month from the first one on, 100 to begin with.
    table = simulate_horizon(paying, plan(), draws=2, rng=rng())
    assert list(table.columns) == [
        "draw",
        "cost",
        "gain",
        "roi",
        "net_present_value",
        "payback_month",
        "break_even_month",
    ]
    row = table.iloc[1]
    assert row.cost == 100 + 12 * 250 and row.gain == pytest.approx(12 * 400)
    assert row.roi == pytest.approx(1700 / 3100)
    assert row.net_present_value == pytest.approx(12 * 150 - 100)
    assert (row.payback_month, row.break_even_month) == (1, 1)


def test_a_slow_start_by_hand(paying):
    # 100, 200, 300, 400, 400 of gain against 250: -150, -50, 50, 150, 150 after -100.
    flows = draw_flows(paying, plan(5, steady=4), draws=1, rng=rng())
    assert flows[0] == pytest.approx([-100, -150, -50, 50, 150, 150])
    row = simulate_horizon(paying, plan(5, steady=4), draws=1, rng=rng()).iloc[0]
    assert (row.payback_month, row.break_even_month) == (5, 3)


def test_seasons_move_the_gain_and_not_the_cost(paying):
    flows = draw_flows(paying, plan(2, seasons=CHRISTMAS, first_month=12), draws=1, rng=rng())
    assert flows[0] == pytest.approx([-100, 350, -50])
    with_seasons, flat = (
        simulate_horizon(paying, plan(24, seasons=seasons), draws=1, rng=rng())
        for seasons in (CHRISTMAS, [1] * 12)
    )
    assert with_seasons.gain[0] == pytest.approx(flat.gain[0])


def test_what_never_pays_has_no_month(online, points):
    row = simulate_horizon(points(online), plan(), draws=1, rng=rng()).iloc[0]  # 200 against 250
    assert np.isnan(row.payback_month) and np.isnan(row.break_even_month)
    assert row.net_present_value == pytest.approx(-100 - 12 * 50)


def test_a_discount_takes_something_off(paying):
    plain, discounted = (
        simulate_horizon(paying, plan(annual_discount_rate=rate), draws=1, rng=rng())
        for rate in (0, 0.1)
    )
    assert discounted.net_present_value[0] < plain.net_present_value[0]
    assert discounted.roi[0] == plain.roi[0]


def test_the_measures_are_those_of_each_flow(uncertain):
    doubtful = Horizon(24, Range(200, 900, "log"), Range(2, 9, "log"), "exponential", CHRISTMAS, 3)
    table = simulate_horizon(uncertain, doubtful, draws=200, rng=rng())
    flows = draw_flows(uncertain, doubtful, draws=200, rng=rng())
    assert flows.shape == (200, 25)
    assert (table.gain - table.cost).to_numpy() == pytest.approx(flows.sum(axis=1))
    assert table.net_present_value.to_numpy() == pytest.approx(net_present_value(0, flows))
    assert np.array_equal(table.payback_month, payback_month(flows), equal_nan=True)


def test_the_months_are_those_of_the_steady_simulation(uncertain):
    months = simulate(uncertain, draws=100, rng=rng(4))
    flows = draw_flows(uncertain, plan(1, set_up=0), draws=100, rng=rng(4))
    assert flows[:, 1] == pytest.approx((months.gain - months.cost).to_numpy())


@pytest.mark.parametrize(
    "worse", [{"set_up": 200}, {"steady": 6}, {"steady": 3}, {"annual_discount_rate": 0.2}]
)
def test_what_costs_more_or_comes_later_is_never_worth_more(uncertain, worse):
    better, poorer = (
        simulate_horizon(uncertain, plan(**options), draws=300, rng=rng())
        for options in ({}, worse)
    )
    gone = {"annual_discount_rate"} & set(worse)
    if not gone:
        assert (poorer.net_present_value < better.net_present_value).all()
        assert (poorer.roi < better.roi).all()
    else:  # later losses weigh less too
        gains = better.net_present_value > 0
        assert (poorer.net_present_value < better.net_present_value)[gains].all()


def test_a_season_is_said_once(paying):
    twice = {**paying, "season_factor": point(1.2)}
    with pytest.raises(InvalidInput, match="season_factor, horizon belong to two ways"):
        simulate_horizon(twice, plan(), draws=1, rng=rng())


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"seasons": [1] * 11}, "twelve_months"),
        ({"seasons": [-1, 3, *[1] * 10]}, "not_negative"),
        ({"seasons": [1.2] * 12}, "season_mean"),
        ({"first_month": 13}, "month_of_year"),
        ({"months": 0}, "count_from_one"),
        ({"shape": "sudden"}, "unknown_name"),
        ({"annual_discount_rate": 5}, "share_percent"),
    ],
)
def test_plans_that_make_no_sense_are_refused(paying, wrong, rule):
    with pytest.raises(InvalidInput) as fault:
        simulate_horizon(paying, plan(**wrong), draws=1, rng=rng())
    assert fault.value.rule == rule


@pytest.mark.parametrize("wrong", [Range(-5, -5, "linear"), Range(0, 20, "linear")])
def test_set_up_and_months_do_not_fall_below_zero(wrong):
    for ranges in ((wrong, point(1)), (point(1), wrong)):
        with pytest.raises(InvalidInput) as fault:
            Horizon(12, *ranges)
        assert fault.value.rule == "range_below_zero"

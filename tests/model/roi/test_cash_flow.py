import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.roi.cash_flow import (
    break_even_month,
    internal_rate_of_return,
    monthly_cash_flow,
    net_present_value,
    payback_month,
)
from toolkit.model.roi.ramp import ramp_up
from toolkit.model.roi.seasons import season_by_month

PUMP = [-1600, 10_000, -10_000]  # both 25 % and 400 % fit
FOUR_RATES = [-252, 1431, -3035, 2850, -1000]  # 25 %, 33 1/3 %, 42 6/7 % and 66 2/3 % fit


@pytest.mark.parametrize(
    ("rate", "flow", "value"),
    [
        (0.12, [-50_000, 25_000, 20_000, 10_000, 3_000], -2_710),
        (0.10, [-750_000, 200_000, 300_000, 400_000], -19_722),
    ],
)
def test_published_present_values(rate, flow, value):
    # CFA level 1 practice, quantitative methods, avatto.com/cfa-level-1: -2,710 and -19,722.
    assert net_present_value(rate, flow) == pytest.approx(value, abs=1)


@pytest.mark.parametrize(
    ("flow", "rate"),
    [
        # L. J. Gitman, Principles of Managerial Finance, Brief, 3rd ed., 2003, p. 348, as cited by
        # numpy.irr (docs.scipy.org/doc/numpy-1.3.x).
        ([-100, 39, 59, 55, 20], 0.2809484211599611),
        # numpy-financial 1.0.0, numpy.org/numpy-financial/latest.
        ([-250_000, 100_000, 150_000, 200_000, 250_000, 300_000], 0.5672303344358536),
    ],
)
def test_published_rates_of_return(flow, rate):
    assert internal_rate_of_return(flow) == pytest.approx(rate, abs=1e-12)


def test_a_published_rate_of_return_of_a_practice_exam():
    # CFA level 1 practice, quantitative methods, avatto.com/cfa-level-1: 8.65 % (of 8.6553, cut).
    rate = internal_rate_of_return([-750_000, 200_000, 300_000, 400_000])
    assert 100 * rate == pytest.approx(8.65, abs=0.01)


@pytest.mark.parametrize(
    ("flow", "rates"), [(PUMP, [0.25, 4]), (FOUR_RATES, [1 / 4, 1 / 3, 3 / 7, 2 / 3])]
)
def test_a_flow_with_several_rates_gets_none(flow, rates):
    # J. H. Lorie, L. J. Savage, Three problems in rationing capital, Journal of Business 28 (4),
    # 1955; S. A. Ross, R. W. Westerfield, B. D. Jordan, Fundamentals of Corporate Finance, ch. 9.
    for rate in rates:
        assert sum(paid / (1 + rate) ** t for t, paid in enumerate(flow)) == pytest.approx(0)
    with pytest.raises(InvalidInput, match=f"turns {len(flow) - 1} times") as fault:
        internal_rate_of_return(flow)
    assert fault.value.rule == "sign_changes"


@pytest.mark.parametrize("flow", [[1, 2, 3], [-1, -2], [0, 0, 0], [5], [0, -5, 0]])
def test_a_flow_that_never_turns_has_no_rate(flow):
    with pytest.raises(InvalidInput, match="never turns"):
        internal_rate_of_return(flow)


@given(st.floats(0.1, 1e6), st.lists(st.floats(0, 1e6), min_size=1, max_size=36))
def test_at_the_rate_of_return_the_present_value_is_nothing(outlay, income):
    assume(sum(income) > 1e-3 * outlay)
    flow = [-outlay, *income]
    rate = internal_rate_of_return(flow)
    discounted = [paid / (1 + rate) ** t for t, paid in enumerate(flow)]
    assert sum(discounted) == pytest.approx(0, abs=1e-7 * outlay)


@given(st.floats(-0.9, 20))
def test_one_payment_gives_its_rate_back(rate):
    assert internal_rate_of_return([-100, 100 * (1 + rate)]) == pytest.approx(rate, abs=1e-9)


def test_months_of_nothing_at_either_end_change_no_rate():
    assert internal_rate_of_return([0, -100, 110, 0, 0]) == pytest.approx(0.1)


@given(st.floats(0, 1), st.floats(0, 1), st.lists(st.floats(0, 1e6), min_size=1, max_size=24))
def test_income_is_never_worth_more_at_a_higher_rate(one, other, income):
    low, high = sorted([one, other])
    flow = [-1000, *income]
    assert net_present_value(high, flow) <= net_present_value(low, flow) + 1e-6


def test_rates_and_flows_broadcast():
    flows = np.array([[-100, 125], [-100, 150]])
    assert net_present_value(0.25, flows).tolist() == [0, 20]
    assert net_present_value([0, 0.25], [-100, 125]).tolist() == [25, 0]


@pytest.mark.parametrize("rate", [-1, -2, 8, float("nan")])
def test_impossible_rates_are_refused(rate):
    with pytest.raises(InvalidInput):
        net_present_value(rate, [-100, 125])


@pytest.mark.parametrize("flow", [[], 5, [[1, -1], [2]], ["a"], [1, float("nan")]])
def test_what_is_no_flow_is_refused(flow):
    for measure in (internal_rate_of_return, payback_month):
        with pytest.raises((InvalidInput, ValueError)):
            measure(flow)


def test_a_table_has_no_single_rate_of_return():
    with pytest.raises(InvalidInput, match="plain list of numbers"):
        internal_rate_of_return([[-1, 2], [-1, 3]])


@pytest.mark.parametrize(
    ("flow", "step"),
    [
        # wizedu.com/questions/138986: exactly repaid at the end of year 6.
        ([-43_000, 3_000, 4_000, *[9_000] * 10], 6),
        # dutyfreecigarettedepot.com/content-https-solvedlib.com, machine of 50,000: 2.46 years,
        # so that the first whole step is the third.
        ([-50_000, 13_300, 18_300, 40_000, 22_400, 43_200], 3),
    ],
)
def test_published_payback_periods(flow, step):
    assert payback_month(flow) == step


def test_what_needs_no_money_is_repaid_at_once():
    assert payback_month([0, 10]) == 0


def test_what_is_not_repaid_has_no_month():
    assert np.isnan(payback_month([-100, 10, 10]))


def test_a_good_season_that_is_eaten_up_does_not_count():
    assert payback_month([-100, 150, -80, 10, 50]) == 4


def test_rounding_is_no_debt():
    assert payback_month([-0.3, 0.1, 0.1, 0.1]) == 3


def test_each_flow_has_its_month():
    months = payback_month([[-100, 100, 0], [-100, 50, 50], [-100, 0, 0]])
    assert months[:2].tolist() == [1, 2] and np.isnan(months[2])


def flow(gain=100, cost=40, *, set_up_cost=30, season=(1, 1, 1.5), ramp=(0.5, 1, 1)):
    return monthly_cash_flow(gain, cost, set_up_cost=set_up_cost, season=season, ramp=ramp)


def test_a_flow_by_hand():
    assert flow().tolist() == [-30, 10, 60, 110]


def test_a_year_of_a_new_account_by_hand():
    # Steady 120 a month from the fourth on, cost 60, set-up 100: repaid in month 6.
    year = flow(
        120,
        60,
        set_up_cost=100,
        season=season_by_month(12),
        ramp=ramp_up(np.arange(1, 13), months_to_steady=4),
    )
    assert year[:6].tolist() == [-100, -30, 0, 30, 60, 60]
    assert (break_even_month(year), payback_month(year)) == (2, 5)
    assert year.sum() == 120 * (0.25 + 0.5 + 0.75 + 9) - 12 * 60 - 100


def test_draws_of_a_flow_broadcast():
    flows = flow([100, 200], set_up_cost=[[30], [60], [0]])
    assert flows.shape == (3, 2, 4)
    assert flows[1, 1].tolist() == flow(200, set_up_cost=60).tolist()


AMOUNT = st.floats(0, 1e6)


@given(AMOUNT, AMOUNT, AMOUNT, AMOUNT)
def test_more_gain_never_lowers_a_flow_and_more_cost_never_raises_it(gain, cost, once, more):
    now = flow(gain, cost, set_up_cost=once)
    assert (flow(gain + more, cost, set_up_cost=once) >= now).all()
    assert (flow(gain, cost + more, set_up_cost=once) <= now).all()
    assert (flow(gain, cost, set_up_cost=once + more) <= now).all()


@given(AMOUNT, st.integers(1, 36))
def test_a_steady_month_that_just_repays_itself_is_worth_nothing(money, months):
    even = flow(money, money, set_up_cost=0, season=season_by_month(months), ramp=1)
    assert net_present_value(0.01, even) == 0
    assert break_even_month(even) == 1


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"ramp": (50, 100, 100)}, "share_percent"),
        ({"season": (1, -1, 1)}, "not_negative"),
        ({"season": 1}, "plain_list"),
        ({"set_up_cost": -1}, "not_negative"),
        ({"cost": -1}, "not_negative"),
    ],
)
def test_flows_that_make_no_sense_are_refused(wrong, rule):
    with pytest.raises(InvalidInput) as fault:
        flow(**wrong)
    assert fault.value.rule == rule


def test_the_month_that_pays_for_itself_is_not_the_one_that_repays_all():
    flows = [[-100, -20, 10, 50, 60], [-100, 5, 5, 5, 5], [-100, -1, -1, -1, -1]]
    assert break_even_month(flows)[:2].tolist() == [2, 1]
    assert np.isnan(break_even_month(flows)[2]) and np.isnan(break_even_month([-5]))
    assert break_even_month([-1, 0.1 + 0.2 - 0.3]) == 1

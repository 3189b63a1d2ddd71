"""The plan behind a month, what to measure, what must be true: by hand where all is known."""

import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers, records
from toolkit.answers.results import results
from toolkit.answers.undefined import Undefined
from toolkit.errors import InvalidInput, InvalidInputs

TODAY = datetime.date(2026, 11, 22)
# 6 h x 25 x 52/12 = 650 a month; 1,300 impressions x .1 x .1 = 13 customers x 50 = 650.
CERTAIN = {
    "hourly_wage": None,
    "hourly_cost": 25,
    "incremental_share": 0.5,
    "orders_per_customer": 2,
    "months_to_steady": 0,
    "rates": {"click_through_rate": 0.1, "conversion_rate": 0.1},
}


@pytest.fixture(scope="module")
def certain(client, account, override, facts):
    def certain(*, months=24, draws=200, **changes):
        person = client(
            **{**CERTAIN, "accounts": [account()], **changes},
            overrides=[
                override("organic_reach_rate", 0.1),
                override("annual_discount_rate", 0.0),
            ],
        )
        return answers.worth(person, facts, today=TODAY, draws=draws, months=months)

    return certain


def metric(worth, name):
    return next(one.value for one in worth.metrics if one.name == name)


def test_set_up_is_paid_in_month_0_and_comes_back_at_the_monthly_result(certain):
    # Orders of 150: 13 x 75 = 975, so 325 a month; set-up 10 h x 25 + 400 = 650 is two months.
    worth = certain(order_value=150, one_off={"setup_hours": 10, "training_fees": 400})
    flow = worth.cash_flow
    assert flow.set_up.value == pytest.approx(650)
    assert flow.cumulative["middle"][[0, 1, 2, 24]].tolist() == pytest.approx(
        [-650, -325, 0, 22 * 325]
    )
    assert flow.payback_month.value == 2 and flow.break_even_month.value == 1
    assert flow.net_present_value.value == pytest.approx(22 * 325)
    assert flow.chance_repaid == 1


def test_a_slow_start_takes_what_the_first_months_lack(certain):
    # Steady at month 4: a quarter, a half and three quarters of 975, then 975.
    flow = certain(order_value=150, months_to_steady=4).cash_flow
    by_month = flow.cumulative["middle"].diff().tolist()[1:6]
    assert by_month == pytest.approx([243.75 - 650, 487.5 - 650, 731.25 - 650, 325, 325])
    assert flow.break_even_month.value == 3


def test_seasons_begin_with_the_month_after_today(certain):
    christmas = [0.5, *[1] * 10, 1.5]
    flow = certain(order_value=150, seasonality=christmas).cash_flow
    assert flow.first_month == 12 and flow.seasonal
    by_month = flow.cumulative["middle"].diff().tolist()[1:4]
    assert by_month == pytest.approx([1.5 * 975 - 650, 0.5 * 975 - 650, 325])


def test_the_rate_of_a_plan_known_exactly(certain):
    # 3,900 once, 325 a month for a year: 325 x annuity = 3,900 at a rate of 0.
    worth = certain(order_value=150, months=12, one_off={"equipment": 3900})
    assert worth.cash_flow.internal_rate.value == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"order_value": 80}, "only_costs"),
        ({"order_value": 200}, "only_gains"),
        ({"order_value": 200, "one_off": {"equipment": 10}}, "almost_nothing_in"),
        (
            {"order_value": 150, "seasonality": [0.1, 1.9] * 6, "one_off": {"equipment": 900}},
            "several_rates",
        ),
    ],
)
def test_a_rate_that_does_not_exist_says_why(certain, changes, why):
    found = certain(**changes).cash_flow.internal_rate
    assert isinstance(found, Undefined) and found.why == why


def test_what_never_comes_back_is_said_not_dated(certain):
    flow = certain(order_value=80).cash_flow
    assert flow.payback_month == Undefined("payback_month", "not_within", given="24")
    assert flow.chance_repaid == 0


@pytest.mark.parametrize("months", [11, 37])
def test_a_plan_is_one_to_three_years(certain, months):
    with pytest.raises(InvalidInput, match="from 12 to 36"):
        certain(months=months)


def test_without_a_plan_the_month_is_the_same(certain):
    assert certain(months=None).cash_flow is None
    assert certain(months=None).roi == certain().roi


def test_the_measures_of_a_certain_month_by_hand(certain):
    worth = certain(order_value=150)
    expected = {
        "return_on_investment": 0.5,  # (975 - 650) / 650
        "break_even_return_on_ad_spend": 2,  # 1 / .5
        "customer_acquisition_cost": 50,  # 650 / 13
        "customer_lifetime_value": 150,  # 150 x .5 x 2, undiscounted
        "lifetime_value_to_acquisition_cost": 3,
    }
    for name, value in expected.items():
        assert metric(worth, name).value == pytest.approx(value), name


def test_a_lead_costs_the_month_over_the_leads(certain):
    # 1,300 impressions x .1 x .2 = 26 leads for 650.
    rates = {"click_through_rate": 0.1, "lead_rate": 0.2, "close_rate": 0.5}
    worth = certain(rates=rates)
    assert metric(worth, "full_cost_per_lead").value == pytest.approx(25)
    assert worth.customers.value == pytest.approx(13)


@pytest.mark.parametrize(
    ("changes", "name", "why"),
    [
        ({}, "return_on_ad_spend", "no_ads"),
        ({"ad_budget_per_month": 50}, "return_on_ad_spend", "ads_not_counted"),
        ({}, "full_cost_per_lead", "no_leads"),
        ({"accounts": []}, "return_on_investment", "no_chain"),
        ({"accounts": [{"network": "facebook", "followers": 0}]}, "net_present_value", "no_chain"),
        ({"months": None}, "payback_month", "no_plan"),
    ],
)
def test_a_measure_without_a_value_says_what_is_missing(certain, changes, name, why):
    assert metric(certain(**changes), name) == Undefined(name, why)


def test_a_chain_that_brings_nobody_has_no_acquisition_cost(certain):
    worth = certain(rates={"click_through_rate": 0, "conversion_rate": 0.1})
    assert metric(worth, "customer_acquisition_cost").why == "none_comes"
    assert metric(worth, "lifetime_value_to_acquisition_cost").why == "none_comes"


def test_a_price_in_another_currency_is_refused_until_the_client_gives_its_own(
    client, account, override, facts
):
    euros = {"currency": "EUR", "accounts": [account()]}
    refused = answers.worth(client(**euros), facts, today=TODAY, draws=50)
    found = metric(refused, "earned_media_value")
    assert found == Undefined("earned_media_value", "exchange_rate_needed", "USD", "EUR")
    mine = [override("cost_per_mille", 10), override("organic_reach_rate", 0.1)]
    own = client(**euros, overrides=mine)
    # 1,000 x .1 x 13 = 1,300 impressions at 10 a thousand.
    worth = answers.worth(own, facts, today=TODAY, draws=50)
    assert metric(worth, "earned_media_value").value == pytest.approx(13)


def test_closed_form_and_distribution_of_the_followers_agree_where_all_is_known(certain):
    worth = certain()
    assert worth.followers_at_middle.value == pytest.approx(1000)
    assert worth.break_even_followers.value == pytest.approx(1000)


@given(factor=st.floats(0.1, 20))
@settings(max_examples=15, deadline=None)
def test_doubling_cost_and_gain_leaves_the_return(certain, factor):
    one, more = (
        certain(order_value=[80 * f, 150 * f], hourly_cost=25 * f, months=None) for f in (1, factor)
    )
    assert more.roi.value == pytest.approx(one.roi.value)
    assert more.chance_it_pays == one.chance_it_pays


def test_the_chance_never_falls_when_the_margin_rises(certain):
    chances = [
        certain(order_value=[60, 200], gross_margin_rate=rate, months=None).chance_it_pays
        for rate in (0.2, 0.4, 0.5, 0.7, 1)
    ]
    assert chances == sorted(chances) and chances[0] < chances[-1]


@pytest.mark.parametrize("example", ["bakery", "supplier", "museum_shop"])
def test_scenarios_stand_at_their_place_and_add_up(example, facts):
    worth = answers.worth(records.read(example), facts, today=TODAY, draws=4000, months=None)
    ends = (worth.result.low, worth.result.value, worth.result.high)
    for scenario, end in zip(worth.scenarios, ends, strict=True):
        gain, cost = scenario.gain.value, scenario.cost.value
        assert scenario.result.value == pytest.approx(gain - cost)
        assert scenario.result.value == pytest.approx(end, rel=0.1, abs=30)
    first = worth.swings["input"].iloc[0]
    assert {s.assumes[0].name for s in worth.scenarios} == {first}


def test_what_must_be_true_is_the_break_even_and_says_whether_it_is_within(certain):
    worth = certain(order_value=[80, 200])
    must = {one.input.name: one for one in worth.must_be_true}
    assert must["order_value"].needed == pytest.approx(100) and must["order_value"].within
    # Half of the followers would do at the middle order of 126: 1,000 x 100 / 126.5.
    assert must["followers"].needed == pytest.approx(1000 * 100 / np.sqrt(80 * 200))
    assert not must["followers"].within
    assert worth.required["order_value"] == must["order_value"].needed


def test_one_unknown_is_worth_all_the_knowledge_there_is(certain):
    worth = certain(order_value=[50, 220], draws=20_000, months=None)
    found = worth.measuring
    (only,) = found.inputs
    assert only.input.name == "order_value" and found.first is only
    assert only.value.value == pytest.approx(found.everything.value, rel=0.03)
    assert found.price.value == pytest.approx(650 * 4 * 12 / 52)
    assert only.net.value == pytest.approx(only.value.value - found.price.value)


def test_where_no_draw_turns_the_decision_nothing_is_worth_measuring(certain):
    found = certain(order_value=[300, 900], months=None).measuring
    assert found.first is None and found.everything.value == 0


def test_the_bands_hold_every_draw_and_part_at_zero():
    rng = np.random.default_rng(2)
    draws = rng.normal(50, 100, 5000)
    bands = results(draws)
    assert bands["share"].sum() == pytest.approx(1)
    pays = bands.loc[bands["low"] >= 0, "share"].sum()
    assert pays == pytest.approx((draws > 0).mean())


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        ({"gross_margin_rate": 0}, "positive"),
        ({"gross_margin_rate": 1.5}, "margin_over_one"),
        ({"gross_margin_rate": 30}, "share_percent"),
        ({"order_value": [46, 32]}, "range_upside_down"),
        ({"hourly_wage": 0}, "positive"),
        ({"rates": {"click_through_rate": 3}}, "share_percent"),
        ({"hours_per_week": 0}, "positive"),
    ],
)
def test_bad_input_never_reaches_the_answer(client, answer, rule):
    with pytest.raises(InvalidInputs) as refused:
        client(**answer)
    assert rule in [fault.rule for fault in refused.value.faults]

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq

from toolkit.errors import InvalidInput
from toolkit.model.roi import chain
from toolkit.model.roi.break_even import break_even_customers, break_even_followers

RATE = st.floats(1e-4, 1)
COUNT = st.floats(0.5, 1e4)
VALUE = {
    "order_value": COUNT,
    "gross_margin_rate": RATE,
    "orders_per_customer": COUNT,
    "incremental_share": RATE,
}
ONLINE = {"click_through_rate": RATE, "conversion_rate": RATE}
LEADS = {"click_through_rate": RATE, "lead_rate": RATE, "close_rate": RATE}
IN_STORE = {"overlap": st.floats(0, 1), "nearby_share": RATE, "visit_rate": RATE}
CHAINS = st.one_of(
    *(
        st.fixed_dictionaries({"reach_rate": RATE, "posts_per_month": COUNT, **steps, **VALUE})
        for steps in (ONLINE, LEADS, IN_STORE)
    )
)


def test_customers_by_hand():
    # 100 x 0.4 x 3 x 0.5 = 60 a customer: ten of them repay 600.
    assert break_even_customers(600, 100, 0.4, 3, 0.5) == pytest.approx(10)


def test_published_break_even_units():
    # 15,000 of fixed costs, sold at 10, 5 of it variable: 3,000 units. toughnickel.com,
    # "Disadvantages and advantages of break-even analysis".
    assert break_even_customers(15_000, 10, 0.5, 1, 1) == 3000


def test_a_published_break_even_cost_per_customer():
    # An order of 120 at 30 % of margin may cost 36 to win: a spend of 36 needs one customer.
    # calculatorlib.com/break-even-cpa-calculator.
    assert break_even_customers(36, 120, 0.3, 1, 1) == pytest.approx(1)


@given(CHAINS, st.floats(0, 1e6))
def test_at_break_even_followers_the_gain_equals_the_cost(inputs, cost):
    followers = break_even_followers(cost, **inputs)
    assert chain.monthly_gain({**inputs, "followers": followers}) == pytest.approx(cost)


@given(CHAINS, st.floats(0, 1e6))
def test_break_even_followers_bring_the_break_even_customers(inputs, cost):
    followers = break_even_followers(cost, **inputs)
    customers = break_even_customers(cost, *(inputs[name] for name in chain.VALUE))
    assert chain.customers({**inputs, "followers": followers}) == pytest.approx(customers)


@given(CHAINS, st.floats(1, 1e6), st.sampled_from(["reach_rate", *VALUE]))
def test_halving_a_step_never_needs_fewer_followers(inputs, cost, name):
    halved = {**inputs, name: inputs[name] / 2}
    assert break_even_followers(cost, **halved) >= break_even_followers(cost, **inputs)


def test_fifteen_followers_are_not_fifteen_thousand(online):
    steps = {k: v for k, v in online.items() if k not in (*chain.COST, "followers")}
    assert break_even_followers(250, **steps) == pytest.approx(1250)


def test_break_even_broadcasts(online):
    steps = {k: v for k, v in online.items() if k not in (*chain.COST, "followers")}
    assert break_even_followers([0, 250, 500], **steps) == pytest.approx([0, 1250, 2500])


@pytest.mark.parametrize("name", ["order_value", "gross_margin_rate", "incremental_share"])
def test_a_customer_who_adds_nothing_never_repays(name):
    right = {
        "order_value": 100,
        "gross_margin_rate": 0.4,
        "orders_per_customer": 3,
        "incremental_share": 0.5,
    }
    with pytest.raises(InvalidInput, match=f"{name} must be more than zero"):
        break_even_customers(600, **{**right, name: 0})


def test_a_step_of_zero_and_a_step_of_another_chain_are_refused(in_store):
    steps = {k: v for k, v in in_store.items() if k not in (*chain.COST, "followers")}
    with pytest.raises(InvalidInput, match="visit_rate must be more than zero"):
        break_even_followers(250, **{**steps, "visit_rate": 0})
    with pytest.raises(InvalidInput, match="two ways of counting"):
        break_even_followers(250, **steps, click_through_rate=0.01)
    with pytest.raises(InvalidInput, match="'followers' is not known"):
        break_even_followers(250, **steps, followers=100)


@given(CHAINS, st.floats(1, 1e6))
@settings(max_examples=40)
def test_the_closed_form_is_the_root_of_the_chain(inputs, cost):
    followers = float(break_even_followers(cost, **inputs))

    def net_gain(people):
        return float(chain.monthly_gain({**inputs, "followers": people})) - cost

    assert brentq(net_gain, 0, 2 * followers) == pytest.approx(followers, rel=1e-6)


def test_people_reached_beyond_followers_take_followers_off(online):
    steps = {k: v for k, v in online.items() if k not in (*chain.COST, "followers")}
    # 1,250 impressions are needed: 500 come from ads, 250 from recommendation, 1 a follower.
    beyond = {"recommended_impressions_per_post": 25, "paid_impressions_per_month": 500}
    needed = break_even_followers(250, **steps, **beyond)
    assert needed == pytest.approx(500)
    assert chain.monthly_gain({**steps, **beyond, "followers": needed}) == pytest.approx(250)
    alone = break_even_followers(250, **steps, paid_impressions_per_month=2000)
    assert alone == 0


@given(st.floats(0.1, 1), st.floats(0.1, 3))
@settings(max_examples=40)
def test_a_lower_month_needs_more_followers(ramp, season):
    steps = {"reach_rate": 0.1, "posts_per_month": 10, "click_through_rate": 0.1}
    steps |= {"conversion_rate": 0.04, "order_value": 100, "gross_margin_rate": 0.5}
    steps |= {"orders_per_customer": 2, "incremental_share": 0.5}
    needed = break_even_followers(250, **steps, ramp_share=ramp, season_factor=season)
    assert needed == pytest.approx(1250 / ramp / season)
    with pytest.raises(InvalidInput, match="ramp_share must be more than zero"):
        break_even_followers(250, **steps, ramp_share=0)


@pytest.mark.parametrize(
    ("margin", "rule"), [(0, "positive"), (1.2, "share_percent"), (-1, "share")]
)
def test_no_margin_and_a_margin_over_1_are_refused(margin, rule):
    with pytest.raises(InvalidInput, match="gross_margin_rate") as fault:
        break_even_customers(600, 100, margin, 3, 0.5)
    assert fault.value.rule == rule

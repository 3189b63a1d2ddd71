import datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers, records
from toolkit.errors import InvalidInputs
from toolkit.model import roi

CERTAIN = {
    "hourly_wage": None,
    "hourly_cost": 25,
    "incremental_share": 0.5,
    "orders_per_customer": 2,
    "rates": {"click_through_rate": 0.1, "conversion_rate": 0.1},
}


@pytest.fixture
def certain(client, account, override, facts, today):
    """A client of whom everything is known: 1,000 followers, a tenth reached, 13 posts a month."""

    def certain(**changes):
        person = client(
            **{**CERTAIN, "accounts": [account()], **changes},
            overrides=[override("organic_reach_rate", 0.1)],
        )
        return answers.worth(person, facts, today=today, draws=500)

    return certain


def test_break_even_customers_by_hand(certain):
    # 6 h x 25 x 52/12 = 650 a month; a customer brings 100 x .5 x 2 x .5 = 50.
    worth = certain()
    assert worth.margin_per_customer.value == pytest.approx(50)
    assert worth.break_even_customers.value == pytest.approx(13)


def test_the_chain_by_hand(certain):
    # 1,000 x .1 x 13 = 1,300 impressions x .1 x .1 = 13 customers: the month breaks even.
    worth = certain()
    assert worth.customers.value == pytest.approx(13)
    assert worth.gain.value == pytest.approx(worth.cost.total_per_month.value)
    assert worth.roi.value == pytest.approx(0, abs=1e-12)
    assert worth.break_even_followers.value == pytest.approx(1000)
    assert worth.required["click_through_rate"] == pytest.approx(0.1)


@given(hours=st.floats(0.1, 60), margin=st.floats(0.05, 1), share=st.floats(0.05, 1))
@settings(max_examples=25, deadline=None)
def test_the_gain_of_the_break_even_customers_is_the_cost(client, facts, hours, margin, share):
    person = client(hours_per_week=hours, gross_margin_rate=margin, incremental_share=share)
    # Charges are a range: at their middle, since every draw is monotone in them.
    person = person.replace(hourly_cost=25, orders_per_customer=2)
    worth = answers.worth(person, facts, today=datetime.date(2026, 11, 22), draws=3)
    gain = worth.break_even_customers.value * worth.margin_per_customer.value
    assert gain == pytest.approx(worth.cost.total_per_month.value)


def test_doubling_the_hours_doubles_the_customers_needed(certain):
    assert certain(hours_per_week=12).break_even_customers.value == pytest.approx(26)


@pytest.mark.parametrize(("order_value", "decision"), [(120, "go"), (80, "no")])
def test_go_and_no_are_allowed_where_everything_is_the_client_s_own(certain, order_value, decision):
    worth = certain(order_value=order_value)
    assert worth.decision == decision and worth.weak == ()


def test_the_first_driver_decides_when_it_is_the_client_s_own(certain):
    worth = certain(order_value=[300, 900])
    assert worth.main_driver.name == "order_value"
    assert worth.decision == "go"


def test_a_weak_main_driver_means_test_first_however_good_the_chance(certain):
    worth = certain(order_value=5000, incremental_share=None)
    assert worth.main_driver.name == "incremental_share"
    assert worth.chance_it_pays > 0.99
    assert worth.decision == "test_first" and worth.weak == (worth.main_driver,)


@pytest.mark.parametrize("example", ["bakery", "supplier", "museum_shop"])
def test_advice_rests_on_no_weak_driver_for_the_example_clients(example, facts, today):
    worth = answers.worth(records.read(example), facts, today=today, draws=2000)
    if worth.main_driver.is_weak(today):
        assert worth.decision == "test_first"
    assert worth.main_driver.name in {q.name for q in worth.assumptions} | {"hourly_cost"}


def test_the_same_seed_gives_the_same_result(facts, today):
    bakery = records.read("bakery")
    one, two = (answers.worth(bakery, facts, today=today, draws=500, seed=7) for _ in "ab")
    other = answers.worth(bakery, facts, today=today, draws=500, seed=8)
    assert one.gain == two.gain and one.chance_it_pays == two.chance_it_pays
    assert one.gain != other.gain


def test_the_chance_is_the_model_s(facts, today):
    worth = answers.worth(records.read("bakery"), facts, today=today, draws=500, seed=7)
    ranges = {name: q.range for name, q in worth.chain.links.items()}
    ranges |= {q.name: q.range for q in worth.assumptions if q.name in _SALE}
    ranges |= {
        "monthly_hours": worth.cost.hours_per_month.range,
        "hourly_cost": worth.cost.hourly_cost.range,
        "other_monthly_cost": worth.cost.other_per_month.range,
    }
    months = roi.simulate(ranges, draws=500, rng=np.random.default_rng(7))
    assert worth.chance_it_pays == (months["roi"] > 0).mean()
    assert worth.gain.value == pytest.approx(months["gain"].median())


_SALE = ("order_value", "gross_margin_rate", "orders_per_customer", "incremental_share")


def test_the_customers_needed_do_not_depend_on_the_accounts(client, account, facts, today):
    without = answers.worth(client(), facts, today=today, draws=500)
    with_one = answers.worth(client(accounts=[account()]), facts, today=today, draws=500)
    assert without.break_even_customers == with_one.break_even_customers


@pytest.mark.parametrize("accounts", [[], [{"network": "facebook", "kind": "ads"}]])
def test_without_an_account_the_chain_stays_silent_and_the_advice_is_to_test(
    client, facts, today, accounts
):
    worth = answers.worth(client(accounts=accounts), facts, today=today, draws=100)
    assert worth.chance_it_pays is None and worth.break_even_followers is None
    assert worth.decision == "test_first"
    assert worth.break_even_customers.value > 0


def test_a_link_of_zero_brings_nothing_and_no_followers_repay_it(certain):
    worth = certain(rates={"click_through_rate": 0, "conversion_rate": 0.1})
    assert worth.gain.value == 0 and worth.chance_it_pays == 0
    assert worth.break_even_followers is None and worth.decision == "no"


def test_customers_none_of_whom_are_new_are_refused_in_words(certain):
    with pytest.raises(InvalidInputs, match="incremental_share must be more than zero"):
        certain(incremental_share=0)


@pytest.mark.parametrize(
    ("metric", "value"), [("incremental_share", (0, 0.5)), ("orders_per_customer", 4)]
)
def test_overridden_assumptions_count_and_come_back_as_yours(
    client, account, override, facts, today, metric, value
):
    person = client(accounts=[account()], overrides=[override(metric, value)])
    worth = answers.worth(person, facts, today=today, draws=100)
    assert next(q for q in worth.assumptions if q.name == metric).grade == "yours"


def test_a_margin_of_one_is_accepted(certain):
    assert certain(gross_margin_rate=1).margin_per_customer.value == pytest.approx(100)


def test_the_customers_needed_do_not_take_the_grade_of_the_reach(client, account, facts, today):
    person = client(
        hourly_wage=None,
        **{"hourly_cost": 25},
        incremental_share=0.5,
        orders_per_customer=2,
        accounts=[account("bluesky")],
    )
    worth = answers.worth(person, facts, today=today, draws=100)
    assert worth.break_even_customers.grade == "yours"
    assert worth.customers.grade == "unknown"

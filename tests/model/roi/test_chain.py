import pytest

from toolkit.errors import InvalidInput
from toolkit.model.roi import chain


def test_the_online_chain_by_hand(online):
    assert chain.customers(online) == pytest.approx(4)
    assert chain.margin_per_customer(online) == 50
    assert chain.monthly_gain(online) == pytest.approx(200)
    assert chain.monthly_cost(online) == 250


def test_the_store_chain_counts_people_once(in_store):
    assert chain.customers(in_store) == pytest.approx(4)
    more_posts = {**in_store, "posts_per_month": 100}
    assert chain.customers(more_posts) == pytest.approx(4)


def test_leads_then_customers_equal_one_conversion(online):
    by_leads = {k: v for k, v in online.items() if k != "conversion_rate"}
    by_leads |= {"lead_rate": 0.2, "close_rate": 0.2}
    assert chain.monthly_gain(by_leads) == pytest.approx(200)


def test_hours_a_week_equal_hours_a_month(online):
    by_week = {k: v for k, v in online.items() if k != "monthly_hours"} | {"hours_per_week": 3}
    assert chain.monthly_cost(by_week) == 13 * 20 + 50


def without(inputs, *names):
    return {name: value for name, value in inputs.items() if name not in names}


@pytest.mark.parametrize(
    ("change", "rule", "name"),
    [
        (lambda x: without(x, "followers"), "missing_input", "followers"),
        (lambda x: without(x, "other_monthly_cost"), "missing_input", "other_monthly_cost"),
        (lambda x: without(x, "monthly_hours"), "missing_input", "hours_per_week"),
        (lambda x: without(x, "conversion_rate"), "missing_input", "conversion_rate"),
        (
            lambda x: {**without(x, "conversion_rate"), "lead_rate": 0.1},
            "missing_input",
            "close_rate",
        ),
        (lambda x: {**x, "hours_per_week": 3}, "two_chains", "input"),
        (lambda x: {**x, "visit_rate": 0.1}, "two_chains", "input"),
        (lambda x: {**x, "lead_rate": 0.1}, "two_chains", "input"),
        (lambda x: {**x, "convertion_rate": 0.1}, "unknown_name_near", "input"),
        (lambda x: {**x, "zzz": 0.1}, "unknown_name", "input"),
    ],
)
def test_what_is_not_one_whole_chain_is_refused(online, change, rule, name):
    with pytest.raises(InvalidInput) as fault:
        chain.check_names(change(online))
    assert (fault.value.rule, fault.value.name) == (rule, name)


def test_whole_chains_pass(online, in_store):
    chain.check_names(online)
    chain.check_names(in_store)


def test_the_nearest_name_is_offered(online):
    with pytest.raises(InvalidInput, match="Did you mean 'conversion_rate'"):
        chain.check_names({**online, "convertion_rate": 0.1})


def test_every_rate_of_the_chain_is_an_input():
    assert chain.RATES < set(chain.INPUTS)
    assert {name for name in chain.INPUTS if name.endswith(("_rate", "_share"))} < chain.RATES


def test_impressions_beyond_followers_add_up(online):
    # 1,000 + 10 posts x 50 + 500 impressions: twice the customers.
    beyond = {"recommended_impressions_per_post": 50, "paid_impressions_per_month": 500}
    assert chain.customers({**online, **beyond}) == pytest.approx(8)


def test_people_beyond_followers_add_up_because_they_are_others(in_store):
    beyond = {"recommended_people_per_month": 60, "paid_people_per_month": 40}
    assert chain.customers({**in_store, **beyond}) == pytest.approx(8)


def test_season_and_ramp_move_the_gain_and_not_the_cost(online):
    month = {**online, "season_factor": 1.5, "ramp_share": 0.5}
    assert chain.customers(month) == pytest.approx(3)
    assert chain.monthly_gain(month) == pytest.approx(150)
    assert chain.monthly_cost(month) == chain.monthly_cost(online)


@pytest.mark.parametrize("name", [*chain.BEYOND, *chain.TIMING])
def test_what_may_be_left_out_is_checked_when_given(online, in_store, name):
    inputs = in_store if name in chain.PEOPLE_BEYOND else online
    chain.check_names({**inputs, name: 1})
    with pytest.raises(InvalidInput, match=name):
        chain.customers({**inputs, name: -1})


@pytest.mark.parametrize("name", chain.BEYOND)
def test_impressions_go_online_and_people_in_store(online, in_store, name):
    with pytest.raises(InvalidInput, match="two ways of counting"):
        chain.check_names({**(online if name in chain.PEOPLE_BEYOND else in_store), name: 1})


def test_what_an_hour_would_have_to_cost_may_be_looked_for_down_to_0(online):
    assert chain.monthly_cost({**online, "hourly_cost": 0}) == 50


def test_new_names_go_last_so_that_old_seeds_keep_their_draws():
    first = (*chain.COST, *chain.AUDIENCE, *chain.ONLINE, *chain.IN_STORE, *chain.VALUE)
    assert chain.INPUTS == (*first, *chain.BEYOND, *chain.TIMING)

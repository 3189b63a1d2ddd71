import pytest

from toolkit import answers


def test_a_freelance_s_hour_runs_from_the_cheapest_long_day_to_the_dearest_short_one(
    client, facts, override
):
    own = [override("hours_per_day_sold", (5, 7))]
    hour = answers.cost(client(country="FR", overrides=own), facts).freelance_hour
    # 100 to 400 a day, second hand: 200 either way by two to the power of 1.5.
    assert (hour.low, hour.high) == pytest.approx((200 / 2**1.5 / 7, 200 * 2**1.5 / 5))
    assert hour.grade == "secondary" and hour.date is None


def test_the_published_price_of_a_day_is_weak_and_wider_than_printed(client, facts, today):
    hour = answers.cost(client(country="FR"), facts).freelance_hour
    assert hour.low < 100 / 8 and hour.high > 400 / 6
    assert hour.is_weak(today) and hour.unit == "EUR"


def test_no_freelance_price_where_none_is_published(client, facts):
    assert answers.cost(client(country="US"), facts).freelance_hour is None


def test_what_the_hours_would_have_brought_stands_beside_the_cost(client, facts):
    mine = {"hourly_cost": 20, "hourly_wage": None}
    plain, missed = (
        answers.cost(client(**mine, **more), facts) for more in ({}, {"best_other_hour": 50})
    )
    assert missed.opportunity_per_month.value == pytest.approx(6 * 52 / 12 * 30)
    assert missed.total_per_month == plain.total_per_month
    assert plain.opportunity_per_month is None


def test_another_work_that_would_not_repay_its_hour_gives_nothing_up(client, facts):
    cost = answers.cost(client(hourly_cost=20, hourly_wage=None, best_other_hour=15), facts)
    assert cost.opportunity_per_month.value == 0

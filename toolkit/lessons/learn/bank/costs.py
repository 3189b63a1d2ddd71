"""What an hour, a month, a post, an account and a year cost: the right rules of lesson 02."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.model.effort import (
    WEEKS_PER_MONTH,
    cost_of_time,
    cost_per_post,
    hourly_price,
    hours_by_task,
    loaded_hourly_cost,
    monthly_hours,
    one_off_cost,
    yearly_cost,
)


def complete_hour(hourly_wage: float, employer_charge_rate: float) -> float:
    """Return the complete cost of one hour, in money."""
    return float(loaded_hourly_cost(hourly_wage, employer_charge_rate=employer_charge_rate))


def monthly_cost_of_time(
    hours_per_week: float, hourly_wage: float, employer_charge_rate: float
) -> float:
    """Return the complete cost of the hours of an average month, in money."""
    hourly = complete_hour(hourly_wage, employer_charge_rate)
    return float(cost_of_time(monthly_hours(hours_per_week), hourly))


def year_of_answers(minutes_per_day: float, days_per_week: float, hourly_cost: float) -> float:
    """Return what a year of daily answers costs, in money."""
    hours_per_week = minutes_per_day / 60 * days_per_week
    return float(cost_of_time(12 * monthly_hours(hours_per_week), hourly_cost))


def cost_of_one_post(
    hours_per_week: float, hourly_wage: float, employer_charge_rate: float, posts_per_week: float
) -> float:
    """Return the complete cost of one post, in money."""
    month = monthly_cost_of_time(hours_per_week, hourly_wage, employer_charge_rate)
    return float(cost_per_post(month, posts_per_week * WEEKS_PER_MONTH))


def hours_of_a_week(accounts: int, posts: float, reuse_share: float, **minutes: float) -> float:
    """Return the hours a week of accounts that carry the same posts, planning left out."""
    tasks = {f"{task}_minutes": spent for task, spent in minutes.items()}
    cadence = {f"account_{place}": posts for place in range(accounts)}
    once = {"plan_hours": 0, "report_hours": 0, "monitor_hours": 0}
    return float(hours_by_task({**tasks, **once}, cadence, reuse_share=reuse_share).sum())


def hours_of_a_second_account(**case: float) -> float:
    """Return the hours a week that a second account with the same posts adds to the first."""
    return hours_of_a_week(2, **case) - hours_of_a_week(1, **case)


def first_year(month: float, hours_once: float, hourly_cost: float, fees: float) -> float:
    """Return the cost of the first year, what is paid once included, in money."""
    once = one_off_cost(hours_once, hourly_cost, fees=fees)
    return float(yearly_cost(month, one_off=once))


def found_by(
    found: float, hours_per_week: float, hourly_wage: float, employer_charge_rate: float
) -> str:
    """Return which of the usual slips, or which two of them, give the month that was found."""
    right = monthly_cost_of_time(hours_per_week, hourly_wage, employer_charge_rate)
    no_charges = monthly_cost_of_time(hours_per_week, hourly_wage, 0)
    numbers = {
        "charges": no_charges,
        "weeks": right * 4 / WEEKS_PER_MONTH,
        "both": no_charges * 4 / WEEKS_PER_MONTH,
        "week": right / WEEKS_PER_MONTH,
    }
    return min(numbers, key=lambda name: abs(numbers[name] - found))


def cheapest_first(
    employee: Mapping[str, float], owner: Mapping[str, float], freelance: Mapping[str, float]
) -> tuple[str, ...]:
    """Return who does the work, from the least to the most a month costs the business."""
    hourly = hourly_price(freelance["day"], hours_per_day=freelance["hours"])
    costs = {
        "employee": monthly_cost_of_time(**employee),
        "owner": float(cost_of_time(monthly_hours(owner["hours"]), owner["hour"])),
        "freelance": float(cost_of_time(freelance["hours"], hourly)) * (1 + freelance["charges"]),
    }
    return tuple(sorted(costs, key=costs.__getitem__))

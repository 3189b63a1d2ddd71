"""What the hours cost: the public face of every measure of effort.

Time and its price stand in `time`, hours by task and account in `workload`, what an employer pays
in `employment`, prices and taxes in `price`, what is paid once in `outlay`.
"""

from toolkit.model.effort.employment import (
    charge_range_at_wage,
    charge_rate_at_wage,
    productive_hourly_cost,
)
from toolkit.model.effort.outlay import one_off_cost, spread_cost, yearly_cost
from toolkit.model.effort.price import hourly_price, price_before_tax, price_borne
from toolkit.model.effort.time import (
    WEEKS_PER_MONTH,
    cost_of_time,
    cost_per_post,
    loaded_hourly_cost,
    monthly_hours,
    opportunity_cost,
)
from toolkit.model.effort.workload import EVERY, TASKS, hours_by_task, weekly_hours

__all__ = [
    "EVERY",
    "TASKS",
    "WEEKS_PER_MONTH",
    "charge_range_at_wage",
    "charge_rate_at_wage",
    "cost_of_time",
    "cost_per_post",
    "hourly_price",
    "hours_by_task",
    "loaded_hourly_cost",
    "monthly_hours",
    "one_off_cost",
    "opportunity_cost",
    "price_before_tax",
    "price_borne",
    "productive_hourly_cost",
    "spread_cost",
    "weekly_hours",
    "yearly_cost",
]

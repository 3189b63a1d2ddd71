"""Where the hours go: the public face of plans for hours, and for hours with money.

The definitions stand in `activity`, `plan`, `drawn_plans`, `rivals` and `budgets`.
"""

from toolkit.model.allocation.activity import activity_return, marginal_return, setup_cost_per_week
from toolkit.model.allocation.budgets import BudgetPlan, allocate_hours_and_money
from toolkit.model.allocation.drawn_plans import DrawnPlans, allocate_drawn_hours
from toolkit.model.allocation.plan import Plan, Regrets, allocate_hours
from toolkit.model.allocation.rivals import equal_split, split_without_minimum, value_of_hours

__all__ = [
    "BudgetPlan",
    "DrawnPlans",
    "Plan",
    "Regrets",
    "activity_return",
    "allocate_drawn_hours",
    "allocate_hours",
    "allocate_hours_and_money",
    "equal_split",
    "marginal_return",
    "setup_cost_per_week",
    "split_without_minimum",
    "value_of_hours",
]

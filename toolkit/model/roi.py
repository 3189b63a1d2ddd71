"""Is it worth it: the public face of every measure of return.

The definitions stand in `returns`, `lifetime`, `cash_flow`, `break_even`, `simulation`,
`sensitivity` and `information`; the names of the inputs in `chain`.
"""

from toolkit.model.break_even import break_even_customers, break_even_followers
from toolkit.model.cash_flow import internal_rate_of_return, net_present_value, payback_month
from toolkit.model.information import expected_value_of_perfect_information
from toolkit.model.lifetime import customer_lifetime_value
from toolkit.model.returns import (
    break_even_return_on_ad_spend,
    cost_per_lead,
    customer_acquisition_cost,
    earned_media_value,
    return_on_ad_spend,
    return_on_investment,
)
from toolkit.model.sensitivity import required_values, swings
from toolkit.model.simulation import draw_inputs, simulate, simulate_break_even

__all__ = [
    "break_even_customers",
    "break_even_followers",
    "break_even_return_on_ad_spend",
    "cost_per_lead",
    "customer_acquisition_cost",
    "customer_lifetime_value",
    "draw_inputs",
    "earned_media_value",
    "expected_value_of_perfect_information",
    "internal_rate_of_return",
    "net_present_value",
    "payback_month",
    "required_values",
    "return_on_ad_spend",
    "return_on_investment",
    "simulate",
    "simulate_break_even",
    "swings",
]

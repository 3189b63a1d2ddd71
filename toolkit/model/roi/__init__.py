"""Is it worth it: the public face of every measure of return.

The definitions stand in `returns`, `rates`, `lifetime`, `cash_flow`, `compounding`, `break_even`,
`simulation`, `horizon`, `sensitivity`, `information` and `pilot`; the names of the inputs in
`chain`.
"""

from toolkit.model.roi.break_even import break_even_customers, break_even_followers
from toolkit.model.roi.break_even_posts import break_even_posts, gain_per_post
from toolkit.model.roi.cash_flow import (
    break_even_month,
    internal_rate_of_return,
    monthly_cash_flow,
    net_present_value,
    payback_month,
)
from toolkit.model.roi.compounding import annual_rate, monthly_rate
from toolkit.model.roi.currency import in_currency
from toolkit.model.roi.denominators import expected_count, shared_denominator
from toolkit.model.roi.horizon import Horizon, draw_flows, simulate_horizon
from toolkit.model.roi.information import (
    expected_value_of_partial_perfect_information,
    expected_value_of_perfect_information,
    value_of_information_if_normal,
    values_of_measuring,
)
from toolkit.model.roi.lifetime import customer_lifetime_value
from toolkit.model.roi.pilot import net_value_of_pilot, observed_rates, pilot_cost
from toolkit.model.roi.ramp import ramp_up
from toolkit.model.roi.rates import (
    amplification_rate_by_followers,
    click_through_rate,
    engagement_rate_by_followers,
    engagement_rate_by_impressions,
    engagement_rate_by_reach,
    shares_per_post,
    virality_rate_by_impressions,
)
from toolkit.model.roi.returns import (
    break_even_return_on_ad_spend,
    cost_per_lead,
    customer_acquisition_cost,
    earned_media_value,
    lifetime_value_to_acquisition_cost,
    return_on_ad_spend,
    return_on_investment,
)
from toolkit.model.roi.seasons import season_by_month, seasonal_factors
from toolkit.model.roi.sensitivity import required_values, swings
from toolkit.model.roi.simulation import chance_it_pays, draw_inputs, simulate, simulate_break_even

__all__ = [
    "Horizon",
    "amplification_rate_by_followers",
    "annual_rate",
    "break_even_customers",
    "break_even_followers",
    "break_even_month",
    "break_even_posts",
    "break_even_return_on_ad_spend",
    "chance_it_pays",
    "click_through_rate",
    "cost_per_lead",
    "customer_acquisition_cost",
    "customer_lifetime_value",
    "draw_flows",
    "draw_inputs",
    "earned_media_value",
    "engagement_rate_by_followers",
    "engagement_rate_by_impressions",
    "engagement_rate_by_reach",
    "expected_count",
    "expected_value_of_partial_perfect_information",
    "expected_value_of_perfect_information",
    "gain_per_post",
    "in_currency",
    "internal_rate_of_return",
    "lifetime_value_to_acquisition_cost",
    "monthly_cash_flow",
    "monthly_rate",
    "net_present_value",
    "net_value_of_pilot",
    "observed_rates",
    "payback_month",
    "pilot_cost",
    "ramp_up",
    "required_values",
    "return_on_ad_spend",
    "return_on_investment",
    "season_by_month",
    "seasonal_factors",
    "shared_denominator",
    "shares_per_post",
    "simulate",
    "simulate_break_even",
    "simulate_horizon",
    "swings",
    "value_of_information_if_normal",
    "values_of_measuring",
    "virality_rate_by_impressions",
]

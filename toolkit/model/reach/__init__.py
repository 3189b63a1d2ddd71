"""Who sees it: people reached once, and times shown; the public face of every measure of reach.

What followers see stands in `organic`, what strangers see in `recommended`, posts that last in
`long_lived`, several networks in `across`, more followers in `growth`, ads in `paid`.
"""

from toolkit.model.reach.across import reach_across, reach_across_bounds
from toolkit.model.reach.growth import followers_after, months_to_reach
from toolkit.model.reach.long_lived import (
    lifetime_views,
    views_by_age,
    views_in_month,
    views_so_far,
)
from toolkit.model.reach.organic import (
    expected_reach,
    impressions,
    reach_with_recommended,
    share_reached,
)
from toolkit.model.reach.paid import (
    cost_of_next_person,
    frequency,
    impressions_for,
    paid_impressions,
    people_reached,
)
from toolkit.model.reach.recommended import LogNormalReach, ParetoReach

__all__ = [
    "LogNormalReach",
    "ParetoReach",
    "cost_of_next_person",
    "expected_reach",
    "followers_after",
    "frequency",
    "impressions",
    "impressions_for",
    "lifetime_views",
    "months_to_reach",
    "paid_impressions",
    "people_reached",
    "reach_across",
    "reach_across_bounds",
    "reach_with_recommended",
    "share_reached",
    "views_by_age",
    "views_in_month",
    "views_so_far",
]

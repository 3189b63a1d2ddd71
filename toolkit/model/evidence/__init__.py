"""Benchmarks are priors, the client's own counts are evidence: the public face of both.

The beliefs stand in `rate_belief` and `cost_belief`, what a benchmark means for them in `prior`,
their update by counts in `rate_update`, several posts in `pooling`, the length of a test in
`trial_sizes` and `exact_power`, the choice between two photos in `preference`.
"""

from toolkit.model.evidence.cost_belief import CostBelief, cost_prior, log_spread, update_cost
from toolkit.model.evidence.exact_power import exact_power
from toolkit.model.evidence.pooling import pooled_rate, shrinkage, simpson_table, trend_reverses
from toolkit.model.evidence.preference import (
    expected_loss,
    probability_preferred,
    votes_needed,
    votes_to_win,
)
from toolkit.model.evidence.prior import belief_through, rate_prior
from toolkit.model.evidence.rate_belief import RateBelief
from toolkit.model.evidence.rate_update import (
    design_effect,
    intra_class_correlation,
    is_small_sample,
    update_rate,
)
from toolkit.model.evidence.trial_sizes import (
    posts_needed,
    smallest_difference_seen,
    trials_needed,
    weeks_needed,
)

__all__ = [
    "CostBelief",
    "RateBelief",
    "belief_through",
    "cost_prior",
    "design_effect",
    "exact_power",
    "expected_loss",
    "intra_class_correlation",
    "is_small_sample",
    "log_spread",
    "pooled_rate",
    "posts_needed",
    "probability_preferred",
    "rate_prior",
    "shrinkage",
    "simpson_table",
    "smallest_difference_seen",
    "trend_reverses",
    "trials_needed",
    "update_cost",
    "update_rate",
    "votes_needed",
    "votes_to_win",
    "weeks_needed",
]

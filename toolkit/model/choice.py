"""Which platforms: the public face of scores, ranks and flip points.

The definitions stand in `weighting`, `acceptability` and `flips`.
"""

from toolkit.model.acceptability import central_weights, pairwise_winning, rank_acceptability
from toolkit.model.flips import flip_points
from toolkit.model.trials import Trials, trials
from toolkit.model.weighting import contributions, weighted_scores

__all__ = [
    "Trials",
    "central_weights",
    "contributions",
    "flip_points",
    "pairwise_winning",
    "rank_acceptability",
    "trials",
    "weighted_scores",
]

"""Which platforms: the public face of scores, ranks and flip points.

The definitions stand in `weighting`, `acceptability` and `flips`.
"""

from toolkit.model.choice.acceptability import central_weights, pairwise_winning, rank_acceptability
from toolkit.model.choice.agreement import as_swings, smallest_move
from toolkit.model.choice.flips import flip_points
from toolkit.model.choice.trials import Trials, trials
from toolkit.model.choice.weighting import contributions, weighted_scores

__all__ = [
    "Trials",
    "as_swings",
    "central_weights",
    "contributions",
    "flip_points",
    "pairwise_winning",
    "rank_acceptability",
    "smallest_move",
    "trials",
    "weighted_scores",
]

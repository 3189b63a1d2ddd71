"""Which platforms: the public face of scores, ranks and flip points.

The definitions stand in `weighting`, `acceptability` and `flips`.
"""

from toolkit.model.acceptability import rank_acceptability
from toolkit.model.flips import flip_points
from toolkit.model.weighting import weighted_scores

__all__ = ["flip_points", "rank_acceptability", "weighted_scores"]

"""Answers that say nothing sure about one person, and something about all of them.

`coins` lets each person deny; `counts` blurs what is published; `budget` says when to stop.
"""

from toolkit.privacy.noise.budget import Budget
from toolkit.privacy.noise.coins import coin_epsilon, randomised_response, share_behind
from toolkit.privacy.noise.counts import noise_sd, noisy_counts

__all__ = [
    "Budget",
    "coin_epsilon",
    "noise_sd",
    "noisy_counts",
    "randomised_response",
    "share_behind",
]

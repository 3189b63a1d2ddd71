"""The traits a published study guessed from likes, and how our people are made to give them away.

The base rates and the areas under the curve are those of M. Kosinski, D. Stillwell and T. Graepel,
Private traits and attributes are predictable from digital records of human behavior, PNAS 110,
2013, figure 2 and its text: 58,466 volunteers in the United States, 2007-2012. They say what was
found there and then, of people who chose to take part; nothing about anybody else.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Trait(NamedTuple):
    """One trait.

    Parameters
    ----------
    label : str
        As the paper names it, for the table of sources only.
    auc : float
        Published area under the ROC curve, from likes.
    share : float
        Share of our people who have it, 0-1; ours, near the paper's where it gives one.
    scale : float
        How far apart the two kinds stand, in standard deviations, so that likes give the trait
        away as well as was published: found by trying, within 0.02 on the seeds 1, 2 and 3.
    """

    label: str
    auc: float
    share: float
    scale: float


TRAITS: Final[dict[str, Trait]] = {
    "trait_a": Trait("gender", 0.93, 0.50, 2.287),
    "trait_b": Trait("ethnic origin (Caucasian or African American)", 0.95, 0.15, 2.548),
    "trait_c": Trait("political party (Democrat or Republican)", 0.85, 0.50, 1.633),
    "trait_d": Trait("religion (Christian or Muslim)", 0.82, 0.10, 1.477),
    "trait_e": Trait("in a relationship", 0.67, 0.46, 0.675),
    "trait_f": Trait("smokes", 0.73, 0.30, 0.974),
    "trait_g": Trait("drinks alcohol", 0.70, 0.50, 0.832),
    "trait_h": Trait("uses drugs", 0.65, 0.21, 0.658),
}

"""What is guessed about people who never said it; only ever from invented or published data.

A reader's own archive has no door here: whatever was read from one is refused, and sensitive traits
are guessed of invented people alone.
"""

from toolkit.privacy.inference.base_rates import positive_predictive_value
from toolkit.privacy.inference.components import components
from toolkit.privacy.inference.dispersion import (
    dispersion,
    normalised_dispersion,
    recursive_dispersion,
)
from toolkit.privacy.inference.friends import Friends
from toolkit.privacy.inference.home_town import SILENT, Guess, asked_for, inferred
from toolkit.privacy.inference.logistic import Logistic, fit, out_of_fold
from toolkit.privacy.inference.origin import refuse_archive
from toolkit.privacy.inference.roc import auc
from toolkit.privacy.inference.targeting import Targeting, to_a_list, to_everybody

__all__ = [
    "SILENT",
    "Friends",
    "Guess",
    "Logistic",
    "Targeting",
    "asked_for",
    "auc",
    "components",
    "dispersion",
    "fit",
    "inferred",
    "normalised_dispersion",
    "out_of_fold",
    "positive_predictive_value",
    "recursive_dispersion",
    "refuse_archive",
    "to_a_list",
    "to_everybody",
]

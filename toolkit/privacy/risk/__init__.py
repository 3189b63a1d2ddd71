"""Who stands alone in a table, and what standing together still reveals.

The measures are computed on whole columns at once; `assess` gives them all in one record. A number
here is evidence, never compliance: a table can pass every one of them and still name somebody.
"""

from toolkit.privacy.risk.assessment import Risk, assess
from toolkit.privacy.risk.birthdays import expected_unique_share
from toolkit.privacy.risk.classes import Classes, equivalence_classes
from toolkit.privacy.risk.linkage import Linkage, link
from toolkit.privacy.risk.matching import matching
from toolkit.privacy.risk.staircase import staircase, without_each
from toolkit.privacy.risk.suppression import suppress

__all__ = [
    "Classes",
    "Linkage",
    "Risk",
    "assess",
    "equivalence_classes",
    "expected_unique_share",
    "link",
    "matching",
    "staircase",
    "suppress",
    "without_each",
]

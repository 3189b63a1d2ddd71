"""A client and the facts, through the models, to one frozen named result each.

Lesson, widget and brief ask the same function, so a number is computed once.
"""

from toolkit.answers.candidate import Candidate, Flip
from toolkit.answers.cost import Cost, cost
from toolkit.answers.quantity import Quantity
from toolkit.answers.reach import AccountReach, Reach, reach
from toolkit.answers.relaxation import Relaxation
from toolkit.answers.usage import Usage, usage
from toolkit.answers.where import Where, where
from toolkit.answers.worth import Worth, worth

__all__ = [
    "AccountReach",
    "Candidate",
    "Cost",
    "Flip",
    "Quantity",
    "Reach",
    "Relaxation",
    "Usage",
    "Where",
    "Worth",
    "cost",
    "reach",
    "usage",
    "where",
    "worth",
]

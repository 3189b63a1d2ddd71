"""A client and the facts, through the models, to one frozen named result each.

Lesson, widget and brief ask the same function, so a number is computed once.
"""

from toolkit.answers.candidate import Candidate, Flip
from toolkit.answers.card import Network
from toolkit.answers.claim import Claim
from toolkit.answers.claims import claims
from toolkit.answers.cost import Cost, cost
from toolkit.answers.evidence import Evidence, evidence, weeks_to_tell
from toolkit.answers.followers import followed, main_account, sizes
from toolkit.answers.networks import network, networks
from toolkit.answers.next_hour import NextHour, next_hour
from toolkit.answers.pay import Pay, pay
from toolkit.answers.photos import Photos, two_photos
from toolkit.answers.quantity import Quantity
from toolkit.answers.rates import rates
from toolkit.answers.reach import AccountReach, Reach, reach
from toolkit.answers.reach_history import ReachHistory, reach_history
from toolkit.answers.relaxation import Relaxation
from toolkit.answers.room import Room, room
from toolkit.answers.telling import Telling, telling
from toolkit.answers.usage import Usage, usage
from toolkit.answers.week import Week, week
from toolkit.answers.where import Where, where
from toolkit.answers.workload import Workload
from toolkit.answers.worth import Worth, worth

__all__ = [
    "AccountReach",
    "Candidate",
    "Claim",
    "Cost",
    "Evidence",
    "Flip",
    "Network",
    "NextHour",
    "Pay",
    "Photos",
    "Quantity",
    "Reach",
    "ReachHistory",
    "Relaxation",
    "Room",
    "Telling",
    "Usage",
    "Week",
    "Where",
    "Workload",
    "Worth",
    "claims",
    "cost",
    "evidence",
    "followed",
    "main_account",
    "network",
    "networks",
    "next_hour",
    "pay",
    "rates",
    "reach",
    "reach_history",
    "room",
    "sizes",
    "telling",
    "two_photos",
    "usage",
    "week",
    "weeks_to_tell",
    "where",
    "worth",
]

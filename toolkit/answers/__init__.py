"""A client and the facts, through the models, to one frozen named result each.

Lesson, widget and brief ask the same function, so a number is computed once.
"""

from toolkit.answers.advertising import Advertising, advertising, offered
from toolkit.answers.archive import Archive, archive
from toolkit.answers.candidate import Candidate, Flip
from toolkit.answers.card import Network
from toolkit.answers.checklist import Checklist, checklist
from toolkit.answers.claim import Claim
from toolkit.answers.claims import claims
from toolkit.answers.cost import Cost, cost
from toolkit.answers.evidence import Evidence, evidence, weeks_to_tell
from toolkit.answers.exposure import Exposure, exposure
from toolkit.answers.followers import followed, main_account, sizes
from toolkit.answers.friends import HomeTown, home_town
from toolkit.answers.groups import Groups, groups
from toolkit.answers.identification import Identification, identification
from toolkit.answers.likes import Likes, each_trait, likes, one_by_one, unverified
from toolkit.answers.named import Named, named
from toolkit.answers.networks import network, networks
from toolkit.answers.next_hour import NextHour, next_hour
from toolkit.answers.partners import Partners, partners
from toolkit.answers.pay import Pay, pay
from toolkit.answers.photos import Photos, two_photos
from toolkit.answers.policy import Policy, policy
from toolkit.answers.purposes import Purposes, purposes
from toolkit.answers.quantity import Quantity
from toolkit.answers.rates import rates
from toolkit.answers.reach import AccountReach, Reach, reach
from toolkit.answers.reach_history import ReachHistory, reach_history
from toolkit.answers.relaxation import Relaxation
from toolkit.answers.retargeting import (
    Chain,
    Fingerprint,
    Hashes,
    fingerprints,
    hashes,
    retargeting,
)
from toolkit.answers.room import Room, room
from toolkit.answers.survey import Survey, survey
from toolkit.answers.targeting import Campaign, by_a_field, targeting
from toolkit.answers.telling import Telling, telling
from toolkit.answers.trail import Trail, trail
from toolkit.answers.uniqueness import Dropped, Told, Uniqueness, dropped, told, uniqueness
from toolkit.answers.usage import Usage, usage
from toolkit.answers.week import Week, week
from toolkit.answers.where import Where, where
from toolkit.answers.workload import Workload
from toolkit.answers.worth import Worth, worth

__all__ = [
    "AccountReach",
    "Advertising",
    "Archive",
    "Campaign",
    "Candidate",
    "Chain",
    "Checklist",
    "Claim",
    "Cost",
    "Dropped",
    "Evidence",
    "Exposure",
    "Fingerprint",
    "Flip",
    "Groups",
    "Hashes",
    "HomeTown",
    "Identification",
    "Likes",
    "Named",
    "Network",
    "NextHour",
    "Partners",
    "Pay",
    "Photos",
    "Policy",
    "Purposes",
    "Quantity",
    "Reach",
    "ReachHistory",
    "Relaxation",
    "Room",
    "Survey",
    "Telling",
    "Told",
    "Trail",
    "Uniqueness",
    "Usage",
    "Week",
    "Where",
    "Workload",
    "Worth",
    "advertising",
    "archive",
    "by_a_field",
    "checklist",
    "claims",
    "cost",
    "dropped",
    "each_trait",
    "evidence",
    "exposure",
    "fingerprints",
    "followed",
    "groups",
    "hashes",
    "home_town",
    "identification",
    "likes",
    "main_account",
    "named",
    "network",
    "networks",
    "next_hour",
    "offered",
    "one_by_one",
    "partners",
    "pay",
    "policy",
    "purposes",
    "rates",
    "reach",
    "reach_history",
    "retargeting",
    "room",
    "sizes",
    "survey",
    "targeting",
    "telling",
    "told",
    "trail",
    "two_photos",
    "uniqueness",
    "unverified",
    "usage",
    "week",
    "weeks_to_tell",
    "where",
    "worth",
]

"""Controls wired to answers and figures; no arithmetic.

Each widget starts from a client, admits only values that mean something, and redraws one
persistent figure as SVG with its title.
"""

from toolkit.widgets.archive import archive, own_archive
from toolkit.widgets.checklist import checklist
from toolkit.widgets.cost import cost
from toolkit.widgets.friends import friends
from toolkit.widgets.groups import groups
from toolkit.widgets.likes import likes
from toolkit.widgets.photos import photos
from toolkit.widgets.policy import policy
from toolkit.widgets.reach import reach
from toolkit.widgets.retargeting import retargeting
from toolkit.widgets.room import room
from toolkit.widgets.swings import swings
from toolkit.widgets.targeting import targeting
from toolkit.widgets.trail import trail
from toolkit.widgets.uniqueness import uniqueness
from toolkit.widgets.week import week
from toolkit.widgets.where import where
from toolkit.widgets.workshop import workshop
from toolkit.widgets.worth import worth

__all__ = [
    "archive",
    "checklist",
    "cost",
    "friends",
    "groups",
    "likes",
    "own_archive",
    "photos",
    "policy",
    "reach",
    "retargeting",
    "room",
    "swings",
    "targeting",
    "trail",
    "uniqueness",
    "week",
    "where",
    "workshop",
    "worth",
]

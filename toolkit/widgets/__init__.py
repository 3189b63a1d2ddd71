"""Controls wired to answers and figures; no arithmetic.

Each widget starts from a client, admits only values that mean something, and redraws one
persistent figure as SVG with its title.
"""

from toolkit.widgets.cost import cost
from toolkit.widgets.photos import photos
from toolkit.widgets.reach import reach
from toolkit.widgets.room import room
from toolkit.widgets.swings import swings
from toolkit.widgets.week import week
from toolkit.widgets.where import where
from toolkit.widgets.workshop import workshop
from toolkit.widgets.worth import worth

__all__ = ["cost", "photos", "reach", "room", "swings", "week", "where", "workshop", "worth"]

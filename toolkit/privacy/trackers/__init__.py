"""What follows people from page to page: pixels, keys that link, and how rare a browser is."""

from toolkit.privacy.trackers.bits import entropy, group_size, surprisal
from toolkit.privacy.trackers.chain import Step, retargeting
from toolkit.privacy.trackers.hashes import hashed, recovered
from toolkit.privacy.trackers.pixels import seen_at_least_once, seen_by

__all__ = [
    "Step",
    "entropy",
    "group_size",
    "hashed",
    "recovered",
    "retargeting",
    "seen_at_least_once",
    "seen_by",
    "surprisal",
]

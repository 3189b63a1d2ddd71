"""A number that does not exist, and why: never a zero, never a blank."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Undefined:
    """What has no value here.

    Attributes
    ----------
    name : str
        Metric that was asked for.
    why : str
        Reason, as the id of a sentence (``worth.undefined_<why>``).
    given, remedy : str
        What stands in the way, and what would lift it; empty where the reason says it all.
    """

    name: str
    why: str
    given: str = ""
    remedy: str = ""

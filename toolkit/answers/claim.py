"""A claim of a course text beside what is known today: the difference, and what it comes to."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from toolkit.answers.cited import Cited
from toolkit.answers.quantity import Grade, Quantity

Verdict = Literal["confirmed", "corrected", "holds_if", "no_figure"]

# Two figures within a tenth of each other say the same: no survey is finer.
SAME = 0.1


@dataclass(frozen=True)
class Met:
    """One figure that meets a claim.

    Attributes
    ----------
    what : str
        Id of the words that say what it is (``claims.today_<what>``).
    figure : Quantity
        As published, with its date, grade and source.
    """

    what: str
    figure: Quantity


@dataclass(frozen=True)
class Difference:
    """How far a claim and a figure, or the two figures that decide a claim, stand apart.

    Attributes
    ----------
    what : str
        Id of the words that say between what and what (``claims.gap_<what>``).
    value : float
        The difference, computed.
    unit : {"times", "points", "pairs", "networks", "years"}
        ``times``: the figure over the claim. ``points``: percentage points, the first minus the
        second. ``pairs``: pairs of networks that changed places. ``networks``: how many of those
        named still stand. ``years``: years.
    of : int, optional
        Out of how many, for pairs and networks.
    """

    what: str
    value: float
    unit: Literal["times", "points", "pairs", "networks", "years"]
    of: int | None = None


@dataclass(frozen=True)
class Claim:
    """What a course text says of networks, and what is known today.

    Attributes
    ----------
    id : str
        Its sentence in the catalogue is ``claims.said_<id>``.
    text : str
        Number of the course text: ``000`` to ``003``.
    lessons : tuple of str
        Numbers of the lessons that meet it.
    platforms : tuple of str
        Networks it speaks of.
    said : tuple of Quantity
        The numbers it gives, graded ``seed`` and undated; empty when it gives none.
    sources : tuple of Cited
        Where the figures of today were seen.
    grade : Grade
        Always ``seed``.
    date : datetime.date or None
        Always None: the texts are undated.
    today : tuple of Met
        Figures that meet it; empty when nobody published one.
    differences : tuple of Difference
        The one that decides comes first.
    verdict : {"confirmed", "corrected", "holds_if", "no_figure"}
        What it comes to; ``holds_if`` when one figure supports it and another does not: the
        condition is a sentence, ``claims.if_<id>``.
    between : tuple of (date or None, date or None), or None
        Of a number of members: the last edition below it and the first one above it, by the same
        count; they bound the day on which it was true.
    """

    id: str
    text: str
    lessons: tuple[str, ...]
    platforms: tuple[str, ...]
    said: tuple[Quantity, ...] = ()
    today: tuple[Met, ...] = ()
    differences: tuple[Difference, ...] = ()
    verdict: Verdict = "no_figure"
    between: tuple[datetime.date | None, datetime.date | None] | None = None
    sources: tuple[Cited, ...] = ()
    grade: Grade = "seed"
    date: datetime.date | None = None


def verdict(*supports: bool | None) -> Verdict:
    """Return what a claim comes to, from what each figure says of it.

    Parameters
    ----------
    *supports : bool or None
        For each figure: it supports the claim, it does not, or it is missing.

    Returns
    -------
    str
        ``confirmed`` when all support it, ``corrected`` when none does, ``holds_if`` when they
        are divided, ``no_figure`` when all are missing.

    Examples
    --------
    >>> verdict(True, True), verdict(False), verdict(True, False), verdict(None)
    ('confirmed', 'corrected', 'holds_if', 'no_figure')
    """
    known = [support for support in supports if support is not None]
    if not known:
        return "no_figure"
    if all(known):
        return "confirmed"
    return "holds_if" if any(known) else "corrected"


def times(what: str, figure: Quantity | None, claim: Quantity | None) -> tuple[Difference, ...]:
    """Return how many times what was claimed the figure is; nothing where either is missing.

    Examples
    --------
    >>> from toolkit.model.ranges import Range
    >>> def characters(n):
    ...     return Quantity("limit", Range(n, n, "linear"), "characters", "seed", "a-text")
    >>> times("post", characters(280), characters(140))
    (Difference(what='post', value=2.0, unit='times', of=None),)
    """
    if figure is None or claim is None or claim.value == 0:
        return ()
    return (Difference(what, figure.value / claim.value, "times"),)


def points(what: str, first: Quantity | None, second: Quantity | None) -> tuple[Difference, ...]:
    """Return percentage points from the second share to the first; nothing if one is missing."""
    if first is None or second is None:
        return ()
    return (Difference(what, round(100 * (first.value - second.value), 9), "points"),)


def same(figure: Quantity | None, claim: Quantity | None) -> bool | None:
    """Return whether a figure is the number claimed, within a tenth; None if either is missing."""
    ratio = times("", figure, claim)
    return abs(ratio[0].value - 1) <= SAME if ratio else None


def more(first: Quantity | None, second: Quantity | None) -> bool | None:
    """Return whether the first figure is the larger; None if either is missing."""
    return None if first is None or second is None else first.value > second.value

"""How long each thing that speaks of people is kept, counted from what, and what happens then.

Rules only: no law gives most of these months. They are ours, to be shortened or defended.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from toolkit.errors import InvalidInput

Start = Literal["collection", "campaign_end", "last_contact", "withdrawal", "choice", "mandate_end"]
Then = Literal["destroy", "anonymise"]


@dataclass(frozen=True)
class Kept:
    """One thing that is kept.

    Parameters
    ----------
    id : str
        What it is.
    use : str
        What is done that makes it exist; ``always`` for a page alone.
    months : int
        How long at most, in calendar months from `start`.
    start : str
        The event from which months are counted.
    then : {"destroy", "anonymise"}
        What happens on that day.
    """

    id: str
    use: str
    months: int
    start: Start
    then: Then

    def due(self, since: datetime.date) -> datetime.date:
        """Return the last day on which it may exist, when `start` happened on `since`.

        Examples
        --------
        >>> Kept("a", "always", 1, "collection", "destroy").due(datetime.date(2026, 1, 31))
        datetime.date(2026, 2, 28)
        """
        months = since.year * 12 + since.month - 1 + self.months
        year, month = divmod(months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return datetime.date(year, month + 1, min(since.day, last))


PLAN: tuple[Kept, ...] = (
    Kept("conversations", "always", 12, "last_contact", "destroy"),
    Kept("page_exports", "always", 25, "collection", "anonymise"),
    Kept("uploaded_list", "customer_list", 1, "campaign_end", "destroy"),
    Kept("consent_proof", "customer_list", 36, "withdrawal", "destroy"),
    Kept("tracker_choice", "pixel", 6, "choice", "destroy"),
    Kept("tracker_data", "pixel", 13, "collection", "destroy"),
    Kept("mailing_list", "messages", 36, "last_contact", "destroy"),
    Kept("objections", "messages", 36, "withdrawal", "destroy"),
    Kept("segments", "profiling", 6, "collection", "destroy"),
    Kept("study_table", "statistics", 6, "collection", "anonymise"),
    Kept("consultant_copy", "always", 3, "mandate_end", "destroy"),
)
"""Each thing, from the commonest use; the consultant's own copy comes last."""


def retention(uses: Collection[str] | None = None) -> tuple[Kept, ...]:
    """Return what is kept, for some uses of an audience.

    Parameters
    ----------
    uses : collection of str, optional
        What is done; all of it when nobody said.

    Returns
    -------
    tuple of Kept
        In the order of `PLAN`.

    Examples
    --------
    >>> [kept.id for kept in retention(["pixel"])]
    ['conversations', 'page_exports', 'tracker_choice', 'tracker_data', 'consultant_copy']
    """
    return tuple(k for k in PLAN if uses is None or k.use == "always" or k.use in uses)


def overdue(held: dict[str, datetime.date], today: datetime.date) -> tuple[Kept, ...]:
    """Return what should no longer exist.

    Parameters
    ----------
    held : dict of str to date
        For each thing held, the day on which its `start` happened.
    today : date
        The day it is.

    Returns
    -------
    tuple of Kept
        In the order of `PLAN`; on its last day a thing is not overdue yet.

    Raises
    ------
    InvalidInput
        A thing that the plan does not know.

    Examples
    --------
    >>> day = datetime.date(2026, 5, 1)
    >>> [kept.id for kept in overdue({"tracker_choice": day}, datetime.date(2026, 11, 2))]
    ['tracker_choice']
    """
    known = [kept.id for kept in PLAN]
    for name in held:
        if name not in known:
            raise InvalidInput("unknown_name", name="held", given=name, known=", ".join(known))
    return tuple(k for k in PLAN if k.id in held and k.due(held[k.id]) < today)

"""One line of the checklist: an article, whom it binds, whether it concerns the client."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from toolkit.answers.exposure import Proof
    from toolkit.answers.quantity import Quantity

Group = Literal["EU", "FR", "CA-QC"]
GROUPS: Final[tuple[Group, ...]] = ("EU", "FR", "CA-QC")
Status = Literal["applies", "to_ask", "not_concerned", "platform", "not_yet"]


@dataclass(frozen=True)
class Line:
    """One line of the checklist.

    Attributes
    ----------
    id : str
        Its words are ``law.<id>.name`` and ``law.<id>.do`` (what to do, or what it means).
    group : {"EU", "FR", "CA-QC"}
        Whose law it is.
    instrument, article : str
        Id of the text (``law.instrument_<instrument>``) and the article or number in it.
    binds : {"you", "platform"}
        Whom it binds. What binds a platform tells which options do not exist for you.
    when : tuple of str
        Those of `USES` that make it matter; empty when it always does.
    status : {"applies", "to_ask", "not_concerned", "platform", "not_yet"}
        ``to_ask``: nobody said whether the client does `when`. ``not_yet``: not in force today.
    in_force : datetime.date or None
        First day on which it held as it now reads; None when it was not found.
    last_checked : datetime.date
        When its text was last read.
    stale : bool
        Whether that is over twelve months ago: read it again before relying on it.
    checked : bool
        Whether the article itself was read; otherwise the page says it was not.
    proofs : tuple of {"individualisation", "correlation", "inference"}
        What kinds of number bear on it.
    evidence : tuple of Quantity
        Those numbers, when they were computed. Evidence, never compliance.
    source : str
        Key of `data/sources.csv`: where the text was read.
    """

    id: str
    group: Group
    instrument: str
    article: str
    binds: Literal["you", "platform"]
    when: tuple[str, ...]
    status: Status
    in_force: datetime.date | None
    last_checked: datetime.date
    stale: bool
    checked: bool
    proofs: tuple[Proof, ...]
    evidence: tuple[Quantity, ...]
    source: str

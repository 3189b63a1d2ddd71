"""One account in the week: its hours, what they bring, and how often it has any."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from toolkit.answers.outcomes import Outcome
    from toolkit.answers.quantity import Quantity

Advice = Literal["feed", "open", "try", "park", "leave"]


@dataclass(frozen=True)
class Slot:
    """One account in the week.

    Attributes
    ----------
    account, network, kind : str
        Which.
    held : bool
        The client has it already.
    outcome : str
        What `answers.where` says to do with it.
    advice : {"feed", "open", "try", "park", "leave"}
        What the hours say: it is held and gets some, it is not held and gets some (to be opened,
        or only tried where fewer than half of the draws agree), it is held and gets none, it is
        not held and gets none.
    hours : Quantity
        Hours a week, and 5-95 % of what it gets in the draws.
    minimum_hours : Quantity
        Hours below which it costs and brings nothing.
    brings, last_hour, next_hour : Quantity
        What its hours bring, what the last of them brings, what one more would; a week.
    in_plan : float
        Share of the draws in which it gets hours, 0-1.
    """

    account: str
    network: str
    kind: str
    held: bool
    outcome: Outcome
    advice: Advice
    hours: Quantity
    minimum_hours: Quantity
    brings: Quantity
    last_hour: Quantity
    next_hour: Quantity
    in_plan: float

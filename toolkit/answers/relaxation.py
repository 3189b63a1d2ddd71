"""When no account passes the gates: the least that would let one through."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from toolkit.answers.gates import forms, gate

if TYPE_CHECKING:
    from toolkit.answers.quantity import Quantity
    from toolkit.client import Client
    from toolkit.data import Facts


@dataclass(frozen=True)
class Relaxation:
    """One thing to change, and the account that would then pass.

    Attributes
    ----------
    reason : {"hours", "forms", "hours_and_forms"}
        The gate to relax.
    account : str
        Id of the account that would pass, to be tried at least.
    hours : Quantity or None
        Hours a week that the account needs: a trial begins above the low end.
    forms : tuple of str
        Content of which the client would have to make one.
    """

    reason: str
    account: str
    hours: Quantity | None
    forms: tuple[str, ...]

    @property
    def hours_to_pass(self) -> float | None:
        """Hours a week above which a trial begins, to the next tenth; None if hours do not lack."""
        return None if self.hours is None else math.ceil(10 * self.hours.low - 1e-9) / 10


def relaxations(
    rows: Sequence[dict[str, Any]], client: Client, facts: Facts
) -> tuple[Relaxation, ...]:
    """Return the least changes that would let an account pass, the smallest first.

    Parameters
    ----------
    rows : sequence of dict
        The candidates, none of which passes.
    client : Client
        Its hours and the content it makes.
    facts : Facts
        Minimum activity.

    Returns
    -------
    tuple of Relaxation
        One a gate at most: more hours alone, other content alone, or both where neither is enough.
        What the client sells to whom is no gate to be relaxed; nor is a network that has closed.
    """
    found = [made for row in rows if (made := _relaxed(row, client, facts)) is not None]
    # Where a page and a person's profile ask for as much, the person is the one who is heard.
    person = {str(row["account"]): row["kind"] != "profile" for row in rows}
    found.sort(key=lambda made: (made.hours_to_pass or 0.0, person[made.account]))
    first: dict[str, Relaxation] = {}
    for made in found:
        first.setdefault(made.reason, made)
    alone = [made for made in first.values() if made.reason != "hours_and_forms"]
    return tuple(alone or first.values())


def _relaxed(row: dict[str, Any], client: Client, facts: Facts) -> Relaxation | None:
    """What one account lacks; None when nothing that may be changed would do."""
    asked = forms(row["content_required"]) or (
        forms(row["content_main"]) | forms(row["content_also"])
    )
    fed = client.replace(content=(*client.content, *sorted(asked))) if client.content else client
    willing = fed.replace(hours_per_week=168)
    if gate(row, willing, facts).verdict == "out":
        return None
    needs_forms = gate(row, client.replace(hours_per_week=168), facts).verdict == "out"
    minimum = gate(row, willing, facts).minimum_hours
    needs_hours = minimum is not None and client.hours_per_week <= minimum.low
    reason = "_and_".join(
        name for name, needed in (("hours", needs_hours), ("forms", needs_forms)) if needed
    )
    return Relaxation(
        reason=reason,
        account=str(row["account"]),
        hours=minimum if needs_hours else None,
        forms=tuple(sorted(asked)) if needs_forms else (),
    )

"""Who speaks for the firm, and what is protected: the draft of a staff policy, and its faults."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from toolkit.privacy import policy as model

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.privacy.policy.drafts import Draft
    from toolkit.privacy.policy.rules import Fault, Kind

Step = Literal["validate", "staff", "representatives", "sign", "review"]


@dataclass(frozen=True)
class Clause:
    """One clause of a draft.

    Attributes
    ----------
    id : str
        Its title is ``policy.<id>`` in the catalogues, its question ``policy.<id>.ask``.
    choices : tuple of str
        What was chosen; the clause itself is ``policy.<id>.<choice>.clause``, one sentence or two
        for each. Empty while nothing was.
    faults : tuple of Fault
        What is wrong with it: ``policy.fault.<rule>``, remedy ``policy.fault.<rule>.remedy``.
    law : tuple of str
        Ids of the rows of `data/law.csv` that bear on it in this place.
    """

    id: str
    choices: tuple[str, ...]
    faults: tuple[Fault, ...]
    law: tuple[str, ...]


@dataclass(frozen=True)
class Policy:
    """The draft of a client's staff policy.

    Attributes
    ----------
    client : str
        Its name.
    place : str
        ``FR``, ``CA-QC``, ``DE``, ...: the country, and the region where it decides.
    clauses : tuple of Clause
        In the order in which a policy reads.
    faults : tuple of Fault
        Missing, contradictory, disproportionate. An empty list is not an approval.
    steps : tuple of str
        What comes before it holds, in order: ``policy.step.<id>``.
    status : {"draft"}
        Always a draft to be validated: nothing here makes it a policy.
    drawn_up, review_on : datetime.date
        Day of the draft, and when to read it again: people, accounts and the law move in a year.
    """

    client: str
    place: str
    clauses: tuple[Clause, ...]
    faults: tuple[Fault, ...]
    steps: tuple[Step, ...]
    status: Literal["draft"]
    drawn_up: datetime.date
    review_on: datetime.date

    def of_kind(self, kind: Kind) -> tuple[Fault, ...]:
        """Return the faults of one kind."""
        return tuple(fault for fault in self.faults if fault.kind == kind)

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The answers behind the clauses, as `policy` takes them."""
        return {clause.id: clause.choices for clause in self.clauses if clause.choices}


# What the law of a place says of a clause, fault or no fault; the rows stand in data/law.csv.
_LAW: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "FR": {
        "private": ("fr_proportionate",),
        "paid": ("fr_paid",),
        "sanctions": ("fr_house_rules",),
        "consulted": ("fr_house_rules",),
    },
    "CA-QC": {
        "private": ("qc_speech", "qc_loyalty"),
        "protected": ("qc_loyalty",),
        "leaving": ("qc_loyalty",),
    },
}


def policy(client: Client, choices: Draft | None = None, *, today: datetime.date) -> Policy:
    """Return the draft of a staff policy for a client, with what is wrong with it.

    Parameters
    ----------
    client : Client
        Its country, and the region where it decides, say which clauses are asked.
    choices : mapping, optional
        Answers by question (see `privacy.policy.QUESTIONS`); the draft we would defend when left
        out.
    today : datetime.date
        Day of the draft.

    Returns
    -------
    Policy
        Always a draft to be validated. Not legal advice.

    Raises
    ------
    InvalidInput
        A question or an answer that does not exist.
    """
    place = place_of(client)
    answers = model.proposed(place) if choices is None else model.answered(choices)
    faults = model.check(answers, place)
    clauses = tuple(
        Clause(
            one.id,
            answers.get(one.id, ()),
            tuple(fault for fault in faults if one.id in fault.questions),
            _LAW.get(place, {}).get(one.id, ()),
        )
        for one in model.due(answers, place)
    )
    return Policy(
        client=client.name,
        place=place,
        clauses=clauses,
        faults=faults,
        steps=_steps(clauses),
        status="draft",
        drawn_up=today,
        review_on=_a_year_on(today),
    )


def place_of(client: Client) -> str:
    """Return the country of a client, with the region where it decides."""
    quebec = client.country == "CA" and client.region == "QC"
    return "CA-QC" if quebec else client.country


def _steps(clauses: tuple[Clause, ...]) -> tuple[Step, ...]:
    """The representatives come in where a sanction depends on their opinion."""
    asked = any(clause.id == "consulted" for clause in clauses)
    return ("validate", "staff", *(("representatives",) if asked else ()), "sign", "review")


def _a_year_on(day: datetime.date) -> datetime.date:
    """The same day of next year, or 28 February."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)

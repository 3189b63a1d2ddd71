"""What is missing in a staff policy, what contradicts itself, what asks too much of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from toolkit.privacy.policy.drafts import Answers, Draft, answered, due
from toolkit.privacy.policy.questions import FRANCE, QUEBEC, Question

Kind = Literal["missing", "contradictory", "disproportionate"]
_NONE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({})


@dataclass(frozen=True)
class Rule:
    """A fault that a draft can have, as data.

    Parameters
    ----------
    id : str
        Its name.
    kind : {"missing", "contradictory", "disproportionate"}
        What is wrong.
    when : Mapping of str to tuple of str
        The answers that make it, all at once.
    remedy : Mapping of str to str
        Answers that put it right.
    law : Mapping of str to tuple of str
        By place, ids of the rows of `data/law.csv` that it rests on; nothing where it rests on
        good sense alone.
    """

    id: str
    kind: Kind
    when: Mapping[str, tuple[str, ...]]
    remedy: Mapping[str, str]
    law: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NONE)


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a draft.

    Parameters
    ----------
    rule : str
        Id of the rule, or ``unanswered`` and ``unprotected``, which hold for any question.
    kind : {"missing", "contradictory", "disproportionate"}
        What is wrong.
    questions : tuple of str
        Where it stands in the draft.
    lacking : tuple of str
        What a list of several answers leaves out.
    remedy : Mapping of str to tuple of str
        Answers that put it right.
    law : tuple of str
        Ids of the rows of `data/law.csv` that it rests on, in this place.
    """

    rule: str
    kind: Kind
    questions: tuple[str, ...]
    lacking: tuple[str, ...]
    remedy: Mapping[str, tuple[str, ...]]
    law: tuple[str, ...]


# The law named is of its place only; what it says stands in data/law.csv, with its date.
_WORK = {FRANCE: ("fr_proportionate",), QUEBEC: ("qc_speech",)}
_OWN_LIFE = {FRANCE: ("fr_proportionate",)}

RULES: Final = (
    Rule(
        "unlabelled",
        "missing",
        {"paid": ("unsaid",)},
        {"paid": "labelled"},
        {FRANCE: ("fr_paid",)},
    ),
    Rule("hidden_praise", "missing", {"disclosure": ("never",)}, {"disclosure": "about_firm"}),
    Rule("unread", "missing", {"approval": ("nobody",)}, {"approval": "delicate"}),
    Rule(
        "unconsulted",
        "missing",
        {"consulted": ("not_yet",)},
        {"consulted": "before"},
        {FRANCE: ("fr_house_rules",)},
    ),
    Rule(
        "one_voice_many_mouths",
        "contradictory",
        {"voice": ("named", "owner"), "crisis": ("anybody",)},
        {"crisis": "on_duty"},
    ),
    Rule(
        "alone_on_duty",
        "contradictory",
        {"approval": ("every_firm_post", "private_too"), "crisis": ("on_duty",)},
        {"approval": "delicate"},
    ),
    Rule(
        "free_but_read",
        "contradictory",
        {"private": ("free",), "approval": ("private_too",)},
        {"approval": "delicate"},
    ),
    Rule(
        "labelled_but_silent",
        "contradictory",
        {"paid": ("labelled",), "disclosure": ("never",)},
        {"disclosure": "about_firm"},
    ),
    Rule(
        "leaves_with_the_account",
        "contradictory",
        {"voice": ("named", "owner"), "accounts": ("personal",)},
        {"accounts": "firm"},
    ),
    Rule("silence", "disproportionate", {"private": ("silence",)}, {"private": "free"}, _WORK),
    Rule("praise_only", "disproportionate", {"private": ("praise",)}, {"private": "free"}, _WORK),
    Rule(
        "badge_everywhere",
        "disproportionate",
        {"disclosure": ("always",)},
        {"disclosure": "about_firm"},
        _OWN_LIFE,
    ),
    Rule(
        "private_posts_read",
        "disproportionate",
        {"approval": ("private_too",)},
        {"approval": "delicate"},
        _WORK,
    ),
    Rule(
        "passwords_asked",
        "disproportionate",
        {"accounts": ("staff_passwords",)},
        {"accounts": "firm"},
        _OWN_LIFE,
    ),
    Rule(
        "private_profiles_watched",
        "disproportionate",
        {"watching": ("private_profiles",)},
        {"watching": "reported_only"},
        _OWN_LIFE,
    ),
    Rule(
        "silent_for_ever",
        "disproportionate",
        {"leaving": ("silent_for_ever",)},
        {"leaving": "reasonable"},
        {FRANCE: ("fr_proportionate",), QUEBEC: ("qc_loyalty", "qc_speech")},
    ),
    Rule(
        "dismissed_at_once",
        "disproportionate",
        {"sanctions": ("dismissal_at_once",)},
        {"sanctions": "none"},
        _OWN_LIFE,
    ),
)
"""What can be wrong with an answer, or with two at once."""


def check(draft: Draft, place: str = "") -> tuple[Fault, ...]:
    """Return what is wrong in a draft: first what is missing, then the rest.

    Parameters
    ----------
    draft : mapping
        Question to answer, to several answers where they are several, or to nothing.
    place : str
        ``FR``, ``CA-QC`` or another country; empty where it is not known.

    Returns
    -------
    tuple of Fault
        Missing, contradictory, disproportionate, each in the order of the questions. Nothing
        found is not a proof: people who know the firm, its staff and the law read it next.

    Raises
    ------
    InvalidInput
        A question or an answer that does not exist.

    Examples
    --------
    >>> from toolkit.privacy.policy import proposed
    >>> [fault.rule for fault in check(proposed() | {"private": ("silence",)})]
    ['silence']
    """
    answers = answered(draft)
    asked = {one.id: one for one in due(answers, place)}
    # An answer to a question that is not asked here says nothing.
    answers = {name: some for name, some in answers.items() if name in asked}
    found = [
        Fault(
            rule.id,
            rule.kind,
            tuple(name for name in asked if name in rule.when),
            (),
            {name: (choice,) for name, choice in rule.remedy.items()},
            rule.law.get(place, ()),
        )
        for rule in RULES
        if all(set(answers.get(name, ())) & set(some) for name, some in rule.when.items())
    ]
    missing = [fault for fault in found if fault.kind == "missing"]
    rest = [fault for fault in found if fault.kind != "missing"]
    return (*_left_out(asked, answers), *missing, *rest)


def _left_out(asked: Mapping[str, Question], answers: Answers) -> list[Fault]:
    """Questions without an answer, then lists that leave out what no policy may."""
    found = []
    for name, question in asked.items():
        given = answers.get(name, ())
        lacking = tuple(one for one in question.needed if one not in given)
        if not given:
            first = question.needed or question.choices[:1]
            found.append(Fault("unanswered", "missing", (name,), (), {name: first}, ()))
        elif lacking:
            whole = {name: (*given, *lacking)}
            found.append(Fault("unprotected", "missing", (name,), lacking, whole, ()))
    return found

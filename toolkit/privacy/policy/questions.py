"""What a staff policy must say, question by question, and the answers it may give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

FRANCE, QUEBEC = "FR", "CA-QC"


@dataclass(frozen=True)
class Question:
    """One thing that a policy settles.

    Parameters
    ----------
    id : str
        Its name.
    choices : tuple of str
        Answers, the one we would defend first. Some are offered because people do write them, and
        `check` says what is wrong with them.
    needed : tuple of str
        For a question with several answers, those that no policy may leave out; empty where one
        answer is chosen.
    places : tuple of str
        Where it is asked: ``FR``, ``CA-QC``; empty for everywhere.
    after : Mapping of str to tuple of str
        Answers to other questions without which it is not asked.
    """

    id: str
    choices: tuple[str, ...]
    needed: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    after: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def several(self) -> bool:
        """Whether more than one answer is given at a time."""
        return bool(self.needed)


_ALL: Final = (
    # Who speaks in the firm's name.
    Question("voice", ("named", "owner", "anybody")),
    # When somebody of the firm says so.
    Question("disclosure", ("about_firm", "always", "never")),
    # What staff may say in their own name.
    Question("private", ("free", "silence", "praise")),
    # What nobody shares.
    Question(
        "protected",
        ("customers", "colleagues", "secrets", "figures"),
        needed=("customers", "colleagues", "secrets"),
    ),
    # Who reads a post before it goes out.
    Question("approval", ("delicate", "every_firm_post", "private_too", "nobody")),
    # In whose name the accounts are, and who can open them.
    Question("accounts", ("firm", "personal", "staff_passwords")),
    # Who answers when it goes wrong.
    Question("crisis", ("on_duty", "morning", "anybody")),
    # Posts that somebody is paid for, in money or in gifts.
    Question("paid", ("labelled", "never_paid", "unsaid")),
    # What the firm looks at.
    Question("watching", ("reported_only", "nothing", "private_profiles")),
    # After the contract ends.
    Question("leaving", ("reasonable", "silent_for_ever")),
    # What a breach leads to.
    Question("sanctions", ("none", "by_procedure", "dismissal_at_once")),
    # Whether the staff's representatives gave their opinion, where a sanction depends on it.
    Question(
        "consulted",
        ("before", "none_elected", "not_yet"),
        places=(FRANCE,),
        after=MappingProxyType({"sanctions": ("by_procedure", "dismissal_at_once")}),
    ),
)

QUESTIONS: Final[Mapping[str, Question]] = MappingProxyType({one.id: one for one in _ALL})
"""Every question by its name, in the order in which a policy reads."""

"""A draft: answers to the questions of a policy, whole or not."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping

from toolkit.errors import InvalidInput
from toolkit.privacy.policy.questions import QUESTIONS, Question

Draft = Mapping[str, str | Collection[str] | None]
Answers = dict[str, tuple[str, ...]]


def answered(draft: Draft) -> Answers:
    """Return a draft with its answers in the order of the questions, checked.

    Parameters
    ----------
    draft : mapping
        Question to answer, to several answers where they are several, or to nothing.

    Returns
    -------
    dict
        Question to a tuple of answers, without the questions that were left.

    Raises
    ------
    InvalidInput
        A question or an answer that does not exist, two answers where one is asked.

    Examples
    --------
    >>> answered({"paid": "labelled", "voice": None, "protected": ["secrets", "customers"]})
    {'protected': ('customers', 'secrets'), 'paid': ('labelled',)}
    """
    for name in draft:
        _known("question", name, QUESTIONS)
    found: Answers = {}
    for name, question in QUESTIONS.items():
        given = draft.get(name) or ()
        several = (given,) if isinstance(given, str) else tuple(given)
        for one in several:
            _known(name, one, question.choices)
        kept = tuple(choice for choice in question.choices if choice in several)
        if len(kept) > 1 and not question.several:
            raise InvalidInput("policy_one_answer", name=name, given=", ".join(kept))
        if kept:
            found[name] = kept
    return found


def due(draft: Draft, place: str = "") -> tuple[Question, ...]:
    """Return the questions that a draft must answer, given what it already says.

    Parameters
    ----------
    draft : mapping
        As for `answered`.
    place : str
        ``FR``, ``CA-QC`` or another country; empty where it is not known.

    Returns
    -------
    tuple of Question
        In their order.

    Examples
    --------
    >>> [one.id for one in due({"sanctions": "by_procedure"}, "FR")][-2:]
    ['sanctions', 'consulted']
    >>> due({"sanctions": "none"}, "FR")[-1].id
    'sanctions'
    """
    answers = answered(draft)
    return tuple(one for one in QUESTIONS.values() if _asked(one, answers, place))


def _asked(question: Question, answers: Answers, place: str) -> bool:
    here = not question.places or place in question.places
    return here and all(
        set(answers.get(other, ())) & set(some) for other, some in question.after.items()
    )


def _known(name: str, given: str, known: Collection[str]) -> None:
    if given in known:
        return
    near = difflib.get_close_matches(str(given), list(known), n=1)
    raise InvalidInput(
        "unknown_name_near" if near else "unknown_name",
        name=name,
        given=given,
        remedy=near[0] if near else None,
        known=", ".join(known),
    )

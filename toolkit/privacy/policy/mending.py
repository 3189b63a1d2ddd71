"""The draft we would defend, and any other put right."""

from __future__ import annotations

from toolkit.privacy.policy.drafts import Answers, Draft, answered
from toolkit.privacy.policy.rules import check


def proposed(place: str = "") -> Answers:
    """Return the draft we would defend: the first answer of each question.

    Parameters
    ----------
    place : str
        As for `due`.

    Returns
    -------
    dict
        A whole draft in which `check` finds nothing.

    Examples
    --------
    >>> proposed("FR")["voice"], "consulted" in proposed("FR")
    (('named',), False)
    """
    return mended({}, place)


def mended(draft: Draft, place: str = "") -> Answers:
    """Return a draft with every fault put right, and the rest as it was.

    Parameters
    ----------
    draft, place
        As for `due`.

    Returns
    -------
    dict
        A whole draft in which `check` finds nothing.

    Examples
    --------
    >>> mended({"private": "silence", "crisis": "morning"})["private"]
    ('free',)
    """
    answers = answered(draft)
    # Each pass puts right what the one before may have brought to light.
    while faults := check(answers, place):
        for fault in faults:
            answers |= fault.remedy
    return answered(answers)

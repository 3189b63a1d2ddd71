"""What a check says: one sentence for an answer, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from toolkit.lessons.learn import units
from toolkit.lessons.learn.matching import LETTERS, chosen, plain
from toolkit.text import Locale, say, template

if TYPE_CHECKING:
    from toolkit.lessons.learn.rules import Check, Outcome

# Faults of a function that are said the same way: with this case, that happened.
_OF_A_FUNCTION = ("too_long", "no_end", "asks", "arguments", "printed", "raised")


def asked(check: Check, locale: Locale) -> str:
    """Return the question of a check with its first case, in one sentence."""
    return say(f"check.{check.id}.asked", locale, case=_case(check, check.cases[0], locale))


def told(check: Check, outcome: Outcome, locale: Locale) -> str:
    """Return the sentence for what a check found.

    Parameters
    ----------
    check : Check
        What was asked.
    outcome : Outcome
        What its `outcome` returned.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        Never empty, never a traceback, and the right answer only to a function that has tried.
    """
    if outcome.kind == "not_started":
        return f"{say('check.not_started', locale)} {asked(check, locale)}"
    if outcome.kind == "right":
        return say(f"check.{check.id}.right", locale)
    if outcome.kind == "slip":
        return say(f"slip.{outcome.slip}", locale)
    case = _case(check, outcome.case or check.cases[0], locale)
    if outcome.fault in _OF_A_FUNCTION:
        names = ", ".join(check.cases[0])
        return say(f"check.{outcome.fault}", locale, case=case, error=outcome.raised, names=names)
    given = _given(check, outcome, locale)
    if outcome.fault == "unlike":
        wanted = _unlike(check, outcome.given, given, locale)
        if outcome.expected is None:
            return wanted
        return say("check.unlike_case", locale, case=case, wanted=wanted)
    if outcome.expected is not None:
        expected = units.written(outcome.expected, check.unit, locale, exact=True)
        return say("check.unlike", locale, case=case, expected=expected, given=given)
    rule = "check.unknown_choice" if check.choices else "check.unknown"
    return say(rule, locale, asked=asked(check, locale), given=given)


def _given(check: Check, outcome: Outcome, locale: Locale) -> str:
    """Return the answer as it was understood; as it was typed when it was typed as text."""
    answer = outcome.given
    labels = check.labels(locale)
    if labels:
        known = {choice: (label,) for choice, label in labels.items()}
        named = chosen(answer, known, several=True)
        words = {plain(choice): label for choice, label in labels.items()}
        return ", ".join(words[one] for one in named) if named else units.quoted(answer)
    if outcome.expected is None and not isinstance(answer, str):
        read = units.meant(answer, check.unit, locale[:2])
        answer = read[0] if read else answer  # 42 where a percentage is asked, 12,5 without quotes
    return units.written(answer, check.unit, locale, exact=True)


def _unlike(check: Check, answer: object, given: str, locale: Locale) -> str:
    """Return why an answer cannot be judged: its kind is not the one expected."""
    if check.choices:
        letters = ", ".join(LETTERS[: len(check.choices)])
        return say("check.not_a_choice", locale, given=given, letters=letters)
    if isinstance(answer, str):
        return say("predict.not_a_number", locale, given=given)
    return say("check.not_a_number", locale, kind=say(f"check.kind.{_kind(answer)}", locale))


def _kind(answer: object) -> str:
    if answer is None or answer is Ellipsis:
        return "nothing"
    if isinstance(answer, bool):
        return "truth"
    if isinstance(answer, (list, tuple, set, frozenset)):
        return "list"
    if isinstance(answer, (int, float)):
        return "number"  # not finite, or of more digits than anybody counts
    return "other"


def _case(check: Check, case: Mapping[str, object], locale: Locale) -> str:
    words = {name: units.written(case[name], check.shown.get(name, ""), locale) for name in case}
    return template(f"check.{check.id}.case", locale).format(**words)

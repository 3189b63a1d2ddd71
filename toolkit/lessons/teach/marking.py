"""From what a learner answered to what the bank's checks say of it: an outcome for each item.

A literal goes to the check in this process; code runs in a process of its own, and the check is
then asked about the results it left. It is the same check object as in the notebook.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from toolkit.lessons.learn.rules import Check, Outcome
from toolkit.lessons.teach.attempts import Attempt, Code
from toolkit.lessons.teach.runner import Ran, run
from toolkit.text import Locale, say

Runner = Callable[[Code, Sequence[Mapping[str, object]]], Ran]
_LONGEST_TYPED = 200
_LARGEST_WRITTEN = 1e15


@dataclass(frozen=True)
class Marked:
    """One item of one person.

    Parameters
    ----------
    item : str
        Id of the check.
    outcome : Outcome or None
        What the check found; None where there was nothing to ask it about.
    trouble : str or None
        Why not: ``missing`` (no cell answers the item), ``unreadable`` (no Python), or why its
        code could not be run to the end: ``too_long``, ``too_much``, ``stopped``.
    error : str
        Name of the error that stopped it.
    """

    item: str
    outcome: Outcome | None
    trouble: str | None = None
    error: str = ""

    @property
    def right(self) -> bool:
        """Whether it counts."""
        return self.outcome is not None and self.outcome.kind == "right"


def mark(
    item: str, attempt: Attempt | None, check: Check, lang: str, *, run: Runner = run
) -> Marked:
    """Return what one item is worth, whatever was answered.

    Of several literals the last one that is started counts, and of several pieces of code the
    last; the item is right when either is, so that trying the code of level 2 costs nothing.

    Parameters
    ----------
    item : str
        Id of the check.
    attempt : Attempt or None
        What the notebook holds for it; None is nothing.
    check : Check
        The bank's.
    lang : {"en", "fr"}
        Language of the notebook: how ``1,234`` is read.
    run : callable
        Runs code.

    Returns
    -------
    Marked
        The best there is; nothing is raised.
    """
    if attempt is None:
        return Marked(item, None, "missing")
    found = []
    started = [answer for answer in attempt.literals if not _blank(answer)]
    if started:
        found.append(Marked(item, asked(check, started[-1], lang)))
    if attempt.codes and not any(each.right for each in found):
        found.append(_ran(item, attempt.codes[-1], check, lang, run))
    if not found and attempt.unreadable:
        return Marked(item, None, "unreadable")
    if not found:
        return Marked(item, Outcome("not_started"))
    return max(found, key=_standing)


def _standing(each: Marked) -> int:
    order = ("not_started", "wrong_unknown", "slip", "right")
    return -1 if each.outcome is None else order.index(each.outcome.kind)


def asked(check: Check, answer: object, lang: str) -> Outcome:
    """Return what a check says of a plain answer; one that is absurd is wrong, never an error."""
    if isinstance(answer, str) and len(answer) > _LONGEST_TYPED:
        return Outcome("wrong_unknown", case=check.cases[0], given=answer[:_LONGEST_TYPED])
    try:
        return check.outcome(answer, lang)
    except (ArithmeticError, TypeError, ValueError, RecursionError):
        return Outcome("wrong_unknown", case=check.cases[0], given=type(answer).__name__)


def _ran(item: str, code: Code, check: Check, lang: str, run: Runner) -> Marked:
    ran = run(code, check.cases)
    if ran.stopped in ("too_long", "too_much"):
        return Marked(item, None, ran.stopped)
    if ran.stopped == "NotImplementedError":
        return Marked(item, Outcome("not_started"))
    if ran.stopped is not None:
        return Marked(item, None, "stopped", ran.stopped)
    if ran.results is None:
        return Marked(item, asked(check, ran.value, lang))
    return Marked(item, asked(check, _replayed(ran.results), lang))


def _replayed(results: Sequence[Mapping[str, object]]) -> Callable[..., object]:
    """Return a function that gives a learner's results again, one a call, as the check asks."""
    if any("arguments" in result for result in results):
        return lambda: None  # takes none of the cases, as theirs
    left = itertools.cycle(results)

    def again(**case: object) -> object:
        result = next(left)
        if "stopped" in result:
            raise _error(str(result["stopped"]))
        if result.get("printed"):
            print(".")  # the check looks whether a function prints instead of returning
        return result.get("value")

    return again


def _error(name: str) -> BaseException:
    """Return an error of this name: only its name is said."""
    for kind in (NotImplementedError, RecursionError):
        if name == kind.__name__:
            return kind()
    made: type[Exception] = type(name if name.isidentifier() else "Exception", (Exception,), {})
    return made()


def _blank(answer: object) -> bool:
    return answer is None or answer is Ellipsis or (isinstance(answer, str) and not answer.strip())


def feedback(marked: Marked, check: Check, locale: Locale) -> str:
    """Return the sentence a learner reads about one item: never a bare tick or cross.

    Parameters
    ----------
    marked : Marked
        From `mark`.
    check : Check
        The bank's.
    locale : Locale
        Of the reader.
    """
    if marked.outcome is None:
        return say(f"class.trouble.{marked.trouble}", locale, error=marked.error)
    label = say(f"check.label.{marked.outcome.kind}", locale)
    return f"{label} {check.sentence(_harmless(marked.outcome), locale)}"


def _harmless(outcome: Outcome) -> Outcome:
    """Return the outcome with words of the learner's cut to what may stand on any page."""
    return dataclasses.replace(outcome, given=_cut(outcome.given))


def _cut(given: object) -> object:
    if isinstance(given, (list, tuple)):
        return [_cut(each) for each in given[:20]]
    if isinstance(given, (int, float)) and not abs(given) < _LARGEST_WRITTEN:
        return f"{given:.3g}" if isinstance(given, float) else type(given).__name__
    if not isinstance(given, str):
        return given
    kept = "".join(sign for sign in given if sign.isalnum() or sign in " .,'%$€£-")
    return kept.strip() or "?"

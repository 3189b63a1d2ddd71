"""Answer a check in the notebook: the sentence for the answer, in the reader's language."""

from __future__ import annotations

import sys
from html import escape
from typing import Any

from toolkit.lessons.learn import page, units
from toolkit.lessons.learn.bank import checks, known
from toolkit.lessons.learn.matching import LETTERS
from toolkit.lessons.learn.rules import SECONDS, Check
from toolkit.lessons.learn.trace.session import record
from toolkit.text import Locale, locale_of, say

_ASK = object()


def check(
    check_id: str,
    answer: object = _ASK,
    *,
    lang: str,
    named: str | None = None,
    country: str | None = None,
    seconds: float = SECONDS,
) -> None:
    """Put on the page what an answer shows: not started, a named slip, not yet, or right.

    Parameters
    ----------
    check_id : str
        A key of `learn.checks`.
    answer : object, optional
        A number, a number as typed (``"12,5"``), a choice, a ranking or a function; None is not
        started. Whatever it is, nothing is raised. Left out, the page has a box to type in:
        practice that needs no code.
    lang : {"en", "fr"}
        The reader's language.
    named : str, optional
        Name of the answer, looked up where the call stands, in place of `answer`: when the cell
        that should hold it was not run, or is gone, a sentence says so. Students' copies use it.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    seconds : float
        How long a function may take on all the cases together.

    Raises
    ------
    InvalidInput
        A check the bank does not hold: the nearest is named.
    """
    item = known(checks, check_id, "check")
    locale = locale_of(lang, country)
    if named is not None:
        caller = sys._getframe(1)
        found = {**caller.f_globals, **caller.f_locals}
        if named not in found:
            record(item.id, "check", "not_started")
            label = say("check.label.not_started", locale)
            page.told(label, say("check.unnamed", locale, name=named), "not_started")
            return
        answer = found[named]
    asking = answer is _ASK
    given = _Told(item, None if asking else answer, lang, locale, seconds)
    if not asking:
        given.kept()
    page.put(given.plain, given.markup, _controls(item, lang, locale) if asking else None)


class _Told:
    """What an answer shows, as plain text and as HTML."""

    def __init__(
        self, item: Check, answer: object, lang: str, locale: Locale, seconds: float = SECONDS
    ) -> None:
        self.item = item
        self.outcome = item.outcome(answer, lang, seconds=seconds)
        label = say(f"check.label.{self.outcome.kind}", locale)
        sentence = item.sentence(self.outcome, locale)
        offered = item.labels(locale) if self.outcome.kind == "not_started" else {}
        options = [f"{x}. {words}" for x, words in zip(LETTERS, offered.values(), strict=False)]
        self.plain = "\n".join([f"{label} {sentence}", *options])
        self.note = page.note(label, sentence, self.outcome.kind)
        rows = "".join(f"<li>{escape(words)}</li>" for words in offered.values())
        self.markup = self.note + (f"{page.LETTERED}{rows}</ol>" if rows else "")

    def kept(self) -> None:
        """Add it to the learner's trace, if there is one."""
        record(self.item.id, "check", self.outcome.kind, slip=self.outcome.slip)


def _controls(item: Check, lang: str, locale: Locale) -> Any:
    widgets = page.controls()
    if widgets is None:
        return None
    question = item.asked(locale)
    one_of_them = bool(item.choices) and isinstance(item.right(**item.cases[0]), str)
    field = _radio(widgets, item, locale) if one_of_them else _text(widgets, item, locale)
    button = widgets.Button(
        description=say("check.button", locale), tooltip=question, layout={"width": "max-content"}
    )
    start = _Told(item, None, lang, locale)
    said = widgets.HTML(page.live(start.note if one_of_them else start.markup))

    def answer(_: object) -> None:
        told = _Told(item, field.value, lang, locale)
        told.kept()
        said.value = page.live(told.note)

    button.on_click(answer)
    return widgets.VBox([said, widgets.HBox([field, button], layout={"flex_flow": "row wrap"})])


def _text(widgets: Any, item: Check, locale: Locale) -> Any:
    sign = units.sign(item.unit, locale)
    return widgets.Text(
        description=say("check.label_in", locale, unit=sign) if sign else say("quiz.label", locale),
        continuous_update=False,
        style={"description_width": "initial"},
        layout={"width": "24em", "max_width": "100%"},
    )


def _radio(widgets: Any, item: Check, locale: Locale) -> Any:
    return widgets.RadioButtons(
        options=[(words, choice) for choice, words in item.labels(locale).items()],
        value=None,
        description=say("quiz.label", locale),
        style={"description_width": "initial"},
        layout={"width": "100%"},
    )

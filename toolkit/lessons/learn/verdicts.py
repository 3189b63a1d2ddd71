"""Answer a check in the notebook: the sentence for the answer, in the reader's language."""

from __future__ import annotations

from typing import Any

from toolkit.lessons.learn import page, units
from toolkit.lessons.learn.bank import checks, known
from toolkit.lessons.learn.rules import Check
from toolkit.text import Locale, locale_of, say

_ASK = object()


def check(check_id: str, answer: object = _ASK, *, lang: str, country: str | None = None) -> None:
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
    country : str, optional
        ISO 3166 code, for the spacing of Québec.

    Raises
    ------
    InvalidInput
        A check the bank does not hold: the nearest is named.
    """
    item = known(checks, check_id, "check")
    locale = locale_of(lang, country)
    label, sentence, kind = _verdict(item, None if answer is _ASK else answer, lang, locale)
    controls = _box(item, lang, locale) if answer is _ASK else None
    page.put(f"{label} {sentence}", page.note(label, sentence, kind), controls)


def _verdict(item: Check, answer: object, lang: str, locale: Locale) -> tuple[str, str, str]:
    outcome = item.outcome(answer, lang)
    label = say(f"check.label.{outcome.kind}", locale)
    return label, item.sentence(outcome, locale), outcome.kind


def _box(item: Check, lang: str, locale: Locale) -> Any:
    widgets = page.controls()
    if widgets is None:
        return None
    sign = units.sign(item.unit, locale)
    question = item.asked(locale)
    box = widgets.Text(
        description=say("check.label_in", locale, unit=sign) if sign else say("quiz.label", locale),
        continuous_update=False,
        style={"description_width": "initial"},
        layout={"width": "24em", "max_width": "100%"},
    )
    button = widgets.Button(
        description=say("check.button", locale), tooltip=question, layout={"width": "max-content"}
    )
    said = widgets.HTML(page.note(*_verdict(item, None, lang, locale)))

    def answer(_: object) -> None:
        said.value = page.note(*_verdict(item, box.value, lang, locale))

    button.on_click(answer)
    return widgets.VBox([said, widgets.HBox([box, button], layout={"flex_flow": "row wrap"})])

"""Predict before you see: a guess kept until the reveal, which sets it beside the result."""

from __future__ import annotations

from html import escape
from typing import Any

from toolkit.lessons.learn import overlay, page, units
from toolkit.text import Locale, locale_of, number, percent, say

# The guesses of this session; the learner's own trace on disk is another room's.
_GUESSES: dict[str, float] = {}


def predict(
    question_id: str,
    guess: object = None,
    *,
    lang: str,
    unit: str = "",
    country: str | None = None,
) -> None:
    """Put a box on the page for a guess, or keep the guess given.

    Parameters
    ----------
    question_id : str
        Lesson and name, ``02_monthly_cost``; its words are ``predict.<id>`` in the catalogues.
    guess : object, optional
        A number or a number as typed; it replaces the box. By default the reader is asked.
    lang : {"en", "fr"}
        The reader's language.
    unit : str
        Unit of the guess: an ISO 4217 code, ``%``, an id of the catalogue's units, or nothing.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    question = say(f"predict.{question_id}", locale)
    if guess is not None:
        sentence = _keep(question_id, guess, unit, lang, locale)
        page.put(sentence, page.note(question, sentence, "predict"))
        return
    invitation = say("predict.invitation", locale)
    still = page.note(question, invitation, "predict")
    page.put(f"{question} {invitation}", still, _box(question_id, question, unit, lang, locale))


def reveal(
    question_id: str,
    truth: float,
    *,
    lang: str,
    unit: str = "",
    country: str | None = None,
) -> None:
    """Put the result on the page beside the guess; without a guess, ask for one and fold it.

    Parameters
    ----------
    question_id : str
        As given to `predict`.
    truth : float
        The result; a share between 0 and 1 when the unit is ``%``.
    lang : {"en", "fr"}
        The reader's language.
    unit : str
        Unit of the result.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    truth = float(truth)
    result = say("predict.result", locale, truth=units.written(truth, unit, locale))
    kept = guess(question_id)
    if kept is None:
        please = say("predict.please", locale)
        label = say(f"predict.{question_id}", locale)
        anyway = page.folded(say("predict.anyway", locale), f"<p>{escape(result)}</p>")
        page.put(f"{please} {result}", page.note(label, please, "predict") + anyway)
        return
    sentence = comparison(kept, truth, unit, locale)
    words = {
        name: say(f"predict.bar.{name}", locale, value=units.written(value, unit, locale))
        for name, value in (("guess", kept), ("truth", truth))
    }
    bars = overlay.bars({words["guess"]: kept, words["truth"]: truth}, title=sentence)
    page.put(f"{result} {sentence}", page.note(result, sentence, "predict") + bars)


def guess(question_id: str) -> float | None:
    """Return the guess kept for a question, or None: a figure can lay it over the result."""
    return _GUESSES.get(question_id)


def forget(question_id: str | None = None) -> None:
    """Erase one guess, or all of them."""
    if question_id is None:
        _GUESSES.clear()
    else:
        _GUESSES.pop(question_id, None)


def comparison(guessed: float, truth: float, unit: str, locale: Locale) -> str:
    """Return how a guess compares with the result, in one sentence.

    Parameters
    ----------
    guessed, truth : float
        In the same unit.
    unit : str
        As for `predict`.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        Close (within 10 %), so many percent above or below, or so many times from a factor 3 on.

    Examples
    --------
    >>> comparison(400, 588, "EUR", "en_US")
    'You predicted €400: 32% too low.'
    >>> comparison(100, 588, "EUR", "en_US")
    'You predicted €100: the result is 5.9 times as high.'
    """
    said = units.written(guessed, unit, locale, exact=True)
    if truth == 0 or guessed == 0 or (guessed < 0) != (truth < 0):
        gap = units.written(abs(guessed - truth), unit, locale)
        if guessed == truth:
            return say("predict.close", locale, guess=said)
        side = "above" if guessed > truth else "below"
        return say(f"predict.{side}_by", locale, guess=said, gap=gap)
    ratio = guessed / truth
    if 0.9 <= ratio <= 1.1:
        return say("predict.close", locale, guess=said)
    if ratio >= 3 or ratio <= 1 / 3:
        times = number(max(ratio, 1 / ratio), locale, decimals=1)
        side = "times_over" if ratio > 1 else "times_under"
        return say(f"predict.{side}", locale, guess=said, times=times)
    side = "above" if ratio > 1 else "below"
    return say(f"predict.{side}", locale, guess=said, gap=percent(abs(ratio - 1), locale))


def _keep(question_id: str, typed: object, unit: str, lang: str, locale: Locale) -> str:
    found = units.meant(typed, unit, lang)
    if not found:
        return say("predict.not_a_number", locale, given=units.written(typed, unit, locale))
    # People type 20 for 20 %; a share is never above 1 here.
    value = found[0] / 100 if unit == "%" and found[0] > 1 else found[0]
    _GUESSES[question_id] = value
    return say("predict.kept", locale, guess=units.written(value, unit, locale, exact=True))


def _box(question_id: str, question: str, unit: str, lang: str, locale: Locale) -> Any:
    widgets = page.controls()
    if widgets is None:
        return None
    sign = units.sign(unit, locale)
    label = say("predict.label", locale) if not sign else say("predict.label_in", locale, unit=sign)
    box = widgets.Text(
        description=label,
        placeholder=say("predict.placeholder", locale),
        continuous_update=False,
        style={"description_width": "initial"},
        layout={"width": "24em", "max_width": "100%"},
    )
    button = widgets.Button(
        description=say("predict.button", locale),
        tooltip=question,
        layout={"width": "max-content"},
    )
    said = widgets.HTML(page.note(question, say("predict.invitation", locale), "predict"))

    def keep(_: object) -> None:
        sentence = _keep(question_id, box.value, unit, lang, locale)
        said.value = page.note(question, sentence, "predict")

    button.on_click(keep)
    return widgets.VBox([said, widgets.HBox([box, button], layout={"flex_flow": "row wrap"})])

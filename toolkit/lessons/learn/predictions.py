"""Predict before you see: a guess kept until the reveal, which sets it beside the result."""

from __future__ import annotations

from html import escape
from typing import Any

from toolkit.lessons.learn import overlay, page, units
from toolkit.lessons.learn.trace.session import record
from toolkit.text import Locale, locale_of, number, percent, say

# The guesses of this session, and the results they were compared with.
_GUESSES: dict[str, float] = {}
_TRUTHS: dict[str, float] = {}


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
    _TRUTHS[question_id] = truth
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
        _TRUTHS.clear()
    else:
        _GUESSES.pop(question_id, None)
        _TRUTHS.pop(question_id, None)


def calibration(lang: str, country: str | None = None) -> None:
    """Put on the page how the guesses of this session compare with the results; else nothing.

    Parameters
    ----------
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    sides = [side(_GUESSES[name], truth) for name, truth in _TRUTHS.items() if name in _GUESSES]
    if sides:
        counts = {name: sides.count(name) for name in ("close", "below", "above")}
        n = len(sides)
        sentence = say("predict.calibration", locale, count=n, n=n, **counts)
        page.told(say("predict.calibration.title", locale), sentence, "predict")


def side(guessed: float, truth: float) -> str:
    """Return where a guess stands: close (within 10 % of the result), below or above.

    Examples
    --------
    >>> side(90, 100), side(89, 100), side(-120, -100), side(0, 0)
    ('close', 'below', 'below', 'close')
    """
    if abs(guessed - truth) <= 0.1 * abs(truth) * (1 + 1e-9):
        return "close"
    return "above" if guessed > truth else "below"


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
        Close (within 10 %), so many percent above or below (points, between percentages), or so
        many times from a factor 3 on.

    Examples
    --------
    >>> comparison(400, 588, "EUR", "en_US")
    'You predicted €400: 32% too low.'
    >>> comparison(0.38, 0.29, "%", "en_US")
    'You predicted 38%: 9 points too high.'
    >>> comparison(100, 588, "EUR", "en_US")
    'You predicted €100: the result is 5.9 times as high.'
    """
    said = units.written(guessed, unit, locale, exact=True)
    where = side(guessed, truth)
    if where == "close":
        return say("predict.close", locale, guess=said)
    if truth == 0 or guessed == 0 or (guessed < 0) != (truth < 0):
        gap = units.written(abs(guessed - truth), unit, locale)
        return say(f"predict.{where}_by", locale, guess=said, gap=gap)
    if unit == "%":  # a percentage of a percentage is what lesson 04 warns of
        gap = units.written(round(100 * abs(guessed - truth), 1), "points", locale)
        return say(f"predict.{where}", locale, guess=said, gap=gap)
    ratio = guessed / truth
    if ratio >= 3 or ratio <= 1 / 3:
        times = number(max(ratio, 1 / ratio), locale, decimals=1)
        over = "times_over" if ratio > 1 else "times_under"
        return say(f"predict.{over}", locale, guess=said, times=times)
    return say(f"predict.{where}", locale, guess=said, gap=percent(abs(ratio - 1), locale))


def _keep(question_id: str, typed: object, unit: str, lang: str, locale: Locale) -> str:
    found = units.meant(typed, unit, lang)
    if not found:
        return say("predict.not_a_number", locale, given=units.written(typed, unit, locale))
    value = found[0]
    _GUESSES[question_id] = value
    record(question_id, "predict", "kept", guess=value, unit=unit)
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
    said = widgets.HTML(
        page.live(page.note(question, say("predict.invitation", locale), "predict"))
    )

    def keep(_: object) -> None:
        sentence = _keep(question_id, box.value, unit, lang, locale)
        said.value = page.live(page.note(question, sentence, "predict"))

    button.on_click(keep)
    return widgets.VBox([said, widgets.HBox([box, button], layout={"flex_flow": "row wrap"})])

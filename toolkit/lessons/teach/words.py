"""The words of an item, an objective, a slip: the catalogue's, or the id where it has none."""

from __future__ import annotations

from toolkit import text
from toolkit.lessons.learn.bank import checks, quizzes
from toolkit.text import Locale


def question(item: str, locale: Locale) -> str:
    """Return what a check or a quiz item asks."""
    if item in checks and f"check.{item}.asked" in text.ids(locale[:2]):
        return checks[item].asked(locale)
    return _said(f"quiz.{item}", locale) or item


def prediction(item: str, locale: Locale) -> str:
    """Return what a prediction asks, which may be a check's question too."""
    return _said(f"predict.{item}", locale) or item


def objective(name: str, locale: Locale) -> str:
    """Return an objective in a few words."""
    if not name:
        return text.say("class.no_objective", locale)
    return _said(f"objective.{name}", locale) or name


def slip(name: str, items: tuple[str, ...], locale: Locale) -> str:
    """Return the sentence a learner reads who makes a slip.

    Parameters
    ----------
    name : str
        Id of the slip, or of the answer nothing explains.
    items : tuple of str
        Where it was made: a quiz may say it in words of its own.
    locale : Locale
        The reader's locale.
    """
    asked = [item for item in items if item in quizzes and name in quizzes[item].options]
    keys = [f"class.slip.{name}", f"slip.{name}", *(f"quiz.{item}.{name}.why" for item in asked)]
    return next((said for key in keys if (said := _said(key, locale))), name)


def _said(key: str, locale: Locale) -> str | None:
    return text.say(key, locale) if key in text.ids(locale[:2]) else None

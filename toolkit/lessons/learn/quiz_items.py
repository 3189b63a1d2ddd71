"""One multiple-choice item with a sentence for every option."""

from __future__ import annotations

from html import escape
from typing import Any

from toolkit.lessons.learn import page
from toolkit.lessons.learn.bank import known, quizzes
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.trace.session import record
from toolkit.text import Locale, locale_of, say

__all__ = ["Quiz", "quiz", "verdict"]


def quiz(quiz_id: str, *, lang: str, country: str | None = None) -> None:
    """Put a multiple-choice item on the page.

    Parameters
    ----------
    quiz_id : str
        A key of `learn.quizzes`.
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.

    Raises
    ------
    InvalidInput
        An item the bank does not hold: the nearest is named.
    """
    item = known(quizzes, quiz_id, "quiz")
    locale = locale_of(lang, country)
    question = say(f"quiz.{item.id}", locale)
    labels = {option: say(f"quiz.{item.id}.{option}", locale) for option in item.options}
    lines = [f"{letter}. {label}" for letter, label in zip("ABCDEF", labels.values(), strict=False)]
    plain = "\n".join([question, *lines])
    page.put(plain, _still(item, question, labels, locale), _live(item, question, labels, locale))


def verdict(item: Quiz, option: str, locale: Locale) -> tuple[str, str]:
    """Return what choosing an option shows: a label and the sentence that explains it.

    Parameters
    ----------
    item : Quiz
        The item.
    option : str
        Id of the option chosen.
    locale : Locale
        The reader's locale.

    Returns
    -------
    tuple of str
        Label and sentence.
    """
    kind = "right" if option == item.right else "slip"
    return say(f"check.label.{kind}", locale), say(f"quiz.{item.id}.{option}.why", locale)


def _still(item: Quiz, question: str, labels: dict[str, str], locale: Locale) -> str:
    """Return the item for a page without a kernel: each option opens on its sentence."""
    rows = []
    for option, label in labels.items():
        kind, why = verdict(item, option, locale)
        inside = f"<p><strong>{escape(kind)}</strong> {escape(why)}</p>"
        rows.append(f"<li>{page.folded(label, inside)}</li>")
    return (
        f'<div class="learn learn-quiz"><p><strong>{escape(question)}</strong></p>'
        f"{page.LETTERED}{''.join(rows)}</ol></div>"
    )


def _live(item: Quiz, question: str, labels: dict[str, str], locale: Locale) -> Any:
    widgets = page.controls()
    if widgets is None:
        return None
    choice = widgets.RadioButtons(
        options=[(label, option) for option, label in labels.items()],
        value=None,
        description=say("quiz.label", locale),
        style={"description_width": "initial"},
        layout={"width": "100%"},
    )
    button = widgets.Button(
        description=say("quiz.button", locale), tooltip=question, layout={"width": "max-content"}
    )
    said = widgets.HTML()

    def answer(_: object) -> None:
        if choice.value is None:
            said.value = page.live(
                page.note(say("quiz.label", locale), say("quiz.choose", locale), "quiz")
            )
        else:
            label, why = verdict(item, choice.value, locale)
            kind = "right" if choice.value == item.right else "slip"
            record(item.id, "quiz", kind, slip=None if kind == "right" else choice.value)
            said.value = page.live(page.note(label, why, kind))

    button.on_click(answer)
    head = widgets.HTML(page.live(f"<p><strong>{escape(question)}</strong></p>"))
    return widgets.VBox([head, choice, button, said])

"""Hints as a ladder: a nudge, the rule, a worked line with other numbers, one at a time."""

from __future__ import annotations

from html import escape
from typing import Any

from toolkit.lessons.learn import page
from toolkit.lessons.learn.bank import checks, known
from toolkit.lessons.learn.trace.session import hint_opened
from toolkit.text import Locale, locale_of, say

RUNGS = (1, 2, 3)


def hints(check_id: str, *, lang: str, country: str | None = None) -> None:
    """Put the three hints of a check on the page, closed; live, each opens after the one before.

    Parameters
    ----------
    check_id : str
        A key of `learn.checks`; the words are ``hint.<id>.1``, ``.2`` and ``.3``.
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.

    Raises
    ------
    InvalidInput
        A check the bank does not hold: the nearest is named.
    """
    item = known(checks, check_id, "hints")
    locale = locale_of(lang, country)
    names = [say(f"hints.rung.{rung}", locale) for rung in RUNGS]
    words = [say(f"hint.{item.id}.{rung}", locale) for rung in RUNGS]
    title = say("hints.title", locale)
    plain = f"{title} {', '.join(names)}."
    rows = (
        page.folded(name, f"<p>{escape(sentence)}</p>")
        for name, sentence in zip(names, words, strict=True)
    )
    still = f'<div class="learn learn-hints"><p><strong>{escape(title)}</strong></p>'
    page.put(plain, f"{still}{''.join(rows)}</div>", _ladder(item.id, names, words, locale))


def _ladder(item: str, names: list[str], words: list[str], locale: Locale) -> Any:
    widgets = page.controls()
    if widgets is None:
        return None
    shown = widgets.HTML(page.live(_opened([], [], locale)))
    button = widgets.Button(
        description=say("hints.open.1", locale),
        tooltip=say("hints.tooltip", locale),
        layout={"width": "max-content"},
    )
    opened = 0

    def climb(_: object) -> None:
        nonlocal opened
        if opened == len(RUNGS):
            return
        opened += 1
        hint_opened(item, opened)
        shown.value = page.live(_opened(names[:opened], words[:opened], locale))
        if opened == len(RUNGS):
            button.layout.display = "none"
        else:
            button.description = say(f"hints.open.{opened + 1}", locale)

    button.on_click(climb)
    return widgets.VBox([shown, button])


def _opened(names: list[str], words: list[str], locale: Locale) -> str:
    title = say("hints.title", locale)
    if not names:
        return page.note(title, say("hints.invitation", locale), "hints")
    rows = "".join(
        f"<li><strong>{escape(name)}.</strong> {escape(sentence)}</li>"
        for name, sentence in zip(names, words, strict=True)
    )
    return (
        f'<div class="learn learn-hints" role="status"><p><strong>{escape(title)}</strong></p>'
        f"<ol>{rows}</ol></div>"
    )

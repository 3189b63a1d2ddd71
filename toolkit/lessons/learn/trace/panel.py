"""The trace without code: choose a pseudonym, read, take a copy, erase."""

from __future__ import annotations

import base64
from html import escape
from typing import Any

from toolkit.lessons.learn import page
from toolkit.lessons.learn.trace import session
from toolkit.text import Locale, locale_of, say


def panel(lang: str, country: str | None = None) -> None:
    """Put the panel of the learner's trace on the page; nothing is written until a name is chosen.

    Parameters
    ----------
    lang : {"en", "fr"}
        The reader's language.
    country : str, optional
        ISO 3166 code, for the spacing of Québec.
    """
    locale = locale_of(lang, country)
    title, promise = say("trace.title", locale), say("trace.promise", locale)
    controls = _Panel(locale).box if page.controls() is not None else None
    page.put(f"{title} {promise}", page.note(title, promise, "trace"), controls)


class _Panel:
    """The controls: a box for the pseudonym, three buttons, a place for what they say."""

    def __init__(self, locale: Locale) -> None:
        widgets: Any = page.controls()
        self.locale = locale
        self.said = widgets.HTML(page.live(self._note(say("trace.promise", locale))))
        self.shown = widgets.HTML()
        self.pseudonym = widgets.Text(
            value=session.SESSION.who or session.waiting(),
            description=say("trace.pseudonym", locale),
            placeholder=say("trace.example", locale),
            continuous_update=False,
            style={"description_width": "initial"},
            layout={"width": "24em", "max_width": "100%"},
        )
        self.sure = widgets.HBox(
            [
                self._button("sure", self._erase),
                self._button("keep", self._keep),
            ],
            layout={"display": "none"},
        )
        begin = self._button("begin", self._begin)
        row = [self._button("read", self._read), self._button("copy", self._copy)]
        row.append(self._button("erase", self._ask))
        wrap = {"flex_flow": "row wrap"}
        self.box = widgets.VBox(
            [
                self.said,
                widgets.HBox([self.pseudonym, begin], layout=wrap),
                widgets.HBox(row, layout=wrap),
                self.sure,
                self.shown,
            ]
        )

    def _button(self, name: str, press: Any) -> Any:
        words = say(f"trace.button.{name}", self.locale)
        what = say(f"trace.tooltip.{name}", self.locale)
        widgets: Any = page.controls()
        button = widgets.Button(description=words, tooltip=what, layout={"width": "max-content"})
        button.on_click(press)
        return button

    def _note(self, sentence: str) -> str:
        return page.note(say("trace.title", self.locale), sentence, "trace")

    def _say(self, sentence: str, shown: str = "", *, sure: bool = False) -> None:
        self.said.value = page.live(self._note(sentence))
        self.shown.value = page.live(shown)
        self.sure.layout.display = "" if sure else "none"

    def _begin(self, _: object) -> None:
        self._say(session.started(self.pseudonym.value, self.locale, clicked=True))

    def _read(self, _: object) -> None:
        self._say(say("trace.promise", self.locale), session.shown(self.locale)[1])

    def _copy(self, _: object) -> None:
        held = session.bytes_held()
        if not held:
            self._say(say("trace.none", self.locale))
            return
        name = session.SESSION.path.name if session.SESSION.path else ""
        data = base64.b64encode(held).decode()
        words = say("trace.download", self.locale, file=name)
        link = f'<a download="{escape(name)}" href="data:application/jsonl;base64,{data}">'
        self._say(say("trace.copy_ready", self.locale), f"<p>{link}{escape(words)}</a></p>")

    def _ask(self, _: object) -> None:
        if session.bytes_held():
            self._say(say("trace.sure", self.locale), sure=True)
        else:
            self._say(say("trace.none", self.locale))

    def _erase(self, _: object) -> None:
        self._say(session.erased(self.locale))

    def _keep(self, _: object) -> None:
        self._say(say("trace.kept", self.locale))

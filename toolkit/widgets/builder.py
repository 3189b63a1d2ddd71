"""The builder's controls: where to start, a list for each clause, faults that follow every move."""

from __future__ import annotations

import datetime
from html import escape
from typing import TYPE_CHECKING, Any

import ipywidgets

from toolkit import answers, text
from toolkit.figures import policy as figure
from toolkit.privacy import policy as model
from toolkit.widgets import clauses as words
from toolkit.widgets.asking import Asking, item
from toolkit.widgets.downloads import file_name
from toolkit.widgets.take import Take

if TYPE_CHECKING:
    from toolkit.answers import Policy
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale

FIRST = "drawer"


class Builder(ipywidgets.VBox):
    """A draft, its faults, and a file of it.

    Parameters
    ----------
    client : Client
        Its country decides which clauses are asked.
    facts : Facts
        ``law.csv``: the articles that a fault rests on.
    locale : Locale
        The reader's locale.
    today : datetime.date
        Day of the draft.
    """

    def __init__(self, client: Client, facts: Facts, locale: Locale, today: datetime.date) -> None:
        self._client, self._facts = client, facts
        self._locale, self._today = locale, today
        self.start, self.clauses = Asking(), Asking()
        self.mend = ipywidgets.Button(
            description=text.say("policy.mend", locale),
            tooltip=text.say("policy.mend.what", locale),
        )
        self.mend.layout.width = "max-content"
        self.said, self.read = ipywidgets.HTML(), ipywidgets.HTML()
        self.take = Take("policy", self._file, locale)
        asked = item(words.START, text.say("policy.start", locale), words.starts(locale))
        self.start.ask([asked], {words.START: [FIRST]})
        self._put(words.draft_of(FIRST, client))
        self.start.observe(lambda _: self._begin(), names="values")
        self.clauses.observe(lambda _: self._redraw(), names="values")
        self.mend.on_click(lambda _: self._put(model.mended(self.chosen, self._place)))
        heading = ipywidgets.HTML(f"<h3>{escape(text.say('policy.builder', locale))}</h3>")
        parts = [heading, self.start, self.clauses, self.mend, self.said, self.read, self.take]
        super().__init__(parts)
        self.add_class("toolkit-panel")

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The answers as the lists now say."""
        return {name: tuple(some) for name, some in self.clauses.values.items() if some}

    @property
    def found(self) -> Policy:
        """The draft as it stands."""
        return answers.policy(self._client, self.chosen, today=self._today)

    @property
    def _place(self) -> str:
        return self.found.place

    def _begin(self) -> None:
        for name in self.start.values.get(words.START, []):
            self._put(words.draft_of(name, self._client))

    def _put(self, draft: dict[str, tuple[str, ...]]) -> None:
        found = answers.policy(self._client, draft, today=self._today)
        self.clauses.ask(words.items(found, self._locale), {k: list(v) for k, v in draft.items()})
        self._redraw()

    def _redraw(self) -> None:
        found = self.found
        asked = words.items(found, self._locale)
        if asked != self.clauses.items:
            self.clauses.items = asked
        self.said.value = words.faults(found, self._facts, self._locale)
        self.read.value = words.draft(found, self._locale)
        self.take.stale()

    def _file(self) -> tuple[str, str, bytes]:
        written = figure.plain(self.found, self._locale, self._facts).encode()
        return f"{file_name(self._client.name)}-staff.txt", "text/plain", written

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        live = super()._repr_mimebundle_(**kwargs) or {}
        invitation = escape(text.say("widget.run_to_move", self._locale))
        still = f"{words.faults(self.found, self._facts, self._locale)}<p><em>{invitation}</em></p>"
        return {
            **live,
            "text/html": still,
            "text/plain": figure.finding(self.found, self._locale),
        }

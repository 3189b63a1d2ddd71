"""The lines of a checklist as a form: what is done, a state for each line, a file to take."""

from __future__ import annotations

import datetime
from html import escape
from typing import TYPE_CHECKING, Any

import ipywidgets
import pandas as pd

from toolkit import text
from toolkit.answers.checklist import USES, Checklist, checklist
from toolkit.widgets import lines as words
from toolkit.widgets.asking import Asking, item
from toolkit.widgets.downloads import file_name
from toolkit.widgets.room import sheet
from toolkit.widgets.take import Take

if TYPE_CHECKING:
    from toolkit.answers.exposure import Exposure
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale

DOES = "uses"


class Ticks(ipywidgets.VBox):
    """The checklist of one client.

    Parameters
    ----------
    client : Client
        Its country decides.
    facts : Facts
        ``law.csv``.
    locale : Locale
        The reader's locale.
    today : datetime.date
        Ages of texts are counted to it.
    evidence : Exposure
        Numbers that stand beside the lines they bear on.
    """

    def __init__(
        self,
        client: Client,
        facts: Facts,
        locale: Locale,
        today: datetime.date,
        evidence: Exposure,
    ) -> None:
        self._client, self._facts, self._locale = client, facts, locale
        self._today, self._evidence = today, evidence
        self.does, self.lines = Asking(), Asking(short=True)
        self.said, self.platforms = ipywidgets.HTML(), ipywidgets.HTML()
        self.take = Take("ticks", self._file, locale)
        self.does.ask([self._uses()], {DOES: []})
        self.does.observe(lambda _: self._ask(), names="values")
        self.lines.observe(lambda _: self._tell(), names="values")
        self._ask()
        heading = f"<h3>{escape(self._say('title'))}</h3><p>{escape(self._say('not_advice'))}</p>"
        parts = [ipywidgets.HTML(heading)]
        if self.found.groups:
            parts += [self.does, self.said, self.lines, self.platforms, self.take]
        else:
            parts.append(self.said)
        super().__init__(parts)
        self.add_class("toolkit-panel")

    @property
    def found(self) -> Checklist:
        """The checklist, for what the client does."""
        done = self.does.values.get(DOES) or None
        return checklist(
            self._client, self._facts, today=self._today, evidence=self._evidence, uses=done
        )

    @property
    def states(self) -> dict[str, str]:
        """``to_do``, ``done`` or ``not_applicable``, by line that binds the client."""
        given = self.lines.values
        return {line.id: (given.get(line.id) or ["to_do"])[0] for line in words.asked(self.found)}

    def _uses(self) -> dict[str, Any]:
        offered = [(use, text.say(f"checklist.use_{use}", self._locale)) for use in USES]
        return item(DOES, self._say("uses"), offered, several=True, note=self._say("uses_note"))

    def _ask(self) -> None:
        """Put the lines that what was ticked leaves, each with the state it had."""
        found, before = self.found, self.lines.values
        lines = words.asked(found)
        self.lines.ask(
            words.items(found, self._evidence, self._locale),
            {line.id: before.get(line.id) or ["to_do"] for line in lines},
        )
        self.platforms.value = words.platforms(found, self._locale)
        self._tell()

    def _tell(self) -> None:
        said = words.said(self._client.name, self.found, self.states, self._locale)
        self.said.value = "".join(
            f'<p role="status" aria-live="polite">{escape(sentence)}</p>' for sentence in said
        )
        self.take.stale()

    def _file(self) -> tuple[str, str, bytes]:
        rows = words.table(self.found, self.states, self._evidence, self._locale)
        written = sheet(pd.DataFrame(rows), self._locale).encode()
        return f"{file_name(self._client.name)}-checklist.csv", "text/csv", written

    def _say(self, key: str) -> str:
        return text.say(f"ticks.{key}", self._locale)

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        live = super()._repr_mimebundle_(**kwargs) or {}
        said = words.said(self._client.name, self.found, self.states, self._locale)
        advice = f"<p>{escape(self._say('not_advice'))}</p>"
        still = words.still(self.found, self._evidence, self._locale)
        invitation = f"<p><em>{escape(self._say('invitation'))}</em></p>"
        sentences = "".join(f"<p>{escape(one)}</p>" for one in said)
        return {
            **live,
            "text/html": f"{sentences}{advice}{still}{invitation}",
            "text/plain": " ".join(said),
        }

"""The desk of a workshop: form, points, ranking and files, wired together.

Every move shows at once, each can be taken back, and nothing that is refused loses what stood
before.
"""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

import ipywidgets

from toolkit import answers, text
from toolkit.answers.where import default_weights
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.figures import beside as figure
from toolkit.figures.beside import Side
from toolkit.records.cells import Written
from toolkit.records.warnings import warnings_of
from toolkit.widgets import downloads
from toolkit.widgets.form import Form, spoken
from toolkit.widgets.history import History
from toolkit.widgets.loader import loader
from toolkit.widgets.points import Points
from toolkit.widgets.section import show
from toolkit.widgets.stage import Stage, tables

if TYPE_CHECKING:
    from toolkit.answers import Where
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.records.reading import Checked
    from toolkit.text import Locale

OTHER_SIDE, RECORD, NOBODY = "other_side", "record", "nobody"


class Shown(NamedTuple):
    """What is on the screen: the record, and the sides it gives."""

    client: Client
    sides: list[Side]


class Desk(ipywidgets.VBox):
    """Form, points, ranking and files of one client.

    Parameters
    ----------
    client : Client
        Where the form starts.
    facts : Facts
        Usage, results, trends and peers.
    locale : Locale
        The reader's locale.
    beside : Client, optional
        Another record, ranked beside it with the same points.
    """

    def __init__(
        self, client: Client, facts: Facts, locale: Locale, *, beside: Client | None = None
    ) -> None:
        self._locale, self._other = locale, beside
        self._answer = lru_cache(maxsize=16)(
            lambda who, points: answers.where(who, facts, weights=dict(points))
        )
        self._quiet = True
        self._shown: Shown | None = None
        self.form = Form(client, facts, locale, self._moved)
        self.points = Points(default_weights(facts), locale, self._moved)
        self.stage = Stage(locale)
        self.loader = loader(locale)
        self.loader.on_record(self._load)
        self.toggle, self.undo, self.restart = (ipywidgets.Button() for _ in range(3))
        self.numbers, self.export = ipywidgets.Button(), ipywidgets.Button()
        self.undo.description = self._say("undo")
        self.restart.description = self._say("restart")
        self.export.description = self._say("export")
        self.compare = ipywidgets.Dropdown(
            description=self._say("compare"), options=self._comparisons()
        )
        self.notes, self.tables, self.files = (ipywidgets.HTML() for _ in range(3))
        self.tables.add_class("toolkit-tables")
        self._wire()
        self._history, self._quiet = History(self._state()), False
        bar = _row(self.toggle, self.loader, self.undo, self.restart, name="bar")
        views = _row(self.compare, self.numbers, name="bar")
        take = _row(self.export, self.files, name="bar")
        decision = ipywidgets.VBox([self.points, views, self.notes, self.stage, self.tables, take])
        decision.add_class("toolkit-decision")
        super().__init__([bar, _row(self.form, decision, name="desk")])
        self.add_class("toolkit-panel")
        self.add_class("toolkit-workshop")
        self._showing_form, self._showing_numbers = True, False
        self._name_toggles()
        self._redraw()

    def _wire(self) -> None:
        self.points.default.on_click(lambda _: self._change("points", self.points.fill))
        self.undo.on_click(lambda _: self._undo())
        self.restart.on_click(lambda _: self._change("start", self._to_the_start))
        self.export.on_click(lambda _: self._export())
        self.toggle.on_click(lambda _: self._toggle("_showing_form"))
        self.numbers.on_click(lambda _: self._toggle("_showing_numbers"))
        self.compare.observe(lambda _: self._redraw(), names="value")

    def _comparisons(self) -> list[tuple[str, str]]:
        record = [] if self._other is None else [(self._other.name, RECORD)]
        return [
            *record,
            (self._say("compare_other"), OTHER_SIDE),
            (self._say("compare_nobody"), NOBODY),
        ]

    def _state(self) -> tuple[Any, dict[str, float]]:
        return self.form.state, self.points.given

    def _moved(self, control: str) -> None:
        """A control has moved under somebody's hand."""
        if not self._quiet:
            self._history.note(control, self._state())
            self._redraw()

    def _change(self, what: str, act: Any) -> None:
        """Move several controls as one change."""
        self._quiet = True
        try:
            act()
        finally:
            self._quiet = False
        if self._state() != self._history.now:
            self._history.note(what, self._state(), apart=True)
        self._redraw()

    def _to_the_start(self) -> None:
        form, points = self._history.start
        self.form.restore(form)
        self.points.fill(points)

    def _undo(self) -> None:
        # A second click may be on its way when the first one has taken the last change back.
        if not self._history.can_go_back:
            return
        state = self._history.back()
        self._quiet = True
        try:
            self.form.restore(state[0])
            self.points.fill(state[1])
        finally:
            self._quiet = False
        self._redraw()

    def _load(self, name: str, record: Checked) -> None:
        """Fill the form from a file that the reader has chosen, or say why not."""
        if record.client is None:
            faults = [text.explain(fault, self._locale) for fault in record.faults]
            self._note(*faults, self._say("not_loaded", file=name), refused=True)
            return
        client = record.client
        self._change("record", lambda: self.form.fill(client))
        warned = [text.explain(warning, self._locale) for warning in record.warnings]
        self._note(self._say("loaded", file=name, name=client.name), *warned)

    def _redraw(self) -> None:
        self.form.tell()
        self.undo.disabled = self.restart.disabled = not self._history.can_go_back
        if self.files.value:
            self.files.value = f"<p>{escape(self._say('export_stale'))}</p>"
        try:
            client = self.form.client()
            sides = self._sides(client)
        except (InvalidInput, InvalidInputs) as refused:
            self._refuse(refused)
            return
        self._shown = Shown(client, sides)
        self.points.show(sides[0].where.weights)
        self.stage.show(sides)
        self._tabulate()
        unknown = warnings_of(client, Written(client.as_written(), {}))
        self._note(*(spoken(warning, self._locale) for warning in unknown))

    def _refuse(self, refused: InvalidInput | InvalidInputs) -> None:
        faults = refused.faults if isinstance(refused, InvalidInputs) else [refused]
        if not any(self.points.given.values()):
            self.points.show(None)
        self.form.tell(faults)
        said = (spoken(fault, self._locale) for fault in faults)
        self._note(*said, self._say("refused"), refused=True)

    def _sides(self, client: Client) -> list[Side]:
        """The client as the form stands, then what it is compared to."""
        points = tuple(self.points.given.items())
        sides = [Side(self._who(client), self._answer(client, points))]
        if self.compare.value == RECORD and self._other is not None:
            sides.append(Side(self._who(self._other), self._answer(self._other, points)))
        if self.compare.value == OTHER_SIDE:
            for share, key in ((0.0, "if_public"), (1.0, "if_firms")):
                if client.sells_to != share:
                    there: Where = self._answer(client.replace(sells_to=share), points)
                    sides.append(Side(self._say(key, name=client.name), there))
        return sides

    def _who(self, client: Client) -> str:
        side = {0.0: "public", 1.0: "firms"}.get(client.sells_to, "both")
        share = text.percent(client.sells_to, self._locale, decimals=0)
        return self._say(f"who_{side}", name=client.name, share=share)

    def _export(self) -> None:
        """Prepare the files of what is on the screen, unless the form says something else."""
        try:
            client = self.form.client()
        except InvalidInputs as refused:
            self._refuse(refused)
            return
        shown = self._shown
        if shown is not None and shown.client == client and any(self.points.given.values()):
            ready = f'<span role="status">{escape(self._say("export_ready"))}</span> '
            self.files.value = ready + downloads.links(client, shown.sides, self._locale)

    def _toggle(self, what: str) -> None:
        setattr(self, what, not getattr(self, what))
        self._name_toggles()
        self._tabulate()

    def _tabulate(self) -> None:
        """Write the numbers only while somebody reads them: it takes as long as a chart."""
        sides = [] if self._shown is None else self._shown.sides
        self.tables.value = tables(sides, self._locale) if self._showing_numbers else ""
        show(self.tables, self._showing_numbers)

    def _name_toggles(self) -> None:
        form, numbers = self._showing_form, self._showing_numbers
        self.toggle.description = self._say("form_hide" if form else "form_show")
        self.numbers.description = self._say("numbers_hide" if numbers else "numbers_show")
        show(self.form, form)

    def _note(self, *said: str, refused: bool = False) -> None:
        role = "alert" if refused else "status"
        lines = "".join(f"<p>{escape(words)}</p>" for words in said)
        name = "toolkit-refused" if refused else "toolkit-said"
        self.notes.value = f'<div class="{name}" role="{role}">{lines}</div>' if said else ""

    def _say(self, key: str, **holes: Any) -> str:
        return text.say(f"workshop.{key}", self._locale, **holes)

    def _repr_mimebundle_(self, **kwargs: object) -> dict[str, Any]:
        live = super()._repr_mimebundle_(**kwargs) or {}
        sides = [] if self._shown is None else self._shown.sides
        invitation = escape(text.say("widget.run_to_move", self._locale))
        still = f"{self.stage.still(sides)}<p><em>{invitation}</em></p>"
        return {
            **live,
            "text/html": still,
            "text/plain": figure.finding(sides, self._locale),
        }


def _row(*parts: Any, name: str) -> ipywidgets.Box:
    made = ipywidgets.Box(parts)
    made.add_class(f"toolkit-{name}")
    return made

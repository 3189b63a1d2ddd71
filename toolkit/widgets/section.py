"""One section of a form: labelled controls, what a client answers there, and what is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

import ipywidgets

from toolkit import text
from toolkit.widgets.slider import Slider, slider, stops

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.text import Locale

Values = dict[str, Any]


class Section(ipywidgets.VBox):
    """A heading, controls by field, and a remark that follows them.

    Parameters
    ----------
    locale : Locale
        The reader's locale.
    heard : callable
        Called with the field of every control that changes.
    """

    title = ""
    fields: tuple[str, ...] = ()
    """Fields of the record that are asked here."""

    def __init__(self, locale: Locale, heard: Callable[[str], None]) -> None:
        self._locale, self._heard = locale, heard
        self._ends: dict[str, dict[str, Any]] = {}
        self._remark = ipywidgets.HTML()
        self.controls: dict[str, Any] = {}
        heading = ipywidgets.HTML(f"<h3>{escape(self.say(self.title))}</h3>")
        super().__init__([heading, *self.made(), self._remark])
        self.add_class("toolkit-section")

    def made(self) -> Sequence[Any]:
        """Return the controls, in the order in which they are asked."""
        raise NotImplementedError

    def values_of(self, client: Client) -> Values:
        """Return what a client answers, by field."""
        raise NotImplementedError

    def changes(self, now: Values, client: Client) -> Values:
        """Return the answers of the record that these values change."""
        raise NotImplementedError

    def remark(self, now: Values) -> str:
        """Return what must be said of these values, or nothing."""
        return ""

    @property
    def values(self) -> Values:
        """Where every control stands, by field."""
        return {name: control.value for name, control in self.controls.items()}

    def fill(self, client: Client) -> None:
        """Put a client's answers on the controls."""
        self.put(self.values_of(client))

    def put(self, values: Mapping[str, Any]) -> None:
        """Put values on the controls; a slider is made long enough for them."""
        for name, value in values.items():
            control = self.controls[name]
            if isinstance(control, Slider):
                control.restart(*stops(value, self._locale, **self._ends[name]), value)
            else:
                control.value = value

    def tell(self, faults: Sequence[str] = ()) -> None:
        """Write the remark on what the controls now say, and what is wrong with it."""
        remark = escape(self.remark(self.values))
        said = f'<p aria-live="polite">{remark}</p>' if remark else ""
        wrong = "".join(f'<p class="toolkit-refused">{escape(words)}</p>' for words in faults)
        self._remark.value = said + wrong

    def say(self, key: str, **holes: Any) -> str:
        """Return a sentence in the reader's language."""
        return text.say(key, self._locale, **holes)

    def typed(self, name: str, label: str) -> Any:
        """Return a line to type in; it is heard when it is left."""
        made = ipywidgets.Text(description=self.say(label), continuous_update=False)
        return self._listen(name, made)

    def chosen(self, name: str, label: str, options: Sequence[tuple[str, str]]) -> Any:
        """Return a list to choose one from."""
        return self._listen(name, ipywidgets.Dropdown(description=self.say(label), options=options))

    def ticked(self, name: str, label: str) -> Any:
        """Return a box to tick."""
        return self._listen(name, ipywidgets.Checkbox(description=self.say(label), indent=False))

    def slid(
        self, name: str, label: str, *, low: float, high: float, step: float, decimals: int = 0
    ) -> Slider:
        """Return a slider; `label` is written as it is."""
        self._ends[name] = {"low": low, "high": high, "step": step, "decimals": decimals}
        made = slider(label, low, self._locale, **self._ends[name])
        self._listen(name, made)
        return made

    def _listen(self, name: str, control: Any) -> Any:
        self.controls[name] = control
        control.observe(lambda _: self._heard(name), names="value")
        return control


def show(control: Any, shown: bool) -> None:
    """Put a control on the page, or take it away; it keeps its value."""
    control.layout.display = None if shown else "none"

"""Points for each criterion, and the share of the total that they come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from typing import TYPE_CHECKING

import ipywidgets

from toolkit import text
from toolkit.answers.criteria import CRITERIA
from toolkit.widgets.slider import Slider

if TYPE_CHECKING:
    from toolkit.text import Locale


class Points(ipywidgets.VBox):
    """One slider a criterion, 0 to 100, its share live beside it, and a way back.

    Parameters
    ----------
    start : mapping of str to float
        Weights to start from, adding up to 1.
    locale : Locale
        The reader's locale.
    heard : callable
        Called with the id of every slider that moves.
    """

    def __init__(
        self, start: Mapping[str, float], locale: Locale, heard: Callable[[str], None]
    ) -> None:
        self._locale = locale
        self._start = {name: float(round(100 * start[name])) for name in CRITERIA}
        whole = [float(count) for count in range(101)]
        written = [text.say("workshop.points", locale, count=n, n=f"{n:g}") for n in whole]
        self.sliders = {
            name: Slider(
                label=text.say(f"criterion.{name}", locale),
                points=whole,
                readouts=written,
                value=self._start[name],
            )
            for name in CRITERIA
        }
        for name, control in self.sliders.items():
            control.observe(lambda _, name=name: heard(f"points.{name}"), names="value")
        self._shares = {name: ipywidgets.HTML() for name in CRITERIA}
        self.default = ipywidgets.Button(description=text.say("workshop.default_weights", locale))
        heading = f"<h3>{escape(text.say('workshop.weights', locale))}</h3>"
        rows = [ipywidgets.HBox([self.sliders[name], self._shares[name]]) for name in CRITERIA]
        super().__init__([ipywidgets.HTML(heading), *rows, self.default])
        self.add_class("toolkit-points")

    @property
    def given(self) -> dict[str, float]:
        """Points by criterion."""
        return {name: control.value for name, control in self.sliders.items()}

    def fill(self, points: Mapping[str, float] | None = None) -> None:
        """Put points on the sliders; those of the beginning when none are given."""
        for name, value in (self._start if points is None else points).items():
            self.sliders[name].value = value

    def show(self, shares: Mapping[str, float] | None) -> None:
        """Write each criterion's share of the total; a dash when there is none."""
        for name, label in self._shares.items():
            written = (
                "–" if shares is None else text.percent(shares[name], self._locale, decimals=0)
            )
            label.value = escape(text.say("workshop.share", self._locale, share=written))

"""Which widget each lesson puts on a screen, and the notebook that puts it there."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from html import escape
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from toolkit import data, records, text, widgets
from toolkit.errors import InvalidInputs

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts

_CODE = "from toolkit.commands.voila import screens\nscreens.show({number!r}, {record!r}, {lang!r})"


class Screen(NamedTuple):
    """A lesson's widget, and the example the lesson itself starts it from."""

    client: str
    widget: Callable[..., Any]
    hours: float | None = None


def _worth(client: Client, facts: Facts, *, lang: str) -> Any:
    return widgets.worth(client, facts, today=datetime.date.today(), lang=lang)


def _reveals(client: Client, facts: Facts, *, lang: str) -> Any:
    """Likes above, friends below: each with its controls beside what they give."""
    import ipywidgets

    panels = (widgets.likes(client, facts, lang=lang), widgets.friends(client, facts, lang=lang))
    return ipywidgets.VBox([_beside(panel) for panel in panels])


def _followed(client: Client, facts: Facts, *, lang: str) -> Any:
    """The pixel's map, the chain of retargeting, the list read twice."""
    import ipywidgets

    made = (widgets.trail, widgets.retargeting, widgets.targeting)
    return ipywidgets.VBox([_beside(panel(client, facts, lang=lang)) for panel in made])


def _audience(client: Client, facts: Facts, *, lang: str) -> Any:
    """The tester of group sizes, the rules for the staff, the checklist to leave with."""
    import ipywidgets

    made = (
        _beside(widgets.groups(client, facts, lang=lang)),
        widgets.policy(client, facts, lang=lang),
        widgets.checklist(client, facts, lang=lang),
    )
    return ipywidgets.VBox(made)


SCREENS: Final[Mapping[str, Screen]] = {
    "01": Screen("bakery", widgets.workshop),
    "02": Screen("bakery", widgets.cost),
    "03": Screen("bakery", widgets.reach),
    "04": Screen("bakery", _worth),
    "05": Screen("museum_shop", widgets.week, hours=8),
    "10": Screen("bakery", widgets.uniqueness),
    "11": Screen("bakery", _reveals),
    "12": Screen("bakery", _followed),
    "13": Screen("bakery", widgets.archive),
    "14": Screen("bakery", _audience),
}


def client_of(number: str, record: str | None) -> Client:
    """Return the client that a screen starts from.

    Parameters
    ----------
    number : str
        A key of `SCREENS`.
    record : str or None
        A record's path or name; None for the lesson's own example, as the lesson has it.

    Raises
    ------
    InvalidInputs
        What is wrong with the record.

    Examples
    --------
    >>> client_of("05", None).hours_per_week, client_of("05", "museum_shop").hours_per_week
    (8.0, 5.0)
    """
    if record is not None:
        return records.read(record)
    screen = SCREENS[number]
    client = records.read(screen.client)
    return client if screen.hours is None else client.replace(hours_per_week=screen.hours)


def show(number: str, record: str | None, lang: str) -> None:
    """Display a lesson's widget, or why its record can no longer be read.

    Parameters
    ----------
    number, record
        As for `client_of`.
    lang : {"en", "fr"}
        Language of the widget.
    """
    import ipywidgets

    try:
        client = client_of(number, record)
    except InvalidInputs as refused:
        said = (text.explain(fault, text.locale_of(lang)) for fault in refused.faults)
        lines = "".join(f"<p>{escape(words)}</p>" for words in said)
        _put(ipywidgets.HTML(f'<div class="refused" role="alert">{lines}</div>'))
    else:
        _put(_beside(SCREENS[number].widget(client, data.load(), lang=lang)))


def notebook(number: str, record: str | None, lang: str) -> dict[str, Any]:
    """Return the notebook of one cell that shows a lesson's widget.

    Parameters
    ----------
    number, record, lang
        As for `show`.
    """
    cell: dict[str, Any] = {
        "cell_type": "code",
        "id": "screen",
        "metadata": {},
        "execution_count": None,
        "outputs": [],
        "source": _CODE.format(number=number, record=record, lang=lang),
    }
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {"cells": [cell], "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}


def _put(made: Any) -> None:
    """Display a widget, with what it shows as HTML: the page has its chart before any control."""
    from IPython.display import display

    view = "application/vnd.jupyter.widget-view+json"
    live = made._repr_mimebundle_()
    display({view: live[view], "text/html": _still(made), "text/plain": "-"}, raw=True)


def _still(made: Any) -> str:
    """The sentences and charts of a widget, without its controls."""
    import ipywidgets

    if isinstance(made, ipywidgets.HTML):
        return str(made.value)
    # A desk has its charts on a stage; the rest of it is a form.
    parts = [made.stage] if hasattr(made, "stage") else getattr(made, "children", ())
    return "".join(_still(part) for part in parts if part.layout.display != "none")


def _beside(panel: Any) -> Any:
    """Put a panel's controls on one side and what they give on the other; a desk does it itself."""
    import ipywidgets

    from toolkit.widgets.copies import Keep
    from toolkit.widgets.panel import Panel

    if not isinstance(panel, Panel):
        return panel
    given = [part for part in panel.children if isinstance(part, (ipywidgets.HTML, Keep))]
    moved = [part for part in panel.children if part not in given]
    sides = []
    for name, parts in (("controls", moved), ("result", given)):
        side = ipywidgets.VBox(parts)
        side.add_class(f"screen-{name}")
        sides.append(side)
    panel.children = sides
    panel.add_class("screen-panel")
    return panel

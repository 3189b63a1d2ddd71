"""Archives to look into: invented ones on a slider, or one's own, which leaves nothing behind."""

from __future__ import annotations

import functools
from html import escape
from typing import TYPE_CHECKING, Any, Final

from toolkit import answers, archives, text
from toolkit.answers.archive import your_name
from toolkit.errors import InvalidInput
from toolkit.figures import archive as figure

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from toolkit.answers import Archive
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale
    from toolkit.widgets.panel import Panel

START: Final = "facebook_2021"
SIZES: Final = (100.0, 300.0, 500.0, 1_000.0, 1_500.0, 3_000.0, 5_000.0, 10_000.0)
"""People on the list of a small firm; the one of the exercise is among them."""


@functools.cache
def invented(layout: str, lang: str) -> Archive:
    """Return the counts of an invented archive; the archive is made and read once.

    Parameters
    ----------
    layout : str
        One of `archives.invented.LAYOUTS`.
    lang : {"en", "fr"}
        Language of the account.
    """
    return answers.archive(archives.read(archives.invented.archive(layout, lang=lang)))


def archive(client: Client, facts: Facts, *, lang: str | None = None) -> Panel:
    """Return the invented archives, one after another.

    Parameters
    ----------
    client : Client
        Its country, for the spacing of the words; none of its numbers is used.
    facts : Facts
        Not used: the people are invented.
    lang : {"en", "fr"}, optional
        Language of the labels and of the archives; the client's by default.

    Returns
    -------
    Panel
        A slider of layouts and what each archive holds, in counts; three sliders on a list of
        one's own, and how many archives one's name is then written into.
    """
    # Late: the room can be imported where the lab is not installed.
    from toolkit.widgets.panel import Panel
    from toolkit.widgets.slider import Slider, slider

    locale = text.locale_of(lang or client.language, client.country)
    layouts = archives.invented.LAYOUTS
    chosen = Slider(
        label=text.say("archive.slider", locale),
        points=[float(place) for place in range(len(layouts))],
        readouts=[text.say(f"archive.layout.{layout}", locale) for layout in layouts],
        value=layouts.index(START),
    )
    people = Slider(
        label=text.say("archive.slider_addresses", locale),
        points=list(SIZES),
        readouts=[text.integer(size, locale) for size in SIZES],
        value=1_500,
    )
    shares = [
        slider(
            text.say(f"archive.slider_{name}", locale),
            start,
            locale,
            low=0,
            high=100,
            step=step,
            decimals=0,
        )
        for name, start, step in (("recognised", 60, 5), ("asking", 5, 1))
    ]
    controls = [chosen, people, *shares]
    made, charts = Panel(controls, locale), drawn(locale)

    def redraw(_: object = None) -> None:
        layout = layouts[int(chosen.value)]
        found = invented(layout, locale[:2])
        name = your_name(people.value, *(share.value / 100 for share in shares))
        further = (*figure.further(found, locale), figure.upload(name, locale))
        made.say(figure.finding(found, locale), *further)
        made.draw(charts[layout])

    for control in controls:
        control.observe(redraw, names="value")
    redraw()
    return made


@functools.cache
def drawn(locale: Locale) -> dict[str, str]:
    """Return the chart of each invented archive as HTML: a move then only shows one of eight."""
    made: dict[str, str] = {}
    axes: Axes | None = None
    for layout in archives.invented.LAYOUTS:
        found = invented(layout, locale[:2])
        axes = figure.draw(found, locale, ax=axes)
        made[layout] = _chart(axes, found, locale, titled=False)
    return made


def _chart(axes: Axes, found: Archive, locale: Locale, *, titled: bool) -> str:
    from toolkit.figures import show

    return show(
        axes,
        finding=figure.finding(found, locale),
        table=figure.table(found, locale),
        lang=locale,
        titled=titled,
    ).html


def own_archive(client: Client, *, lang: str | None = None) -> Any:
    """Return a box for the place of one's own archive, and what it holds in counts.

    Parameters
    ----------
    client : Client
        Its country, for the spacing of the words.
    lang : {"en", "fr"}, optional
        Language of the labels.

    Returns
    -------
    ipywidgets.VBox
        The place that is typed is wiped once it is read. What a notebook saves of the box is one
        fixed sentence: nothing of the archive. The cell carries the tag ``own-archive`` as well.
    """
    from toolkit.widgets.own import Own

    return Own(text.locale_of(lang or client.language, client.country))


def counted(found: Archive, locale: Locale) -> str:
    """Return the counts of an archive as HTML; nothing in it names anybody."""
    said = "".join(f"<p>{escape(words)}</p>" for words in figure.further(found, locale))
    axes = figure.draw(found, locale)
    return f"{_chart(axes, found, locale, titled=True)}{said}"


def read(place: str) -> Archive:
    """Return the counts of the archive at a place, as it was typed or pasted.

    Raises
    ------
    InvalidInput
        There is none, or it cannot be read.
    """
    plain = place.strip().strip("\"'«»").strip()
    if not plain:
        raise InvalidInput("archive_not_found", name="archive", given="")
    return answers.archive(archives.read(plain))

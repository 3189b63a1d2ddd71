"""A button that loads a client's record: read in memory, kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.records import copies
from toolkit.records.files import LARGEST_WORKBOOK, SUFFIXES
from toolkit.records.reading import Checked

if TYPE_CHECKING:
    from toolkit.text import Locale

_HERE = Path(__file__).parent
_MEGABYTE = 1024 * 1024


class Loader(anywidget.AnyWidget):
    """A button that opens a file of the reader's machine.

    The file's bytes come in a message and are let go once read. In the state of a control they
    would be saved with the notebook: a client's record has no business there.

    Parameters
    ----------
    label : str
        What the button says.
    """

    _esm = _HERE / "loader.js"
    _css = _HERE / "workshop.css"

    label = traitlets.Unicode().tag(sync=True)
    accept = traitlets.Unicode(",".join(SUFFIXES)).tag(sync=True)
    largest = traitlets.Int(LARGEST_WORKBOOK).tag(sync=True)

    def on_record(self, heard: Callable[[str, Checked], None]) -> None:
        """Call `heard` with the name and the record of every file chosen."""

        def read(_: object, content: dict[str, Any], buffers: list[Any]) -> None:
            name = str(content.get("name", ""))
            if buffers:
                heard(name, copies.checked(name, bytes(buffers[0])))
            else:
                heard(name, Checked(None, [_too_large(name, int(content["size"]))], [], None))

        self.on_msg(read)


def loader(locale: Locale) -> Loader:
    """Return the button, in the reader's words."""
    made = Loader(label=text.say("workshop.load", locale))
    made.add_class("toolkit-loader")
    return made


def _too_large(name: str, size: int) -> InvalidInput:
    given, remedy = (f"{count // _MEGABYTE} MB" for count in (size, LARGEST_WORKBOOK))
    return InvalidInput("file_too_large", name=name, given=given, remedy=remedy)

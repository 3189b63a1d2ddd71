"""A copy of the client as a panel has left it: a button that prepares it, a link that holds it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

import ipywidgets

from toolkit import text
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records import copies
from toolkit.widgets.downloads import file_name

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.text import Locale


class Keep(ipywidgets.HBox):
    """A button, then the link to the record; a move of the panel takes the link away.

    Parameters
    ----------
    client : callable
        Returns the client as the controls now say.
    locale : Locale
        The reader's locale.
    """

    def __init__(self, client: Callable[[], Client], locale: Locale) -> None:
        self._client, self._locale = client, locale
        self.button = ipywidgets.Button(description=text.say("widget.copy_prepare", locale))
        self.button.layout.width = "auto"
        self.file = ipywidgets.HTML()
        super().__init__([self.button, self.file])
        self.button.on_click(lambda _: self.prepare())

    def prepare(self) -> None:
        """Put the record in the link, or say why it cannot be one."""
        try:
            client = self._client()
        except InvalidInputs as faults:
            self._say("; ".join(text.explain(fault, self._locale) for fault in faults.faults))
        except InvalidInput as fault:
            self._say(text.explain(fault, self._locale))
        else:
            self._say(text.say("widget.copy_ready", self._locale), link(client, self._locale))

    def stale(self, _: object = None) -> None:
        """Take the link away: it holds numbers that have moved since."""
        if self.file.value:
            self._say(text.say("widget.copy_stale", self._locale))

    def _say(self, words: str, link: str = "") -> None:
        self.file.value = f'<span role="status">{escape(words)}</span> {link}'


def link(client: Client, locale: Locale, words: str | None = None) -> str:
    """Return a link that holds a client's record.

    Parameters
    ----------
    client : Client
        The record as it now stands.
    locale : Locale
        The reader's locale.
    words : str, optional
        What the link says; the file's name by default.

    Returns
    -------
    str
        HTML; the file reads back to the same client.
    """
    record = base64.b64encode(copies.as_yaml(client, locale).encode()).decode()
    file = f"{file_name(client.name)}.yml"
    return (
        f'<a class="jupyter-button toolkit-download" download="{escape(file)}" '
        f'href="data:application/yaml;base64,{record}">{escape(words or file)}</a>'
    )

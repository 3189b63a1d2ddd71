"""The client's record as a form: controls that start from a client, and give one back."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import ipywidgets

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.widgets.questions import AgeShares, Aims, Content, Held, Who

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts
    from toolkit.text import Locale
    from toolkit.widgets.section import Section, Values

State = tuple["Client", dict[str, "Values"]]


class Form(ipywidgets.VBox):
    """Five sections, checked by the record's own rules.

    Parameters
    ----------
    client : Client
        Where the controls start. What the form does not ask stays as it is there.
    facts : Facts
        Which accounts exist.
    locale : Locale
        The reader's locale.
    heard : callable
        Called with the id of every control that changes.
    """

    def __init__(
        self, client: Client, facts: Facts, locale: Locale, heard: Callable[[str], None]
    ) -> None:
        def hears(name: str) -> Callable[[str], None]:
            return lambda field: heard(f"{name}.{field}")

        self._locale = locale
        self.sections: dict[str, Section] = {
            "who": Who(locale, hears("who")),
            "content": Content(locale, hears("content")),
            "objectives": Aims(locale, hears("objectives")),
            "ages": AgeShares(locale, hears("ages")),
            "accounts": Held(locale, hears("accounts"), facts),
        }
        super().__init__(list(self.sections.values()))
        self.add_class("toolkit-form")
        self.fill(client)

    @property
    def state(self) -> State:
        """The record the form started from, and where every control stands."""
        return self._client, {name: part.values for name, part in self.sections.items()}

    def fill(self, client: Client) -> None:
        """Start anew from a client."""
        self._client = client
        for part in self.sections.values():
            part.fill(client)
        self._filled = self.state[1]
        self.tell()

    def restore(self, state: State) -> None:
        """Put everything back as it stood."""
        client, values = state
        self.fill(client)
        for name, part in self.sections.items():
            part.put(values[name])
        self.tell()

    def tell(self, faults: Sequence[InvalidInput] = ()) -> None:
        """Write the remarks on what the controls now say, each fault where it is asked."""
        for part in self.sections.values():
            mine = (fault for fault in faults if fault.name.partition(".")[0] in part.fields)
            part.tell([spoken(fault, self._locale) for fault in mine])

    def client(self) -> Client:
        """Return the client as the form now stands.

        Returns
        -------
        Client
            The very record the form started from, while nothing has moved.

        Raises
        ------
        InvalidInputs
            What the record's own rules refuse.
        """
        changes: dict[str, Any] = {}
        for name, part in self.sections.items():
            now = part.values
            if now != self._filled[name]:
                changes |= part.changes(now, self._client)
        return self._client.replace(**changes) if changes else self._client


def spoken(fault: InvalidInput, locale: Locale) -> str:
    """Return a fault as it is said to a room: the label of the field, not its id."""
    label = "field." + re.sub(r"\.\d+", "", fault.name)
    if label not in text.ids(locale[:2]):
        return text.explain(fault, locale)
    words = text.say(label, locale)
    values = {**fault.values, "name": words[0].upper() + words[1:]}
    return text.explain(InvalidInput(fault.rule, where=fault.where, **values), locale)  # type: ignore[arg-type]  # values hold name

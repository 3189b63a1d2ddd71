"""An error in the reader's language: the sentence of its rule, filled with what was given."""

from __future__ import annotations

import re
from typing import Any, Protocol

from toolkit.text.catalogue import Locale, ids, say


class Fault(Protocol):
    """What a broken rule carries; `toolkit.errors.InvalidInput` has this shape."""

    rule: str
    name: str
    where: str | None

    @property
    def values(self) -> dict[str, object]:
        """What fills the sentence."""


def explain(fault: Fault, locale: Locale) -> str:
    """Return the fault as a sentence in the reader's language.

    Parameters
    ----------
    fault : Fault
        A broken rule, with what was given and the remedy.
    locale : Locale
        The reader's locale.

    Returns
    -------
    str
        Where it stands (if known), the field, the rule, what was given and the remedy.
    """
    values: dict[str, Any] = dict(fault.values)
    # accounts.1.network has the label of accounts.network.
    label = "field." + re.sub(r"\.\d+", "", fault.name)
    if label in ids(locale[:2]):
        values["name"] = f"{fault.name} ({say(label, locale)})"
    sentence = say(f"error.{fault.rule}", locale, **values)
    if fault.where is None:
        return sentence
    return say("error.at", locale, where=fault.where, sentence=sentence)

"""What plain papermill injects, checked before anything runs.

papermill lets a misspelt key through with a warning and takes any type. The notebook's first cell
after its parameters hands everything it was given to `open_record`, which refuses in words.
"""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Mapping
from types import ModuleType
from typing import Any

from toolkit import records, text
from toolkit.client import Client
from toolkit.errors import InvalidInput, InvalidInputs

# What a notebook's kernel puts beside the parameters.
_KERNEL = frozenset({"In", "Out", "exit", "quit", "get_ipython", "open"})
EXTRA = ("lang", "today")


class Stopped(ValueError):
    """The notebook stops in words: Jupyter prints the sentences, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


def open_record(given: Mapping[str, Any]) -> tuple[Client, str, datetime.date]:
    """Return the client, the language and the day that a notebook's parameters name.

    Parameters
    ----------
    given : mapping
        The notebook's ``globals()``: one name a question of the record, plus ``lang`` and
        ``today``; None is "not given".

    Returns
    -------
    client : Client
        The record.
    lang : str
        Language of the brief: ``lang``, else the record's.
    today : datetime.date
        ``today`` as YYYY-MM-DD, else the day it is.

    Raises
    ------
    Stopped
        Every fault, in the reader's language.
    """
    answers = {
        name: value
        for name, value in given.items()
        if not name.startswith("_")
        and name not in _KERNEL
        and value is not None
        and not isinstance(value, ModuleType)
        and not callable(value)
    }
    extra = {name: answers.pop(name) for name in EXTRA if name in answers}
    language = str(extra.get("lang") or answers.get("language") or "en")[:2].lower()
    if language not in text.LANGUAGES:
        language = "en"
    locale = text.locale_of(language)
    try:
        unknown = [name for name in answers if name not in Client.model_fields]
        if unknown:
            raise InvalidInputs([_unknown(name) for name in unknown])
        client = records.read_mapping(answers, language=language)
    except InvalidInputs as faults:
        lines = [text.explain(fault, locale) for fault in faults.faults]
        raise Stopped("\n".join([*lines, text.say("brief.stopped", locale)])) from None
    return client, language, _day(extra.get("today"))


def _unknown(name: str) -> InvalidInput:
    near = difflib.get_close_matches(name, [*Client.model_fields, *EXTRA], n=1, cutoff=0.0)
    return InvalidInput("unknown_parameter", name=name, given=name, remedy=near[0])


def _day(given: object) -> datetime.date:
    if isinstance(given, datetime.date):
        return given
    return datetime.date.fromisoformat(str(given)) if given else datetime.date.today()

"""What papermill injects, checked before anything runs.

papermill lets a misspelt key through with a warning and takes any type. `toolkit brief` refuses
before a kernel starts (`injected`); under plain papermill the notebook's first cell after its
parameters hands everything it was given to `open_record`, which refuses in words.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from types import ModuleType
from typing import Any

from toolkit import records, text
from toolkit.client import Client
from toolkit.client.places import language_or_none
from toolkit.errors import InvalidInput, InvalidInputs

# What a notebook's kernel puts beside the parameters.
_KERNEL = frozenset({"In", "Out", "exit", "quit", "get_ipython", "open"})
EXTRA = ("lang", "today")


class Stopped(ValueError):
    """The notebook stops in words: Jupyter prints the sentences, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


def injected(
    client: Client, known: Collection[str], *, lang: str, today: datetime.date
) -> dict[str, Any]:
    """Return the parameters of one client's notebook, checked again.

    Parameters
    ----------
    client : Client
        The record.
    known : collection of str
        The parameters that the notebook declares.
    lang : {"en", "fr"}
        Language of the brief.
    today : datetime.date
        Day of the brief.

    Raises
    ------
    InvalidInput
        The notebook declares other questions than the record's.
    InvalidInputs
        An answer is missing, of the wrong type or not a number: the record was not checked.
    """
    differ = {*Client.model_fields, *EXTRA} ^ set(known)
    if differ:
        raise InvalidInput(
            "template_parameters",
            name="client_brief.ipynb",
            given=", ".join(sorted(differ)),
            remedy="toolkit lessons build",
        )
    answers = client.as_written()
    records.read_mapping(answers)
    return answers | {"lang": lang, "today": today.isoformat()}


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
    asked, day = (answers.pop(name, None) for name in EXTRA)
    faults: list[InvalidInput] = []
    if asked is not None and language_or_none(asked) is None:
        known = ", ".join(text.LANGUAGES)
        faults.append(InvalidInput("unknown_name", name="lang", given=asked, known=known))
    if not _is_day(day):
        faults.append(InvalidInput("not_a_date", name="today", given=day, remedy="2026-11-22"))
    try:
        client = records.read_mapping(answers)
    except InvalidInputs as refused:
        faults += refused.faults
    if faults:
        language = language_or_none(asked) or language_or_none(answers.get("language")) or "en"
        locale = text.locale_of(language)
        lines = [text.explain(fault, locale) for fault in faults]
        raise Stopped("\n".join([*lines, text.say("brief.stopped", locale)]))
    return client, language_or_none(asked) or client.language, _day(day)


def _is_day(given: object) -> bool:
    try:
        _day(given)
    except ValueError:
        return False
    return True


def _day(given: object) -> datetime.date:
    if isinstance(given, datetime.date):
        return datetime.date(given.year, given.month, given.day)
    return datetime.date.today() if given is None else datetime.date.fromisoformat(str(given))

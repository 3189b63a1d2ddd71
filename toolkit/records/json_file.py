"""A record in JSON."""

from __future__ import annotations

import json
from typing import Any

from toolkit.client import shown
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.cells import DEEPEST, Cell, answered_twice, flat


def cells_of(text: str, file: str) -> list[Cell]:
    """Return the cells of a JSON text.

    Parameters
    ----------
    text : str
        The file's text.
    file : str
        Its name, for the messages.

    Raises
    ------
    InvalidInputs
        Text that is not JSON, a key given twice, or too many levels.
    """
    twice: list[InvalidInput] = []

    def mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                twice.append(answered_twice(key, value, file))
            found[key] = value
        return found

    try:
        tree = json.loads(text, object_pairs_hook=mapping)
    except json.JSONDecodeError as error:
        given = text.splitlines()[error.lineno - 1] if text.strip() else ""
        where = f"{file}:{error.lineno}"
        raise InvalidInputs([_not_json(given, where, file)]) from None
    except ValueError as error:  # a whole number of thousands of digits
        raise InvalidInputs([_not_json(str(error), file, file)]) from None
    except RecursionError:
        fault = InvalidInput("too_deep", name=file, given="100+", remedy=DEEPEST, where=file)
        raise InvalidInputs([fault]) from None
    if not isinstance(tree, dict):
        given = shown(tree)
        raise InvalidInputs([InvalidInput("not_a_group", name=file, given=given, where=file)])
    if twice:
        raise InvalidInputs(twice)
    try:
        return list(flat(tree, file))
    except InvalidInput as fault:
        raise InvalidInputs([fault]) from None


def _not_json(given: str, where: str, file: str) -> InvalidInput:
    remedy = '"name": "Aglaé"'
    return InvalidInput(
        "json_syntax", name=file, given=shown(given.strip()), remedy=remedy, where=where
    )

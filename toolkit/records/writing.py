"""Answers written back, whole or not at all, and templates that never replace a file."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import shutil
import tempfile
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Any

from toolkit.client import Client
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.cells import path_of
from toolkit.records.files import text_of
from toolkit.records.form import form
from toolkit.records.reading import read, read_mapping, written_at
from toolkit.records.template import template

_YAML = (".yml", ".yaml")


def write(changes: Mapping[str, Any] | Client, path: str | os.PathLike[str]) -> Client:
    """Write answers back to a YAML record, its comments and order kept.

    Parameters
    ----------
    changes : mapping or Client
        Dotted field to new answer (``rates.overlap``, ``accounts.1.followers``); None takes the
        answer away. A whole client writes every answer that differs.
    path : str or path
        A YAML record. A file that does not exist is made when a whole client is given.

    Returns
    -------
    Client
        The record as written.

    Raises
    ------
    InvalidInputs
        The changed record has faults, or the file is not YAML or cannot be written; the file is
        then as it was.
    """
    target = Path(path)
    if target.suffix.lower() not in _YAML:
        given = target.suffix or target.name
        raise InvalidInputs(
            [InvalidInput("yaml_only", name=str(target), given=given, remedy=".yml")]
        )
    if isinstance(changes, Client) and not target.exists():
        _put(target, _dumped(changes.as_written()).encode("utf-8"))
        return read(target)
    if isinstance(changes, Client):
        changes = _differences(read(target).as_written(), changes.as_written())
    return _written(changes, target, target)


def write_copy(
    changes: Mapping[str, Any],
    source: str | os.PathLike[str],
    path: str | os.PathLike[str],
    *,
    replace: bool = False,
) -> Client:
    """Write a record elsewhere with some answers changed; the record itself stays as it is.

    Parameters
    ----------
    changes : mapping
        Dotted field to new answer, as for `write`.
    source : str or path
        The record. A YAML one keeps its comments and order; any other is written anew.
    path : str or path
        A YAML file.
    replace : bool
        Whether a file that stands there may be replaced.

    Returns
    -------
    Client
        The copy as written.

    Raises
    ------
    InvalidInput
        A file stands there.
    InvalidInputs
        The changed record has faults, or cannot be read or written; nothing is written then.
    """
    target, origin = Path(path), Path(source)
    if target.suffix.lower() not in _YAML:
        given = target.suffix or target.name
        raise InvalidInputs(
            [InvalidInput("yaml_only", name=str(target), given=given, remedy=".yml")]
        )
    if target.exists() and not replace:
        raise _exists(target)
    if origin.suffix.lower() in _YAML:
        return _written(changes, origin, target)
    answers = read(origin).as_written()
    for field, answer in changes.items():
        _set(answers, list(path_of(field)), answer)
    client = read_mapping(answers, where=str(origin))
    _put(target, _dumped(client.as_written()).encode("utf-8"))
    return client


def _written(changes: Mapping[str, Any], source: Path, target: Path) -> Client:
    """Write a YAML record with its answers changed, comments and order kept."""
    written_at(source)
    content, encoding = text_of(source)
    yaml, tree = _loaded(content.replace("\r\n", "\n"))
    for field, answer in changes.items():
        _set(tree, list(path_of(field)), answer)
    client = read_mapping(tree, where=str(source))
    out = StringIO()
    yaml.dump(tree, out)
    text = out.getvalue().replace("\n", "\r\n") if "\r\n" in content else out.getvalue()
    _put(target, text.encode(encoding if encoding == "utf-8-sig" else "utf-8"))
    return client


def write_template(
    path: str | os.PathLike[str], language: str, *, xlsx: bool = False, country: str | None = None
) -> Path:
    """Write a record to fill in; a file that exists is left as it is.

    Parameters
    ----------
    path : str or path
        Where; the suffix is added when it is missing.
    language : {"en", "fr"}
        Language of the questions.
    xlsx : bool
        The spreadsheet form instead of YAML; a path that ends in ``.xlsx`` asks for it too.
    country : str, optional
        ISO code to write in.

    Returns
    -------
    Path
        The file written.

    Raises
    ------
    InvalidInput
        The file exists, has another suffix, or cannot be written.
    """
    target = Path(path)
    wanted = (".xlsx",) if xlsx or target.suffix.lower() == ".xlsx" else _YAML
    if not target.suffix:
        target = target.with_suffix(".xlsx" if xlsx else ".yml")
    if target.suffix.lower() not in wanted:
        raise InvalidInput(
            "suffix_unknown", name=str(target), given=target.suffix, remedy=", ".join(wanted)
        )
    if target.exists():
        raise _exists(target)
    if target.suffix.lower() == ".xlsx":
        content = form(language, country=country)
    else:
        content = template(language, country=country).encode("utf-8")
    _put(target, content, replace=False)
    return target


def _differences(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return the answers that changed, by dotted field, as deep as both have the same shape."""
    changes: dict[str, Any] = {}
    for name in {**before, **after}:
        old, new = before.get(name), after.get(name)
        if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
            old, new = _numbered(old), _numbered(new)
        if isinstance(old, dict) and isinstance(new, dict):
            changes |= {f"{name}.{rest}": value for rest, value in _differences(old, new).items()}
        elif old != new:
            changes[name] = after.get(name)
    return changes


def _numbered(items: list[Any]) -> Any:
    """Return groups by their number; a list of plain values is one answer and stays whole."""
    if not all(isinstance(item, dict) for item in items):
        return items
    return {str(number): item for number, item in enumerate(items, start=1)}


def _loaded(content: str) -> tuple[Any, Any]:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096  # never fold a line the owner wrote
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml, yaml.load(content)


def _dumped(answers: dict[str, Any]) -> str:
    yaml, _ = _loaded("")
    out = StringIO()
    yaml.dump(_quoted(answers), out)
    return out.getvalue()


def _quoted(tree: Any) -> Any:
    """Return the answers with all text in quotes, so that YAML 1.1 readers agree too."""
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(tree, Mapping):
        return {key: _quoted(value) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [_quoted(value) for value in tree]
    return DoubleQuotedScalarString(tree) if isinstance(tree, str) else tree


def _set(tree: Any, path: list[str | int], answer: Any) -> None:
    for part, following in itertools.pairwise(path):
        key = part - 1 if isinstance(part, int) and isinstance(tree, list) else part
        if isinstance(tree, list) and isinstance(key, int) and key >= len(tree):
            tree.append({})
            key = len(tree) - 1
        elif isinstance(tree, dict) and not isinstance(tree.get(key), dict | list):
            tree[key] = [] if isinstance(following, int) else {}
        tree = tree[key]
    last = path[-1]
    if isinstance(tree, list) and isinstance(last, int):
        last = min(last - 1, len(tree))
        if last == len(tree):
            tree.append(None)
    if answer is None and isinstance(tree, dict):
        if last in tree:  # a blank keeps the comments that stand beside the field
            tree[last] = None
    elif isinstance(answer, Mapping) and isinstance(tree.get(last), dict):
        held = tree[last]
        for name in [name for name in held if name not in answer]:
            del held[name]
        for name, value in answer.items():
            if held.get(name) != value:
                _set(held, [name], value)
    else:
        tree[last] = _quoted(answer)


def _put(target: Path, content: bytes, *, replace: bool = True) -> None:
    """Write a file whole or not at all."""
    real = target.resolve() if replace else target
    temporary = ""
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=real.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if real.exists():
            if not replace:
                raise _exists(target)
            shutil.copymode(real, temporary)
        else:
            os.chmod(temporary, 0o644)
        os.replace(temporary, real)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
        fault = InvalidInput(
            "no_space" if full else "record_not_written",
            name=str(target),
            given=str(target),
            remedy="clients/",
            why=error.strerror or type(error).__name__,
        )
        raise InvalidInputs([fault]) from None
    finally:
        with contextlib.suppress(OSError):
            if temporary:
                os.unlink(temporary)


def _exists(target: Path) -> InvalidInput:
    remedy = str(target.with_name(f"{target.stem}-2{target.suffix}"))
    return InvalidInput("file_exists", name="file", given=str(target), remedy=remedy)

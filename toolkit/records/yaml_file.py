"""A record in YAML 1.2: every answer with its line, every fault of writing at once."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from toolkit.client import shown
from toolkit.errors import InvalidInput, InvalidInputs
from toolkit.records.cells import DEEPEST, Cell, Path, answered_twice, dotted

_TAB = re.compile(r"^ *\t", re.MULTILINE)


def cells_of(text: str, file: str) -> list[Cell]:
    """Return the cells of a YAML text.

    Parameters
    ----------
    text : str
        The file's text.
    file : str
        Its name, for the messages.

    Raises
    ------
    InvalidInputs
        A tab, a line that is not YAML, a key given twice, an alias, or too many levels.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    yaml = YAML(typ="safe", pure=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            root = yaml.compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise InvalidInputs(_unreadable(text, file, mark.line if mark else 0)) from None
    except RecursionError:
        raise InvalidInputs([_too_deep(file, "100+", file)]) from None
    except YAMLError as error:
        at = text[: getattr(error, "position", 0)].count("\n") + 1
        letter = ascii(str(getattr(error, "character", "?")))
        raise InvalidInputs(
            [
                InvalidInput(
                    "bytes_unreadable",
                    name=file,
                    given=letter,
                    remedy="UTF-8",
                    where=f"{file}:{at}",
                )
            ]
        ) from None
    if root is None:
        return []
    reader = _Reader(file, yaml.constructor, text.splitlines())
    if root.id != "mapping":
        first = reader.line(root).split(":")[0]
        raise InvalidInputs(
            [InvalidInput("not_a_group", name=file, given=shown(first), where=f"{file}:1")]
        )
    cells = list(reader.walk(root, ()))
    if reader.faults:
        raise InvalidInputs(reader.faults)
    return cells


class _Reader:
    """Walks the nodes of one file; each node is visited once, so no alias can grow."""

    def __init__(self, file: str, constructor: Any, lines: list[str]) -> None:
        self.file = file
        self.constructor = constructor
        self.lines = lines
        self.seen: set[int] = set()
        self.faults: list[InvalidInput] = []

    def where(self, node: Any) -> str:
        return f"{self.file}:{node.start_mark.line + 1}"

    def line(self, node: Any) -> str:
        at = node.start_mark.line
        return self.lines[at].strip() if at < len(self.lines) else ""

    def walk(self, node: Any, path: Path, key: Any = None) -> Iterator[Cell]:
        place = self.where(key if key is not None else node)
        if id(node) in self.seen:
            given = shown(self.line(key if key is not None else node))
            fault = InvalidInput(
                "yaml_alias", name=dotted(path), given=given, remedy=dotted(path), where=place
            )
            self.faults.append(fault)
            return
        self.seen.add(id(node))
        if len(path) > DEEPEST:
            self.faults.append(_too_deep(str(shown(dotted(path))), len(path), place))
        elif node.id == "mapping":
            yield from self._mapping(node, path)
        elif node.id == "sequence":
            for index, item in enumerate(node.value, start=1):
                yield from self.walk(item, (*path, index))
        else:
            yield Cell(path, self._value(node), place)

    def _mapping(self, node: Any, path: Path) -> Iterator[Cell]:
        names: set[str] = set()
        for key, value in node.value:
            if key.id != "scalar":
                fault = _not_yaml(self.line(key), self.where(key), self.file)
                self.faults.append(fault)
                continue
            name = str(key.value)
            if name in names:
                answer = value.value if value.id == "scalar" else self.line(key)
                place = self.where(key)
                self.faults.append(answered_twice(dotted((*path, name)), answer, place))
                continue
            names.add(name)
            yield from self.walk(value, (*path, name), key)

    def _value(self, node: Any) -> Any:
        from ruamel.yaml.error import YAMLError

        try:
            return self.constructor.construct_object(node)
        except (YAMLError, ValueError):
            return node.value


def _unreadable(text: str, file: str, line: int) -> list[InvalidInput]:
    lines = text.split("\n")
    tabs = [text.count("\n", 0, match.start()) for match in _TAB.finditer(text)]
    if tabs:
        return [
            InvalidInput(
                "yaml_tab",
                name=file,
                given=shown(lines[at].strip()),
                remedy=2,
                where=f"{file}:{at + 1}",
            )
            for at in tabs
        ]
    at = min(line, len(lines) - 1)
    while at > 0 and not lines[at].strip():
        at -= 1
    return [_not_yaml(lines[at].strip(), f"{file}:{at + 1}", file)]


def _not_yaml(line: str, where: str, file: str) -> InvalidInput:
    remedy = 'name: "Café : Aglaé"'
    return InvalidInput("yaml_syntax", name=file, given=shown(line), remedy=remedy, where=where)


def _too_deep(name: str, given: object, where: str) -> InvalidInput:
    return InvalidInput("too_deep", name=name, given=given, remedy=DEEPEST, where=where)

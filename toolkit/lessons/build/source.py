"""The bilingual source of one notebook: a `py:percent` file read into cells with their lines.

The format is jupytext's, so that a source opens as a notebook in JupyterLab. It is read here and
not by jupytext because faults must name a line, and because jupytext 1.19 takes a first heading
that ends with a question mark for a commented help request and drops its mark.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from toolkit.errors import InvalidInput

LANGUAGES = ("en", "fr")

_MARKER = re.compile(r"^# %%+(?:\s+(?P<head>.*))?$")
_KIND = re.compile(r"\[(markdown|md|raw)\]")
_OPTION = re.compile(r"\s*([A-Za-z_][\w.-]*)=")
_REGION = re.compile(r"^\s*#+\s*(begin|end)[\s_-]*solution\b", re.IGNORECASE)


@dataclass(frozen=True)
class Cell:
    """One cell of a source.

    Parameters
    ----------
    kind : {"prose", "code"}
        What it holds.
    text : str
        Its words or its code, without the comment marks of the format.
    line : int
        Line of its marker in the file, from 1.
    tags : tuple of str
        As written, language tags included.
    pair : str or None
        Id shared by a prose cell and its twin.
    source_hash : str or None
        On the twin written second: fingerprint of the first when they were last compared.
    """

    kind: Literal["prose", "code"]
    text: str
    line: int
    tags: tuple[str, ...] = ()
    pair: str | None = None
    source_hash: str | None = None

    @property
    def language(self) -> str | None:
        """The language whose readers see it; None when both do."""
        return next((tag[5:] for tag in self.tags if tag in ("lang-en", "lang-fr")), None)

    @property
    def own_tags(self) -> tuple[str, ...]:
        """Its tags without the language."""
        return tuple(tag for tag in self.tags if tag not in ("lang-en", "lang-fr"))


@dataclass(frozen=True)
class Source:
    """One file of ``notebooks/source`` or ``exercises/source``.

    Parameters
    ----------
    path : Path
        The file.
    cells : tuple of Cell
        In the order of the file.
    """

    path: Path
    cells: tuple[Cell, ...] = field(repr=False)

    @property
    def number(self) -> str:
        """Number of the lesson, or the file's name when it has none.

        Examples
        --------
        >>> Source(Path("02_what_an_hour_costs.py"), ()).number
        '02'
        """
        head = self.path.stem.split("_")[0]
        return head if head.isdigit() else self.path.stem

    def where(self, cell: Cell) -> str:
        """Return file and line of a cell, as an editor understands them."""
        return f"{self.path.name}:{cell.line}"


def read(path: Path) -> Source:
    """Return the cells of one source.

    Parameters
    ----------
    path : Path
        A `py:percent` file in UTF-8.

    Returns
    -------
    Source
        Its cells; the YAML header jupytext writes is skipped.

    Raises
    ------
    InvalidInput
        Text before the first cell, an option that is not ``name=value`` with a JSON value, or a
        line of a prose cell that is not a comment.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = [at for at, line in enumerate(lines) if _MARKER.match(line)]
    _only_header(path, lines[: starts[0] if starts else len(lines)])
    cells = []
    for start, stop in zip(starts, [*starts[1:], len(lines)], strict=True):
        cells.append(_cell(path, start + 1, lines[start], lines[start + 1 : stop]))
    return Source(path, tuple(cells))


def region_mark(line: str) -> Literal["begin", "end"] | None:
    """Return which solution mark a line of code is, if any, however it is spaced or cased.

    Examples
    --------
    >>> region_mark("    # BEGIN SOLUTION"), region_mark("### end solution"), region_mark("x = 1")
    ('begin', 'end', None)
    """
    found = _REGION.match(line)
    if not found:
        return None
    return "begin" if found.group(1).lower() == "begin" else "end"


def _cell(path: Path, number: int, marker: str, body: list[str]) -> Cell:
    where = f"{path.name}:{number}"
    found = _MARKER.match(marker)
    head = (found.group("head") or "") if found else ""
    kind = _KIND.search(head)
    options = _options(head[kind.end() :] if kind else head, where)
    tags = options.get("tags", [])
    if not isinstance(tags, list):
        raise InvalidInput("cell_option", name="tags", given=head, where=where)
    if kind:
        text = "\n".join(
            _uncomment(path, number + at, line) for at, line in enumerate(_trim(body), start=1)
        )
    else:
        text = "\n".join(line.rstrip() for line in _trim(body))
    pair, source_hash = options.get("pair"), options.get("source_hash")
    return Cell(
        kind="prose" if kind else "code",
        text=text.strip("\n"),
        line=number,
        tags=tuple(str(tag) for tag in tags),
        pair=None if pair is None else str(pair),
        source_hash=None if source_hash is None else str(source_hash),
    )


def _options(head: str, where: str) -> dict[str, object]:
    found = re.search(_OPTION, head)
    rest = head[found.start() :].strip() if found else ""
    options: dict[str, object] = {}
    while rest:
        name = _OPTION.match(rest)
        try:
            if name is None:
                raise ValueError(rest)
            options[name.group(1)], end = json.JSONDecoder().raw_decode(rest[name.end() :])
        except ValueError:
            raise InvalidInput("cell_option", name="# %%", given=rest, where=where) from None
        rest = rest[name.end() + end :].strip()
    return options


def _uncomment(path: Path, number: int, line: str) -> str:
    if line.startswith("# "):
        return line[2:].rstrip() if not line.endswith("  ") else line[2:].rstrip() + "  "
    if line.rstrip() in ("#", ""):
        return ""
    raise InvalidInput(
        "prose_uncommented", name=path.name, given=line, where=f"{path.name}:{number}"
    )


def _trim(body: list[str]) -> list[str]:
    end = len(body)
    while end and not body[end - 1].strip():
        end -= 1
    return body[:end]


def _only_header(path: Path, lines: list[str]) -> None:
    inside = False
    for number, line in enumerate(lines, start=1):
        if line.strip() == "# ---":
            inside = not inside
        elif line.strip() and not inside:
            raise InvalidInput(
                "before_first_cell", name=path.name, given=line, where=f"{path.name}:{number}"
            )

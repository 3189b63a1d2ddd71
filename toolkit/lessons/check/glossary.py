"""French words the glossary says to avoid, read from its `avoid_fr` column."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from toolkit.errors import InvalidInput
from toolkit.lessons.build import prose
from toolkit.lessons.build.source import Source

_QUOTED = re.compile(r"«[^»]*»")
_FILE_NAME = re.compile(
    r"\b[\w./-]+\.(?:csv|html|ics|ipynb|json|md|pdf|png|po|py|svg|toml|xlsx|ya?ml)\b"
)


def avoided(root: Path) -> dict[str, str]:
    """Return the French words to avoid, each with the one to use instead.

    Parameters
    ----------
    root : Path
        The checkout; ``data/glossary.csv`` has columns fr and avoid_fr (``|`` between words).

    Returns
    -------
    dict of str to str
        Empty when there is no glossary.
    """
    path = root / "data" / "glossary.csv"
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {
            word.strip(): row["fr"]
            for row in csv.DictReader(file)
            for word in (row.get("avoid_fr") or "").split("|")
            if word.strip()
        }


def faults(source: Source, words: dict[str, str]) -> list[InvalidInput]:
    """Return where the French prose of a source uses a word to avoid.

    Parameters
    ----------
    source : Source
        A lesson or an exercise.
    words : dict of str to str
        From `avoided`.

    Returns
    -------
    list of InvalidInput
        Whole words, their plurals included; quotations, code, links and file names are skipped.
    """
    found = []
    for cell in source.cells:
        if cell.kind == "prose" and cell.language == "fr":
            text = _read(cell.text)
            for word, instead in words.items():
                for match in re.finditer(_whole(word), text, re.IGNORECASE):
                    line = cell.line + 1 + text.count("\n", 0, match.start())
                    found.append(
                        InvalidInput(
                            "word_avoided",
                            name=source.path.name,
                            given=match.group(),
                            remedy=instead,
                            where=f"{source.path.name}:{line}",
                        )
                    )
    return found


def _whole(word: str) -> str:
    parts = (re.escape(part) + "s?" for part in word.split())
    return r"(?<![\w-])" + r"\s+".join(parts) + r"(?![\w-])"


def _read(text: str) -> str:
    """Blank what is not the author's own words, line breaks kept so that lines still count."""
    patterns = (prose.FENCE, prose.CODE_SPAN, _QUOTED, prose.LINK_TARGET, prose.TAG)
    for pattern in (*patterns, prose.BARE_LINK, _FILE_NAME):
        text = pattern.sub(lambda found: re.sub(r"[^\n]", "¤", found.group()), text)
    return text

"""The commented YAML template: eight answers first, then what makes the brief sharper."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from toolkit.records.questions import QUOTED, SECTIONS, Question, blank, question
from toolkit.text import Locale, locale_of, say

_WIDTH = 96


def template(language: str, *, country: str | None = None) -> str:
    """Return a record to fill in, every question a comment.

    Parameters
    ----------
    language : {"en", "fr"}
        Language of the questions, and of the record.
    country : str, optional
        ISO code to write in; left blank otherwise.

    Returns
    -------
    str
        YAML 1.2 whose answers are blank but for the language and the country given.

    Examples
    --------
    >>> print(template("en").splitlines()[0])
    # Client's record
    """
    locale = locale_of(language, country)
    ready = {"language": language} | ({"country": country} if country else {})
    return "\n".join(_lines(locale, ready)) + "\n"


def _lines(locale: Locale, ready: dict[str, str]) -> Iterator[str]:
    yield from _comment(say("client.title", locale))
    yield "#"
    yield from _comment(say("client.intro", locale))
    for number, (section, paths) in enumerate(SECTIONS.items(), start=1):
        yield ""
        yield ""
        yield from _comment(f"{number}. " + say(f"client.section.{section}", locale))
        held: list[str] = []
        for path in paths:
            parts = path.split(".")
            for depth, group in enumerate(parts[:-1]):
                if depth >= len(held) or held[depth] != group:
                    held = parts[: depth + 1]
                    if not group.isdigit():
                        yield from _group(held, locale)
            held = parts[:-1]
            yield from _answer(question(path, locale), locale, ready)


def _group(held: list[str], locale: Locale) -> Iterator[str]:
    path, indent = ".".join(held), "  " * (len(held) - 1)
    yield ""
    yield from _comment(say(f"client.ask.{path}", locale, n=""), indent)
    yield from _left_out(blank(path, locale), locale, indent)
    yield f"{indent}{held[-1]}:"


def _answer(asked: Question, locale: Locale, ready: dict[str, str]) -> Iterator[str]:
    parts = asked.path.split(".")
    indent = "  " * (len(parts) - 1)
    value = ready.get(asked.path, "")
    value = f'"{value}"' if asked.field in QUOTED and (value or len(parts) == 1) else value
    lead = indent
    if len(parts) == 1:
        yield ""
        yield from _comment(f"{asked.ask} [{asked.unit}]")
        yield from _left_out(asked.left_out, locale, "")
    elif parts[-2].isdigit():
        lead = indent[:-2] + ("- " if _is_first(asked.path) else "  ")
    hint = say("client.for_example", locale, example=shown_in_yaml(asked.field, asked.example))
    if len(parts) > 1:
        said = asked.unit if parts[-2].isdigit() else asked.ask
        hint = f"{said} ({hint})"
    yield f"{lead}{_key(parts[-1])}: {value}".rstrip() + f"  # {hint}"


def shown_in_yaml(field: str, example: Any) -> str:
    """Return an example as it is typed in YAML.

    Examples
    --------
    >>> shown_in_yaml("country", "NO"), shown_in_yaml("order_value", [4, 7])
    ('"NO"', '[4, 7]')
    """
    if isinstance(example, bool):
        return str(example).lower()
    if isinstance(example, list):
        return "[" + ", ".join(str(item) for item in example) + "]"
    return f'"{example}"' if field in QUOTED else str(example)


def _key(name: str) -> str:
    return f'"{name}"' if name[0].isdigit() else name


def _is_first(path: str) -> bool:
    section, _, field = path.split(".")
    return SECTIONS[section][0].endswith(f".{field}")


def _left_out(what: str, locale: Locale, indent: str) -> Iterator[str]:
    if what:
        yield from _comment(say("client.left_out", locale, what=what), indent)


def _comment(sentence: str, indent: str = "") -> Iterator[str]:
    yield from textwrap.wrap(
        sentence, _WIDTH, initial_indent=f"{indent}# ", subsequent_indent=f"{indent}# "
    )

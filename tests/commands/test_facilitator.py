"""The facilitator's guide, in both languages: what it names exists, and the twins say the same."""

import csv
import re
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from toolkit import text
from toolkit.cli import app
from toolkit.commands.voila.screens import SCREENS

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "notebooks" / "guides"
GUIDES = {lang: (FOLDER / f"facilitator_{lang}.md").read_text("utf-8") for lang in ("en", "fr")}
# What the guide tells to press or to open, as the page says it.
PRESSED = ("app.full_screen", "app.reload", "widget.copy_prepare", "figures.numbers_behind")
both = pytest.mark.parametrize("lang", GUIDES)


def commands(lang):
    return [words for words in re.findall(r"`([^`\n]+)`", GUIDES[lang]) if words[:8] == "toolkit "]


@both
def test_every_command_and_option_is_one(lang):
    assert {"app 01", "app 02", "room sheet", "room decide"} <= {
        " ".join(words.split()[1:3]) for words in commands(lang)
    }
    for words in commands(lang):
        verb = [word for word in words.split()[1:3] if word in _verbs(app)]
        helped = CliRunner().invoke(app, [*verb, "--help"])
        assert helped.exit_code == 0
        for option in re.findall(r"--[a-z-]+", words):
            assert option in helped.output, words


def _verbs(group):
    found = {command.name for command in group.registered_commands}
    for inner in group.registered_groups:
        found |= {inner.name} | _verbs(inner.typer_instance)
    return found


@both
def test_every_screen_named_exists(lang):
    named = re.findall(r"\*\*(?:screen|écran) (\d\d)\*\*|toolkit app (\d\d)", GUIDES[lang])
    assert {"01", "02", "04"} <= {a or b for a, b in named} <= set(SCREENS)


@both
def test_every_button_is_called_as_the_page_calls_it(lang):
    marks = {"en": "“{}”", "fr": "« {} »"}[lang]
    for key in PRESSED:
        words = _plain(text.say(key, text.locale_of(lang)))
        assert marks.format(words) in GUIDES[lang], key


def _plain(words):
    return words.translate(str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'"}))


@both
def test_the_minutes_follow_each_other_for_half_a_day(lang):
    rows = re.findall(r"^\| (\d+)–(\d+) \|", GUIDES[lang], re.MULTILINE)
    ends = [tuple(map(int, row)) for row in rows]
    assert ends[0][0] == 0 and ends[-1][1] == 210
    assert all(one[1] == other[0] for one, other in pairwise(ends))


@both
def test_every_link_leads_somewhere(lang):
    heads = re.findall(r"^#+ (.+)$", GUIDES[lang], re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}
    for target in re.findall(r"\]\(([^)]+)\)", GUIDES[lang]):
        assert target[1:] in anchors if target[0] == "#" else (FOLDER / target).exists(), target


def test_twins_have_the_same_parts_and_the_same_numbers():
    shapes, numbers = [], []
    for guide in GUIDES.values():
        lines = [line for line in guide.splitlines() if re.match(r"#|\||- |\d\.", line)]
        shapes.append([(line[:2], line.count("|")) for line in lines])
        numbers.append([sorted(re.findall(r"\d+", line)) for line in lines])
    assert shapes[0] == shapes[1]
    assert numbers[0] == numbers[1]


def test_the_french_says_vous_and_no_word_of_the_glossary_to_avoid():
    french = re.sub(r"`[^`]*`|« [^»]* »", "", GUIDES["fr"])
    assert not re.search(r"\b(tu|ton|tes|toi)\b", french)
    with (ROOT / "data" / "glossary.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for word in filter(None, row["avoid_fr"].split("|")):
                assert not re.search(rf"\b{re.escape(word)}s?\b", french, re.IGNORECASE), word

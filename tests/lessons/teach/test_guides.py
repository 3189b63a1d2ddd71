"""The teacher's guide, in both languages: what it names exists, and the twins say the same."""

import re
from pathlib import Path

import nbformat
import pytest
from typer.testing import CliRunner

from toolkit.cli import app
from toolkit.lessons.learn.bank import checks

ROOT = Path(__file__).parents[3]
GUIDES = {
    lang: (ROOT / f"notebooks/guides/teacher_{lang}.md").read_text("utf-8") for lang in ("en", "fr")
}
both = pytest.mark.parametrize("lang", GUIDES)


def code(lang):
    return re.findall(r"`([^`\n]+)`", GUIDES[lang]) + re.findall(
        r"^```\n(.+)\n```", GUIDES[lang], re.MULTILINE
    )


@both
def test_every_command_is_one(lang):
    verbs = {tuple(words.split()[1:3]) for words in code(lang) if words.startswith("toolkit ")}
    assert {("class", "report"), ("class", "grades"), ("lessons", "handout")} <= verbs
    for verb in verbs:
        typed = [word for word in verb if re.fullmatch("[a-z]+", word)]
        assert CliRunner().invoke(app, [*typed, "--help"]).exit_code == 0, verb


@both
def test_every_option_of_the_grades_is_one(lang):
    known = CliRunner().invoke(app, ["class", "grades", "--help"]).output
    named = {
        option
        for words in code(lang)
        if words.startswith("toolkit class grades")
        for option in re.findall(r"--[a-z-]+", words)
    }
    assert named and all(option in known for option in named)


@both
def test_every_exercise_named_is_in_the_bank(lang):
    (items,) = re.findall(r"--items (\S+)`", GUIDES[lang])
    assert set(items.split(",")) <= set(checks)


@both
def test_the_lessons_have_their_own_titles(lang):
    titles = re.findall(r"^### (\d\d)\. (.+)$", GUIDES[lang], re.MULTILINE)
    written = sorted(
        path.name[:2] for path in (ROOT / "notebooks" / lang).glob("[0-9][0-9]_*.ipynb")
    )
    assert [number for number, _ in titles] == written
    for number, title in titles:
        (path,) = (ROOT / "notebooks" / lang).glob(f"{number}_*.ipynb")
        first = nbformat.read(path, 4)["cells"][0]["source"].partition("\n")[0]
        assert _plain(first.removeprefix("# ")) == _plain(title)


def _plain(title):
    quotes = title.translate(str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'"}))
    return re.sub("[“”]", '"', quotes)


@both
def test_the_minutes_of_each_lesson_are_fifty(lang):
    for lesson in re.split(r"^### \d\d\. ", GUIDES[lang], flags=re.MULTILINE)[1:]:
        minutes = re.findall(r"^\| (\d+) \|", lesson, re.MULTILINE)
        assert sum(map(int, minutes)) == 50


@both
def test_every_link_leads_somewhere(lang):
    heads = re.findall(r"^#+ (.+)$", GUIDES[lang], re.MULTILINE)
    anchors = {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}
    for target in re.findall(r"\]\(([^)]+)\)", GUIDES[lang]):
        if target.startswith("#"):
            assert target[1:] in anchors
        elif not target.startswith("facilitator"):
            assert (ROOT / "notebooks/guides" / target).exists()


def test_twins_have_the_same_parts():
    shapes = [
        [line[: len(line) - len(line.lstrip("#|-0123456789"))] for line in guide.splitlines()
         if line.startswith(("#", "|", "- ", "1.", "2.", "3.", "4.", "5.", "6."))]
        for guide in GUIDES.values()
    ]  # fmt: skip
    assert shapes[0] == shapes[1]


@both
def test_no_solution_is_in_it(lang):
    sources = (ROOT / "exercises/source").glob("[0-9]*.py")
    answers = {
        answer
        for path in sources
        for answer in re.findall(r"^answer_\d+ = \"?([^\"\n]+)\"?$", path.read_text("utf-8"), re.M)
    }
    assert len(answers) > 20
    guide = re.sub(r"\d+–\d+", "", GUIDES[lang])
    for answer in answers:
        if len(answer) > 3 and not answer.isalpha():
            assert answer not in guide and answer.replace(".", ",") not in guide

"""Invented classes: notebooks handed in and traces, made by seeded code; nobody's name is real."""

import json
import random

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check

# Checks of our own: their numbers are done in the head, and no lesson can change them.
DOUBLE = Check(
    "90_double",
    ({"n": 21}, {"n": 5}),
    right=lambda n: 2 * n,
    slips={"halved": lambda n: n / 2, "squared": lambda n: n * n},
    objective="90_numbers",
)
ADD = Check(
    "90_add",
    ({"n": 100},),
    right=lambda n: n + 1,
    slips={"squared": lambda n: n * n},
    objective="90_numbers",
)
PICK = Check(
    "90_pick",
    ({"n": 1},),
    right=lambda n: "cat",
    slips={"halved": lambda n: "dog"},
    objective="90_animals",
    choices=("dog", "cat", "cow"),
)
QUIZ = Quiz("90_quiz", ("halved", "squared", "right"), "right", "90_animals")
GUESS = Prediction("90_guess", "90_numbers")
ITEMS = ("90_double", "90_add", "90_pick")
RIGHT = ("42", "101", '"cat"')

WORDS = {
    "check.90_double.asked": "Twice what? {case}",
    "check.90_double.case": "{n}",
    "check.90_double.right": "Twice it is.",
    "check.90_add.asked": "One more than what? {case}",
    "check.90_add.case": "{n}",
    "check.90_add.right": "One more it is.",
    "check.90_pick.asked": "Which one? {case}",
    "check.90_pick.case": "{n}",
    "check.90_pick.right": "It purrs.",
    "check.90_pick.choice.dog": "A dog",
    "check.90_pick.choice.cat": "A cat",
    "check.90_pick.choice.cow": "A cow",
    "quiz.90_quiz": "Which is it?",
    "quiz.90_quiz.halved.why": "Half is less.",
    "slip.halved": "You took half; twice was asked.",
    "slip.squared": "You multiplied it by itself.",
    "predict.90_guess": "How many, at a guess?",
    "objective.90_numbers": "double and add",
    "objective.90_animals": "tell animals apart",
}

_SYLLABLES = "ba dor lu mi nave ro sel ti vu zan".split()


def names(count, seed=90):
    """Return invented names, each once, with accents and a space."""
    draw = random.Random(seed)
    found = {}
    while len(found) < count:
        first, last = ("".join(draw.choices(_SYLLABLES, k=2)).title() for _ in range(2))
        found[f"{first.replace('e', 'é')} {last}"] = None
    return list(found)


def code_cell(source, item=None, tags=()):
    metadata = {"tags": list(tags)} if tags else {}
    if item is not None:
        metadata["toolkit"] = {"item": item}
    return {
        "cell_type": "code",
        "id": f"c{abs(hash((source, item))) % 10**8}",
        "execution_count": None,
        "metadata": metadata,
        "outputs": [],
        "source": source.splitlines(keepends=True),
    }


def cells(*answers, items=ITEMS, known=True):
    """Return the cells of a student's copy: one exercise cell and one check cell an item."""
    made = [code_cell('lang = "en"', tags=["parameters"])]
    made.append(code_cell("from toolkit.lessons import learn"))
    for at, (item, answer) in enumerate(zip(items, answers, strict=False), start=1):
        source = answer if "\n" in answer or "def " in answer else f"answer_{at} = {answer}"
        made.append(code_cell(source, item if known else None, ["exercise"]))
        call = f'learn.check("{item}", named="answer_{at}", lang=lang)'
        made.append(code_cell(call, tags=["check"]))
    return made


def book(made, language="en"):
    return {"cells": made, "metadata": {"language": language}, "nbformat": 4, "nbformat_minor": 5}


def notebook(*answers, **options):
    """Return a student's notebook as text."""
    return json.dumps(book(cells(*answers, **options)))


def moodle(folder, name, number, content, file="02_exercise.ipynb"):
    """Put one submission where Moodle puts it."""
    place = folder / f"{name}_{number}_assignsubmission_file_"
    place.mkdir(parents=True, exist_ok=True)
    return _put(place / file, content)


def canvas(folder, name, number, content, file="02_exercise.ipynb", late=False):
    """Put one submission where Canvas puts it."""
    folder.mkdir(parents=True, exist_ok=True)
    short = "".join(sign for sign in "".join(reversed(name.split())).lower() if sign.isalnum())
    late = "_LATE" if late else ""
    return _put(folder / f"{short}{late}_{number}_{number + 50000}_{file}", content)


def _put(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def line(who="renard", item="90_double", kind="check", outcome="right", **values):
    """Return one line of a trace."""
    found = {
        "version": 1,
        "time": "2026-11-22T10:00:00+00:00",
        "who": who,
        "lesson": item[:2],
        "item": item,
        "kind": kind,
        "outcome": outcome,
        "slip": None,
        "hints": 0,
        "guess": None,
        "unit": "",
    }
    return json.dumps(found | values)


def slip(who, name, item="90_double", kind="check"):
    return line(who, item, kind, "slip", slip=name)


def guess(who, value, unit="EUR"):
    return line(who, "90_guess", "predict", "kept", guess=value, unit=unit)


def trace(folder, who, *lines):
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"trace_{who}.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def use(patch):
    """Put our checks in the bank and our words in the catalogues, until the test is over."""
    from toolkit.lessons.learn import bank
    from toolkit.lessons.teach import tallies
    from toolkit.text import catalogue

    for check in (DOUBLE, ADD, PICK):
        patch.setitem(bank.checks, check.id, check)
    patch.setitem(bank.quizzes, QUIZ.id, QUIZ)
    patch.setitem(bank.predictions, GUESS.id, GUESS)
    own = ("90_numbers", "90_animals")
    patch.setattr(tallies, "objectives", (*tallies.objectives, *own))
    for key, words in WORDS.items():
        for folder in ("en", "fr"):
            patch.setitem(catalogue._read(folder), key, words)
        for locale in ("en_US", "en_CA", "fr_FR", "fr_CA"):
            patch.setitem(catalogue._catalogue(locale), key, words)

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import answers, data, records
from toolkit.answers.followers import followed, main_account
from toolkit.figures import reach, results, style
from toolkit.figures.layout import Layout
from toolkit.figures.live import Live
from toolkit.figures.svg import _path, svg

TODAY = datetime.date(2026, 11, 22)
NUMBER = st.integers(-4000, 4000)
LENGTHS = {"M": 2, "L": 2, "Q": 4, "C": 6, "z": 0}


def step(command):
    numbers = st.lists(NUMBER, min_size=LENGTHS[command], max_size=LENGTHS[command])
    return numbers.map(lambda drawn: (command, drawn))


OUTLINES = st.tuples(step("M"), st.lists(st.sampled_from("MLQCz").flatmap(step), max_size=12))


def places(path):
    """The same outline from the corner of the page: what a reader of SVG makes of a path."""
    found, here, start, command = [], (0, 0), (0, 0), ""
    words = re.findall(r"[A-Za-z]|-?\d+", path)
    while words:
        # A command that is not repeated goes on; after a move it is a line.
        command = words.pop(0) if words[0].isalpha() else {"M": "L"}.get(command, command)
        if command == "z":
            here = start
        count = LENGTHS[command if command in "Mz" else command.upper()]
        numbers = [int(words.pop(0)) for _ in range(count)]
        if command.islower():
            numbers = [number + here[place % 2] for place, number in enumerate(numbers)]
        here = tuple(numbers[-2:]) or here
        start = here if command == "M" else start
        found.append((command if command == "z" else command.upper(), numbers))
    return found


@given(OUTLINES)
def test_an_outline_written_step_by_step_is_the_same_outline(drawn):
    first, others = drawn
    written = " ".join(
        f"{name} {' '.join(map(str, numbers))}" for name, numbers in (first, *others)
    )
    assert places(_path(written)) == [first, *others]


def test_an_outline_by_hand():
    assert _path("M 10 0 \nQ 20 5 30 5 \nL 30 -5 \nL 31 -5 \nz") == "M10 0q10 5 20 5l0-10 1 0z"


def test_what_is_not_in_whole_numbers_is_left_as_it_is():
    assert _path("M 0.5 1 \nL 3 4 ") == "M 0.5 1 L 3 4"


def test_names_are_short_and_each_is_defined_once():
    axes = style.axes(height=1)
    axes.set_xlabel("Hours a week")
    drawing = svg(axes, finding="x")
    defined = re.findall(r'<(?:path|clipPath) id="([^"]+)"', drawing)
    used = set(re.findall(r'(?:href="#|url\(#)([^")]+)', drawing))
    assert len(defined) == len(set(defined)) and used == set(defined)
    assert all(re.fullmatch(r"f[0-9a-f]{8}-[0-9a-f]{1,2}", name) for name in defined)


def test_a_letter_stands_where_it_did_without_a_transform_of_its_own():
    axes = style.axes(height=1)
    axes.set_xlabel("ll")
    (second,) = re.findall(r'<use href="#[^"]+" (x="[^"]+")/>', svg(axes, finding="x"))[-1:]
    assert "translate" not in "".join(re.findall(r"<use [^>]*>", svg(axes, finding="x")))
    assert float(second[3:-1]) > 0


@pytest.fixture(scope="module")
def entries():
    """The account of the bakery as it is, larger, and where nobody publishes a rate."""
    facts, owner = data.load(), records.read("bakery")
    larger = followed(owner, facts, followers=15_000, posts_per_month=30)
    return [main_account(who, facts) for who in (owner, larger, records.read("supplier"))] + [None]


def test_a_panel_of_reach_shows_what_a_new_chart_shows(entries):
    axes, live = style.axes(height=1.9), Live()
    for entry in (*entries, *reversed(entries)):
        reach.draw(entry, "fr_FR", ax=axes)
        fresh = reach.draw(entry, "fr_FR")
        for chart in (axes, fresh):
            Layout().before(chart)
        assert svg(axes, finding="x") == svg(fresh, finding="x")
        assert live.svg(axes, finding="x") == Live().svg(fresh, finding="x")


def test_only_what_moves_is_written_while_followers_stay(entries, monkeypatch):
    axes, live = reach.draw(entries[0], "fr_FR"), Live()
    Layout().before(axes)
    live.svg(axes, finding="x")
    written = []
    monkeypatch.setattr(
        "toolkit.figures.live.svg", lambda *a, **k: (written.append(1), svg(*a, **k))[1]
    )
    live.svg(reach.draw(entries[0], "fr_FR", ax=axes), finding="x")
    assert len(written) == 1
    live.svg(reach.draw(entries[1], "fr_FR", ax=axes), finding="x")
    assert len(written) == 3  # other followers, another scale: the frame too


def test_a_letter_of_the_frame_is_not_sent_again(entries):
    axes = reach.draw(entries[0], "en_US")
    Layout().before(axes)
    drawing = Live().svg(axes, finding="x")
    letters = re.findall(r'<path id="[^"]+" (d="[^"]+") transform="scale', drawing)
    assert len(letters) == len(set(letters)) > 20


def test_the_result_of_a_month_keeps_its_words_from_move_to_move():
    facts, owner = data.load(), records.read("bakery")
    found = [
        answers.worth(owner.replace(order_value=price), facts, today=TODAY, draws=500, months=None)
        for price in (5, 50)
    ]
    axes = results.draw(found[0], "en_US")
    words, line = list(axes.texts), axes.lines[0]
    results.draw(found[1], "en_US", ax=axes)
    assert list(axes.texts) == words and axes.lines[0] is line and len(axes.collections) == 2
    assert svg(axes, finding="x") == svg(results.draw(found[1], "en_US"), finding="x")

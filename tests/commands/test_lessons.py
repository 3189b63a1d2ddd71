"""`toolkit lessons`: the table of objectives, the teacher's copies, the students' zips."""

import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons import check

MET = check.Coverage("02_a", predicted=True, exercised=True, quizzed=True)
HOLE = check.Coverage("02_b", predicted=True, exercised=False, quizzed=True)


@pytest.mark.parametrize(
    "lang, head, hole", [("en", "objective", "MISSING"), ("fr", "objectif", "MANQUE")]
)
def test_the_table_of_objectives_is_printed_before_the_faults(run, monkeypatch, lang, head, hole):
    monkeypatch.setattr("toolkit.lessons.check.coverage", lambda root: [MET, HOLE])
    fault = InvalidInput(
        "objective_without_check", name="02_b", given="exercises/source/02", remedy="learn.check"
    )
    monkeypatch.setattr("toolkit.lessons.check.lessons", lambda root: [fault])
    said = run("lessons", "check", "--lang", lang)
    assert said.code == 1
    assert said.out.startswith(head) and hole in said.out.splitlines()[2]
    assert "02_b" in said.err and "learn.check" in said.err


@pytest.mark.parametrize("lang, words", [("en", "keep them away"), ("fr", "hors de portée")])
def test_teachers_copies_go_where_they_are_asked(run, tmp_path, lang, words):
    said = run("lessons", "build", "02", "--instructor", tmp_path / "mine", "--lang", lang)
    assert said.code == 0 and words in said.out
    names = sorted(
        path.relative_to(tmp_path / "mine").parts[0] for path in (tmp_path / "mine").glob("*/*")
    )
    assert names == ["en", "fr"]


@pytest.mark.parametrize("lang, words", [("en", "choose a folder elsewhere"), ("fr", "ailleurs")])
def test_teachers_copies_are_refused_among_the_students(run, lang, words):
    from toolkit.commands.lessons import _ROOT

    said = run("lessons", "build", "--instructor", _ROOT / "exercises" / "x", "--lang", lang)
    assert said.code == 1 and words in said.err
    assert not (_ROOT / "exercises" / "x").exists()


def test_a_handout_is_made_in_the_language_asked_or_in_both(run, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.lessons.check.leaks", lambda root: [])
    assert run("lessons", "handout", tmp_path / "fr", "--lang", "fr").code == 0
    assert [path.name for path in (tmp_path / "fr").iterdir()] == ["exercices_fr.zip"]
    said = run("lessons", "handout", tmp_path / "both")
    assert said.code == 0 and said.out.count("is ready") == 2
    assert len(list((tmp_path / "both").iterdir())) == 2


def test_a_copy_that_gives_a_solution_away_stops_the_handout(run, tmp_path, monkeypatch):
    leak = InvalidInput("solution_leaked", name="exercises/fr/02_x.ipynb", given="answer = 3")
    monkeypatch.setattr("toolkit.lessons.check.leaks", lambda root: [leak])
    said = run("lessons", "handout", tmp_path / "out", "--lang", "fr")
    assert said.code == 1 and "livre la solution" in said.err
    assert not (tmp_path / "out").exists()


def test_a_language_that_is_not_spoken_is_refused_in_words(run, tmp_path):
    said = run("lessons", "handout", tmp_path / "out", "--lang", "de")
    assert said.code == 1 and "de" in said.err and not (tmp_path / "out").exists()

import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons.build import copies
from toolkit.lessons.build.source import read


@pytest.fixture
def lesson(course):
    return read(course / "notebooks" / "source" / "02_tiny.py")


@pytest.fixture
def exercise(course):
    return read(course / "exercises" / "source" / "02_tiny.py")


def test_the_copies_differ_only_in_prose_and_in_the_parameters_cell(lesson):
    english, french = (copies.lesson(lesson, language) for language in ("en", "fr"))
    different = [
        a.id
        for a, b in zip(english.cells, french.cells, strict=True)
        if a.cell_type == "code" and a != b
    ]
    assert different == ["parameters-02"]
    assert [c.id for c in english.cells] == [c.id for c in french.cells]


def test_the_parameters_cell_says_the_language(lesson):
    french = copies.lesson(lesson, "fr")
    assert french.cells[1].source == 'lang = "fr"\nclient = "bakery"'
    assert french.cells[1].metadata.tags == ["parameters"]


def test_a_source_without_a_parameters_cell_gets_one_before_its_code(exercise):
    copy = copies.exercise(exercise, "fr")
    assert [c.cell_type for c in copy.cells[:3]] == ["markdown", "code", "code"]
    assert copy.cells[1].source == 'lang = "fr"\nclient = "bakery"'


def test_a_copy_says_its_language_and_title(lesson):
    english, french = (copies.lesson(lesson, language).metadata for language in ("en", "fr"))
    assert (english.language, english.title) == ("en", '"Free"?')
    assert (french.language, french.title) == ("fr", "«\u00a0Gratuit\u00a0»\u202f?")
    assert english.kernelspec.name == "python3"
    assert "version" not in english.language_info


def test_french_prose_is_set_and_its_code_is_not(lesson):
    words = copies.lesson(lesson, "fr").cells[0].source
    assert "1\u202f234,5" in words
    assert "`charges ? here`" in words


def test_hidden_input_is_folded_and_removed_cells_are_gone(lesson):
    copy = copies.lesson(lesson, "en")
    folded = [c for c in copy.cells if c.metadata.get("jupyter", {}).get("source_hidden")]
    assert [c.source[:12] for c in folded] == ["learn.reveal"]
    assert not any("1 / 0" in c.source for c in copy.cells)


def test_a_student_copy_keeps_the_question_and_drops_the_answer(exercise):
    copy = copies.exercise(exercise, "en")
    everything = "\n".join(c.source for c in copy.cells)
    assert "answer = None" in everything
    assert "NotImplementedError" in everything
    for secret in ("28.50", "hourly_wage * (1", "Five hours", "46.3", "SOLUTION"):
        assert secret not in everything


def test_the_same_pair_twice_in_one_language_is_refused(make):
    root = make(lesson={'pair="02-02"': 'pair="02-01"'}, accept=False)
    with pytest.raises(InvalidInput) as fault:
        copies.lesson(read(root / "notebooks" / "source" / "02_tiny.py"), "en")
    assert fault.value.rule == "pair_twice"


def test_the_template_is_one_notebook_with_its_own_parameters(tmp_path):
    path = tmp_path / "client_brief.py"
    path.write_text(
        '# %% tags=["parameters"]\nlang = ""  # asked\n\n# %% tags=["brief", "hide-input"]\nlang\n'
    )
    copy = copies.template(read(path))
    assert [c.id for c in copy.cells] == ["client_brief-01", "client_brief-02"]
    assert copy.cells[0].source == 'lang = ""  # asked'
    assert "language" not in copy.metadata


def test_an_exercise_cell_names_the_check_it_answers_and_no_other_cell_does(exercise):
    copy = copies.exercise(exercise, "fr")
    named = [
        (c.metadata.tags, c.metadata.toolkit["item"]) for c in copy.cells if "toolkit" in c.metadata
    ]
    assert named == [
        (["exercise"], "02_cost_of_a_post"),
        (["exercise", "code"], "02_cost_of_a_post"),
    ]


def test_check_and_hint_cells_of_a_student_work_wherever_they_are_copied(exercise):
    copy = copies.exercise(exercise, "fr")
    cells = [c.source for c in copy.cells if set(c.metadata.get("tags", ())) & {"check", "hint"}]
    start = "from toolkit.lessons import learn\n\nlearn."
    assert cells == [
        f'{start}check("02_cost_of_a_post", named="answer", lang="fr")',
        f'{start}check("02_cost_of_a_post", named="cost_of_a_post", lang="fr")',
        f'{start}hints("02_cost_of_a_post", lang="fr")',
    ]


def test_the_worked_problem_stands_in_its_own_copies(exercise):
    student, worked, gaps = (
        [c.source for c in copies.exercise(exercise, "en", version).cells]
        for version in ("student", "worked", "gaps")
    )
    assert not any("hours_in_a_month" in text for text in student)
    for texts in (worked, gaps):
        assert texts[0].startswith("# A month, step by step")
    assert (
        "hours_in_a_month = 4 * 52 / 12\n"
        "hourly_cost = 18.50 * (1 + 0.35)\n"
        "answer = hours_in_a_month * hourly_cost"
    ) in worked
    assert "hours_in_a_month = 4 * 52 / 12\nhourly_cost = None\nanswer = None" in gaps
    for texts in (worked, gaps):
        assert not any("cost_of_a_post" in text or "SOLUTION" in text for text in texts)
        assert texts[-1].endswith('learn.check("02_monthly_cost", named="answer", lang="en")')


def test_a_copy_of_the_worked_problem_has_its_own_title(exercise):
    assert copies.exercise(exercise, "fr", "gaps").metadata.title == "Un mois, pas à pas"


def test_an_exercise_without_a_worked_problem_has_one_copy(make):
    root = make(
        exercise={'tags=["worked"]': "", ', "worked"]': "]", '["worked", "check"]': '["check"]'}
    )
    assert copies.versions(read(root / "exercises" / "source" / "02_tiny.py")) == ["student"]


def test_marks_around_code_of_a_lesson_are_no_comment_for_its_readers(make):
    root = make(lesson={"hours = 6": "# BEGIN SOLUTION\nhours = 6"})
    path = root / "notebooks" / "source" / "02_tiny.py"
    path.write_text(path.read_text("utf-8").replace("/ 12\n", "/ 12\n# END SOLUTION\n", 1), "utf-8")
    assert "SOLUTION" not in str(copies.lesson(read(path), "en"))

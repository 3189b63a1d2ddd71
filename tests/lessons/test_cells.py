import pytest

from toolkit.lessons.build.source import read
from toolkit.lessons.check.cells import faults


@pytest.fixture
def told(tmp_path):
    def told(text, tags="[]"):
        path = tmp_path / "02_x.py"
        path.write_text(f"# %% tags={tags}\n{text}\n", encoding="utf-8")
        return [(fault.rule, fault.given, fault.where) for fault in faults(read(path))]

    return told


def test_an_unknown_tag_is_met_with_the_nearest(tmp_path):
    path = tmp_path / "02_x.py"
    path.write_text('# %% tags=["excercise"]\n', encoding="utf-8")
    [fault] = faults(read(path))
    assert str(fault).startswith(
        "02_x.py:1: tags 'excercise' is not known. Did you mean 'exercise'"
    )


@pytest.mark.parametrize("code", ['x = "bakery"', 'x = "a/b_c.csv"', 'x = "42%"', 'x = "#02-1:3"'])
def test_ids_and_paths_are_not_words(told, code):
    assert told(code) == []


@pytest.mark.parametrize("code", ['x = "two words"', 'x = f"is {1}"', '"""A sentence."""'])
def test_words_for_a_reader_stand_in_no_code_cell(told, code):
    [(rule, _, where)] = told(code)
    assert (rule, where) == ("code_words", "02_x.py:2")


def test_a_comment_in_shared_code_is_a_fault_with_its_line(told):
    assert told("x = 1\ny = 2  # why") == [("code_comment", "# why", "02_x.py:3")]


def test_the_parameters_cell_may_explain_itself(told):
    assert told('lang = "en"  # fr or en', '["parameters"]') == []


def test_solution_marks_are_not_comments(told):
    assert told("# BEGIN SOLUTION\nx = 1\n# END SOLUTION") == []


def test_a_mistyped_solution_mark_is_a_comment(told):
    assert told("# BEGIN SOLUTOIN\nx = 1")[0][0] == "code_comment"


def test_code_belongs_to_both_languages(told):
    assert told("x = 1", '["lang-fr"]')[0][:2] == ("code_in_one_language", "lang-fr")


def test_code_that_is_not_python_is_named(told):
    assert told("x = = 1")[0][0] == "code_unreadable"


@pytest.mark.parametrize("head", ['tags=["lang-en"]', 'pair="1"', 'tags=["lang-en", "lang-fr"]'])
def test_prose_needs_one_language_and_a_pair(tmp_path, head):
    path = tmp_path / "02_x.py"
    path.write_text(f"# %% [markdown] {head}\n# words\n", encoding="utf-8")
    assert [fault.rule for fault in faults(read(path))] == ["prose_untagged"]


@pytest.mark.parametrize(
    "words, faults_",
    [
        ("from $5 to $6", ["dollars_as_math"]),
        ("de 5 $ à 6 $", ["dollars_as_math"]),
        (r"from \$5 to \$6", []),
        ("only $5", []),
        ("$5 here\n#\n# and $6 there", []),
        ("$1 + x$ and $2 + x$", []),
        ("`$5` and `$6`", []),
    ],
)
def test_two_amounts_in_dollars_are_not_a_formula(tmp_path, words, faults_):
    path = tmp_path / "02_x.py"
    path.write_text(f'# %% [markdown] tags=["lang-en"] pair="1"\n# {words}\n', encoding="utf-8")
    assert [fault.rule for fault in faults(read(path))] == faults_


def test_a_prose_cell_for_authors_needs_no_twin(tmp_path):
    path = tmp_path / "02_x.py"
    path.write_text('# %% [markdown] tags=["remove-cell"]\n# For authors.\n', encoding="utf-8")
    assert faults(read(path)) == []

import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons.build.fading import faded, gapped, regions, unmarked
from toolkit.lessons.build.source import Cell
from toolkit.text import say


def _cell(text, *tags):
    return Cell("code", text, 1, tags)


def test_a_plain_answer_becomes_none():
    cell = _cell("# BEGIN SOLUTION\nhours = 26\nanswer = 2 * hours\n# END SOLUTION", "exercise")
    assert faded(cell, "en", "x:1") == "answer = None"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_function_becomes_a_stub_in_the_readers_language(language):
    cell = _cell("def f(x):\n    # BEGIN SOLUTION\n    return x\n    # END SOLUTION", "exercise")
    stub = faded(cell, language, "x:1")
    assert stub.startswith("def f(x):\n    raise NotImplementedError(")
    with pytest.raises(NotImplementedError) as told:
        exec(stub + "\nf(1)")
    assert str(told.value) == say("lesson.stub", "fr_FR" if language == "fr" else "en_US")


@pytest.mark.parametrize("mark", ["#BEGIN SOLUTION", "### begin solution", "# BEGIN_SOLUTION"])
def test_a_mark_typed_otherwise_still_hides(mark):
    cell = _cell(f"{mark}\nreturn_early = secret()\n# END SOLUTION")
    assert "secret" not in faded(cell, "en", "x:1")


@pytest.mark.parametrize(
    "text",
    [
        "# BEGIN SOLUTION\nx = 1",
        "x = 1\n# END SOLUTION",
        "# BEGIN SOLUTION\n# BEGIN SOLUTION\n# END SOLUTION",
    ],
)
def test_half_a_region_is_refused(text):
    with pytest.raises(InvalidInput) as fault:
        faded(_cell(text), "en", "02_x.py:7")
    assert fault.value.rule == "solution_region"
    assert fault.value.where == "02_x.py:7"


def test_two_regions_of_a_cell_are_both_found():
    one = "# BEGIN SOLUTION\na = 1\n# END SOLUTION\n"
    assert regions(_cell(one + one.replace("a", "b")), "x:1") == ["a = 1", "b = 1"]


def test_a_gap_is_one_blank_for_each_name():
    cell = _cell("a = 1\n# BEGIN SOLUTION\nb = 2\n\nc = a + b\n# END SOLUTION\nc", "worked")
    assert gapped(cell, "en", "x:1") == "a = 1\nb = None\nc = None\nc"
    assert unmarked(cell, "x:1") == "a = 1\nb = 2\n\nc = a + b\nc"


def test_a_gap_inside_a_function_is_a_stub():
    text = "def f(x):\n    # BEGIN SOLUTION\n    y = x\n    return y\n    # END SOLUTION"
    assert "raise NotImplementedError" in gapped(_cell(text, "worked"), "fr", "x:1")
    assert unmarked(_cell(text), "x:1") == "def f(x):\n    y = x\n    return y"
    assert (
        gapped(_cell(text.replace("\n    return y", ""), "worked"), "fr", "x:1").count("None") == 0
    )

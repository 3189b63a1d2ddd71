"""Student copies give nothing away, and building again changes nothing."""

import ast
import re
import shutil
from pathlib import Path

import pytest

from toolkit.lessons import build
from toolkit.lessons.build.source import read
from toolkit.lessons.learn import checks
from toolkit.lessons.learn.units import as_number

ROOT = Path(__file__).parents[2]
BUILT_FROM = ("notebooks/source", "exercises/source", "data")


def test_a_student_copy_asks_for_an_answer_and_holds_none(student_copy):
    asked = [c for c in student_copy.code if "exercise" in c["metadata"].get("tags", [])]
    assert asked
    for cell in asked:
        assert re.search(r"= None$|NotImplementedError", "".join(cell["source"]), re.MULTILINE)


def test_a_student_copy_holds_no_solution_and_no_cell_for_the_teacher(student_copy):
    tags = {tag for c in student_copy.book["cells"] for tag in c["metadata"].get("tags", [])}
    assert not tags & {"solution", "hidden-test", "instructor-only", "remove-cell"}
    assert "SOLUTION" not in student_copy.text


def test_a_student_copy_holds_no_line_of_its_solution(student_copy):
    source = read(ROOT / "exercises" / "source" / f"{student_copy.path.stem}.py")
    for cell in source.cells:
        for region in re.findall(r"# BEGIN SOLUTION\n(.*?)# END SOLUTION", cell.text, re.DOTALL):
            for line in filter(str.strip, region.splitlines()):
                assert line.strip() not in student_copy.text


def test_a_student_copy_holds_no_accepted_answer_as_a_number(student_copy):
    code = "\n".join("".join(cell["source"]) for cell in student_copy.code)
    nodes = [node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant)]
    numbers = [value for value in nodes if type(value) in (int, float) and value not in (0, 1)]
    for name in re.findall(r'learn\.check\("([\w.-]+)"', code):
        case = checks[name].cases[0]
        right = as_number(checks[name].right(**case))
        assert right is None or not [
            n for n in numbers if abs(n - right) <= checks[name].tolerance * abs(right)
        ]


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    """Lesson 02 and its exercise built again, from a copy of their sources."""
    root = tmp_path_factory.mktemp("checkout")
    for folder in BUILT_FROM:
        shutil.copytree(ROOT / folder, root / folder)
    written = build.lessons(root, only="02", report=lambda sentence: None)
    return {path.relative_to(root): path.read_bytes() for path in written}


@pytest.mark.parametrize("folder", ["notebooks", "exercises"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_building_again_writes_the_committed_bytes(rebuilt, folder, language):
    path = Path(folder, language, "02_what_an_hour_costs.ipynb")
    same = rebuilt[path] == (ROOT / path).read_bytes()
    assert same, f"{path} is not what its source and the toolkit now give: run make lessons"

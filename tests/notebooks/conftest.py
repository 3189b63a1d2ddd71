"""The committed copies, as readers get them: plain JSON, read without our own builder."""

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WHICH = {
    "lesson": "notebooks/[ef][nr]/*.ipynb",
    "french": "notebooks/fr/*.ipynb",
    "student_copy": "exercises/[ef][nr]/*.ipynb",
    "any_copy": "*s/[ef][nr]/*.ipynb",
}


class Copy:
    """A notebook file: its path, its text, its cells of either kind."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text("utf-8")
        self.book = json.loads(self.text)
        cells = self.book["cells"]
        self.code = [cell for cell in cells if cell["cell_type"] == "code"]
        self.prose = ["".join(c["source"]) for c in cells if c["cell_type"] == "markdown"]


def pytest_generate_tests(metafunc):
    """Give each test every notebook of the kind it names."""
    for name in WHICH.keys() & set(metafunc.fixturenames):
        # A copy of the worked problem (.worked, .gaps) asks for no graded answer.
        whole = name != "student_copy"
        paths = sorted(p for p in ROOT.glob(WHICH[name]) if whole or "." not in p.stem)
        ids = [f"{path.parent.name}/{path.stem}" for path in paths]
        metafunc.parametrize(name, paths, indirect=True, ids=ids)


@pytest.fixture
def lesson(request):
    """A built lesson."""
    return Copy(request.param)


@pytest.fixture
def french(request):
    """A built French lesson."""
    return Copy(request.param)


@pytest.fixture
def student_copy(request):
    """A student copy of an exercise."""
    return Copy(request.param)


@pytest.fixture
def any_copy(request):
    """A built lesson or a student copy."""
    return Copy(request.param)

import os
import sys
import time

import pytest

from toolkit.lessons.teach import child
from toolkit.lessons.teach.attempts import Code
from toolkit.lessons.teach.runner import Ran, run

CASES = ({"n": 21}, {"n": 5})
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")


def ran(cell, *definitions, name="answer", seconds=10.0):
    return run(Code(definitions, cell, name), CASES, seconds=seconds)


def value(cell, *definitions):
    return ran(cell, *definitions).value


def test_a_calculation_comes_back():
    assert ran("answer = round(21 * 2.0)", "import json") == Ran(value=42)


def test_a_function_is_asked_every_case():
    got = ran("def answer(n):\n    return 2 * n")
    assert [each["value"] for each in got.results] == [42, 10]


def test_a_function_may_name_its_arguments_otherwise():
    got = ran("def answer(x):\n    return 2 * x")
    assert [each["value"] for each in got.results] == [42, 10]
    assert ran("def answer(x, y):\n    return 2").results[0] == {"arguments": False}


def test_an_error_is_a_name():
    assert ran("answer = 1 / 0").stopped == "ZeroDivisionError"
    assert ran("def answer(n):\n    return undefined").results[0]["stopped"] == "NameError"


@pytest.mark.parametrize(
    "code, back",
    [
        ("answer = (1, [2.5, 'x'])", [1, [2.5, "x"]]),
        ("answer = float('nan')", "nan"),
        ("answer = 10 ** 300", str(1e300)),
        ("answer = object()", "object"),
        ("answer = 'x' * 5000", "x" * 1000),
        ("import numpy, pandas\nanswer = pandas.Series(numpy.arange(6)).mean()", 2.5),
    ],
)
def test_only_what_json_holds_comes_back(code, back):
    assert value(code) == back


def test_what_code_prints_is_not_mistaken_for_its_answer():
    assert value("print('{\"value\": 1}')\nanswer = 42") == 42
    assert ran("def answer(n):\n    print(n)").results[0] == {"value": None, "printed": True}


def test_a_loop_without_end_is_stopped():
    start = time.monotonic()
    assert ran("while True: pass", seconds=1.5).stopped == "too_long"
    assert time.monotonic() - start < 15


def test_sleeping_is_stopped_too():
    assert ran("import time\ntime.sleep(60)", seconds=1.5).stopped == "too_long"


@posix
def test_memory_is_limited():
    assert ran("answer = len(bytearray(3 * 2**30))").stopped == "MemoryError"


@pytest.mark.parametrize(
    "code", ["import os\nos._exit(0)", "exit()", "raise SystemExit", "quit(3)"]
)
def test_leaving_is_no_answer(code):
    assert ran(code).stopped in ("too_much", "SystemExit", "NameError")


FLOOD = """
import os
for place in range(1, 20):
    try:
        while True:
            os.write(place, b"x" * 4096)
    except OSError:
        pass
"""


@posix
def test_a_flood_is_not_read():
    assert ran(FLOOD, seconds=5).stopped is not None


REACHING = [
    "open({path!r}, 'w').write('x')",
    "import os; os.close(os.open({path!r}, os.O_CREAT | os.O_WRONLY))",
    "import pathlib; pathlib.Path({path!r}).mkdir()",
    "import os; os.remove({kept!r})",
    "import os; os.rename({kept!r}, {path!r})",
    "import shutil; shutil.rmtree({folder!r})",
    "import os; os.system('touch ' + {path!r})",
    "import subprocess; subprocess.run(['touch', {path!r}])",
    "import os; os.fork()",
    "import socket; socket.create_connection(('127.0.0.1', 9), 1)",
    "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    "import ctypes; ctypes.CDLL('libc.so.6').system(b'true')",
]


@pytest.mark.parametrize("code", REACHING)
def test_nothing_outside_is_changed(tmp_path, code):
    kept = tmp_path / "kept.txt"
    kept.write_text("kept")
    names = {"path": str(tmp_path / "new"), "kept": str(kept), "folder": str(tmp_path)}
    assert ran(f"{code.format(**names)}\nanswer = 1").stopped is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept.txt"]
    assert kept.read_text() == "kept"


def test_nothing_of_the_teachers_environment_is_there(monkeypatch):
    monkeypatch.setenv("MY_SECRET", "42")
    assert value("import os\nanswer = sorted(os.environ)") == sorted(
        value("import os\nanswer = list(os.environ)")
    )
    assert "MY_SECRET" not in value("import os\nanswer = list(os.environ)")
    assert value("import os\nanswer = os.getcwd()") != os.getcwd()


def test_a_learners_error_may_have_any_name():
    assert ran("raise type('<b>', (Exception,), {})").stopped == "Exception"


def test_what_is_right_is_not_sent():
    assert value("answer = [name for name in globals() if 'right' in name]") == []


def test_a_system_without_limits_keeps_the_clock_and_the_refusals(monkeypatch):
    monkeypatch.setitem(sys.modules, "resource", None)  # as on Windows
    child.limit()
    for event, arguments in (
        ("open", ("x", "w", 0)),
        ("socket.connect", ()),
        ("os.remove", ("x",)),
    ):
        with pytest.raises(PermissionError):
            child.refuse(event, arguments)
    child.refuse("open", ("x", "r", 0))

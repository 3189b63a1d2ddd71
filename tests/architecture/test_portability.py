"""Windows has no fcntl, no resource, no SIGALRM, no fork: none may be imported unguarded."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "toolkit").rglob("*.py"))
POSIX = {"fcntl", "resource", "pwd", "grp", "termios"}


def unguarded(tree):
    """Names of POSIX modules and functions used outside a try or an if."""
    guarded = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Try, ast.If))
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in guarded:
            continue
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name in POSIX)
        if isinstance(node, ast.ImportFrom) and node.module in POSIX:
            yield node.module
        if isinstance(node, ast.Attribute) and node.attr in ("SIGALRM", "fork", "geteuid"):
            yield node.attr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_of_posix_alone_is_unguarded(path):
    assert not list(unguarded(ast.parse(path.read_text(encoding="utf-8"))))


def test_the_guard_finds_what_it_looks_for():
    assert list(unguarded(ast.parse("import fcntl"))) == ["fcntl"]
    assert list(unguarded(ast.parse("import os\nos.fork()"))) == ["fork"]
    assert not list(unguarded(ast.parse("try:\n    import fcntl\nexcept ImportError:\n    pass")))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_is_longer_than_one_noun(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 320


def test_importing_the_package_loads_no_heavy_library():
    heavy = "{'pandas', 'scipy', 'seaborn', 'matplotlib', 'nbformat', 'pydantic'}"
    code = f"import sys, toolkit; print(sorted({heavy} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_command_line_waits_for_pandas_until_it_is_needed():
    code = "import sys, toolkit.cli; print({'pandas', 'seaborn', 'matplotlib'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


def test_nothing_reads_what_stands_beside_the_repository():
    beside = ".." + "/shared"
    for path in [*SOURCES, *(ROOT / "data").rglob("*.*"), ROOT / "Makefile"]:
        assert beside not in path.read_text(encoding="utf-8"), path


def test_french_output_survives_an_old_windows_terminal(tmp_path):
    environment = os.environ | {"PYTHONIOENCODING": "cp1252", "LC_ALL": "fr_FR.UTF-8"}
    run = subprocess.run(
        [sys.executable, "-m", "toolkit", "client", "check", "absent.yml"],
        capture_output=True,
        cwd=tmp_path,
        env=environment,
        check=False,
    )
    assert run.returncode == 1
    assert "absent.yml" in run.stderr.decode("cp1252")
    assert b"Traceback" not in run.stderr

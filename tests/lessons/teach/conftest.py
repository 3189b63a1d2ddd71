"""An invented class: checks, words, notebooks and traces of its own."""

import importlib.util
from pathlib import Path

import pytest

_FILE = Path(__file__).with_name("classroom.py")
_SPEC = importlib.util.spec_from_file_location("classroom", _FILE)
classroom_module = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(classroom_module)


@pytest.fixture
def classroom(monkeypatch):
    classroom_module.use(monkeypatch)
    return classroom_module

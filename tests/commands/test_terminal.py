import io
import os
import subprocess
import sys

import pytest

from toolkit import cli
from toolkit.commands import terminal
from toolkit.errors import InvalidInput


@pytest.mark.parametrize(
    "lc_all, lang, spoken",
    [
        ("fr_CA.UTF-8", "en_US.UTF-8", "fr"),
        ("", "fr_FR", "fr"),
        ("C", "fr_FR.UTF-8", "en"),
        ("C", "", "en"),
        ("POSIX", "", "en"),
        ("", "de_DE.UTF-8", "en"),
        ("", "", "en"),
    ],
)
def test_the_system_decides_when_nobody_else_does(lc_all, lang, spoken, monkeypatch):
    monkeypatch.setenv("LC_ALL", lc_all)
    monkeypatch.setenv("LANG", lang)
    assert terminal.language() == spoken
    assert terminal.language(None, "fr") == "fr"
    assert terminal.language("en", "fr") == "en"


@pytest.mark.parametrize("asked", ["de", "fruit", "english", "", "french"])
def test_a_language_is_not_guessed(asked):
    with pytest.raises(InvalidInput, match="en, fr"):
        terminal.language(asked)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp437"])
def test_any_terminal_can_show_our_sentences(encoding, monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding))
    terminal.prepare()
    print("1\u202f234\u00a0€ « œuvre » ’ → − é 🥖")
    sys.stdout.flush()
    assert raw.getvalue().decode(encoding).startswith("1 234")


def test_a_fault_of_ours_is_one_line(monkeypatch, capsys):
    def broken(*arguments):
        raise KeyError("no sentence")

    monkeypatch.setattr("toolkit.records.check", broken)
    monkeypatch.setattr(sys, "argv", ["toolkit", "client", "check", "bakery"])
    monkeypatch.delenv("TOOLKIT_TRACEBACK", raising=False)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    said = capsys.readouterr().err
    assert ended.value.code == 1 and len(said.splitlines()) == 1
    assert "KeyError" in said and "Traceback" not in said


def test_a_reader_that_leaves_is_no_mistake():
    run = f'"{sys.executable}" -m toolkit facts check --months 0 --all | head -1'
    said = subprocess.run(run, shell=True, capture_output=True, check=False, env=dict(os.environ))
    assert said.stderr == b""

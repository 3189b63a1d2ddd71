import datetime
import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from toolkit.commands import lab as lab_verb


@pytest.mark.parametrize("lang, words", [("en", "months"), ("fr", "mois")])
def test_facts_older_than_two_years_are_listed(lang, words, run):
    said = run("facts", "check", "--lang", lang)
    assert said.code == 0 and words in said.out
    limit = datetime.date.today() - datetime.timedelta(days=2 * 365)
    dates = [line[:10].strip() for line in said.out.splitlines()[:-1]]
    assert dates and all(day <= str(limit)[: len(day)] for day in dates if day[0].isdigit())


def test_no_fact_is_a_thousand_months_old(run):
    said = run("facts", "check", "--months", 1200)
    undated = [line for line in said.out.splitlines() if line.startswith("undated")]
    assert said.code == 0 and len(said.out.splitlines()) == (len(undated) + 1 if undated else 1)


@pytest.mark.parametrize("lang, words", [("en", "All is well"), ("fr", "Tout va bien")])
def test_the_doctor_finds_everything_here(lang, words, run):
    said = run("doctor", "--lang", lang)
    assert said.code == 0 and words in said.out


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_doctor_gives_the_remedy_of_what_is_missing(lang, run, monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util,
        "find_spec",
        lambda name, *a: None if name == "papermill" else find(name, *a),
    )
    monkeypatch.setattr("toolkit.pages.pdf_obstacle", lambda: "pages.pdf_needs_pango")
    said = run("doctor", "--lang", lang)
    assert said.code == 1
    missing = [line for line in said.out.splitlines() if line.startswith("  -")]
    assert len(missing) == 2
    assert "make lab" in missing[0] and "libpango" in missing[1]


@pytest.mark.parametrize("lang, words", [("en", "not installed"), ("fr", "pas installé")])
def test_the_lab_says_when_it_is_not_installed(lang, words, run, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda *_: None)
    said = run("lab", "--lang", lang)
    assert said.code == 1 and words in said.err and "make lab" in said.err


@pytest.mark.parametrize("lang, words", [("en", "sound"), ("fr", "saines")])
def test_the_lessons_are_checked_in_either_language(lang, words, run):
    said = run("lessons", "check", "--lang", lang)
    assert said.code == 0, said.err
    assert words in said.out


def test_faults_of_the_lessons_are_said_and_counted(run, monkeypatch):
    from toolkit.errors import InvalidInput

    fault = InvalidInput("copy_orphaned", name="notebooks/fr/99_x.ipynb")
    monkeypatch.setattr("toolkit.lessons.check.lessons", lambda root: [fault, fault])
    said = run("lessons", "check", "--lang", "fr")
    assert said.code == 1 and "99_x" in said.err and "2 défauts" in said.err.replace("\u00a0", " ")


@pytest.mark.parametrize("lang, words", [("en", "up to date"), ("fr", "à jour")])
def test_the_lessons_asked_for_are_built(lang, words, run, monkeypatch):
    asked = []

    def build(root, **options):
        asked.append((root, options["only"]))
        return [Path("a"), Path("b")]

    monkeypatch.setattr("toolkit.lessons.build.lessons", build)
    said = run("lessons", "build", "02", "--lang", lang)
    assert said.code == 0 and words in said.out and "2" in said.out
    assert asked == [(lab_verb._NOTEBOOKS.parent, ["02"])]


def test_jupyterlab_understands_that_no_news_is_wanted():
    from jupyterlab.labapp import LabApp

    app = LabApp()
    app.parse_command_line([option.format(folder="x") for option in lab_verb.QUIET])
    assert app.news_url is None
    assert app.check_for_updates_class.__name__ == "NeverCheckForUpdate"
    assert app.extension_manager == "readonly"


def test_the_lab_serves_asks_for_no_news_and_closes(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"HOME": str(tmp_path), "JUPYTER_TOKEN": "test"}
    command = [sys.executable, "-m", "toolkit", "lab", "--no-browser", "--port", str(port)]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=tmp_path
    )
    try:
        address = f"http://localhost:{port}"
        assert "version" in ask(f"{address}/api?token=test", process)
        for folder in ("notebooks/fr", "exercises/fr"):
            shown = ask(f"{address}/api/contents/{folder}?token=test", process)
            assert [one for one in shown["content"] if one["name"].endswith(".ipynb")]
        with urllib.request.urlopen(f"{address}/?token=test") as opened:
            assert opened.url.split("?")[0] == f"{address}/lab/tree/notebooks"
        assert ask(f"{address}/lab/api/news?token=test", process)["news"] == []
        update = ask(f"{address}/lab/api/update?token=test", process)
        assert update["notification"] is None

        def default(plugin, name):
            path = f"settings/@jupyterlab/apputils-extension:{plugin}"
            answer = ask(f"{address}/lab/api/{path}?token=test", process)
            return answer["schema"]["properties"][name]["default"]

        assert default("notification", "fetchNews") == "false"
        assert default("notification", "checkForUpdates") is False
        assert default("kernels-settings", "commsOverSubshells") == "disabled"
    finally:
        process.send_signal(signal.SIGTERM)
        said = process.communicate(timeout=30)[0]
    assert b"Traceback" not in said
    with socket.socket() as gone:
        assert gone.connect_ex(("127.0.0.1", port)) != 0


def ask(address, process):
    """What a server answers, once it is up."""
    for _ in range(240):
        assert process.poll() is None, process.stdout.read()
        try:
            with urllib.request.urlopen(address) as answer:
                return json.load(answer)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.25)
    raise AssertionError(f"no answer from {address}")

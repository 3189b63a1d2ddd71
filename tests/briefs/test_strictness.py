"""Unknown, missing, wrong type, not a number: errors before a kernel starts."""

import math

import jupyter_client
import nbformat
import pytest

from toolkit import briefs, records
from toolkit.briefs import rendering
from toolkit.briefs.parameters import EXTRA, injected
from toolkit.client import Client
from toolkit.errors import InvalidInput, InvalidInputs


@pytest.fixture
def no_kernel(monkeypatch):
    """Any kernel that starts is a failure of the test, whatever catches it."""
    started = []

    def start(self, *args, **options):
        started.append(options)
        raise AssertionError("a kernel started")

    for manager in (jupyter_client.KernelManager, jupyter_client.AsyncKernelManager):
        monkeypatch.setattr(manager, "start_kernel", start)
    yield
    assert not started


@pytest.fixture
def bakery():
    return records.read("bakery")


def unchecked(client, **answers):
    """A record that never passed its check."""
    return client.model_copy(update=answers)


def template(path, monkeypatch, parameters, then="1"):
    cells = [
        nbformat.v4.new_code_cell(parameters, metadata={"tags": ["parameters"]}),
        nbformat.v4.new_code_cell(then),
    ]
    kernel = {"name": "python3", "language": "python", "display_name": "Python 3"}
    book = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
    nbformat.write(book, path)
    monkeypatch.setattr(rendering, "TEMPLATES", (path,))


ALL = "\n".join(f"{name} = None" for name in (*Client.model_fields, *EXTRA))


@pytest.mark.parametrize(
    "answers, field",
    [
        ({"hours_per_week": math.nan}, "hours_per_week"),
        ({"hours_per_week": math.inf}, "hours_per_week"),
        ({"hours_per_week": "many"}, "hours_per_week"),
        ({"hours_per_week": -1}, "hours_per_week"),
        ({"name": ["a", "list"]}, "name"),
        ({"name": None}, "name"),
        ({"sells_to": 8}, "sells_to"),
    ],
)
@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
def test_a_record_that_was_not_checked_is_refused(no_kernel, bakery, answers, field, tmp_path):
    with pytest.raises(InvalidInputs) as refused:
        briefs.render(unchecked(bakery, **answers), tmp_path / "out", to=["html"])
    assert [fault.name for fault in refused.value.faults] == [field]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "parameters, differs",
    [
        (ALL.replace("hours_per_week", "hours_per_weak"), "hours_per_weak, hours_per_week"),
        (ALL + "\nnew_question = None", "new_question"),
        (ALL.replace("today = None", ""), "today"),
    ],
)
def test_a_notebook_that_asks_otherwise_is_refused(
    no_kernel, bakery, parameters, differs, tmp_path, monkeypatch
):
    template(tmp_path / "t.ipynb", monkeypatch, parameters)
    with pytest.raises(InvalidInput) as refused:
        briefs.render(bakery, tmp_path / "out", to=["html"])
    assert (refused.value.rule, refused.value.given) == ("template_parameters", differs)


def test_a_notebook_without_parameters_is_refused(no_kernel, bakery, tmp_path, monkeypatch):
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(ALL)])
    nbformat.write(book, tmp_path / "t.ipynb")
    monkeypatch.setattr(rendering, "TEMPLATES", (tmp_path / "t.ipynb",))
    with pytest.raises(InvalidInput, match="hours_per_week"):
        briefs.render(bakery, tmp_path / "out", to=["html"])


@pytest.mark.parametrize(
    "options", [{"to": ["docx"]}, {"to": []}, {"to": "docx"}, {"lang": "de"}, {"lang": "FR"}]
)
def test_an_unknown_format_or_language_is_refused(no_kernel, bakery, options, tmp_path):
    with pytest.raises(InvalidInput, match="is not known"):
        briefs.render(bakery, tmp_path / "out", **{"to": ["html"]} | options)
    assert not (tmp_path / "out").exists()


def test_a_pdf_without_pango_is_refused_before_the_work(no_kernel, bakery, tmp_path, monkeypatch):
    monkeypatch.setattr("toolkit.pages.pdf_obstacle", lambda: "pages.pdf_needs_pango")
    with pytest.raises(InvalidInput, match="libpango"):
        briefs.render(bakery, tmp_path / "out", to=["html", "pdf"])
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_refused_before_the_work(no_kernel, bakery, tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(InvalidInput) as refused:
        briefs.render(bakery, tmp_path / "out", to=["html"])
    assert refused.value.rule == "cannot_write"


def test_the_guard_sees_a_kernel_start(bakery, tmp_path, monkeypatch):
    def start(self, *args, **options):
        raise RuntimeError("a kernel started")

    monkeypatch.setattr(jupyter_client.AsyncKernelManager, "start_kernel", start)
    with pytest.raises(InvalidInput) as refused:
        briefs.render(bakery, tmp_path / "out", to=["html"])
    assert refused.value.rule == "brief_failed"


def test_a_notebook_that_hangs_is_stopped(bakery, tmp_path, monkeypatch):
    template(tmp_path / "t.ipynb", monkeypatch, ALL, "import time; time.sleep(60)")
    monkeypatch.setattr(rendering, "SECONDS", 1)
    with pytest.raises(InvalidInput) as refused:
        briefs.render(bakery, tmp_path / "out", to=["html"])
    assert refused.value.rule == "brief_too_long"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("cell", ["1 / 0", "import os; os._exit(1)"])
def test_a_notebook_that_fails_writes_nothing(cell, bakery, tmp_path, monkeypatch):
    template(tmp_path / "t.ipynb", monkeypatch, ALL, cell)
    with pytest.raises(InvalidInput) as refused:
        briefs.render(bakery, tmp_path / "out", to=["html"])
    assert refused.value.rule == "brief_failed"
    assert not (tmp_path / "out").exists()


def test_the_notebook_and_the_record_ask_the_same_questions(bakery, today):
    questions = (*Client.model_fields, *EXTRA)
    given = injected(bakery, questions, lang="en", today=today)
    assert set(given) <= set(questions)
    assert (given["lang"], given["today"]) == ("en", "2026-11-22")

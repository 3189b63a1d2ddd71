"""axe-core (Deque, MPL 2.0; it comes with a package) finds nothing on the pages we make.

The screens of `toolkit app` are looked at where they run, in test_app.py.
"""

import datetime
import json
from pathlib import Path

import nbformat
import pytest

from toolkit import data, pages, records
from toolkit.briefs import rendering
from toolkit.briefs.checklist import checklist_page
from toolkit.briefs.handover import handover
from toolkit.commands.voila.words import words
from toolkit.lessons import learn
from toolkit.lessons.teach.report import report
from toolkit.lessons.teach.traces import read_traces

TODAY = datetime.date(2026, 11, 22)
LESSONS = sorted(
    (Path(__file__).parents[2] / "notebooks").glob("[ef][nr]/[0-9][0-9]_*.ipynb"),
    key=lambda path: (path.name, path.parent.name),
)
LOCALES = ("en_US", "fr_FR", "fr_CA")
FAULTY = (
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><main><h1>x</h1>'
    '<img src="data:,"><input type="text"><p style="color:#ccc;background:#fff">pale</p></main>'
)


@pytest.fixture(scope="module")
def read(browser):
    """Return the page of a document, as a reader opens it; the window is closed at the end."""
    page = browser.new_page()

    def opened(html):
        page.set_content(html)
        return page

    yield opened
    page.close()


def test_axe_sees_what_is_wrong(read, faults):
    found = {rule for rule, _, _ in faults(read(FAULTY))}
    assert found >= {"image-alt", "label", "color-contrast"}


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: f"{path.name[:2]}-{path.parent.name}")
def test_nothing_is_wrong_with_a_built_lesson(path, read, faults):
    notebook = nbformat.read(path, as_version=4)
    title = notebook["cells"][0]["source"].partition("\n")[0].lstrip("# ")
    html = pages.html(notebook, lang=path.parent.name, title=title, footer=title)
    assert faults(read(html)) == []


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_nothing_is_wrong_with_a_brief(lang, read, faults):
    html = rendering.page(records.read("bakery"), lang=lang, today=TODAY)
    assert faults(read(html)) == []


@pytest.mark.parametrize("name, lang", [("bakery", "fr"), ("museum_shop", "en")])
def test_nothing_is_wrong_with_a_checklist(name, lang, read, faults):
    found = handover(records.read(name), data.load(), lang=lang, today=TODAY)
    assert faults(read(checklist_page(found))) == []


@pytest.fixture(scope="module")
def traces(tmp_path_factory):
    """What forty learners left behind: guesses from low to high, slips, and what is right."""
    folder = tmp_path_factory.mktemp("traces")
    bank = learn.bank.checks["02_monthly_cost"]
    for at in range(40):
        line = {"version": 1, "time": "2026-11-20T10:00:00+00:00", "who": f"renard{at}"}
        line |= {"lesson": "02", "hints": 0, "slip": None, "guess": None, "unit": ""}
        guess = {"item": "02_monthly_cost", "kind": "predict", "outcome": "kept", "unit": "EUR"}
        slip = [*bank.slips, None][at % 3]
        tried = {"item": bank.id, "kind": "check", "slip": slip}
        tried["outcome"] = "slip" if slip else "right"
        lines = [line | guess | {"guess": 100.0 + 20 * at}, line | tried]
        file = folder / f"trace_renard{at}.jsonl"
        file.write_text("".join(json.dumps(one) + "\n" for one in lines), "utf-8")
    return read_traces(folder)


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_wrong_with_the_report_of_a_class(locale, traces, read, faults):
    html = report(traces, locale=locale, today=TODAY)
    assert len(traces.people) == 40 and html.count("<svg") >= 1
    assert faults(read(html)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_wrong_with_the_sheets_to_write_on(locale, read, faults):
    for html in (pages.weight_sheet(data.load(), lang=locale), pages.time_sheet(lang=locale)):
        assert faults(read(html)) == []


@pytest.mark.parametrize("which, wrong", [("key", False), ("key", True), ("full", False)])
@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_wrong_with_the_door_of_a_screen(locale, which, wrong, read, faults):
    page = pytest.importorskip("toolkit.commands.voila.page")
    client = records.read("bakery")
    html = page.door().render(words=words("04", client, locale), which=which, wrong=wrong)
    style = (Path(page.__file__).parent / "static" / "screen.css").read_text("utf-8")
    assert faults(read(html.replace("</head>", f"<style>{style}</style></head>"))) == []

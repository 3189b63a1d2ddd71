"""The workshop as a room meets it: JupyterLab, a projector, a keyboard, files that arrive."""

import csv
import io
import json
import urllib.request
from dataclasses import dataclass, field

import pytest
from PIL import Image
from playwright.sync_api import expect

from toolkit import answers, data, figures, records, text
from toolkit.answers.where import default_weights
from toolkit.records import copies

# An answer that is there is never waited for; a busy machine may take its time.
expect.set_options(timeout=30_000)
CODE = """
from toolkit import data, records, widgets
widgets.workshop(records.read("bakery"), data.load(), lang="{lang}")
"""
NAMELESS = """parts => parts.filter(p => !(p.labels?.length || p.textContent.trim()
    || p.getAttribute("aria-label"))).map(p => p.outerHTML)"""
CUT = "parts => parts.filter(p => p.scrollWidth > p.clientWidth + 1).map(p => p.textContent)"


@dataclass
class Room:
    """A workshop that runs in a browser."""

    page: object
    lang: str
    requests: list = field(default_factory=list)

    @property
    def locale(self):
        return text.locale_of(self.lang, "FR")

    @property
    def desk(self):
        return self.page.locator(".toolkit-workshop")

    @property
    def finding(self):
        return self.desk.locator(".toolkit-finding").first

    def say(self, key, **holes):
        return text.say(key, self.locale, **holes)

    def button(self, key):
        return self.desk.get_by_role("button", name=self.say(f"workshop.{key}"))

    def slider(self, key):
        return self.desk.get_by_role("slider", name=self.say(key), exact=False)

    def press(self, target, *keys):
        target.focus()
        for key in keys:
            self.page.keyboard.press(key)

    def points(self):
        """What the sliders of the criteria say, read off the page."""
        weights = default_weights(data.load())
        shown = {n: self.slider(f"criterion.{n}").get_attribute("aria-valuetext") for n in weights}
        return {name: float(words.split()[0]) for name, words in shown.items()}


def call(server, path, method, body=None):
    """Ask the notebook server for something."""
    address, token = server
    request = urllib.request.Request(
        f"{address}/api/{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"token {token}"},
        method=method,
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read() or "null")


@pytest.fixture(scope="module", params=["fr", "en"])
def room(request, server, browser):
    """A notebook of one cell, run; it is written nowhere but in the server's own folder."""
    lang = request.param
    cell = {"cell_type": "code", "id": "one", "metadata": {}, "outputs": []}
    cell |= {"execution_count": None, "source": CODE.format(lang=lang)}
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    notebook = {"cells": [cell], "metadata": {"kernelspec": kernel}}
    notebook |= {"nbformat": 4, "nbformat_minor": 5}
    name = f"workshop_{lang}.ipynb"
    call(server, f"contents/notebooks/{name}", "PUT", {"type": "notebook", "content": notebook})
    opened = Room(browser.new_page(), lang)
    opened.page.set_viewport_size({"width": 1600, "height": 900})
    opened.page.on("request", lambda sent: opened.requests.append(sent.url))
    opened.page.goto(f"{server[0]}/doc/tree/notebooks/{name}?token={server[1]}")
    idle = opened.page.locator("#jp-main-statusbar").get_by_text("Python 3 (ipykernel) | Idle")
    idle.wait_for()
    opened.page.get_by_role("menuitem", name="Run", exact=True).click()
    opened.page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    opened.desk.locator("svg.chart").first.wait_for(state="attached")
    idle.wait_for()
    yield opened
    opened.page.close()
    for session in call(server, "sessions", "GET"):
        call(server, f"sessions/{session['id']}", "DELETE")


@pytest.fixture(autouse=True)
def from_the_start(room):
    """Each test finds the workshop as it began."""
    yield
    if room.button("restart").is_enabled():
        room.button("restart").click()
    title = figures.where.finding(answers.where(records.read("bakery"), data.load()), room.locale)
    expect(room.finding).to_have_text(title)


def test_running_it_fails_nowhere_and_asks_no_other_machine(room, outside):
    failed = room.page.locator("[data-mime-type*=error], [data-mime-type*=stderr]")
    assert failed.all_text_contents() == []
    assert room.requests and outside(room.requests) == []


def test_a_weight_moved_by_keyboard_shows_the_answer_of_that_weight(room):
    before = room.finding.text_content()
    room.press(room.slider("criterion.standing"), "End")
    weights = room.points()
    assert weights["standing"] == 100
    found = answers.where(records.read("bakery"), data.load(), weights=weights)
    finding = figures.where.finding(found, room.locale)
    assert finding != before
    expect(room.finding).to_have_text(finding)
    expect(room.desk.locator("svg.chart title").first).to_contain_text(finding)
    for sentence in figures.where.further(found, room.locale):
        expect(room.desk.locator(".toolkit-side").first).to_contain_text(sentence)
    expect(room.slider("criterion.standing")).to_be_focused()


def test_two_clienteles_stand_beside_each_other_and_under_each_other_on_a_narrow_page(room):
    sides = room.desk.locator(".toolkit-side:visible")
    assert sides.count() == 2
    for width, beside in ((1600, True), (600, False)):
        room.page.set_viewport_size({"width": width, "height": 900})
        one, other = (sides.nth(place).bounding_box() for place in range(2))
        assert (one["y"] == other["y"]) is beside and (one["x"] == other["x"]) is not beside
    room.page.set_viewport_size({"width": 1600, "height": 900})


@pytest.mark.parametrize("width", [600, 1200, 1600])
def test_nothing_is_cut_or_overflows(room, width):
    room.page.set_viewport_size({"width": width, "height": 900})
    parts = room.desk.locator("label, output, button, h3, p, select, .toolkit-slider")
    assert parts.evaluate_all(CUT) == []
    frame = room.desk.bounding_box()
    for chart in room.desk.locator("svg.chart:visible").all():
        box = chart.bounding_box()
        assert box["x"] >= frame["x"] - 1
        assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 1
    room.page.set_viewport_size({"width": 1600, "height": 900})


def test_the_finding_is_read_from_the_back_of_the_room(room):
    size = "part => parseFloat(getComputedStyle(part).fontSize)"
    assert room.finding.evaluate(size) >= 18
    assert room.desk.locator("label").first.evaluate(size) >= 15


def test_every_control_has_a_name(room):
    assert room.desk.locator("input:not([hidden]), select, button").evaluate_all(NAMELESS) == []


def test_the_tab_key_goes_from_the_form_to_the_weights_to_the_files(room):
    room.button("form_hide").focus()
    seen = []
    for _ in range(80):
        room.page.keyboard.press("Tab")
        seen.append(
            room.page.evaluate("document.activeElement.closest('[class*=toolkit-]')?.className")
        )
        if room.button("export").evaluate("button => button === document.activeElement"):
            break
    places = [
        next((i for i, s in enumerate(seen) if s and part in s), -1)
        for part in ("toolkit-loader", "toolkit-section", "toolkit-points")
    ]
    assert -1 not in places and places == sorted(places) and len(seen) < 80


def test_keys_in_the_form_are_no_orders_to_the_notebook(room):
    cells = room.page.locator(".jp-Cell").count()
    box = room.desk.get_by_label(room.say("workshop.content_text"), exact=True)
    room.press(box, "b", "Space")
    expect(box).to_be_checked()
    country = room.desk.get_by_label(room.say("workshop.country"))
    room.press(country, "End")
    expect(country).to_be_focused()
    expect(room.desk.get_by_label(room.say("workshop.country_code"))).to_be_visible()
    assert room.page.locator(".jp-Cell").count() == cells
    expect(room.button("restart")).to_be_enabled()


def test_ages_over_100_are_refused_in_words_and_undone_by_a_button(room):
    before = room.finding.text_content()
    room.press(room.slider("client.ask.audience.ages.18-29"), "End")
    expect(room.desk.get_by_role("alert")).to_contain_text("1.85")
    expect(room.finding).to_have_text(before)
    room.button("undo").click()
    expect(room.desk.get_by_role("alert")).to_have_count(0)


def test_a_record_is_loaded_and_a_bad_one_changes_nothing(room, tmp_path):
    good, bad = tmp_path / "nordet.yml", tmp_path / "bad.yml"
    good.write_text(copies.as_yaml(records.read("supplier"), "fr_CA"), "utf-8")
    bad.write_text("name: [", "utf-8")
    name = room.desk.get_by_label(room.say("workshop.name"))
    for path, role, shown in (
        (good, "status", "Courroies et Paliers du Nordet inc."),
        (bad, "alert", "Courroies et Paliers du Nordet inc."),
    ):
        with room.page.expect_file_chooser() as chosen:
            room.press(room.button("load"), "Enter")
        chosen.value.set_files(path)
        expect(room.desk.get_by_role(role).filter(has_text=path.name)).to_be_visible()
        expect(name).to_have_value(shown)


def test_the_three_files_of_the_decision_arrive_and_read_back(room, tmp_path):
    name = room.desk.get_by_label(room.say("workshop.name"))
    name.fill("Chez Léa, boulangère")
    room.press(name, "Tab")
    expect(room.desk.locator(".toolkit-side h3").first).to_contain_text("Chez Léa, boulangère")
    room.press(room.button("export"), "Enter")
    arrived = {}
    for key in ("png", "csv", "yaml"):
        link = room.desk.get_by_role("link", name=room.say(f"workshop.export_{key}"))
        with room.page.expect_download() as download:
            link.press("Enter")
        arrived[key] = tmp_path / download.value.suggested_filename
        download.value.save_as(arrived[key])
    assert [path.name for path in arrived.values()] == [
        "chez-lea-boulangere-decision.png",
        "chez-lea-boulangere-decision.csv",
        "chez-lea-boulangere.yml",
    ]
    client = records.read("bakery").replace(name="Chez Léa, boulangère")
    assert records.read(arrived["yaml"]) == client
    picture = Image.open(arrived["png"])
    assert picture.format == "PNG" and picture.width > 1000
    separator = ";" if room.lang == "fr" else ","
    table = io.StringIO(arrived["csv"].read_text("utf-8-sig"))
    _, first, *_ = csv.reader(table, delimiter=separator)
    leader = answers.where(client, data.load(), weights=room.points()).leader
    assert first[1] == text.say(f"account.{leader.account}", room.locale)
    assert float(first[2].replace(",", ".")) == pytest.approx(leader.score, abs=1e-4)

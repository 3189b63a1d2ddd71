import base64
import csv
import datetime
import io
import re

import pytest

from toolkit import records, text, widgets
from toolkit.answers.checklist import checklist
from toolkit.widgets.asking import Asking, item

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def bakery():
    return records.read("bakery")


@pytest.fixture
def ticks(facts, bakery):
    def ticks(lang="en", **changes):
        client = bakery.replace(**changes) if changes else bakery
        return widgets.checklist(client, facts, lang=lang, today=TODAY)

    return ticks


def file(made):
    made.take.prepare()
    name = re.search(r'download="([^"]+)"', made.take.link.value)[1]
    content = base64.b64decode(re.search(r'base64,([^"]+)"', made.take.link.value)[1])
    return name, content.decode("utf-8-sig")


def test_every_line_that_binds_the_client_is_asked_and_begins_to_do(ticks, facts, bakery):
    made = ticks()
    lines = [x for x in checklist(bakery, facts, today=TODAY).yours if x.binds == "you"]
    assert [one["id"] for one in made.lines.items] == [line.id for line in lines]
    assert set(made.states.values()) == {"to_do"}


def test_a_tick_is_counted_and_said_aloud(ticks):
    made = ticks()
    made.lines.values = {**made.lines.values, "eu_purpose": ["done"], "eu_consent": ["done"]}
    assert "(2 done, " in made.said.value and 'role="status"' in made.said.value
    made.lines.values = {**made.lines.values, "eu_access": ["not_applicable"]}
    assert "1 not applicable" in made.said.value


def test_what_the_client_does_decides_the_lines_and_keeps_the_ticks(ticks):
    made = ticks()
    made.lines.values = {**made.lines.values, "eu_purpose": ["done"]}
    everything = len(made.lines.items)
    made.does.values = {"uses": ["messages"]}
    shown = [one["id"] for one in made.lines.items]
    assert "fr_messages" in shown and "fr_customer_list" not in shown
    assert len(shown) < everything and "do not concern" in made.said.value
    assert made.states["eu_purpose"] == "done"


def test_a_line_says_when_it_was_read_and_on_what_it_depends(ticks):
    notes = {one["id"]: one["note"] for one in ticks().lines.items}
    assert "November 22, 2026" in notes["eu_purpose"]
    assert "Only with: customer list sent to a network." in notes["fr_customer_list"]
    assert "summaries only" in notes["fr_customer_list"]
    assert "Evidence, from 1,000 invented people" in notes["eu_minimisation"]


def test_a_line_read_long_ago_says_so(facts, bakery):
    made = widgets.checklist(bakery, facts, lang="fr", today=datetime.date(2028, 1, 1))
    assert all("plus de douze mois" in one["note"] for one in made.lines.items)


def test_what_binds_the_platform_is_listed_and_never_ticked(ticks, facts, bakery):
    made = ticks()
    for line in checklist(bakery, facts, today=TODAY).platforms:
        assert text.say(f"law.{line.id}.name", "en_US") in made.platforms.value
        assert line.id not in made.states


def test_quebec_has_its_own_lines_and_elsewhere_none_with_a_warning(ticks):
    quebec = ticks(country="CA", region="QC", currency="CAD")
    assert {one["id"][:2] for one in quebec.lines.items} == {"qc"}
    elsewhere = ticks(country="US", currency="USD")
    assert "no permission" in elsewhere.said.value and not elsewhere.lines.items
    assert elsewhere.lines not in elsewhere.children


@pytest.mark.parametrize("lang, mark", [("en", ","), ("fr", ";")])
def test_the_answers_are_taken_as_a_file_with_their_states(ticks, lang, mark):
    made = ticks(lang)
    made.lines.values = {**made.lines.values, "eu_purpose": ["done"]}
    name, content = file(made)
    rows = list(csv.reader(io.StringIO(content), delimiter=mark))
    assert name == "le-fournil-d-aglae-checklist.csv"
    assert len(rows) == 1 + len(made.states) + len(made.found.platforms)
    locale = text.locale_of(lang, "FR")
    states = {row[0]: row[3] for row in rows}
    assert states[text.say("law.eu_purpose.name", locale)] == text.say("ticks.state.done", locale)
    assert list(states.values()).count(text.say("ticks.state.done", locale)) == 1


def test_a_move_takes_the_file_away(ticks):
    made = ticks()
    file(made)
    made.lines.values = {**made.lines.values, "eu_purpose": ["done"]}
    assert "download=" not in made.take.link.value and "again" in made.take.link.value


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_without_a_kernel_the_lines_and_the_warning_still_read(ticks, lang):
    shown = ticks(lang)._repr_mimebundle_()
    assert "<table" in shown["text/html"] and shown["text/plain"]
    plain = re.sub("<[^>]+>", " ", shown["text/html"])
    assert re.search("Not legal advice|pas un avis juridique", plain)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_nothing_says_compliant(ticks, lang):
    words = str(ticks(lang)._repr_mimebundle_()["text/html"]).lower()
    assert "compliant" not in words and "en conformité" not in words


def test_what_the_page_sends_is_kept_only_if_it_was_offered():
    asking = Asking()
    asking.ask([item("a", "A?", [("x", "X"), ("y", "Y")])], {"a": ["x"]})
    asking.values = {"a": ["z"], "b": ["x"]}
    assert asking.values == {"a": []}

import base64
import datetime
import re

import pytest

from toolkit import answers, records, text, widgets
from toolkit.figures import policy as figure
from toolkit.privacy import policy as model

TODAY = datetime.date(2026, 11, 22)
LOCALES = {"en": "en_US", "fr": "fr_FR"}


@pytest.fixture
def builder(facts):
    def builder(lang="en", **changes):
        client = records.read("bakery")
        client = client.replace(**changes) if changes else client
        return widgets.policy(client, facts, lang=lang, today=TODAY)

    return builder


def moved(made, **answered):
    made.clauses.values = {**made.clauses.values, **answered}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_it_starts_from_the_drawer_and_says_what_is_wrong(builder, lang):
    made = builder(lang)
    drawer = answers.policy(records.read("bakery"), model.DRAWER, today=TODAY)
    assert made.found == drawer
    assert made.said.value.count("<li>") == len(drawer.faults) == 9
    assert figure.finding(drawer, LOCALES[lang]) in made.said.value


def test_each_change_is_judged_at_once(builder):
    made = builder()
    moved(made, private=["free"], leaving=["reasonable"])
    assert made.said.value.count("<li>") == 7
    moved(made, private=[])
    assert made.said.value.count("<li>") == 8


def test_a_sanction_asks_for_the_representatives_in_france(builder):
    made = builder()
    assert "consulted" in [one["id"] for one in made.clauses.items]
    moved(made, sanctions=["none"])
    assert "consulted" not in [one["id"] for one in made.clauses.items]
    quebec = builder(country="CA", region="QC", currency="CAD")
    assert "consulted" not in [one["id"] for one in quebec.clauses.items]


def test_putting_right_leaves_no_fault_and_no_approval(builder):
    made = builder()
    made.mend.click()
    assert made.found.faults == () and "no approval" in made.said.value
    assert made.chosen["voice"] == ("named",)
    assert "draft to be validated" in made.said.value


@pytest.mark.parametrize("start, faults", [("ours", 0), ("empty", 11), ("drawer", 9)])
def test_one_may_start_from_somewhere_else(builder, start, faults):
    made = builder()
    made.start.values = {"start": ["ours" if start == "drawer" else "drawer"]}
    made.start.values = {"start": [start]}
    assert len(made.found.faults) == faults


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_draft_is_taken_as_a_file_until_something_moves(builder, facts, lang):
    made = builder(lang)
    made.take.prepare()
    held = base64.b64decode(re.search(r'base64,([^"]+)"', made.take.link.value)[1]).decode()
    assert held == figure.plain(made.found, LOCALES[lang], facts)
    assert "L1121-1" in held
    moved(made, private=["free"])
    assert "download=" not in made.take.link.value


def test_without_a_kernel_the_faults_still_read(builder):
    shown = builder("fr")._repr_mimebundle_()
    assert shown["text/html"].count("<li>") == 9
    assert text.say("widget.run_to_move", "fr_FR") in shown["text/html"]


def test_the_questions_are_labelled_and_the_list_offers_every_answer(builder):
    for one in builder().clauses.items:
        offered = [value for value, _ in one["options"] if value]
        assert offered == list(model.QUESTIONS[one["id"]].choices)
        assert one["label"].endswith("?")

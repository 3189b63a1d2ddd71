import datetime

import pytest

from toolkit import answers, records, text
from toolkit.figures import policy as figure
from toolkit.privacy import policy as model

TODAY = datetime.date(2026, 11, 22)
LOCALES = ("en_US", "fr_FR", "fr_CA")


@pytest.fixture(scope="module")
def drawer():
    return answers.policy(records.read("bakery"), model.DRAWER, today=TODAY)


def test_the_draft_of_the_lesson_has_nine_faults_three_of_each(drawer):
    kinds = ("missing", "contradictory", "disproportionate")
    assert [len(drawer.of_kind(kind)) for kind in kinds] == [3, 3, 3]
    assert figure.finding(drawer, "en_US").startswith("9 faults")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_fault_is_told_with_its_remedy_and_no_hole_is_left(drawer, locale):
    for fault in drawer.faults:
        said = figure.fault(fault, locale)
        assert "{" not in said and said.count(".") >= 2


def test_a_list_that_leaves_out_people_names_them(drawer):
    first = figure.fault(drawer.faults[0], "en_US")
    assert "customers or colleagues" in first
    assert "la clientèle ni les collègues" in figure.fault(drawer.faults[0], "fr_FR")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_clause_not_chosen_says_so_and_the_table_holds_every_clause(drawer, locale):
    table = figure.table(drawer, locale)
    assert len(table) == len(drawer.clauses) == 12
    assert table.iloc[-1, 1] == text.say("policy.blank", locale)
    assert list(figure.clauses(drawer, locale).columns) == list(table.columns[:2])


@pytest.mark.parametrize("locale", LOCALES)
def test_the_file_says_draft_date_and_no_advice(drawer, locale):
    said = figure.plain(drawer, locale)
    dated = text.say("policy.draft", locale, date=text.date(TODAY, locale))
    assert dated in said and text.say("policy.not_advice", locale) in said
    assert all(step in said for step in figure.steps(drawer, locale))


def test_without_a_fault_it_is_still_a_draft():
    sound = answers.policy(records.read("bakery"), today=TODAY)
    assert "no approval" in figure.finding(sound, "en_US")
    assert "approbation" in figure.finding(sound, "fr_FR")

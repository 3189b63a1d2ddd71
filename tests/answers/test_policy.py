import datetime

import pytest

from toolkit import answers, records, text
from toolkit.errors import InvalidInput
from toolkit.privacy import policy as model

TODAY = datetime.date(2026, 11, 22)
IDS = {language: text.ids(language) for language in ("en", "fr")}


@pytest.fixture(scope="module")
def bakery():
    return records.read("bakery")


@pytest.fixture(scope="module")
def quebec(bakery):
    return bakery.replace(country="CA", region="QC", currency="CAD")


def test_left_alone_it_is_the_draft_we_would_defend_and_still_a_draft(bakery):
    found = answers.policy(bakery, today=TODAY)
    assert (found.status, found.faults, found.place) == ("draft", (), "FR")
    assert found.chosen == model.proposed("FR")


def test_a_draft_is_read_again_a_year_later_even_from_29_february(bakery):
    assert answers.policy(bakery, today=TODAY).review_on == datetime.date(2027, 11, 22)
    leap = answers.policy(bakery, today=datetime.date(2028, 2, 29))
    assert leap.review_on == datetime.date(2029, 2, 28)


def test_a_fault_stands_on_each_clause_it_speaks_of(bakery):
    draft = model.proposed("FR") | {"crisis": ("anybody",)}
    found = answers.policy(bakery, draft, today=TODAY)
    assert [clause.id for clause in found.clauses if clause.faults] == ["voice", "crisis"]
    assert len(found.faults) == len(found.of_kind("contradictory")) == 1


def test_sanctions_bring_in_the_representatives_in_france_only(bakery, quebec):
    draft = {"sanctions": "by_procedure"}
    assert "representatives" in answers.policy(bakery, draft, today=TODAY).steps
    assert "representatives" not in answers.policy(quebec, draft, today=TODAY).steps
    assert "representatives" not in answers.policy(bakery, today=TODAY).steps


def test_the_law_of_a_clause_follows_the_country(bakery, quebec):
    def law(client):
        return {c.id: c.law for c in answers.policy(client, today=TODAY).clauses if c.law}

    assert law(bakery)["paid"] == ("fr_paid",)
    assert law(quebec)["leaving"] == ("qc_loyalty",)
    assert law(bakery.replace(country="US", currency="USD")) == {}


def test_an_unknown_answer_is_refused(bakery):
    with pytest.raises(InvalidInput, match="voice"):
        answers.policy(bakery, {"voice": "everyone"}, today=TODAY)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_question_answer_fault_and_step_has_its_words(language):
    wanted = {"policy.draft", "policy.not_advice", "policy.blank"}
    for name, question in model.QUESTIONS.items():
        wanted |= {f"policy.{name}", f"policy.{name}.ask"}
        for choice in question.choices:
            wanted |= {f"policy.{name}.{choice}", f"policy.{name}.{choice}.clause"}
    for rule in (*(rule.id for rule in model.RULES), "unanswered", "unprotected"):
        wanted |= {f"policy.fault.{rule}", f"policy.fault.{rule}.remedy"}
    wanted |= {f"policy.step.{step}" for step in ("validate", "staff", "sign", "review")}
    assert wanted <= set(IDS[language])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_is_ever_called_compliant(language):
    said = " ".join(str(words) for key, words in IDS[language].items() if key.startswith("policy."))
    assert "compliant" not in said.lower() and "en conformité" not in said.lower()

import pytest

from toolkit import answers
from toolkit.answers.relaxation import relaxations

DRAWS = 50


@pytest.fixture(scope="session")
def relaxed(client, facts):
    def relaxed(**changes):
        return answers.where(client(**changes), facts, draws=DRAWS).relaxations

    return relaxed


def test_nothing_is_to_be_relaxed_while_an_account_passes(relaxed):
    assert relaxed(hours_per_week=20) == ()


def test_too_few_hours_name_the_account_that_asks_for_fewest(relaxed, client, facts):
    (one,) = relaxed(hours_per_week=0.1)
    assert one.reason == "hours" and one.forms == ()
    assert one.hours.low == pytest.approx(0.75)  # one post of a quarter of an hour, and answering
    person = client(hours_per_week=one.hours.low + 0.01)
    assert one.account in {c.account for c in answers.where(person, facts, draws=DRAWS).scored}


PICTURES = {
    "account": "pinterest",
    "platform": "pinterest",
    "kind": "page",
    "content_main": "photo;illustration",
    "content_also": "article",
    "content_required": "photo;illustration",
    "organised_around": "leisure",
    "rule": "scored",
}


@pytest.mark.parametrize(
    ("content", "hours", "reason"),
    [
        (["text"], 60, "forms"),
        (["photo"], 0.1, "hours"),
        (["text"], 0.1, "hours_and_forms"),
        ([], 0.1, "hours"),
    ],
)
def test_what_an_account_lacks_is_hours_content_or_both(client, facts, content, hours, reason):
    person = client(content=content, hours_per_week=hours)
    (one,) = relaxations([PICTURES], person, facts)
    assert one.reason == reason
    assert one.forms == (("illustration", "photo") if "forms" in reason else ())
    assert (one.hours is not None) == ("hours" in reason)


def test_an_account_that_lacks_both_is_named_only_if_none_lacks_one(client, facts):
    person = client(content=["text"], hours_per_week=0.1)
    page = {**PICTURES, "account": "page", "platform": "facebook", "content_required": ""}
    text = {**page, "content_main": "text"}
    found = relaxations([PICTURES, text], person, facts)
    assert [(one.reason, one.account) for one in found] == [("hours", "page")]


def test_a_network_that_has_closed_is_never_a_way_out(client, facts):
    closed = {**PICTURES, "rule": "closed"}
    assert relaxations([closed], client(content=["text"], hours_per_week=60), facts) == ()


def test_selling_to_the_public_is_no_gate_to_relax(relaxed):
    (one,) = relaxed(sells_to=1, hours_per_week=0.1)
    # A page and a profile ask for as much: the person who posts is named.
    assert one.account == "linkedin_profile"

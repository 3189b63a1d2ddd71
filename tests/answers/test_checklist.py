"""The checklist: the country decides, ages are counted, a number is never a verdict."""

import datetime

import pytest

from toolkit import answers, data, records
from toolkit.answers.checklist import USES, groups_of
from toolkit.answers.exposure import PROOFS, invented_exposure
from toolkit.errors import InvalidInput

FACTS = data.load()
TODAY = datetime.date(2026, 11, 22)


def client(country, region=None):
    record = records.read("bakery")
    return record.replace(country=country, region=region, currency="EUR")


def found(country="FR", region=None, **options):
    return answers.checklist(client(country, region), FACTS, today=TODAY, **options)


@pytest.mark.parametrize(
    "country, region, groups",
    [
        ("FR", None, ("EU", "FR")),
        ("BE", None, ("EU",)),
        ("DE", None, ("EU",)),
        ("CA", "QC", ("CA-QC",)),
        ("CA", "ON", ()),
        ("CA", None, ()),
        ("US", None, ()),
        ("GB", None, ()),
        ("CH", None, ()),
    ],
)
def test_the_country_decides_whose_law_it_is(country, region, groups):
    assert groups_of(client(country, region)) == groups
    lines = found(country, region).lines
    assert tuple(dict.fromkeys(line.group for line in lines)) == groups


def test_the_union_has_twenty_seven_members():
    from toolkit.answers.checklist import _UNION

    assert len(_UNION) == 27 and not {"GB", "CH", "NO"} & _UNION


def test_a_place_without_a_list_gets_none_of_anothers():
    nowhere = found("US")
    assert (nowhere.lines, nowhere.joined, nowhere.sources) == ((), (), ())
    assert nowhere.oldest is None and nowhere.place == "US"


def test_what_was_not_asked_is_to_be_asked_and_what_is_not_done_is_left_out():
    by_uses = {
        uses: {line.id: line.status for line in found(uses=uses).lines}
        for uses in (None, (), ("customer_list",))
    }
    line = "fr_customer_list"
    assert [by_uses[uses][line] for uses in by_uses] == ["to_ask", "not_concerned", "applies"]
    assert {by_uses[uses]["eu_purpose"] for uses in by_uses} == {"applies"}
    assert {by_uses[uses]["eu_ads_minors"] for uses in by_uses} == {"platform"}
    assert by_uses[("customer_list",)]["fr_messages"] == "not_concerned"


def test_every_use_brings_lines_somewhere():
    for use in USES:
        concerned = [
            line
            for place in (("FR", None), ("CA", "QC"))
            for line in found(*place, uses=[use]).lines
            if use in line.when and line.status == "applies"
        ]
        assert concerned, use


def test_yours_and_the_platforms_share_no_line():
    whole = found()
    assert not set(whole.yours) & set(whole.platforms)
    assert len(whole.yours) + len(whole.platforms) == len(whole.lines)


def test_what_is_not_in_force_yet_says_so():
    early = answers.checklist(client("FR"), FACTS, today=datetime.date(2025, 12, 29))
    status = {line.id: line.status for line in early.lines}
    assert status["fr_customer_list"] == "not_yet"
    assert status["fr_public"] != "not_yet"


def test_after_a_year_every_line_is_stale():
    late = answers.checklist(client("FR"), FACTS, today=datetime.date(2027, 12, 1))
    assert late.stale == late.lines
    assert found().stale == ()


def test_what_was_not_read_is_listed():
    whole = found()
    assert {line.id for line in whole.unread} >= {"fr_customer_list", "eu_page"}
    assert all(not line.checked for line in whole.unread)


def test_numbers_stand_beside_the_lines_they_bear_on_and_decide_nothing():
    exposure = invented_exposure()
    bare, joined = found(), found(evidence=exposure)
    assert [line.status for line in bare.lines] == [line.status for line in joined.lines]
    for line in joined.lines:
        assert line.evidence == tuple(n for proof in line.proofs for n in exposure.numbers(proof))
    assert all(line.evidence == () for line in bare.lines)
    assert [row.proof for row in joined.joined] == list(PROOFS)
    assert all(row.numbers == exposure.numbers(row.proof) for row in joined.joined)


@pytest.mark.parametrize("place", [("FR", None), ("BE", None), ("CA", "QC")])
def test_each_question_bears_on_a_line_of_each_list(place):
    assert all(row.lines for row in found(*place).joined)


def test_a_use_that_is_not_known_names_the_nearest():
    with pytest.raises(InvalidInput, match="customer_list"):
        found(uses=["customers_list"])


def test_the_texts_read_are_cited_and_nothing_else():
    cited = {source.key for source in found(evidence=invented_exposure()).sources}
    assert cited == {line.source for line in found().lines}

"""What was published of television and of the internet, and what the claim comes to."""

import pytest

from toolkit import answers, data

FACTS = data.load()


@pytest.fixture(scope="module")
def found():
    return answers.advertising(FACTS)


def test_each_pair_is_of_one_country_one_year_and_one_count(found):
    ratios = {(b.country, b.period, b.bounds): b.for_a_hundred for b in found.beside}
    assert ratios == pytest.approx(
        {
            ("US", "2013", "broadcast"): 100 * 42.8 / 40.1,
            ("US", "2013", ""): 100 * 42.8 / 74.5,
            ("CA", "2012", ""): 100 * 3.1 / 3.47,
            ("CA", "2013", ""): 100 * 3.5 / 3.39,
            ("FR", "2015", ""): 100 * 24 / 32,
            ("FR", "2016", ""): 100 * 3.453 / 3.242,
            ("FR", "2023", ""): 100 * 51 / 23,
        }
    )
    assert all(b.internet.unit == b.television.unit for b in found.beside)


def test_the_internet_passed_television_in_2013_in_canada_and_2016_in_france(found):
    passed = {}
    for pair in found.beside:
        if pair.for_a_hundred > 100 and not pair.bounds:
            passed.setdefault(pair.country, pair.period)
    assert passed == {"CA": "2013", "FR": "2016"}


def test_social_networks_alone_had_not(found):
    # 2.47 of 9.32; of 51 when television takes 23
    assert found.social_share == pytest.approx(2.47 / 9.32)
    assert found.social_for_a_hundred == pytest.approx(100 * (2.47 / 9.32) * 51 / 23)
    assert found.social_for_a_hundred < 100


def test_the_parts_add_up_to_the_whole_that_was_published(found):
    rows = FACTS.rows("advertising", country="FR", period="2023", segment="", medium="internet")
    whole = next(row["value"] for row in rows if row["unit"] == "billion EUR")
    assert sum(part.figure.value for part in found.parts) == pytest.approx(whole, abs=0.05)


def test_some_channels_lost_and_others_earned_in_one_year(found):
    margins = {
        one.segment: one.figure.value
        for one in found.results
        if one.figure.name == "margin_before_tax" and one.period == "2016"
    }
    assert margins == {"conventional": -0.067, "discretionary": 0.21}


def test_every_figure_has_a_source_that_is_cited(found):
    cited = {source.key for source in found.sources}
    shown = (*found.parts, *found.results, *found.opinions, *found.tracked, *found.wrong)
    assert {one.figure.source for one in shown} <= cited
    assert {b.television.source for b in found.beside} <= cited


def test_region_age_and_sex_are_offered_by_every_network_and_a_gap_is_no_refusal():
    offered = answers.offered(FACTS)
    for criterion in ("age", "sex", "region"):
        assert all(network[criterion] for network in offered.values())
    assert offered["linkedin"]["interests"] is None
    assert offered["facebook"]["interests"].source == "meta-flexible-targeting"

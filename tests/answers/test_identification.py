import math

import pytest

from toolkit import answers, data
from toolkit.answers.identification import cells_of, people_at

FACTS = data.load()


@pytest.fixture(scope="module")
def found():
    return answers.identification(FACTS)


def test_the_published_shares_are_those_of_the_papers(found):
    assert found.share("sweeney-2000", "postal_code").value == 0.87
    assert found.share("sweeney-2000", "town").value == 0.53
    assert found.share("sweeney-2000", "county").value == 0.18
    assert found.share("golle-2006", "birth_date", "sex").value == 0.63
    assert found.share("rocher-2019", "attributes_15").value == 0.9998
    assert found.share("de-montjoye-2013").value == 0.95
    assert found.share("de-montjoye-2015").value == 0.9
    with pytest.raises(KeyError):
        found.share("golle-2006", "county")


def test_every_share_has_its_date_its_source_and_its_grade(found):
    for one in found.published:
        assert one.share.date and one.source.publisher and one.share.grade == "primary"
        assert 0 < one.share.value < 1


def test_an_area_is_the_closed_form_of_its_residents(found):
    # exp(-z / d) to a ten-thousandth: 17,052 / 58,400; 29,303 / 58,400; 101,838 / 58,400
    assert cells_of(FACTS) == 2 * 365 * 80 == 58_400
    for area, people in zip(found.areas, (17_052, 29_303, 101_838), strict=True):
        assert area.residents.value == people
        assert area.alone == pytest.approx(math.exp(-(people - 1) / 58_400), abs=1e-4)
    assert [area.place for area in found.areas] == ["montreal_h4c", "lyon_1", "lyon_3"]


@pytest.mark.parametrize("share", [0.05, 0.5, 0.63, 0.87, 0.999])
def test_the_formula_is_turned_round(share):
    people = people_at(share, 58_400)
    assert (1 - 1 / 58_400) ** (people - 1) == pytest.approx(share)


def test_the_published_shares_are_those_of_areas_of_8_and_27_thousand_people():
    assert round(people_at(0.87, 58_400), -2) == 8_100
    assert round(people_at(0.63, 58_400), -3) == 27_000


def test_what_members_state_goes_from_the_town_to_the_telephone(found):
    assert {answer: share.value for answer, share in found.stated} == {
        "town": 0.71,
        "school": 0.71,
        "email": 0.53,
        "phone": 0.2,
    }
    assert found.stated[-1][0] == "phone"

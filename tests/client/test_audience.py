import pytest

from toolkit.client import Audience, Objectives


def test_shares_read_by_their_band(shop):
    ages = shop(audience={"ages": {"18-29": "30 %", "65+": 0.7}}).audience.ages
    assert dict(ages.items()) == {"18-29": 0.3, "65+": 0.7}
    assert (ages["65+"], len(ages), bool(ages)) == (0.7, 2, True)


def test_an_audience_left_out_is_empty(shop):
    assert shop().audience == Audience()
    assert not shop().audience.ages
    assert shop().audience.sex_shares == {}


def test_the_sum_of_ages_is_given(faults):
    (fault,) = faults(audience={"ages": {"18-29": 0.7, "30-49": 0.7}})
    assert (fault.name, fault.rule, fault.given) == ("audience.ages", "sum_not_one", 1.4)


@pytest.mark.parametrize("total, accepted", [(1.02, True), (0.98, True), (1.03, False)])
def test_rounded_percentages_may_miss_one_by_two(shop, faults, total, accepted):
    sex = {"women": 0.5, "men": round(total - 0.5, 2)}
    if accepted:
        assert shop(audience={"sex": sex}).audience.sex_shares == sex
    else:
        assert faults(audience={"sex": sex})[0].rule == "sum_not_one"


def test_percentages_typed_as_numbers_are_each_refused(faults):
    found = faults(audience={"sex": {"women": 60, "men": 40}})
    assert [fault.remedy for fault in found] == [0.6, 0.4]


def test_an_unknown_age_band_is_offered_the_nearest(faults):
    (fault,) = faults(audience={"ages": {"18-30": 1}})
    assert (fault.name, fault.remedy) == ("audience.ages.18-30", "18-29")


def test_objectives_keep_their_weights(shop):
    wanted = shop(objectives={"sales": 3, "loyalty": "1,5", "leads": 0}).objectives
    assert dict(wanted.items()) == {"sales": 3, "loyalty": 1.5, "leads": 0}
    assert sum(wanted.values()) == 4.5


def test_objectives_all_zero_are_refused(faults):
    (fault,) = faults(objectives={"sales": 0})
    assert (fault.name, fault.rule) == ("objectives", "weights_zero")


def test_an_unknown_objective_is_offered_the_nearest(faults):
    (fault,) = faults(objectives={"sale": 2})
    assert (fault.name, fault.remedy) == ("objectives.sale", "sales")


def test_no_objective_is_none():
    assert list(Objectives().keys()) == []

import pytest

from toolkit.errors import InvalidInput
from toolkit.model.roi import rates
from toolkit.model.roi.denominators import DENOMINATORS, expected_count, shared_denominator


def test_a_rate_multiplies_what_it_is_counted_on():
    assert expected_count("conversion_rate", 0.05, clicks=[0, 200]).tolist() == [0, 10]


@pytest.mark.parametrize(
    ("metric", "wrong"),
    [
        ("click_through_rate", {"people_reached": 500}),
        ("engagement_rate_by_followers", {"impressions": 500}),
        ("engagement_rate_by_impressions", {"followers": 500}),
        ("organic_reach_rate", {"impressions": 500}),
        ("close_rate", {"clicks": 500}),
        ("click_through_rate", {"impressions": 500, "people_reached": 400}),
        ("click_through_rate", {}),
    ],
)
def test_another_denominator_is_refused(metric, wrong):
    with pytest.raises(InvalidInput, match=f"{metric} multiplies") as fault:
        expected_count(metric, 0.02, **wrong)
    assert (fault.value.rule, fault.value.remedy) == ("denominator", DENOMINATORS[metric])


def test_a_percentage_is_refused():
    with pytest.raises(InvalidInput, match=r"click_through_rate .* got 3\. Did you mean 0\.03\?"):
        expected_count("click_through_rate", 3, impressions=1000)
    with pytest.raises(InvalidInput, match=r"Did you mean 0\.03\?"):
        expected_count("click_through_rate", [0.03, 3], impressions=1000)


def test_rates_of_one_denominator_may_be_compared():
    found = shared_denominator("engagement_rate_by_followers", "amplification_rate_by_followers")
    assert found == "followers"


def test_rates_of_two_denominators_may_not():
    with pytest.raises(InvalidInput, match="engagement_rate_by_reach / people_reached") as fault:
        shared_denominator("engagement_rate_by_followers", "engagement_rate_by_reach")
    assert fault.value.rule == "denominators_differ"
    with pytest.raises(InvalidInput):
        shared_denominator()


def test_an_unknown_metric_gets_the_nearest():
    with pytest.raises(InvalidInput, match="Did you mean 'click_through_rate'"):
        expected_count("click_throug_rate", 0.02, impressions=10)
    with pytest.raises(InvalidInput, match="is not known"):
        shared_denominator("zzz")


def test_every_rate_of_the_family_has_its_denominator():
    family = {name for name in vars(rates) if "_rate" in name}
    assert len(family) == 6 and family <= set(DENOMINATORS)
    for name in family:
        if "_by_" in name:
            base = name.split("_by_")[1]
            assert DENOMINATORS[name] == {"reach": "people_reached"}.get(base, base)

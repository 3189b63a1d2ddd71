import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers
from toolkit.model import evidence as model


def count(of, out_of, metric="click_through_rate", **more):
    return {"metric": metric, "count": of, "out_of": out_of, **more}


@pytest.fixture(scope="module")
def proofs(client, facts):
    return lambda *counts, **more: answers.evidence(client(evidence=list(counts), **more), facts)


def test_a_client_who_counted_nothing_has_no_evidence(proofs):
    found = proofs()
    assert found.proofs == found.pooled == found.assumptions == ()
    assert found.rate("click_through_rate") is None


def test_a_rate_nobody_published_starts_from_anything_between_0_and_1(proofs):
    [proof] = proofs(count(2, 8, metric="visit_rate")).proofs
    # Beta(1, 1) and 2 of 8: Beta(3, 7), mean 0.3, weight 8 / 10.
    assert proof.posterior.value == pytest.approx(0.3)
    assert proof.data_weight == pytest.approx(0.8)
    assert proof.prior.value == pytest.approx(0.5) and proof.prior.grade == "unknown"


def test_counts_meet_the_published_range_of_their_network(proofs, facts):
    [proof] = proofs(
        count(90, 9000, metric="engagement_rate_by_followers", platform="instagram")
    ).proofs
    assert proof.prior.platform == "instagram" and proof.prior.grade == "secondary"
    assert not proof.prior.borrowed
    assert proof.data.value == pytest.approx(0.01)
    prior = model.rate_prior(proof.prior.range)
    after = model.update_rate(prior, 90, 9000)
    assert proof.posterior.value == pytest.approx(float(after.mean))
    assert (proof.posterior.low, proof.posterior.high) == pytest.approx(
        tuple(float(end) for end in after.interval())
    )


def test_a_stand_in_for_what_nobody_publishes_is_said_to_be_one(proofs):
    [proof] = proofs(count(3, 400, platform="instagram")).proofs
    assert proof.prior.note == "borrowed_paid_click_through_rate"
    assert proof.prior.grade == "aggregator"


@settings(max_examples=40, deadline=None)
@given(of=st.integers(0, 400), out_of=st.integers(400, 4000))
def test_the_posterior_lies_between_what_was_published_and_what_was_counted(proofs, of, out_of):
    [proof] = proofs(count(of, out_of, platform="pinterest")).proofs
    low, high = sorted((proof.prior.value, proof.data.value))
    assert low - 1e-12 <= proof.posterior.value <= high + 1e-12
    assert 0 <= proof.data_weight <= 1


@pytest.mark.parametrize(("of", "small"), [(4, True), (5, False), (396, True)])
def test_fewer_than_five_of_either_kind_is_a_small_sample(proofs, of, small):
    assert proofs(count(of, 400)).proofs[0].small_sample is small


def test_two_counts_of_the_same_rate_add_up(proofs):
    [proof] = proofs(
        count(1, 100, platform="x", **{"from": "2026-01-01", "to": "2026-01-07"}),
        count(9, 300, platform="x", **{"from": "2026-01-08", "to": "2026-01-14"}),
    ).proofs
    assert (proof.count, proof.out_of, proof.weeks) == (10, 400, 2)
    assert proof.data.value == pytest.approx(0.025)


def test_several_networks_are_pooled_never_averaged(proofs):
    found = proofs(count(3, 400, platform="instagram"), count(45, 9000, platform="pinterest"))
    [pooled] = found.pooled
    assert pooled.platform is None and pooled.data.value == pytest.approx(48 / 9400)
    assert found.rate("click_through_rate") == pooled.posterior
    assert found.rate("click_through_rate", "pinterest") == found.proofs[1].posterior


def test_a_day_that_is_missing_leaves_the_weeks_unknown(proofs):
    assert proofs(count(3, 400, **{"from": "2026-01-01"})).proofs[0].weeks is None


def test_an_exact_figure_of_the_client_is_not_moved_by_counts(proofs, override):
    mine = override("click_through_rate", 0.02, platform="x")
    [proof] = proofs(count(3, 400, platform="x"), overrides=[mine]).proofs
    assert proof.posterior.value == pytest.approx(0.02) and proof.data_weight == 0


def test_a_test_takes_as_many_weeks_as_the_model_says(proofs):
    rate = proofs(count(45, 9000, platform="pinterest")).proofs[0].posterior
    weeks = answers.weeks_to_tell(rate, trials_per_week=9000, smallest_difference=0.0025)
    expected = model.weeks_needed(rate.value, 0.0025, trials_per_week=9000, power=0.8, error=0.05)
    assert weeks.value == pytest.approx(float(expected))
    assert weeks.low <= weeks.value <= weeks.high and weeks.unit == "weeks"
    half = answers.weeks_to_tell(rate, trials_per_week=4500, smallest_difference=0.0025)
    assert half.value == pytest.approx(2 * weeks.value)

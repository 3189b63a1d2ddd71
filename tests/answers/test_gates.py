import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.answers.accounts import accounts
from toolkit.answers.gates import gate, minimum_hours

NAMES = ("facebook_page", "instagram", "linkedin_profile", "pinterest", "x", "youtube")


@pytest.fixture(scope="session")
def gate_of(client, facts):
    def gate_of(name, **changes):
        person = client(**changes)
        row = next(row for row in accounts(person, facts) if row["account"] == name)
        return gate(row, person, facts.overridden(person.overrides))

    return gate_of


@pytest.mark.parametrize("name", ["instagram", "pinterest"])
def test_without_photo_or_illustration_a_network_of_pictures_is_out(gate_of, name):
    assert gate_of(name, content=["text", "video"]).reason == "pictures"
    assert gate_of(name, content=["photo"], hours_per_week=20).verdict == "in"


def test_a_network_of_videos_says_video(gate_of):
    assert gate_of("youtube", content=["photo", "text"]).reason == "video"


def test_who_has_not_said_what_it_makes_is_not_ruled_out_for_it(gate_of):
    assert gate_of("instagram", hours_per_week=20).verdict == "in"


def test_least_hours_by_hand(facts):
    # Facebook: one post a week, a quarter of an hour to two hours each, and answering.
    least = minimum_hours("facebook", facts)
    assert (least.low, least.high) == pytest.approx((1 * 0.25 + 0.5, 1 * 2 + 2))
    assert least.grade == "assumption"


@pytest.mark.parametrize(
    ("hours", "verdict", "reason"),
    [
        (0.7, "out", "hours"),
        (0.75, "out", "hours"),
        (0.76, "test", "hours_unsure"),
        (3.9, "test", "hours_unsure"),
        (4, "in", None),
    ],
)
def test_hours_below_inside_and_above_the_range_of_the_minimum(gate_of, hours, verdict, reason):
    found = gate_of("facebook_page", hours_per_week=hours)
    assert (found.verdict, found.reason) == (verdict, reason)


def test_an_overridden_minimum_counts_with_both_its_ends(gate_of, override):
    own = [override("minimum_posts_per_week", (2, 4), platform="facebook")]
    least = gate_of("facebook_page", overrides=own).minimum_hours
    assert (least.low, least.high) == pytest.approx((2 * 0.25 + 0.5, 4 * 2 + 2))


@pytest.mark.parametrize(("sells_to", "out"), [(0.5, False), (0.75, True), (1, True)])
def test_who_sells_mostly_to_firms_is_not_scored_where_people_spend_their_leisure(
    gate_of, sells_to, out
):
    assert (gate_of("facebook_page", sells_to=sells_to).reason == "leisure") is out


@given(name=st.sampled_from(NAMES), hours=st.floats(0.1, 60), more=st.floats(0, 60))
def test_more_hours_never_make_a_gate_stricter(gate_of, name, hours, more):
    strict = ("in", "test", "out")
    before = gate_of(name, hours_per_week=hours).verdict
    after = gate_of(name, hours_per_week=hours + more).verdict
    assert strict.index(after) <= strict.index(before)

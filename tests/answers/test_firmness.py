"""What the weightings tried say of each account, by hand."""

import pytest

from toolkit import answers
from toolkit.answers.criteria import CRITERIA

DRAWS = 4000
NOWHERE = {"country": "ZZ", "currency": "EUR", "hours_per_week": 40}
UNKNOWN = {"accounts": [{"network": "bluesky"}], **NOWHERE}


@pytest.fixture(scope="session")
def two(client, facts, override):
    """X is all that one criterion asks, Pinterest all that the others ask, and the rest nothing."""
    own = [override(name, 0) for name in CRITERIA]
    for name in CRITERIA:
        own.append(override(name, int(name == "audience"), platform="x"))
        own.append(override(name, int(name != "audience"), platform="pinterest"))

    def two(points):
        weights = dict(zip(CRITERIA, points, strict=True))
        found = answers.where(
            client(overrides=own, **NOWHERE), facts, weights=weights, draws=DRAWS
        ).scored
        return [next(c for c in found if c.account == name) for name in ("x", "pinterest")]

    return two


def test_around_the_client_s_weights_and_anywhere_are_two_questions(two):
    x, pinterest = two([1, 0, 0, 0, 0])
    assert (x.share_first, pinterest.share_first) == (1, 0)
    # Of five weights that add up to 1, one is more than a half in (1/2)^4 of the cases.
    assert x.share_any == pytest.approx(1 / 16, abs=0.012)
    assert pinterest.share_any == pytest.approx(15 / 16, abs=0.012)


def test_central_weights_are_those_around_the_client_s(two):
    x, pinterest = two([1, 0, 0, 0, 0])
    assert list(x.central_weights.values()) == pytest.approx([1, 0, 0, 0, 0])
    assert pinterest.central_weights is None


def test_beats_reads_from_the_one_that_wins(two):
    x, pinterest = two([3, 1, 0, 0, 0])
    assert x.beats["pinterest"] > 0.95 > 0.05 > pinterest.beats["x"]
    assert x.contributions == pytest.approx(dict(zip(CRITERIA, [0.75, 0, 0, 0, 0], strict=True)))


def test_weightings_stay_as_near_to_the_client_s_as_said(two):
    # The first weight is Beta(20 x 0.6, 20 x 0.4): more than a half in 82.04 % of the draws.
    x, _ = two([6, 4, 0, 0, 0])
    assert x.share_first == pytest.approx(0.8204, abs=0.02)


def test_two_criteria_that_nobody_knows_are_unknown_apart(client, facts):
    # The mean of two uniform draws falls below the square root of 0.05 / 2 once in twenty times.
    weights = {"audience": 1, "peers": 1}
    found = answers.where(client(**UNKNOWN), facts, weights=weights, draws=DRAWS)
    held = next(c for c in found.scored if c.held)
    edge = (0.05 / 2) ** 0.5
    assert (held.low, held.high) == pytest.approx((edge, 1 - edge), abs=0.02)
    assert held.score == pytest.approx(0.5)


def test_two_networks_that_nobody_knows_are_unknown_apart(client, facts):
    weights = {"audience": 1}
    found = answers.where(client(**UNKNOWN), facts, weights=weights, draws=DRAWS).scored
    one = next(c for c in found if c.account == "bluesky")
    other = next(c for c in found if c.account == "threads")
    assert one.beats[other.account] == pytest.approx(0.5, abs=0.03)
    assert one.share_first == pytest.approx(1 / len({c.network for c in found}), abs=0.02)

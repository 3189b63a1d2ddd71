import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.privacy import trackers


def test_a_pixel_on_one_site_in_five_sees_nearly_everybody():
    # 1 - 0.8 ** 20 = 0.98847.
    assert float(trackers.seen_at_least_once(0.2, 20)) == pytest.approx(0.98847, abs=1e-5)
    assert trackers.seen_at_least_once([0, 1], [50, 1]).tolist() == [0, 1]


def test_simulated_visits_agree_with_the_closed_form():
    rng = np.random.default_rng(4)
    sites = [f"site_{n}" for n in range(1000)]
    visits = pd.DataFrame(
        {
            "person": np.repeat(np.arange(3000), 10),
            "site": np.concatenate([rng.choice(sites, 10, replace=False) for _ in range(3000)]),
        }
    )
    found = trackers.seen_by(visits, sites[:100])
    assert found["share"].mean() == pytest.approx(0.1, abs=0.01)
    # 1 - 0.9 ** 10 = 0.6513; without replacement a little more.
    assert (found["seen"] > 0).mean() == pytest.approx(0.6513, abs=0.03)
    assert found["visits"].tolist() == [10] * 3000


def test_a_chain_keeps_the_product_of_its_shares():
    steps = trackers.retargeting(2000, cookie_kept=0.4, recognised=0.6, bid_won=0.1)
    assert [step.name for step in steps] == ["visit", "cookie", "exchange", "ad"]
    assert [step.people for step in steps] == pytest.approx([2000, 800, 480, 48])
    assert steps[-1].share == pytest.approx(0.024)


@given(st.floats(0, 1e6), *[st.floats(0, 1)] * 3)
def test_people_only_leave_the_chain(visitors, kept, known, won):
    steps = trackers.retargeting(visitors, cookie_kept=kept, recognised=known, bid_won=won)
    people = [step.people for step in steps]
    assert people == sorted(people, reverse=True) and people[0] == visitors


def test_a_hash_is_the_same_everywhere_and_is_found_by_trying():
    # The SHA-256 of "test@example.com", as any tool prints it.
    digits = "973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b"
    assert trackers.hashed(["Test@Example.com "]) == [digits]
    tried = [f"{name}@example.com" for name in ("ada", "bo", "test")]
    assert trackers.recovered([digits, "0" * 64], tried) == {digits: "test@example.com"}


def test_bits_of_answers_that_have_nothing_in_common_add_up():
    one, other = 1 / 8, 1 / 32
    together = trackers.surprisal(one * other)
    assert together == trackers.surprisal(one) + trackers.surprisal(other) == 8
    assert float(trackers.group_size(1024, together)) == 4


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=20))
def test_entropy_is_largest_when_all_answers_are_as_common(weights):
    shares = np.array(weights) / sum(weights)
    found = trackers.entropy(shares)
    assert -1e-9 <= found <= np.log2(len(shares)) + 1e-9
    assert found == pytest.approx(-(shares * np.log2(shares)).sum(), abs=1e-9)


@pytest.mark.parametrize(
    ("rule", "call"),
    [
        ("share", lambda: trackers.seen_at_least_once(1.1, 2)),
        ("not_negative", lambda: trackers.seen_at_least_once(0.1, -2)),
        ("unknown_name", lambda: trackers.seen_by(pd.DataFrame({"person": [1]}), [])),
        (
            "share",
            lambda: trackers.retargeting(1, cookie_kept=2, recognised=1, bid_won=1),
        ),
        (
            "not_negative",
            lambda: trackers.retargeting(-1, cookie_kept=1, recognised=1, bid_won=1),
        ),
        ("share", lambda: trackers.surprisal(0)),
        ("probabilities_sum", lambda: trackers.entropy([0.5, 0.4])),
        ("share", lambda: trackers.entropy([1.5, -0.5])),
        ("count_from_one", lambda: trackers.group_size(0, 1)),
        ("not_negative", lambda: trackers.group_size(1, -1)),
    ],
)
def test_what_makes_no_sense_is_refused(rule, call):
    with pytest.raises(InvalidInput) as refused:
        call()
    assert refused.value.rule == rule

"""Likes of invented people: what their number tells, what noise and lies take off."""

from itertools import pairwise

import pytest

from toolkit import answers, data
from toolkit.answers.likers import MOST, TRAITS
from toolkit.answers.likes import published
from toolkit.errors import InvalidInput
from toolkit.privacy import population

FACTS = data.load()


@pytest.fixture(scope="module")
def ten():
    return answers.likes(FACTS, known=10)


def test_the_published_areas_are_those_the_people_were_made_for():
    rows = FACTS.rows("inference", metric="auc_from_likes")
    assert {row["subject"]: row["value"] for row in rows} == {
        name: trait.auc for name, trait in population.TRAITS.items()
    }


def test_origin_is_in_the_table_and_is_guessed_of_nobody():
    assert set(population.TRAITS) - set(TRAITS) == {"trait_b"}
    with pytest.raises(InvalidInput) as refused:
        answers.likes(FACTS, "trait_b")
    assert refused.value.rule == "trait_unknown"


@pytest.mark.parametrize("trait", TRAITS)
def test_every_further_likes_tell_more_and_never_more_than_all(trait):
    curve = answers.likes(FACTS, trait).curve
    assert len(curve) == MOST
    assert curve[0] < curve[9] < curve[29] < curve[-1] < published(FACTS, trait).value + 0.02


@pytest.mark.parametrize("trait", ["trait_a", "trait_h"])
def test_idle_likes_take_off_until_nothing_is_left_but_the_coin(trait):
    areas = [answers.likes(FACTS, trait, known=40, impulsive=q / 4).auc for q in range(5)]
    assert areas == sorted(areas, reverse=True)
    # 2,000 people: a standard error of about 0.013.
    assert areas[-1] == pytest.approx(0.5, abs=0.04)


def test_the_numbers_of_the_lesson(ten):
    assert [round(100 * ten.curve[n - 1]) for n in (1, 10, 20)] == [59, 78, 85]
    assert round(100 * answers.likes(FACTS, known=20, impulsive=0.5).auc) == 71
    assert all(after - before < 0.005 for before, after in pairwise(ten.curve[19:]))


def test_one_more_like_is_the_next_step_of_the_curve(ten):
    assert ten.auc + ten.one_more == pytest.approx(answers.likes(FACTS, known=11).auc)
    assert (ten.impulsive, ten.curve) == (0, ten.sincere)


def test_the_list_is_made_from_the_likes_that_are_known(ten):
    assert ten.named == answers.named(1_000, 20, auc=ten.auc, named=100)


def test_the_score_is_the_sum_of_the_points_of_the_pages():
    steps = answers.one_by_one()
    assert len(steps) == MOST and all(step.page.startswith("like_") for step in steps)
    again = answers.one_by_one(pages=[step.page for step in steps])
    assert again == steps
    other = answers.one_by_one(pages=[step.page for step in reversed(steps[:20])])
    assert other[-1].place == steps[19].place  # an order changes the way, not the sum


@pytest.mark.parametrize("page", ["like_9999", "like_", "0001", "page_0001", "like_-001", ""])
def test_a_page_that_does_not_exist_is_named(page):
    with pytest.raises(InvalidInput) as refused:
        answers.one_by_one(pages=[page])
    assert refused.value.rule == "like_unknown"


def test_lies_spread_evenly_pull_the_measure_to_the_coin_and_leave_the_truth():
    tried = [answers.unverified(false=share) for share in (0, 0.25, 0.5)]
    assert tried[0].auc == tried[0].measured
    # Half of the pairs' advantage over a coin is left when one field in four is turned round.
    assert tried[1].measured - 0.5 == pytest.approx((tried[1].auc - 0.5) / 2, abs=0.03)
    assert tried[1].auc > tried[0].auc - 0.02
    assert tried[2].measured == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize(
    ("rule", "call"),
    [
        ("likes_known", lambda: answers.likes(FACTS, known=0)),
        ("likes_known", lambda: answers.likes(FACTS, known=MOST)),
        ("share", lambda: answers.likes(FACTS, impulsive=2)),
        ("contacts", lambda: answers.likes(FACTS, having=0)),
        ("trait_unknown", lambda: answers.one_by_one("smokes")),
        ("trait_unknown", lambda: answers.unverified("trait_b", false=0)),
        ("share", lambda: answers.unverified(false=-1)),
    ],
)
def test_what_makes_no_sense_is_refused(rule, call):
    with pytest.raises(InvalidInput) as refused:
        call()
    assert refused.value.rule == rule

import numpy as np
import pytest

from toolkit import answers
from toolkit.answers.criteria import CRITERIA
from toolkit.answers.room import Spread, _divides
from toolkit.errors import InvalidInput
from toolkit.model.choice.agreement import levelled
from toolkit.records import Ballot

DRAWS = 200
EVEN = (20, 20, 20, 20, 20)


@pytest.fixture(scope="module")
def young(client):
    """Somebody about whom weights disagree: videos for the young."""
    return client(content=["video"], audience={"ages": {"18-29": 1}}, objectives={"awareness": 1})


@pytest.fixture(scope="module")
def room(young, facts):
    def room(*rows, draws=DRAWS, **changes):
        ballots = [
            Ballot(f"P{n}", dict(zip(CRITERIA, row, strict=True))) for n, row in enumerate(rows)
        ]
        return answers.room(young.replace(**changes), facts, ballots, draws=draws)

    return room


@pytest.fixture(scope="module")
def divided(room, young, facts):
    """Four people: three of one mind, one well beyond the point where the winner changes."""
    found = answers.where(young, facts, draws=2)
    flip = max(found.flips, key=lambda flip: abs(flip.change))
    beyond = 0.98 if flip.change > 0 else 0.0
    others = {name: w for name, w in found.weights.items() if name != flip.criterion}
    scale = (1 - beyond) / sum(others.values())
    far = {name: w * scale for name, w in others.items()} | {flip.criterion: beyond}
    one, other = ([100 * weights[name] for name in CRITERIA] for weights in (found.weights, far))
    return room(one, one, other, one), flip


def weights(person):
    return {name: points / 100 for name, points in person.points.items()}


def test_each_person_has_the_winner_and_share_that_their_weights_give(room, young, facts):
    found = room((60, 20, 10, 10, 0), (0, 20, 20, 20, 40), EVEN, (0, 0, 0, 100, 0))
    for person in found.people:
        alone = answers.where(young, facts, weights=person.points, draws=DRAWS)
        assert person.winner == alone.leader.account
        assert person.share == alone.leader.share_first
        assert sum(person.points.values()) == pytest.approx(100)


def test_the_room_is_ranked_at_the_mean_of_its_weights(room, young, facts):
    found = room((60, 20, 10, 10, 0), (0, 20, 20, 20, 40))
    mean = dict(zip(CRITERIA, (30, 20, 15, 15, 20), strict=True))
    together = answers.where(young, facts, weights=mean, draws=DRAWS)
    assert found.winner == together.leader.account
    assert {s.criterion: s.mean for s in found.spreads} == pytest.approx(mean)


def test_votes_count_people(room):
    found = room((60, 20, 10, 10, 0), (0, 20, 20, 20, 40), EVEN, (0, 0, 0, 100, 0))
    assert sum(found.votes.values()) == 4
    assert list(found.votes.values()) == sorted(found.votes.values(), reverse=True)
    assert found.agreeing == found.votes.get(found.winner, 0)


def test_a_spread_by_hand(room):
    audience = room((60, 40, 0, 0, 0), (10, 90, 0, 0, 0), (30, 70, 0, 0, 0)).spreads[0]
    assert (audience.low, audience.median, audience.high) == pytest.approx((10, 30, 60))
    assert audience.mean == pytest.approx(100 / 3)
    assert (audience.lowest, audience.highest) == ("P1", "P0")


def test_what_would_have_to_move_brings_the_rooms_winner_level(divided, young, facts):
    found, _ = divided
    (person,) = [p for p in found.people if not p.agrees]
    taken, given = person.move.taken, person.move.given
    assert sum(taken.values()) == pytest.approx(person.move.points)
    assert sum(given.values()) == pytest.approx(person.move.points)
    moved = {n: p - taken.get(n, 0) + given.get(n, 0) for n, p in person.points.items()}
    there = answers.where(young, facts, weights=moved, draws=2)
    scores = {c.account: c.score for c in there.scored}
    assert scores[found.winner] == pytest.approx(max(scores.values()), abs=1e-6)


def test_one_point_less_would_not_do(divided, young, facts):
    found, _ = divided
    (person,) = [p for p in found.people if not p.agrees]
    part = 1 - 1 / person.move.points if person.move.points > 1 else 0
    moved = {
        n: p - part * person.move.taken.get(n, 0) + part * person.move.given.get(n, 0)
        for n, p in person.points.items()
    }
    assert answers.where(young, facts, weights=moved, draws=2).leader.account != found.winner


def test_what_divides_is_the_weight_that_the_one_who_differs_moved(divided):
    found, flip = divided
    assert found.agreeing == 3
    assert found.divides == flip.criterion == found.dividing.criterion
    assert found.dividing.agreeing == 4


def test_who_would_agree_is_counted_with_the_criterion_made_the_same_for_all(room, young, facts):
    found = room((60, 20, 10, 10, 0), (0, 20, 20, 20, 40), EVEN, (0, 0, 0, 100, 0))
    rows = np.array([[p.points[name] for name in CRITERIA] for p in found.people])
    for place, spread in enumerate(found.spreads):
        alike = [
            answers.where(young, facts, weights=dict(zip(CRITERIA, row, strict=True)), draws=2)
            for row in levelled(rows, place)
        ]
        assert spread.agreeing == sum(one.leader.account == found.winner for one in alike)


def spread(criterion, agreeing, width):
    return Spread(criterion, 0, 0, width, 0, "A", "B", agreeing)


def test_of_several_that_bring_as_many_the_widest_divides():
    spreads = [spread("audience", 3, 20), spread("content", 3, 50), spread("peers", 2, 90)]
    assert _divides(spreads, 2) == "content"


def test_nothing_divides_who_agree_or_whom_no_criterion_brings_together(room):
    assert _divides([spread("audience", 2, 20), spread("peers", 1, 90)], 2) is None
    found = room(EVEN, (30, 10, 20, 20, 20))
    assert found.divides is None and found.dividing.criterion in ("audience", "objective")
    assert all(p.agrees and p.move is None for p in found.people)


def test_one_person_is_a_room(room):
    found = room(EVEN)
    assert found.agreeing == 1 and found.least_share == found.people[0].share
    assert found.where.leader.share_first == found.people[0].share


def test_a_tie_is_no_disagreement(client, facts):
    firm = client(sells_to=1, hours_per_week=20)
    # Company page and personal profile stand on one network: they have one audience.
    audience = dict.fromkeys(CRITERIA, 0) | {"audience": 100}
    rows = [Ballot("A", dict.fromkeys(CRITERIA, 1)), Ballot("B", audience)]
    found = answers.room(firm, facts, rows, draws=2)
    alone = answers.where(firm, facts, weights=audience, draws=2)
    tied = {c.account for c in alone.scored if c.score == alone.leader.score}
    assert len(tied) > 1 and found.winner in tied
    assert found.people[1].agrees and found.people[1].winner == found.winner


def test_the_order_of_people_changes_nothing(room):
    rows = [(60, 20, 10, 10, 0), (0, 20, 20, 20, 40), (0, 0, 0, 100, 0)]
    one, other = room(*rows), room(*rows[::-1])
    assert one.winner == other.winner and one.divides == other.divides
    assert [p.winner for p in one.people] == [p.winner for p in other.people][::-1]


def test_swings_and_points_of_the_same_proportions_decide_alike(young, facts):
    shared = [Ballot("A", dict(zip(CRITERIA, (50, 25, 15, 5, 5), strict=True)))]
    lifts = [Ballot("A", dict(zip(CRITERIA, (100, 50, 30, 10, 10), strict=True)), "swings")]
    one, other = (answers.room(young, facts, rows, draws=20) for rows in (shared, lifts))
    assert one.people == other.people
    assert (one.method, other.method) == ("points", "swings")


def test_where_no_account_passes_nobody_has_a_winner(room):
    found = room(EVEN, (60, 20, 10, 10, 0), hours_per_week=0.1)
    assert found.winner is None and found.votes == {} and found.divides is None
    assert all(p.winner is None and p.move is None and not p.agrees for p in found.people)


def test_fifteen_people_are_a_room_and_sixteen_are_not(room):
    assert len(room(*[EVEN] * 15, draws=2).people) == 15
    for rows in ([], [EVEN] * 16):
        with pytest.raises(InvalidInput) as fault:
            room(*rows)
        assert fault.value.rule == ("ballots_many" if rows else "ballots_none")

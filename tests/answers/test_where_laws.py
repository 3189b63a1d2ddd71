"""Laws of where to be, on the facts as they are, whoever the client and whatever the weights."""

import csv
import functools
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers, data
from toolkit.answers.criteria import CRITERIA

DRAWS = 200
AGES = {"ages": {"18-29": 0.25, "30-49": 0.5, "65+": 0.25}}
WANTED = {"sales": 3, "leads": 1, "loyalty": 1}
PEOPLE = (
    {},
    {"content": ["photo", "text"], "objectives": WANTED, "audience": AGES},
    {"country": "FR", "content": ["photo", "video"], "audience": AGES, "chain": "in_store"},
    {"country": "CA", "region": "QC", "sells_to": 0.5, "objectives": WANTED},
    {"country": "ZZ", "currency": "EUR", "hours_per_week": 2},
    {"sells_to": 1, "content": ["text"], "objectives": WANTED, "hours_per_week": 9},
)
PERSON = st.sampled_from(PEOPLE)
POINTS = st.lists(st.integers(0, 10), min_size=5, max_size=5).filter(any)
# Accounts that the table lacks, and that a client may hold.
EXTRAS = (
    ("bluesky", "page"),
    ("facebook", "group"),
    ("facebook", "profile"),
    ("linkedin", "group"),
)


@pytest.fixture(scope="session")
def where(client, facts):
    """Where one person should be: answers replaced, weights in points, facts replaced."""

    def where(person=None, points=None, /, *, facts=facts, **changes):
        weights = None if points is None else dict(zip(CRITERIA, points, strict=True))
        made = client(**{"hours_per_week": 20, **(person or {}), **changes})
        return answers.where(made, facts, weights=weights, draws=DRAWS)

    return where


@pytest.fixture(scope="session")
def changed(facts, tmp_path_factory):
    """The facts with one table's rows in another order or number: a folder of their own."""

    @functools.cache
    def changed(table, rows):
        folder = tmp_path_factory.mktemp("facts")
        for path in [*facts.folder.glob("*.csv"), facts.folder / "datapackage.json"]:
            shutil.copy(path, folder)
        with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([lines(facts, table)[0], *rows])
        return data.load(folder)

    return changed


@functools.cache
def lines(facts, table):
    """The header of a table, then its rows."""
    with (facts.folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(tuple(row) for row in csv.reader(file))


def without(facts, table, **cells):
    """The rows of a table but those whose cells hold these values; a set holds any of its."""
    header, *rows = lines(facts, table)
    gone = {header.index(name): value for name, value in cells.items()}
    return tuple(
        row
        for row in rows
        if not all(row[i] in ({v} if isinstance(v, str) else v) for i, v in gone.items())
    )


def said(candidate):
    """All that is computed of an account that passed, and that another account may not touch."""
    return candidate.score, candidate.low, candidate.high, candidate.contributions, candidate.values


@given(person=PERSON, points=POINTS, choose=st.data())
@settings(max_examples=10, deadline=None)
def test_removing_accounts_that_are_not_first_never_changes_the_first(
    where, facts, changed, person, points, choose
):
    every = where(person, points)
    losers = [c.account for c in every.scored[1:]]
    out = choose.draw(st.sets(st.sampled_from(losers), min_size=1, max_size=4)) if losers else set()
    fewer = where(
        person, points, facts=changed("accounts", without(facts, "accounts", account=out))
    )
    assert fewer.first == every.first and fewer.leader.account == every.leader.account
    before = {c.account: c for c in every.scored if c.account not in out}
    assert [c.account for c in fewer.scored] == list(before)
    for candidate in fewer.scored:
        was = before[candidate.account]
        assert said(candidate) == said(was)
        assert candidate.beats == {n: v for n, v in was.beats.items() if n not in out}
        # A rival less is a rival less: no weighting is lost by it.
        assert candidate.share_first >= was.share_first
        assert candidate.share_any >= was.share_any


@given(person=PERSON, points=POINTS, held=st.sets(st.sampled_from(EXTRAS), min_size=1))
@settings(max_examples=40, deadline=None)
def test_an_account_more_comes_first_itself_or_changes_nothing(where, person, points, held):
    accounts = [{"network": network, "kind": kind} for network, kind in sorted(held)]
    before, after = where(person, points), where(person, points, accounts=accounts)
    new = {c.account for c in after.candidates if c.held}
    assert after.leader.account in new | {before.leader.account}
    kept = {c.account: said(c) for c in after.scored if c.account not in new}
    assert kept == {c.account: said(c) for c in before.scored}


@given(person=PERSON, points=POINTS)
@settings(max_examples=20, deadline=None)
def test_what_the_client_already_holds_weighs_nothing_in_the_ranking(where, person, points):
    without_any = where(person, points)
    held = [{"network": c.network, "kind": c.kind} for c in without_any.scored]
    with_all = where(person, points, accounts=held)
    assert all(c.held for c in with_all.scored)
    assert [said(c) for c in with_all.scored] == [said(c) for c in without_any.scored]


NETWORKS = ("facebook", "instagram", "pinterest", "tiktok", "youtube", "snapchat", "reddit", "x")
# In percent; the draws of a linear range pass its ends by an eighteenth of its width.
WIDTH, GAP = st.integers(0, 18), 3


@given(
    pair=st.permutations(NETWORKS).map(lambda names: names[:2]),
    points=POINTS,
    floors=st.lists(st.integers(18, 79), min_size=5, max_size=5),
    widths=st.lists(st.tuples(WIDTH, WIDTH), min_size=5, max_size=5),
)
@settings(max_examples=25, deadline=None)
def test_a_dominated_account_ranks_above_the_one_that_dominates_it_in_no_draw(
    where, override, pair, points, floors, widths
):
    strong, weak = pair
    own = []
    for name, point, floor, (above, below) in zip(CRITERIA, points, floors, widths, strict=True):
        up = (floor + GAP, min(floor + GAP + above, 100))
        down = (
            (floor - below, floor) if point else (100, 100)
        )  # without weight, as high as it likes
        for network, ends in ((strong, up), (weak, down)):
            own.append(override(name, tuple(end / 100 for end in ends), platform=network))
    found = {c.network: c for c in where(None, points, overrides=own).scored}
    best, worst = found[strong], found[weak]
    assert best.score > worst.score and best.rank < worst.rank
    assert worst.share_first == 0 and worst.central_weights is None
    assert best.beats[worst.account] == 1 and worst.beats[best.account] == 0
    if all(points):
        assert worst.share_any == 0


@given(person=PERSON, points=POINTS, hours=st.floats(0.1, 40))
@settings(max_examples=40, deadline=None)
def test_the_shares_of_all_the_accounts_scored_make_one(where, person, points, hours):
    found = where({**person, "hours_per_week": hours}, points)
    for share in ("share_first", "share_any"):
        total = sum(getattr(c, share) for c in found.scored)
        assert total == pytest.approx(1 if found.scored else 0)
    for one in found.scored:
        assert set(one.beats) == {c.account for c in found.scored} - {one.account}
        assert (one.central_weights is None) == (one.share_first == 0)
        for name, share in one.beats.items():
            other = next(c for c in found.scored if c.account == name)
            assert share + other.beats[one.account] == pytest.approx(1)
    for out in found.candidates[len(found.scored) :]:
        assert (out.rank, out.share_first, out.share_any, out.beats) == (None, 0, 0, {})


@given(person=PERSON, points=POINTS)
@settings(max_examples=30, deadline=None)
def test_contributions_are_weight_times_value_and_add_up_to_the_score(where, person, points):
    found = where(person, points)
    for candidate in found.scored:
        assert sum(candidate.contributions.values()) == pytest.approx(candidate.score)
        for name, part in candidate.contributions.items():
            assert part == pytest.approx(found.weights[name] * candidate.values[name].middle)


@given(person=PERSON, points=POINTS, factor=st.sampled_from([0.125, 2, 1024]))
@settings(max_examples=25, deadline=None)
def test_scaling_all_the_weights_changes_nothing(where, person, points, factor):
    # Powers of two, which round nothing.
    one, other = where(person, points), where(person, [factor * point for point in points])
    assert one.scored == other.scored
    assert (one.weights, one.flips, one.first) == (other.weights, other.flips, other.first)
    assert sum(one.weights.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    "table", ["accounts", "usage", "results", "benchmarks", "criteria", "assumptions", "platforms"]
)
def test_reordering_the_rows_of_a_table_changes_no_result(where, facts, changed, table):
    rows = lines(facts, table)[1:]
    for order in (rows[::-1], rows[1::2] + rows[::2]):
        there = changed(table, order)
        for person in PEOPLE[:4]:
            one, other = where(person), where(person, facts=there)
            assert other.scored == one.scored and other.flips == one.flips
            assert {c.account: (c.gate, c.outcome) for c in other.candidates} == {
                c.account: (c.gate, c.outcome) for c in one.candidates
            }
            assert set(other.assumptions) == set(one.assumptions)
            assert sorted(other.unknown) == sorted(one.unknown)


def test_of_two_that_tie_for_first_the_one_named_first_never_overturns_itself(where, override):
    # The same sum, 0.9 + 0.5 and 0.5 + 0.9; the table has X before Pinterest, the alphabet not.
    high = {"x": ("audience", "objective"), "pinterest": ("objective", "audience")}
    own = [
        override(name, {best: 0.9, worst: 0.5}.get(name, 1), platform=network)
        for network, (best, worst) in high.items()
        for name in CRITERIA
    ]
    found = where(None, [1] * 5, overrides=own)
    assert found.scored[0].score == found.scored[1].score and found.flips
    assert found.leader.account not in [flip.challenger for flip in found.flips]


US = {"table": "usage", "country": "US"}
# What is taken out of the tables, and the criterion that then is missing.
BLANKS = {
    "audience": US,
    "objective": {"table": "results", "metric": "share_marketers_positive_result"},
    "standing": US | {"segment_type": "overall"},
    "peers": {"table": "results", "metric": "share_marketers_using"},
}


@pytest.mark.parametrize("criterion", BLANKS)
@pytest.mark.parametrize("person", PEOPLE[:2])
def test_facts_that_nobody_has_widen_what_they_leave_and_are_said_to_be_missing(
    where, facts, changed, criterion, person
):
    blank = changed(BLANKS[criterion]["table"], without(facts, **BLANKS[criterion]))
    before = {c.account: c for c in where(person).scored}
    after = where(person, facts=blank)
    assert {c.account for c in after.scored} == set(before)
    for candidate in after.scored:
        known, gone = before[candidate.account].values[criterion], candidate.values[criterion]
        assert gone.low <= known.low and known.high <= gone.high
        assert gone.missing and gone.facts == ()
        assert {(candidate.account, what) for what in gone.missing} <= set(after.unknown)
        # The account's own span widens too, give or take what a few draws can tell.
        was = before[candidate.account]
        assert candidate.high - candidate.low >= was.high - was.low - 0.01


@given(choose=st.data(), person=st.sampled_from(PEOPLE[:2]), criterion=st.sampled_from([*BLANKS]))
@settings(max_examples=10, deadline=None)
def test_a_fact_that_nobody_has_never_counts_as_zero_and_touches_no_other_network(
    where, facts, changed, override, choose, person, criterion
):
    every = where(person)
    network = choose.draw(st.sampled_from(sorted({c.network for c in every.scored})))
    cells = BLANKS[criterion] | {"platform": network}
    blank = changed(cells["table"], without(facts, **cells))
    zero = where(person, facts=blank, overrides=[override(criterion, 0, platform=network)])
    before = {c.account: c for c in every.scored}
    at_zero = {c.account: c for c in zero.scored}
    for candidate in where(person, facts=blank).scored:
        if candidate.network != network:
            assert said(candidate) == said(before[candidate.account])
            continue
        worth = every.weights[criterion] / 2  # unknown: half of the scale, in the middle
        assert candidate.contributions[criterion] == pytest.approx(worth)
        assert candidate.score == pytest.approx(at_zero[candidate.account].score + worth)
        assert candidate.share_first >= at_zero[candidate.account].share_first


@given(person=st.sampled_from(PEOPLE[1:2]), points=POINTS)
@settings(max_examples=15, deadline=None)
def test_what_the_client_leaves_unanswered_widens_too(where, person, points):
    every = {c.account: c for c in where(person, points).scored}
    for answer, criterion in (("content", "content"), ("objectives", "objective")):
        found = where({name: told for name, told in person.items() if name != answer}, points)
        for candidate in found.scored:
            gone = candidate.values[criterion]
            assert (gone.low, gone.middle, gone.high) == (0, 0.5, 1) and gone.missing
            if candidate.account in every:
                was = every[candidate.account].values
                assert {**was, criterion: gone} == dict(candidate.values)

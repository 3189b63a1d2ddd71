import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers, records
from toolkit.errors import InvalidInput
from toolkit.model import allocation

EIGHT = ("facebook_page", 2.75), ("instagram", 2.75), ("linkedin_profile", 2.5)


@pytest.fixture(scope="module")
def museum(facts):
    """The week of the museum shop with so many hours."""
    client = records.read("museum_shop")
    return lambda hours, **more: answers.week(client.replace(hours_per_week=hours), facts, **more)


@pytest.fixture(scope="module")
def supplier(client, account, override):
    """Sells to firms only, holds every account that passes, and knows all its figures."""

    def supplier(**answered):
        held = [
            account("linkedin", kind="page"),
            account("linkedin", kind="profile"),
            account("x"),
        ]
        given = {
            "sells_to": 1,
            "content": ["text"],
            "accounts": held,
            "rates": {"click_through_rate": 0.01, "conversion_rate": 0.1},
            "orders_per_customer": 1,
            "incremental_share": 1,
            "overrides": [
                override("organic_reach_rate", 0.1, platform=name) for name in ("linkedin", "x")
            ],
        }
        return client(**{**given, **answered})

    return supplier


def test_eight_hours_feed_two_accounts_and_a_trial_and_pinterest_gets_none(museum):
    week = museum(8)
    assert tuple((slot.account, slot.hours.value) for slot in week.fed) == EIGHT
    assert [slot.advice for slot in week.fed] == ["feed", "feed", "try"]
    assert [(each.account, each.reason) for each in week.close] == [("pinterest", "crowded")]
    assert week.basis == "points" and week.unit == "points"


def test_what_pinterest_needs_is_five_posts_and_an_hour_of_answers(museum):
    pinterest = next(slot for slot in museum(8).slots if slot.account == "pinterest")
    assert pinterest.minimum_hours.value == pytest.approx(5 * 0.5**0.5 + 1)
    assert pinterest.minimum_hours.low == pytest.approx(5 * 0.25 + 0.5)


def test_the_equal_split_loses_what_the_third_account_cannot_use(museum):
    week = museum(8)
    equal = week.splits[0]
    assert equal.way == "equal" and equal.below == ("pinterest",)
    assert equal.wasted == pytest.approx(8 / 3)
    # Two accounts at 8 / 3 hours, by the formula of the model, against the plan.
    scores = {c.account: c.score for c in week.curves.accounts}
    constant = 3**0.5 * (0.5**0.5 + 1)
    two = (scores["facebook_page"] + scores["instagram"]) * (1 - np.exp(-8 / 3 / constant))
    assert equal.value.value == pytest.approx(two)
    assert equal.lost_share.value == pytest.approx(1 - two / week.value.value)


def test_keeping_an_account_costs_the_plan_less_the_best_plan_that_feeds_it(museum):
    week = museum(8)
    table = week.curves.table()
    place = week.curves.names.index("pinterest")
    forced = max(
        allocation.value_of_hours(table, np.eye(len(week.curves.names))[place] * hours)
        + allocation.allocate_hours(
            week.curves.table(among=[i for i in range(len(week.slots)) if i != place]), 8 - hours
        ).value
        for hours in np.arange(4.75, 8.25, 0.25)
    )
    assert week.close[0].keeping_costs.value == pytest.approx(week.value.value - forced)
    assert week.close[0].keeping_share.value == pytest.approx(1 - forced / week.value.value)


def test_a_new_account_loses_the_months_without_a_public_and_its_set_up(museum):
    week = museum(8)
    place = week.curves.names.index("linkedin_profile")
    candidate = week.curves.accounts[place]
    # Six months to steady: 1/6 + 2/6 + ... + 6/6 = 3.5, then six full months of twelve.
    assert week.curves.middle.scale[place] == pytest.approx(candidate.score * 9.5 / 12)
    assert week.curves.middle.setup_cost[place] > 0
    held = week.curves.names.index("pinterest")
    assert week.curves.middle.setup_cost[held] == 0


def test_set_up_hours_and_months_of_the_record_come_before_ours(facts):
    client = records.read("museum_shop").replace(hours_per_week=8)
    ours = answers.week(client, facts)
    slow = answers.week(client.replace(months_to_steady=12, one_off={"setup_hours": 20}), facts)
    place = ours.curves.names.index("linkedin_profile")
    score = ours.curves.accounts[place].score
    assert slow.curves.middle.scale[place] == pytest.approx(score * 78 / 144)
    assert slow.curves.middle.setup_cost[place] > 4 * ours.curves.middle.setup_cost[place]


@settings(max_examples=12, deadline=None)
@given(hours=st.sampled_from([quarters / 4 for quarters in range(2, 81)]))
def test_no_account_stands_between_nothing_and_its_minimum(museum, hours):
    week = museum(hours)
    for slot in week.slots:
        assert slot.hours.value == 0 or slot.hours.value >= slot.minimum_hours.value - 1e-9
    assert sum(slot.hours.value for slot in week.slots) <= hours + 1e-9


def test_more_hours_are_never_worth_less(museum):
    values = [museum(hours).value.value for hours in (2, 4, 6, 8, 10, 14)]
    assert values == sorted(values)
    assert list(museum(14).worth) == sorted(museum(14).worth)


def test_no_split_beats_the_plan_and_half_of_a_minimum_brings_nothing(museum):
    week = museum(8, split={"facebook_page": 2, "pinterest": 2.2, "instagram": 3.8})
    assert all(split.lost.value >= 0 for split in (week.yours, *week.splits))
    assert week.yours.below == ("pinterest",) and week.yours.wasted == pytest.approx(2.2)


def test_the_best_split_given_back_loses_nothing(museum):
    split = dict(EIGHT)
    week = museum(8, split=split)
    assert week.yours.lost_share.value == 0 and week.yours.hours == split
    assert week.yours.lost.low == week.yours.lost.high == 0


def test_a_split_that_names_another_account_is_refused_with_the_known_ones(museum):
    with pytest.raises(InvalidInput, match="facebook_page"):
        museum(8, split={"facebok_page": 2})
    with pytest.raises(InvalidInput):
        museum(8, split={"facebook_page": -1})


def test_plan_and_ranking_say_where_they_differ_and_why(museum):
    found = {each.account: (each.outcome, each.reason) for each in museum(8).differences}
    assert found == {
        "linkedin_profile": ("not_now", "further_down"),
        "pinterest": ("test", "tried_only"),
    }
    assert museum(5).differences == ()


def test_hours_inside_the_range_of_a_minimum_are_tried_not_closed(facts):
    week = answers.week(records.read("supplier").replace(hours_per_week=2), facts)
    assert week.fed == () and week.least_hours == 2.5
    first = week.close[0]
    assert (first.account, first.advice, first.reason) == (
        "linkedin_profile",
        "try",
        "over_the_week",
    )
    assert week.slots[0].advice == "try" and 0 < week.slots[0].in_plan < 0.5


def test_hours_below_every_minimum_feed_nobody_and_say_from_how_many_one_is_fed(facts):
    week = answers.week(records.read("bakery").replace(hours_per_week=0.5), facts)
    assert week.slots == () and week.value.value == 0 and week.hours_left == 0.5
    assert week.least_hours == 0.8 and week.remains == "local_listing"
    assert [(each.account, each.reason) for each in week.close] == [
        ("facebook_page", "hours"),
        ("instagram", "hours"),
    ]


def test_a_dead_network_is_closed_and_a_scrapbook_only_recycles(client, account, facts):
    held = [account(), account("myspace"), account("tumblr")]
    week = answers.week(client(accounts=held), facts)
    closed = {each.account: each.advice for each in week.close}
    assert closed["myspace"] == "close" and "tumblr" not in closed
    assert week.recycle == ("tumblr",)


def test_today_s_split_counts_only_when_every_account_has_its_hours(facts, client, account):
    def ways(*hours):
        networks = ("facebook", "instagram")
        held = [
            account(n, **({} if h is None else {"hours_per_week": h}))
            for n, h in zip(networks, hours, strict=True)
        ]
        return {
            split.way: split.hours for split in answers.week(client(accounts=held), facts).splits
        }

    assert ways(4, 2)["today"] == {"facebook_page": 4, "instagram": 2}
    assert "today" not in ways(4, None)


def test_where_every_worth_is_known_the_plan_counts_money(supplier, facts):
    week = answers.week(supplier(), facts)
    assert week.basis == "money" and week.unit == "USD"
    assert {slot.account for slot in week.slots} == {"linkedin_page", "linkedin_profile", "x"}
    assert all(slot.held for slot in week.slots)


def test_today_s_hours_bring_what_the_chain_says_they_bring(supplier, account, facts):
    held = [
        account("linkedin", kind="page", hours_per_week=2),
        account("linkedin", kind="profile", hours_per_week=2),
        account("x", hours_per_week=2),
    ]
    curves = answers.week(supplier(accounts=held), facts).curves.middle
    # 1,000 followers x 0.1 x 3 posts x 52 / 12 x 0.01 x 0.1 = 1.3 customers a month, 50 each:
    # 65 a month, 15 a week.
    now = curves.scale * (1 - np.exp(-2 / curves.hours_constant))
    assert now == pytest.approx([15, 15, 15])


def test_an_account_whose_reach_nobody_measured_brings_the_plan_back_to_scores(supplier, facts):
    assert answers.week(supplier(overrides=[]), facts).basis == "points"


def test_the_same_question_gets_the_same_answer(facts):
    client = records.read("museum_shop")
    one, two = (answers.week(client, facts, seed=7) for _ in "ab")
    assert one == two


def test_every_figure_behind_the_plan_is_listed(museum):
    names = {quantity.name for quantity in museum(8).assumptions}
    assert names >= {
        "hours_per_week",
        "minimum_hours_per_week",
        "hours_constant_in_minimums",
        "setup_hours",
        "new_account_months",
    }
    assert museum(8).value.grade in ("assumption", "unknown")

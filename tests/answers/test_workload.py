import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit import answers, records
from toolkit.answers.split import split
from toolkit.answers.workload import week_of
from toolkit.errors import InvalidInput
from toolkit.model.effort import TASKS

TWO = [
    {"network": "facebook", "posts_per_week": 3},
    {"network": "instagram", "posts_per_week": 2},
]

# Posts a week, by quarters: one a month is one quarter.
POSTS = st.integers(0, 80).map(lambda quarters: quarters / 4)


def load(client, facts):
    return answers.cost(client, facts).workload


def test_the_bakery_counted_its_tasks_and_accounts_and_they_come_back_as_hers(facts):
    week = load(records.read("bakery"), facts)
    assert [task.name for task in week.by_task] == list(TASKS)
    assert [task.value for task in week.by_task] == [0.5, 2.75, 0.75, 1.25, 0.5, 0.25]
    assert [(a.name, a.value) for a in week.by_account] == [
        ("facebook_page", 3.5),
        ("instagram", 2.5),
    ]
    assert {part.grade for part in (*week.by_task, *week.by_account)} == {"yours"}
    assert not week.tasks_are_estimated and week.cells is None


def test_what_nobody_counted_is_graded_an_assumption_and_dated(client, facts):
    week = load(client(accounts=TWO), facts)
    assert week.tasks_are_estimated
    assert {part.grade for part in (*week.by_task, *week.by_account)} == {"assumption"}
    assert all(part.low < part.value < part.high and part.date for part in week.by_task)


@settings(deadline=None, max_examples=40)
@given(
    hours=st.floats(0.5, 40),
    posts=st.lists(st.one_of(st.none(), POSTS), min_size=1, max_size=4),
)
def test_tasks_accounts_and_cells_each_add_up_to_the_week(client, facts, hours, posts):
    accounts = [
        {"network": network, "posts_per_week": number}
        for network, number in zip(("facebook", "instagram", "x", "pinterest"), posts, strict=False)
    ]
    week = load(client(hours_per_week=hours, accounts=accounts), facts)
    cells = [cell for row in week.cells for cell in row]
    for parts in (week.by_task, week.by_account, cells):
        assert sum(part.value for part in parts) == pytest.approx(hours)


def test_tasks_counted_are_divided_between_accounts_and_still_add_up(client, facts):
    tasks = {"create": 4, "reply": 1, "plan": 1}
    week = load(client(accounts=TWO, hours_by_task=tasks), facts)
    for task, row in zip(week.by_task, week.cells, strict=True):
        assert sum(cell.value for cell in row) == pytest.approx(tasks.get(task.name, 0))
    assert sum(account.value for account in week.by_account) == pytest.approx(6)
    assert [task.grade for task in week.by_task] == ["yours"] * 6


def test_tasks_a_quarter_of_an_hour_off_are_brought_to_the_week(client, facts):
    week = load(client(accounts=TWO, hours_by_task={"create": 4, "reply": 2.25}), facts)
    assert sum(task.value for task in week.by_task) == pytest.approx(6)
    assert week.by_task[1].value == pytest.approx(4 * 6 / 6.25)


def test_hours_of_one_account_leave_the_rest_of_the_week_to_the_others(client, facts):
    held = [{**TWO[0], "hours_per_week": 2}, TWO[1]]
    first, *others = load(client(accounts=held), facts).by_account
    assert (first.value, first.grade) == (2, "yours")
    assert [other.name for other in others] == ["instagram", "common"]
    assert sum(other.value for other in others) == pytest.approx(4)


def test_the_hours_asked_are_the_sum_of_the_middles_done_by_hand(client, facts, override):
    own = {
        "hours_per_post": 1,
        "publishing_share": 0.25,
        "answering_hours_per_week": 1,
        "reading_share": 0.5,
        "planning_hours_per_week": 0.5,
        "reporting_hours_per_week": 0.5,
        "reuse_share": 0.5,
    }
    overrides = [override(metric, value) for metric, value in own.items()]
    week = load(client(accounts=TWO, overrides=overrides), facts)
    # Made: 3 posts in full and 2 by half, at 0.75 h; put online: 5 x 0.25; answered: 2 x 1; 1 more.
    assert week.asked.value == pytest.approx(4 * 0.75 + 1.25 + 2 + 1)
    assert week.saved_by_reuse.value == pytest.approx(2 * 0.5 * 0.75)
    assert week.asked.grade == "yours" and week.asked.exact


@settings(deadline=None, max_examples=40)
@given(posts=st.lists(POSTS, min_size=1, max_size=4))
def test_reuse_never_costs_more(facts, posts):
    names = ("facebook_page", "instagram", "x", "pinterest")
    found = split(tuple(zip(names, posts, strict=False)), facts)
    assert found.saved.low >= -1e-9 and found.saved.value >= -1e-9


def test_one_account_has_nothing_to_reuse(client, facts):
    assert load(client(accounts=TWO[:1]), facts).saved_by_reuse.high == 0


def test_doubling_the_hours_doubles_every_task(client, facts):
    once, twice = (load(client(hours_per_week=h, accounts=TWO), facts) for h in (3, 6))
    for one, two in zip(once.by_task, twice.by_task, strict=True):
        assert (two.low, two.value, two.high) == pytest.approx(
            (2 * one.low, 2 * one.value, 2 * one.high)
        )


def test_two_accounts_alike_and_bought_ads_keep_names_of_their_own(client, facts):
    held = [TWO[1], TWO[1], {"network": "facebook", "kind": "ads", "posts_per_week": 0}]
    week = load(client(accounts=held), facts)
    assert week.accounts == ("instagram", "instagram.2", "facebook_ads")


def test_without_account_or_task_nothing_is_divided(client, facts):
    week = load(client(), facts)
    assert (week.by_task, week.by_account, week.cells, week.asked) == ((), (), None, None)


def test_tasks_are_known_without_an_account_too(client, facts):
    week = load(client(hours_by_task={"create": 6}), facts)
    assert [task.value for task in week.by_task] == [0, 6, 0, 0, 0, 0]


@pytest.mark.parametrize("posts", [3, None])
def test_an_account_that_publishes_in_no_time_is_a_contradiction(client, facts, posts):
    held = [{"network": "facebook", "posts_per_week": posts, "hours_per_week": 0}]
    with pytest.raises(InvalidInput, match="facebook is kept, but 0 hours") as refused:
        answers.cost(client(accounts=held), facts)
    assert refused.value.rule == "account_without_hours"


def test_an_account_at_rest_takes_no_hour_and_no_share_of_the_week(client, facts):
    rest = {"network": "x", "posts_per_week": 0, "hours_per_week": 0}
    assert load(client(accounts=[*TWO, rest]), facts).accounts == ("facebook_page", "instagram")


def test_a_week_without_an_hour_is_refused_in_words():
    with pytest.raises(InvalidInput, match=r"Accounts held: 2.*not free, it is a contradiction"):
        week_of(dict.fromkeys(TASKS, 0.0), accounts=2)

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import InvalidInput
from toolkit.model.effort.workload import EVERY, TASKS, hours_by_task, weekly_hours

HOURS = {
    "plan_hours": 0.5,
    "create_hours": 2,
    "publish_minutes": 15,
    "reply_hours": 1,
    "monitor_minutes": 30,
    "report_hours": 0.5,
}
CREATION = {f"{task}_hours": 0 for task in TASKS} | {"create_hours": 2, "monitor_hours": 1e-9}
POSTS = st.floats(0, 20)
CADENCE = st.dictionaries(
    st.sampled_from(["facebook", "instagram", "linkedin", "youtube"]), POSTS, min_size=1
)


def total(tasks, posts, reuse):
    return hours_by_task(tasks, posts, reuse_share=reuse).sum(axis=(-2, -1))


def test_a_week_by_hand():
    table = weekly_hours(HOURS, {"facebook": 2, "instagram": 2}, reuse_share=0.5)
    # Two posts are made for one account (4 h) and half made again for the other (2 h).
    assert table.loc["create"].tolist() == [4, 2, 0]
    assert table.loc["publish"].tolist() == [0.5, 0.5, 0]
    assert table.loc["reply"].tolist() == [1, 1, 0]
    assert table.loc["monitor"].tolist() == [0.5, 0.5, 0]
    assert table.loc["plan"].tolist() == [0, 0, 0.5]
    assert table.to_numpy().sum() == 4 + 2 + 1 + 2 + 1 + 1
    assert (list(table.index), list(table.columns)) == (
        list(TASKS),
        ["facebook", "instagram", EVERY],
    )


@given(st.integers(1, 6), st.floats(0, 1), st.floats(0.1, 10))
def test_an_article_republished_is_not_written_again(accounts, reuse, hours):
    posts = {f"account {n}": 3 for n in range(accounts)}
    made = total({**CREATION, "create_hours": hours}, posts, reuse)
    expected = 3 * hours * (1 + (accounts - 1) * (1 - reuse))
    assert made == pytest.approx(expected, abs=1e-6)


def test_a_faster_account_makes_the_posts_the_slower_one_has_not():
    # Five posts are needed, three of them on both: five made and three copied at half the work.
    for posts in ({"facebook": 3, "instagram": 5}, {"instagram": 5, "facebook": 3}):
        assert total(CREATION, posts, 0.5) == pytest.approx(2 * (5 + 3 / 2), abs=1e-6)


def test_the_original_is_made_where_it_takes_longest():
    tasks = CREATION | {"create_hours": {"youtube": 10, "facebook": 1}}
    table = weekly_hours(tasks, {"facebook": 1, "youtube": 1}, reuse_share=0.5)
    assert table.loc["create"].tolist() == [0.5, 10, 0]


@given(CADENCE, POSTS, st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=50)
def test_more_posts_and_less_reuse_never_take_less_time(posts, more, one, other):
    low, high = sorted([one, other])
    assert total(HOURS, posts, low) >= total(HOURS, posts, high) - 1e-9
    name = next(iter(posts))
    assert total(HOURS, {**posts, name: posts[name] + more}, low) >= total(HOURS, posts, low) - 1e-9


@given(CADENCE, st.sampled_from(sorted(HOURS)), st.floats(0, 1))
@settings(max_examples=50)
def test_more_of_any_task_never_takes_less_time(posts, task, reuse):
    longer = {**HOURS, task: HOURS[task] * 2}
    assert total(longer, posts, reuse) >= total(HOURS, posts, reuse)


@given(CADENCE, st.floats(0, 1))
@settings(max_examples=50)
def test_the_order_of_the_accounts_changes_nothing(posts, reuse):
    turned = dict(reversed(posts.items()))
    assert total(HOURS, turned, reuse) == pytest.approx(total(HOURS, posts, reuse))


def test_minutes_are_hours_over_sixty():
    minutes = {f"{task}_minutes": 60 for task in TASKS}
    hours = {f"{task}_hours": 1 for task in TASKS}
    posts = {"facebook": 2, "instagram": 3}
    assert total(minutes, posts, 0.5) == pytest.approx(total(hours, posts, 0.5))


def test_draws_broadcast_and_each_is_its_own_table():
    rng = np.random.default_rng(1)
    create, posts = rng.uniform(1, 3, 50), rng.uniform(0, 5, 50)
    reuse = rng.uniform(0, 1, 50)
    cadence = {"facebook": posts, "instagram": 2}
    many = hours_by_task({**HOURS, "create_hours": create}, cadence, reuse_share=reuse)
    assert many.shape == (50, 6, 3)
    for n in (0, 49):
        one = weekly_hours(
            {**HOURS, "create_hours": create[n]},
            {"facebook": posts[n], "instagram": 2},
            reuse_share=reuse[n],
        )
        assert one.to_numpy() == pytest.approx(many[n])


def test_draws_do_not_fit_in_a_table():
    with pytest.raises(InvalidInput, match="holds 2 draws, and a table has one number a cell"):
        weekly_hours(HOURS, {"facebook": [1, 2]}, reuse_share=0.5)


def test_an_account_kept_without_an_hour_is_named():
    idle = {f"{task}_hours": 0 for task in TASKS} | {"plan_hours": 3, "create_hours": 1}
    with pytest.raises(InvalidInput, match="instagram is kept, but 0 hours a week go to it") as no:
        weekly_hours(idle, {"facebook": 1, "instagram": 0}, reuse_share=0)
    assert no.value.rule == "account_without_hours"
    with pytest.raises(InvalidInput, match="instagram is kept"):
        hours_by_task(idle, {"facebook": 1, "instagram": [1, 0]}, reuse_share=0)


def test_an_account_that_only_answers_is_kept():
    table = weekly_hours(HOURS, {"facebook": 0}, reuse_share=0)
    assert table["facebook"].sum() == 1.5


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda t: {k: v for k, v in t.items() if k != "reply_hours"}, "required"),
        (lambda t: {**t, "reply_minutes": 60}, "two_chains"),
        (lambda t: {**t, "film_hours": 1}, "unknown_name"),
        (lambda t: {**t, "reply_hours": -1}, "not_negative"),
        (lambda t: {**t, "reply_hours": {"facebook": 1}}, "required"),
        (lambda t: {**t, "reply_hours": {"tiktok": 1}}, "unknown_name"),
        (lambda t: {**t, "plan_hours": {"facebook": 1, "instagram": 1}}, "finite"),
    ],
)
def test_tasks_that_make_no_sense_are_refused(change, rule):
    with pytest.raises(InvalidInput) as fault:
        weekly_hours(change(HOURS), {"facebook": 1, "instagram": 1}, reuse_share=0.5)
    assert fault.value.rule == rule


@pytest.mark.parametrize(
    ("posts", "reuse", "rule"),
    [
        ({}, 0.5, "required"),
        ({"facebook": -1}, 0.5, "not_negative"),
        ({"facebook": 1}, 50, "share_percent"),
        ({"facebook": 1, "common": 1}, 0.5, "unknown_name"),
    ],
)
def test_cadences_that_make_no_sense_are_refused(posts, reuse, rule):
    with pytest.raises(InvalidInput) as fault:
        weekly_hours(HOURS, posts, reuse_share=reuse)
    assert fault.value.rule == rule

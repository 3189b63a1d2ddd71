import pytest

from toolkit import answers, records


def test_a_bakery_s_six_hours_at_25_euros_cost_650_a_month(facts):
    cost = answers.cost(records.read("bakery"), facts)
    assert cost.per_month.value == pytest.approx(6 * 25 * 52 / 12)
    assert cost.per_week.value == pytest.approx(150)
    assert cost.per_year.value == pytest.approx(7800)
    assert cost.total_per_month.value == pytest.approx(650 + 30 + 12)
    assert cost.total_per_year.value == pytest.approx(12 * 692)


def test_an_american_wage_carries_the_published_charges(client, facts):
    cost = answers.cost(client(hourly_wage=20), facts)
    assert cost.hourly_cost.value == pytest.approx(20 * 1.4234)
    assert cost.hourly_cost.grade == "primary"


def test_a_french_wage_carries_a_range_of_charges_that_is_undated(client, facts, today):
    hourly = answers.cost(client(country="FR"), facts).hourly_cost
    assert hourly.low < 20 * 1.25 and hourly.high > 20 * 1.42
    assert hourly.is_weak(today)


@pytest.mark.parametrize("valued_as", ["owner", "freelance"])
def test_an_owner_s_or_freelance_s_hour_has_no_charges_to_add(client, facts, valued_as):
    assert answers.cost(client(hours_valued_as=valued_as), facts).hourly_cost.value == 20


def test_doubling_the_hours_doubles_the_cost_of_time(client, facts):
    once, twice = (answers.cost(client(hours_per_week=h), facts) for h in (3, 6))
    assert twice.per_month.value == pytest.approx(2 * once.per_month.value)
    assert twice.per_month.high == pytest.approx(2 * once.per_month.high)


def test_a_post_costs_the_month_divided_by_its_posts(client, account, facts):
    cost = answers.cost(client(hourly_cost=30, hourly_wage=None, accounts=[account()]), facts)
    assert cost.per_post.value == pytest.approx(6 * 30 / 3)


@pytest.mark.parametrize("posts", [None, 0])
def test_no_cost_of_a_post_while_what_is_posted_is_unknown_or_nothing(
    client, account, facts, posts
):
    accounts = [account(posts_per_week=posts)]
    assert answers.cost(client(accounts=accounts), facts).per_post is None


def test_one_account_of_unknown_frequency_leaves_the_cost_of_a_post_unknown(client, account, facts):
    accounts = [account(), account("instagram", posts_per_week=None)]
    assert answers.cost(client(accounts=accounts), facts).per_post is None


def test_an_overridden_charge_rate_counts_and_comes_back_as_yours(client, override, facts):
    cost = answers.cost(client(overrides=[override("employer_charge_rate", 0.3)]), facts)
    assert cost.hourly_cost.value == pytest.approx(26)
    assert cost.hourly_cost.grade == "yours"


def test_the_record_s_own_rate_comes_before_an_override(client, override, facts):
    cost = answers.cost(
        client(
            rates={"employer_charge_rate": 0.5}, overrides=[override("employer_charge_rate", 0.3)]
        ),
        facts,
    )
    assert cost.hourly_cost.value == pytest.approx(30)


def test_where_no_charges_are_published_they_are_unknown(client, facts):
    cost = answers.cost(client(country="ZZ", currency="EUR"), facts)
    assert cost.hourly_cost.grade == "unknown"
    assert cost.hourly_cost.low == pytest.approx(20 * 1.05)


def test_the_bakery_s_tasks_cost_their_hours_at_her_25_euros(facts):
    cost = answers.cost(records.read("bakery"), facts)
    months = [hours * 25 * 52 / 12 for hours in (0.5, 2.75, 0.75, 1.25, 0.5, 0.25)]
    assert [task.value for task in cost.task_costs] == pytest.approx(months)
    assert [a.value for a in cost.account_costs] == pytest.approx(
        [3.5 * 25 * 52 / 12, 2.5 * 25 * 52 / 12]
    )


@pytest.mark.parametrize("name", ["bakery", "supplier", "museum_shop"])
def test_tasks_and_accounts_each_add_up_to_the_month_of_hours(facts, name):
    cost = answers.cost(records.read(name), facts)
    for parts in (cost.task_costs, cost.account_costs):
        assert sum(part.value for part in parts) == pytest.approx(cost.per_month.value)


def test_a_first_year_is_twelve_months_and_what_is_paid_once(client, facts):
    spent = {"setup_hours": 4, "training_hours": 8, "training_fees": 450, "equipment": 320}
    cost = answers.cost(
        client(hourly_cost=25, hourly_wage=None, tools_per_month=42, one_off=spent), facts
    )
    assert cost.one_off.total.value == pytest.approx(12 * 25 + 450 + 320)
    assert cost.first_year.value == pytest.approx(12 * (650 + 42) + 1070)


def test_what_is_paid_once_and_not_said_is_neither_counted_nor_zero(client, facts):
    cost = answers.cost(client(), facts)
    assert cost.one_off is None and cost.first_year is None


def test_free_never_comes_out_of_any_client_s_hours(client, facts):
    cost = answers.cost(client(hours_per_week=0.25, hourly_wage=0.5), facts)
    assert min(cost.per_week.low, cost.per_month.low, cost.per_year.low) > 0

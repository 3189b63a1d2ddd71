"""Posts a week, from none to very many: an answer is a number, or the record is refused."""

import dataclasses
import datetime
import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolkit import answers, data
from toolkit.answers.quantity import Quantity
from toolkit.client import client_of
from toolkit.client.typed import FEWEST_POSTS
from toolkit.errors import InvalidInputs

TODAY = datetime.date(2026, 11, 22)
FACTS = data.load()


def shop(posts):
    return client_of(
        {
            "name": "Shop",
            "language": "en",
            "country": "US",
            "sells_to": 0,
            "hours_per_week": 4,
            "hourly_cost": 30,
            "order_value": 40,
            "gross_margin_rate": 0.5,
            "accounts": [{"network": "facebook", "followers": 900, "posts_per_week": posts}],
        }
    )


def numbers(thing):
    """Every quantity in an answer, however deep."""
    if isinstance(thing, Quantity):
        yield thing.name, thing
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from numbers(getattr(thing, field.name))
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from numbers(part)


@settings(deadline=None, max_examples=60)
@given(st.floats(0, FEWEST_POSTS, exclude_min=True, exclude_max=True))
@example(5e-324)
@example(0.0099)
def test_fewer_than_one_post_in_two_years_is_no_number_of_posts(posts):
    with pytest.raises(InvalidInputs) as refused:
        shop(posts)
    (fault,) = refused.value.faults
    assert (fault.name, fault.rule) == ("accounts.1.posts_per_week", "posts_too_few")
    assert "one post in two years" in str(fault) and "Write 0 if the account rests" in str(fault)


@settings(deadline=None, max_examples=25)
@given(st.just(0.0) | st.floats(FEWEST_POSTS, 2000))
@example(0.0)
@example(FEWEST_POSTS)
def test_any_other_number_of_posts_has_finite_answers(posts):
    client = shop(posts)
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        found = (
            answers.cost(client, FACTS),
            answers.reach(client, FACTS),
            answers.worth(client, FACTS, today=TODAY, draws=40, months=None),
        )
    for answer in found:
        for name, quantity in numbers(answer):
            assert math.isfinite(quantity.low) and math.isfinite(quantity.high), name


def test_an_account_may_rest():
    assert shop(0).accounts[0].posts_per_week == 0
    assert shop("0,5").accounts[0].posts_per_week == 0.5

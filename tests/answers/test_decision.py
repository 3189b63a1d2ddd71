import importlib
from types import SimpleNamespace as Named

import pytest

import toolkit.answers
from toolkit.briefs import advice


@pytest.fixture(scope="module")
def thresholds():
    module = importlib.import_module(toolkit.answers.__name__ + ".decision")
    return module.NO, module.GO


def test_no_up_to_two_draws_in_ten_and_go_from_eight(thresholds):
    assert thresholds == (0.2, 0.8)


@pytest.mark.parametrize(
    "monthly, customers",
    [(13, 12), (1, 1), (7.5857, 8)],  # x 4 weeks x 12 months / 52 weeks, rounded up: 12, 1, 7.002
)
def test_the_stop_rule_scales_a_month_to_four_weeks_and_rounds_up(monthly, customers):
    found = Named(
        where=Named(leader=None),
        worth=Named(decision="test_first", break_even_customers=Named(value=monthly)),
    )
    assert advice.stop_rule(found) == customers

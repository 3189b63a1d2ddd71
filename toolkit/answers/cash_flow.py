"""One to three years of money in and out: slow start, seasons, set-up in month 0."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.one_off import one_off
from toolkit.answers.origins import given, simulated
from toolkit.answers.quantity import Quantity, oldest, sources, weakest
from toolkit.answers.undefined import Undefined
from toolkit.errors import InvalidInput
from toolkit.model import roi
from toolkit.model.ranges import Range

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from toolkit.answers.cost import Cost
    from toolkit.client import Client
    from toolkit.data import Facts

FLAT = (1.0,) * 12
SHORTEST, LONGEST = 12, 36
# Above ten times its stake a year, a rate says only that almost nothing was put in.
HIGHEST_RATE = 10.0


@dataclass(frozen=True)
class CashFlow:
    """Money of each month from the day of the decision.

    Attributes
    ----------
    months : int
        Length after month 0.
    first_month : int
        Calendar month of month 1.
    set_up, months_to_steady, discount_rate : Quantity
        Paid in month 0; months until results are steady; what a year of waiting takes off money.
    seasonal : bool
        Whether the client gave its seasons; flat otherwise.
    cumulative : DataFrame
        ``month``, 0 to `months`; ``low``, ``middle``, ``high``: money so far, 5-50-95 % of the
        draws.
    net_present_value : Quantity
        Value today of the whole flow.
    payback_month : Quantity or Undefined
        Month from which all that was put in has come back. The note ``or_later`` says that more
        than 5 % of the draws never get there.
    break_even_month : Quantity or Undefined
        First month that pays for itself.
    chance_repaid : float
        Share of the draws whose money has come back by the end.
    internal_rate : Quantity or Undefined
        Yearly rate of return of the plan with every input in its middle.
    assumptions : tuple of Quantity
        What the flow needs beyond a steady month.
    """

    months: int
    first_month: int
    set_up: Quantity
    months_to_steady: Quantity
    discount_rate: Quantity
    seasonal: bool
    cumulative: pd.DataFrame
    net_present_value: Quantity
    payback_month: Quantity | Undefined
    break_even_month: Quantity | Undefined
    chance_repaid: float
    internal_rate: Quantity | Undefined
    assumptions: tuple[Quantity, ...]


def cash_flow(
    client: Client,
    facts: Facts,
    ranges: Mapping[str, Range],
    behind: Sequence[Quantity],
    spent: Cost,
    *,
    today: datetime.date,
    months: int,
    draws: int,
    seed: int,
) -> CashFlow:
    """Return the money of each month, how sure it is, and when it comes back.

    Parameters
    ----------
    client : Client
        Seasons, set-up, months until results are steady.
    facts : Facts
        With the client's overrides in front: our own ranges for what it does not say.
    ranges : mapping of str to Range
        Every input of a steady month.
    behind : sequence of Quantity
        The same, with grade and source.
    spent : Cost
        What an hour of set-up costs.
    today : datetime.date
        Month 1 is the calendar month after.
    months : int
        12 to 36.
    draws, seed : int
        The steady months are those of `toolkit.model.roi.simulate` with this seed.

    Returns
    -------
    CashFlow
        Amounts in the client's currency, not discounted but for the value today.

    Raises
    ------
    InvalidInput
        A plan shorter than a year or longer than three (rule ``plan_months``).
    """
    if not SHORTEST <= months <= LONGEST:
        remedy = SHORTEST if months < SHORTEST else LONGEST
        raise InvalidInput(
            "plan_months",
            name="months",
            given=months,
            remedy=remedy,
            low=SHORTEST,
            high=LONGEST,
        )
    start, steady = set_up(client, spent), months_to_steady(client, facts)
    discount = inputs.assumed(facts, "annual_discount_rate")
    plan = roi.Horizon(
        months=months,
        set_up_cost=start.range,
        months_to_steady=steady.range,
        first_month=today.month % 12 + 1,
        annual_discount_rate=discount.value,
        seasons=client.seasonality or FLAT,
    )
    flows = roi.draw_flows(ranges, plan, draws=draws, rng=np.random.default_rng(seed))
    everything = (*behind, start, steady)
    today_s = roi.net_present_value(float(roi.monthly_rate(discount.value)), flows)
    repaid = roi.payback_month(flows)
    return CashFlow(
        months=months,
        first_month=plan.first_month,
        set_up=start,
        months_to_steady=steady,
        discount_rate=discount,
        seasonal=bool(client.seasonality),
        cumulative=_cumulative(flows),
        net_present_value=simulated(
            "net_present_value", today_s, *everything, discount, unit=client.currency
        ),
        payback_month=_month("payback_month", repaid, months, everything),
        break_even_month=_month(
            "break_even_month", roi.break_even_month(flows), months, everything
        ),
        chance_repaid=float(np.isfinite(repaid).mean()),
        internal_rate=_rate(_middle_flow(ranges, plan), everything),
        assumptions=(start, steady, discount),
    )


def set_up(client: Client, spent: Cost) -> Quantity:
    """Return what is spent once, before the first month; what the client does not name is none."""
    once = one_off(client, spent.hourly_cost)
    if once is None:
        return replace(given("set_up_cost", 0.0, unit=client.currency), note="none_given")
    return once.total.renamed("set_up_cost")


def months_to_steady(client: Client, facts: Facts) -> Quantity:
    """Return the months before results are steady: the client's own, else our stated range."""
    if client.months_to_steady is not None:
        return given("months_to_steady", client.months_to_steady, unit="months")
    return inputs.assumed(facts, "months_to_steady")


def _cumulative(flows: NDArray[np.float64]) -> pd.DataFrame:
    import pandas as pd

    low, middle, high = np.quantile(flows.cumsum(axis=-1), [0.05, 0.5, 0.95], axis=0)
    month = np.arange(flows.shape[-1])
    return pd.DataFrame({"month": month, "low": low, "middle": middle, "high": high})


def _month(
    name: str, months: NDArray[np.float64], length: int, behind: Sequence[Quantity]
) -> Quantity | Undefined:
    """The month that half of the draws reach, and the 5-95 % around it, never beyond the plan."""
    # Never within the plan is later than any month of it.
    reached = np.where(np.isfinite(months), months, np.inf)
    low, middle, high = np.quantile(reached, [0.05, 0.5, 0.95], method="inverted_cdf")
    if not np.isfinite(middle):
        return Undefined(name, "not_within", given=str(length))
    late = not np.isfinite(high)
    return Quantity(
        name=name,
        range=Range(float(low), float(length if late else high), "linear"),
        unit="months",
        grade=weakest(behind),
        source=sources(behind),
        date=oldest(behind),
        note="or_later" if late else "",
        middle=float(middle),
    )


def _middle_flow(ranges: Mapping[str, Range], plan: roi.Horizon) -> NDArray[np.float64]:
    """The flow with every input in its middle: no chance in it."""
    middle = {name: _point(span) for name, span in ranges.items()}
    still = replace(
        plan,
        set_up_cost=_point(plan.set_up_cost),
        months_to_steady=_point(plan.months_to_steady),
    )
    flow: NDArray[np.float64] = roi.draw_flows(
        middle, still, draws=1, rng=np.random.default_rng(0)
    )[0]
    return flow


def _point(span: Range) -> Range:
    return Range(span.median, span.median, span.scale)


def _rate(flow: NDArray[np.float64], behind: Sequence[Quantity]) -> Quantity | Undefined:
    name = "internal_rate_of_return"
    try:
        yearly = float(roi.annual_rate(roi.internal_rate_of_return(flow)))
    except InvalidInput as refused:
        if refused.rule != "no_sign_change":
            return Undefined(name, "several_rates")
        return Undefined(name, "only_costs" if flow.sum() < 0 else "only_gains")
    if yearly > HIGHEST_RATE:
        return Undefined(name, "almost_nothing_in")
    return Quantity(
        name=name,
        range=Range(yearly, yearly, "linear"),
        unit="share",
        grade=weakest(behind),
        source=sources(behind),
        date=oldest(behind),
        note="middle_plan",
    )

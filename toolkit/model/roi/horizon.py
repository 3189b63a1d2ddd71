"""One to three years instead of one steady month: random cash flows, and what they are worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers
from toolkit.model.ranges import Range
from toolkit.model.roi import chain
from toolkit.model.roi.cash_flow import (
    break_even_month,
    monthly_cash_flow,
    net_present_value,
    payback_month,
)
from toolkit.model.roi.compounding import monthly_rate
from toolkit.model.roi.ramp import Shape, ramp_up
from toolkit.model.roi.returns import return_on_investment
from toolkit.model.roi.seasons import FLAT, season_by_month
from toolkit.model.roi.simulation import Ranges, draw_inputs

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Horizon:
    """How long a plan is followed, and how it begins.

    Parameters
    ----------
    months : int
        Length after month 0, 1 or more; 12 to 36 is what a small business can foresee.
    set_up_cost : Range
        Set-up, training, recruiting, money, paid in month 0; 0 or more.
    months_to_steady : Range
        Month in which the steady state is reached; 0 or more.
    shape : {"linear", "exponential"}, optional
        Of the way there; see `toolkit.model.roi.ramp.ramp_up`.
    seasons : array_like of float, shape (12,), optional
        Factors of January to December with a mean of 1; all months alike by default.
    first_month : int, optional
        Calendar month of month 1, 1 (January) to 12.
    annual_discount_rate : float, optional
        What a year of waiting takes off the value of money, 0-1. 0, the default, is the plain
        sum: a choice to show, since it is the highest value.

    Raises
    ------
    InvalidInput
        A range that could fall below 0 (rule ``range_below_zero``).

    Examples
    --------
    >>> plan = Horizon(24, Range(500, 500, "log"), Range(6, 6, "log"))
    >>> plan.months, plan.shape
    (24, 'linear')
    """

    months: int
    set_up_cost: Range
    months_to_steady: Range
    shape: Shape = "linear"
    seasons: ArrayLike = FLAT
    first_month: int = 1
    annual_discount_rate: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what could be negative."""
        for name in ("set_up_cost", "months_to_steady"):
            span: Range = getattr(self, name)
            least = span.low if span.is_point else float(span.quantile(0))
            if span.scale != "log" and least < 0:
                ends = [span.low, span.high]
                raise InvalidInput("range_below_zero", name=name, given=ends, remedy="log")


def draw_flows(
    ranges: Ranges, horizon: Horizon, *, draws: int, rng: np.random.Generator
) -> Numbers:
    """Random cash flows, month by month.

    Parameters
    ----------
    ranges : mapping of str to Range
        One range for each input of one chain, as for `toolkit.model.roi.simulation.simulate`.
    horizon : Horizon
        Length, start, seasons.
    draws : int
        How many, 1 or more.
    rng : numpy.random.Generator
        Source of randomness: the state given to `simulate` gives the same steady months.

    Returns
    -------
    ndarray of float, shape (draws, months + 1)
        Money in less money out, month 0 first.

    Raises
    ------
    InvalidInput
        As `simulate`; a season or a ramp among the ranges (rule ``two_chains``): they belong to
        the horizon here; seasons that are not twelve factors with a mean of 1.

    Notes
    -----
    `model.roi.cash_flow.monthly_cash_flow` of each draw. The draw of a rate holds for all its
    months: what changes by chance from month to month is left out, so single months vary too
    little and the sum about right.

    Examples
    --------
    >>> plan = Horizon(12, Range(500, 500, "log"), Range(6, 6, "log"))
    >>> draw_flows({}, plan, draws=1, rng=np.random.default_rng(1))
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: hours_per_week is missing. The chain needs: hours_per_week, ...
    """
    gain, cost, start, factors = _parts(ranges, horizon, draws, rng)
    season, ramp = factors
    return monthly_cash_flow(gain, cost, set_up_cost=start, season=season, ramp=ramp)


def simulate_horizon(
    ranges: Ranges, horizon: Horizon, *, draws: int, rng: np.random.Generator
) -> pd.DataFrame:
    """Cost, gain, return, present value and payback of random plans.

    Parameters
    ----------
    ranges, horizon, draws, rng
        As for `draw_flows`.

    Returns
    -------
    DataFrame
        A row is one random plan. Columns: ``draw``; ``cost`` (set-up and all months) and ``gain``
        (margin really added in all months), money, not discounted; ``roi``
        ((gain - cost) / cost); ``net_present_value``, money of month 0; ``payback_month`` and
        ``break_even_month``, NaN where the plan never gets there.

    Raises
    ------
    InvalidInput
        As `draw_flows`; a cost of 0.

    Notes
    -----
    Those of `draw_flows`. The rate of return of a flow has no column: `internal_rate_of_return`
    refuses the flows that have none or several, and a share of the draws would be refused.

    Examples
    --------
    >>> plan = Horizon(12, Range(500, 500, "log"), Range(6, 6, "log"))
    >>> simulate_horizon({}, plan, draws=1, rng=np.random.default_rng(1))
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: hours_per_week is missing. The chain needs: hours_per_week, ...
    """
    import pandas as pd

    gain, cost, start, factors = _parts(ranges, horizon, draws, rng)
    season, ramp = factors
    flows = monthly_cash_flow(gain, cost, set_up_cost=start, season=season, ramp=ramp)
    brought = gain * (season * ramp).sum(axis=-1)
    spent = start + cost * horizon.months
    rate = monthly_rate(horizon.annual_discount_rate)
    return pd.DataFrame(
        {
            "draw": np.arange(draws),
            "cost": spent,
            "gain": brought,
            "roi": return_on_investment(brought, spent),
            "net_present_value": net_present_value(rate, flows),
            "payback_month": payback_month(flows),
            "break_even_month": break_even_month(flows),
        }
    )


def _parts(
    ranges: Ranges, horizon: Horizon, draws: int, rng: np.random.Generator
) -> tuple[Numbers, Numbers, Numbers, tuple[Numbers, Numbers]]:
    twice = [name for name in chain.TIMING if name in ranges]
    if twice:
        raise InvalidInput("two_chains", name="input", given=", ".join([*twice, "horizon"]))
    season = season_by_month(
        horizon.months, factors=horizon.seasons, first_month=horizon.first_month
    )
    inputs = draw_inputs(ranges, draws=draws, rng=rng)
    seed = int(rng.integers(2**63))
    start, steady = (
        span.sample(draws, np.random.default_rng([seed, place]))
        for place, span in enumerate((horizon.set_up_cost, horizon.months_to_steady))
    )
    months = np.arange(1, horizon.months + 1)
    ramp = ramp_up(months, months_to_steady=steady[:, np.newaxis], shape=horizon.shape)
    return chain.monthly_gain(inputs), chain.monthly_cost(inputs), start, (season, ramp)

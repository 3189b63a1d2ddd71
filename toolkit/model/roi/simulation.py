"""The chain with ranges for inputs: random months, and what each one brings and costs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, count, finite
from toolkit.model.ranges import Range
from toolkit.model.roi import chain
from toolkit.model.roi.break_even import break_even_customers, break_even_followers
from toolkit.model.roi.returns import return_on_investment

if TYPE_CHECKING:
    import pandas as pd

Ranges = Mapping[str, Range]


def simulate(ranges: Ranges, *, draws: int, rng: np.random.Generator) -> pd.DataFrame:
    """Cost, gain and return of random steady months.

    Parameters
    ----------
    ranges : mapping of str to Range
        One range for each input of one chain; names and units in `toolkit.model.roi.chain`. What is
        reached beyond followers, a season and a ramp may be added: then the months are no steady
        average months but that month of the year, or of the plan.
    draws : int
        How many months, 1 or more; 100,000 gives chances good to about 0.2 points.
    rng : numpy.random.Generator
        Source of randomness: the same state gives the same months.

    Returns
    -------
    DataFrame
        A row is one random month. Columns: ``draw`` (0, 1, ...), ``cost`` (full cost, money),
        ``gain`` (margin really added, money), ``roi`` ((gain - cost) / cost).

    Raises
    ------
    InvalidInput
        A missing or unknown input, parts of two chains, a range that could leave 0-1 (rates) or
        fall below 0 (the rest), hours that cost nothing (rule ``hour_free``), a cost of 0.

    Notes
    -----
    Inputs are drawn independently, each once. Where two move together in truth (accounts that
    reach more people also sell more), the spread shown is too narrow. The chance that it pays is
    ``(roi > 0).mean()``. Each input has a stream of its own, so that a change of one range leaves
    the draws of the others as they were: compared plans meet the same luck.

    Examples
    --------
    >>> known = {"hours_per_week": 3, "hourly_cost": 10, "other_monthly_cost": 0,
    ...          "followers": 1000, "posts_per_month": 10, "order_value": 260,
    ...          "orders_per_customer": 1}
    >>> rates = {"reach_rate": 0.1, "click_through_rate": 0.02, "conversion_rate": 0.1,
    ...          "gross_margin_rate": 0.5, "incremental_share": 0.5}
    >>> ranges = {name: Range(value, value, "log") for name, value in known.items()}
    >>> ranges |= {name: Range(value, value, "logit") for name, value in rates.items()}
    >>> simulate(ranges, draws=2, rng=np.random.default_rng(1))
       draw   cost   gain  roi
    0     0  130.0  130.0  0.0
    1     1  130.0  130.0  0.0
    """
    import pandas as pd

    inputs = draw_inputs(ranges, draws=draws, rng=rng)
    cost, gain = chain.monthly_cost(inputs), chain.monthly_gain(inputs)
    return pd.DataFrame(
        {
            "draw": np.arange(draws),
            "cost": cost,
            "gain": gain,
            "roi": return_on_investment(gain, cost),
        }
    )


def chance_it_pays(roi: ArrayLike) -> float:
    """Share of the draws whose return is above 0.

    Parameters
    ----------
    roi : array_like of float, shape (draws,)
        Return of each draw, (gain - cost) / cost: the column of `simulate`.

    Returns
    -------
    float
        0-1.

    Raises
    ------
    InvalidInput
        No draw at all, or something that is no number.

    Notes
    -----
    A draw that just breaks even does not pay. It is the share of the months tried, given the
    ranges: as good as they are, and no better.

    Examples
    --------
    >>> chance_it_pays([-0.5, 0.0, 0.2, 1.5])
    0.5
    """
    draws = finite(roi, "roi")
    if draws.ndim != 1 or not draws.size:
        raise InvalidInput("plain_list", name="roi", given=list(draws.shape))
    return float((draws > 0).mean())


def simulate_break_even(ranges: Ranges, *, draws: int, rng: np.random.Generator) -> pd.DataFrame:
    """Break-even customers and followers of random steady months.

    Parameters
    ----------
    ranges : mapping of str to Range
        As for `simulate`; each input of the gain more than 0 (``overlap`` may be 0).
    draws : int
        How many months, 1 or more.
    rng : numpy.random.Generator
        Source of randomness: the state given to `simulate` gives the same months.

    Returns
    -------
    DataFrame
        A row is one random month. Columns: ``draw``, ``customers`` (new ones a month that repay
        it), ``followers`` (that bring them).

    Raises
    ------
    InvalidInput
        As `simulate`; an input of 0, which nothing can repay (rule ``positive``).

    Notes
    -----
    `break_even_customers` and `break_even_followers` of each draw; the notes there hold.

    Examples
    --------
    >>> simulate_break_even({}, draws=1, rng=np.random.default_rng(1))
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: hours_per_week is missing. The chain needs: hours_per_week, ...
    """
    import pandas as pd

    inputs = draw_inputs(ranges, draws=draws, rng=rng)
    cost = chain.monthly_cost(inputs)
    gain_inputs = {k: v for k, v in inputs.items() if k not in (*chain.COST, "followers")}
    return pd.DataFrame(
        {
            "draw": np.arange(draws),
            "customers": break_even_customers(cost, *(inputs[name] for name in chain.VALUE)),
            "followers": break_even_followers(cost, **gain_inputs),
        }
    )


def draw_inputs(ranges: Ranges, *, draws: int, rng: np.random.Generator) -> dict[str, Numbers]:
    """Random draws of every input, each from its own stream.

    Parameters
    ----------
    ranges : mapping of str to Range
        As for `simulate`.
    draws : int
        How many, 1 or more.
    rng : numpy.random.Generator
        Source of randomness; one number is taken from it.

    Returns
    -------
    dict of str to ndarray of float
        Shape (draws,) for each input, ready for `toolkit.model.roi.chain`; to be read, not
        changed.

    Raises
    ------
    InvalidInput
        As `simulate`.

    Examples
    --------
    >>> draw_inputs({"folowers": Range(1, 2, "log")}, draws=1, rng=np.random.default_rng(1))
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: input 'folowers' is not known. Did you mean 'followers'? Known: ...
    """
    check_ranges(ranges)
    draws = count(draws, "draws")
    seed = int(rng.integers(2**63))
    return {
        name: _stream(ranges[name], draws, seed, place)
        for place, name in enumerate(chain.INPUTS)
        if name in ranges
    }


# Where one range moves, the draws of the others are those of the time before.
@lru_cache(maxsize=32)
def _stream(span: Range, draws: int, seed: int, place: int) -> Numbers:
    drawn = span.sample(draws, np.random.default_rng([seed, place]))
    drawn.flags.writeable = False
    return drawn


def check_ranges(ranges: Ranges) -> None:
    """Refuse ranges that are not one whole chain, or that could leave what is possible.

    Parameters
    ----------
    ranges : mapping of str to Range
        As for `simulate`.

    Raises
    ------
    InvalidInput
        As `simulate`: rules of `toolkit.model.roi.chain.check_names`, ``rate_range``,
        ``range_below_zero``, ``hour_free``.

    Examples
    --------
    >>> check_ranges({"followers": Range(500, 500, "log")})
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: hours_per_week is missing. The chain needs: hours_per_week, ...
    """
    chain.check_names(ranges)
    for name, span in ranges.items():
        ends = [span.low, span.high]
        if span.is_point:
            least, most = ends
        elif span.scale == "linear":
            least, most = (float(end) for end in span.quantile([0, 1]))
        else:
            least, most = 0.0, 1.0 if span.scale == "logit" else float("inf")
        if name in chain.RATES and not 0 <= least <= most <= 1:
            raise InvalidInput("rate_range", name=name, given=ends, remedy="logit")
        if least < 0:
            raise InvalidInput("range_below_zero", name=name, given=ends, remedy="log")
        if name == "hourly_cost" and span.high == 0:
            raise InvalidInput("hour_free", name=name, given=0)

"""The chain from followers to margin, online or in a store, and what it costs.

Every input has one name, here and everywhere:

========================  ==========================================================  ==========
name                      what it is                                                  unit
========================  ==========================================================  ==========
hours_per_week            working time (or ``monthly_hours``)                         hours
hourly_cost               complete cost of an hour                                    money
other_monthly_cost        tools, ads, content bought                                  money
followers                 people following                                            people
reach_rate                followers who see one post / followers                      0-1
posts_per_month           posts                                                       posts
click_through_rate        clicks / impressions (online)                               0-1
conversion_rate           customers / clicks (online), or the two next                0-1
lead_rate                 leads / clicks (online)                                     0-1
close_rate                customers / leads (online)                                  0-1
overlap                   how much the same people see every post (in store)          0-1
nearby_share              people reached who can come / people reached (in store)     0-1
visit_rate                new customers / nearby people reached in a month (in store) 0-1
order_value               average order before tax                                    money
gross_margin_rate         gross margin / selling price before tax                     0-1
orders_per_customer       orders of one customer                                      orders
incremental_share         what would not have come anyway                             0-1
========================  ==========================================================  ==========

These may be left out: nobody is reached beyond the followers, and the month is an average month in
the steady state.

==================================  ====================================================  ======
name                                what it is                                            unit
==================================  ====================================================  ======
recommended_impressions_per_post    times one post is shown to non-followers (online)     times
paid_impressions_per_month          times ads are shown (online)                          times
recommended_people_per_month        non-followers reached by recommendation (in store)    people
paid_people_per_month               people reached by ads and not otherwise (in store)    people
season_factor                       this month / an average month                         0 and up
ramp_share                          gain of this month / gain in the steady state         0-1
==================================  ====================================================  ======
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.effort import monthly_hours
from toolkit.model.quantity import Numbers, amount, share
from toolkit.model.reach import expected_reach, impressions

COST = ("hours_per_week", "monthly_hours", "hourly_cost", "other_monthly_cost")
AUDIENCE = ("followers", "reach_rate", "posts_per_month")
ONLINE = ("click_through_rate", "conversion_rate", "lead_rate", "close_rate")
IN_STORE = ("overlap", "nearby_share", "visit_rate")
VALUE = ("order_value", "gross_margin_rate", "orders_per_customer", "incremental_share")

SHOWN_BEYOND = ("recommended_impressions_per_post", "paid_impressions_per_month")
PEOPLE_BEYOND = ("recommended_people_per_month", "paid_people_per_month")
BEYOND = SHOWN_BEYOND + PEOPLE_BEYOND
TIMING = ("season_factor", "ramp_share")

# The order gives each input its random stream: new names go last.
INPUTS = COST + AUDIENCE + ONLINE + IN_STORE + VALUE + BEYOND + TIMING
RATES = frozenset(
    (*ONLINE, *IN_STORE, "reach_rate", "gross_margin_rate", "incremental_share", "ramp_share"),
)

Inputs = Mapping[str, ArrayLike]


def margin_per_customer(inputs: Inputs) -> Numbers:
    """Margin that one new customer really adds.

    Parameters
    ----------
    inputs : mapping of str to array_like
        ``order_value``, ``gross_margin_rate``, ``orders_per_customer``, ``incremental_share``.

    Returns
    -------
    ndarray of float
        Money a customer.

    Raises
    ------
    InvalidInput
        A negative number, a rate outside 0-1.

    Notes
    -----
    Their product. Orders yet to come are not discounted here, so it errs on the high side where
    they are spread over years.

    Examples
    --------
    >>> float(margin_per_customer({"order_value": 100, "gross_margin_rate": 0.5,
    ...                            "orders_per_customer": 2, "incremental_share": 0.5}))
    50.0
    """
    return (
        amount(inputs["order_value"], "order_value")
        * share(inputs["gross_margin_rate"], "gross_margin_rate")
        * amount(inputs["orders_per_customer"], "orders_per_customer")
        * share(inputs["incremental_share"], "incremental_share")
    )


def customers(inputs: Inputs) -> Numbers:
    """People who become customers through a month's posts and ads.

    Parameters
    ----------
    inputs : mapping of str to array_like
        ``followers``, ``reach_rate``, ``posts_per_month`` and the steps of one chain, online or
        in store; what is reached beyond followers, season and ramp may be added.

    Returns
    -------
    ndarray of float
        People a month, on average; rarely a whole number.

    Raises
    ------
    InvalidInput
        A negative number, a rate outside 0-1.

    Notes
    -----
    Online: impressions x click-through rate x conversion rate (or lead rate x close rate): a
    per-impression rate multiplies impressions, never reach. In store: distinct people reached x
    nearby share x visit rate. Both x season_factor x ramp_share. Impressions add up; people do
    because the three groups are defined apart (followers, strangers, people only ads reach). The
    same rates for all of them err on the high side: strangers click and come less.

    Examples
    --------
    >>> online = {"followers": 1000, "reach_rate": 0.1, "posts_per_month": 10,
    ...           "click_through_rate": 0.02, "conversion_rate": 0.05}
    >>> float(customers(online)), float(customers({**online, "season_factor": 1.5}))
    (1.0, 1.5)
    """
    won = _in_store(inputs) if "nearby_share" in inputs else _online(inputs)
    if "season_factor" in inputs:
        won = won * amount(inputs["season_factor"], "season_factor")
    if "ramp_share" in inputs:
        won = won * share(inputs["ramp_share"], "ramp_share")
    return won


def monthly_gain(inputs: Inputs) -> Numbers:
    """Margin that a month's posts bring, before their cost.

    Parameters
    ----------
    inputs : mapping of str to array_like
        What `customers` and `margin_per_customer` take.

    Returns
    -------
    ndarray of float
        Money a month, in a steady month.

    Raises
    ------
    InvalidInput
        A negative number, a rate outside 0-1.

    Notes
    -----
    customers x margin_per_customer, all counted in the month the customer comes.

    Examples
    --------
    >>> float(monthly_gain({"followers": 1000, "reach_rate": 0.1, "posts_per_month": 10,
    ...     "click_through_rate": 0.02, "conversion_rate": 0.05, "order_value": 100,
    ...     "gross_margin_rate": 0.5, "orders_per_customer": 2, "incremental_share": 0.5}))
    50.0
    """
    return customers(inputs) * margin_per_customer(inputs)


def monthly_cost(inputs: Inputs) -> Numbers:
    """Full cost of a month: the hours and the rest.

    Parameters
    ----------
    inputs : mapping of str to array_like
        ``hours_per_week`` or ``monthly_hours``, ``hourly_cost``, ``other_monthly_cost``.

    Returns
    -------
    ndarray of float
        Money a month.

    Raises
    ------
    InvalidInput
        A negative number.

    Notes
    -----
    monthly hours x hourly cost + other monthly cost. Set-up and training are left out, so the
    first months cost more.

    Examples
    --------
    >>> float(monthly_cost({"hours_per_week": 3, "hourly_cost": 20, "other_monthly_cost": 40}))
    300.0
    """
    if "monthly_hours" in inputs:
        hours = amount(inputs["monthly_hours"], "monthly_hours")
    else:
        hours = monthly_hours(inputs["hours_per_week"])
    # Not `cost_of_time`: what an hour would have to cost may be looked for down to 0.
    return hours * amount(inputs["hourly_cost"], "hourly_cost") + amount(
        inputs["other_monthly_cost"], "other_monthly_cost"
    )


def check_names(names: Iterable[str], *, without: Iterable[str] = ()) -> None:
    """Refuse a set of names that is not one whole chain.

    Parameters
    ----------
    names : iterable of str
        Names of the inputs given.
    without : iterable of str, optional
        Names that do not belong here: they are not asked for, and refused if given.

    Raises
    ------
    InvalidInput
        ``unknown_name`` (the nearest is offered), ``missing_input``, ``two_chains``.

    Examples
    --------
    >>> check_names(["folowers"])
    Traceback (most recent call last):
    toolkit.errors.InvalidInput: input 'folowers' is not known. Did you mean 'followers'? Known: ...
    """
    given, without = set(names), set(without)
    known = [name for name in INPUTS if name not in without]
    for name in sorted(given - set(known)):
        near = difflib.get_close_matches(name, known, n=1)
        rule = "unknown_name_near" if near else "unknown_name"
        remedy = near[0] if near else None
        raise InvalidInput(rule, name="input", given=name, remedy=remedy, known=", ".join(known))
    hours = _one_of(given, ("hours_per_week",), ("monthly_hours",))
    wanted = [*hours, *COST[2:], *AUDIENCE, *_steps(given), *VALUE]
    for name in wanted:
        if name not in given | without:
            raise InvalidInput("missing_input", name=name, given=None, remedy=", ".join(wanted))


def _online(inputs: Inputs) -> Numbers:
    posts = amount(inputs["posts_per_month"], "posts_per_month")
    shown = impressions(inputs["followers"], inputs["reach_rate"], posts)
    for name in SHOWN_BEYOND:
        if name in inputs:
            more = amount(inputs[name], name)
            shown = shown + (more * posts if name.endswith("per_post") else more)
    won = shown * share(inputs["click_through_rate"], "click_through_rate")
    steps = ("conversion_rate",) if "conversion_rate" in inputs else ("lead_rate", "close_rate")
    for name in steps:
        won = won * share(inputs[name], name)
    return won


def _in_store(inputs: Inputs) -> Numbers:
    audience = (inputs["followers"], inputs["reach_rate"], inputs["posts_per_month"])
    people = expected_reach(*audience, overlap=inputs["overlap"])
    for name in PEOPLE_BEYOND:
        if name in inputs:
            people = people + amount(inputs[name], name)
    nearby = people * share(inputs["nearby_share"], "nearby_share")
    return nearby * share(inputs["visit_rate"], "visit_rate")


def _steps(given: set[str]) -> tuple[str, ...]:
    chain = _one_of(given, (*ONLINE, *SHOWN_BEYOND), (*IN_STORE, *PEOPLE_BEYOND))
    if chain[0] in IN_STORE:
        return IN_STORE
    return (ONLINE[0], *_one_of(given, ONLINE[1:2], ONLINE[2:]))


def _one_of(given: set[str], one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Return the alternative that was given, the first if none was; refuse parts of both."""
    if given.intersection(one) and given.intersection(other):
        both = [name for name in (*one, *other) if name in given]
        raise InvalidInput("two_chains", name="input", given=", ".join(both))
    return other if given.intersection(other) else one

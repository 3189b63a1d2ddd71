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
from toolkit.model.quantity import Numbers, amount, share
from toolkit.model.roi import net_gain

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
    return net_gain.margin_per_customer(_checked(inputs, VALUE))


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
    if "nearby_share" in inputs:
        needed, beyond = (*AUDIENCE, *IN_STORE), PEOPLE_BEYOND
    else:
        one_step = "conversion_rate" in inputs
        needed = (*AUDIENCE, ONLINE[0], *(ONLINE[1:2] if one_step else ONLINE[2:]))
        beyond = SHOWN_BEYOND
    more = [name for name in (*beyond, *TIMING) if name in inputs]
    return net_gain.customers(_checked(inputs, (*needed, *more)))


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
    # Not `cost_of_time`: what an hour would have to cost may be looked for down to 0.
    hours = "monthly_hours" if "monthly_hours" in inputs else "hours_per_week"
    return net_gain.monthly_cost(_checked(inputs, (hours, *COST[2:])))


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


def _checked(inputs: Inputs, names: Iterable[str]) -> dict[str, Numbers]:
    return {name: (share if name in RATES else amount)(inputs[name], name) for name in names}


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

"""Ratios that say whether money came back, each under the name of its own definition."""

from __future__ import annotations

from numpy.typing import ArrayLike

from toolkit.errors import InvalidInput
from toolkit.model.quantity import Numbers, amount, finite, plain, positive, share


def return_on_investment(gain: ArrayLike, cost: ArrayLike) -> Numbers:
    """Net gain as a share of the full cost.

    Parameters
    ----------
    gain : array_like of float
        Margin brought by the effort, money, before its cost is taken off. Never revenue.
    cost : array_like of float
        Full cost in the same money and period: hours, content, tools, ads. More than 0.

    Returns
    -------
    ndarray of float
        -1 (nothing came back) and up; 0 where gain equals cost; 0.5 means 50 %.

    Raises
    ------
    InvalidInput
        A cost of 0 (rule ``cost_zero``): the return on nothing spent is undefined.

    Notes
    -----
    (gain - cost) / cost. A cost that forgets the hours, or a gain that counts customers who would
    have come anyway, makes it too high.

    References
    ----------
    P. W. Farris, N. T. Bendle, P. E. Pfeifer, D. J. Reibstein, Marketing Metrics, 3rd ed.,
    Pearson, 2015, ch. 10.

    Examples
    --------
    >>> float(return_on_investment(gain=150, cost=100))
    0.5
    """
    gain, cost = finite(gain, "gain"), _spent(cost, "cost")
    return (gain - cost) / cost


def return_on_ad_spend(revenue: ArrayLike, ad_spend: ArrayLike) -> Numbers:
    """Revenue for each unit of money spent on ads.

    Parameters
    ----------
    revenue : array_like of float
        Sales attributed to the ads, money, 0 or more.
    ad_spend : array_like of float
        Money paid for the ads, more than 0.

    Returns
    -------
    ndarray of float
        0 and up; 4 means 4 of sales for 1 of ads. Not a return on investment.

    Raises
    ------
    InvalidInput
        A spend of 0 (rule ``cost_zero``), a negative number.

    Notes
    -----
    revenue / ad_spend. Leaves out the cost of the goods, the hours and the tools, so it is always
    above 1 + the return on investment; compare it with `break_even_return_on_ad_spend`.

    Examples
    --------
    >>> float(return_on_ad_spend(revenue=800, ad_spend=200))
    4.0
    """
    return amount(revenue, "revenue") / _spent(ad_spend, "ad_spend")


def break_even_return_on_ad_spend(gross_margin_rate: ArrayLike) -> Numbers:
    """Return on ad spend at which the margin on the sales just pays for the ads.

    Parameters
    ----------
    gross_margin_rate : array_like of float
        Gross margin as a share of the selling price before tax, 0-1, more than 0.

    Returns
    -------
    ndarray of float
        1 and up: below it, ads lose money.

    Raises
    ------
    InvalidInput
        A rate outside 0-1; a rate of 0 (rule ``positive``).

    Notes
    -----
    1 / gross_margin_rate. Covers the ads alone: with hours and tools the true threshold is higher.

    Examples
    --------
    >>> float(break_even_return_on_ad_spend(0.25))
    4.0
    """
    return 1 / positive(share(gross_margin_rate, "gross_margin_rate"), "gross_margin_rate")


def earned_media_value(impressions: ArrayLike, cost_per_mille: ArrayLike) -> Numbers:
    """Price that the unpaid impressions would have had as ads.

    Parameters
    ----------
    impressions : array_like of float
        Times shown, 0 or more.
    cost_per_mille : array_like of float
        Price of 1,000 paid impressions, money, 0 or more.

    Returns
    -------
    ndarray of float
        Money that was not spent: neither revenue nor gain, never to be put into a return.

    Raises
    ------
    InvalidInput
        A negative number.

    Notes
    -----
    impressions / 1000 x cost_per_mille. Assumes that one would have bought all of them at that
    price, so it errs on the high side, often by far.

    Examples
    --------
    >>> float(earned_media_value(20_000, cost_per_mille=5))
    100.0
    """
    return amount(impressions, "impressions") / 1000 * amount(cost_per_mille, "cost_per_mille")


def cost_per_lead(cost: ArrayLike, leads: ArrayLike) -> Numbers:
    """Full cost of one lead.

    Parameters
    ----------
    cost : array_like of float
        Full cost, hours included, money, 0 or more.
    leads : array_like of float
        People who left a contact in the same period, more than 0.

    Returns
    -------
    ndarray of float
        Money a lead.

    Raises
    ------
    InvalidInput
        No lead at all (rule ``positive``), a negative number.

    Notes
    -----
    cost / leads. Ad platforms divide their ads alone, so their figure is lower.

    Examples
    --------
    >>> float(cost_per_lead(600, leads=12))
    50.0
    """
    return amount(cost, "cost") / positive(leads, "leads")


def customer_acquisition_cost(cost: ArrayLike, customers: ArrayLike) -> Numbers:
    """Full cost of one new customer.

    Parameters
    ----------
    cost : array_like of float
        Full cost, hours included, money, 0 or more.
    customers : array_like of float
        New customers in the same period, more than 0.

    Returns
    -------
    ndarray of float
        Money a new customer.

    Raises
    ------
    InvalidInput
        No customer at all (rule ``positive``), a negative number.

    Notes
    -----
    cost / customers. Customers who would have come anyway make it too low.

    Examples
    --------
    >>> float(customer_acquisition_cost(600, customers=4))
    150.0
    """
    return amount(cost, "cost") / positive(customers, "customers")


def lifetime_value_to_acquisition_cost(
    lifetime_value: ArrayLike, acquisition_cost: ArrayLike
) -> Numbers:
    """Margin of a customer over the years for each unit of money spent to win them.

    Parameters
    ----------
    lifetime_value : array_like of float
        Margin, discounted, before the cost of winning the customer
        (`toolkit.model.roi.lifetime.customer_lifetime_value`), money, 0 or more. Never revenue.
    acquisition_cost : array_like of float
        Full cost of one new customer, hours included (`customer_acquisition_cost`), more than 0.

    Returns
    -------
    ndarray of float
        0 and up: above 1, the customer repays what they cost; 1 less than it is the return on
        investment over the customer's life.

    Raises
    ------
    InvalidInput
        A cost of 0 (rule ``cost_zero``), a negative number.

    Notes
    -----
    lifetime_value / acquisition_cost. Many published ratios divide revenue, or divide by ads
    alone: theirs are higher, and the "3 to 1" they ask for is a habit of subscription software,
    not a law. Customers who would have come anyway make it too high.

    Examples
    --------
    >>> float(lifetime_value_to_acquisition_cost(300, acquisition_cost=150))
    2.0
    """
    return amount(lifetime_value, "lifetime_value") / _spent(acquisition_cost, "acquisition_cost")


def _spent(value: ArrayLike, name: str) -> Numbers:
    numbers = amount(value, name)
    if (numbers == 0).any():
        raise InvalidInput("cost_zero", name=name, given=plain(0))
    return numbers

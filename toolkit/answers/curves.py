"""What an hour on each account would bring: money where its worth is known, points where not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from toolkit.answers import inputs
from toolkit.answers.accounts import BY_KIND
from toolkit.answers.chain import chain
from toolkit.answers.origins import derived, given
from toolkit.answers.quantity import Quantity
from toolkit.model import allocation, effort, roi

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from toolkit.answers.candidate import Candidate
    from toolkit.answers.reach import AccountReach
    from toolkit.answers.where import Where
    from toolkit.client import Client
    from toolkit.data import Facts

    Numbers = NDArray[np.float64]

Basis = Literal["money", "points"]
# A set-up is to be repaid, and a new account to find its public, within a year.
WEEKS, MONTHS = 52, np.arange(1, 13)
# Minimums and curves are drawn in this many sets, what an account can bring anew within each.
SETS, PER_SET = 20, 50


@dataclass(frozen=True, eq=False)
class Shape:
    """What a week's hours bring on each account: one row, or one row a draw.

    Attributes
    ----------
    scale, hours_constant, minimum_hours, setup_cost : ndarray of float, shape (..., accounts)
        As the columns of `toolkit.model.allocation.allocate_hours`.
    """

    scale: Numbers
    hours_constant: Numbers
    minimum_hours: Numbers
    setup_cost: Numbers

    def value(self, hours: Numbers) -> Numbers:
        """Return what each account brings with some hours a week, net of set-up."""
        brought = allocation.activity_return(
            hours, self.scale, self.hours_constant, minimum_hours=self.minimum_hours
        )
        return np.where(brought > 0, brought - self.setup_cost, 0.0)


@dataclass(frozen=True, eq=False)
class Curves:
    """The accounts that hours can go to, and what they bring there.

    Attributes
    ----------
    accounts : tuple of Candidate
        Those that pass the gates, best score first.
    basis : {"money", "points"}
        ``money`` where what each account brings today is known; else ``points``: the score of
        `answers.where` stands in, and the plan compares accounts, not money.
    unit : str
        Currency, or ``points``.
    middle : Shape
        Every figure at its middle.
    drawn : Shape
        Every figure within its range, a row a draw.
    origins : tuple of Quantity
        Every figure behind them.
    """

    accounts: tuple[Candidate, ...]
    basis: Basis
    unit: str
    middle: Shape
    drawn: Shape
    origins: tuple[Quantity, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Ids of the accounts."""
        return tuple(candidate.account for candidate in self.accounts)

    def table(self, *, among: Sequence[int] | None = None, drawn: int | None = None) -> Any:
        """Return the table of `toolkit.model.allocation`, of some accounts, in one set of draws."""
        curves = self.middle if drawn is None else self.drawn
        row = ... if drawn is None else drawn
        places = list(range(len(self.accounts)) if among is None else among)
        columns = ("scale", "hours_constant", "minimum_hours", "setup_cost")
        table: dict[str, Any] = {name: getattr(curves, name)[row][places] for name in columns}
        table["name"] = [self.names[place] for place in places]
        table["held"] = np.array([self.accounts[place].held for place in places])
        return table


def curves_of(client: Client, facts: Facts, found: Where, *, seed: int) -> Curves:
    """Return what hours bring on the accounts that pass the gates.

    Parameters
    ----------
    client : Client
        Its accounts and, for money, its chain and margin.
    facts : Facts
        With the client's overrides in front.
    found : Where
        The ranking.
    seed : int
        Makes the draws repeatable.

    Returns
    -------
    Curves
        In money only where every account that passes is held, publishes and has a reach that
        somebody measured: an account without followers has no known worth.
    """
    accounts = found.scored
    if not accounts:
        none = np.zeros(0)
        empty = Shape(none, none, none, none)
        return Curves((), "points", "points", empty, empty, ())
    reached = chain(client, facts).accounts
    seen = [_reach_of(candidate, reached) for candidate in accounts]
    known = [account for account in seen if account and account.reach_rate.grade != "unknown"]
    minimums = [c.gate.minimum_hours for c in accounts if c.gate.minimum_hours is not None]
    times = inputs.assumed(facts, "hours_constant_in_minimums")
    rng = np.random.default_rng(seed)
    least = _drawn(minimums, _places())
    multiple = _drawn([times], rng.permutation(_places()))
    middle_least = np.array([quantity.value for quantity in minimums])
    constants = middle_least * times.value, least * multiple
    if len(known) == len(accounts):
        brought, origins = _money(client, facts, known, seed)
        hours = [_hours_now(client, facts, account) for account in known]
        share = [
            allocation.activity_return(now, 1.0, constant, minimum_hours=0)
            for now, constant in zip(
                (np.array([q.value for q in hours]), _drawn(hours, _places())),
                constants,
                strict=True,
            )
        ]
        middle = Shape(
            np.median(brought, axis=0) / share[0], constants[0], middle_least, 0 * least[0]
        )
        drawn = Shape(brought / share[1], constants[1], least, 0 * least)
        return Curves(
            accounts, "money", client.currency, middle, drawn, (*minimums, times, *origins, *hours)
        )
    new = np.array([not candidate.held for candidate in accounts])
    setup, months = _setup_hours(client, facts), _months(client, facts)
    drawn_setup, drawn_months = (_drawn([q], rng.permutation(_places())) for q in (setup, months))
    middle = _points(
        np.array([candidate.score for candidate in accounts]),
        new,
        (middle_least, constants[0]),
        np.array([[setup.value]]),
        np.array([[months.value]]),
    )
    scores = np.array([_scores(candidate, found.weights, seed) for candidate in accounts]).T
    drawn = _points(scores, new, (least, constants[1]), drawn_setup, drawn_months)
    figures = dict.fromkeys(q for c in accounts for v in c.values.values() for q in v.facts)
    opened = (setup, months) if new.any() else ()
    return Curves(
        accounts, "points", "points", middle, drawn, (*minimums, times, *opened, *figures)
    )


def _places() -> Numbers:
    """Quantiles, one a set of draws, from low to high; the same pace holds for every account."""
    return (np.arange(SETS) + 0.5) / SETS


def _drawn(quantities: Sequence[Quantity], places: Numbers) -> Numbers:
    """Each figure at the places, a row a draw."""
    columns = [np.asarray(quantity.range.quantile(places)) for quantity in quantities]
    return np.repeat(np.array(columns).reshape(len(columns), SETS).T, PER_SET, axis=0)


def _points(
    scores: Numbers,
    new: NDArray[np.bool_],
    hours: tuple[Numbers, Numbers],
    setup: Numbers,
    months: Numbers,
) -> Shape:
    """Scores as scales; a new account loses the months without a public and the hours to set up."""
    least, constant = hours
    first_year = roi.ramp_up(MONTHS, months_to_steady=months).mean(axis=-1, keepdims=True)
    scale = np.where(new, scores * first_year.reshape(-1, 1), scores)
    scale = scale if scores.ndim > 1 else scale[0]
    at_least = allocation.activity_return(least, scale, constant, minimum_hours=0) / least
    hour = at_least[..., :1]  # an hour on the account that comes first
    price = np.where(new, allocation.setup_cost_per_week(setup * hour, weeks=WEEKS), 0.0)
    return Shape(scale, constant, least, price.reshape(least.shape))


def _scores(candidate: Candidate, weights: Mapping[str, float], seed: int) -> Numbers:
    """Draws of one account's score, of the facts alone, in the streams of `answers.where`."""
    draws = SETS * PER_SET
    total = np.zeros(draws)
    for name, value in candidate.values.items():
        total += weights[name] * value.draw(f"{candidate.network} {name}", draws, seed)
    return total


def _setup_hours(client: Client, facts: Facts) -> Quantity:
    hours = client.one_off.given.get("setup_hours")
    if hours is None:
        return inputs.assumed(facts, "setup_hours")
    return given("setup_hours", hours, unit="hours")


def _months(client: Client, facts: Facts) -> Quantity:
    if client.months_to_steady is None:
        return inputs.assumed(facts, "new_account_months")
    return given("new_account_months", client.months_to_steady, unit="months")


def _reach_of(candidate: Candidate, reached: Sequence[AccountReach]) -> AccountReach | None:
    """Who sees what the account publishes, where the chain counts it."""
    for account in reached:
        same = candidate.kind == account.kind or candidate.network not in BY_KIND
        if candidate.held and account.network == candidate.network and same:
            return account
    return None


def _hours_now(client: Client, facts: Facts, account: AccountReach) -> Quantity:
    """Hours a week that the account takes today: as given, else what its posts and answers take."""
    for mine in client.accounts:
        same = (mine.network, mine.kind) == (account.network, account.kind)
        if same and mine.hours_per_week:
            return given("hours_now", mine.hours_per_week, unit="hours", platform=account.network)
    return derived(
        "hours_now",
        lambda n, h, a: n / effort.WEEKS_PER_MONTH * h + a,
        account.posts_per_month,
        inputs.assumed(facts, "hours_per_post"),
        inputs.assumed(facts, "answering_hours_per_week"),
        unit="hours",
    )


def _money(
    client: Client, facts: Facts, accounts: Sequence[AccountReach], seed: int
) -> tuple[Numbers, tuple[Quantity, ...]]:
    """Margin that each account brings in a week today, a row a draw.

    The links that accounts share (clicks, visits, margin) take the same draws for all of them.
    """
    links = chain(client, facts).links
    shared = {
        "order_value": inputs.order_value(client),
        "gross_margin_rate": inputs.gross_margin_rate(client),
        "orders_per_customer": inputs.orders_per_customer(client, facts),
        "incremental_share": inputs.incremental_share(client, facts),
    }
    hourly, _ = inputs.hourly_cost(client, facts)
    cost = {
        "monthly_hours": inputs.hours_per_week(client),
        "hourly_cost": hourly,
        "other_monthly_cost": inputs.other_per_month(client),
    }
    gains = []
    for account in accounts:
        own = {
            "followers": account.followers,
            "posts_per_month": account.posts_per_month,
            "reach_rate": account.reach_rate,
        }
        ranges = {name: q.range for name, q in (cost | links | own | shared).items()}
        drawn = roi.simulate(ranges, draws=SETS * PER_SET, rng=np.random.default_rng(seed))
        gains.append(drawn["gain"].to_numpy() / effort.WEEKS_PER_MONTH)
    return np.array(gains).T, (*links.values(), *shared.values())

"""Rules for sharing a week: the right ones, and those people use instead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from numpy.typing import ArrayLike

from toolkit.model import allocation, evidence
from toolkit.model.ranges import whole

Name = TypeVar("Name")

# A sum over fewer people is one person's business: the threshold of the class report.
FEWEST = 5
# What each version of a time sheet keeps of a person; `line` is a number that is theirs alone.
VERSIONS = {
    "rows": ("days", "contract"),
    "numbers": ("line", "days", "contract"),
    "contract": ("contract",),
    "team": (),
}


class Account(NamedTuple):
    """One account: what there is to be had, in points, and what it takes, in hours a week."""

    most: float
    hours_constant: float
    minimum_hours: float
    hours: float  # today, or in all so far


Accounts = Mapping[str, Account]


def brought(hours: float, most: float, minimum_hours: float, hours_constant: float) -> float:
    """Return what one account brings in a week, in points."""
    return float(
        allocation.activity_return(hours, most, hours_constant, minimum_hours=minimum_hours)
    )


def in_proportion(hours: float, most: float, minimum_hours: float, hours_constant: float) -> float:
    """Return points as if part of a minimum brought the same part of its result."""
    part = min(1.0, hours / minimum_hours)
    fed = max(hours, minimum_hours)
    return part * brought(fed, most, minimum_hours, hours_constant)


def straight(hours: float, most: float, minimum_hours: float, hours_constant: float) -> float:
    """Return points as if every hour brought as much as the first ones."""
    first = brought(hours_constant, most, 0, hours_constant) / hours_constant
    return first * hours if hours >= minimum_hours else 0.0


def of_both(rule: Callable[..., float], case: Mapping[str, float]) -> float:
    """Return what two accounts bring, in points, by a rule for one."""
    return sum(
        rule(
            case[f"{name}_hours"],
            case[f"{name}_most"],
            case[f"{name}_minimum"],
            case["hours_constant"],
        )
        for name in ("first", "second")
    )


def table(
    most: Sequence[float], minimum_hours: Sequence[float], hours_constant: float
) -> dict[str, ArrayLike]:
    """Return accounts that exist already as `model.allocation` takes them."""
    return {
        "scale": list(most),
        "minimum_hours": list(minimum_hours),
        "hours_constant": hours_constant,
        "setup_cost": 0,
    }


def equal_split(
    hours: float, most: Sequence[float], minimum_hours: Sequence[float], hours_constant: float
) -> tuple[float, float]:
    """Return what the best plan brings and what an equal split loses of it, in points."""
    plan = allocation.allocate_hours(table(most, minimum_hours, hours_constant), hours)
    return plan.value, plan.regrets.equal_split


def lost_share(
    hours: float, most: Sequence[float], minimum_hours: Sequence[float], hours_constant: float
) -> float:
    """Return the share of the best plan that an equal split loses."""
    best, lost = equal_split(hours, most, minimum_hours, hours_constant)
    return lost / best


def lost_of_the_rest(
    hours: float, most: Sequence[float], minimum_hours: Sequence[float], hours_constant: float
) -> float:
    """Return the loss as a share of what is left after it."""
    best, lost = equal_split(hours, most, minimum_hours, hours_constant)
    return lost / (best - lost)


def lost_hours(
    hours: float, most: Sequence[float], minimum_hours: Sequence[float], hours_constant: float
) -> float:
    """Return the share of the hours that an equal split leaves below a minimum."""
    each = hours / len(most)
    return sum(each for minimum in minimum_hours if each < minimum) / hours


def lost_without_minimum(
    hours: float, most: Sequence[float], minimum_hours: Sequence[float], hours_constant: float
) -> float:
    """Return the share lost if hours below a minimum did their work; 0 where nothing is."""
    best, _ = equal_split(hours, most, minimum_hours, hours_constant)
    free = table(most, [0.0] * len(most), hours_constant)
    split = allocation.value_of_hours(free, allocation.equal_split(free, hours))
    return max(0.0, 1 - float(split) / best)


def next_hour(accounts: Accounts) -> str:
    """Return the account to which one hour more adds the most."""
    return most_of(
        {
            name: brought(a.hours + 1, a.most, a.minimum_hours, a.hours_constant)
            - brought(a.hours, a.most, a.minimum_hours, a.hours_constant)
            for name, a in accounts.items()
        }
    )


def best_on_average(accounts: Accounts) -> str:
    """Return the account that brings the most for each hour it has."""
    return most_of(
        {
            name: brought(a.hours, a.most, a.minimum_hours, a.hours_constant) / a.hours
            for name, a in accounts.items()
            if a.hours
        }
    )


def to_close(accounts: Accounts, hours: float) -> str:
    """Return the account that the best plan of the week leaves without hours."""
    columns: dict[str, ArrayLike] = {
        "name": list(accounts),
        "scale": list(each(accounts, "most").values()),
        "hours_constant": list(each(accounts, "hours_constant").values()),
        "minimum_hours": list(each(accounts, "minimum_hours").values()),
        "setup_cost": 0,
    }
    [account] = allocation.allocate_hours(columns, hours).close
    return str(account)


def votes_to_win(votes: int, certainty: float) -> float:
    """Return the fewest votes for A, out of all, that make it the favourite as surely as asked."""
    return float(evidence.votes_to_win(votes, whole("logit"), certainty=certainty))


def whole_lead(votes: int, certainty: float) -> float:
    """Return half of the votes and the whole lead, which counts every vote of it twice."""
    lead = 2 * votes_to_win(votes, certainty) - votes
    return votes / 2 + lead


def to_send(staff: Iterable[tuple[str, str]]) -> str:
    """Return the version of the sheets that says most and adds up enough people on every line."""
    people = [
        {"line": line, "days": days, "contract": contract}
        for line, (days, contract) in enumerate(staff)
    ]
    safe = {
        version: len(kept)
        for version, kept in VERSIONS.items()
        if min(Counter(tuple(person[key] for key in kept) for person in people).values()) >= FEWEST
    }
    return most_of(safe)


def each(accounts: Accounts, name: str) -> dict[str, float]:
    """Return one figure of every account."""
    return {account: float(getattr(figures, name)) for account, figures in accounts.items()}


def most_of(values: Mapping[Name, float]) -> Name:
    """Return the name with the largest value."""
    return max(values, key=lambda name: values[name])


def least_of(values: Mapping[Name, float]) -> Name:
    """Return the name with the smallest value."""
    return min(values, key=lambda name: values[name])

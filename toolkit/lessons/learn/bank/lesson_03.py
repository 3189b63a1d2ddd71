"""Lesson 03, who sees it: the rules people use to turn followers into people who see."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check, Rule
from toolkit.model import evidence, reach


def month_reach(followers: float, reach_rate: float, posts: float, overlap: float) -> float:
    """Return the different followers whom a month's posts reach, in people."""
    return float(reach.expected_reach(followers, reach_rate, posts, overlap=overlap))


MONTH_SLIPS: dict[str, Rule] = {
    "followers_as_reach": lambda **case: case["followers"],
    "reach_adds_up": lambda **case: float(
        reach.impressions(case["followers"], case["reach_rate"], case["posts"])
    ),
    "one_post_only": lambda **case: month_reach(**case | {"posts": 1}),
    "always_new_people": lambda **case: month_reach(**case | {"overlap": 0}),
}
MONTH_SHOWN = {"followers": "followers", "reach_rate": "%", "posts": "posts"}

LESSON_MONTH = Check(
    id="03_month_of_800",
    cases=(
        {"followers": 800, "reach_rate": 0.04, "posts": 12, "overlap": 0.5},
        {"followers": 3000, "reach_rate": 0.02, "posts": 25, "overlap": 0.5},
    ),
    right=month_reach,
    slips=MONTH_SLIPS,
    unit="people",
    shown=MONTH_SHOWN,
    objective="03_seen",
)

WORKED_MONTH = Check(
    id="03_month_at_the_pool",
    cases=(
        {"followers": 900, "reach_rate": 0.05, "posts": 16, "overlap": 0.25},
        {"followers": 400, "reach_rate": 0.1, "posts": 8, "overlap": 0.25},
    ),
    right=month_reach,
    slips=MONTH_SLIPS,
    unit="people",
    shown=MONTH_SHOWN,
    objective="03_seen",
)

MONTH = Check(
    id="03_month_at_the_library",
    cases=(
        {"followers": 1200, "reach_rate": 0.025, "posts": 8, "overlap": 0.6},
        {"followers": 500, "reach_rate": 0.04, "posts": 13, "overlap": 0.3},
    ),
    right=month_reach,
    slips=MONTH_SLIPS,
    unit="people",
    shown=MONTH_SHOWN,
    objective="03_seen",
)

MONTH_FUNCTION = Check(
    id="03_month_function",
    cases=(
        {"followers": 800, "reach_rate": 0.25, "posts": 3, "overlap": 0.2},
        {"followers": 640, "reach_rate": 0.03, "posts": 20, "overlap": 0.7},
        {"followers": 15_000, "reach_rate": 0.01, "posts": 30, "overlap": 0.4},
    ),
    right=month_reach,
    slips=MONTH_SLIPS,
    unit="people",
    shown=MONTH_SHOWN,
    objective="03_seen",
)


def border(
    post_minutes: float, message_minutes: float, read_share: float, reach_rate: float
) -> float:
    """Return the followers from which a post reaches more people than messages in its time."""
    people = post_minutes / message_minutes * read_share
    return people / float(reach.share_reached(reach_rate, posts=1, overlap=1))


BORDER = Check(
    id="03_border",
    cases=(
        {"post_minutes": 45, "message_minutes": 3, "read_share": 0.8, "reach_rate": 0.02},
        {"post_minutes": 60, "message_minutes": 5, "read_share": 0.5, "reach_rate": 0.03},
    ),
    right=border,
    slips={
        "followers_as_reach": lambda **case: border(**case | {"reach_rate": 1}),
        "sent_is_read": lambda **case: border(**case | {"read_share": 1}),
    },
    unit="followers",
    shown={
        "post_minutes": "minutes",
        "message_minutes": "minutes",
        "read_share": "%",
        "reach_rate": "%",
    },
    objective="03_sizes",
)


def rate_of_both(
    large_followers: float, large_reached: float, small_followers: float, small_reached: float
) -> float:
    """Return the share of two accounts' followers whom a post on both reaches, 0-1."""
    reached, followers = (large_reached, small_reached), (large_followers, small_followers)
    return float(evidence.pooled_rate(reached, followers))


def each_rate(
    large_followers: float, large_reached: float, small_followers: float, small_reached: float
) -> tuple[float, float]:
    """Return the share of the followers reached on each of two accounts, 0-1."""
    large = float(evidence.pooled_rate(large_reached, large_followers))
    return large, float(evidence.pooled_rate(small_reached, small_followers))


BOTH = Check(
    id="03_rate_of_both",
    cases=(
        {
            "large_followers": 4000,
            "large_reached": 80,
            "small_followers": 500,
            "small_reached": 45,
        },
        {
            "large_followers": 9000,
            "large_reached": 90,
            "small_followers": 1000,
            "small_reached": 60,
        },
    ),
    right=rate_of_both,
    slips={
        "mean_of_rates": lambda **case: sum(each_rate(**case)) / 2,
        "reach_adds_up": lambda **case: sum(each_rate(**case)),
    },
    unit="%",
    shown={
        "large_followers": "followers",
        "large_reached": "people",
        "small_followers": "followers",
        "small_reached": "people",
    },
    objective="03_sums",
)


def mean_contacts(contacts: tuple[float, ...]) -> float:
    """Return the mean contacts of a person taken at random."""
    return sum(contacts) / len(contacts)


def contacts_of_a_friend(contacts: tuple[float, ...]) -> float:
    """Return the mean contacts of a person met through a contact: who has many is met more."""
    return sum(each * each for each in contacts) / sum(contacts)


def neighbours_by_way(
    contacts: tuple[float, ...],
    customers: int,
    friends: int,
    shared: tuple[float, float],
    celebrity: tuple[float, float, float],
    draw_list: tuple[float, float, float],
    *,
    of_a_friend: Callable[[tuple[float, ...]], float] = contacts_of_a_friend,
) -> dict[str, float]:
    """Return the neighbours whom each way reaches, in people.

    Parameters
    ----------
    contacts : tuple of float
        Contacts of some people of the town.
    customers, friends : int
        Customers taken at random who pass a post on; people named by customers who do.
    shared : tuple of float
        Of their contacts, those who see it; of these, those who live nearby, 0-1.
    celebrity, draw_list : tuple of float
        People, the share of them who see it, the share of these who live nearby.
    of_a_friend : callable
        Contacts of the person named, from the contacts of everybody.
    """
    ways = {
        "celebrity": celebrity,
        "customers": (customers * mean_contacts(contacts), *shared),
        "friends": (friends * of_a_friend(contacts), *shared),
        "draw_list": draw_list,
    }
    return {
        way: float(reach.expected_reach(people, rate, posts=1, overlap=0)) * nearby
        for way, (people, rate, nearby) in ways.items()
    }


def best_of(neighbours: dict[str, float], *, but: str = "") -> str:
    """Return the way that reaches the most neighbours, one way left out."""
    return max((way for way in neighbours if way != but), key=neighbours.__getitem__)


def largest_name(contacts: tuple[float, ...], celebrity: tuple[float, ...], **_: object) -> str:
    """Return the way whose best known person has the largest audience, whoever sees it."""
    audiences = {"celebrity": celebrity[0], "customers": max(contacts), "friends": max(contacts)}
    return best_of(audiences)


NEW_PEOPLE = Check(
    id="03_new_people",
    cases=(
        {
            "contacts": (20, 40, 40, 60, 80, 80, 100, 120, 160, 500),
            "customers": 10,
            "friends": 6,
            "shared": (0.1, 0.5),
            "celebrity": (6000, 0.05, 0.06),
            "draw_list": (800, 0.3, 0.9),
        },
    ),
    right=lambda **case: best_of(neighbours_by_way(**case), but="draw_list"),
    slips={
        "hub_is_enough": largest_name,
        "average_user": lambda **case: best_of(
            neighbours_by_way(**case, of_a_friend=mean_contacts), but="draw_list"
        ),
        "consent_forever": lambda **case: best_of(neighbours_by_way(**case)),
    },
    choices=("celebrity", "customers", "friends", "draw_list"),
    objective="03_beyond",
)

MONTH_REACH = Quiz(
    id="03_month_reach",
    options=("reach_adds_up", "followers_as_reach", "right", "one_post_only"),
    right="right",
    objective="03_seen",
)

FIFTEEN_FOLLOWERS = Quiz(
    id="03_fifteen_followers",
    options=("followers_as_reach", "reach_adds_up", "hub_is_enough", "right"),
    right="right",
    objective="03_sizes",
)

TWO_REPORTS = Quiz(
    id="03_two_reports",
    options=("right", "reach_adds_up", "mean_of_rates", "followers_as_reach"),
    right="right",
    objective="03_sums",
)

WHO_IS_NEXT = Quiz(
    id="03_who_is_next",
    options=("hub_is_enough", "right", "consent_forever", "average_user"),
    right="right",
    objective="03_beyond",
)

OBJECTIVES: tuple[str, ...] = ("03_seen", "03_sizes", "03_sums", "03_beyond")
PREDICTIONS: tuple[Prediction, ...] = (
    Prediction("03_month_of_2000", "03_seen"),
    Prediction("03_seen_by_nobody", "03_sizes"),
    Prediction("03_two_accounts", "03_sums"),
    Prediction("03_named_friend", "03_beyond"),
)
CHECKS: tuple[Check, ...] = (
    LESSON_MONTH,
    WORKED_MONTH,
    MONTH,
    BORDER,
    BOTH,
    NEW_PEOPLE,
    MONTH_FUNCTION,
)
QUIZZES: tuple[Quiz, ...] = (MONTH_REACH, FIFTEEN_FOLLOWERS, TWO_REPORTS, WHO_IS_NEXT)

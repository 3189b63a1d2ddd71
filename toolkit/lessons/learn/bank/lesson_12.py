"""Lesson 12, who follows you around: the rules people use to see less, or more, than there is."""

from __future__ import annotations

from toolkit.lessons.learn.bank.prediction import Prediction
from toolkit.lessons.learn.bank.quiz import Quiz
from toolkit.lessons.learn.rules import Check, Rule
from toolkit.privacy import trackers
from toolkit.privacy.inference import positive_predictive_value

Case = dict[str, object]


def _cases(names: str, *rows: tuple[object, ...]) -> tuple[Case, ...]:
    return tuple(dict(zip(names.split(), row, strict=True)) for row in rows)


def met(site_share: float, sites: float) -> float:
    """Return the chance that somebody meets a pixel at least once, 0-1."""
    return float(trackers.seen_at_least_once(site_share, sites))


PIXEL_SLIPS: dict[str, Rule] = {
    "sites_added": lambda site_share, sites: site_share * sites,
    "sites_as_people": lambda site_share, sites: site_share,
    "missed_for_met": lambda **case: 1 - met(**case),
}

HOROSCOPE = Check(
    id="12_horoscope",
    cases=_cases("site_share sites", (0.05, 20), (0.1, 12)),
    right=met,
    slips=PIXEL_SLIPS,
    unit="%",
    shown={"site_share": "%"},
    objective="12_pixel",
)

WEATHER = Check(
    id="12_weather",
    cases=_cases("site_share sites", (0.04, 30), (0.08, 15)),
    right=met,
    slips=PIXEL_SLIPS,
    unit="%",
    shown={"site_share": "%"},
    objective="12_pixel",
)


def shown_elsewhere(
    visitors: float, cookie_kept: float, recognised: float, bid_won: float
) -> float:
    """Return the visitors of a page who are shown its advertisement elsewhere, in people."""
    kept = {"cookie_kept": cookie_kept, "recognised": recognised, "bid_won": bid_won}
    return trackers.retargeting(visitors, **kept)[-1].people


CHAIN = Check(
    id="12_chain_of_tents",
    cases=_cases(
        "visitors cookie_kept recognised bid_won", (2500, 0.4, 0.5, 0.2), (1000, 0.7, 0.3, 0.5)
    ),
    right=shown_elsewhere,
    slips={
        "cookie_is_all": lambda visitors, cookie_kept, **_: visitors * cookie_kept,
        "last_step_alone": lambda visitors, bid_won, **_: visitors * bid_won,
        "steps_averaged": lambda visitors, **kept: visitors * sum(kept.values()) / len(kept),
    },
    unit="people",
    shown={"visitors": "people", "cookie_kept": "%", "recognised": "%", "bid_won": "%"},
    objective="12_chain",
)


def right_on_the_list(
    people: float, interested: float, sensitivity: float, specificity: float
) -> float:
    """Return the share of a list's people who are interested, 0-1."""
    return float(
        positive_predictive_value(
            interested / people, sensitivity=sensitivity, specificity=specificity
        )
    )


CRUISE = Check(
    id="12_cruise",
    cases=_cases(
        "people interested sensitivity specificity",
        (50_000, 1_000, 0.8, 0.95),
        (10_000, 1_000, 0.6, 0.9),
    ),
    right=right_on_the_list,
    slips={
        "reach_as_precision": lambda sensitivity, **_: sensitivity,
        "base_rate_ignored": lambda specificity, **_: specificity,
        "wrong_for_right": lambda **case: 1 - right_on_the_list(**case),
    },
    unit="%",
    shown={
        "people": "people",
        "interested": "people",
        "sensitivity": "%",
        "specificity": "%",
    },
    objective="12_table",
)


def lift(people: float, interested: float, contacts: float, right: float) -> float:
    """Return how many times a list does better than everybody."""
    return (right / contacts) / (interested / people)


LIFTS = "people interested contacts right"
LIFT_SLIPS: dict[str, Rule] = {
    "lift_as_share": lambda contacts, right, **_: 100 * right / contacts,
    "lift_as_points": lambda people, interested, contacts, right: (
        100 * (right / contacts - interested / people)
    ),
    "reach_as_precision": lambda people, interested, right, **_: (
        (right / interested) / (interested / people)
    ),
}
LIFT_SHOWN = {"people": "people", "interested": "people", "contacts": "people", "right": "people"}

FESTIVAL = Check(
    id="12_festival",
    cases=_cases(LIFTS, (80_000, 1_600, 4_000, 600), (10_000, 500, 1_000, 200)),
    right=lift,
    slips=LIFT_SLIPS,
    shown=LIFT_SHOWN,
    objective="12_table",
)

MUSEUM = Check(
    id="12_museum",
    cases=_cases(LIFTS, (40_000, 800, 1_500, 240), (20_000, 1_000, 2_000, 300)),
    right=lift,
    slips=LIFT_SLIPS,
    shown=LIFT_SHOWN,
    objective="12_table",
)

LIFT_FUNCTION = Check(
    id="12_lift_function",
    cases=_cases(LIFTS, (100_000, 2_000, 5_000, 1_052), (5_000, 250, 500, 100), (900, 90, 300, 60)),
    right=lift,
    slips=LIFT_SLIPS,
    shown=LIFT_SHOWN,
    objective="12_table",
)


def networks_beside(
    television: float, internet: float, social_share: float, search_share: float
) -> float:
    """Return what social networks take in advertising when television takes 100."""
    return 100 * internet * social_share / television


TELEVISION = Check(
    id="12_beside_television",
    cases=_cases(
        "television internet social_share search_share", (4, 6, 0.3, 0.45), (5, 8, 0.2, 0.5)
    ),
    right=networks_beside,
    slips={
        "internet_as_targeted": lambda television, internet, **_: 100 * internet / television,
        "share_of_another_whole": lambda social_share, **_: 100 * social_share,
        "search_is_profile": lambda social_share, search_share, **case: networks_beside(
            **case, social_share=social_share + search_share, search_share=search_share
        ),
    },
    shown={"social_share": "%", "search_share": "%"},
    objective="12_claim",
)


def interested_reached(budget: float, ways: dict[str, tuple[float, float]]) -> dict[str, float]:
    """Return the interested people whom a budget reaches by each way, in people."""
    return {
        name: budget / per_thousand * 1_000 * precision
        for name, (per_thousand, precision) in ways.items()
    }


def _most(found: dict[str, float], *left_out: str) -> str:
    return max((name for name in found if name not in left_out), key=found.__getitem__)


# What is counted before anybody said yes is out, whatever it brings: a hash, a cookie, a print.
_WITHOUT_A_YES = ("hashed_list", "pixel_first", "fingerprints")

WAY = Check(
    id="12_which_way",
    cases=(
        {
            "budget": 300,
            "ways": {
                "everybody": (6, 0.008),
                "hashed_list": (12, 0.06),
                "pixel_first": (10, 0.04),
                "region_interests": (8, 0.02),
                "fingerprints": (9, 0.03),
            },
        },
    ),
    right=lambda **case: _most(interested_reached(**case), *_WITHOUT_A_YES),
    slips={
        "contacts_for_interested": lambda ways, **_: min(ways, key=lambda name: ways[name][0]),
        "hash_is_anonymous": lambda **case: _most(interested_reached(**case)),
        "pixel_is_harmless": lambda **case: _most(interested_reached(**case), "hashed_list"),
        "no_cookie_no_trace": lambda **case: _most(
            interested_reached(**case), "hashed_list", "pixel_first"
        ),
    },
    choices=("everybody", "hashed_list", "pixel_first", "region_interests", "fingerprints"),
    objective="12_chain",
)

ONE_IN_TEN = Quiz(
    id="12_one_in_ten",
    options=("sites_as_people", "right", "missed_for_met", "sites_added"),
    right="right",
    objective="12_pixel",
)

BAHAMAS = Quiz(
    id="12_bahamas",
    options=("network_guessed", "no_cookie_no_trace", "right", "hash_is_anonymous"),
    right="right",
    objective="12_chain",
)

ON_THE_LIST = Quiz(
    id="12_on_the_list",
    options=("base_rate_ignored", "lift_as_share", "reach_as_precision", "right"),
    right="right",
    objective="12_table",
)

OUTCLASSED = Quiz(
    id="12_outclassed",
    options=("internet_as_targeted", "right", "post_hoc_time", "search_is_profile"),
    right="right",
    objective="12_claim",
)

OBJECTIVES: tuple[str, ...] = ("12_pixel", "12_chain", "12_table", "12_claim")
PREDICTIONS: tuple[Prediction, ...] = (
    Prediction("12_met", "12_pixel"),
    Prediction("12_shown_elsewhere", "12_chain"),
    Prediction("12_right_names", "12_table"),
    Prediction("12_networks_part", "12_claim"),
)
CHECKS: tuple[Check, ...] = (
    HOROSCOPE,
    WEATHER,
    CHAIN,
    CRUISE,
    FESTIVAL,
    MUSEUM,
    LIFT_FUNCTION,
    TELEVISION,
    WAY,
)
QUIZZES: tuple[Quiz, ...] = (ONE_IN_TEN, BAHAMAS, ON_THE_LIST, OUTCLASSED)

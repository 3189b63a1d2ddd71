"""What lesson 14 asks: lines of a file that may serve, groups that subtraction leaves, drafts."""

from __future__ import annotations

from collections.abc import Mapping

from toolkit.privacy import policy
from toolkit.privacy.policy.rules import Kind


def may_go(both: int, network: int, withdrawn: int, **_: int) -> int:
    """Return the addresses that may be sent to a network: a yes to that, and not taken back."""
    return both + network - withdrawn


def with_the_draw(draw: int, **rest: int) -> int:
    """Return them with those of an old draw too."""
    return may_go(**rest) + draw


def with_the_news(news: int, **rest: int) -> int:
    """Return them with everybody who said yes to news."""
    return may_go(**rest) + news


def whole_list(draw: int, card: int, news: int, **rest: int) -> int:
    """Return every customer of today, as if hashing an address made it nobody's."""
    return may_go(**rest) + card + news


def never_taken_back(both: int, network: int, **_: int) -> int:
    """Return every yes ever given to the sending."""
    return both + network


def to_tell(at_work: int, at_leisure: int, told_since: int) -> int:
    """Return how many people copied from profiles must still be told (GDPR 14)."""
    return at_work + at_leisure - told_since


def smallest_group(everybody: int, women: int, young: int, young_women: int) -> int:
    """Return the people in the smallest of the four groups that these counts let one work out."""
    old_women, young_men = women - young_women, young - young_women
    old_men = everybody - women - young_men
    return min(young_women, old_women, young_men, old_men)


def smallest_shown(**counts: int) -> int:
    """Return the smallest count that is printed."""
    return min(counts.values())


def one_subtraction(everybody: int, women: int, young: int, young_women: int) -> int:
    """Return the smallest group that a single subtraction leaves."""
    return min(everybody - women, everybody - young, women - young_women, young - young_women)


def over(draw: int, silent: int, regular: int, stopped: int, reading: int) -> int:
    """Return the lines that a plan says should be gone."""
    return draw + silent + stopped


def counted_from_the_start(draw: int, silent: int, regular: int, stopped: int, reading: int) -> int:
    """Return them with the cards counted from the day they were taken."""
    return draw + silent + regular + stopped


Drafts = Mapping[str, Mapping[str, tuple[str, ...]]]


def _most(drafts: Drafts, *kinds: Kind, least: bool = False) -> str:
    """The draft with most faults of some kinds, or with least."""
    faults = {
        name: sum(fault.kind in kinds for fault in policy.check(draft))
        for name, draft in drafts.items()
    }
    chosen = min if least else max
    return chosen(faults, key=faults.__getitem__)


def sound(drafts: Drafts) -> str:
    """Return the draft with the fewest faults of any kind."""
    return _most(drafts, "missing", "contradictory", "disproportionate", least=True)


def strictest(drafts: Drafts) -> str:
    """Return the draft that asks most of people."""
    return _most(drafts, "disproportionate")


def barest(drafts: Drafts) -> str:
    """Return the draft that says least."""
    return _most(drafts, "missing")


def tangled(drafts: Drafts) -> str:
    """Return the draft that contradicts itself most."""
    return _most(drafts, "contradictory")

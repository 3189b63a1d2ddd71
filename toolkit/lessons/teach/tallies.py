"""Who tried what and slipped where: counts of people, with small groups already taken away.

Nobody counts twice: however often a learner answers, an item is right once they were right.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from toolkit.lessons.learn.bank import checks, objectives, quizzes
from toolkit.lessons.teach.groups import SMALLEST, People, cover, hidden, small
from toolkit.lessons.teach.traces import Traces

OTHER = "wrong_unknown"
"""Stands beside the slips: an answer that no rule of the bank explains."""


@dataclass(frozen=True)
class Standing:
    """Where a class stands with one item: three groups that make up everybody.

    Parameters
    ----------
    item : str
        Id of a check or of a quiz item.
    right, not_yet, not_started : int or None
        People; None must not be shown. "Not started" is everybody who left no answer, whether
        they opened the lesson or not.
    """

    item: str
    right: int | None
    not_yet: int | None
    not_started: int | None


@dataclass(frozen=True)
class Objective:
    """The slips a class made in one objective.

    Parameters
    ----------
    id : str
        Empty for items that name no objective.
    items : tuple of str
        Its checks and quiz items, those met by somebody.
    tried : (int, int)
        People who answered one of them: twice the same number, or the fewest and the most that the
        other counts of the page allow, where the number itself must not be shown.
    slips : dict of str to (int or None)
        By slip id or `OTHER`, the most frequent first: how many people made it at least once.
    """

    id: str
    items: tuple[str, ...]
    tried: tuple[int, int]
    slips: dict[str, int | None]


def tally(traces: Traces) -> tuple[list[Standing], list[Objective]]:
    """Return where the class stands with each item, and which slips it made in each objective.

    Parameters
    ----------
    traces : Traces
        Of the class.

    Returns
    -------
    list of Standing
        For each item that somebody has met, in the order of the course.
    list of Objective
        For each objective in which somebody answered, in the order of the course. A slip nobody
        made is not listed.
    """
    tried, right = _by_item(traces)
    all_standings, all_objectives = [], []
    for objective in _objectives(traces):
        items = tuple(item for item in _met(traces) if objective_of(item) == objective)
        groups = {
            item: {
                "right": frozenset(right[item]),
                "not_yet": frozenset(tried[item] - right[item]),
                "not_started": traces.people - tried[item],
            }
            for item in items
        }
        made, where = _slips(traces, items)
        answered = frozenset(person for item in items for person in tried[item])
        unseen, unseen_slips = _unseen(groups, made, where, answered, traces.people)
        counts = {item: _counts(groups[item], unseen[item]) for item in items}
        all_standings += [Standing(item, **counts[item]) for item in items]
        if answered:
            slips = _counts(made, unseen_slips)
            order = sorted(slips, key=lambda slip: (-(slips[slip] or 0), slip))
            number = _tried(groups, counts, slips, answered, traces.people)
            all_objectives.append(
                Objective(objective, items, number, {slip: slips[slip] for slip in order})
            )
    place = {item: at for at, item in enumerate(_met(traces))}
    return sorted(all_standings, key=lambda each: place[each.item]), all_objectives


def _unseen(
    groups: dict[str, dict[str, People]],
    made: dict[str, People],
    where: dict[str, set[str]],
    answered: People,
    everyone: People,
) -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    """Return what to hide of each item's groups, and of the slips of their objective.

    Beside the slips stand those who answered and made none: they are shown nowhere, but a
    subtraction gives them where everybody answers once; when they are few, a slip is hidden with
    them. In the same way the slips add up to "not yet": a slip hidden alone hides that too, and
    that hides a slip. "Right" goes first when an item needs one group more, so that this is rare.
    """
    rest = answered.difference(*made.values())
    beside = made | ({"": rest} if small(rest, answered, everyone) else {})
    slips = hidden(beside, answered, everyone)
    alone = slips - {""} if not cover(slips - {""}, made) else frozenset()
    unseen = {
        item: hidden(
            each,
            everyone,
            also=["not_yet"] if any(item in where[slip] for slip in alone) else [],
            first="right",
        )
        for item, each in groups.items()
    }
    sums = any("not_yet" in names for names in unseen.values())
    if sums and made and not slips - {""}:
        slips = hidden(
            beside, answered, everyone, also=[min(made, key=lambda slip: (len(made[slip]), slip))]
        )
    return unseen, slips - {""}


def _tried(
    groups: dict[str, dict[str, People]],
    counts: dict[str, dict[str, int | None]],
    slips: dict[str, int | None],
    answered: People,
    everyone: People,
) -> tuple[int, int]:
    """Return how many answered in an objective: the number, or what shown counts leave possible.

    It is not shown when it is small, or all but a few, or when its difference to a shown number
    of one item is: that would be a small group who answered only the others. Nor is it for a
    single item whose own number is hidden.
    """
    begun = {
        item: len(everyone) - blank
        for item in groups
        if (blank := counts[item]["not_started"]) is not None
    }
    gaps = [answered - (everyone - groups[item]["not_started"]) for item in begun]
    exact = not small(answered, everyone) and not any(0 < len(gap) < SMALLEST for gap in gaps)
    if exact and (len(groups) > 1 or begun):
        return len(answered), len(answered)
    return max([1, *begun.values(), *filter(None, slips.values())]), len(everyone)


def _slips(traces: Traces, items: tuple[str, ...]) -> tuple[dict[str, People], dict[str, set[str]]]:
    """Return who made each slip in some items, and in which of them it was made."""
    made: dict[str, set[str]] = defaultdict(set)
    where: dict[str, set[str]] = defaultdict(set)
    for line in traces.lines:
        if line.item in items and line.outcome in ("slip", OTHER):
            made[line.slip or OTHER].add(line.person)
            where[line.slip or OTHER].add(line.item)
    return {slip: frozenset(made[slip]) for slip in sorted(made)}, dict(where)


def objective_of(item: str) -> str:
    """Return the objective that a check or a quiz item asks about."""
    return (checks[item] if item in checks else quizzes[item]).objective


def _objectives(traces: Traces) -> list[str]:
    """Return the objectives of the items that somebody has met; those without one come last."""
    own = {objective_of(item) for item in _met(traces)}
    return [*(name for name in objectives if name in own), *sorted(own.difference(objectives))]


def _met(traces: Traces) -> list[str]:
    """Return the checks and quiz items that somebody has met, in the order of the course."""
    met = {line.item for line in traces.lines if line.kind != "predict"}
    return sorted((item for item in (*checks, *quizzes) if item in met), key=lambda item: item[:2])


def _by_item(traces: Traces) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return who answered each item, and who was right once."""
    tried: dict[str, set[str]] = defaultdict(set)
    right: dict[str, set[str]] = defaultdict(set)
    for line in traces.lines:
        if line.kind in ("check", "quiz") and line.outcome != "not_started":
            tried[line.item].add(line.person)
        if line.outcome == "right":
            right[line.item].add(line.person)
    return tried, right


def _counts(groups: dict[str, People], unseen: frozenset[str]) -> dict[str, int | None]:
    return {name: None if name in unseen else len(people) for name, people in groups.items()}

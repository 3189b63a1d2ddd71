"""The card of a network: everything known of it, with what nobody published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING

from toolkit.answers import audiences
from toolkit.answers.quantity import GRADES, Grade, Quantity

if TYPE_CHECKING:
    from toolkit.answers.audiences import Group
    from toolkit.answers.cited import Cited
    from toolkit.answers.marketers import Opinion, Side
    from toolkit.answers.published import Trait
    from toolkit.answers.standing import Standing

# What may be asked of a network that no longer exists: what it was, not what it would bring.
HISTORY = frozenset({"users", "age", "sex", "counted", "owner", "launch"})
# A firm's own network has no public: what is asked is whether it stands and what it brings.
INSIDE = frozenset({"status", "results"})


@dataclass(frozen=True)
class Limit:
    """The most a network accepts of one kind of text: ``post``, ``caption``, ``video_title``."""

    what: str
    most: Quantity


@dataclass(frozen=True)
class Network:
    """What is known of one network, or of one kind of account on it, for a client somewhere.

    Attributes
    ----------
    account : str
        Id in `data/accounts.csv`; the network's own id where that table lacks it.
    platform, kind : str
        The network and the kind of account. LinkedIn's company page and personal profile are two.
    rule : str
        How it is judged: scored, recycle_only, faded, closed, inside_only.
    country, region, side : str
        The client's place, and whether it sells to ``firms`` or to the ``public``.
    standing : Standing
        Alive or not, with dates and owner.
    purposes : tuple of Trait
        What a firm goes there to do.
    content_main, content_also, content_required : tuple of str
        Forms of content it lives on, also takes, cannot do without.
    styles : tuple of Trait
        What members put there, where somebody said it.
    formality : Trait or None
        relaxed, between or formal.
    groups : tuple of Trait
        What gathers members around a subject.
    limits : tuple of Limit
        Most characters, hashtags, photos.
    users : Quantity or None
        Share of people of the client's place who use it; never another country's.
    by_age, by_sex : tuple of Group
        In the client's place where asked, then in the United States, named as such.
    by_country : tuple of Group
        Each country by its own survey and definition.
    make_up : tuple of Group
        What its users are made of.
    at_work : Quantity or None
        Share of adults of the client's place who use it for work.
    counted : tuple of Quantity
        How many it has in the world, by each way of counting.
    used_by : dict of str to Quantity or None
        Marketers who use it: ``firms``, ``public``, ``all``.
    peers : Quantity or None
        Those on the client's side, else all of them, and the note says so.
    results : dict of str to Quantity or None
        Marketers who report each objective met.
    opinions : tuple of Opinion
        What marketers, journalists and public relations people say of it.
    reach : Quantity or None
        Share of followers who see one post.
    feed : Quantity or None
        Share of the feed that companies' unpaid posts make up, for a page.
    minimum_posts : Quantity or None
        Fewest posts a week below which, vendors say, an account does nothing.
    half_life : Quantity or None
        Time by which a post has had half of its interactions, in minutes, hours or days.
    missing : tuple of str
        What nobody published, as ids of sentences (``networks.missing_<id>``).
    sources : tuple of Cited
        Where all of it was seen.
    """

    account: str
    platform: str
    kind: str
    rule: str
    country: str
    region: str | None
    side: Side
    standing: Standing
    purposes: tuple[Trait, ...]
    content_main: tuple[str, ...]
    content_also: tuple[str, ...]
    content_required: tuple[str, ...]
    content_said: Trait | None
    styles: tuple[Trait, ...]
    formality: Trait | None
    groups: tuple[Trait, ...]
    limits: tuple[Limit, ...]
    users: Quantity | None
    by_age: tuple[Group, ...]
    by_sex: tuple[Group, ...]
    by_country: tuple[Group, ...]
    make_up: tuple[Group, ...]
    at_work: Quantity | None
    counted: tuple[Quantity, ...]
    used_by: Mapping[str, Quantity | None]
    peers: Quantity | None
    results: Mapping[str, Quantity | None]
    opinions: tuple[Opinion, ...]
    reach: Quantity | None
    feed: Quantity | None
    minimum_posts: Quantity | None
    half_life: Quantity | None
    missing: tuple[str, ...] = ()
    sources: tuple[Cited, ...] = ()

    @property
    def place(self) -> str:
        """The place whose survey answers for the client."""
        return audiences.place_of(self.country, self.region)

    @property
    def figures(self) -> tuple[Quantity, ...]:
        """Every number of the card, each once."""
        return tuple(dict.fromkeys(_quantities(self)))

    @property
    def grade(self) -> Grade:
        """The weakest grade among its numbers; ``unknown`` where it has none."""
        return max((q.grade for q in self.figures), key=GRADES.index, default="unknown")


def missing(card: Network) -> tuple[str, ...]:
    """Return what nobody published about a network, for a client in that place.

    Parameters
    ----------
    card : Network
        What is known.

    Returns
    -------
    tuple of str
        Ids of sentences (``networks.missing_<id>``), in the order of the card. Use by profession
        is missing of every network: no survey asks.
    """
    status = card.standing.status
    asked = {
        "status": status is not None and status.id != "unknown",
        "owner": card.standing.owner is not None,
        "launch": card.standing.launched is not None,
        "groups": bool(card.groups),
        "limits": bool(card.limits),
        "users": card.users is not None,
        "age": any(group.place == card.place for group in card.by_age),
        "sex": any(group.place == card.place for group in card.by_sex),
        "counted": bool(card.counted),
        "roles": False,
        "used_by": any(card.used_by.values()),
        "sides": card.used_by["firms"] is not None and card.used_by["public"] is not None,
        "results": any(card.results.values()),
        "results_other": all(card.results.values()),
        "reach": card.reach is not None,
        "minimum_posts": card.minimum_posts is not None,
        "half_life": card.half_life is not None,
    }
    lacking = [name for name, known in asked.items() if not known]
    if "used_by" in lacking:
        lacking.remove("sides")
    if "results" in lacking:
        lacking.remove("results_other")
    kept = {"closed": HISTORY, "inside_only": INSIDE}.get(card.rule, asked)
    return tuple(name for name in lacking if name in kept)


def _quantities(part: object) -> Iterator[Quantity]:
    """Every number inside an answer."""
    if isinstance(part, Quantity):
        yield part
    elif isinstance(part, Mapping):
        for value in part.values():
            yield from _quantities(value)
    elif isinstance(part, tuple):
        for value in part:
            yield from _quantities(value)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _quantities(getattr(part, field.name))

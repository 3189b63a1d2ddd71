"""What the course texts claim of networks, beside today's figure, with the difference computed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.answers import claims_of_size as size
from toolkit.answers import claims_of_use as use
from toolkit.answers.cited import cited
from toolkit.answers.claim import Claim

if TYPE_CHECKING:
    from toolkit.data import Facts

_CLAIMS: tuple[Callable[[Facts], Claim], ...] = (
    size.us_order,
    size.members("facebook_two_billion", "000", "facebook", "monthly_active_users"),
    size.members("facebook_one_and_a_half", "002", "facebook", "monthly_active_users"),
    size.members(
        "facebook_one_billion", "002", "facebook", "monthly_active_users", segment="second_figure"
    ),
    size.members("linkedin_members", "002", "linkedin", "members"),
    size.born,
    use.facebook_public,
    use.facebook_firms,
    use.linkedin_alone,
    size.x_characters,
    use.x_journalists,
    use.instagram_pictures,
    size.tumblr_recycle,
    size.essential,
)


def claims(facts: Facts) -> tuple[Claim, ...]:
    """Return every claim about networks that a figure or a fact can meet.

    Parameters
    ----------
    facts : Facts
        The texts' own figures and words, graded ``seed``, and today's.

    Returns
    -------
    tuple of Claim
        In the order of the texts. A claim that no figure meets says so; the differences are
        computed from the tables, and change with them.

    Examples
    --------
    >>> from toolkit import data
    >>> found = {claim.id: claim for claim in claims(data.load())}
    >>> found["x_characters"].differences[0].value, found["x_characters"].verdict
    (2.0, 'corrected')
    """
    found = (claim(facts) for claim in _CLAIMS)
    return tuple(replace(claim, sources=cited(claim.today, facts)) for claim in found)

"""Which accounts are compared: those of the table, and whatever else the client holds."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.client import Client
    from toolkit.data import Facts

# Networks where a page, a profile and a group are different accounts, seen by different people.
BY_KIND = ("facebook", "linkedin")


@lru_cache(maxsize=16)
def _table(facts: Facts) -> tuple[dict[str, Any], ...]:
    records = facts.table("accounts").to_dict("records")
    return tuple({str(name): cell for name, cell in row.items()} for row in records)


def rule_of(network: str, facts: Facts) -> str:
    """Return how a network is judged: scored, closed, faded, recycle_only or inside_only."""
    rules = (str(row["rule"]) for row in _table(facts) if row["platform"] == network)
    return next(rules, "scored")


def accounts(client: Client, facts: Facts) -> list[dict[str, Any]]:
    """Return the accounts of the table, then those the client holds that it lacks.

    Parameters
    ----------
    client : Client
        Its accounts.
    facts : Facts
        `data/accounts.csv`.

    Returns
    -------
    list of dict
        Rows of the table with ``held``: whether the client has it. Of a network that the table
        lacks nothing is known: every content suits it, no gate but that of firms rules it out.

    Notes
    -----
    Bought ads are no account: nobody follows them. Facebook and LinkedIn are several accounts
    each (a page, a person's profile, a group); elsewhere an account is an account.
    """
    rows = [dict(row) for row in _table(facts)]
    held = {(a.network, a.kind) for a in client.accounts if a.kind != "ads"}
    for row in rows:
        mine = {
            account
            for account in held
            if account[0] == row["platform"]
            and (account[1] == row["kind"] or row["platform"] not in BY_KIND)
        }
        row["held"] = bool(mine)
        held -= mine
    named = {(n, kind if n in BY_KIND else "page") for n, kind in held}
    for network, kind in sorted(named):
        like = next((row for row in rows if row["platform"] == network), None)
        name = f"{network}_{kind}" if network in BY_KIND else network
        blank = dict.fromkeys(("content_main", "content_also", "content_required"), "")
        new = {"organised_around": "leisure", "rule": "scored", **blank, **(like or {})}
        rows.append({**new, "account": name, "platform": network, "kind": kind, "held": True})
    return rows

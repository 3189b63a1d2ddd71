"""A hashed address is a name in other letters: the same everywhere, and easily looked up."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def hashed(addresses: Iterable[str]) -> list[str]:
    """Return addresses as networks ask for them: trimmed, in small letters, SHA-256.

    Parameters
    ----------
    addresses : iterable of str
        E-mail addresses.

    Returns
    -------
    list of str
        64 hexadecimal digits each. Two firms that know the same address get the same digits: that
        is what the hash is for, and why it hides nobody from those who hold the address.

    Examples
    --------
    >>> one, other = hashed([" Ada@example.org", "ada@example.org"])
    >>> one == other, len(one)
    (True, 64)
    """
    return [
        hashlib.sha256(address.strip().lower().encode("utf-8")).hexdigest() for address in addresses
    ]


def recovered(hashes: Iterable[str], candidates: Iterable[str]) -> dict[str, str]:
    """Return the addresses behind hashes, by hashing every address one can think of.

    Parameters
    ----------
    hashes : iterable of str
        Digits of `hashed`.
    candidates : iterable of str
        Addresses to try: a customer list, or first name, dot, last name at every provider.

    Returns
    -------
    dict of str to str
        Each hash that was found, and its address as it was tried.

    Examples
    --------
    >>> list(recovered(hashed(["ada@example.org"]), ["bo@example.org", "ada@example.org"]).values())
    ['ada@example.org']
    """
    tried = list(candidates)
    known = dict(zip(hashed(tried), tried, strict=True))
    return {digits: known[digits] for digits in hashes if digits in known}

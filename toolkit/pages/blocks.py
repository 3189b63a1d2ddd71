"""A piece of a page: HTML in which every value is already escaped."""

from __future__ import annotations

from typing import Protocol, TypeGuard, runtime_checkable

from markupsafe import Markup, escape


@runtime_checkable
class Renders(Protocol):
    """Anything that knows its own safe HTML: a block, or what `figures.show` returns."""

    def __html__(self) -> str:
        """Return HTML that is safe to put on a page."""


Words = str | Renders
"""Plain words, which are escaped, or safe HTML, which is kept."""


class Block(Markup):
    """Safe HTML that a notebook shows when a cell ends with it.

    Joining it with plain strings escapes them, as for any `markupsafe.Markup`.

    Examples
    --------
    >>> Block("<p>{}</p>").format("<script>")
    Block('<p>&lt;script&gt;</p>')
    """

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {"text/html": str(self), "text/plain": self.striptags()}


def element(tag: str, *content: Words, **attributes: str | None) -> Block:
    """Return one HTML element, its content and attributes escaped.

    Parameters
    ----------
    tag : str
        Name of the element; never a reader's word.
    *content : str or Renders
        Escaped unless it is safe HTML already.
    **attributes : str or None
        ``class_`` writes ``class``, ``aria_label`` writes ``aria-label``; None and "" are left out.

    Examples
    --------
    >>> element("p", "5 < 6", class_="note")
    Block('<p class="note">5 &lt; 6</p>')
    """
    pairs = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
        if value
    )
    return Block(f"<{tag}{pairs}>{join(content)}</{tag}>")


def join(content: tuple[Words, ...] | list[Words]) -> Block:
    """Return pieces one after the other, plain words escaped."""
    return Block("").join(escape(piece) for piece in content)


def is_plain(piece: object) -> TypeGuard[str]:
    """Tell words that still have to be escaped from safe HTML."""
    return isinstance(piece, str) and not isinstance(piece, Markup)

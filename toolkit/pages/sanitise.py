"""Strangers' HTML made inert: only listed elements and attributes are written again.

The markup is read into tokens and written anew, never patched: every ``<``, ``>`` and quote in a
text or a value comes out escaped, and no listed element changes how a browser reads what follows
(no script, style, template, textarea, iframe, math). What is left holds no code and asks nothing
of the network; a chart drawn by `figures.show` comes through unchanged.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

_SVG = {
    name.lower(): name
    for name in (
        "svg g defs path rect circle ellipse line polyline polygon use title desc clipPath "
        "linearGradient stop pattern text tspan symbol"
    ).split()
}
_HTML = frozenset(
    "a abbr b blockquote br caption cite code col colgroup data dd del details dfn div dl dt em "
    "figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp section small span "
    "strong sub summary sup table tbody td tfoot th thead time tr u ul var".split()
)
_VOID = frozenset(["br", "hr", "img", "col"])
_SWALLOWED = frozenset(
    "script style template noscript iframe object textarea select math xmp noembed "
    "noframes plaintext head audio video canvas foreignobject".split()
)
_ATTRIBUTES = {
    name.lower(): name
    for name in (
        "id class role title lang dir scope colspan rowspan headers start datetime value open alt "
        "width height viewBox preserveAspectRatio d x y x1 y1 x2 y2 cx cy r rx ry dx dy points "
        "transform fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray "
        "stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit opacity clip-path "
        "clip-rule clipPathUnits gradientUnits gradientTransform offset stop-color stop-opacity "
        "patternUnits font-size font-family font-weight text-anchor"
    ).split()
}
_LINK = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]+")
_LOCAL = re.compile(r"url\(#[\w.:-]+\)")
_NAMESPACE = "http://www.w3.org/2000/svg"


def sanitise(markup: str) -> str:
    """Return the markup with only what a page may hold.

    Parameters
    ----------
    markup : str
        HTML of any origin.

    Returns
    -------
    str
        Balanced HTML: no script, no style, no handler, no address but links of ``a``.

    Examples
    --------
    >>> sanitise('<p onclick="x()">Fish <script>alert(1)</script>& chips')
    '<p>Fish &amp; chips</p>'
    >>> sanitise('<a href="javascript:x()">here</a>')
    '<a>here</a>'
    """
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.written()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._out: list[str] = []
        self._open: list[str] = []
        self._swallowed: list[str] = []

    def written(self) -> str:
        return "".join(self._out) + "".join(f"</{tag}>" for tag in reversed(self._open))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SWALLOWED:
            self._swallowed.append(tag)
        name = self._name(tag)
        if self._swallowed or name is None:
            return
        attributes = _attributes(name, attrs)
        if name == "img" and ' src="' not in attributes:
            return
        self._out.append(f"<{name}{attributes}>")
        if name not in _VOID:
            self._open.append(name)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Only a drawing's elements may end where they begin; elsewhere the slash says nothing.
        if tag in _SVG and "svg" in self._open and not self._swallowed:
            self._out.append(f"<{_SVG[tag]}{_attributes(tag, attrs)}/>")
        elif tag not in _SWALLOWED:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._swallowed:
            if tag == self._swallowed[-1]:
                self._swallowed.pop()
            return
        name = self._name(tag)
        if name is None or name not in self._open:
            return
        while True:
            last = self._open.pop()
            self._out.append(f"</{last}>")
            if last == name:
                return

    def handle_data(self, data: str) -> None:
        if not self._swallowed:
            self._out.append(escape(data, quote=False))

    def _name(self, tag: str) -> str | None:
        if tag in _HTML:
            return tag
        if tag == "svg" or "svg" in self._open:
            return _SVG.get(tag)
        return None


def _attributes(tag: str, attrs: list[tuple[str, str | None]]) -> str:
    kept: dict[str, str] = {}
    for name, value in attrs:
        value = value or ""
        if name == "href" and tag == "a":
            # Browsers skip control characters and spaces inside a scheme: so does the check.
            if _LINK.match(re.sub(r"[\x00-\x20\x7f-\xa0]", "", value)):
                kept["href"] = value.strip()
        elif name in ("href", "xlink:href") and tag == "use":
            if value.startswith("#"):
                kept["href"] = value
        elif name == "src" and tag == "img":
            if _PICTURE.fullmatch(value):
                kept["src"] = value
        elif name == "xmlns" and tag == "svg":
            kept["xmlns"] = _NAMESPACE
        elif name in _ATTRIBUTES or re.fullmatch(r"aria-[a-z]+", name):
            if _fetches_nothing(value):
                kept.setdefault(_ATTRIBUTES.get(name, name), value)
    return "".join(f' {name}="{escape(value)}"' for name, value in kept.items())


def _fetches_nothing(value: str) -> bool:
    return "url(" not in value.lower() or _LOCAL.fullmatch(value) is not None

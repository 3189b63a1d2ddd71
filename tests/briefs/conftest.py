"""Each example is rendered once a run, in each language: a brief takes seconds."""

import datetime
import re
from html.parser import HTMLParser
from typing import NamedTuple

import pytest

from toolkit import briefs, records

TODAY = datetime.date(2026, 11, 22)
EXAMPLES = ("bakery", "supplier", "museum_shop")
TWINS = [(name, lang) for name in EXAMPLES for lang in ("en", "fr")]


class _Reader(HTMLParser):
    """The words, the numbers and the elements of a page."""

    def __init__(self):
        super().__init__()
        self.words, self.numbers, self.elements, self.hidden = [], [], [], 0

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self.hidden += tag in ("style", "script")
        if tag == "data":
            self.numbers.append(dict(attrs)["value"])

    def handle_endtag(self, tag):
        self.hidden -= tag in ("style", "script")

    def handle_data(self, words):
        if not self.hidden:
            self.words.append(words)


class Page(NamedTuple):
    """What stands on a page."""

    words: str
    numbers: list
    elements: list


def read(html):
    reader = _Reader()
    reader.feed(html)
    words = re.sub(r"\s+", " ", " ".join(reader.words))
    return Page(words, reader.numbers, reader.elements)


class Brief(NamedTuple):
    """A brief as it was written: its page, the path of its PDF, whose it is."""

    html: str
    pdf: object
    client: object
    lang: str

    @property
    def page(self):
        return read(self.html)

    @property
    def sheets(self):
        """The pages that an owner turns, as HTML."""
        return re.findall(r'<section class="page[^"]*".*?</section>', self.html, re.DOTALL)


@pytest.fixture(scope="session")
def today():
    return TODAY


@pytest.fixture(scope="session")
def rendered(tmp_path_factory, worker_id):
    """Return the brief of an example in a language; workers of one run share them."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "rendered"

    def brief(name, lang):
        client = records.read(name)
        html, pdf = (folder / f"{name}-{lang}.{kind}" for kind in ("html", "pdf"))
        if not (html.exists() and pdf.exists()):
            written = briefs.render(client, folder, lang=lang, today=TODAY, name=name)
            assert written == [html, pdf]
        return Brief(html.read_text(encoding="utf-8"), pdf, client, lang)

    return brief


@pytest.fixture(scope="session", params=TWINS, ids=["-".join(twin) for twin in TWINS])
def brief(request, rendered):
    return rendered(*request.param)


@pytest.fixture(scope="session")
def read_page():
    """Return the words, the numbers and the elements of a page."""
    return read

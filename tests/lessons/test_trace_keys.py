"""What the lesson says of a trace is what a trace holds, and what the report reads."""

import dataclasses

import pytest

from toolkit.lessons.learn import page, trace
from toolkit.lessons.learn.trace.keys import SERVES
from toolkit.lessons.teach.traces import Line as ReadByTheReport
from toolkit.text import locale_of, say

KEPT = {field.name for field in dataclasses.fields(trace.Line)}


def test_every_key_that_is_written_is_told_and_no_other():
    assert set(SERVES) == KEPT


def test_the_report_reads_what_it_is_said_to_read():
    read = {field.name for field in dataclasses.fields(ReadByTheReport)}
    told = {key for key, serves in SERVES.items() if serves == "report"}
    assert read == (told - {"who"}) | {"person"}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_page_shows_each_key_with_its_words(monkeypatch, lang):
    shown = []
    monkeypatch.setattr(page, "put", lambda *item: shown.append(item))
    trace.keys(lang)
    plain, markup = shown[0]
    for key in KEPT:
        assert say(f"trace.key.{key}", locale_of(lang)) in plain
        assert f"<code>{key}</code>" in markup

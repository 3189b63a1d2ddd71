"""What is accepted: exit code 0, and a brief."""

import re

import pytest

from toolkit import records

NAMES = {
    "quotes": "L'\"Épi\" d'or",
    "emoji": "Boulangerie 🥖🥐",
    "three hundred characters": "é" * 300,
    "right to left": "مخبز الحي",
    "script": "<script>alert(1)</script>",
}


def brief_of(said, tmp_path, pattern="*.html"):
    assert said.code == 0, said.err
    (path,) = (tmp_path / "out").glob(pattern)
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", NAMES)
def test_a_name_is_only_words(kind, run, record, tmp_path):
    from markupsafe import escape

    name = NAMES[kind]
    path = record(name="'" + name.replace("'", "''") + "'")
    page = brief_of(run("brief", path.name, "--to", "html", "--out", "out"), tmp_path)
    assert str(escape(name)) in page
    assert "<script" not in page and "alert(1)<" not in page.replace("&lt;", "[")


@pytest.mark.parametrize("lang, typed", [("fr", "1 234,50"), ("en", "1,234.50")])
def test_numbers_are_read_as_the_records_language_types_them(lang, typed, run, record, tmp_path):
    path = record(language=lang, order_value=f'"{typed}"', prices_include_tax="false")
    assert records.read(path).order_value.low == 1234.5
    page = brief_of(run("brief", path.name, "--to", "html", "--out", "out"), tmp_path)
    assert '<data value="1234.5">' in page


def test_a_country_without_facts_is_accepted_and_said(run, record, tmp_path):
    path = record(country='"NO"', currency='"NOK"', language="en")
    said = run("brief", path.name, "--to", "html", "--out", "out")
    assert "fit of the audience" in said.err
    page = brief_of(said, tmp_path)
    assert re.search("audience", page)


def test_both_languages_and_both_formats(run, tmp_path):
    said = run("brief", "bakery", "--lang", "fr", "--lang", "EN", "--lang", "fr", "--out", "out")
    assert said.code == 0, said.err
    names = [f"le-fournil-d-aglae-{lang}.{kind}" for lang in "en fr".split() for kind in KINDS]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(names)
    assert [line[:5] for line in said.out.splitlines()] == ["[1/2]", "[1/2]", "[2/2]", "[2/2]"]


KINDS = ("html", "pdf")


@pytest.fixture
def quick(monkeypatch):
    """A page that is made at once, for what does not depend on it."""
    from toolkit.briefs import rendering

    page = '<!DOCTYPE html><html lang="{}"><title>{}</title><p>{}'
    monkeypatch.setattr(
        rendering, "page", lambda client, lang, today: page.format(lang, "Brief", client.name)
    )


def test_two_clients_of_one_name_do_not_replace_each_other(run, record, tmp_path, quick):
    record("a.yml", name='"Chez Léa"')
    record("b.yml", name='"Chez Lea"', tools_per_month=3)
    said = run("brief", "a.yml", "b.yml", "a.yml", "--to", "html", "--out", "out")
    assert said.code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["chez-lea-2-fr.html", "chez-lea-fr.html"]
    assert "Chez Léa" in (tmp_path / "out" / "chez-lea-fr.html").read_text("utf-8")


def test_a_second_run_replaces_the_first(run, tmp_path, quick):
    for _ in range(2):
        assert run("brief", "bakery", "--to", "html", "--out", "out").code == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["le-fournil-d-aglae-fr.html"]


@pytest.mark.parametrize("lang, words", [("en", "HTML only"), ("fr", "HTML seul")])
def test_without_pango_the_html_is_written_with_the_remedy(
    lang, words, run, tmp_path, quick, monkeypatch
):
    monkeypatch.setattr("toolkit.pages.pdf_obstacle", lambda: "pages.pdf_needs_pango")
    said = run("brief", "bakery", "--lang", lang, "--out", "out")
    assert said.code == 0
    assert words in said.err and "libpango-1.0-0" in said.err
    assert len(said.err.splitlines()) == 1
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".html"]


@pytest.mark.parametrize("to", ["pdf", "html,pdf", "PDF"])
def test_a_pdf_asked_for_without_pango_is_refused(to, run, tmp_path, no_kernel, monkeypatch):
    monkeypatch.setattr("toolkit.pages.pdf_obstacle", lambda: "pages.pdf_needs_pango")
    said = run("brief", "bakery", "--to", to, "--out", "out", "--lang", "fr")
    assert said.code == 1 and "apt-get install libpango-1.0-0" in said.err
    assert list(tmp_path.iterdir()) == []


def test_one_brief_that_fails_stops_no_other(run, tmp_path, monkeypatch):
    from toolkit.briefs import rendering
    from toolkit.errors import InvalidInput

    def page(client, lang, today):
        if client.country == "CA":
            raise InvalidInput("brief_failed", name=client.name, given="KeyError: x")
        return "<p>"

    monkeypatch.setattr(rendering, "page", page)
    said = run("brief", "supplier", "bakery", "--to", "html", "--out", "out")
    assert said.code == 1 and "Nordet" in said.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["le-fournil-d-aglae-fr.html"]

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from toolkit import pages, text
from toolkit.errors import InvalidInput


def tags(path):
    """Every structure element of a PDF, in reading order."""

    def walk(item):
        item = item.get_object() if hasattr(item, "get_object") else item
        if isinstance(item, list):
            for child in item:
                yield from walk(child)
        elif isinstance(item, dict):
            if "/S" in item:
                yield item
            yield from walk(item.get("/K", []))

    return list(walk(PdfReader(path).trailer["/Root"]["/StructTreeRoot"]["/K"]))


@pytest.fixture(scope="module")
def tagged(printed):
    return tags(printed)


def named(tagged, name):
    return [tag for tag in tagged if tag["/S"] == name]


def test_three_sections_are_three_pages(printed):
    assert len(PdfReader(printed).pages) == 3


def test_both_figures_are_there_and_say_what_they_show(tagged, lang):
    alts = [figure["/Alt"] for figure in named(tagged, "/Figure")]
    assert len(alts) == 2
    assert "Instagram" in alts[0] and "711" in alts[1]


def test_headings_keep_their_order(tagged):
    assert len(named(tagged, "/H1")) == 1
    assert len(named(tagged, "/H2")) == 3
    levels = [int(tag["/S"][2]) for tag in tagged if tag["/S"] in ("/H1", "/H2", "/H3")]
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_language_and_title_are_the_documents(printed, lang):
    reader = PdfReader(printed)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == ("fr-FR" if lang == "fr" else "en-US")
    title = "Note de recommandation" if lang == "fr" else "Recommendation note"
    assert reader.metadata.title == title
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_table_heads_say_what_they_head(tagged):
    scopes = [head["/A"]["/Scope"] for head in named(tagged, "/TH")]
    assert scopes.count("/Column") == 3 + 6
    assert scopes.count("/Row") == 2 + 14


def test_the_pdf_ua_checker_finds_nothing(printed):
    """PDF/UA-1 by ``pdfua``: it covers 16 of the standard's 106 rules, the rest is not checked."""
    from pdfua import validate

    report = validate(str(printed))
    assert [(finding.rule_id, finding.message) for finding in report.findings] == []


def test_the_foot_of_every_page_has_its_number(printed):
    for number, page in enumerate(PdfReader(printed).pages, start=1):
        words = page.extract_text()
        assert f"{number} / 3" in words and "0.1.0" in words


def test_french_spaces_survive_to_paper(printed, lang):
    words = PdfReader(printed).pages[0].extract_text()
    assert ("847 €" if lang == "fr" else "€847") in words.replace("\u00a0", " ")


def test_the_same_page_is_the_same_bytes_in_another_process(page, printed, tmp_path):
    source = tmp_path / "page.html"
    source.write_text(page, encoding="utf-8")
    code = (
        "import sys, pathlib; from toolkit import pages;"
        "pages.pdf(pathlib.Path(sys.argv[1]).read_text(encoding='utf-8'), sys.argv[2])"
    )
    again = tmp_path / "again.pdf"
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    subprocess.run([sys.executable, "-c", code, source, again], env=environment, check=True)
    assert again.read_bytes() == printed.read_bytes()


@pytest.mark.parametrize("missing", ["lang", "title"])
def test_a_page_that_would_not_be_accessible_is_refused(missing, tmp_path):
    page = '<html lang="en"><title>a</title>'
    page = page.replace(' lang="en"' if missing == "lang" else "<title>a</title>", "")
    with pytest.raises(InvalidInput, match=missing):
        pages.pdf(page, tmp_path / "a.pdf")


def test_neither_network_nor_disk_is_read(tmp_path, caplog):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    page = f'<html lang="en"><title>a</title><img alt="a" src="{secret.as_uri()}">'
    pages.pdf(page, tmp_path / "a.pdf")
    assert "disallowed protocol" in caplog.text


def test_nothing_half_written_is_left(tmp_path, monkeypatch):
    def full(self, content):
        with open(self, "wb") as file:
            file.write(content[:10])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        pages.pdf('<html lang="en"><title>a</title>', tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "error, obstacle, remedy",
    [
        (OSError("no pango"), "pages.pdf_needs_pango", "libpangoft2-1.0-0"),
        (ImportError("none"), "pages.pdf_needs_weasyprint", "pip install weasyprint"),
    ],
)
def test_what_is_missing_is_named_with_its_remedy(monkeypatch, error, obstacle, remedy):
    class Missing:
        def find_spec(self, name, path=None, target=None):
            if name == "weasyprint":
                raise error

    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    assert pages.pdf_obstacle() == obstacle
    assert not pages.pdf_available()
    for locale in ("en_US", "fr_FR", "fr_CA"):
        assert remedy in text.say(obstacle, locale)


def test_a_pdf_can_be_written_here():
    assert pages.pdf_obstacle() is None and pages.pdf_available()

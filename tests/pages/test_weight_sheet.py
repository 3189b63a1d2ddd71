import re
import subprocess
import sys

import pytest
from pypdf import PdfReader

from toolkit import data, pages, text

LOCALES = ("en_US", "fr_FR", "fr_CA")
WORDS = re.compile(r"\s+")


@pytest.fixture(scope="module")
def facts():
    return data.load()


@pytest.fixture(scope="module", params=LOCALES)
def locale(request):
    return request.param


@pytest.fixture(scope="module")
def sheet(facts, locale):
    return pages.weight_sheet(facts, lang=locale)


@pytest.fixture(scope="module")
def printed(sheet, tmp_path_factory):
    path = tmp_path_factory.mktemp("sheet") / "sheet.pdf"
    assert pages.pdf(sheet, path) == 1
    return path


def words(path):
    return WORDS.sub(" ", PdfReader(path).pages[0].extract_text())


def test_it_is_one_page_of_a4(printed):
    (page,) = PdfReader(printed).pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]


def test_every_criterion_stands_with_its_worst_and_its_best(printed, facts, locale):
    written = words(printed)
    for row in facts.table("criteria").to_dict("records"):
        names = [text.say(f"criterion.{row['criterion']}", locale)]
        names += [text.typeset(row[f"{end}_{locale[:2]}"], locale) for end in ("zero", "one")]
        for name in names:
            assert WORDS.sub(" ", name) in written


def test_there_is_a_box_for_each_number_and_for_their_total(sheet):
    assert sheet.count('<td class="box"></td>') == 5 * 2
    assert "= 100" in sheet


def test_there_is_a_line_for_who_and_when(printed, locale):
    for name in ("person", "business", "date", "swings_title"):
        assert WORDS.sub(" ", text.say(f"sheet.{name}", locale)) in words(printed)


def test_nothing_is_said_by_colour(sheet):
    paper = re.sub(r"@media screen.*?\n\}", "", sheet.split("</style>")[0], flags=re.DOTALL)
    assert set(re.findall(r"color: ([^;]+);", paper)) == {"black"}
    assert "background" not in paper


def test_a_screen_reader_knows_language_title_and_heads(printed, locale):
    reader = PdfReader(printed)
    assert reader.trailer["/Root"]["/Lang"] == locale.replace("_", "-")
    assert reader.metadata.title == text.say("sheet.title", locale)


def test_the_pdf_ua_checker_finds_nothing(printed):
    """PDF/UA-1 by ``pdfua``: it covers 16 of the standard's 106 rules, the rest is not checked."""
    from pdfua import validate

    assert [finding.rule_id for finding in validate(str(printed)).findings] == []


def test_the_table_has_heads_for_rows_and_columns(sheet):
    assert sheet.count('scope="col"') == 5 and sheet.count('scope="row"') == 6
    assert sheet.count("<h1>") == 1 and "<caption>" in sheet


def test_it_asks_nothing_of_the_network(sheet):
    assert not re.search(r"https?://|<script|<link|<img", sheet)


def test_the_same_sheet_is_the_same_bytes_in_another_process(printed, locale, tmp_path):
    again = tmp_path / "again.pdf"
    code = (
        "import sys; from toolkit import data, pages;"
        "pages.pdf(pages.weight_sheet(data.load(), lang=sys.argv[1]), sys.argv[2])"
    )
    subprocess.run([sys.executable, "-c", code, locale, again], check=True)
    assert again.read_bytes() == printed.read_bytes()

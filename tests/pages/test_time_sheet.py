import re
import subprocess
import sys

import pytest
from pypdf import PdfReader

from toolkit import pages, text
from toolkit.client import TASKS
from toolkit.records.week import days

LOCALES = ("en_US", "fr_FR", "fr_CA")
WORDS = re.compile(r"\s+")


@pytest.fixture(scope="module", params=LOCALES)
def locale(request):
    return request.param


@pytest.fixture(scope="module")
def sheet(locale):
    return pages.time_sheet(lang=locale)


@pytest.fixture(scope="module")
def printed(sheet, tmp_path_factory):
    path = tmp_path_factory.mktemp("sheet") / "sheet.pdf"
    assert pages.pdf(sheet, path) == 1
    return path


def words(path):
    return WORDS.sub(" ", PdfReader(path).pages[0].extract_text())


def test_it_is_one_page_of_a4_on_its_side(printed):
    (page,) = PdfReader(printed).pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [842, 595]


def test_every_task_stands_with_what_counts_and_every_day(printed, locale):
    written = words(printed)
    names = [text.say(f"workload.task_{task}", locale) for task in TASKS]
    names += [text.say(f"time_sheet.what_{task}", locale) for task in TASKS]
    names += [day.capitalize() for day in days(locale)]
    for name in [*names, text.say("time_sheet.accounts", locale)]:
        assert WORDS.sub(" ", name) in written


def test_there_is_a_box_for_each_day_and_each_total(sheet):
    assert sheet.count('<td class="box">') == (6 + 1 + 4) * 7
    assert sheet.count('<td class="box sum">') == 6 + 1 + 4


def test_there_is_a_line_for_who_and_which_week(printed, locale):
    for name in ("person", "business", "week"):
        assert WORDS.sub(" ", text.say(f"time_sheet.{name}", locale)) in words(printed)


def test_nothing_is_said_by_colour(sheet):
    paper = re.sub(r"@media screen.*?\n\}", "", sheet.split("</style>")[0], flags=re.DOTALL)
    assert set(re.findall(r"color: ([^;]+);", paper)) == {"black"}
    assert "background" not in paper


def test_a_screen_reader_knows_language_title_and_heads(printed, sheet, locale):
    reader = PdfReader(printed)
    assert reader.trailer["/Root"]["/Lang"] == locale.replace("_", "-")
    assert reader.metadata.title == text.say("time_sheet.title", locale)
    assert sheet.count('scope="col"') == 2 * 9 and sheet.count('scope="row"') == 7
    assert sheet.count("<h1>") == 1 and sheet.count("<caption>") == 2


def test_the_pdf_ua_checker_finds_nothing(printed):
    """PDF/UA-1 by ``pdfua``: it covers 16 of the standard's 106 rules, the rest is not checked."""
    from pdfua import validate

    assert [finding.rule_id for finding in validate(str(printed)).findings] == []


def test_it_asks_nothing_of_the_network(sheet):
    assert not re.search(r"https?://|<script|<link|<img", sheet)


def test_the_same_sheet_is_the_same_bytes_in_another_process(printed, locale, tmp_path):
    again = tmp_path / "again.pdf"
    code = (
        "import sys; from toolkit import pages;"
        "pages.pdf(pages.time_sheet(lang=sys.argv[1]), sys.argv[2])"
    )
    subprocess.run([sys.executable, "-c", code, locale, again], check=True)
    assert again.read_bytes() == printed.read_bytes()

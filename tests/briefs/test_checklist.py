"""The document a consultant leaves with: French, Québec's, and one where no list exists."""

import datetime
import re

import pandas as pd
import pytest
from pypdf import PdfReader

from toolkit import answers, briefs, data, records, text
from toolkit.briefs.checklist import checklist_page
from toolkit.briefs.handover import handover
from toolkit.errors import InvalidInput

NAMES = ("bakery", "supplier", "museum_shop")
PRINTED = (("bakery", "fr"), ("supplier", "fr"), ("supplier", "en"), ("museum_shop", "en"))


@pytest.fixture(scope="module")
def page_of(today, read_page):
    def page(name, lang="en", *, day=today, **options):
        client = records.read(name) if isinstance(name, str) else name
        found = handover(client, data.load(), lang=lang, today=day, **options)
        return read_page(checklist_page(found))

    return page


@pytest.fixture(scope="module", params=PRINTED, ids="-".join)
def written(request, tmp_path_factory, today):
    name, lang = request.param
    folder = tmp_path_factory.mktemp("checklist")
    client = records.read(name)
    html, pdf = briefs.render_checklist(client, folder, lang=lang, today=today)
    return client, lang, html.read_text(encoding="utf-8"), pdf


def test_the_pdf_is_tagged_titled_and_in_its_language(written):
    client, lang, html, pdf = written
    reader = PdfReader(pdf)
    root = reader.trailer["/Root"]
    wanted = text.locale_of(lang, client.country).replace("_", "-")
    assert root["/Lang"] == wanted and f'<html lang="{wanted}">' in html
    assert root["/MarkInfo"]["/Marked"] and root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert client.name in reader.metadata.title
    assert reader.xmp_metadata is not None


def test_the_checker_of_accessible_pdf_finds_nothing(written):
    """PDF/UA-1 by ``pdfua``: it covers 16 of the standard's 106 rules, the rest is not checked."""
    from pdfua import validate

    found = validate(str(written[3])).findings
    assert [(finding.rule_id, finding.message) for finding in found] == []


def test_every_section_has_its_page_and_none_spills_far(written):
    client, _, html, pdf = written
    sections = len(re.findall(r'<section class="page"', html))
    assert sections == 4
    # The lines of law take up to three sheets, the rest one each.
    wanted = 4 if client.country == "US" else 6
    assert len(PdfReader(pdf).pages) == wanted


def test_it_says_that_it_is_no_legal_advice(written):
    client, lang, html, _ = written
    words = "not legal advice" if lang == "en" else "ne remplace pas un avis juridique"
    assert words in html
    if client.country != "US":
        said = text.say("checklist.advice_title", text.locale_of(lang, client.country))
        assert said in html


def test_nothing_is_asked_of_the_network(written):
    html = written[2]
    assert not re.search(r"@import|url\((?!\s*[\"']?(?:data:|#))|<script|<iframe", html)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_carry_the_same_numbers(name, page_of):
    english, french = (page_of(name, lang).numbers for lang in ("en", "fr"))
    assert english == french and len(english) > 15


def test_every_line_is_on_the_page_with_its_text_and_its_day(page_of, today):
    locale = "en_US"
    words = page_of("bakery").words
    whole = answers.checklist(records.read("bakery"), data.load(), today=today)
    for line in whole.lines:
        assert text.say(f"law.{line.id}.name", locale) in words
        assert line.article in words
    assert words.count("not checked against its text") == len(whole.unread)


def test_the_numbers_are_those_of_the_answer(page_of):
    from toolkit.answers.exposure import PROOFS, invented_exposure

    shown = [float(number) for number in page_of("bakery").numbers]
    exposure = invented_exposure()
    for number in (n for proof in PROOFS for n in exposure.numbers(proof)):
        assert any(value == pytest.approx(number.value, rel=1e-4) for value in shown)


def test_five_or_more_is_said_not_to_be_anonymous(page_of):
    assert "A smallest group of 5 or more is not anonymous" in page_of("museum_shop").words
    assert "n’est pas anonyme" in page_of("supplier", "fr").words


def test_after_a_year_it_says_stale(page_of, today):
    late = page_of("supplier", day=datetime.date(2027, 12, 1)).words
    assert "24 lines are stale" in late and "stale: 2026-11-22" in late
    assert "stale: " not in page_of("supplier").words


def test_what_the_client_does_not_do_is_left_out(page_of):
    words = page_of("bakery", uses=["pixel"]).words
    assert text.say("law.fr_trackers.name", "en_US") in words
    assert text.say("law.fr_customer_list.name", "en_US") not in words
    assert "you said that you do not do what they are about" in words
    assert "list of customers sent to a network, and the audience" not in words


def test_a_belgian_client_gets_the_unions_lines_alone(page_of):
    words = page_of(records.read("bakery").replace(country="BE")).words
    assert "GDPR, art. 7" in words and "CNIL" not in words


def test_a_country_without_a_list_is_told_so_by_name(page_of):
    assert (
        "No list of law exists here for this country (United States)"
        in page_of("museum_shop").words
    )
    assert "(États-Unis)" in page_of("museum_shop", "fr").words


def test_quebec_reads_its_own_words(page_of):
    words = page_of("supplier", "fr").words
    assert "auditoire" in words and "EFVP" in words and "témoin" in words
    assert "cookie" not in words and "base légale" not in words


def test_a_clients_own_table_is_counted_and_named_but_not_shown(page_of):
    table = pd.DataFrame({"town": ["Quimper", "Brest", "Brest"], "ill": ["yes", "no", "no"]})
    own = answers.exposure(table, ["town"], protected="ill")
    page = page_of("bakery", evidence=own)
    assert "In your file, 33% of 3 people stand alone with 1 answer" in page.words
    assert "Known: town. Protected: ill." in page.words
    assert "Quimper" not in page.words and "invented" not in page.words
    assert "not counted: it takes a second file" in page.words


def test_a_hostile_name_stays_a_name(today, tmp_path):
    client = records.read("bakery").replace(name="<script>alert(1)</script>")
    [html] = briefs.render_checklist(client, tmp_path, today=today, to=["html"])
    page = html.read_text(encoding="utf-8")
    assert "<script" not in page and "&lt;script&gt;" in page


def test_the_same_day_and_record_give_the_same_bytes(today, tmp_path):
    client = records.read("museum_shop")
    files = [
        briefs.render_checklist(client, tmp_path / name, today=today) for name in ("one", "two")
    ]
    for first, second in zip(*files, strict=True):
        assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    "options", [{"to": ["docx"]}, {"lang": "de"}, {"uses": ["pixels"]}, {"to": []}]
)
def test_bad_options_write_nothing(options, tmp_path):
    with pytest.raises(InvalidInput):
        briefs.render_checklist(
            records.read("bakery"), tmp_path / "out", **{"to": ["html"]} | options
        )
    assert not (tmp_path / "out").exists()

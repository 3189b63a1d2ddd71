import datetime
import re

import pytest
from pypdf import PdfReader

from toolkit import briefs, data, records, text

JARGON = ("SMAA", "Monte Carlo", "Monte-Carlo", "posterior", "tornado", "EVPI", "Dirichlet")
EXAMPLES = ("bakery", "supplier", "museum_shop")


@pytest.mark.parametrize("name", EXAMPLES)
def test_both_languages_carry_the_same_numbers(name, rendered):
    english, french = (rendered(name, lang).page.numbers for lang in ("en", "fr"))
    assert len(english) > 50
    assert english == french


def test_doubling_the_hours_doubles_the_cost_shown(today):
    # No ads and no tools: the hours are the whole cost.
    client = records.read("bakery").replace(ad_budget_per_month=0, tools_per_month=0)
    pages = [
        briefs.answer(briefs.findings(one, data.load(), today=today))
        for one in (client, client.replace(hours_per_week=12))
    ]
    once, twice = (cost_tile(page) for page in pages)
    assert once == pytest.approx(6 * 52 / 12 * 25)
    assert twice == pytest.approx(2 * once)


def cost_tile(page):
    """The number of the first of the four tiles."""
    tiles = page[page.index('class="tiles') :]
    return float(re.search(r'<data value="([^"]+)"', tiles)[1])


def test_the_language_is_declared(brief):
    wanted = text.locale_of(brief.lang, brief.client.country).replace("_", "-")
    assert f'<html lang="{wanted}">' in brief.html
    assert PdfReader(brief.pdf).trailer["/Root"]["/Lang"] == wanted


def test_no_code_shows(brief):
    words = brief.page.words
    for code in ("import ", "briefs.", "globals()", "open_record", "In ["):
        assert code not in words


def test_every_drawing_is_inline_and_says_what_it_shows(brief):
    drawings = re.findall(r"<svg.*?</svg>", brief.html, re.DOTALL)
    assert len(drawings) >= 2
    assert all(re.search(r"<title[^>]*>[^<]{20,}</title>", drawing) for drawing in drawings)
    assert not [tag for tag, _ in brief.page.elements if tag == "img"]


def test_nothing_is_asked_of_the_network(brief):
    assert not re.search(r"@import|url\((?!\s*[\"']?(?:data:|#))", brief.html)
    for tag, given in brief.page.elements:
        for name in ("src", "href", "xlink:href", "data", "poster", "action", "srcset"):
            value = given.get(name) or ""
            linked = tag == "a" and name == "href" and value.startswith("https://")
            assert value.startswith(("#", "data:")) or not value or linked, (tag, name, value)
        assert not [name for name in given if name.startswith("on")]
    assert not [tag for tag, _ in brief.page.elements if tag in ("script", "iframe", "link")]


def test_the_pdf_has_five_pages(brief):
    assert len(PdfReader(brief.pdf).pages) == 5


def test_the_pdf_is_tagged_titled_and_its_figures_are_told(brief):
    reader = PdfReader(brief.pdf)
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert reader.metadata.title and root["/ViewerPreferences"]["/DisplayDocTitle"]
    figures = [tag for tag in tags(root["/StructTreeRoot"]["/K"]) if tag["/S"] == "/Figure"]
    assert len(figures) == len(re.findall(r"<svg", brief.html)) >= 2
    assert all(len(figure["/Alt"]) > 20 for figure in figures)


def tags(item):
    item = item.get_object() if hasattr(item, "get_object") else item
    if isinstance(item, list):
        for child in item:
            yield from tags(child)
    elif isinstance(item, dict):
        if "/S" in item:
            yield item
        yield from tags(item.get("/K", []))


def test_the_same_day_and_record_give_the_same_bytes(rendered, tmp_path, today):
    first = rendered("bakery", "fr")
    html, pdf = briefs.render(first.client, tmp_path, lang="fr", today=today)
    assert html.read_text(encoding="utf-8") == first.html
    assert pdf.read_bytes() == first.pdf.read_bytes()


def test_an_owner_finds_everything_on_page_one(brief, today):
    first = brief.sheets[0]
    words = words_of(first)
    locale = text.locale_of(brief.lang, brief.client.country)
    title = re.search(r"<h2.*?</h2>", first, re.DOTALL)[0]
    assert re.search(r"\d", title)  # how many customers repay the hours
    assert len(re.findall(r"<li", re.search(r"<ol.*?</ol>", first, re.DOTALL)[0])) == 3
    assert words.count(plain(text.say("pages.actions_stop", locale))) == 1
    assert words.count(plain(text.date(review(today), locale))) == 1
    assert cost_tile(first) > 0


def review(day):
    """Four weeks after the Monday that follows."""
    monday = day + datetime.timedelta(days=7 - day.weekday())
    return monday + datetime.timedelta(weeks=4)


def words_of(*sheets):
    return plain(re.sub(r"<[^>]+>", " ", " ".join(sheets)))


def plain(words):
    """Words with ordinary spaces only."""
    return re.sub(r"\s+", " ", words)


def test_no_word_of_the_trade_stands_on_the_first_two_pages(brief):
    words = words_of(*brief.sheets[:2])
    assert not [word for word in JARGON if word.lower() in words.lower()]


def test_a_weak_main_driver_can_only_be_tested_first(brief, today):
    found = briefs.findings(brief.client, data.load(), lang=brief.lang, today=today)
    first = words_of(brief.sheets[0])
    if found.worth.weak:
        assert found.worth.decision == "test_first"
        assert plain(text.say("brief.decision_test_first", found.locale)) in first
        driver = text.say(f"input.{found.worth.main_driver.name}", found.locale)
        assert plain(driver).lower() in first.lower()


def test_some_example_rests_on_a_weak_number(today):
    facts = data.load()
    weak = [briefs.findings(records.read(n), facts, today=today).worth.weak for n in EXAMPLES]
    assert any(weak)

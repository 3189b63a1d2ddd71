from xml.etree import ElementTree

import pytest
from markupsafe import Markup

from toolkit.errors import InvalidInput
from toolkit.pages import fragments as f
from toolkit.pages.sanitise import sanitise

BAD = '<script>alert("x")</script>'


@pytest.mark.parametrize(
    "block",
    [
        f.page(BAD, BAD, kicker=BAD),
        f.lead(BAD),
        f.heading(BAD),
        f.points([BAD]),
        f.columns(BAD, f.group(BAD)),
        f.tiles([(BAD, BAD, BAD)]),
        f.actions([(BAD, BAD)], stop=(BAD, BAD), review=(BAD, BAD), locale="en_US"),
        f.table([[BAD, BAD]], [BAD, BAD], BAD),
        f.callout(BAD, BAD, alert=True),
        f.sources([(BAD, ""), (BAD, "https://x.example/" + BAD)], locale="fr_FR"),
        f.lead("a", f.strong(BAD), f.link(BAD, "javascript:alert(1)")),
    ],
)
def test_every_value_is_escaped(block):
    assert "<script" not in block and "&lt;script" in block
    assert 'href="javascript' not in block


def test_blocks_are_well_formed_and_pass_the_sanitiser():
    block = f.page(
        "It pays.",
        f.tiles([("a", "1", "b")] * 4),
        f.actions([("a", "b")] * 3, stop=("c", ""), review=("d", "e"), locale="fr_CA"),
        f.table([["a", f.grade("primary", "en_US")]], ["b", "c"], "d", ledger=True),
        f.callout("a", "b"),
    )
    ElementTree.fromstring(block)
    assert sanitise(block) == block


def test_a_page_is_named_by_its_title():
    section = ElementTree.fromstring(f.page("It pays.", "Because."))
    assert section.find(".//h2").get("id") == section.get("aria-labelledby")


def test_plain_words_on_a_page_are_a_paragraph_and_blocks_stay_blocks():
    page = f.page("It pays.", "Because.", f.heading("How"))
    assert "<p>Because.</p>" in page and "<h3>How</h3>" in page


def test_a_table_names_rows_and_columns_and_sets_numbers_right():
    table = ElementTree.fromstring(f.table([["a", "1"]], ["b", "c"], "d", numeric=[1]))
    heads = [(head.get("scope"), head.get("class")) for head in table.iter("th")]
    assert heads == [("col", None), ("col", "number"), ("row", None)]
    assert table.find(".//td").get("class") == "number"
    assert table.find("caption").text == "d"


def test_a_row_of_the_wrong_length_is_refused():
    with pytest.raises(InvalidInput, match="must have 2 columns; got 1"):
        f.table([["a"]], ["b", "c"], "d")


@pytest.mark.parametrize("locale", ["en_US", "fr_FR"])
def test_grades_differ_in_word_and_in_shape(locale):
    chips = [f.grade(name, locale).striptags() for name in f.GRADES]
    shapes, words = zip(*(chip.split(" ", 1) for chip in chips), strict=True)
    assert len(set(shapes)) == len(set(words)) == 7


def test_an_unknown_grade_lists_those_that_exist():
    with pytest.raises(InvalidInput, match="primary, secondary"):
        f.grade("hearsay", "en_US")


@pytest.mark.parametrize("count, words", [(1, "1 action pour lundi"), (3, "3 actions pour lundi")])
def test_the_number_of_actions_is_said(count, words):
    block = f.actions([("a", "b")] * count, stop=("c", ""), review=("d", ""), locale="fr_FR")
    assert words in block


def test_a_notebook_shows_a_block_as_html_and_as_words():
    data = f.lead("5 < 6")._repr_mimebundle_()
    assert data == {"text/html": '<p class="lead">5 &lt; 6</p>', "text/plain": "5 < 6"}


def test_safe_html_of_another_origin_is_kept():
    assert f.paragraph(Markup("<em>a</em>"), "<b>") == "<p><em>a</em>&lt;b&gt;</p>"


def test_a_tile_that_holds_words_is_set_smaller_than_one_that_holds_a_number():
    block = f.tiles([("a", "1 234 €", ""), ("b", "not known yet", "")])
    assert block.count('class="value"') == 1 and block.count('class="value words"') == 1


def test_one_long_label_keeps_all_values_on_one_line():
    block = f.tiles([("a", "1", ""), ("a label that takes two lines", "2", "")])
    assert block.count('class="label tall"') == 2

import re

import nbformat
import pytest

from toolkit import pages
from toolkit.errors import InvalidInput
from toolkit.pages.document import css_string


def notebook_of(*outputs, source="1 + 1", tags=()):
    cell = nbformat.v4.new_code_cell(source, outputs=list(outputs), metadata={"tags": list(tags)})
    return nbformat.v4.new_notebook(cells=[cell])


def shown(**data):
    kinds = {"html": "text/html", "plain": "text/plain", "png": "image/png"}
    return nbformat.v4.new_output(
        "display_data", data={kinds[name]: value for name, value in data.items()}
    )


def html(notebook, **changes):
    return pages.html(notebook, **{"lang": "en", "title": "Note", "footer": "v1", **changes})


def test_the_page_says_its_language(page, lang):
    assert f'<html lang="{lang}-{"FR" if lang == "fr" else "US"}">' in page


def test_code_never_reaches_the_page(page):
    assert "briefs.page_of" not in page


def test_three_pages_and_both_figures_are_there(page):
    assert page.count('<section class="page"') == 3
    assert page.count("<svg") == page.count("<details") == 2


def test_landmarks_and_one_first_heading(page):
    for element in ("header", "main", "footer", "h1"):
        assert len(re.findall(rf"<{element}[ >]", page)) == 1
    assert '<a class="skip" href="#main">' in page


def test_nothing_is_asked_of_the_network(page):
    without_links = re.sub(r'<a href="https?://[^"]*"', "<a", page)
    without_names = without_links.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert "//" not in re.sub(r"base64,[A-Za-z0-9+/=]+", "", without_names)
    assert "<link" not in page and "@import" not in page


def test_there_is_no_script(page):
    assert "<script" not in page and "javascript:" not in page


def test_the_font_is_inside_once_a_weight_and_the_file_stays_small(page):
    assert page.count("font/woff2") == 2
    assert len(page) < 200_000


def test_strangers_html_in_an_output_is_inert():
    page = html(notebook_of(shown(html="<p onclick='x()'>a<script>alert(1)</script></p>")))
    assert "<p>a</p>" in page and "alert(1)" not in page and "onclick" not in page


def test_title_subtitle_and_footer_are_escaped():
    bad = "</title></style><script>alert(1)</script>"
    page = html(notebook_of(), title=bad, subtitle=bad, footer=bad)
    assert "<script" not in page and page.count("</style>") == 1


def test_a_quote_cannot_end_the_css_string_of_the_footer():
    written = css_string('a"; } body { display: none } \\ \n </style> « 🍞 »')
    assert re.fullmatch(r'"(?:[\w .,·–—-]|\\[0-9a-f]{6} )*"', str(written))


def test_a_long_footer_is_cut():
    assert "x" * 200 not in html(notebook_of(), footer="x" * 300)


def test_cells_to_remove_and_printed_lines_stay_out():
    printed = nbformat.v4.new_output("stream", name="stderr", text="a warning")
    page = html(notebook_of(printed, shown(html="<p>kept</p>")))
    assert "kept" in page and "a warning" not in page
    assert "kept" not in html(notebook_of(shown(html="<p>kept</p>"), tags=["remove-cell"]))


def test_a_failed_cell_makes_no_page():
    failed = nbformat.v4.new_output("error", ename="ZeroDivisionError", evalue="", traceback=[])
    with pytest.raises(InvalidInput, match="cell 1: A cell of the notebook failed"):
        html(notebook_of(failed))


def test_a_picture_without_alt_text_is_refused():
    with pytest.raises(InvalidInput, match="alt text"):
        html(notebook_of(shown(png="aGk=")))


def test_a_picture_with_alt_text_is_kept():
    picture = shown(png="aGk=\n")
    picture.metadata = {"image/png": {"alt": 'A "b"'}}
    assert '<img alt="A &#34;b&#34;" src="data:image/png;base64,aGk=">' in html(
        notebook_of(picture)
    )


def test_plain_results_are_escaped():
    assert "<pre>&lt;b&gt;</pre>" in html(notebook_of(shown(plain="<b>")))


def test_markdown_is_kept_and_made_inert():
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell("# t\n**a** [b](javascript:x) <script>x</script>")]
    )
    page = html(notebook)
    assert "¶" not in page
    assert "<strong>a</strong>" in page and "javascript:" not in page and "<script" not in page


def test_the_same_notebook_gives_the_same_page(notebook):
    assert html(notebook) == html(notebook)


def test_quebec_french_is_said_as_such():
    assert '<html lang="fr-CA">' in html(notebook_of(), lang="fr_CA")

import re
import subprocess
import sys
from xml.etree import ElementTree

import pandas as pd
import pytest

from toolkit import figures
from toolkit.errors import InvalidInput
from toolkit.figures import style

SVG = "{http://www.w3.org/2000/svg}"
TABLE = pd.DataFrame({"Account": ["Page", "Group"], "Hours": [3.0, None]})


def chart(names=("Page", "Group")):
    axes = style.axes(height=1.5)
    axes.barh(list(names), [3.0, 1.0])
    return style.label_bars(style.from_zero(axes), ["3", "1"])


def show(**changes):
    return figures.show(
        chart(), **{"finding": "The page takes 3 hours.", "table": TABLE, **changes}
    )


@pytest.mark.parametrize("finding", ["", "  ", None])
def test_a_figure_without_a_finding_is_refused(finding):
    with pytest.raises(InvalidInput, match="finding"):
        show(finding=finding)


def test_a_figure_without_numbers_is_refused():
    with pytest.raises(InvalidInput, match="no rows"):
        show(table=TABLE.iloc[:0])


def test_a_format_for_a_column_that_is_not_there_lists_those_that_are():
    with pytest.raises(InvalidInput, match="Known: Account, Hours"):
        show(formats={"Hour": str})


def test_the_finding_is_title_alt_and_plain_text():
    data, metadata = show()._repr_mimebundle_()
    assert data["text/plain"] == "The page takes 3 hours."
    assert metadata["text/html"]["alt"] == "The page takes 3 hours."
    svg = ElementTree.fromstring(data["text/html"]).find(f"{SVG}svg")
    title = svg.find(f"{SVG}title")
    assert title.text == "The page takes 3 hours."
    assert svg.get("role") == "img" and svg.get("aria-labelledby") == title.get("id")


def test_the_table_has_heads_with_scope_and_says_what_is_missing():
    figure = ElementTree.fromstring(show(formats={"Hours": lambda hours: f"{hours:.1f} h"}).html)
    assert figure.get("role") == "group"
    assert [head.get("scope") for head in figure.iter("th")] == ["col", "col", "row", "row"]
    assert [cell.text for cell in figure.iter("td")] == ["3.0 h", "no data"]


@pytest.mark.parametrize(
    "lang, words",
    [
        ("en", "The numbers behind this figure"),
        ("fr", "Les chiffres derrière cette figure"),
        ("fr_CA", "Les chiffres derrière cette figure"),
    ],
)
def test_the_summary_speaks_the_readers_language(lang, words):
    assert f"<summary>{words}</summary>" in show(lang=lang).html


def test_strangers_words_are_inert_everywhere():
    words = "<script>alert('x')</script>-->"
    table = pd.DataFrame({words: [words]})
    html = figures.show(
        chart([words, "b"]), finding=words, table=table, caption=words, lang="en"
    ).html
    assert "<script" not in html and "<!--" not in html


def test_the_drawing_has_no_style_sheet_no_comment_and_asks_nothing_of_the_network():
    svg = figures.svg(chart(), finding="It is so.")
    for unwanted in ("<style", "<!--", "<metadata", "xlink", "script"):
        assert unwanted not in svg
    assert svg.count("http") == 1 and 'xmlns="http://www.w3.org/2000/svg"' in svg


def test_the_one_style_of_a_drawing_lets_it_shrink_with_a_narrow_page():
    svg = figures.svg(chart(), finding="It is so.")
    assert re.findall(r'style="[^"]*"', svg) == ['style="max-width:100%;height:auto"']
    assert ElementTree.fromstring(svg).get("style")


def test_two_figures_on_a_page_share_no_identifier():
    def identifiers(svg):
        return {item.get("id") for item in ElementTree.fromstring(svg).iter()} - {None}

    one, other = (figures.svg(chart(), finding=finding) for finding in ("One.", "Two."))
    assert identifiers(one) and not identifiers(one) & identifiers(other)


def test_every_reference_in_the_drawing_points_inside_it():
    root = ElementTree.fromstring(figures.svg(chart(), finding="It is so."))
    known = {item.get("id") for item in root.iter()}
    used = {item.get("href")[1:] for item in root.iter(f"{SVG}use")}
    assert used and used <= known


def test_the_same_axes_draw_the_same_text_again():
    axes = chart()
    assert figures.svg(axes, finding="It is so.") == figures.svg(axes, finding="It is so.")


def test_changed_bars_are_drawn_on_the_same_axes():
    axes = chart()
    before = figures.svg(axes, finding="It is so.")
    axes.patches[0].set_width(1.5)
    assert figures.svg(axes, finding="It is so.") != before


def test_the_same_figure_is_byte_identical_in_another_process():
    code = (
        "from toolkit.figures import style, svg; axes = style.axes(height=1);"
        "axes.barh(['é'], [1.0]); print(svg(axes, finding='It is so.'))"
    )
    one, other = (
        subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code],
            env={"PYTHONHASHSEED": seed, "HOME": "/nonexistent"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    )
    assert one and one == other


def test_importing_the_room_does_not_import_what_draws():
    code = (
        "import sys, toolkit.figures; print({'matplotlib', 'seaborn', 'pandas'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_words_stand_to_the_left_and_numbers_to_the_right():
    table = pd.DataFrame({"Account": ["a page"], "Why": ["it has closed"], "Share": ["12 %"]})
    shown = figures.listed(table, caption="One row.")
    assert '<th scope="row" style="text-align:left">a page</th>' in shown.html
    assert '<td style="text-align:left">it has closed</td><td>12 %</td>' in shown.html

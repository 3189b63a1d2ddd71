import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import figures
from toolkit.figures import style
from toolkit.pages.sanitise import sanitise


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//x.example/a.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><foreignObject><iframe src=//x.example></iframe></foreignObject></svg>",
        "<svg><use href='https://x.example/a.svg#b'/></svg>",
        "<svg><rect fill='url(https://x.example/a)'/></svg>",
        "<p style='background:url(//x.example)'>a</p>",
        "<p style='position:fixed;inset:0'>a</p>",
        "<a href='java\tscript:alert(1)'>a</a>",
        "<a href='&#106;avascript:alert(1)'>a</a>",
        "<a href=' data:text/html,<script>alert(1)</script>'>a</a>",
        "<iframe src='//x.example'></iframe>",
        "<link rel=stylesheet href=//x.example/a.css>",
        "<meta http-equiv=refresh content='0;url=//x.example'>",
        "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "<form action=//x.example><input></form>",
        "<img src='data:image/svg+xml;base64,PHN2Zz4=' alt='a'>",
        "<!--><img src=x onerror=alert(1)>-->",
    ],
)
def test_an_attack_comes_out_inert(attack):
    clean = sanitise(attack).lower()
    for unwanted in ("script", "onerror", "onload", "x.example", "style", "data:", "<i", "<f"):
        assert unwanted not in clean


def test_a_quote_in_a_value_cannot_open_an_element():
    clean = sanitise("<svg><title><a title='</title><img src=x onerror=x>'>b</a></title></svg>")
    assert clean == (
        '<svg><title><a title="&lt;/title&gt;&lt;img src=x onerror=x&gt;">b</a></title></svg>'
    )


@given(st.text(alphabet="<>/!-='\" asvgtilec&;#script", max_size=60))
def test_cleaning_twice_changes_nothing(markup):
    assert sanitise(sanitise(markup)) == sanitise(markup)


@pytest.mark.parametrize("url", ["https://x.example/a?b=1&c", "http://x", "mailto:a@x", "#top"])
def test_links_of_sources_are_kept(url):
    assert f'href="{url.replace("&", "&amp;")}"' in sanitise(f'<a href="{url}">a</a>')


def test_elements_left_open_are_closed():
    assert sanitise("<ul><li><b>a") == "<ul><li><b>a</b></li></ul>"


def test_a_figure_comes_through_unchanged_but_for_the_size_that_the_page_sets_itself():
    import pandas as pd

    axes = style.axes(height=1)
    axes.plot([0, 1], [0, 1])
    style.value_axis(axes, str, along="y")
    table = pd.DataFrame({"L'année": ["« 2025 »"], "€": ["1\u202f234\u00a0€"]})
    shown = figures.show(axes, finding="It's < 5 & « rises ».", table=table, caption='"m" > 3')
    assert "clip-path" in shown.html
    own = (' style="max-width:100%;height:auto"', ' style="text-align:left"')
    left = shown.html
    for style_of_the_notebook in own:
        assert style_of_the_notebook in left
        left = left.replace(style_of_the_notebook, "")
    assert sanitise(shown.html) == left

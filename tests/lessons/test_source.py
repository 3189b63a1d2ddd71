import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons.build.source import read


@pytest.fixture
def script(tmp_path):
    def write(text):
        path = tmp_path / "02_x.py"
        path.write_text(text, encoding="utf-8")
        return read(path)

    return write


def test_each_cell_knows_its_line_tags_and_pair(course):
    source = read(course / "notebooks" / "source" / "02_tiny.py")
    french = source.cells[1]
    assert (french.language, french.pair, french.line) == ("fr", "02-01", 12)
    assert source.cells[2].own_tags == ("parameters",)


def test_our_reader_and_jupytext_agree(course):
    from toolkit.pages.notebooks import quick_start

    quick_start()
    import jupytext

    path = course / "notebooks" / "source" / "02_tiny.py"
    theirs = jupytext.read(path, fmt={"extension": ".py", "comment_magics": False})
    ours = read(path)
    assert [c.text for c in ours.cells] == [c.source for c in theirs.cells]
    assert [list(c.tags) for c in ours.cells] == [c.metadata.get("tags", []) for c in theirs.cells]


def test_a_title_that_asks_keeps_its_heading_mark(script):
    source = script('# %% [markdown] tags=["lang-en"] pair="1"\n# # Free?\n#\n# No.\n')
    assert source.cells[0].text == "# Free?\n\nNo."


def test_two_spaces_at_the_end_of_a_line_still_break_it(script):
    assert script("# %% [markdown]\n# one  \n# two\n").cells[0].text == "one  \ntwo"


@pytest.mark.parametrize(
    "text, rule, line",
    [
        ("x = 1\n# %%\n", "before_first_cell", 1),
        ("# %% [markdown]\n# word\nword\n", "prose_uncommented", 3),
        ("# %% tags=[objective]\n", "cell_option", 1),
        ('# %% tags="objective"\n', "cell_option", 1),
        ('# %% tags=["code"] loose\n', "cell_option", 1),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(script, text, rule, line):
    with pytest.raises(InvalidInput) as fault:
        script(text)
    assert fault.value.rule == rule
    assert fault.value.where == f"02_x.py:{line}"

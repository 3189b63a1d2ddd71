import io

import pytest

from toolkit import answers, data, records
from toolkit.figures import cost, letters, style, week
from toolkit.figures.layout import put, room_for


@pytest.fixture(scope="module")
def charts():
    facts, client = data.load(), records.read("museum_shop")
    drawn = [
        cost.draw(answers.cost(client, facts), "fr_FR"),
        week.draw(answers.week(client, facts), "en_US"),
    ]
    for axes in drawn:
        put([axes], room_for([axes]))
    return drawn


def test_a_chart_that_has_no_place_yet_is_laid_out_as_ever():
    one, other = (style.axes(height=1) for _ in range(2))
    file = io.StringIO()
    with style.apply():
        one.figure.savefig(file, format="svg", metadata={"Date": None})
        assert letters.written(other.figure) == file.getvalue()


@style.apply()
def test_the_file_is_matplotlib_s_own_to_the_byte_however_often_it_is_written(charts):
    for axes in charts:
        file = io.StringIO()
        axes.figure.savefig(file, format="svg", metadata={"Date": None})
        # The second time nothing is measured any more, and no letter is read.
        assert [letters.written(axes.figure) == file.getvalue() for _ in range(2)] == [True, True]


@style.apply()
def test_a_word_is_measured_and_outlined_once(charts, monkeypatch):
    first = letters.written(charts[0].figure)
    monkeypatch.setattr("matplotlib.textpath.TextToPath.get_text_width_height_descent", None)
    monkeypatch.setattr("matplotlib.textpath.TextToPath.get_glyphs_with_font", None)
    assert letters.written(charts[0].figure) == first
    charts[0].set_title("A word of its own")
    with pytest.raises(TypeError):
        letters.written(charts[0].figure)


@style.apply()
def test_what_is_kept_has_an_end(charts, monkeypatch):
    monkeypatch.setattr(letters, "_MOST", 3)
    kept = letters.Letters()
    monkeypatch.setattr(letters, "_LETTERS", kept)
    letters.written(charts[1].figure)
    assert 0 < len(kept._sizes) <= 3 and 0 < len(kept._outlines) <= 3

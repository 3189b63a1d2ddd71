import sys

import pytest
from nbformat import v4

from toolkit.errors import InvalidInput
from toolkit.lessons.build.execution import WIDGET_VIEW, tidied

CELL = v4.new_code_cell("x", id="code-02-01")
BOOK = v4.new_notebook(cells=[CELL], metadata={"language": "en"})


def _stream(text, name="stdout"):
    return v4.new_output("stream", text=text, name=name)


def _data(**data):
    return v4.new_output("display_data", data={k.replace("_", "/"): v for k, v in data.items()})


def test_a_widgets_live_view_goes_and_its_words_stay():
    output = v4.new_output("display_data", data={"text/plain": "words", WIDGET_VIEW: {"model": 1}})
    alone = v4.new_output("display_data", data={WIDGET_VIEW: {"model": 1}})
    assert [o.data for o in tidied([output, alone], BOOK, CELL)] == [{"text/plain": "words"}]


def test_a_stream_cut_by_chance_is_joined():
    assert [o.text for o in tidied([_stream("a"), _stream("b")], BOOK, CELL)] == ["ab"]


def test_an_expected_error_keeps_its_last_line_only():
    error = v4.new_output("error", ename="KeyError", evalue="x", traceback=["/home/me/file.py"])
    assert tidied([error], BOOK, CELL)[0].traceback == ["KeyError: x"]


def test_matplotlib_building_its_font_cache_is_not_the_lessons_business():
    words = "Matplotlib is building the font cache; this may take a moment."
    assert tidied([_stream(words, "stderr")], BOOK, CELL) == []


@pytest.mark.parametrize(
    "output",
    [
        _stream("DeprecationWarning: old", "stderr"),
        _data(text_plain="<object object at 0x7f00c0ffee10>"),
        _data(text_html='<table id="T_1a2b3">'),
        _data(text_plain=f"{sys.prefix}/lib"),
        _stream("/tmp/ipykernel_12/34.py:1"),
    ],
)
def test_what_another_machine_would_not_repeat_is_refused(output):
    with pytest.raises(InvalidInput) as fault:
        tidied([output], BOOK, CELL)
    assert fault.value.rule == "lesson_unrepeatable"
    assert "code-02-01" in str(fault.value)

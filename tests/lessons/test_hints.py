"""The ladder of hints, and the hints of every check that an exercise uses."""

import re
from pathlib import Path

import pytest

from toolkit import text
from toolkit.errors import InvalidInput
from toolkit.lessons import learn
from toolkit.lessons.build import exercise_sources
from toolkit.lessons.build.items import calls
from toolkit.lessons.build.source import read
from toolkit.lessons.check.twins import numbers
from toolkit.lessons.learn import page
from toolkit.lessons.learn.trace.session import SESSION
from toolkit.lessons.learn.units import as_number

ROOT = Path(__file__).parents[2]
USED = sorted(
    {
        call.item
        for path in exercise_sources(ROOT)
        for cell in read(path).cells
        if cell.kind == "code"
        for call in calls(cell.text)
        if call.verb == "check"
    }
)


@pytest.fixture
def shown(monkeypatch):
    items = []
    monkeypatch.setattr(page, "put", lambda *item: items.append(item))
    words = {f"hint.02_monthly_cost.{rung}": f"<hint {rung}>" for rung in (1, 2, 3)}
    monkeypatch.setattr("toolkit.text.catalogue._catalogue", lambda loc: text.ids(loc[:2]) | words)
    monkeypatch.setattr(SESSION, "hints", {})
    return items


def test_on_paper_three_hints_are_closed_one_by_one(shown):
    learn.hints("02_monthly_cost", lang="en")
    plain, markup, _ = shown[0]
    assert plain == "Three hints: A nudge, The rule, A worked line, with other numbers."
    assert re.findall(r"&lt;hint (\d)&gt;</p></details>", markup) == ["1", "2", "3"]


def test_live_a_hint_opens_after_the_one_before(shown):
    learn.hints("02_monthly_cost", lang="fr")
    said, button = shown[0][2].children
    assert "hint 1" not in said.value
    offered = []
    for rung in (1, 2, 3):
        offered.append(button.description)
        button.click()
        assert f"&lt;hint {rung}&gt;" in said.value and f"hint {rung + 1}" not in said.value
        assert SESSION.hints == {"02_monthly_cost": rung}
    assert len(set(offered)) == 3 and button.layout.display == "none"


def test_without_controls_the_hints_still_read(shown, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    learn.hints("02_monthly_cost", lang="en")
    assert shown[0][2] is None


def test_hints_of_an_unknown_check_are_the_authors_mistake():
    with pytest.raises(InvalidInput, match="02_monthly_cost"):
        learn.hints("02_monthly", lang="en")


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("check_id", USED)
def test_every_check_of_an_exercise_has_three_hints_none_of_which_is_the_answer(check_id, language):
    check = learn.checks[check_id]
    hints = [text.ids(language).get(f"hint.{check_id}.{rung}", "") for rung in (1, 2, 3)]
    assert all(len(hint) > 20 for hint in hints)
    right = as_number(check.right(**check.cases[0]))
    if right is None or right in (0, 1):
        return
    for hint in hints:
        for written in numbers(hint, language):
            value = float(written.rstrip("%").replace("−", "-")) / (100 if "%" in written else 1)
            assert abs(value - right) > check.tolerance * abs(right), (hint, right)

"""What plain papermill lets through, the notebook's own cell refuses in words."""

import datetime
import math

import pytest

from toolkit import records
from toolkit.briefs.parameters import Stopped, open_record


@pytest.fixture
def given():
    """What a kernel's globals hold after papermill's injected cell."""
    shell = {"In": [], "Out": {}, "exit": object(), "_i1": "", "__name__": "__main__"}
    absent = {"region": None, "lang": None, "today": None}
    return shell | absent | records.read("bakery").as_written() | {"briefs": datetime}


def test_the_record_comes_back_with_its_language_and_the_day(given):
    client, lang, day = open_record(given)
    assert client == records.read("bakery")
    assert (lang, day) == ("fr", datetime.date.today())


def test_the_language_and_the_day_can_be_asked_for(given):
    asked = given | {"lang": "en", "today": "2026-11-22"}
    assert open_record(asked)[1:] == ("en", datetime.date(2026, 11, 22))


@pytest.mark.parametrize(
    "change, words",
    [
        ({"hours_per_weak": 6}, "Vouliez-vous"),
        ({"hours_per_week": None}, "hours_per_week"),
        ({"hours_per_week": math.nan}, "hours_per_week"),
        ({"hours_per_week": {"a": 1}}, "hours_per_week"),
        ({"name": 12.5}, "name"),
        ({"accounts": "facebook"}, "accounts"),
        ({"today": "tomorrow"}, "today"),
        ({"today": 5}, "today"),
        ({"lang": "de"}, "lang"),
        ({"lang": ["fr"]}, "lang"),
    ],
)
def test_a_wrong_parameter_stops_in_the_records_language(given, change, words):
    with pytest.raises(Stopped) as stopped:
        open_record(given | change)
    said = str(stopped.value)
    assert words in said
    assert "La note s'arrête ici" in said.replace("’", "'")
    assert stopped.value._render_traceback_() == [said]


def test_every_fault_is_said_at_once(given):
    with pytest.raises(Stopped) as stopped:
        open_record(given | {"sells_to": 8, "hours_per_week": -1, "today": "soon"})
    assert all(name in str(stopped.value) for name in ("sells_to", "hours_per_week", "today"))


def test_without_a_language_the_notebook_speaks_english(given):
    with pytest.raises(Stopped, match="The brief stops here"):
        open_record(given | {"language": None})

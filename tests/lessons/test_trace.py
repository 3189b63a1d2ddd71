import json
import os
import sys

import pytest

from toolkit.lessons import learn
from toolkit.lessons.learn import page, trace
from toolkit.lessons.learn.trace import session
from toolkit.lessons.learn.trace.session import SESSION

LINE = trace.Line("2026-11-22T10:00:00+00:00", "renard", "02", "02_free", "quiz", "right")


@pytest.fixture
def shown(monkeypatch, tmp_path):
    """An empty folder with somebody at the keyboard; what is put on the page."""
    items = []
    monkeypatch.setattr(page, "put", lambda *item: items.append(item))
    monkeypatch.setattr(session, "unattended", lambda: False)
    monkeypatch.chdir(tmp_path)
    SESSION.leave()
    SESSION.hints.clear()
    learn.forget()
    yield items
    SESSION.leave()
    learn.forget()


def _files():
    return sorted(os.listdir())


def _lines():
    return trace.read(session.Path("trace_renard.jsonl")).lines


def test_nothing_is_written_before_a_pseudonym_is_chosen(shown):
    learn.predict("02_monthly_cost", "400", lang="en", unit="EUR")
    learn.check("02_monthly_cost", 0, lang="en")
    assert _files() == []
    trace.begin("Renard ")
    assert _files() == []
    learn.check("02_monthly_cost", 0, lang="en")
    assert _files() == ["trace_renard.jsonl"]


def test_a_line_holds_these_keys_and_never_the_answer(shown):
    trace.begin("renard")
    learn.check("02_monthly_cost", "432.901", lang="en")
    text = session.Path("trace_renard.jsonl").read_text("utf-8")
    written = json.loads(text)
    assert list(written) == [
        *("version", "time", "who", "lesson", "item", "kind", "outcome"),
        *("slip", "hints", "guess", "unit"),
    ]
    assert written["time"].endswith("+00:00") and len(written["time"]) == 25
    assert "432" not in text


def test_each_kind_of_item_leaves_its_line(shown):
    trace.begin("renard")
    learn.predict("02_monthly_cost", "400", lang="fr", unit="EUR")
    learn.check("02_monthly_cost", 0, lang="fr")
    learn.check("02_monthly_cost", None, lang="fr")
    learn.quiz("02_free", lang="fr")
    _, choice, button, _ = shown[-1][2].children
    for option in ("time_is_free", "right"):
        choice.value = option
        button.click()
    session.hint_opened("02_monthly_cost", 1)
    learn.check("02_monthly_cost", 432.9, lang="fr")
    told = [(one.kind, one.outcome, one.slip, one.hints, one.guess) for one in _lines()]
    assert told == [
        ("predict", "kept", None, 0, 400.0),
        ("check", "slip", "time_is_free", 0, None),
        ("check", "not_started", None, 0, None),
        ("quiz", "slip", "time_is_free", 0, None),
        ("quiz", "right", None, 0, None),
        ("hint", "shown", None, 1, None),
        ("check", "right", None, 1, None),
    ]
    assert {(one.who, one.lesson, one.version) for one in _lines()} == {("renard", "02", 1)}
    assert _lines()[0].unit == "EUR"


def test_a_box_leaves_a_line_when_its_button_is_pressed_only(shown):
    trace.begin("renard")
    learn.check("02_monthly_cost", lang="en")
    assert _lines() == ()
    _, row = shown[-1][2].children
    row.children[0].value = "432,90"
    row.children[1].click()
    assert [one.outcome for one in _lines()] == ["right"]


@pytest.mark.parametrize("name", ["TOOLKIT_UNATTENDED", "PYTEST_VERSION"])
def test_nobody_is_at_the_keyboard_in_a_build_or_a_test(monkeypatch, name):
    for other in session._UNATTENDED:
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setitem(sys.modules, "IPython", None)
    assert not session.unattended()
    monkeypatch.setenv(name, "1")
    assert session.unattended()


@pytest.mark.parametrize("asked, alone", [(True, False), (False, True)])
def test_a_kernel_that_nobody_can_be_asked_through_runs_alone(monkeypatch, asked, alone):
    import IPython

    class Kernel:
        _allow_stdin = asked

    class Shell:
        kernel = Kernel()

    for name in session._UNATTENDED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(IPython, "get_ipython", Shell)
    assert session.unattended() == alone


def test_a_notebook_that_runs_alone_begins_no_trace(shown, monkeypatch):
    monkeypatch.setattr(session, "unattended", lambda: True)
    trace.begin("renard", lang="fr")
    learn.check("02_monthly_cost", 0, lang="fr")
    assert _files() == []
    assert "tout seul" in shown[0][0]


@pytest.mark.parametrize(
    "typed, words",
    [
        ("marie@exemple.org", "e-mail"),
        ("../marie", "/ \\ : and"),
        ("C:\\marie", "/ \\ : and"),
        ("20261122", "a long number"),
        ("m", "2 to 30"),
        ("", "2 to 30"),
        ("r" * 31, "2 to 30"),
        ("marie martin", "one word"),
        ("nul", "one word"),
        ("=cmd", "one word"),
        (None, "2 to 30"),
    ],
)
def test_a_pseudonym_that_names_somebody_or_is_no_file_is_refused_in_words(shown, typed, words):
    trace.begin(typed)
    assert words in shown[0][0]
    assert SESSION.who is None


@pytest.mark.parametrize("typed", ["renard", "Hérisson-2", "le_lynx", "狐狸"])
def test_invented_names_are_taken_in_lower_case(shown, typed):
    trace.begin(typed)
    assert SESSION.who == typed.lower()
    assert SESSION.path.name == f"trace_{typed.lower()}.jsonl"


def test_a_broken_line_is_skipped_counted_and_kept(shown, tmp_path):
    path = tmp_path / "trace_renard.jsonl"
    path.write_text(LINE.written() + "\n\nhalf a li\n[1]\n" + '{"version": 1}', "utf-8")
    trace.begin("renard")
    assert "holds 1 line" in shown[0][0]
    learn.check("02_monthly_cost", 0, lang="en")
    found = trace.read(path)
    assert (len(found.lines), found.broken) == (2, 3)
    assert "half a li" in path.read_text("utf-8")
    trace.show()
    assert "3 lines cannot be read" in shown[-1][0]


@pytest.mark.parametrize(
    "key, value",
    [
        ("version", 2),
        ("time", "2026-11-22T10:00:00"),
        ("time", 3),
        ("kind", "exam"),
        ("outcome", "passed"),
        ("hints", -1),
        ("hints", True),
        ("guess", "12"),
        ("slip", 3),
        ("who", None),
    ],
)
def test_a_line_whose_value_is_not_of_its_kind_is_broken(key, value):
    values = json.loads(LINE.written())
    assert trace.line(json.dumps(values)) == LINE
    assert trace.line(json.dumps(values | {key: value})) is None


def test_a_line_with_another_key_is_not_ours():
    assert trace.line(json.dumps(json.loads(LINE.written()) | {"answer": "12"})) is None


def test_a_folder_that_cannot_be_written_stops_no_lesson(shown, monkeypatch):
    trace.begin("renard")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(session, "append", full)
    learn.check("02_monthly_cost", 0, lang="en")
    assert shown[-1][0].startswith("A common slip.")
    monkeypatch.undo()


def test_the_learner_reads_it_in_words(shown):
    trace.begin("renard", lang="fr")
    learn.check("02_monthly_cost", 0, lang="fr")
    learn.predict("02_monthly_cost", "12,5", lang="fr", unit="EUR")
    trace.show(lang="fr")
    plain, markup = shown[-1][:2]
    assert "Que coûtent les heures en un mois" in plain and "noté\u00a0: 12,50\u00a0€" in plain
    assert "Vous n’avez rien compté" in markup
    assert markup.count('<th scope="col">') == 4 and markup.count("<tr>") == 3
    assert "<caption>" in markup


def test_an_item_of_another_version_is_shown_by_its_id(shown, tmp_path):
    strange = LINE.__class__(
        LINE.time, "renard", "99", "99_<b>", "check", "slip", "zzz", unit="zzz", guess=1.0
    )
    (tmp_path / "trace_renard.jsonl").write_text(strange.written() + "\n", "utf-8")
    trace.begin("renard")
    trace.show()
    assert "99_<b>" in shown[-1][0] and "99_&lt;b&gt;" in shown[-1][1]


def test_a_copy_is_the_file_as_it_stands_and_overwrites_nothing(shown, tmp_path):
    trace.begin("renard")
    (tmp_path / "trace_renard.jsonl").write_text("half a li\n", "utf-8")
    made = trace.export("copy.jsonl")
    assert made.read_text("utf-8") == "half a li\n"
    assert trace.export("copy.jsonl") is None
    assert "already exists" in shown[-1][0]
    (tmp_path / "elsewhere").mkdir()
    assert trace.export("elsewhere").name == "trace_renard.jsonl"
    assert trace.export("no/such/folder/x") is None
    assert "No copy was made" in shown[-1][0]


def test_without_a_trace_there_is_nothing_to_show_copy_or_erase(shown):
    trace.show(lang="fr")
    assert trace.export("x") is None
    trace.erase()
    assert [("pas de trace" in one[0] or "no trace" in one[0]) for one in shown] == [True] * 3
    assert _files() == []


def test_erasing_removes_the_file_and_writes_no_more(shown):
    trace.begin("renard")
    learn.check("02_monthly_cost", 0, lang="en")
    trace.erase()
    learn.check("02_monthly_cost", 0, lang="en")
    assert _files() == []

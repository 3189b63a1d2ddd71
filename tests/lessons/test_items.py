import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons import learn
from toolkit.lessons.learn import overlay, page


@pytest.fixture
def shown(monkeypatch):
    items = []
    monkeypatch.setattr(page, "put", lambda *item: items.append(item))
    return items


def test_a_check_with_a_blank_answer_is_to_do(shown):
    learn.check("02_monthly_cost", None, lang="en")
    [(plain, markup, controls)] = shown
    assert plain.startswith("To do. No answer yet")
    assert 'role="status"' in markup and controls is None


def test_a_check_names_the_slip_and_never_ticks_alone(shown):
    learn.check("02_monthly_cost", "0", lang="fr")
    assert shown[0][0].startswith("Confusion fréquente. Vous n’avez rien compté")


def test_a_check_left_without_an_answer_offers_a_box_that_needs_no_code(shown):
    learn.check("02_monthly_cost", lang="fr")
    said, row = shown[0][2].children
    text, button = row.children
    for typed, told in (("432,90", "C’est juste."), ("0", "Confusion"), ("x", "Pas encore.")):
        text.value = typed
        button.click()
        assert told in said.value


def test_an_unknown_check_is_the_authors_mistake():
    with pytest.raises(InvalidInput, match="02_monthly_cost"):
        learn.check("02_monthly", 3, lang="en")


def test_a_quiz_on_paper_holds_every_option_and_its_sentence(shown):
    learn.quiz("02_free", lang="en")
    plain, markup, _ = shown[0]
    assert plain.count("\n") == 4 and "\nA. " in plain and "\nD. " in plain
    assert markup.count("<details>") == 4 and markup.count("<strong>Right.</strong>") == 1


def test_a_quiz_answers_the_option_chosen(shown):
    learn.quiz("02_free", lang="en")
    _, choice, button, said = shown[0][2].children
    button.click()
    assert "Choose one" in said.value
    for option, told in (("time_is_free", "A common slip."), ("right", "Right.")):
        choice.value = option
        button.click()
        assert told in said.value
    assert choice.description == "Your answer"


def test_an_item_is_words_for_a_terminal_markup_for_paper_and_controls_when_live(monkeypatch):
    import IPython.display
    import ipywidgets

    sent = []
    monkeypatch.setattr(IPython.display, "display", lambda data, raw: sent.append(data))
    page.put("words", "<p>words</p>", ipywidgets.HTML("x"))
    page.put("words", "<p>words</p>")
    assert sorted(sent[0]) == [
        "application/vnd.jupyter.widget-view+json",
        "text/html",
        "text/plain",
    ]
    assert sorted(sent[1]) == ["text/html", "text/plain"]


def test_without_ipywidgets_the_page_still_reads(shown, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    learn.quiz("02_free", lang="en")
    learn.predict("02_monthly_cost", lang="en")
    assert [item[2] for item in shown] == [None, None]


def test_bars_start_at_zero_on_one_scale_and_escape_their_labels():
    svg = overlay.bars({"<a>": 50, "b": 100}, title="x & y")
    assert 'width="238.0"' in svg and 'width="476.0"' in svg
    assert "&lt;a&gt;" in svg and "<title>x &amp; y</title>" in svg


def test_bars_of_nothing_or_of_a_loss_are_drawn_as_zero():
    assert overlay.bars({"a": -5, "b": 0}, title="x").count('width="0.0"') == 2


def test_an_answer_is_looked_up_by_its_name_when_the_cell_runs(shown):
    answer_1 = "432,90"
    learn.check("02_monthly_cost", named="answer_1", lang="en")
    assert shown[-1][0].startswith("Right.") and answer_1


@pytest.mark.parametrize(
    "language, words", [("en", "To do. Nothing is called"), ("fr", "À faire.")]
)
def test_an_answer_whose_cell_was_not_run_is_to_do_and_no_name_error(shown, language, words):
    learn.check("02_monthly_cost", named="answer_9", lang=language)
    assert shown[-1][0].startswith(words) and "answer_9" in shown[-1][0]


def test_a_check_with_choices_shows_them_with_letters_and_as_buttons(shown):
    check = next(c for c in learn.checks.values() if c.choices)
    right = check.right(**check.cases[0])
    learn.check(check.id, None, lang="fr")
    plain, markup, _ = shown[-1]
    assert "\nA. " in plain and markup.count("<li>") == len(check.choices)
    learn.check(check.id, lang="fr")
    said, row = shown[-1][2].children
    radio, button = row.children
    assert [value for _, value in radio.options] == list(check.choices)
    button.click()
    assert "À faire." in said.value
    radio.value = right
    button.click()
    assert "C’est juste." in said.value


def test_a_ranking_is_typed(shown):
    check = next(c for c in learn.checks.values() if isinstance(c.right(**c.cases[0]), tuple))
    learn.check(check.id, lang="en")
    said, row = shown[-1][2].children
    row.children[0].value = ", ".join(check.right(**check.cases[0]))
    row.children[1].click()
    assert "Right." in said.value

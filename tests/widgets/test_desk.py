import re

import ipywidgets
import pytest
from matplotlib.figure import Figure

from toolkit import answers, records, text
from toolkit.answers.criteria import CRITERIA
from toolkit.figures import where as figure
from toolkit.figures.live import Live
from toolkit.records import copies

EXAMPLES = ("bakery", "supplier", "museum_shop")
LANGUAGES = ("fr", "en")
VIEW = "application/vnd.jupyter.widget-view+json"


def plain(html):
    """The words of some HTML."""
    words = re.sub(r"<[^>]+>", " ", html).replace("&amp;", "&").replace("&#x27;", "'")
    return re.sub(r"[ \n]+", " ", words)


def shown(desk):
    """Words and chart of every side on the screen."""
    panels = [panel for panel in desk.stage.panels if panel.layout.display != "none"]
    return [(plain(panel.children[0].value), panel.children[1].value) for panel in panels]


def control(desk, section, field):
    return desk.form.sections[section].controls[field]


def points(desk):
    return {name: slider.value for name, slider in desk.points.sliders.items()}


def load(desk, client, name="x.yml"):
    content = client if isinstance(client, bytes) else copies.as_yaml(client, "en_US").encode()
    desk.loader._handle_custom_msg({"name": name, "size": len(content)}, [content])


def controls(widget):
    """Every control below a widget."""
    for child in getattr(widget, "children", ()):
        yield from controls(child)
    if not isinstance(widget, ipywidgets.Box | ipywidgets.HTML):
        yield widget


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_side_is_the_client_then_the_other_clientele(desk, facts, name, lang):
    client, made = records.read(name), desk(name, lang)
    locale = text.locale_of(lang, client.country)
    others = [share for share in (0, 1) if share != client.sells_to]
    expected = [client, *(client.replace(sells_to=share) for share in others)]
    assert len(shown(made)) == len(expected)
    for (words, chart), one in zip(shown(made), expected, strict=True):
        found = answers.where(one, facts, weights=points(made))
        assert plain(figure.finding(found, locale)) in words
        for sentence in figure.further(found, locale):
            assert plain(sentence) in words
        assert client.name in words and "<svg" in chart


def test_a_record_given_beside_is_ranked_with_the_same_points(desk, facts):
    made = desk("bakery", beside=records.read("supplier"))
    made.points.sliders["standing"].value = 90
    found = answers.where(records.read("supplier"), facts, weights=points(made))
    _, (words, _) = shown(made)
    assert figure.finding(found, "en_US") in words
    assert words.startswith(" Courroies et Paliers du Nordet inc.")


def test_alone_is_one_figure_and_any_comparison_can_be_chosen(desk):
    made = desk("museum_shop", beside=records.read("supplier"))
    counts = {}
    for _, choice in made.compare.options:
        made.compare.value = choice
        counts[choice] = len(shown(made))
    assert counts == {"record": 2, "other_side": 3, "nobody": 1}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_move_of_a_weight_shows_the_answer_of_those_weights(desk, facts, lang):
    made, client = desk("supplier", lang), records.read("supplier")
    for place, slider in enumerate(made.points.sliders.values()):
        slider.value = 10 * place
    found = answers.where(client, facts, weights=dict(zip(CRITERIA, range(0, 50, 10), strict=True)))
    locale = text.locale_of(lang, client.country)
    assert figure.finding(found, locale) in shown(made)[0][0]
    labels = [label.value for label in made.points._shares.values()]
    shares = [text.percent(share, locale, decimals=0) for share in (0, 0.1, 0.2, 0.3, 0.4)]
    assert [label.removeprefix("= ") for label in labels] == shares


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_points_at_all_is_said_and_the_last_figure_stays(desk, lang):
    made = desk("bakery", lang)
    for slider in made.points.sliders.values():
        before, slider.value = shown(made), 0
    assert shown(made) == before
    assert 'role="alert"' in made.notes.value
    assert {label.value for label in made.points._shares.values()} == {"= –"}
    made.points.default.click()
    assert "alert" not in made.notes.value and shown(made) == shown(desk("bakery", lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ages_of_140_percent_are_said_and_the_last_figure_stays(desk, lang):
    made = desk("bakery", lang)
    before = shown(made)
    control(made, "ages", "18-29").value = 55
    assert shown(made) == before and 'role="alert"' in made.notes.value
    assert "1.4" in made.notes.value and "{" not in made.notes.value
    control(made, "ages", "50-64").value = 0
    control(made, "ages", "65+").value = 10
    assert made.notes.value == "" and shown(made) != before


def test_an_answer_of_the_form_moves_the_figure(desk, facts):
    made = desk("bakery")
    control(made, "who", "hours_per_week").value = 2
    control(made, "content", "photo").value = False
    client = records.read("bakery").replace(hours_per_week=2, content=["video"])
    found = answers.where(client, facts, weights=points(made))
    assert figure.finding(found, "en_US") in shown(made)[0][0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nothing_passes_the_other_answers_and_the_gate_are_named(desk, lang):
    made, locale = desk("bakery", lang), text.locale_of(lang, "FR")
    control(made, "who", "hours_per_week").value = 0.5
    words, chart = shown(made)[0]
    assert text.say("where.finding_none", locale) in words and "<svg" in chart
    for baseline in ("none", "own_site", "local_listing"):
        assert text.say(f"baseline.{baseline}", locale).lower() in words.lower()
    assert ("Avec plus de " if lang == "fr" else "With more than ") in words


def test_a_country_without_facts_is_accepted_and_said(desk):
    made = desk("bakery")
    control(made, "who", "country").value = ""
    assert "alert" in made.notes.value
    control(made, "who", "country_code").value = "BE"
    assert "alert" not in made.notes.value and "Belg" not in made.notes.value
    assert "CA, FR, US" in made.notes.value


def test_undo_takes_back_the_last_change_then_the_one_before(desk):
    made = desk("bakery")
    seen = [shown(made)]
    for value in (40, 45, 50):
        made.points.sliders["peers"].value = value
    seen.append(shown(made))
    control(made, "who", "hours_per_week").value = 1
    while not made.undo.disabled:
        made.undo.click()
        assert shown(made) == seen.pop()
    assert seen == []


def test_an_impatient_second_click_undoes_nothing_more(desk):
    made = desk("bakery")
    start = shown(made)
    made.points.sliders["peers"].value = 60
    made.undo.click()
    made.undo.click()
    assert shown(made) == start


def test_back_to_the_start_undoes_everything_and_can_be_undone(desk):
    made = desk("supplier")
    start = shown(made)
    assert made.restart.disabled and made.undo.disabled
    made.points.sliders["audience"].value = 0
    control(made, "accounts", "x").value = True
    load(made, records.read("bakery"))
    moved = shown(made)
    made.restart.click()
    assert shown(made) == start and made.form.client() == records.read("supplier")
    made.undo.click()
    assert shown(made) == moved and made.form.client() == records.read("bakery")


def test_a_loaded_record_fills_the_form_and_is_said(desk, facts):
    made = desk("bakery")
    load(made, records.read("supplier"), "nordet.yml")
    assert made.form.client() == records.read("supplier")
    assert control(made, "who", "name").value == "Courroies et Paliers du Nordet inc."
    found = answers.where(records.read("supplier"), facts, weights=points(made))
    assert figure.finding(found, "en_US") in shown(made)[0][0]
    assert "nordet.yml" in made.notes.value and "alert" not in made.notes.value
    made.undo.click()
    assert made.form.client() == records.read("bakery")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "content", "given"),
    [
        ("a.docx", b"words", ".docx"),
        ("a.yml", b"name: [\n", "a.yml:1"),
        ("a.yml", b"name: Shop\nhours_per_week: 200\n", "200"),
        ("<b>.yml", b"", "&lt;b&gt;.yml"),
    ],
)
def test_a_bad_file_says_why_and_changes_nothing(desk, lang, name, content, given):
    made = desk("bakery", lang)
    before, state = shown(made), made.form.state
    load(made, content, name)
    assert given in made.notes.value and 'role="alert"' in made.notes.value
    assert "<b>" not in made.notes.value and "Traceback" not in made.notes.value
    assert shown(made) == before and made.form.state == state and made.undo.disabled


def test_files_are_prepared_when_asked_and_are_those_of_the_form(desk):
    made = desk("bakery")
    assert made.files.value == ""
    control(made, "who", "name").value = "Chez Léa"
    made.export.click()
    assert re.findall(r'download="([^"]+)"', made.files.value) == [
        "chez-lea-decision.png",
        "chez-lea-decision.csv",
        "chez-lea.yml",
    ]
    made.points.sliders["peers"].value = 50
    assert "download=" not in made.files.value
    assert text.say("workshop.export_stale", "en_US") in made.files.value


@pytest.mark.parametrize("fault", ["ages", "points"])
def test_no_file_is_made_of_what_the_screen_does_not_show(desk, fault):
    made = desk("bakery")
    if fault == "ages":
        control(made, "ages", "18-29").value = 100
    else:
        for slider in made.points.sliders.values():
            slider.value = 0
    made.export.click()
    assert "download=" not in made.files.value and "alert" in made.notes.value


def test_numbers_and_reasons_come_when_asked_and_follow_the_moves(desk):
    made = desk("bakery")
    assert made.tables.value == "" and made.tables.layout.display == "none"
    made.numbers.click()
    assert made.tables.value.count("<table") == 2 and "this network has closed" in made.tables.value
    before = made.tables.value
    made.points.sliders["peers"].value = 80
    assert made.tables.value != before
    made.numbers.click()
    assert made.tables.value == ""


def test_the_form_is_hidden_and_shown_by_a_button_that_says_which(desk):
    made = desk("bakery")
    hide = made.toggle.description
    made.toggle.click()
    assert made.form.layout.display == "none" and made.toggle.description != hide
    made.toggle.click()
    assert made.form.layout.display is None and made.toggle.description == hide


def test_a_move_makes_no_figure_and_draws_only_the_sides_that_change(desk, monkeypatch):
    made, drawn = desk("museum_shop"), []
    write = Live.svg
    monkeypatch.setattr(Live, "svg", lambda *a, **k: (drawn.append(1), write(*a, **k))[1])
    monkeypatch.setattr(Figure, "__init__", None)
    control(made, "who", "sells_to").value = 55
    assert len(drawn) == 1
    made.points.sliders["peers"].value = 30
    assert len(drawn) == 4


def test_going_back_gives_the_first_drawing_again(desk):
    made = desk("bakery")
    first, slider = shown(made), made.points.sliders["standing"]
    slider.value = 90
    slider.value = 15
    assert shown(made) == first


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_before_a_kernel_runs_the_page_shows_findings_charts_and_numbers(desk, name, lang):
    made = desk(name, lang)
    bundle = made._repr_mimebundle_()
    locale = text.locale_of(lang, records.read(name).country)
    sides = len(shown(made))
    assert bundle["text/html"].count("<svg") == bundle["text/html"].count("<table") == sides
    assert text.say("widget.run_to_move", locale) in bundle["text/html"]
    assert bundle[VIEW]["model_id"] == made.model_id
    for side in made._shown.sides:
        assert figure.finding(side.where, locale) in bundle["text/plain"]


def test_the_still_page_is_the_same_at_every_run(desk):
    one, other = (desk("supplier", "fr")._repr_mimebundle_() for _ in range(2))
    assert one.pop(VIEW) != other.pop(VIEW)
    assert one == other and "Slider" not in str(one)


def test_a_stranger_s_words_are_inert(desk):
    made = desk("bakery", beside=records.read("supplier").replace(name="<script>2</script>"))
    control(made, "who", "name").value = "<script>1</script>"
    made.numbers.click()
    made.export.click()
    parts = [made.tables.value, made.files.value, made._repr_mimebundle_()["text/html"]]
    parts += [part.value for panel in made.stage.panels for part in panel.children]
    assert not [part for part in parts if "<script" in part]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_says_what_it_is(desk, lang):
    found = list(controls(desk("supplier", lang)))
    assert len(found) > 50
    for made in found:
        name = getattr(made, "label", "") or getattr(made, "description", "")
        assert name.strip() and "{" not in name, made


@pytest.mark.parametrize("name", EXAMPLES)
def test_one_side_only_is_spoken_when_it_changes(desk, name):
    made = desk(name)
    spoken = [panel.children[0].value.count('role="status"') for panel in made.stage.panels]
    assert spoken == [1, 0, 0]

import subprocess
import sys

import ipywidgets
import pytest

from toolkit import data, records, text, widgets

VIEW = "application/vnd.jupyter.widget-view+json"
LANGUAGES = ("fr", "en")


@pytest.fixture(scope="module")
def facts():
    return data.load()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("widget", [widgets.cost, widgets.where])
def test_before_a_kernel_runs_the_page_says_the_finding_and_how_to_move_it(facts, widget, lang):
    panel = widget(records.read("bakery"), facts, lang=lang)
    bundle = panel._repr_mimebundle_()
    assert bundle["text/plain"] in panel.children[-2].value
    assert bundle["text/plain"] in bundle["text/html"]
    invitation = {
        "fr": "Exécutez le carnet pour bouger ce panneau.",
        "en": "Run the notebook to move this panel.",
    }
    assert invitation[lang] in bundle["text/html"]
    assert bundle[VIEW]["model_id"] == panel.model_id


def test_the_still_page_is_the_same_at_every_run(facts):
    one, other = (
        widgets.cost(records.read("supplier"), facts)._repr_mimebundle_() for _ in range(2)
    )
    assert one.pop(VIEW) != other.pop(VIEW)
    assert one == other and "Slider" not in str(one)


def test_the_still_page_follows_a_move(facts):
    panel = widgets.cost(records.read("bakery"), facts, lang="en")
    panel.children[0].value = 10
    month = text.money(10 * 25 * 52 / 12, "EUR", text.locale_of("en", "FR"))
    assert month in panel._repr_mimebundle_()["text/plain"]


def test_a_stranger_s_words_are_inert_on_the_still_page(facts):
    panel = widgets.cost(records.read("bakery"), facts)
    panel.say("<script>1</script>", "<script>2</script>")
    assert "<script" not in panel._repr_mimebundle_()["text/html"]
    assert "<script" not in panel.children[-2].value
    assert isinstance(panel, ipywidgets.VBox)


def test_the_room_is_imported_without_the_lab():
    code = "import sys, toolkit.widgets; print({'ipywidgets', 'anywidget'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"

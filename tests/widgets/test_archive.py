"""Invented archives on a slider; one's own, which leaves nothing behind."""

import json

import pytest

from toolkit import archives, data, records, widgets


@pytest.fixture(scope="module")
def owner():
    return records.read("bakery")


@pytest.fixture(scope="module")
def facts():
    return data.load()


def drawn(panel):
    return panel.children[-1].value


def said(panel):
    return panel.children[-2].value


def test_the_slider_goes_through_every_layout(owner, facts):
    panel = widgets.archive(owner, facts, lang="en")
    slider = panel.children[0]
    seen = set()
    for place in range(len(archives.invented.LAYOUTS)):
        slider.value = float(place)
        seen.add(drawn(panel))
    assert len(seen) == len(archives.invented.LAYOUTS) - 1  # TikTok's two layouts hold as much
    assert slider.readouts[3] == "Instagram"


def test_it_starts_from_the_archive_of_the_lesson(owner, facts):
    panel = widgets.archive(owner, facts, lang="fr")
    assert "293 données" in said(panel)
    assert "64 annonceurs" in said(panel)


def test_a_list_of_ones_own_writes_ones_name_into_archives(owner, facts):
    panel = widgets.archive(owner, facts, lang="en")
    assert "into 900 archives, and 45 people" in said(panel)
    panel.children[1].value = 3_000.0
    panel.children[2].value = 50.0
    panel.children[3].value = 10.0
    assert "3,000 people, your name is written into 1,500 archives, and 150 people" in said(panel)


def test_a_page_without_a_kernel_says_what_it_shows(owner, facts):
    bundle = widgets.archive(owner, facts, lang="en")._repr_mimebundle_()
    assert bundle["text/plain"].startswith("Of 293 pieces")


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.zip"
    path.write_bytes(archives.invented.archive("facebook_2021", lang="en"))
    return path


def test_ones_own_archive_is_counted_and_named_nowhere(owner, mine):
    box = widgets.own_archive(owner, lang="en")
    box.place.value = f'"{mine}"'
    box.read.click()
    assert "Of 293 pieces" in box.shown.value
    frame = archives.read(mine)
    names = [name for name in {*frame["holder"], *frame["what"]} if len(name) > 11]
    assert not [name for name in names if name in box.shown.value]


def test_the_place_typed_is_wiped_and_what_is_saved_is_one_sentence(owner, mine):
    box = widgets.own_archive(owner, lang="en")
    before = box._repr_mimebundle_()
    box.place.value = str(mine)
    box.read.click()
    after = box._repr_mimebundle_()
    kept = ("text/html", "text/plain")
    assert [before[kind] for kind in kept] == [after[kind] for kind in kept]
    assert box.place.value == ""
    assert str(mine) not in json.dumps([w.get_state() for w in (box.place, box.shown)], default=str)


def test_what_was_read_can_be_forgotten(owner, mine):
    box = widgets.own_archive(owner, lang="fr")
    box.place.value = str(mine)
    box.read.click()
    box.forget.click()
    assert "Rien n’a été lu" in box.shown.value


@pytest.mark.parametrize("place", ["", "absent.zip", "  "])
def test_a_wrong_place_ends_in_a_sentence(place, owner):
    box = widgets.own_archive(owner, lang="en")
    box.place.value = place
    box.read.click()
    assert "no file or folder here" in box.shown.value


def test_a_hostile_name_is_shown_inert(owner):
    box = widgets.own_archive(owner, lang="en")
    box.place.value = "<script>alert(1)</script>.zip"
    box.read.click()
    assert "<script>" not in box.shown.value


def test_what_the_box_does_is_described(owner):
    box = widgets.own_archive(owner, lang="en")
    assert box.place.description.startswith("Place of your archive")
    assert (box.read.description, box.forget.description) == ("Read it here", "Forget it")

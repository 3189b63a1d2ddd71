from pathlib import Path

import pytest

from toolkit import records, widgets
from toolkit.records import copies
from toolkit.widgets.loader import loader

ROOM = Path(widgets.__file__).parent


@pytest.fixture
def opened():
    """A loader, and what it was heard to say."""
    made, heard = loader("en_US"), []
    made.on_record(lambda name, record: heard.append((name, record)))
    return made, heard


def test_the_bytes_of_a_file_become_a_client(opened):
    made, heard = opened
    client = records.read("supplier")
    content = copies.as_yaml(client, "fr_CA").encode()
    sent = {"name": "s.yml", "size": len(content)}
    made._handle_custom_msg(sent, [memoryview(content)])
    [(name, record)] = heard
    assert name == "s.yml" and record.client == client


def test_nothing_of_the_file_stays_in_the_state_that_a_notebook_saves(opened):
    made, _ = opened
    before = made.get_state()
    made._handle_custom_msg({"name": "x.yml", "size": 9}, [b"name: Zoe"])
    assert made.get_state() == before and "Zoe" not in str(before)


def test_a_file_too_large_is_not_sent_and_its_size_is_said(opened):
    made, heard = opened
    made._handle_custom_msg({"name": "film.yml", "size": 50 * 2**20}, [])
    [(_, record)] = heard
    assert [str(fault) for fault in record.faults] == [
        "film.yml is too large for one client's record: 50 MB; at most 2 MB. Keep only the "
        "answers of one client."
    ]


def test_the_page_gets_its_script_and_style_from_the_package_and_asks_no_network(opened):
    state = opened[0].get_state()
    assert state["_esm"] == (ROOM / "loader.js").read_text("utf-8")
    assert state["_css"] == (ROOM / "workshop.css").read_text("utf-8")
    for unwanted in ("http", "import ", "import(", "url(", "fetch"):
        assert unwanted not in state["_esm"] + state["_css"]


@pytest.mark.parametrize("suffix", [".yml", ".yaml", ".json", ".csv", ".xlsx"])
def test_the_browser_offers_every_format_that_can_be_read(opened, suffix):
    assert suffix in opened[0].accept.split(",")

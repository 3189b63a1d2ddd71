"""What specs promise about a person's archive, each held by a test."""

import dataclasses
import io
import json
import logging
import sys
import traceback
import zipfile

import numpy as np
import pytest
from typer.testing import CliRunner

from toolkit import answers, archives, zips
from toolkit.cli import app
from toolkit.errors import InvalidInput
from toolkit.privacy import inference

LAYOUTS = archives.invented.LAYOUTS
EVERY = [(layout, lang) for layout in LAYOUTS for lang in ("en", "fr")]

# An audit hook stays for the life of the process: it looks only while it is told to.
_SEEN = []
_LOOKING = [False]


def _watch(event, arguments):
    if not _LOOKING[0]:
        return
    writes = event == "open" and any(mark in str(arguments[1] or "r") for mark in "wax+")
    moves = event in ("os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "shutil.move")
    if event.startswith(("socket.", "subprocess.", "os.exec", "urllib.")) or writes or moves:
        _SEEN.append((event, str(arguments[:2])))


@pytest.fixture(scope="module")
def audited():
    """Call a function and return what it wrote, sent or started."""
    sys.addaudithook(_watch)

    def run(call):
        _SEEN.clear()
        _LOOKING[0] = True
        try:
            call()
        finally:
            _LOOKING[0] = False
        return list(_SEEN)

    return run


def test_the_watch_sees_what_it_looks_for(audited, tmp_path):
    import socket

    def guilty():
        (tmp_path / "x").write_text("x")
        with socket.socket() as opened:
            opened.setblocking(False)

    assert {event for event, _ in audited(guilty)} >= {"open", "socket.__new__"}


@pytest.mark.parametrize(("layout", "lang"), EVERY)
def test_nothing_leaves_the_machine_and_nothing_is_written(layout, lang, audited, tmp_path):
    path = tmp_path / "archive.zip"
    path.write_bytes(archives.invented.archive(layout, lang=lang))
    archives.read(path)  # what is imported late may be compiled, once
    assert audited(lambda: answers.archive(archives.read(path))) == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_readers_work_with_every_socket_blocked(layout, monkeypatch):
    import socket

    def no(*arguments, **options):
        pytest.fail("a socket was opened")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, no)
    assert len(archives.read(archives.invented.archive(layout, lang="fr")))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_only_what_is_parsed_is_inflated(layout, monkeypatch):
    opened = []
    stream = zips.Zip.stream

    def noted(self, name):
        opened.append(name)
        return stream(self, name)

    monkeypatch.setattr(zips.Zip, "stream", noted)
    frame = archives.read(archives.invented.archive(layout, lang="en"))
    closed = ("jpg", "message", "MACOSX", "DS_Store", "html", "ip_address", "login_activity")
    assert opened
    assert not [name for name in opened if any(mark in name for mark in closed)]
    assert not set(opened) & set(frame.attrs["unknown_files"])


# Fifty canaries: name, e-mail, phone, IP, 20 friends, 12 messages, 14 searches.
CANARIES = (
    "Canarina Quixley-Zzyzx",
    "canary.person@example.org",
    "+1 514 555 0177",
    "203.0.113.77",
    *(f"Friendary Zzyzx{n:02d}" for n in range(20)),
    *(f"canary message zzm{n:02d} ok" for n in range(12)),
    *(f"canary search zzs{n:02d}" for n in range(14)),
)


def test_there_are_fifty_canaries():
    assert len(set(CANARIES)) == 50


def planted(layout, lang):
    who = archives.invented.person(lang, np.random.default_rng(1))
    name, email, phone, ip = CANARIES[:4]
    who = dataclasses.replace(
        who,
        name=name,
        email=email,
        phone=phone,
        ip=ip,
        friends=CANARIES[4:24],
        messages=CANARIES[24:36],
        searches=CANARIES[36:],
    )
    return archives.invented.archive(layout, lang=lang, who=who)


def hits(words):
    return [canary for canary in CANARIES if canary.casefold() in words.casefold()]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_canaries_are_there_to_be_found(layout):
    content = planted(layout, "en")
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        words = b"".join(opened.read(name) for name in opened.namelist()).decode("utf-8", "ignore")
    last = [canary.split()[-1] for canary in CANARIES]  # LinkedIn has a column for each name
    assert sum(word in words for word in last) >= 36  # X keeps no searches
    frame = archives.read(content)
    assert hits(" ".join(frame["what"])), "what is read holds some of them"


@pytest.mark.parametrize(("layout", "lang"), EVERY)
def test_no_canary_is_printed_logged_or_left_on_the_disk(layout, lang, tmp_path, caplog):
    path = tmp_path / "archive.zip"
    path.write_bytes(planted(layout, lang))
    with caplog.at_level(logging.DEBUG):
        said = CliRunner().invoke(app, ["archive", str(path), "--lang", lang])
    assert said.exit_code == 0
    assert hits(said.output) == []
    assert hits(caplog.text) == []
    assert [found.name for found in tmp_path.rglob("*")] == ["archive.zip"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_canary_is_in_what_python_shows_of_the_table(layout):
    frame = archives.read(planted(layout, "fr"))
    shown = [
        repr(frame), str(frame), repr(frame.head()), repr(frame["what"]), repr(frame["holder"]),
        repr(frame[["holder", "what"]]), repr(frame.iloc[0]), repr(frame[frame["kind"] != "x"]),
        repr(frame["what"].value_counts()), repr(frame.copy()), repr(answers.archive(frame)),
        repr(frame.attrs), str(frame._repr_html_()), repr(frame.groupby("what").size()),
    ]  # fmt: skip
    assert hits(" ".join(shown)) == []


def broken(content, name, new):
    """The same zip with one file changed."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(held, "w") as packed:
        for known in old.namelist():
            changed = new if known.endswith(name) else old.read(known)
            packed.writestr(known, changed)
    return held.getvalue()


@pytest.mark.parametrize(
    ("layout", "name"),
    [
        ("tiktok_2024", "user_data_tiktok.json"),
        ("tiktok_2020", "user_data.json"),
        ("x", "account.js"),
        ("linkedin", "Connections.csv"),
    ],
)
def test_no_canary_is_in_a_traceback(layout, name):
    bad = ('{"' + CANARIES[0] + '": "' + CANARIES[4] + '", "unclosed').encode() + b'",\n"x'
    content = broken(planted(layout, "en"), name, bad)
    try:
        frame = archives.read(content)
    except InvalidInput as fault:
        said = "".join(traceback.format_exception(fault))
        assert hits(said + repr(fault) + repr(fault.values)) == []
    else:
        assert frame.attrs["unreadable"]
        assert hits(repr(frame.attrs["unreadable"])) == []


def test_no_canary_is_in_a_traceback_of_a_hostile_name():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr(f"../{CANARIES[0]}.json", "{}")
    with pytest.raises(InvalidInput) as refused:
        archives.read(held.getvalue())
    assert hits("".join(traceback.format_exception(refused.value))) == []


def test_names_are_shown_when_they_are_asked_for(tmp_path):
    path = tmp_path / "archive.zip"
    path.write_bytes(planted("facebook_2021", "en"))
    said = CliRunner().invoke(app, ["archive", str(path), "--lang", "en", "--names"])
    assert CANARIES[4] in said.output
    assert not [message for message in CANARIES[24:36] if message in said.output]


def test_what_is_shown_is_inert(tmp_path):
    hostile = ["<script>alert(1)</script>", "=cmd|' /C calc'!A0", "\x1b[2Jgone", "\u202eexe.x"]
    content = json.dumps({"custom_audiences": [*hostile, "@SUM(1)"]}).encode()
    name = "advertisers_who_uploaded_a_contact_list_with_your_information.json"
    path = tmp_path / "archive.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(name, content)
    said = CliRunner().invoke(app, ["archive", str(path), "--lang", "en", "--names"]).output
    assert "'=cmd|" in said and "| =cmd" not in said and "'@SUM" in said
    assert not set("\x1b\u202e") & set(said)
    assert "gone" in said and "<script>" in said  # a terminal runs no script; a page escapes it


def test_nothing_sensitive_is_guessed_from_an_archive():
    frame = archives.read(archives.invented.archive("facebook_2021", lang="en"))
    likes = frame[frame["kind"] == "like"]
    for given in (frame, likes, likes["what"], frame.copy(), frame.head(3), frame[["what"]]):
        with pytest.raises(InvalidInput) as refused:
            inference.components(given, 2)
        assert refused.value.rule == "guess_on_archive"

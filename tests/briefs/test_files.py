import errno
import os
from pathlib import Path

import pytest

from toolkit.briefs import files
from toolkit.errors import InvalidInput

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "123")}


@pytest.mark.parametrize(
    "name", ["Café & Cie", "'\"<script>", "🍞", "مخبز", "é" * 300, "../x", "."]
)
def test_a_name_is_safe_on_every_system(name):
    plain = files.file_name(name)
    assert plain and len(plain) <= 70
    assert set(plain) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize("name", sorted(RESERVED))
def test_no_file_has_a_name_that_windows_keeps(name):
    # What counts is what stands before the first dot, and the language stands there too.
    assert f"{files.file_name(name)}-en" not in RESERVED


def test_names_that_lose_letters_do_not_meet():
    first, second = files.file_name("東京"), files.file_name("京都")
    assert first != second and first.startswith("client-")
    assert files.file_name("a" * 299 + "b") != files.file_name("a" * 299 + "c")


def test_two_clients_of_one_name_get_two_files():
    assert files.file_names(["Bar", "bar", "BAR"]) == ["bar", "bar-2", "bar-3"]


def test_a_client_keeps_its_name_when_another_is_numbered():
    assert files.file_names(["Bar", "Bar", "Bar 2"]) == ["bar", "bar-3", "bar-2"]


def test_a_missing_folder_is_made_only_to_hold_files(tmp_path):
    files.writable(tmp_path / "a" / "b")
    assert list(tmp_path.iterdir()) == []
    written = files.write_whole(tmp_path / "a" / "b", {"x.html": b"1", "x.pdf": b"2"})
    assert [path.read_bytes() for path in written] == [b"1", b"2"]
    assert sorted(os.listdir(tmp_path / "a" / "b")) == ["x.html", "x.pdf"]


def test_a_full_disk_leaves_what_was_there_before(tmp_path, monkeypatch):
    (tmp_path / "x.html").write_bytes(b"before")
    write = Path.write_bytes

    def full(path, content):
        if path.suffix == ".pdf":
            write(path, content[:1])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(InvalidInput) as refused:
        files.write_whole(tmp_path, {"x.html": b"after", "x.pdf": b"after"})
    assert refused.value.rule == "no_space"
    assert refused.value.given == str(tmp_path / "x.pdf")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"x.html": b"before"}


def test_a_folder_made_for_nothing_is_taken_away(tmp_path, monkeypatch):
    def full(path, content):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(InvalidInput):
        files.write_whole(tmp_path / "a" / "b", {"x.html": b"1"})
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_refused(tmp_path):
    (tmp_path / "out").write_text("mine")
    for folder in (tmp_path / "out", tmp_path / "out" / "deeper"):
        with pytest.raises(InvalidInput) as refused:
            files.writable(folder)
        assert refused.value.rule == "cannot_write"
    assert (tmp_path / "out").read_text() == "mine"

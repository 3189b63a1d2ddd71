"""Bad input: refused, exit not 0, in the reader's language, nothing half-written."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

# What is wrong with the record, and words of each language that its refusal must hold.
RECORDS = {
    "a rate of 8 meant as 8 %": ({"incremental_share": 8}, ["0.08"], ["0.08"]),
    "negative hours": ({"hours_per_week": -6}, ["hours_per_week"], ["hours_per_week"]),
    "nan": ({"hours_per_week": ".nan"}, ["must be a number"], ["nombre"]),
    "a list for a name": ({"name": "[1, 2]"}, ["must be text"], ["texte"]),
    "a missing answer": ({"order_value": ""}, ["is missing"], ["manque"]),
    "a misspelt key": ({"hours_per_weak": 6}, ["hours_per_week?"], ["hours_per_week"]),
    "two readings": ({"order_value": '"1,234"'}, ["1234", "1.234"], ["1234", "1,234"]),
}
FILES = {
    "empty.yml": b"",
    "blank.yml": b"# only a comment\n",
    "wrong.txt": b"name: x\n",
    "tab.yml": b"name: x\nrates:\n\toverlap: 0.3\n",
    "broken.json": b'{"name": ',
    "broken.xlsx": b"not a workbook",
    "binary.yml": bytes(range(256)),
}


def refused(said, folder, before=()):
    """The command stopped with words, and left the folder as it was."""
    assert said.code == 1
    assert said.out == "" and said.err.strip()
    assert sorted(path.name for path in folder.iterdir()) == sorted(before)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("fault", RECORDS)
def test_a_record_with_a_fault(fault, lang, run, record, tmp_path, no_kernel):
    lines, *words = RECORDS[fault]
    path = record(language=lang, **lines)
    said = run("brief", path.name, "--out", "out")
    refused(said, tmp_path, [path.name])
    assert "record.yml:" in said.err
    for word in words[lang == "fr"]:
        assert word in said.err
    assert ("No brief was written" if lang == "en" else "Aucune note") in said.err


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_an_unknown_network_is_told_the_nearest(lang, run, record, tmp_path, no_kernel):
    path = record(language=lang)
    path.write_text(path.read_text("utf-8").replace("network: facebook", "network: Linkdin"))
    said = run("brief", path.name, "--out", "out")
    refused(said, tmp_path, [path.name])
    assert "Linkdin" in said.err and "linkedin" in said.err
    assert ("Did you mean" if lang == "en" else "Vouliez-vous") in said.err


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_record(name, lang, run, tmp_path, no_kernel):
    (tmp_path / name).write_bytes(FILES[name])
    said = run("brief", name, "--out", "out", "--lang", lang)
    refused(said, tmp_path, [name])
    assert name in said.err
    assert ("No brief was written" if lang == "en" else "Aucune note") in said.err


@pytest.mark.parametrize("name", ["absent.yml", "nobody", "", ".", "a\nb", "x" * 5000])
def test_a_file_that_is_not_there(name, run, tmp_path, no_kernel):
    refused(run("brief", name, "--out", "out"), tmp_path)


def test_a_name_nearly_right_is_offered(run, tmp_path, no_kernel):
    said = run("brief", "bakry", "--out", "out")
    refused(said, tmp_path)
    assert "bakery" in said.err


def test_the_third_of_several_is_wrong_and_none_is_written(run, record, tmp_path, no_kernel):
    path = record(hours_per_week=-1)
    said = run("brief", "bakery", "supplier", path.name, "--out", "out")
    refused(said, tmp_path, [path.name])


def test_every_fault_of_every_record_is_said(run, record, tmp_path, no_kernel):
    first = record("a.yml", language="en", hours_per_week=-1, incremental_share=8)
    second = record("b.yml", language="fr", order_value="abc")
    said = run("brief", first.name, second.name, "--out", "out")
    refused(said, tmp_path, ["a.yml", "b.yml"])
    assert len([line for line in said.err.splitlines() if ".yml:" in line]) == 3
    assert "cannot be negative" in said.err and "doit être un nombre" in said.err


@pytest.mark.parametrize(
    "options", [["--to", "docx"], ["--to", ""], ["--to", "html,docx"], ["--lang", "de"]]
)
def test_an_option_that_is_not_known(options, run, tmp_path, no_kernel):
    said = run("brief", "bakery", "--out", "out", *options)
    refused(said, tmp_path)
    assert options[0] in said.err and ("html, pdf" in said.err or "en, fr" in said.err)


def test_a_file_stands_where_the_folder_should_be(run, tmp_path, no_kernel):
    (tmp_path / "out").write_text("mine")
    for out in ("out", "out/deeper"):
        said = run("brief", "bakery", "--out", out, LC_ALL="fr_FR.UTF-8")
        refused(said, tmp_path, ["out"])
        assert "Impossible d'écrire" in said.err.replace("’", "'")
    assert (tmp_path / "out").read_text() == "mine"


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder nobody may write in")
def test_a_folder_that_cannot_be_written(run, tmp_path, no_kernel):
    said = run("brief", "bakery", "--out", "/proc/briefs")
    refused(said, tmp_path)
    assert "/proc/briefs cannot be written" in said.err


@pytest.mark.parametrize("lang, words", [("en", "No space is left"), ("fr", "plus de place")])
def test_no_space_left(lang, words, run, tmp_path, monkeypatch):
    from toolkit.briefs import rendering

    write = Path.write_bytes

    def full(path, content):
        write(path, content[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(rendering, "page", lambda *_, **__: "<html></html>")
    monkeypatch.setattr(Path, "write_bytes", full)
    said = run("brief", "bakery", "--to", "html", "--out", "out", "--lang", lang)
    refused(said, tmp_path)
    assert words in said.err and "le-fournil-d-aglae" in said.err


@pytest.fixture
def tiny(tmp_path):
    """A disk of 64 KB, where this machine lets us make one."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only an administrator of Linux can mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_no_space_left_on_a_real_disk(run, tiny, monkeypatch):
    from toolkit.briefs import rendering

    monkeypatch.setattr(rendering, "page", lambda *_, **__: "x" * 200_000)
    said = run("brief", "bakery", "--to", "html", "--out", "tiny/out")
    assert said.code == 1 and "No space is left" in said.err
    assert list(tiny.iterdir()) == []


@pytest.mark.parametrize(
    "lang, words", [("en_US.UTF-8", "No file"), ("fr_CA.UTF-8", "n’existe pas")]
)
def test_through_the_shell_too(lang, words, tmp_path):
    command = [sys.executable, "-m", "toolkit", "brief", "absent.yml", "--out", "out"]
    environment = os.environ | {"LC_ALL": lang, "PYTHONIOENCODING": "utf-8"}
    said = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert (said.returncode, said.stdout) == (1, b"")
    assert words in said.stderr.decode("utf-8") and b"Traceback" not in said.stderr
    assert list(tmp_path.iterdir()) == []

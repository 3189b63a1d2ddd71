"""Every verb says what it does, with an example that works."""

import re
import shlex

import pytest

from toolkit import archives

VERBS = (
    ["archive"],
    ["brief"],
    ["checklist"],
    ["client", "new"],
    ["client", "check"],
    ["facts", "check"],
    ["room", "sheet"],
    ["room", "decide"],
    ["timesheet", "blank"],
    ["timesheet", "load"],
    ["lessons", "build"],
    ["lessons", "check"],
    ["class", "report"],
    ["class", "grades"],
    ["lab"],
    ["app"],
    ["doctor"],
)
# These take long or keep running: their own tests hold them.
LONG = ("lab", "app", "class", "lessons")
# What an example reads that is the reader's own.
FILES = {
    "rows.csv": "Ana;40;30;20;10;0\nBen;20;20;20;20;20\n",
    "week.csv": "task;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday\ncreate;1;2;;1;2;;",
}


def example(run, verb):
    said = run(*verb, "--help")
    assert said.code == 0
    (line,) = re.findall(r"^ *Example: (toolkit .*)$", said.out, re.MULTILINE)
    return shlex.split(line)[1:]


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_every_verb_has_an_example_of_itself(verb, run):
    assert example(run, verb)[: len(verb)] == verb


@pytest.mark.parametrize("verb", [v for v in VERBS if v[0] not in LONG], ids=" ".join)
def test_the_example_works(verb, run, tmp_path):
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    (tmp_path / "facebook.zip").write_bytes(archives.invented.archive("facebook_2021", lang="en"))
    assert run(*example(run, verb)).code == 0


@pytest.mark.parametrize(
    "group", [[], ["client"], ["class"], ["facts"], ["lessons"], ["room"]], ids=" ".join
)
def test_a_group_lists_its_verbs(group, run):
    said = run(*group, "--help")
    assert said.code == 0
    for verb in VERBS:
        if verb[:-1] == group:
            assert verb[-1] in said.out


@pytest.mark.parametrize(
    "typed", [["nothing"], ["brief"], ["brief", "--nothing"], ["lab", "--port", "0"]]
)
def test_a_verb_mistyped_is_not_a_success(typed, run):
    assert run(*typed).code == 2

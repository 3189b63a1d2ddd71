"""Every verb says what it does, with an example that works."""

import re
import shlex

import pytest

VERBS = (
    ["brief"],
    ["client", "new"],
    ["client", "check"],
    ["facts", "check"],
    ["lessons", "build"],
    ["lessons", "check"],
    ["lab"],
    ["doctor"],
)
# These take long or keep running: their own tests hold them.
LONG = ("lab", "lessons")


def example(run, verb):
    said = run(*verb, "--help")
    assert said.code == 0
    (line,) = re.findall(r"^ *Example: (toolkit .*)$", said.out, re.MULTILINE)
    return shlex.split(line)[1:]


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_every_verb_has_an_example_of_itself(verb, run):
    assert example(run, verb)[: len(verb)] == verb


@pytest.mark.parametrize("verb", [v for v in VERBS if v[0] not in LONG], ids=" ".join)
def test_the_example_works(verb, run):
    assert run(*example(run, verb)).code == 0


@pytest.mark.parametrize("group", [[], ["client"], ["facts"], ["lessons"]], ids=" ".join)
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

import re
from string import Formatter

import pytest

from toolkit import errors, text
from toolkit.text import catalogue

EN, FR, QUEBEC = (catalogue.ids(folder) for folder in ("en", "fr", "fr_CA"))


def forms(message):
    return message if isinstance(message, tuple) else (message,)


def holes(message):
    return {name for form in forms(message) for _, name, _, _ in Formatter().parse(form) if name}


def test_both_catalogues_hold_the_same_ids():
    assert set(EN) == set(FR)


def test_quebec_overlays_only_what_french_has():
    assert set(QUEBEC) <= set(FR)


@pytest.mark.parametrize("key", sorted(EN))
def test_twins_have_the_same_holes_and_forms(key):
    assert holes(EN[key]) == holes(FR[key])
    assert len(forms(EN[key])) == len(forms(FR[key]))


@pytest.mark.parametrize("folder", ["en", "fr", "fr_CA"])
def test_no_sentence_is_empty_or_carries_an_invisible_space(folder):
    for key, message in catalogue.ids(folder).items():
        for form in forms(message):
            assert form.strip(), key
            assert not re.search("[\u00a0\u202f\u2009]", form), f"{key}: type ordinary spaces"


def test_every_rule_says_the_same_in_english_in_both_rooms():
    assert {rule: EN[f"error.{rule}"] for rule in errors.RULES} == errors.RULES


def test_a_missing_sentence_raises_and_names_the_nearest():
    with pytest.raises(KeyError, match=r"word\.hours"):
        text.say("word.houres", "en_US", n=1)


def test_french_counts_zero_and_one_as_singular():
    said = [text.say("word.hours", "fr_FR", count=n, n=n) for n in (0, 1, 1.5, 2)]
    assert said == ["0 heure", "1 heure", "1.5 heure", "2 heures"]


@pytest.mark.parametrize(
    "folder, forbidden",
    [("fr", r"\b(suiveurs?|veille sociale|erreurs? type)\b"), ("en", r"\bpls\b")],
)
def test_catalogues_avoid_the_glossarys_forbidden_words(folder, forbidden):
    for key, message in catalogue.ids(folder).items():
        for form in forms(message):
            assert not re.search(forbidden, form, re.IGNORECASE), key


def test_french_addresses_the_reader_as_vous():
    for key, message in FR.items():
        for form in forms(message):
            assert not re.search(r"\b(tu|ton|tes|toi)\b", form), key

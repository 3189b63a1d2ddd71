import pytest

from toolkit.lessons.learn.matching import chosen, same
from toolkit.lessons.learn.rules import Check
from toolkit.text import ids, locale_of

CHOICES = {"net": ("Un réseau", "A network"), "mail": ("L'infolettre", "The newsletter"), "no": ()}


@pytest.mark.parametrize(
    "typed", ["b", "B", " B. ", "mail", "MAIL", "l'infolettre", "L’Infolettre", "the newsletter"]
)
def test_a_choice_is_a_letter_an_id_or_its_words(typed):
    assert chosen(typed, CHOICES, several=False) == ("mail",)


@pytest.mark.parametrize("typed", ["D", "", "a b", "réseaux", 2, None, ["A", 2], "x" * 1000])
def test_anything_else_is_no_choice(typed):
    assert chosen(typed, CHOICES, several=False) is None


@pytest.mark.parametrize(
    "typed",
    ["C, A, B", "CAB", "c a b", "no > net > mail", "C; A; B", ["C", "A", "B"], ("no", "A", "B")],
)
def test_a_ranking_is_letters_in_order_however_they_are_set_apart(typed):
    assert chosen(typed, CHOICES, several=True) == ("no", "net", "mail")


def test_a_choice_a_ranking_and_a_set_are_compared_as_such():
    assert same("un reseau", "net", 0, choices=CHOICES)
    assert same("B, A", ("mail", "net"), 0, choices=CHOICES)
    assert not same("A, B", ("mail", "net"), 0, choices=CHOICES)
    assert same("A, B", {"mail", "net"}, 0, choices=CHOICES)
    assert not same("A", {"mail", "net"}, 0, choices=CHOICES)


@pytest.fixture
def check(monkeypatch):
    """A check with choices, its words added to the catalogues."""
    words = {f"check.00_x.choice.{one}": one.title() for one in ("left", "right")}
    words |= {"check.00_x.asked": "Which way, {case}?", "check.00_x.case": "at the fork"}
    monkeypatch.setattr("toolkit.text.catalogue._catalogue", lambda loc: ids(loc[:2]) | words)
    choices = ("left", "right")
    return Check("00_x", ({},), lambda: "right", {"time_is_free": lambda: "left"}, choices=choices)


def test_a_choice_is_judged_and_an_unknown_one_is_told_the_letters(check):
    assert [check.outcome(typed).kind for typed in ("B", "right", "A")] == [
        "right",
        "right",
        "slip",
    ]
    assert "zzz is not among the answers offered" in check.say("zzz")
    assert "A, B" in check.say(3)


def test_a_choice_without_a_rule_of_its_own_is_named_by_its_words(check):
    other = Check("00_x", ({},), lambda: "right", {}, choices=("left", "right"))
    assert "Your answer: Left." in other.say("A")
    assert check.asked(locale_of("en")) == "Which way, at the fork?"

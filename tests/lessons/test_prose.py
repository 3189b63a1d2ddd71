import pytest

from toolkit.lessons.build.prose import set_french, title

NARROW, NO_BREAK = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    "typed, set_",
    [
        ("Vraiment ?", f"Vraiment{NARROW}?"),
        ("« Gratuit » : non", f"«{NO_BREAK}Gratuit{NO_BREAK}»{NO_BREAK}: non"),
        ("**42 %** ou 1 234", f"**42{NO_BREAK}%** ou 1{NARROW}234"),
        ("`code` ?", f"`code`{NARROW}?"),
        ("[lien](a.md) ?", f"[lien](a.md){NARROW}?"),
    ],
)
def test_french_prose_gets_its_spaces(typed, set_):
    assert set_french(typed) == set_


@pytest.mark.parametrize(
    "kept",
    [
        "`a ? b : c`",
        "``a ` ? b``",
        "```\na ? b\n```",
        "[l](<https://example.org/a ? b>)",
        '<img alt="a : b" src="x">',
        "$a : b$",
        "$$\na : b\n$$",
        "https://example.org/a:b?c",
        "<!-- a ? -->",
    ],
)
def test_what_is_not_words_stays_as_typed(kept):
    assert set_french(f"mot {kept} mot") == f"mot {kept} mot"


def test_dollars_are_money_not_math():
    assert set_french("de 5 $ à 6 $ : cher") == f"de 5{NO_BREAK}$ à 6{NO_BREAK}${NO_BREAK}: cher"


def test_an_escaped_dollar_keeps_to_its_number():
    assert set_french("20 \\$ l'heure") == f"20{NO_BREAK}\\$ l’heure"


def test_the_title_is_the_first_level_one_heading_outside_code():
    assert title("```\n# no\n```\n## no\n# *Yes* `x` ?") == "Yes x ?"
    assert title("words") is None

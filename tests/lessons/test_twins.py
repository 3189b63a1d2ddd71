import pytest

from toolkit.lessons.build.hashes import fingerprint
from toolkit.lessons.build.source import read
from toolkit.lessons.check.twins import faults, numbers


@pytest.fixture
def told(tmp_path):
    """Check one pair: English first, French with the right hash."""

    def told(english, french, *, first="", second=None, pair="02-01"):
        second = f'source_hash="{fingerprint(english)}"' if second is None else second
        lines = [f'# %% [markdown] tags=["lang-en"] pair="02-01" {first}']
        lines += [f"# {line}" for line in english.splitlines()]
        lines += [f'# %% [markdown] tags=["lang-fr"] pair="{pair}" {second}']
        lines += [f"# {line}" for line in french.splitlines()]
        path = tmp_path / "02_x.py"
        path.write_text("\n".join(lines), encoding="utf-8")
        return [(fault.rule, fault.given, fault.remedy) for fault in faults(read(path))]

    return told


def test_twins_that_agree_have_no_fault(told):
    assert told("# Two `x` [a](b)\n\n1,234.5", "# Deux `x` [c](b)\n\n1 234,5") == []


def test_a_lonely_cell_misses_its_twin(told):
    assert told("One", "Un", pair="02-99") == [
        ("twin_missing", "en", "fr"),
        ("twin_missing", "fr", "en"),
    ]


def test_a_changed_original_makes_its_twin_stale(told):
    old = f'source_hash="{fingerprint("It was")}"'
    assert told("It is", "C'est", second=old) == [("twin_stale", "fr", fingerprint("It is"))]


def test_a_pair_must_say_which_was_written_second(told):
    assert told("It is", "C'est", second="") == [("twin_unmarked", None, fingerprint("It is"))]


@pytest.mark.parametrize(
    "english, french, fault",
    [
        ("## A", "### A", ("twin_headings", "##", "###")),
        ("[a](b)", "[a](c)", ("twin_links", "b", "c")),
        (
            "https://a.org/x.",
            "https://a.org/y.",
            ("twin_links", "https://a.org/x", "https://a.org/y"),
        ),
        ("42%", "43 %", ("twin_numbers", "42%", "43%")),
        ("42%", "42", ("twin_numbers", "42%", "42")),
        ("`a` `b`", "`a`", ("twin_code", "b", "-")),
    ],
)
def test_each_difference_is_named_with_what_each_side_alone_has(told, english, french, fault):
    assert told(english, french) == [fault]


@pytest.mark.parametrize(
    "english, french",
    [
        ("1,234.5", "1 234,5"),
        ("12,000 people", "12\u202f000 personnes"),
        ("42%", "42\u00a0%"),
        ("At 9 pm", "À 21 h"),
        ("at 9:30 p.m.", "à 21 h 30"),
        ("at 12 am", "à 0 h"),
        ("November 1, 2026", "1er novembre 2026"),
        ("€1,234.50 and $2", "1 234,50 € et 2 $"),
        ("in 2015, 500 followers", "en 2015, 500 abonnés"),
        ("7 in 10, B2B", "7 sur 10, entre entreprises"),
        ("`x = 3`", "`x = 3`"),
        ("−20%", "−20 %"),
    ],
)
def test_the_same_number_in_two_locales_is_one_number(english, french):
    assert numbers(english, "en") == numbers(french, "fr")


@pytest.mark.parametrize(
    "english, french", [("1,234", "1,234"), ("1.5", "15"), ("−20%", "20 %"), ("9 pm", "9 h")]
)
def test_numbers_that_differ_are_not_confused(english, french):
    assert numbers(english, "en") != numbers(french, "fr")


def test_a_story_told_in_another_order_is_a_fault(course):
    path = course / "notebooks" / "source" / "02_tiny.py"
    text = path.read_text("utf-8")
    start, stop = (
        text.index('# %% [markdown] tags=["lang-fr", "objective"]'),
        text.index('# %% tags=["predict"]'),
    )
    moved = text[:start] + text[stop:] + "\n" + text[start:stop]
    path.write_text(moved, encoding="utf-8")
    assert [(f.rule, f.given) for f in faults(read(path))] == [("twin_order", "02-02")]


def test_tags_are_the_same_in_both_languages(make):
    root = make(lesson={'["lang-fr", "objective"]': '["lang-fr"]'})
    source = read(root / "notebooks" / "source" / "02_tiny.py")
    assert [(f.rule, f.given, f.remedy) for f in faults(source)] == [
        ("twin_tags", "objective", "-")
    ]

"""Rows typed, pasted or read from a file; every fault at once, in the reader's language."""

import csv
import datetime
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from toolkit import data, records, text
from toolkit.answers.criteria import CRITERIA
from toolkit.errors import InvalidInputs
from toolkit.records.ballots import MOST_PEOPLE
from toolkit.records.ballots.columns import criteria_of

FACTS = data.load()
ANA = (40.0, 30.0, 12.5, 10.0, 7.5)


def read(typed, **how):
    return records.ballots_of(typed, FACTS, **how)


def points(typed, **how):
    return {b.person: tuple(b.points.values()) for b in read(typed, **how).ballots}


def faults(typed, **how):
    with pytest.raises(InvalidInputs) as refused:
        read(typed, **how)
    return refused.value.faults


def said(refused, locale="en_US"):
    return [text.explain(fault, locale).replace("\xa0", " ") for fault in refused]


def test_the_sheet_and_the_answers_have_the_criteria_in_one_order():
    assert criteria_of(FACTS) == CRITERIA


@pytest.mark.parametrize(
    "typed, lang",
    [
        ("Ana\t40\t30\t12,5\t10\t7,5", "fr"),
        ("Ana\t40\t30\t12.5\t10\t7.5", "en"),
        ("Ana;40;30;12,5;10;7,5", "fr"),
        ("Ana ; 40 ; 30 ; 12,5 ; 10 ; 7,5", "en"),
        ("Ana,40,30,12.5,10,7.5", "en"),
        ("Ana, 40, 30, 12.5, 10, 7.5", "fr"),
        ('Ana,40,30,"12,5",10,"7,5"', "fr"),
        ("Ana  40  30   12,5  10  7,5", "fr"),
        ("Ana 40 30 12,5 10 7,5", "fr"),
        ("Ana: 40 30 12.5 10 7.5", "en"),
        ("\ufeffAna;40 %;30 %;12,5 %;10 %;7,5 %", "fr"),
        ("Ana\t40 pts\t30 pts\t12.5 pts\t10 pts\t7.5 pts\t\t\t", "en"),
        ("\n\nAna;40;30;12,5;10;7,5;100\n\n", "fr"),
    ],
)
def test_columns_are_parted_as_people_part_them(typed, lang):
    assert points(typed, lang=lang) == {"Ana": ANA}


def test_what_a_spreadsheet_copies_is_read():
    pasted = "\taudience\tobjective\tcontent\tstanding\tpeers\tTotal\r\n"
    pasted += "Ana\t40\t30\t12,5\t10\t7,5\t100\r\nMarie Claire\t20\t20\t20\t20\t20\t100\r\n"
    assert points(pasted, lang="fr") == {"Ana": ANA, "Marie Claire": (20,) * 5}


def test_a_name_of_several_words_stands_before_numbers_parted_by_spaces():
    assert points("Marie Claire 40 30 12.5 10 7.5") == {"Marie Claire": ANA}


@pytest.mark.parametrize(
    "header",
    [
        "name;peers;standing;content;objective;audience",
        "Nom;Vos pairs l’utilisent;Il gagne des utilisateurs;Il convient à vos contenus;"
        "Il sert vos objectifs;Votre public y est",
        "PERSON;Firms like yours use it;it is gaining users;It suits your content;"
        "it serves your objectives;your audience is there",
        "Initiales;Usage par les pairs;Vitalite;Adequation aux contenus;"
        "Adéquation aux objectifs;Adéquation au public",
    ],
)
def test_a_header_in_either_language_says_what_each_column_is(header):
    (ballot,) = read(header + "\nAna;7,5;10;12,5;30;40", lang="fr").ballots
    assert ballot.points == dict(zip(CRITERIA, ANA, strict=True))


@pytest.mark.parametrize("locale", ["en_US", "en_CA", "fr_FR", "fr_CA"])
def test_the_labels_that_a_page_shows_are_a_header(locale):
    labels = [text.say(f"criterion.{name}", locale) for name in CRITERIA]
    assert points("\t".join(["", *labels]) + "\nAna\t40\t30\t12.5\t10\t7.5") == {"Ana": ANA}


def test_a_header_without_a_name_column_numbers_people():
    typed = "audience,objective,content,standing,peers\n20,20,20,20,20\n0,0,0,0,100"
    assert list(points(typed)) == ["Person 1", "Person 2"]


@pytest.mark.parametrize("lang, third", [("en", "Person 3"), ("fr", "Personne 3")])
def test_who_gives_no_name_is_numbered_by_row(lang, third):
    typed = "Ana;20;20;20;20;20\nBen;20;20;20;20;20\n;20;20;20;20;20"
    assert list(points(typed, lang=lang)) == ["Ana", "Ben", third]
    assert list(points("20 20 20 20 20", lang=lang)) == [third.replace("3", "1")]


def test_two_people_of_one_name_are_told_apart():
    typed = "\n".join(f"{name};20;20;20;20;20" for name in ("Ana", "ana", "Ana (2)", "Ana"))
    assert list(points(typed)) == ["Ana", "ana (3)", "Ana (2)", "Ana (4)"]


@pytest.mark.parametrize("total, told", [(99, 0), (100, 0), (101, 0), (98.9, 1), (101.1, 1)])
def test_a_sum_near_a_hundred_passes_and_another_is_scaled_and_said(total, told):
    found = read(f"Ana;20;20;20;20;{total - 80}")
    assert len(found.notes) == told
    assert sum(found.ballots[0].weights.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    "lang, sentence",
    [("en_US", "Ana shared 90 points: scaled to 100."), ("fr_FR", "Ana a réparti 90 points : ram")],
)
def test_scaling_is_said_in_the_readers_language(lang, sentence):
    notes = read("Ana;30;20;20;20;0", lang=lang).notes
    assert said(notes, lang)[0].startswith(sentence)


def test_swings_keep_their_proportions_and_need_not_add_up():
    (ballot,) = (found := read("Ana;100;50;30;20;0", method="swings")).ballots
    assert ballot.weights["audience"] == pytest.approx(0.5)
    assert (found.method, found.notes) == ("swings", ())


def test_swings_without_a_hundred_are_accepted_and_said():
    found = read("Ana;80;40;20;20;0", method="swings")
    assert found.ballots[0].weights["audience"] == pytest.approx(0.5)
    assert said(found.notes) == [
        "Ana: the largest number is 80, not 100; the proportions are kept."
    ]


def test_the_method_is_never_guessed_but_a_likely_slip_is_said():
    found = read("Ana;100;50;30;20;0\nBen;100;90;0;0;0")
    assert found.method == "points"
    assert [note.rule for note in found.notes] == ["points_scaled"] * 2 + ["swings_perhaps"]
    assert [note.rule for note in read("Ana;100;50;0;0;0\nBen;20;20;20;20;20").notes] == [
        "points_scaled"
    ]
    assert [fault.rule for fault in faults("Ana;1;1;1;1;1", method="guess")] == ["unknown_name"]


def test_an_empty_box_is_zero_only_where_the_points_are_used_up():
    assert points("Ana;40;60;;;") == {"Ana": (40, 60, 0, 0, 0)}
    found = faults("Ana;40;;20;20;10")
    assert said(found) == [
        'row 1: Ana, "It serves your objectives" is missing. Give it a value, for example 0.'
    ]
    assert [fault.rule for fault in faults("Ana;100;;20;20;10", method="swings")] == ["required"]


REFUSED = {
    "points_zero": ("Ana;0;0;0;0;0", "Ana", "Ana"),
    "not_negative": ("Ana;-5;45;20;20;20", '"Your audience is there"', "« Votre public y est »"),
    "not_a_number": ("Ana;40;many;20;20;0", "'many'", "« many »"),
    "number_ambiguous": ('Ana;"1,234";40;20;20;0', "1.234", "1.234"),
    "points_high": ("Ana;4030;20;20;20;10", "4030", "4030"),
    "shape": ("Ana;40;30;20;10\n", "5 or 6", "5 ou 6"),
    "unknown_name_near": (
        "name;audiense;objective;content;standing;peers\nAna;20;20;20;20;20",
        "Did you mean 'Your audience is there'",
        "Votre public y est",
    ),
    "unknown_name": (
        "name;audience;objective;content;standing;zzz\nAna;20;20;20;20;20",
        "Known: Your audience is there (audience), It serves",
        "Connus : Votre public y est (audience), Il sert",
    ),
    "required": (
        "name;audience;objective;content;standing\nAna;20;20;20;40",
        'The column "Firms like yours use it" is missing',
        "La colonne « Vos pairs l’utilisent » manque",
    ),
    "answered_twice": (
        "name;audience;audience;objective;content;standing;peers\nAna;20;20;20;20;10;10",
        'The column "Your audience is there"',
        "La colonne « Votre public y est »",
    ),
    "text_too_long": (f"{'n' * 81};20;20;20;20;20", "81", "81"),
    "ballots_none": ("", "Ana; 40; 25", "Ana ; 40 ; 25"),
}


@pytest.mark.parametrize("lang", ["en_US", "fr_FR"])
@pytest.mark.parametrize("rule", REFUSED)
def test_what_cannot_be_read_is_said_in_words(rule, lang):
    typed, english, french = REFUSED[rule]
    found = faults(typed, lang=lang)
    assert [fault.rule for fault in found] == [rule]
    sentence = said(found, lang)[0].replace("\u202f", " ")
    assert (english if lang == "en_US" else french) in sentence
    assert "None" not in sentence and "{" not in sentence and "_" not in sentence


@pytest.mark.parametrize(
    "typed", ["", "  \n\t\n", ";;;;;\n,,,", "name;audience;objective\n", "\ufeff"]
)
def test_nothing_to_read_shows_an_example(typed):
    assert "ballots_none" in [fault.rule for fault in faults(typed)]


def test_every_fault_is_said_at_once_with_row_person_and_criterion():
    typed = "Ana;40;30;20;10;0\nBen;x;-4;50;50;4\nCleo;1;2\n;0;0;0;0;0"
    found = faults(typed)
    assert [(fault.where, fault.rule) for fault in found] == [
        ("row 2", "not_a_number"),
        ("row 2", "not_negative"),
        ("row 3", "shape"),
        ("row 4", "points_zero"),
    ]
    assert said(found)[0].startswith('row 2: Ben, "Your audience is there" must be a number')
    assert said(found)[3].startswith("row 4: Person 4 gives no criterion any weight")


def test_under_a_misspelt_header_nobody_is_told_of_sums():
    typed = "name;audiense;objective;content;standing;peers\nAna;100;0;0;0;0\nBen;0;x;0;0;0"
    assert [(f.where, f.rule) for f in faults(typed)] == [
        ("row 1", "unknown_name_near"),
        ("row 3", "not_a_number"),
    ]


def test_more_columns_than_the_header_are_refused():
    typed = "name;audience;objective;content;standing;peers\nAna;20;20;20;20;10;10"
    (fault,) = faults(typed)
    assert (fault.rule, fault.remedy, fault.given) == ("shape", 6, 7)


def test_six_numbers_are_not_taken_for_a_name_and_five():
    assert [fault.rule for fault in faults("30;20;20;20;10;5")] == ["shape"]
    assert points("30;20;20;20;10;100") == {"Person 1": (30, 20, 20, 20, 10)}


def test_fifteen_people_and_no_more():
    rows = ["Ana;20;20;20;20;20"] * MOST_PEOPLE
    assert len(read("\n".join(rows)).ballots) == MOST_PEOPLE
    found = faults("\n".join([*rows, "Ana;20;20;20;20;20", "Ben;x;1;1;1;1"]))
    assert [(f.rule, f.given, f.where) for f in found] == [("ballots_many", 17, "row 16")]


def test_a_flood_is_refused_unread():
    assert [fault.rule for fault in faults("1;" * 40_000)] == ["file_too_large"]


@pytest.mark.parametrize(
    "name, kept",
    [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("=cmd()", "=cmd()"),
        ("\x1b[31mred", "[31mred"),
        ("\u202eevil", "evil"),
        ("Zoë 🥖", "Zoë 🥖"),
        ("مريم", "مريم"),
    ],
)
def test_a_name_is_only_words_on_one_line(name, kept):
    assert list(points(f"{name};20;20;20;20;20")) == [kept]


def test_a_quote_that_is_never_closed_swallows_nobody():
    typed = 'L"a;20;20;20;20;20\n"Ben;20;20;20;20;20\nCleo;20;20;20;20;20'
    with pytest.raises(InvalidInputs) as refused:
        read(typed)
    assert [fault.where for fault in refused.value.faults] == ["row 2"]


def comma_file():
    out = io.StringIO()
    csv.writer(out).writerows([["name", *CRITERIA], ["Ana", *ANA]])
    return out.getvalue().encode()


def sheet(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "name, content",
    [
        ("rows.csv", comma_file()),
        ("rows.csv", "Ana;40;30;12,5;10;7,5".encode("utf-8-sig")),
        ("rows.csv", "Ana\t40\t30\t12,5\t10\t7,5".encode("utf-16")),
        ("rows.tsv", b"Ana\t40\t30\t12,5\t10\t7,5"),
        ("ROWS.TXT", b"Ana 40 30 12,5 10 7,5"),
        ("rows.xlsx", sheet(["Ana", *ANA])),
        ("rows.xlsx", sheet([], ["Nom", *CRITERIA, "Total"], ["Ana", *ANA, 100])),
        ("rows.xlsx", sheet(["Ana", "40", "30", "12,5", "10", "7,5"])),
    ],
)
def test_files_are_read_like_what_is_pasted(put, name, content):
    found = records.read_ballots(put(content, name), FACTS, lang="fr")
    assert [(b.person, tuple(b.points.values())) for b in found.ballots] == [("Ana", ANA)]
    assert found.notes == ()


def test_an_old_encoding_is_read_and_said(put):
    found = records.read_ballots(put("Zoé;20;20;20;20;20".encode("cp1252"), "rows.csv"), FACTS)
    assert found.ballots[0].person == "Zoé"
    assert [note.rule for note in found.notes] == ["not_unicode"]


def test_a_fault_names_the_line_or_the_cell(put):
    day = datetime.datetime(2026, 5, 12)
    rows = [["name", *CRITERIA], ["Ana", *ANA], ["Ben", 20, day, 20, True, 20]]
    path = put(sheet(*rows), "rows.xlsx")
    with pytest.raises(InvalidInputs) as refused:
        records.read_ballots(path, FACTS)
    assert [(f.rule, f.where) for f in refused.value.faults] == [
        ("not_a_number", f"{path}!C3"),
        ("not_a_number", f"{path}!E3"),
    ]
    path = put(b"Ana;20;20;20;20;20\nBen;x;20;20;20;20", "rows.csv")
    with pytest.raises(InvalidInputs) as refused:
        records.read_ballots(path, FACTS)
    assert [f.where for f in refused.value.faults] == [f"{path}:2"]


@pytest.mark.parametrize(
    "name, content, rule",
    [
        ("rows.docx", b"x", "suffix_unknown"),
        ("rows.csv", b"", "ballots_none"),
        ("rows.xlsx", b"", "ballots_none"),
        ("rows.xlsx", sheet(), "ballots_none"),
        ("rows.xlsx", b"PK\x03\x04 broken", "file_unreadable"),
        ("rows.csv", b"\x00\x01", "bytes_unreadable"),
        ("rows.xlsx", sheet(["Ana", "=1+1", 20, 20, 20, 20]), "formula_without_value"),
    ],
)
def test_a_file_that_holds_no_rows_is_refused(put, name, content, rule):
    with pytest.raises(InvalidInputs) as refused:
        records.read_ballots(put(content, name), FACTS)
    assert [fault.rule for fault in refused.value.faults] == [rule]


def test_a_file_that_is_not_there_is_said(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InvalidInputs) as refused:
            records.read_ballots(path, FACTS)
        assert [fault.rule for fault in refused.value.faults] == ["file_missing"]


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet=st.sampled_from("Ana;,\t 0123456789.-%=\n\"'é\u202f\x1b"), max_size=120))
def test_nothing_typed_ends_in_a_traceback(typed):
    for method in ("points", "swings"):
        try:
            found = read(typed, method=method, lang="fr")
        except InvalidInputs as refused:
            assert all(text.explain(fault, "fr_FR") for fault in refused.faults)
        else:
            assert all(sum(b.weights.values()) == pytest.approx(1) for b in found.ballots)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.lists(st.integers(0, 100), min_size=5, max_size=5).filter(any), min_size=1, max_size=15
    ),
    st.sampled_from([";", "\t", ",", "  ", " "]),
)
def test_what_was_written_is_what_is_read(rows, mark):
    typed = "\n".join(mark.join([f"N{n}", *map(str, row)]) for n, row in enumerate(rows))
    assert [tuple(b.points.values()) for b in read(typed).ballots] == [tuple(r) for r in rows]

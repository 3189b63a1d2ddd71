"""Words as the platforms write them: broken bytes, apostrophes, languages, dates."""

import json

import pytest

from toolkit import archives
from toolkit.archives.found import moment
from toolkit.archives.inert import cleaned, shown
from toolkit.archives.keys import meaning, stem
from toolkit.archives.parsing import json_of, mended, table_of
from toolkit.errors import InvalidInput


def interests(content, zipped):
    frame = archives.read(zipped({"ads_information/ads_interests.json": content}))
    return list(frame["what"])


def test_meta_writes_the_school_with_an_apostrophe_and_we_read_it(zipped):
    written = rb'{"topics_v2": ["l\u00e2\u0080\u0099\u00c3\u00a9cole", "caf\u00c3\u00a9"]}'
    assert interests(written, zipped) == ["l’école", "café"]


def test_a_word_that_is_right_already_is_left_alone(zipped):
    written = json.dumps({"topics_v2": ["école", "日本", "😀", "naïve—dash"]}).encode()
    assert interests(written, zipped) == ["école", "日本", "😀", "naïve—dash"]


def test_an_emoji_of_four_bytes_is_mended():
    assert mended("😀".encode().decode("latin-1")) == "😀"


def test_other_platforms_words_are_not_mended():
    assert json_of(rb'["\u00c3\u00a9"]') == ["Ã©"]


@pytest.mark.parametrize("mark", ["'", "’", "ʼ", "", "â\x80\x99"])
def test_a_file_is_known_whatever_its_apostrophe(mark):
    assert stem(f"x/advertisers_you{mark}ve_interacted_with.json") == (
        "advertisers_youve_interacted_with"
    )


@pytest.mark.parametrize("word", ["Centre d’intérêt", "Centre d'intérêt", "centre\u00a0d'intérêt"])
def test_a_key_is_known_whatever_its_apostrophe_and_its_spaces(word):
    assert meaning("instagram", word).field == "interest"


def test_a_part_of_a_key_is_no_key():
    assert meaning("instagram", "Interest rate") is None


def test_every_key_is_said_once_and_says_where_it_was_seen():
    import csv
    from pathlib import Path

    table = Path(archives.__file__).parent / "keys.csv"
    rows = list(csv.DictReader(table.open(encoding="utf-8")))
    keys = [(row["platform"], row["language"], row["key"]) for row in rows]
    assert len(keys) == len(set(keys))
    assert {row["language"] for row in rows} == {"en", "fr"}
    assert {row["seen"] for row in rows} == {"public parsers", "not verified"}
    assert {row["kind"] for row in rows} - {""} <= set(archives.KINDS)
    assert {row["source"] for row in rows} - {""} <= set(archives.SOURCES)


def dutch(files, zipped):
    made = files("instagram")
    made = {
        name: content.replace(b'"Interest"', b'"Interesse"').replace(b'"City Name"', b'"Stad"')
        for name, content in made.items()
        if "information_about_you" in name
    }
    return zipped(made)


def test_a_language_without_words_is_refused_and_its_words_listed(files, zipped):
    with pytest.raises(InvalidInput) as refused:
        archives.read(dutch(files, zipped))
    assert refused.value.rule == "archive_language"
    assert "Interesse" in str(refused.value) and "Stad" in str(refused.value)


def test_words_unknown_beside_known_ones_are_listed_and_nothing_is_guessed(files, zipped):
    made = files("instagram")
    name = "information_about_you/ads_interests.json"
    made[name] = made[name].replace(b'"Interest"', b'"Interesse"')
    frame = archives.read(zipped(made))
    assert frame.attrs["unknown_keys"] == ("ads_interests: Interesse",)
    assert (frame["kind"] == "interest").sum() == 9  # those of your_topics only


def test_targeting_columns_that_repeat_are_all_read_and_cells_split(zipped):
    content = (
        "Notes:\n\nJob Titles,Member Interests,Job Titles,Mystery\n"
        '"Baker; Owner",Tea|Bread,Teacher,?\n'
    )
    frame = archives.read(zipped({"Ad_Targeting.csv": content.encode()}))
    assert list(frame["what"]) == [
        "Job Titles: Baker",
        "Job Titles: Owner",
        "Member Interests: Tea",
        "Member Interests: Bread",
        "Job Titles: Teacher",
    ]
    assert frame.attrs["unknown_keys"] == ("ad_targeting: Mystery",)


@pytest.mark.parametrize("lines", [0, 3, 7])
def test_notes_before_the_header_are_stepped_over(lines, zipped):
    content = "Notes:\n" + '"a, b, and c"\n' * lines + "First Name,Last Name,Connected On\n"
    frame = archives.read(zipped({"Connections.csv": (content + "Ada,B,14 May 2024\n").encode()}))
    assert list(frame["what"]) == ["Ada B"]
    assert frame["date"].iloc[0].date().isoformat() == "2024-05-14"


def test_a_list_uploaded_to_tiktok_is_a_list_and_no_visit(zipped):
    off = [{"TimeStamp": "2024-05-01 10:00:00", "Source": "Shop", "Event": "Customer file upload"}]
    tree = {"Your Activity": {"Off TikTok Activity": {"OffTikTokActivityDataList": off}}}
    frame = archives.read(zipped({"user_data_tiktok.json": json.dumps(tree).encode()}))
    assert frame[["kind", "holder", "source"]].values.tolist() == [
        ["advertiser_list", "Shop", "provided"]
    ]


def test_a_section_that_stands_twice_is_counted_once(zipped):
    part = {"SearchList": [{"Date": "2024-05-01 10:00:00", "SearchTerm": "tea"}]}
    tree = {"Activity": {"Search History": part}, "Your Activity": {"Search History": part}}
    frame = archives.read(zipped({"user_data.json": json.dumps(tree).encode()}))
    assert len(frame) == 1


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (1714557600, "2024-05-01T10:00:00+00:00"),
        ("2024-05-01 10:00:00", "2024-05-01T10:00:00+00:00"),
        ("2024/05/01 10:00:00 UTC", "2024-05-01T10:00:00+00:00"),
        ("2024-05-01T10:00:00.123Z", "2024-05-01T10:00:00+00:00"),
        ("1 May 2024", "2024-05-01T00:00:00+00:00"),
    ],
)
def test_dates_are_read_as_each_platform_writes_them(written, read):
    assert moment(written).isoformat() == read


@pytest.mark.parametrize(
    "written", [0, -5, 10**30, True, None, [], "05/06/2024", "31 Feb 2024", "2024-13-01", "9" * 50]
)
def test_a_date_that_can_be_read_in_two_ways_or_none_is_missing(written):
    assert moment(written) is None


def test_utf_16_is_read_with_and_without_its_mark():
    assert json_of('{"é": 1}'.encode("utf-16")) == {"é": 1}
    assert json_of('{"é": 1}'.encode("utf-16-le")) == {"é": 1}
    assert list(table_of("a,b,c\né,2,3\n".encode("utf-16"))) == [["a", "b", "c"], ["é", "2", "3"]]
    assert json_of(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


def test_old_windows_tables_are_read():
    assert list(table_of("a;b;c\né;’;3\n".encode("cp1252"))) == [["a", "b", "c"], ["é", "’", "3"]]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]8;;http://x.example\x07link\x1b]8;;\x07", "link"),
        ("\x9b2Jgone", "gone"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("\u2066a\u2069\u200fb", "ab"),
        ("two\r\nlines\ttab", "two lines tab"),
        ("a\x00b\x08c", "abc"),
        ("\ud800half", "\ufffdhalf"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        (3, "3"),
        (None, ""),
        ({"a": 1}, ""),
    ],
)
def test_words_are_made_harmless(written, plain):
    assert cleaned(written) == plain


def test_words_are_cut_at_500_characters():
    assert len(cleaned("x" * 10_000)) == 500


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "|", "＝"])
def test_no_spreadsheet_reads_a_formula(start):
    assert shown(f"{start}cmd|' /C calc'!A0").startswith("'")
    assert shown(f" \t{start}x").startswith("'")


def test_a_joined_emoji_and_an_arabic_name_stay_whole():
    assert cleaned("👩‍🍳 ليلى") == "👩‍🍳 ليلى"

import datetime
import itertools
import re

import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons import teach

TODAY = datetime.date(2026, 11, 22)
PSEUDONYMS = [f"zorro{word}" for word in "abcdefghijklmnopqrstuvw"]


@pytest.fixture
def folder(classroom, tmp_path):
    """Twenty-three people: nine take half, four answer oddly, two slip on the second question."""
    for at, who in enumerate(PSEUDONYMS):
        lines = [classroom.guess(who, 100 + 50 * (at % 4))]
        if at < 9:
            lines.append(classroom.slip(who, "halved"))
        if 14 <= at < 18:
            lines.append(classroom.line(who, outcome="wrong_unknown"))
        if at < 18:
            lines.append(classroom.line(who))
        if at < 2:
            lines.append(classroom.slip(who, "squared", "90_add"))
        elif at < 18:
            lines.append(classroom.line(who, "90_add"))
        lines.append(classroom.line(who, "90_quiz", "quiz"))
        classroom.trace(tmp_path / f"Zu Lor_{at}_assignsubmission_file_", who, *lines)
    return tmp_path


def page(folder, locale="en_US"):
    return teach.report(teach.read_traces(folder), locale=locale, today=TODAY)


def words(page):
    return re.sub(
        r"\s+", " ", re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", page, flags=re.S))
    )


@pytest.mark.parametrize("locale", ["en_US", "fr_FR"])
def test_the_page_stands_alone(folder, locale):
    found = page(folder, locale)
    assert f'<html lang="{locale.replace("_", "-")}">' in found
    assert "<script" not in found and "<link" not in found and "@import" not in found
    bare = re.sub(r"base64,[A-Za-z0-9+/=]+", "", found).replace("http://www.w3.org/2000/svg", "")
    assert "//" not in bare


@pytest.mark.parametrize("locale", ["en_US", "fr_FR"])
def test_landmarks_headings_and_tables_are_in_order(folder, locale):
    found = page(folder, locale)
    for landmark in ("header", "main", "footer", "h1"):
        assert len(re.findall(rf"<{landmark}[ >]", found)) == 1
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", found)]
    assert levels[0] == 1 and all(b - a <= 1 for a, b in itertools.pairwise(levels))
    tables = [one for one in re.findall(r"<table.*?</table>", found, re.S)]
    outside = [one for one in tables if "<caption" in one]
    # The table of a figure stands in its figure, which says what it is.
    assert len(tables) - len(outside) == found.count("<figure")
    assert all('scope="col"' in one and 'scope="row"' in one for one in tables)


def test_the_chart_says_its_finding(folder):
    (title,) = re.findall(r"<svg[^>]*>\s*<title[^>]*>(.*?)</title>", page(folder))
    assert "none holds more than 6 people" in title


@pytest.mark.parametrize("locale", ["en_US", "fr_FR"])
def test_no_pseudonym_and_no_name_is_on_it(folder, locale):
    found = page(folder, locale).lower()
    assert not any(who in found for who in PSEUDONYMS) and "zu lor" not in found


def test_nine_who_slipped_are_shown_with_their_share(folder):
    said = words(page(folder))
    assert "You took half; twice was asked. 9 50%" in said
    assert "9 people of 23 made the most frequent slip, in “double and add”" in said


def test_two_who_slipped_are_not(folder):
    said = words(page(folder))
    assert "You multiplied it by itself. hidden hidden" in said
    # 18 answered, 16 were right: neither number may stand beside the other.
    (row,) = re.findall(r"One more than what\? 100 (\S+) (\S+) (\S+)", said)
    assert row == ("hidden", "hidden", "5")


def test_four_people_have_no_report_and_five_have(classroom, tmp_path):
    for who in PSEUDONYMS[:4]:
        classroom.trace(tmp_path, who, classroom.line(who))
    with pytest.raises(InvalidInput, match="Groups under 5"):
        page(tmp_path)
    classroom.trace(tmp_path, "fifth", classroom.line("fifth"))
    assert "5 people" in words(page(tmp_path))


def test_what_was_left_out_is_said_on_the_page(folder, classroom):
    classroom.trace(folder, "zz", classroom.line("zz"), "{half", classroom.line("zz", "99_gone"))
    said = words(page(folder))
    assert "broken, or changed by hand 1" in said and "does not know 1" in said


def test_markup_in_a_trace_reaches_no_page(folder, classroom):
    bad = "<script>alert(1)</script>"
    lines = [classroom.line(bad), classroom.line("x", bad, lesson="90"), classroom.slip("x", bad)]
    lines += [classroom.guess("x", 5, unit=bad), classroom.line("x", outcome=bad)]
    classroom.trace(folder, "evil", *lines)
    assert "alert(1)" not in page(folder)


def test_the_same_traces_give_the_same_page(folder):
    assert page(folder) == page(folder)

import json
import zipfile

import pytest

from toolkit.errors import InvalidInput
from toolkit.lessons import build, check

NAMES = ("02_tiny.gaps.ipynb", "02_tiny.ipynb", "02_tiny.worked.ipynb")


def _pages(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_one_zip_a_language_holds_the_students_copies_and_a_page(course, tmp_path):
    english, french = build.handouts(course, tmp_path / "out")
    assert (english.name, french.name) == ("exercises_en.zip", "exercices_fr.zip")
    assert sorted(_pages(french)) == [
        *(f"exercices/{name}" for name in NAMES),
        "exercices/LISEZMOI.txt",
    ]
    assert sorted(_pages(english)) == [
        *(f"exercises/{name}" for name in NAMES),
        "exercises/README.txt",
    ]


def test_the_page_names_each_file_with_its_title(course, tmp_path):
    pages = _pages(build.handouts(course, tmp_path, languages=("fr",))[0])
    page = pages["exercices/LISEZMOI.txt"]
    assert "- 02_tiny.ipynb\u00a0: Combien coûte une publication\u202f?" in page
    assert "- 02_tiny.worked.ipynb\u00a0: Un mois, pas à pas" in page
    assert "12,5" in page and page.endswith("\n")


def test_what_is_zipped_is_what_would_be_built_and_gives_nothing_away(course, tmp_path):
    pages = _pages(build.handouts(course, tmp_path, languages=("en",))[0])
    build.lessons(course, only="02_tiny", execute=False, report=lambda sentence: None)
    for name in NAMES:
        assert pages[f"exercises/{name}"] == (course / "exercises/en" / name).read_text("utf-8")
    assert "28.50" not in json.dumps(pages)
    assert check.leaks(course) == []


def test_the_zips_are_the_same_bytes_wherever_they_are_made(course, tmp_path, written):
    again = written(tmp_path / "été à Noël")
    one = build.handouts(course, tmp_path / "a")
    other = build.handouts(again, tmp_path / "b")
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]
    assert not list(tmp_path.rglob("*.part"))


def test_the_teachers_copies_hold_the_solutions_and_the_teachers_cells(course, tmp_path):
    english, french = build.instructor(course, tmp_path / "mine", only="02")
    assert english == tmp_path / "mine" / "en" / "02_tiny.instructor.ipynb"
    text = french.read_text("utf-8")
    for shown in ("hours_a_post * 28.50 * 1.30", "Cinq heures font", "assert round(answer"):
        assert shown in text
    assert "SOLUTION" not in text and "Five hours" not in text


@pytest.mark.parametrize("make", [build.handouts, build.instructor])
@pytest.mark.parametrize("place", ["exercises", "exercises/fr/new", "notebooks/../exercises/x"])
def test_nothing_goes_where_students_look(course, make, place):
    with pytest.raises(InvalidInput) as refused:
        make(course, course / place)
    assert refused.value.rule == "folder_of_students"
    assert not (course / "exercises" / "fr").exists()


def test_a_link_into_the_students_folder_is_followed(course, tmp_path):
    link = tmp_path / "elsewhere"
    link.symlink_to(course / "exercises", target_is_directory=True)
    with pytest.raises(InvalidInput) as refused:
        build.instructor(course, link / "mine")
    assert refused.value.rule == "folder_of_students"


@pytest.mark.parametrize("make", [build.handouts, build.instructor])
def test_a_file_in_the_way_is_refused(course, tmp_path, make):
    (tmp_path / "file").write_text("x")
    with pytest.raises(InvalidInput) as refused:
        make(course, tmp_path / "file")
    assert refused.value.rule == "folder_is_file"


def test_a_course_without_exercises_has_nothing_to_give_out(tmp_path):
    for make in (build.handouts, build.instructor):
        with pytest.raises(InvalidInput) as refused:
            make(tmp_path, tmp_path / "out")
        assert refused.value.rule == "handout_empty"

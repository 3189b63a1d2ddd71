"""`toolkit archive`: a private summary, or a sentence and exit code 1."""

import io
import zipfile

import pytest

from toolkit import archives


@pytest.fixture(scope="module")
def whole():
    return archives.invented.archive("facebook_2021", lang="fr")


def zipped(**files):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        for name, content in files.items():
            packed.writestr(name.replace("__", "/") + ".json", content)
    return held.getvalue()


def test_the_summary_counts_and_names_nobody(run, tmp_path, whole):
    (tmp_path / "a.zip").write_bytes(whole)
    said = run("archive", "a.zip", "--lang", "en")
    assert said.code == 0
    assert "An archive of Facebook, read in memory" in said.out
    assert "107 (37%)  provided" in said.out
    assert "64 advertisers uploaded a list" in said.out
    assert "add --names" in said.out
    assert not [who for who in archives.read(whole)["what"] if len(who) > 12 and who in said.out]


def test_the_summary_speaks_french(run, tmp_path, whole):
    (tmp_path / "a.zip").write_bytes(whole)
    said = run("archive", "a.zip", "--lang", "fr")
    assert "64 annonceurs ont importé une liste" in said.out
    assert "mentions « J’aime »" in said.out.replace("\u202f", " ").replace("\u00a0", " ")


def test_names_are_shown_to_whoever_asks(run, tmp_path, whole):
    (tmp_path / "a.zip").write_bytes(whole)
    said = run("archive", "a.zip", "--lang", "en", "--names")
    shown = archives.read(whole)["holder"].unique()
    assert all(who in said.out for who in shown if who != "facebook")
    assert "ip_address_activity.json" in said.out


@pytest.mark.parametrize("layout", archives.invented.LAYOUTS)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_layout_has_a_summary_in_both_languages(layout, lang, run, tmp_path):
    (tmp_path / "a.zip").write_bytes(archives.invented.archive(layout, lang=lang))
    assert run("archive", "a.zip", "--lang", lang).code == 0
    assert run("archive", "a.zip", "--lang", lang, "--names").code == 0


WRONG = {
    "not a zip": (b"hello", "This is no zip", "Ce n’est pas un zip"),
    "cut short": (None, "stops before its end", "s’arrête avant sa fin"),
    "another platform": (
        zipped(Takeout__Activity="[]"),
        "no archive of",
        "Ce n’est pas une archive",
    ),
    "empty": (zipped(), "is empty", "est vide"),
    "no data": (zipped(x__user_data='{"Activity": {}}'), "hold no piece", "aucune donnée"),
    "another language": (
        zipped(
            information_about_you__account_based_in='{"inferred_data_primary_location": '
            '[{"string_map_data": {"Naam van de stad": {"value": "X"}}}]}'
        ),
        "Words not known: account_based_in: Naam van de stad",
        "Mots inconnus : account_based_in: Naam van de stad",
    ),
    "html": (
        zipped(**{"x": "1"}).replace(b"x.json", b"x.html"),
        "choose the format JSON",
        "choisissant le format JSON",
    ),
    "a nested archive": (
        zipped(**{"more": "1"}).replace(b"more.json", b"more1.zip"),
        "holds another archive",
        "en contient une autre",
    ),
    "a name that leads out": (zipped(**{"..__up": "{}"}), "leads out", "mène hors"),
    "a broken file": (zipped(x__user_data='{"Activity"'), "is not JSON", "n’est pas du JSON"),
}


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_read_ends_in_a_sentence_and_nothing_written(
    case, lang, run, tmp_path, whole
):
    content, english, french = WRONG[case]
    (tmp_path / "a.zip").write_bytes(whole[:-40] if content is None else content)
    said = run("archive", "a.zip", "--lang", lang)
    assert said.code == 1
    assert said.out == ""
    words = said.err.replace("\u202f", " ").replace("\u00a0", " ")
    assert (english if lang == "en" else french) in words
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


def test_a_file_that_is_not_there_is_named(run):
    said = run("archive", "absent.zip", "--lang", "fr")
    assert (said.code, said.out) == (1, "")
    assert "absent.zip" in said.err


def test_a_folder_is_as_good_as_its_zip(run, tmp_path):
    for name, content in archives.invented.files("linkedin", lang="en", seed=1).items():
        path = tmp_path / "mine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    assert "An archive of LinkedIn" in run("archive", "mine", "--lang", "en").out

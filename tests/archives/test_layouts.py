"""Every layout, in both languages: the counts that its maker put in."""

import pandas as pd
import pytest

from toolkit import archives

LAYOUTS = archives.invented.LAYOUTS
EVERY = [(layout, lang) for layout in LAYOUTS for lang in ("en", "fr")]

HELD = {
    "facebook": {
        ("profile", "provided"): 5, ("friend", "provided"): 38, ("advertiser_list", "provided"): 64,
        ("advertiser_visit", "observed"): 22, ("interest", "inferred"): 41,
        ("segment", "inferred"): 12, ("location", "inferred"): 2, ("inference", "inferred"): 1,
        ("search", "observed"): 5, ("ad_clicked", "observed"): 7,
    },
    "instagram": {
        ("profile", "provided"): 5, ("friend", "provided"): 38, ("advertiser_list", "provided"): 52,
        ("advertiser_visit", "observed"): 24, ("interest", "inferred"): 37,
        ("location", "inferred"): 1, ("like", "observed"): 20, ("ad_shown", "observed"): 40,
        ("search", "observed"): 5,
    },
    "linkedin": {
        ("profile", "provided"): 12, ("friend", "provided"): 38, ("interest", "inferred"): 12,
        ("segment", "inferred"): 4, ("inference", "inferred"): 5, ("search", "observed"): 5,
    },
    "x": {
        ("profile", "provided"): 3, ("ad_shown", "observed"): 50, ("interest", "inferred"): 33,
        ("advertiser_audience", "observed"): 31, ("segment", "inferred"): 21,
        ("inference", "inferred"): 3,
    },
    "tiktok": {
        ("profile", "provided"): 5, ("friend", "provided"): 38, ("advertiser_list", "provided"): 18,
        ("off_platform", "observed"): 30, ("watched", "observed"): 120, ("like", "observed"): 25,
        ("search", "observed"): 5, ("login", "observed"): 6, ("interest", "inferred"): 14,
        ("inference", "inferred"): 1,
    },
}  # fmt: skip


@pytest.mark.parametrize(("layout", "lang"), EVERY)
def test_every_piece_that_was_put_in_is_found(layout, lang):
    frame = archives.read(archives.invented.archive(layout, lang=lang))
    counts = pd.DataFrame(frame[["kind", "source"]]).value_counts().to_dict()
    platform = layout.partition("_")[0]
    assert {key: counts.get(key) for key in HELD[platform]} == HELD[platform]
    assert frame.attrs["platform"] == platform
    assert frame.attrs["unknown_keys"] == ()
    assert frame.attrs["unreadable"] == ()


@pytest.mark.parametrize(("layout", "lang"), EVERY)
def test_the_table_has_its_columns_its_words_and_its_mark(layout, lang):
    frame = archives.read(archives.invented.archive(layout, lang=lang))
    assert tuple(frame.columns) == archives.COLUMNS
    assert set(frame["kind"]) <= set(archives.KINDS)
    assert set(frame["source"]) <= set(archives.SOURCES)
    assert str(frame["date"].dtype).startswith("datetime64[") and frame["date"].dt.tz is not None
    assert frame.attrs["origin"] == "archive"
    assert isinstance(frame, pd.DataFrame)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_folder_a_zip_and_its_bytes_say_the_same(layout, files, zipped, unpacked, tmp_path):
    made = files(layout, "fr")
    path = tmp_path / "archive.zip"
    path.write_bytes(zipped(made))
    folder = unpacked(made, tmp_path / "unzipped")
    rows = [archives.read(source).values.tolist() for source in (path, folder, path.read_bytes())]
    first, second, third = (sorted(map(str, some)) for some in rows)
    assert first == second == third


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_renamed_folder_changes_nothing(layout):
    plain = archives.read(archives.invented.archive(layout, lang="fr"))
    renamed = archives.invented.archive(layout, lang="fr", folder="Mes données (2)/l’archive/")
    assert archives.read(renamed).values.tolist() == plain.values.tolist()


def test_the_three_generations_of_facebook_are_told_apart():
    found = [
        archives.read(archives.invented.archive(f"facebook_{year}", lang="fr"))
        for year in ("2018", "2021", "2023")
    ]
    assert [frame.attrs["generation"] for frame in found] == ["2018", "2021", "2023"]


def test_what_computers_leave_behind_is_neither_read_nor_listed():
    frame = archives.read(archives.invented.archive("facebook_2021", lang="en"))
    assert not [name for name in frame.attrs["unknown_files"] if "MACOSX" in name or "DS_" in name]


def test_files_of_another_kind_are_listed_and_media_and_messages_counted(files, zipped):
    made = files("facebook_2021") | {"games/scores.json": b"{}"}
    frame = archives.read(zipped(made))
    assert "games/scores.json" in frame.attrs["unknown_files"]
    assert frame.attrs["closed"] == 2  # one picture, one file of messages


def test_the_same_seed_makes_the_same_archive():
    one, two = (archives.invented.archive("tiktok_2024", lang="fr", seed=5) for _ in range(2))
    assert one == two != archives.invented.archive("tiktok_2024", lang="fr", seed=6)

"""Files made to do harm, or simply wrong: read right, left out and named, or refused in words."""

import io
import json
import random
import zipfile

import pytest

from toolkit import archives, zips
from toolkit.archives.parsing import Unreadable, json_of, table_of
from toolkit.errors import InvalidInput

LAYOUTS = archives.invented.LAYOUTS
INTERESTS = "ads_information/ads_interests.json"


def refused(source):
    with pytest.raises(InvalidInput) as fault:
        archives.read(source)
    return fault.value.rule


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[" * 100_000, "too_deep"),
        (b'{"a":' * 100_000, "too_deep"),
        (b"[" * 5_000 + b"]" * 5_000, "too_deep"),
        (b'{"topics": ["a"', "not_json"),
        (b"", "not_json"),
        (b"null null", "not_json"),
        (b'{"topics": ["a"], "topics": ["b"]}', "key_twice"),
        (b'{"topics": [{"a": 1, "a": 2}]}', "key_twice"),
        (b'{"topics": ["\xff\xfe\xfa"]}', "not_text"),
        (b"\xff\xfe\x00", "not_text"),
    ],
)
def test_hostile_json_is_left_out_with_its_reason(content, reason):
    with pytest.raises(Unreadable) as fault:
        json_of(content)
    assert fault.value.reason == reason


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'{"a": ' + b"9" * 5000 + b"}", None),
        (b'{"a": -' + b"9" * 30 + b"}", None),
        (b'{"a": NaN}', None),
        (b'{"a": -Infinity}', None),
        (b'{"a": 1e999}', None),
        (b'{"a": 12}', 12),
        (b'{"a": 1.5}', 1.5),
        (rb'{"a": "\ud800"}', "\ud800"),
    ],
)
def test_numbers_beyond_reason_are_missing_and_the_rest_is_read(content, value):
    assert json_of(content) == {"a": value}


def test_a_script_is_never_run_and_only_its_value_is_read():
    assert json_of(b'window.YTD.account.part0 = [{"a": 1}]', script=True) == [{"a": 1}]
    with pytest.raises(Unreadable):
        json_of(b'window.YTD.account.part0 = [1]; fetch("http://x.example")', script=True)


@pytest.mark.parametrize(
    "content", [b'a,b,c\n"' + b"x" * 200_000, b'a,b,c\n"never closed', b"a,b,c\n1,\x00,3\n"]
)
def test_hostile_tables_are_left_out(content):
    with pytest.raises(Unreadable):
        list(table_of(content))


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"[" * 100_000, "archive_file_too_deep"),
        (b'{"topics": ["a"', "archive_file_not_json"),
        (b'{"topics": ["a"], "topics": ["b"]}', "archive_file_key_twice"),
        (b'{"topics": []}', "archive_nothing"),
        (b'{"Themen": ["a"]}', "archive_language"),
        (b"[]", "archive_language"),
        (b"3", "archive_nothing"),
        (b"null", "archive_nothing"),
    ],
)
def test_an_archive_of_one_bad_file_is_refused_with_its_reason(content, rule, zipped):
    profile = {"profile_information/profile_information.json": b"{}"}  # so that it is Facebook's
    assert refused(zipped({INTERESTS: content} | profile)) == rule


def test_one_bad_file_does_not_hide_the_others(files, zipped):
    made = files("facebook_2021")
    made[INTERESTS] = b'{"topics_v2": ['
    frame = archives.read(zipped(made))
    assert frame.attrs["unreadable"] == ("ads_interests: not_json",)
    assert (frame["kind"] == "advertiser_list").sum() == 64


ODD = (
    None,
    True,
    0,
    -1,
    10**18,
    1.5,
    "",
    "x" * 2000,
    "\ud800",
    [],
    [[]],
    {},
    [None, 3, {}],
    {"": []},
)


def changed(tree, chance):
    """The same tree with a value here and there of another kind."""
    if chance.random() < 0.15:
        return chance.choice(ODD)
    if isinstance(tree, dict):
        return {key: changed(value, chance) for key, value in tree.items()}
    if isinstance(tree, list):
        return [changed(value, chance) for value in tree[:4]]
    return tree


@pytest.mark.parametrize("layout", [name for name in LAYOUTS if name != "linkedin"])
def test_a_value_of_another_kind_never_ends_in_a_traceback(layout, files, zipped):
    chance = random.Random(6)
    for _ in range(40):
        made = files(layout)
        for name, content in made.items():
            start, equals, rest = content.partition(b" = ")
            body = rest if equals and start.startswith(b"window") else content
            if name.endswith((".json", ".js")) and body[:1] in b"[{":
                new = json.dumps(changed(json.loads(body), chance)).encode()
                made[name] = start + equals + new if body is rest else new
        try:
            frame = archives.read(zipped(made))
        except InvalidInput:
            continue
        assert set(frame["source"]) <= set(archives.SOURCES)
        assert not any("\ud800" <= c <= "\udfff" for what in frame["what"] for c in what)


@pytest.mark.parametrize("name", ["Connections.csv", "Ad_Targeting.csv", "Profile.csv"])
def test_a_torn_table_never_ends_in_a_traceback(name, files, zipped):
    made = files("linkedin")
    whole = made[name]
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        made[name] = whole[:length]
        frame = archives.read(zipped(made))
        assert len(frame) > 0


def test_links_in_a_folder_are_not_followed(files, unpacked, tmp_path):
    secret = tmp_path / "secret.json"
    secret.write_text('{"topics_v2": ["secret"]}')
    folder = unpacked(files("facebook_2021"), tmp_path / "archive")
    (folder / INTERESTS).unlink()
    try:
        (folder / INTERESTS).symlink_to(secret)
        (folder / "elsewhere").symlink_to(tmp_path)
    except OSError:
        pytest.skip("this system makes no links")
    frame = archives.read(folder)
    assert "secret" not in set(frame["what"])
    assert not [name for name in frame.attrs["unknown_files"] if "elsewhere" in name]


def test_a_file_of_a_folder_may_be_no_larger_than_a_member(files, unpacked, tmp_path, monkeypatch):
    folder = unpacked(files("facebook_2021"), tmp_path / "archive")
    monkeypatch.setattr(zips, "LARGEST_MEMBER", 100)
    assert refused(folder) == "archive_too_large"


def test_an_archive_sent_in_a_message_stays_closed(files, zipped):
    made = files("facebook_2021") | {"messages/inbox/somebody_1/files/b.zip": zipped({})}
    assert archives.read(zipped(made)).attrs["closed"] == 3


def test_an_archive_anywhere_else_is_refused(files, zipped):
    made = files("facebook_2021")
    assert refused(zipped({"facebook-1.zip": zipped(made)})) == "archive_nested"
    assert refused(zipped(made | {"backup.tar.gz": b""})) == "archive_nested"


def bomb(name, size):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, b"0" * size)
    return held.getvalue()


def test_a_bomb_among_the_files_that_are_read_is_refused():
    name = "profile_information/profile_information.json"
    assert refused(bomb(name, 21 * 2**20)) == "archive_inflated"


def test_a_bomb_that_nobody_reads_stops_nobody(files, zipped):
    held = io.BytesIO(zipped(files("facebook_2021")))
    with zipfile.ZipFile(held, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("photos/big.bmp", b"0" * 21 * 2**20)
    assert len(archives.read(held.getvalue()))


@pytest.mark.parametrize(
    ("made", "rule"),
    [
        ({}, "archive_empty"),
        ({"__MACOSX/._x": b"x", ".DS_Store": b"x"}, "archive_empty"),
        ({"holiday.txt": b"x"}, "archive_unknown"),
        ({"Takeout/My Activity.json": b"[]"}, "archive_unknown"),
        ({"js/account.js": b"export const account = 1"}, "archive_unknown"),
        ({"profile.csv": b"a,b\n"}, "archive_unknown"),
        ({"friends.json": b'{"friends": []}'}, "archive_unknown"),
        ({"index.html": b"<html>", "ads/ads.html": b"<html>"}, "archive_html"),
    ],
)
def test_what_is_no_archive_of_the_five_is_refused(made, rule, zipped, unpacked, tmp_path):
    assert refused(zipped(made)) == rule
    folder = tmp_path / "folder"
    folder.mkdir()
    assert refused(unpacked(made, folder)) == rule


def test_two_platforms_in_one_archive_are_not_mixed(files, zipped):
    both = {f"instagram-x/{n}": c for n, c in files("instagram").items()}
    both |= {f"facebook-x/{n}": c for n, c in files("facebook_2021").items()}
    assert refused(zipped(both)) == "archive_several_platforms"


def test_instagram_is_known_by_its_words_where_its_files_are_facebooks_too(files, zipped):
    name = next(name for name in files("instagram") if "advertisers_using" in name)
    content = files("instagram")[name]
    frame = archives.read(
        zipped({"x/advertisers_using_your_activity_or_information.json": content})
    )
    assert frame.attrs["platform"] == "instagram"


@pytest.mark.parametrize("source", ["absent.zip", "absent/"])
def test_a_place_that_is_not_there_is_named(source):
    assert refused(source) == "archive_not_found"

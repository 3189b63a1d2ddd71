"""A zip is believed in nothing: what it says of itself is checked before a byte is inflated."""

import io
import stat
import struct
import warnings
import zipfile

import pytest

from toolkit import zips
from toolkit.zips import Refused, Zip

MEGABYTE = 2**20


def made(members, *, method=zipfile.ZIP_DEFLATED):
    """The bytes of a zip; a member is its name and its content."""
    held = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(held, "w", method) as packed:
        warnings.simplefilter("ignore")  # the same name twice is what is tried
        for name, content in members:
            info = zipfile.ZipInfo("x")
            info.filename, info.compress_type = name, method
            packed.writestr(info, content)
    return held.getvalue()


def patched(content, offset, form, value, *, member=0):
    """The zip with a number of its list of members changed."""
    at = -1
    for _ in range(member + 1):
        at = content.index(b"PK\x01\x02", at + 1)
    changed = bytearray(content)
    struct.pack_into(form, changed, at + offset, value)
    return bytes(changed)


def reason_of(content, read=None, **options):
    with pytest.raises(Refused) as refused, Zip(content, **options) as opened:
        opened.read(read or opened.names[0])
    return refused.value.reason


def test_members_are_read_one_by_one_and_folders_are_no_files():
    with Zip(made([("a/", ""), ("a/one.json", "1"), ("two.json", "2")])) as opened:
        assert opened.names == ("a/one.json", "two.json")
        assert opened.read("two.json") == b"2"


def test_a_member_that_nobody_asks_for_is_never_inflated():
    content = made([("good.json", "{}"), ("film.mp4", "x" * 1000)])
    broken = content.replace(content[content.index(b"film.mp4") + 8 :][:10], b"\xff" * 10, 1)
    with Zip(broken) as opened:
        assert opened.read("good.json") == b"{}"
        with pytest.raises(Refused, match="damaged"):
            opened.read("film.mp4")


@pytest.mark.parametrize(
    "name",
    [
        "../up.json", "a/../../up.json", "..", "..\\up.json", "/etc/passwd", "\\\\host\\share",
        "C:\\x.json", "c:x.json", "a\x00.json", "bell\x07.json", "a\n.json", "x" * 2000,
    ],
)  # fmt: skip
def test_a_name_that_leads_elsewhere_or_hides_something_is_refused(name):
    assert reason_of(made([("good.json", "{}"), (name, "{}")])) == "unsafe_name"


@pytest.mark.parametrize("name", ["a..b.json", "a/b c’é.json", "...json", "a/.hidden", "aux.json"])
def test_a_name_that_is_only_odd_is_accepted(name):
    with Zip(made([(name, "{}")])) as opened:
        assert opened.names == (name,)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_a_link_or_a_device_is_refused(kind):
    content = patched(made([("a.json", "/etc/passwd")]), 38, "<L", (kind | 0o777) << 16)
    assert reason_of(content) == "link"


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (("a.json", "a.json"), "twice"),
        (("a.json", "A.JSON"), "same_but_case"),
        (("é.json", "e\u0301.json"), "same_but_case"),
        (("a/b.json", "a\\B.json"), "same_but_case"),
        (("a", "a/"), "same_but_case"),
    ],
)
def test_one_place_for_one_file(names, reason):
    assert reason_of(made([(name, "{}") for name in names])) == reason


def test_an_archive_in_the_archive_is_refused_by_its_name():
    assert reason_of(made([("a.json", "{}"), ("more.ZIP", made([]))])) == "nested"


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!"])
def test_an_archive_under_another_name_is_refused_when_it_is_asked_for(start):
    assert reason_of(made([("topics.json", start + b"rest")])) == "nested"


def test_an_archive_that_somebody_sent_stays_closed_and_stops_nobody():
    content = made([("a.json", "{}"), ("inbox/b.zip", made([]))])
    with Zip(content, attachments=lambda name: name.startswith("inbox/")) as opened:
        assert opened.read("a.json") == b"{}"


def test_what_grows_a_hundredfold_beyond_20_mb_is_refused():
    assert reason_of(made([("bomb.json", b"0" * 21 * MEGABYTE)])) == "inflated"


def test_what_grows_a_hundredfold_below_20_mb_is_read():
    with Zip(made([("big.json", b"0" * 19 * MEGABYTE)])) as opened:
        assert len(opened.read("big.json")) == 19 * MEGABYTE


def test_a_member_over_256_mb_is_refused_before_it_is_inflated():
    content = patched(
        made([("a.json", b"{}")], method=zipfile.ZIP_STORED), 24, "<L", 257 * MEGABYTE
    )
    content = patched(content, 20, "<L", 257 * MEGABYTE)
    assert reason_of(content) == "too_large"


def test_a_film_over_256_mb_that_nobody_asks_for_stops_nobody():
    content = made([("a.json", "{}"), ("film.mp4", "x")])
    with Zip(patched(content, 24, "<L", 2**31, member=1)) as opened:
        assert opened.read("a.json") == b"{}"


def test_a_member_that_lies_about_its_size_yields_no_more_than_it_said():
    content = patched(made([("bomb.json", b"0" * 30 * MEGABYTE)]), 24, "<L", 100)
    read = []
    with Zip(content) as opened, pytest.raises(Refused, match="damaged"):
        for chunk in opened.stream("bomb.json"):
            read.append(len(chunk))
    assert sum(read) <= 100


def test_the_size_is_counted_again_while_it_is_read(monkeypatch):
    monkeypatch.setattr(zips, "_CHUNK", 100)
    content = made([("a.json", bytes(1000))])
    with Zip(content) as opened:
        monkeypatch.setattr(zips, "LARGEST_MEMBER", 1000)
        stream = opened.stream("a.json")
        next(stream)
        monkeypatch.setattr(zips, "LARGEST_MEMBER", 500)
        with pytest.raises(Refused, match="too_large"):
            list(stream)


def test_too_many_members_are_refused_by_what_the_end_says(monkeypatch):
    monkeypatch.setattr(zips, "MOST_MEMBERS", 3)
    with Zip(made([(f"{n}.json", "") for n in range(3)])) as opened:
        assert len(opened.names) == 3
    assert reason_of(made([(f"{n}.json", "") for n in range(4)])) == "too_many"


def test_more_members_than_the_end_says_are_counted_too(monkeypatch):
    monkeypatch.setattr(zips, "MOST_MEMBERS", 3)
    content = bytearray(made([(f"{n}.json", "") for n in range(4)]))
    struct.pack_into("<2H", content, len(content) - 22 + 8, 2, 2)
    assert reason_of(bytes(content)) == "too_many"


def test_a_long_list_of_members_is_not_read_into_memory(monkeypatch):
    monkeypatch.setattr(zips, "LARGEST_DIRECTORY", 60)
    assert reason_of(made([("a.json", ""), ("b.json", "")])) == "too_many"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not_a_zip"),
        (b"hello", "not_a_zip"),
        (b"%PDF-1.7" + bytes(5000), "not_a_zip"),
        (made([("a.json", "x" * 5000)])[:-30], "cut_short"),
        (made([("a.json", "x" * 5000)])[:40], "cut_short"),
        (patched(made([("a.json", "{}")]), 8, "<H", 1), "encrypted"),
        (patched(made([("a.json", "{}")]), 10, "<H", 12), "method"),
        (patched(made([("a.json", "{}")]), 16, "<L", 7), "damaged"),
    ],
)
def test_what_is_no_whole_zip_says_why(content, reason):
    assert reason_of(content) == reason


def test_one_part_of_several_is_refused():
    content = bytearray(made([("a.json", "{}")]))
    struct.pack_into("<2H", content, len(content) - 22 + 4, 2, 2)
    assert reason_of(bytes(content)) == "several_disks"


def test_two_names_for_the_same_bytes_are_refused():
    content = made([("a.json", "x" * 100), ("b.json", "x" * 100)])
    assert reason_of(patched(content, 42, "<L", 0, member=1)) == "damaged"


def test_a_large_zip_says_its_numbers_in_64_bits():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", allowZip64=True) as packed:
        with packed.open("a.json", "w", force_zip64=True) as member:
            member.write(b"{}")
    with Zip(held.getvalue()) as opened:
        assert opened.read("a.json") == b"{}"


def test_an_empty_zip_has_no_names():
    with Zip(made([])) as opened:
        assert opened.names == ()


def test_a_refusal_names_no_member():
    with pytest.raises(Refused) as refused:
        Zip(made([("../jane.doe.json", "")]))
    assert "jane" not in str(refused.value)
    assert refused.value.member == 1


def test_a_file_is_read_like_its_bytes_and_closed(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(made([("a.json", "{}")]))
    with Zip(path) as opened:
        assert opened.read("a.json") == b"{}"
    path.unlink()  # Windows refuses this while a file is open

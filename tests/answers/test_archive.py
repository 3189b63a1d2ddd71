"""Counts of an archive, checked by hand on a small one."""

import datetime
import io
import json
import zipfile

import pandas as pd
import pytest

from toolkit import answers, archives
from toolkit.errors import InvalidInput

DAY = 1714557600  # 1 May 2024
SMALL = {
    "ads_information/advertisers_who_uploaded_a_contact_list_with_your_information.json": {
        "custom_audiences_v2": ["Shop A", "Shop B", "Shop C"]
    },
    "ads_information/advertisers_using_your_activity_or_information.json": {
        "custom_audiences_all_types_v2": [
            {"advertiser_name": "Shop C", "has_remarketing_custom_audience": True},
            {"advertiser_name": "Shop D", "has_remarketing_custom_audience": True},
        ]
    },
    "pages/pages_you've_liked.json": {"page_likes_v2": [{"name": "Shop B", "timestamp": DAY}]},
    "friends_and_followers/friends.json": {"friends_v2": [{"name": "Ann", "timestamp": DAY}]},
    "ads_information/ads_interests.json": {"topics_v2": ["Tea", "Bread"]},
}


@pytest.fixture(scope="module")
def small():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        for name, tree in SMALL.items():
            packed.writestr(name, json.dumps(tree))
        packed.writestr("photos/a.jpg", "")
        packed.writestr("games/scores.json", "{}")
    return answers.archive(archives.read(held.getvalue()))


def test_pieces_are_counted_by_how_they_were_come_by(small):
    assert small.pieces == 9
    assert small.by_source == {"provided": 4, "observed": 3, "inferred": 2}
    assert small.share("inferred") == pytest.approx(2 / 9)


def test_kinds_stand_in_their_order_with_their_source(small):
    assert small.by_kind == (
        ("friend", "provided", 1),
        ("like", "observed", 1),
        ("advertiser_list", "provided", 3),
        ("advertiser_visit", "observed", 2),
        ("interest", "inferred", 2),
    )


def test_firms_are_counted_once_and_strangers_are_those_met_nowhere_else(small):
    assert (small.uploaders, small.advertisers, small.strangers) == (3, 4, 1)


def test_the_span_is_of_what_is_dated(small):
    assert (small.first, small.last) == (datetime.date(2024, 5, 1), datetime.date(2024, 5, 1))
    assert small.undated == 7


def test_what_was_not_read_is_counted(small):
    assert (small.closed, small.unknown_files, small.unknown_keys) == (1, 1, 0)


def test_an_archive_without_dates_has_no_span():
    content = archives.invented.files("linkedin", lang="en", seed=1)["Ad_Targeting.csv"]
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("Ad_Targeting.csv", content)
    found = answers.archive(archives.read(held.getvalue()))
    assert (found.first, found.last, found.uploaders) == (None, None, 0)


def test_another_table_is_refused():
    with pytest.raises(InvalidInput) as refused:
        answers.archive(pd.DataFrame({"kind": [], "source": []}))
    assert refused.value.rule == "archive_not_read"


def test_nothing_of_the_result_names_anybody(small):
    assert not [name for name in ("Shop", "Ann", "Tea") if name in repr(small)]


@pytest.mark.parametrize("layout", archives.invented.LAYOUTS)
def test_an_invented_archive_counts_the_same_in_both_languages(layout):
    english, french = (
        answers.archive(archives.read(archives.invented.archive(layout, lang=lang)))
        for lang in ("en", "fr")
    )
    assert english == french

from toolkit.answers import audiences


def test_groups_come_from_one_edition_where_one_has_them_all(facts):
    found = audiences.groups("snapchat", "age", facts, country="US")
    assert [(g.segment, g.share.value) for g in found] == [
        ("18-29", 0.65), ("30-49", 0.30), ("50-64", 0.13), ("65+", 0.04),
    ]  # fmt: skip
    assert {g.share.date.year for g in found} == {2023}


def test_a_place_without_a_survey_has_no_group(facts):
    assert audiences.groups("facebook", "age", facts, country="JP") == ()


def test_each_country_keeps_its_own_definition(facts):
    found = audiences.everywhere("facebook", facts)
    assert {g.place: g.share.name for g in found} == {
        "CA-QC": "share_use",
        "CA": "share_with_account",
        "US": "share_ever_use",
        "FR": "share_use_monthly",
    }


def test_users_members_and_claims_are_counted_apart(facts):
    assert [(q.name, q.value) for q in audiences.counted("x", facts)] == [
        ("monthly_active_users", 330e6),
        ("active_users_claimed", 600e6),
    ]
    assert [q.date.year for q in audiences.counted("linkedin", facts)] == [2016, 2025]


def test_what_users_are_made_of_is_that_of_the_country_or_of_the_world(facts):
    assert {g.place for g in audiences.make_up("linkedin", facts, country="FR")} == {"world"}
    assert {g.place for g in audiences.make_up("facebook", facts, country="CA")} == {"CA"}
    assert audiences.make_up("facebook", facts, country="FR") == ()

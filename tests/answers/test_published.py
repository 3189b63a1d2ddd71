from toolkit.answers.published import figure, latest, published, traits


def test_a_figure_is_quoted_not_widened(facts):
    fact = facts.benchmark("organic_reach_rate", platform="facebook")
    shown = published(fact)
    assert (shown.low, shown.high, shown.grade) == (0.0165, 0.022, "secondary")


def test_a_row_says_whether_its_number_is_exact(facts):
    rows = facts.rows("platforms", platform="facebook", attribute="members_stated")
    assert [(figure(r).value, figure(r).note) for r in rows] == [
        (1.5e9, "at_least"), (2e9, "at_least"), (1e9, "at_least"),
    ]  # fmt: skip


def test_words_for_another_kind_of_account_are_left_out(facts):
    ids = [t.id for t in traits(facts, "linkedin", "purpose", kind="page")]
    assert "present_firm" in ids and "be_known_personally" not in ids


def test_nothing_said_is_nothing_and_not_a_word(facts):
    assert traits(facts, "tiktok", "groups") == ()


def test_the_newest_dated_row_is_followed_by_the_undated():
    rows = [{"date": "", "n": 1}, {"date": "2014-12", "n": 2}, {"date": "2016-12", "n": 3}]
    assert [row["n"] for row in latest(rows)] == [3, 1]
    assert latest([]) == []

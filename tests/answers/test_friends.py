import pytest

from toolkit import answers, data
from toolkit.errors import InvalidInput

FACTS = data.load()


def home(**changes):
    return answers.home_town(FACTS, **changes)


@pytest.mark.parametrize(
    "changes", [{}, {"says": 0}, {"answers": 1}, {"same_town": 0}, {"says": 0, "answers": 0}]
)
def test_everybody_is_counted_once(changes):
    found = home(**changes)
    assert found.provided + found.silent == found.people == 1_000


def test_the_numbers_of_the_lesson():
    found = home()
    assert (found.said, found.told, found.right, found.wrong, found.unknown) == (
        (325, 133, 379, 163, 0)
    )
    assert round(100 * home(same_town=0).share_right) == 23


def test_without_homophily_the_guess_is_no_better_than_the_largest_town():
    # 20 towns, the n-th 1/n of the first: 1 / (1 + 1/2 + ... + 1/20) = 1 / 3.5977 of the people.
    assert home(same_town=0, says=0.5, answers=0).share_right == pytest.approx(1 / 3.5977, abs=0.07)


def test_friends_from_the_same_town_and_friends_who_speak_give_more_away():
    by_homophily = [home(same_town=share).share_right for share in (0, 0.3, 0.6, 0.9)]
    by_speaking = [home(says=share, answers=0).share_right for share in (0.02, 0.1, 0.3, 0.6)]
    for shares in (by_homophily, by_speaking):
        assert shares == sorted(shares)


def test_when_nobody_shows_a_town_nothing_is_known_and_nothing_believed():
    found = home(says=0, answers=0)
    assert (found.unknown, found.right, found.wrong) == (1_000, 0, 0)
    assert (found.you.saying, found.you.known) == (0, "unknown")


def test_when_everybody_says_it_only_the_one_who_is_followed_is_silent():
    found = home(says=1)
    assert (found.said, found.silent) == (999, 1)
    asked = home(says=1, asked=True)
    assert (asked.told, asked.silent) == (1, 0) and asked.share_right != asked.share_right


def test_one_who_answers_a_friend_has_provided_it_and_one_who_does_not_is_guessed():
    alone, asked = home(), home(asked=True)
    assert (alone.you.known, asked.you.known) == ("right", "told")
    assert (alone.you.friends, alone.you.saying) == (asked.you.friends, asked.you.saying)
    assert asked.provided == alone.provided + 1


def test_more_people_who_say_it_are_the_same_and_some_others():
    said = [home(says=share).said for share in (0.1, 0.3, 0.9)]
    assert said == sorted(said)
    assert said == pytest.approx([100, 300, 900], abs=40)


@pytest.mark.parametrize("changes", [{"says": 2}, {"answers": -1}, {"same_town": 1.5}])
def test_a_share_outside_its_range_is_refused(changes):
    with pytest.raises(InvalidInput) as refused:
        home(**changes)
    assert refused.value.rule == "share"

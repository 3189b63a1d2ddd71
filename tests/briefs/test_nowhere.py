"""A client for whom no network passes: the brief says none, and what would let one through."""

import pytest

from toolkit import briefs, records, text


@pytest.fixture(scope="module")
def idle():
    given = {
        "name": "Plomberie Dubois",
        "language": "fr",
        "country": "FR",
        "sells_to": 1,
        "hours_per_week": 1,
        "hourly_wage": 20,
        "order_value": 300,
        "gross_margin_rate": 0.4,
    }
    return records.read_mapping(given, "fr")


@pytest.fixture(scope="module")
def written(idle, today, tmp_path_factory, read_page):
    def written(lang):
        folder = tmp_path_factory.mktemp(lang)
        (path,) = briefs.render(idle, folder, lang=lang, to=("html",), today=today)
        return read_page(path.read_text(encoding="utf-8"))

    return {lang: written(lang) for lang in ("en", "fr")}


def say(key, locale):
    """A sentence as the page's words are read: every space is one space."""
    return " ".join(text.say(key, locale).split())


@pytest.mark.parametrize(("lang", "locale"), [("en", "en_US"), ("fr", "fr_FR")])
def test_the_recommendation_is_none_and_nothing_says_to_open_an_account(written, lang, locale):
    words = written[lang].words
    assert say("brief.decision_none", locale) in words
    assert say("action.none.what", locale) in words
    for key in ("brief.decision_test_first", "brief.why_no_account", "brief.decision_go"):
        assert say(key, locale) not in words


def test_it_says_what_would_let_an_account_through(written):
    assert "With more than 1 hour a week, you could try" in written["en"].words
    assert "Avec plus de 1 heure par semaine, vous pourriez" in written["fr"].words


def test_a_number_written_as_two_takes_the_plural(written):
    # 1.1 customers are said as 2, and French would have 1.1 in the singular.
    assert "2 clients de plus par mois remboursent" in written["fr"].words


def test_both_languages_carry_the_same_numbers(written):
    assert written["en"].numbers == written["fr"].numbers

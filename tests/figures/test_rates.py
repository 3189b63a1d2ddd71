"""Rates of the client's own counts in the table of measures."""

import datetime

import pytest

from toolkit import answers, data, records
from toolkit.answers.rates import RATES
from toolkit.figures import metrics

TODAY = datetime.date(2026, 11, 22)
EXAMPLES = ("bakery", "supplier", "museum_shop")
LOCALES = ("fr_FR", "fr_CA", "en_US")


@pytest.fixture(scope="module")
def table():
    facts = data.load()

    def table(name, locale, *counts):
        client = records.read(name).replace(evidence=list(counts))
        worth = answers.worth(client, facts, today=TODAY, draws=50, months=None)
        rows = metrics.table(worth, locale).itertuples(index=False)
        return [tuple(str(cell).replace("\u202f", " ").replace("\xa0", " ") for cell in row)
                for row in rows]  # fmt: skip

    return table


def counted(metric, count, out_of, **more):
    return {"metric": metric, "count": count, "out_of": out_of, **more}


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_clients_have_counted_none_of_them(table, name):
    assert records.read(name).evidence == ()
    assert len(table(name, "en_US")) == 11


def test_a_rate_is_computed_from_your_counts_and_set_beside_the_published_one(table):
    mine = counted("engagement_rate_by_followers", 36, 16_000, platform="facebook")
    name, definition, value, grade = table("bakery", "en_US", mine)[11]
    assert name == "engagement rate by followers, Facebook" and grade == "yours"
    assert "over followers" in definition
    assert value == (
        "0.23%, computed from your counts: 36 interactions for 16,000 (followers times posts). "
        "Published, over the same denominator: 0.15% (December 2025, secondary)."
    )


def test_the_same_in_french(table):
    mine = counted("engagement_rate_by_impressions", 1, 1000, platform="instagram")
    name, _, value, _ = table("bakery", "fr_FR", mine)[13]
    assert name == "taux d’engagement par impression, Instagram"
    assert value == (
        "0,10 %, calculé sur vos propres comptages : 1 interaction pour 1 000 impressions. Trop "
        "peu pour parler seul. Publié, sur le même dénominateur : 1,16 % (janvier 2025, source "
        "secondaire)."
    )


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("metric", RATES)
def test_each_missing_count_says_what_to_count(table, locale, metric):
    other = next(name for name in RATES if name != metric)
    row = next(row for row in table("bakery", locale, counted(other, 9, 900)) if metric in row[2])
    assert "evidence" in row[2] and "out_of" in row[2] and "{" not in row[2] and row[3] == ""


@pytest.mark.parametrize(
    ("network", "said"),
    [("tumblr", "Nobody has published it for this network"), (None, "name no network")],
)
def test_where_nothing_is_published_nothing_is_borrowed(table, network, said):
    rows = table(
        "bakery", "en_US", counted("virality_rate_by_impressions", 9, 900, platform=network)
    )
    assert said in rows[-1][2] and "Published" not in rows[-1][2]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_finding_counts_the_rates_in(locale):
    facts = data.load()
    mine = [counted("virality_rate_by_impressions", 9, 900)]
    client = records.read("bakery").replace(evidence=mine)
    worth = answers.worth(client, facts, today=TODAY, draws=50, months=None)
    assert "16" in metrics.finding(worth, locale)

import pytest

from toolkit import answers, data, records, text
from toolkit.answers.criteria import CRITERIA
from toolkit.figures import firmness


@pytest.fixture(scope="session")
def bakery(answered):
    return answered("bakery").where


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_row_of_contributions_adds_up_to_its_score(bakery, language):
    locale = text.locale_of(language, "FR")
    table = firmness.contributions(bakery, locale, most=3)
    assert len(table) == 3 and len(table.columns) == len(CRITERIA) + 2
    for row in table.itertuples(index=False):
        *parts, score = (float(cell.replace(",", ".")) for cell in row[1:])
        assert sum(parts) == pytest.approx(score, abs=0.03)  # five roundings
    assert "35" in table.columns[1]


def test_whose_choice_it_is_lists_the_winners_most_often_first(bakery):
    table = firmness.whose(bakery, text.locale_of("en", "US"))
    shares = [int(cell.rstrip("%")) for cell in table.iloc[:, 1]]
    assert shares == sorted(shares, reverse=True) and min(shares) >= 1
    for row in table.itertuples(index=False):
        assert sum(int(cell.rstrip("%")) for cell in row[3:]) == pytest.approx(100, abs=3)


def test_where_nothing_passes_both_tables_are_empty():
    idle = records.read("bakery").replace(hours_per_week=0.1)
    nothing = answers.where(idle, data.load(), draws=20)
    locale = text.locale_of("en", "US")
    assert firmness.contributions(nothing, locale).empty
    assert firmness.whose(nothing, locale).empty

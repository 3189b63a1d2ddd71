import pytest

from toolkit import answers, data
from toolkit.figures import pay as figure


@pytest.fixture(scope="module")
def rows():
    return answers.pay(data.load())


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_US", ["2017", "CA$29.23", "49.5%, paid leave included", "CA$43.70"]),
        (
            "fr_FR",
            ["2017", "29,23\u00a0$CA", "49,5\u202f%, congés payés compris", "43,70\u00a0$CA"],
        ),
    ],
)
def test_a_row_says_wage_charges_and_the_complete_hour(rows, locale, said):
    table = figure.table(rows, locale)
    assert table.iloc[1].tolist()[1:] == said


@pytest.mark.parametrize("locale", ["en_US", "fr_FR", "fr_CA"])
def test_every_row_has_words_and_a_number_in_every_column(rows, locale):
    table = figure.table(rows, locale)
    assert len(table) == len(rows) and not table.isna().any().any()
    assert figure.finding(rows, locale).endswith(".")


def test_france_s_charges_are_a_range_in_words(rows):
    table = figure.table(rows, "en_US")
    assert table.iloc[3].tolist()[3:] == ["25% to 42%", "€19.91 to €22.62"]

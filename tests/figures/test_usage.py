import pytest

from toolkit import answers, data, figures

NETWORKS = ["tiktok", "facebook", "youtube"]


@pytest.fixture(scope="module")
def quebec():
    return answers.usage(NETWORKS, data.load(), country="CA", region="QC")


def test_bars_are_the_shares_in_order_and_start_at_zero(quebec):
    axes = figures.usage.draw(quebec, "en_US")
    widths = [bar.get_width() for bar in axes.patches]
    assert widths == pytest.approx([0.76, 0.61, 0.0])
    assert axes.get_xlim()[0] == 0


def test_a_network_without_a_figure_says_so_and_is_not_zero(quebec):
    assert quebec.networks["tiktok"] is None
    table = figures.usage.table(quebec, "fr_FR")
    assert table.iloc[-1].tolist()[:2] == ["TikTok", "pas de donnée"]


def test_the_finding_names_place_network_and_share(quebec):
    assert figures.usage.finding(quebec, "en_US") == (
        "Facebook comes first in Québec, used by 76% of the people asked."
    )


def test_a_country_without_a_survey_has_nothing_to_rank():
    nowhere = answers.usage(NETWORKS, data.load(), country="ZZ")
    assert set(nowhere.networks.values()) == {None}
    assert "dans ce pays" in figures.usage.finding(nowhere, "fr_FR")


def test_a_table_alone_carries_its_caption_and_row_heads():
    nowhere = answers.usage(NETWORKS, data.load(), country="US")
    shown = figures.listed(figures.usage.table(nowhere, "en_US"), caption="Who <is> there")
    assert ">Who &lt;is&gt; there</caption>" in shown.html
    assert shown.html.count('scope="row"') == len(NETWORKS)


def test_what_overturns_a_ranking_is_a_row_a_criterion():
    from toolkit import records

    where = answers.where(records.read("bakery"), data.load())
    table = figures.where.flips(where, "en_US")
    assert len(table) == 5
    assert table.iloc[:, 1].tolist() == ["35%", "25%", "20%", "15%", "5%"]

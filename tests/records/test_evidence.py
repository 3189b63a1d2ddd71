"""Counts are of rates we know, and a year whose mean is not 1 is said."""

import pytest

from toolkit import records, text


def counted(metric):
    return {"metric": metric, "count": 3, "out_of": 40}


@pytest.mark.parametrize("metric", ["click_through_rate", "overlap", "organic_reach_rate"])
def test_a_rate_of_the_record_or_of_the_tables_can_be_counted(eight, metric):
    client = records.read_mapping({**eight, "evidence": [counted(metric)]})
    assert client.evidence[0].metric == metric


@pytest.mark.parametrize("metric", ["click_rate", "hourly_cost", "impressions", "chess"])
def test_what_is_no_rate_is_refused_with_the_nearest(eight, metric, put, yaml_text):
    line = f"evidence: [{{metric: {metric}, count: 3, out_of: 40}}]"
    path = put(yaml_text + line)
    (fault,) = records.check(path).faults
    assert (fault.name, fault.given) == ("evidence.1.metric", metric)
    assert fault.where == f"{path}:11"
    assert "(data/metrics.csv)" in str(fault) or fault.remedy in str(fault)


def test_a_misspelt_rate_is_said_beside_the_other_faults(eight):
    answers = {**eight, "hours_per_week": -1, "evidence": [counted("click_rate")]}
    with pytest.raises(ValueError) as refused:
        records.read_mapping(answers)
    assert [fault.name for fault in refused.value.faults] == ["hours_per_week", "evidence.1.metric"]


@pytest.mark.parametrize("locale, said", [("en_US", "not 1"), ("fr_FR", "et non 1")])
def test_a_year_brought_to_a_mean_of_one_is_said(put, yaml_text, locale, said):
    path = put(yaml_text + f"seasonality: {[2] * 11 + [8]}\n")
    checked = records.check(path)
    assert checked.faults == [] and checked.client.seasonality[0] == 0.8
    (warning,) = checked.warnings
    assert (warning.rule, warning.given, warning.where) == ("season_scaled", 2.5, f"{path}:11")
    assert said in text.explain(warning, locale) and "0.80, 3.20]" in text.explain(warning, locale)


@pytest.mark.parametrize("last, warnings", [(1, 0), (1.05, 0), (1.08, 1)])
def test_factors_rounded_to_two_decimals_pass_without_a_word(put, yaml_text, last, warnings):
    checked = records.check(put(yaml_text + f"seasonality: {[1] * 11 + [last]}\n"))
    assert checked.client is not None and len(checked.warnings) == warnings


def test_months_typed_in_columns_are_a_year(eight, put):
    head = [*eight, *(f"seasonality.{n}" for n in range(1, 13))]
    row = [*eight.values(), *["0,5", "1,5", *[1] * 10]]
    path = put(";".join(head) + "\n" + ";".join(map(str, row)), "client.csv")
    assert records.read(path).seasonality[:3] == (0.5, 1.5, 1)

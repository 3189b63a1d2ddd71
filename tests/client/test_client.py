import pickle

import pytest
from pydantic import ValidationError

from toolkit.client import REQUIRED, Client, client_of
from toolkit.errors import InvalidInputs


def test_eight_answers_are_enough(shop):
    client = shop()
    assert (client.currency, client.chain, client.hours_valued_as) == ("USD", "online", "employee")
    assert len(REQUIRED) == 8


@pytest.mark.parametrize("name", [name for name in REQUIRED if name != "hourly_wage"])
def test_each_of_the_eight_is_required_and_exampled(faults, name):
    (fault,) = faults(**{name: ...})
    assert (fault.rule, fault.name) == ("required", name)
    assert fault.remedy is not None


def test_blank_is_missing(faults):
    assert [fault.rule for fault in faults(name="  ", order_value=None)] == ["required"] * 2


def test_one_cost_of_an_hour_is_needed(faults):
    assert [fault.rule for fault in faults(hourly_cost=...)] == ["one_of_needed"]


def test_two_costs_of_an_hour_are_refused(faults):
    (fault,) = faults(hourly_wage=14.5)
    assert (fault.rule, fault.given) == ("one_of", "hourly_wage: 14.5 + hourly_cost: 30")


def test_every_fault_is_said_at_once_in_the_order_of_the_record(faults):
    found = faults(
        hobby="chess",
        name="",
        sells_to=8,
        hours_per_week=-3,
        hourly_wage=12,
        order_value="1,234",
        gross_margin_rate=1.4,
        country="BE",
        prices_include_tax="yes",
        audience={"ages": {"18-29": 0.9, "65+": 0.5}},
        accounts=[{"network": "Linkdin", "followers": -1}],
        overrides=[{"metric": "overlap", "value": 0.3}],
    )
    assert [(fault.name, fault.rule) for fault in found] == [
        ("name", "required"),
        ("sells_to", "share_percent"),
        ("hours_per_week", "not_negative"),
        ("hourly_wage", "one_of"),
        ("order_value", "number_ambiguous"),
        ("gross_margin_rate", "margin_over_one"),
        ("currency", "currency_needed"),
        ("sales_tax_rate", "tax_rate_needed"),
        ("audience.ages", "sum_not_one"),
        ("accounts.1.network", "unknown_name_near"),
        ("accounts.1.followers", "not_negative"),
        ("overrides.1.source", "required"),
        ("overrides.1.date", "required"),
        ("hobby", "unknown_field"),
    ]


def test_the_nearest_field_is_offered(faults):
    (fault,) = faults(hours_a_week=3)
    assert (fault.rule, fault.given, fault.remedy) == ("unknown_field_near", 3, "hours_per_week")


def test_currency_follows_the_country(shop):
    assert [shop(country=place).currency for place in ("FR", "CA", "US")] == ["EUR", "CAD", "USD"]


def test_another_country_needs_its_currency_and_is_offered_one(faults):
    (fault,) = faults(country="JP")
    assert (fault.rule, fault.given, fault.remedy) == ("currency_needed", "JP", "JPY")


def test_an_unknown_country_is_accepted_with_a_currency(shop):
    assert shop(country="Syldavia", currency="eur").country == "Syldavia"


@pytest.mark.parametrize(
    "given, remedy", [("EURO", "EUR"), ("usd$", "USD"), ("?", "EUR, CAD, USD")]
)
def test_an_unknown_currency_is_refused(faults, given, remedy):
    (fault,) = faults(currency=given)
    assert (fault.rule, fault.given, fault.remedy) == ("currency_unknown", given, remedy)


def test_norway_and_ontario_stay_words(shop):
    client = shop(country="NO", region="ON", currency="NOK")
    assert (client.country, client.region) == ("NO", "ON")


@pytest.mark.parametrize("word", ["public", "Particuliers", 0, "0 %"])
def test_selling_to_the_public(shop, word):
    assert (shop(sells_to=word).sells_to, shop(sells_to=word).audience_side) == (0, "public")


@pytest.mark.parametrize("word", ["firms", "entreprises", "B2B", 1, "100 %"])
def test_selling_to_firms(shop, word):
    assert (shop(sells_to=word).sells_to, shop(sells_to=word).audience_side) == (1, "firms")


def test_selling_to_both_counts_as_firms_side(shop):
    client = shop(sells_to="both")
    assert (client.sells_to, client.audience_side, client.sells_to_both) == (0.5, "firms", True)


def test_a_price_with_tax_is_divided_by_one_plus_the_rate(shop):
    client = shop(order_value=[21, 42], prices_include_tax=True, sales_tax_rate="5 %")
    before = client.order_value_before_tax
    assert (before.low, before.high) == (20, 40)
    assert shop(order_value=21, sales_tax_rate=0.05).order_value_before_tax.low == 21


def test_tax_in_prices_needs_its_rate(faults):
    (fault,) = faults(prices_include_tax=True)
    assert (fault.name, fault.rule) == ("sales_tax_rate", "tax_rate_needed")


@pytest.mark.parametrize(
    "hours, rule", [(0, "positive"), (169, "too_many_hours"), (-1, "not_negative")]
)
def test_hours_fit_a_week(faults, hours, rule):
    assert [fault.rule for fault in faults(hours_per_week=hours)] == [rule]


@pytest.mark.parametrize(
    "name",
    [
        'Chez "Aglaé" & fils',
        "🥐 Fournil 🥖",
        "é" * 300,
        "مخبز أغلاي",
        "<script>alert(1)</script>",
        "=1+1",
        "O'Hara",
    ],
)
def test_any_written_name_is_kept_as_it_is(shop, name):
    assert shop(name=name).name == name


def test_a_name_made_of_digits_is_text(shop):
    assert shop(name=1984).name == "1984"


@pytest.mark.parametrize(
    "name, rule",
    [
        ("é" * 301, "text_too_long"),
        ("two\nlines", "control_characters"),
        ("bell\x07", "control_characters"),
        ("half \ud83d", "control_characters"),
        (["a"], "not_text"),
        (3.5, "not_text"),
        (True, "not_text"),
    ],
)
def test_what_is_no_name_is_refused(faults, name, rule):
    assert [(fault.name, fault.rule) for fault in faults(name=name)] == [("name", rule)]


@pytest.mark.parametrize("name", ["LinkedIn", "linkedin", "LINKED-IN", " LinkedIn "])
def test_platform_names_ignore_case(shop, name):
    assert shop(accounts=[{"network": name}]).accounts[0].network == "linkedin"


@pytest.mark.parametrize("name, known", [("Twitter", "x"), ("X", "x"), ("Google+", "google_plus")])
def test_human_names_of_platforms_are_known(shop, name, known):
    assert shop(accounts=[{"network": name}]).accounts[0].network == known


def test_a_misspelt_platform_is_offered_the_nearest(faults):
    (fault,) = faults(accounts=[{"network": "Linkdin"}])
    assert (fault.given, fault.remedy) == ("Linkdin", "linkedin")
    assert "pinterest" in fault.details["known"]


def test_a_wrong_type_is_said_for_each_field(faults):
    found = faults(hours_per_week=[4], accounts=3, rates=[0.1], content=5, audience="all")
    assert {fault.name: fault.rule for fault in found} == {
        "hours_per_week": "not_a_number",
        "audience": "not_a_group",
        "content": "not_a_list",
        "rates": "not_a_group",
        "accounts": "not_a_list",
    }


def test_replace_checks_again_and_leaves_the_first_alone(shop):
    first = shop()
    assert first.replace(hours_per_week="2,5").hours_per_week == 2.5
    assert first.hours_per_week == 4
    with pytest.raises(InvalidInputs, match="cannot be negative"):
        first.replace(hours_per_week=-1)


def test_replace_swaps_wage_and_cost(shop):
    client = shop().replace(hourly_wage=20)
    assert (client.hourly_wage, client.hourly_cost) == (20, None)


def test_replace_changes_only_the_rates_it_names(shop):
    client = shop(rates={"overlap": 0.2, "lead_rate": 0.1}).replace(rates={"overlap": 0.3})
    assert (client.rates.overlap.low, client.rates.lead_rate.low) == (0.3, 0.1)


def test_a_client_cannot_be_changed(shop):
    with pytest.raises(ValidationError):
        shop().name = "Other"


def test_a_client_is_a_key_and_travels_between_processes(shop):
    client = shop(objectives={"sales": 2}, audience={"roles": ["parents"]})
    assert {client: 1}[pickle.loads(pickle.dumps(client))] == 1


def test_written_answers_read_back_the_same(shop):
    client = shop(order_value=[3, 4], rates={"overlap": [0, 1]}, accounts=[{"network": "x"}])
    assert client_of(client.as_written()) == client


def test_the_constructor_refuses_too():
    with pytest.raises(ValidationError):
        Client(name="Shop")


def test_locale_joins_language_and_country(shop):
    assert shop(language="fr-CA", country="Canada").locale == "fr_CA"


def test_money_left_out_counts_as_none(shop):
    assert shop().other_monthly_cost == 0
    assert shop(ad_budget_per_month=30, tools_per_month="12 $").other_monthly_cost == 42


@pytest.mark.parametrize("written", ["fr", "FR", "France", " france "])
def test_a_country_is_its_code_however_it_is_written(shop, written):
    assert shop(country=written).country == "FR"


@pytest.mark.parametrize("written", ["qc", "Québec", "QUEBEC"])
def test_quebec_is_its_code_however_it_is_written(shop, written):
    assert shop(country="CA", region=written).region == "QC"

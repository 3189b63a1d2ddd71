"""What a record says of where to be, through the command line: refused in words, or answered."""

import re

import pytest

from toolkit import records, text

OBJECTIVES = (("awareness", 1), ("traffic", 3), ("sales", 2), ("loyalty", 3))
OWN = "overrides: [{metric: %s, platform: x, value: %s, source: us, date: 2026-01-01}]"
SHOP = """\
name: "Chez Léa"
language: "%s"
country: "FR"
currency: "EUR"
sells_to: public
hours_per_week: 6
hourly_cost: 25
order_value: 12
gross_margin_rate: 0.6
chain: in_store
content: [photo, video]
objectives:
  awareness: 1
  traffic: 3
  sales: 2
  loyalty: 3
audience:
  ages:
    "18-29": 0.15
    "30-49": 0.35
    "50-64": 0.28
    "65+": 0.22
accounts:
  - network: facebook
  - network: instagram
# end
"""
# In that record: what is written, what is written instead, and what the refusal must hold.
FAULTS = {
    "objectives all zero": (
        [(f"{name}: {n}", f"{name}: 0") for name, n in OBJECTIVES],
        "awareness:",
        "objectives",
        {"en": "all zero: give at least one", "fr": "tous les poids sont nuls. Donnez du poids"},
    ),
    "an objective nearly right": (
        [("awareness: 1", "awarness: 1")],
        "awarness",
        "objectives.awarness",
        {"en": "Did you mean awareness?", "fr": "Vouliez-vous dire awareness ?"},
    ),
    "a criterion nearly right": (
        [("# end", OWN % ("audiense", 1))],
        "audiense",
        "overrides.1.metric",
        {"en": "Did you mean 'audience'?", "fr": "Vouliez-vous dire 'audience' ?"},
    ),
    "ages that sum to 140 %": (
        [('"18-29": 0.15', '"18-29": 0.55')],
        "18-29",
        "audience.ages",
        {"en": "must sum to 1; they sum to 1.4", "fr": "doit faire 1 ; elle fait 1.4"},
    ),
    "an unknown network, nearly right": (
        [("network: instagram", "network: instagrm")],
        "instagrm",
        "accounts.2.network",
        {"en": "Did you mean 'instagram'?", "fr": "Vouliez-vous dire 'instagram' ?"},
    ),
    "an unknown network": (
        [("network: facebook", "network: Orkut")],
        "Orkut",
        "accounts.1.network",
        {"en": "Known: facebook, messenger", "fr": "Connus : facebook, messenger"},
    ),
    "a share of users below zero": (
        [("# end", OWN % ("usage", -1))],
        "metric: usage",
        "overrides.1.value",
        {"en": "cannot be negative; got -1", "fr": "ne peut pas être négatif"},
    ),
}


@pytest.fixture
def shop(tmp_path):
    """Write the record in one language, some of it replaced; return its lines."""

    def write(lang, *swaps):
        written = SHOP % lang
        for old, new in swaps:
            assert written.count(old) == 1, old
            written = written.replace(old, new)
        (tmp_path / "shop.yml").write_text(written, encoding="utf-8")
        return written.splitlines()

    return write


def plain(said):
    """Words with ordinary spaces and apostrophes."""
    return said.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_said_with_its_line_its_field_and_its_remedy_by_both_commands(
    fault, lang, run, shop, tmp_path, no_kernel
):
    swaps, written, field, words = FAULTS[fault]
    lines = shop(lang, *swaps)
    line = next(n for n, row in enumerate(lines, start=1) if written in row)
    for command in (("client", "check", "shop.yml"), ("brief", "shop.yml", "--out", "out")):
        said = run(*command)
        assert said.code == 1 and said.out == ""
        first = plain(said.err).splitlines()[0]
        assert re.match(rf"shop\.yml:{line} ?: {re.escape(field)} \(", first), first
        assert words[lang] in first
    assert [path.name for path in tmp_path.iterdir()] == ["shop.yml"]


def page_of(said, tmp_path, lang):
    assert said.code == 0, said.err
    (path,) = (tmp_path / "out").glob(f"*-{lang}.html")
    return plain(re.sub(r"<[^>]+>", "", path.read_text(encoding="utf-8")))


def test_where_no_network_passes_the_brief_offers_none_and_names_the_gate_to_relax(
    run, shop, tmp_path
):
    shop("fr", ("hours_per_week: 6", "hours_per_week: 0.2"))
    assert run("client", "check", "shop.yml").code == 0
    said = run("brief", "shop.yml", "--to", "html", "--lang", "fr", "--lang", "en", "--out", "out")
    assert said.err == ""
    for lang, none, gate in (
        ("en", "No network at all", r"more than 0\.8 hours a week"),
        ("fr", "Aucun réseau", r"plus de 0,8 heure par semaine"),
    ):
        page = page_of(said, tmp_path, lang)
        assert none in page
        # One post of a quarter of an hour and half an hour of answering: the least of any network.
        assert re.search(gate, page), f"{lang}: the brief names no gate to relax"


def test_in_a_country_without_facts_the_brief_is_written_and_says_what_is_missing(
    run, shop, tmp_path
):
    shop("en", ('country: "FR"', 'country: "BR"'), ('currency: "EUR"', 'currency: "BRL"'))
    warned = {
        "en": "'BR': we hold no figures on who uses which network there",
        "fr": "« BR » : nous n'avons pas de chiffres sur l'usage des réseaux dans ce pays",
    }
    for lang, words in warned.items():
        checked = run("client", "check", "shop.yml", "--lang", lang)
        assert checked.code == 0 and words in plain(checked.err) and "CA, FR, US" in checked.err
    said = run("brief", "shop.yml", "--to", "html", "--lang", "en", "--lang", "fr", "--out", "out")
    assert warned["en"] in plain(said.err)
    for lang, locale in (("en", "en_US"), ("fr", "fr_FR")):
        page = page_of(said, tmp_path, lang)
        for missing in ("brief.unknown_heading", "missing.usage", "missing.trend"):
            assert plain(text.say(missing, locale)) in page


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_accounts_on_networks_we_know_little_of_are_accepted(lang, run, shop, tmp_path):
    held = ("bluesky", "myspace", "viadeo", "friendster", "google_plus", "internal_network")
    rows = "".join(f"  - network: {network}\n" for network in held)
    shop(lang, ("# end\n", rows))
    said = run("client", "check", "shop.yml")
    assert (said.code, said.err) == (0, "")
    assert {account.network for account in records.read(tmp_path / "shop.yml").accounts} >= {*held}

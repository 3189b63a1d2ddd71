"""What is missing stands in data/README.md, in both languages, as the cards say it."""

import pytest

from toolkit import answers, data, text

FACTS = data.load()
README = (FACTS.folder / "README.md").read_text(encoding="utf-8")
HEADS = {
    "en": ("account", "use known", "by age", "by sex", "what nobody published"),
    "fr": ("compte", "usage connu", "selon l'âge", "selon le sexe", "ce que personne n'a publié"),
}
# The country that no survey asks: what is missing there and known elsewhere is in the columns.
NOWHERE = "ZZ"
PLACES = (("US", None), ("CA", "QC"), ("CA", None), ("FR", None))


def known(shares):
    """Places and years of some shares: ``US 2023, CA-QC 2024``."""
    years = {}
    for group in shares:
        years[group.place] = max(years.get(group.place, 0), group.share.date.year)
    return ", ".join(f"{place} {year}" for place, year in years.items()) or "–"


def groups(account, division):
    cards = [answers.network(account, FACTS, country=c, region=r) for c, r in PLACES]
    return [g for card in cards for g in getattr(card, division) if g.place == card.place]


def rows(language):
    """The table of README.md for one language, computed from the cards."""
    locale = text.locale_of(language)
    mark = " ; " if language == "fr" else "; "
    yield "| " + " | ".join(HEADS[language]) + " |"
    yield "| --- | --- | --- | --- | --- |"
    for card in answers.networks(FACTS, country=NOWHERE):
        missing = [
            text.say(f"networks.missing_{name}", locale)
            for name in card.missing
            if name not in ("users", "age", "sex", "roles")
        ]
        cells = (
            text.say(f"account.{card.account}", locale),
            known(card.by_country),
            known(groups(card.account, "by_age")),
            known(groups(card.account, "by_sex")),
            mark.join(missing) or "–",
        )
        yield "| " + " | ".join(cells).replace("’", "'") + " |"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_readme_lists_what_every_card_lacks(language):
    assert "\n".join(rows(language)) in README


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_account_of_the_table_has_its_line(language):
    names = list(rows(language))[2:]
    assert len(names) == len(FACTS.rows("accounts"))


def test_both_languages_show_the_same_places_and_years():
    english, french = (
        [line.split(" | ")[1:4] for line in list(rows(language))[2:]] for language in ("en", "fr")
    )
    assert english == french

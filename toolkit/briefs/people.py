"""Page 5, the people behind the numbers: what was used of them, and what was not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from toolkit import data, text
from toolkit.answers.checklist import groups_of
from toolkit.briefs.handover import citation
from toolkit.briefs.phrases import number, phrase
from toolkit.pages import fragments
from toolkit.pages.blocks import Block, element, join
from toolkit.privacy.retention import retention

if TYPE_CHECKING:
    from toolkit.briefs.findings import Findings
    from toolkit.pages.blocks import Words

# What networks offer that was not used, and the lines of law.csv that decide, by whose law.
_OFFERS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "list": {
        "FR": ("fr_customer_list",),
        "EU": ("eu_consent",),
        "CA-QC": ("qc_consent", "qc_outside"),
    },
    "similar": {
        "FR": ("fr_customer_list", "eu_assessment"),
        "EU": ("eu_assessment",),
        "CA-QC": ("qc_project", "qc_outside"),
    },
    "pixel": {"FR": ("fr_trackers",), "EU": ("eu_terminal",), "CA-QC": ("qc_tracking",)},
    "traits": {
        "FR": ("eu_lawfulness", "eu_sensitive"),
        "EU": ("eu_lawfulness", "eu_sensitive"),
        "CA-QC": ("qc_necessity", "qc_use"),
    },
    "profiles": {
        "FR": ("fr_public",),
        "EU": ("eu_indirect",),
        "CA-QC": ("qc_use", "qc_prospecting"),
    },
}
_UNREAD = "*"


def people(found: Findings) -> Block:
    """Return the page that says which figures were about people, and what was left alone."""
    say = found.locale
    used = _used(found)
    count = sum(n for _, n in used)
    groups = groups_of(found.client)
    blocks: list[Words] = [fragments.lead(text.say("brief.people_lead", say))]
    if used:
        blocks.append(_used_table(found, used))
    blocks += [_unused_table(found), fragments.callout(*_law(found))]
    if any(not article.checked for _, article in _deciding(found)) and groups:
        blocks.append(fragments.paragraph(text.say("brief.people_unread", say)))
    title = text.say("brief.people_title", say, count=count, n=text.integer(count, say))
    return fragments.page(title, *blocks, kicker=text.say("brief.people_kicker", say))


def _used(found: Findings) -> list[tuple[str, int]]:
    """Figures of the record that speak of people, by kind: how many of each, none left out."""
    client = found.client
    rates = client.rates.model_dump(exclude_none=True)
    # The employer's charges are the state's, not anybody's.
    measured = [name for name in rates if name != "employer_charge_rate"]
    counts = {
        "followers": sum(account.followers is not None for account in client.accounts),
        "audience": len(client.audience.age_shares) + len(client.audience.sex_shares),
        "rates": len(measured),
        "evidence": len(client.evidence),
        "pay": 1,
    }
    return [(name, n) for name, n in counts.items() if n]


def _used_table(found: Findings, used: list[tuple[str, int]]) -> Block:
    say = found.locale
    rows: list[list[Words]] = [
        [
            text.say(f"brief.people_{name}", say),
            text.say(f"brief.people_{name}_kind", say),
            number(n, text.integer(n, say)),
            text.say(f"brief.people_{name}_for", say),
        ]
        for name, n in used
    ]
    names = ("field", "kind", "count", "for")
    columns = [text.say(f"brief.people_column_{name}", say) for name in names]
    return fragments.table(rows, columns, text.say("brief.people_used_caption", say), numeric=[2])


def _deciding(found: Findings) -> list[tuple[str, data.Article]]:
    """The lines that decide of each offer, in the client's place."""
    groups = groups_of(found.client)
    if not groups:
        return []
    known = {article.id: article for article in data.articles(found.facts)}
    return [(offer, known[one]) for offer, by in _OFFERS.items() for one in by[groups[-1]]]


def _unused_table(found: Findings) -> Block:
    say = found.locale
    groups = groups_of(found.client)
    quebec = "_qc" if groups == ("CA-QC",) else ""
    deciding = _deciding(found)
    rows: list[list[Words]] = []
    for offer in _OFFERS:
        cited: list[Words] = []
        for of, article in deciding:
            if of == offer:
                mark = "" if article.checked else _UNREAD
                words = citation(article.instrument, article.article, say) + mark
                cited += [element("br"), words] if cited else [words]
        row = [text.say(f"brief.people_offer_{offer}", say)]
        takes = text.say(f"brief.people_takes_{offer}{quebec}", say)
        rows.append([*row, takes, join(cited)] if groups else [*row, takes])
    names = ("offer", "takes", "line") if groups else ("offer", "asks")
    columns = [text.say(f"brief.people_column_{name}", say) for name in names]
    return fragments.table(rows, columns, text.say("brief.people_unused_caption", say))


def _law(found: Findings) -> tuple[str, Block]:
    """What counts need, and how long to keep what is taken out of a network."""
    say = found.locale
    groups = groups_of(found.client)
    key = "none" if not groups else "qc" if groups == ("CA-QC",) else "eu"
    [kept] = [kept for kept in retention() if kept.id == "conversations"]
    months = number(kept.months, text.integer(kept.months, say))
    words = fragments.paragraph(phrase(f"brief.people_law_{key}", say, months=months))
    return text.say("brief.people_law_title", say), words

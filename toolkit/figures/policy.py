"""The draft of a staff policy in words: its clauses, what is wrong with each, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit import data, text

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.answers import Policy
    from toolkit.data import Facts
    from toolkit.privacy.policy import Fault
    from toolkit.text import Locale


def finding(found: Policy, locale: Locale) -> str:
    """Return how many faults there are, by kind."""
    kinds = ("missing", "contradictory", "disproportionate")
    if not found.faults:
        return text.say("policy.none_found", locale)
    return text.say(
        "policy.finding",
        locale,
        count=len(found.faults),
        n=text.integer(len(found.faults), locale),
        **{kind: text.integer(len(found.of_kind(kind)), locale) for kind in kinds},  # type: ignore[arg-type]  # literals
    )


def fault(one: Fault, locale: Locale, facts: Facts | None = None) -> str:
    """Return a fault in words: its kind, what is wrong, what would put it right, and the law.

    Parameters
    ----------
    one : Fault
        What is wrong.
    locale : Locale
        The reader's locale.
    facts : Facts, optional
        ``law.csv``; without it the articles are left out.
    """
    name = one.questions[0]
    choice = ", ".join(
        text.say(f"policy.{name}.{each}", locale) for each in one.remedy.get(name, ())
    )
    things = text.say("policy.and", locale).join(
        text.say(f"policy.{name}.{each}.short", locale) for each in one.lacking
    )
    question = text.say(f"policy.{name}", locale)

    def said(key: str) -> str:
        return text.say(key, locale, question=question, remedy=choice, things=things)

    kind = text.say(f"policy.kind.{one.kind}", locale)
    line = text.say(
        "policy.fault_line",
        locale,
        kind=kind[0].upper() + kind[1:],
        fault=said(f"policy.fault.{one.rule}"),
        remedy=said(f"policy.fault.{one.rule}.remedy"),
    )
    cited = () if facts is None else [x for x in data.articles(facts) if x.id in one.law]
    if not cited:
        return line
    law = "; ".join(
        f"{text.say(f'law.instrument_{x.instrument}', locale)}, {x.article}" for x in cited
    )
    return f"{line} {text.say('policy.law_line', locale, law=law)}"


def clause(name: str, choices: tuple[str, ...], locale: Locale) -> str:
    """Return what a clause says; that it is not settled yet while nothing was chosen."""
    said = [text.say(f"policy.{name}.{choice}.clause", locale) for choice in choices]
    return " ".join(said) or text.say("policy.blank", locale)


def clauses(found: Policy, locale: Locale) -> pd.DataFrame:
    """Return the draft without what is wrong with it: a title and a sentence for each clause."""
    return table(found, locale).iloc[:, :2]


def table(found: Policy, locale: Locale, facts: Facts | None = None) -> pd.DataFrame:
    """Return the draft, one row a clause: its title, what it says, what is wrong with it.

    Parameters
    ----------
    found : Policy
        The draft.
    locale : Locale
        The reader's locale.
    facts : Facts, optional
        ``law.csv``, for the articles.
    """
    import pandas as pd

    nothing = text.say("policy.no_fault", locale)
    return pd.DataFrame(
        {
            text.say("policy.column.clause", locale): [
                text.say(f"policy.{one.id}", locale) for one in found.clauses
            ],
            text.say("policy.column.says", locale): [
                clause(one.id, one.choices, locale) for one in found.clauses
            ],
            text.say("policy.column.fault", locale): [
                " ".join(fault(each, locale, facts) for each in one.faults) or nothing
                for one in found.clauses
            ],
        }
    )


def steps(found: Policy, locale: Locale) -> tuple[str, ...]:
    """Return what comes before it holds, in order."""
    return tuple(text.say(f"policy.step.{step}", locale) for step in found.steps)


def plain(found: Policy, locale: Locale, facts: Facts | None = None) -> str:
    """Return the draft as plain text, for a file: a title, what it is, clauses, faults, steps."""
    dated = text.say("policy.draft", locale, date=text.date(found.drawn_up, locale))
    review = text.say("policy.review", locale, date=text.date(found.review_on, locale))
    blocks = [
        f"{found.client}\n{text.say('policy.title', locale)}\n{dated}",
        text.say("policy.not_advice", locale),
        *(
            f"{number}. {text.say(f'policy.{one.id}', locale)}\n"
            f"{clause(one.id, one.choices, locale)}"
            for number, one in enumerate(found.clauses, 1)
        ),
        "\n".join(
            [finding(found, locale), *(f"- {fault(one, locale, facts)}" for one in found.faults)]
        ),
        "\n".join(f"- {step}" for step in steps(found, locale)),
        review,
    ]
    return "\n\n".join(blocks) + "\n"

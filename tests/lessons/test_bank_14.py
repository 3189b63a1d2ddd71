"""The numbers lesson 14 tells and asks for, worked by hand."""

import re
from pathlib import Path

import pytest

from toolkit import data, text
from toolkit.data import articles
from toolkit.lessons.learn import checks
from toolkit.privacy import policy, risk

ROOT = Path(__file__).parents[2]
SOURCES = [
    (ROOT / folder / "source" / "14_what_we_may_use.py").read_text("utf-8")
    for folder in ("notebooks", "exercises")
]


def _answers(name):
    check = checks[name]
    case = check.cases[0]
    return {"right": check.right(**case)} | {
        slip: rule(**case) for slip, rule in check.slips.items()
    }


@pytest.mark.parametrize(
    "name, found",
    [
        # 50 + 16 - 6; + 180 of the draw; + 120 of the news; + 120 + 260; 50 + 16
        ("14_florist", (60, 240, 180, 440, 66)),
        # 35 + 22 - 9; + 300; + 150; + 150 + 420; 35 + 22
        ("14_may_go", (48, 348, 198, 618, 57)),
        # 45 + 28 - 12; + 150; + 240; + 240 + 510; 45 + 28
        ("14_museum", (61, 211, 301, 811, 73)),
    ],
)
def test_the_addresses_that_may_be_sent(name, found):
    assert tuple(_answers(name).values()) == found


def test_seventy_five_are_still_to_be_told():
    # 30 + 54 - 9; nobody; 54 - 9; 30 + 54
    assert tuple(_answers("14_to_tell").values()) == (75, 0, 45, 84)


def test_three_men_over_sixty_are_on_the_slide():
    # women over 60: 120 - 106 = 14; men under: 197 - 106 = 91; men over: 214 - 120 - 91 = 3
    assert _answers("14_smallest") == {"right": 3, "group_by_group": 106, "one_subtraction": 14}
    # 260 - 226 = 34; 460 - 226 = 234; 500 - 260 - 234 = 6
    assert _answers("14_any_table")["right"] == 6


def test_what_the_bookshop_s_plan_says_is_gone():
    # 160 + 75 + 25; nothing; with the 140 cards in use; the 25 who asked
    assert tuple(_answers("14_gone").values()) == (260, 0, 400, 25)


def test_each_draft_has_the_fault_it_is_chosen_for():
    drafts = checks["14_which_draft"].cases[0]["drafts"]
    kinds = {
        name: sorted(fault.kind for fault in policy.check(draft)) for name, draft in drafts.items()
    }
    assert kinds == {
        "silent": ["disproportionate"] * 2,
        "common_sense": ["missing"] * 4,
        "all_read": ["contradictory"] * 2 + ["disproportionate"],
        "named": [],
    }
    assert [checks["14_which_draft"].outcome(letter).kind for letter in "Dd"] == ["right"] * 2


def test_seventeen_of_twenty_four_stand_alone_with_three_answers():
    # (1 - 1 / 64) ** 23 = 0.696; x 24 = 16.7
    alone = 24 * risk.expected_unique_share(24, [4, 16, 64, 256, 1024])
    assert [round(float(people)) for people in alone] == [0, 5, 17, 22, 23]


def test_every_slip_of_the_exercises_is_one_that_they_name():
    met = {
        slip
        for name in re.findall(r'learn\.check\("([\w]+)"', SOURCES[1])
        for slip in checks[name].slips
    }
    assert {"public_is_free", "consent_forever", "hash_is_anonymous", "silence_protects"} <= met


@pytest.mark.parametrize(
    "slip", sorted({s for c in checks if c[:2] == "14" for s in checks[c].slips})
)
def test_a_slip_says_what_was_done_before_what_to_do(slip):
    assert text.say(f"slip.{slip}", "en_US").startswith("You ")
    assert text.say(f"slip.{slip}", "fr_FR").startswith("Vous ")


def test_every_row_of_law_that_a_policy_names_is_in_the_table():
    from toolkit.answers.policy import _LAW

    named = {row for rule in policy.RULES for rows in rule.law.values() for row in rows}
    named |= {row for place in _LAW.values() for rows in place.values() for row in rows}
    assert named <= {article.id for article in articles(data.load())}


def test_the_articles_the_lesson_prints_stand_in_the_table():
    rows = {article.id: article.article for article in articles(data.load())}
    printed = {
        "eu_purpose": "5(1)(b)",
        "eu_storage": "5(1)(e)",
        "fr_customer_list": "SAN-2025-017",
        "fr_public": "SAN-2024-020",
        "eu_page": "C-210/16",
        "eu_ads_sensitive": "26(3)",
        "eu_ads_minors": "28(2)",
        "fr_house_rules": "L1321-4",
    }
    for row, article in printed.items():
        assert article in rows[row] and article in SOURCES[0]


def test_nothing_in_the_lesson_is_called_compliant():
    for source in SOURCES:
        assert not re.search(r"compliant|conforme|en conformité", source, re.IGNORECASE)

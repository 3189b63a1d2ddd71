import ast
import subprocess
import sys
from pathlib import Path

import pytest

import toolkit.model
from toolkit.errors import RULES
from toolkit.model import allocation, choice, effort, evidence, ranges, reach, roi
from toolkit.text import explain, ids

SOURCES = sorted(Path(toolkit.model.__file__).parent.rglob("*.py"))
PROMISED = {
    allocation: ["allocate_hours", "allocate_hours_and_money", "allocate_drawn_hours"],
    choice: [
        "weighted_scores",
        "rank_acceptability",
        "central_weights",
        "pairwise_winning",
        "contributions",
        "flip_points",
    ],
    evidence: ["update_rate", "pooled_rate", "trials_needed", "weeks_needed", "expected_loss"],
    effort: ["cost_of_time", "loaded_hourly_cost", "monthly_hours", "cost_per_post"],
    ranges: ["Range", "Scale", "WIDENING", "widen", "lone", "whole"],
    reach: ["expected_reach", "impressions", "reach_across", "followers_after", "people_reached"],
    roi: [
        "return_on_investment",
        "return_on_ad_spend",
        "break_even_return_on_ad_spend",
        "earned_media_value",
        "customer_lifetime_value",
        "net_present_value",
        "internal_rate_of_return",
        "payback_month",
        "break_even_customers",
        "break_even_followers",
        "simulate",
        "swings",
        "required_values",
        "expected_value_of_perfect_information",
    ],
}


@pytest.mark.parametrize("room", PROMISED, ids=lambda room: room.__name__)
def test_every_promised_name_is_there(room):
    assert [name for name in PROMISED[room] if not hasattr(room, name)] == []


def raised_rules():
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "InvalidInput":
                if isinstance(node.args[0], ast.Constant):
                    yield node.args[0].value


def test_every_rule_raised_has_its_sentence_in_both_languages():
    rules = set(raised_rules()) | {"finite", "not_negative", "positive", "unknown_name_near"}
    assert len(rules) > 20
    english, french = ids("en"), ids("fr")
    for rule in rules:
        assert english[f"error.{rule}"] == RULES[rule]
        assert french[f"error.{rule}"] != RULES[rule]


def test_an_error_reads_well_in_french():
    with pytest.raises(ValueError) as fault:
        reach.expected_reach(500, reach_rate=8, posts=4, overlap=0.5)
    sentence = explain(fault.value, "fr_CA").replace("\N{NO-BREAK SPACE}", " ")
    assert sentence.endswith(
        "doit être une part entre 0 et 1; reçu : 8. Vouliez-vous dire 0.08?"
    ) or sentence.endswith("doit être une part entre 0 et 1 ; reçu : 8. Vouliez-vous dire 0.08 ?")


def test_importing_the_models_stays_light():
    code = "import sys, toolkit.model; print([m for m in ('pandas', 'scipy') if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_models_print_nothing_open_nothing_and_ask_no_clock():
    forbidden = {"print", "open", "input", "now", "today", "seed"}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                assert called not in forbidden, (path.name, called)

"""Rules for a firm's staff on social networks: what must be said, and what may not be asked.

A draft is answers to `QUESTIONS`; `check` says what is missing in it, what contradicts itself and
what asks too much of people. No words here, and no verdict: a draft without a fault is a draft.
"""

from toolkit.privacy.policy.drafts import answered, due
from toolkit.privacy.policy.drawer import DRAWER
from toolkit.privacy.policy.mending import mended, proposed
from toolkit.privacy.policy.questions import QUESTIONS, Question
from toolkit.privacy.policy.rules import RULES, Fault, Rule, check

__all__ = [
    "DRAWER",
    "QUESTIONS",
    "RULES",
    "Fault",
    "Question",
    "Rule",
    "answered",
    "check",
    "due",
    "mended",
    "proposed",
]

"""Rules broken in the draft of a staff policy, in English."""

RULES: dict[str, str] = {
    "policy_one_answer": "{name} takes one answer; got {given}. Keep one of them.",
}

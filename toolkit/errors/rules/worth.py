"""Rules broken in a plan, in English."""

RULES: dict[str, str] = {
    "plan_months": "{name} must be from {low} to {high}; got {given}.",
}

"""Rules broken in the answers of a record that must agree with each other, in English."""

RULES: dict[str, str] = {
    "tasks_not_hours": "{name} add up to {given} hours a week, and hours_per_week says {remedy}. "
    "Make them add up to {remedy}, or write hours_per_week: {given}.",
    "accounts_over_hours": "{name}: their hours_per_week add up to {given}, more than the {remedy} "
    "hours of the whole week. Bring them down to {remedy}, or write hours_per_week: {given}.",
    "season_scaled": "{name}: the mean of the twelve numbers is {given}, not 1. Each was divided "
    "by it, so that a year stays a year: {remedy}.",
    "count_above": "{name} is {given}, more than the {remedy} it is counted out of. Are the two "
    "numbers swapped?",
    "days_upside_down": "{name} stands after to: {given}. Did you mean {remedy}?",
}

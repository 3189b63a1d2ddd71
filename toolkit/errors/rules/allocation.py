"""Rules broken in the split of hours, in English."""

RULES: dict[str, str] = {
    "column_missing": "The column {name} is missing. The table has: {given}. It needs: {remedy}.",
    "rows_none": "{name} has no row: give at least one.",
    "rows_differ": "{name} must have one value for each of the {remedy} platforms; got {given}.",
}

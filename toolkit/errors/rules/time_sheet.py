"""Rules broken in the time sheet of a week, in English."""

RULES: dict[str, str] = {
    "week_without_days": "{name}: no line with the seven days of the week was found (missing: "
    "{given}). Start from the blank sheet: {remedy}.",
    "week_empty": "{name}: no hours are filled in. Write hours beside the tasks, for example "
    "{remedy}.",
    "day_too_long": "{name}: {given} hours, and a day has {remedy}. Write hours, not minutes.",
    "time_not_hours": "{name} is written as the time {given}. Write hours as a number: {remedy}.",
    "line_unknown": "{name}: {given!r} is neither one of the six tasks nor an account. Known: "
    "{known}.",
    "line_twice": "{name}: {given!r} has two lines. Add them up in one.",
    "account_not_held": "{name}: the record holds no account {given!r}. It holds: {known}. Add "
    "the account to the record first, or correct the line.",
    "account_which": "{name}: the record holds several accounts {given!r}. Say which, for example "
    "{remedy}.",
}

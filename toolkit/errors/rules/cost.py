"""Rules broken by whoever takes the hours for free, in English."""

RULES: dict[str, str] = {
    "week_without_hours": "Accounts held: {given}. Hours a week given to them: none. That is not "
    "free, it is a contradiction: somebody's hours are forgotten ({name}), or the accounts are "
    "abandoned. Count the hours, or close the accounts.",
}

"""Rules broken in the fact files, in English."""

RULES: dict[str, str] = {
    "facts_missing": "{name} is missing from {given}. Install the toolkit again, or name the "
    "folder that holds the facts.",
}

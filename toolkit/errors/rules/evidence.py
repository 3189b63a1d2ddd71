"""Rules broken in evidence, in English."""

RULES: dict[str, str] = {
    "prior_point": "{name} is the single value {given}, so no data could move it. Give a range, "
    "for example {remedy}.",
    "more_than_trials": "{name} ({given}) are more than the trials ({trials}). Are the two "
    "swapped?",
    "at_least_one": "{name} cannot be less than 1; got {given}.",
}

"""Rules broken in reach, in English."""

RULES: dict[str, str] = {
    "population_too_small": "{name} is {given}, but {remedy} people are reached: give everybody "
    "who could be.",
    "capacity_too_small": "{name} is {given}, but there are {remedy} followers already: give all "
    "who might ever follow.",
}

"""Rules broken in the rows of a room, in English."""

RULES: dict[str, str] = {
    "ballots_none": "{name}: no row to read yet. One person a line, like this: {remedy}",
    "ballots_many": "{name}: {given} people, and a room has at most {remedy}. Split them in two.",
    "points_zero": "{name} gives no criterion any weight: put more than 0 on one at least.",
    "points_high": "{name} is {given}, above {remedy}. Is a space missing between two numbers?",
    "points_scaled": "{name} shared {given} points: scaled to 100.",
    "swings_scaled": "{name}: the largest number is {given}, not 100; the proportions are kept.",
    "swings_perhaps": "{name} were read as points to share. If they are swings, say so.",
}

"""What lessons promise and do not hold, in English."""

RULES: dict[str, str] = {
    "objective_without_predict": "The objective {name} has no prediction: call {remedy} in "
    "{given}... with one that carries it.",
    "objective_without_check": "The objective {name} has no exercise: call {remedy} in {given}... "
    "with a check that carries it, and an answer.",
    "objective_without_quiz": "The objective {name} has no quiz item: call {remedy} in {given}... "
    "with one that carries it.",
    "words_missing": "{name} has no words: write them in {remedy}.",
    "objective_bullets": "{name} lists {given} objectives in {language}, and the bank holds "
    "{remedy}: one bullet an objective, in the same order.",
    "item_without_objective": "{name} carries the objective {given!r}, which is not one of this "
    "lesson's: {remedy}.",
    "exercise_unchecked": "A cell of {name} tagged exercise is followed by no learn.check that is "
    "given its answer.",
    "exercise_name": "{given!r} is not the name of an answer: call it answer, or answer_1, "
    "answer_2.",
    "exercise_name_twice": "Two exercises answer with {name}: number them, answer_1, answer_2.",
    "gap_read_later": "The blank {name} of the worked problem is read by code shown whole, which "
    "would stop there: put that code in the blank too.",
}

"""Rules broken in what a class handed in, in English."""

RULES: dict[str, str] = {
    "class_no_folder": "{given} is not a folder. Give the folder into which you unzipped what the "
    "class handed in.",
    "class_zipped": "{given} is still zipped. Unzip it, then give the folder that comes out.",
    "class_no_traces": "{given} holds no trace: files named {remedy}, which learners hand in of "
    "their own free will.",
    "class_few": "People whose trace can be read: {given}. Groups under {remedy} stay hidden, so "
    "there is nothing to show. Lines that could not be read: {broken}.",
    "class_no_work": "{given} holds nobody's work as {platform} names it. Expected, for example: "
    "{remedy}",
    "class_other_layout": "{given} was not made by {platform}. It looks like {remedy}: give --lms "
    "{remedy}.",
    "class_no_items": "The notebooks in {given} have no exercise in common that can be graded. "
    "Name what counts with --items, for example --items 02_cost_of_a_post.",
}

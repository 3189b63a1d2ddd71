"""Rules broken by a table of people, or by what is asked of it, in English."""

RULES: dict[str, str] = {
    "too_few_rows": "{name} has {given} row(s): nobody to be told apart from. It takes {remedy} "
    "or more.",
    "columns_none": "{name}: no column is named, so there is nothing to tell people apart by.",
    "column_twice": "{name}: the column {given} is named twice. Name it once.",
    "sensitive_known": "{name}: {given} is among the quasi-identifiers too. What somebody could "
    "know already is not what is to be protected: take it out of one of the two.",
    "distance_unnamed": "{name} must be named when a sensitive column is given, since the result "
    "differs: {remedy}.",
    "missing_unordered": "{name} holds missing answers, which have no place in an order: measure "
    "it as {remedy}, or take those rows out.",
    "outside_population": "{name} does not hold {given} person(s) of the table: it must hold "
    "everybody the table was taken from.",
    "counts": "{name} must be whole numbers of people, 0 or more, in one row or a table; "
    "got {given}.",
    "count_from_two": "{name} must be 2 or more; got {given}.",
    "overspent": "{name}: {given} is more than the {remedy} left of the budget. The question is "
    "not answered.",
    "one_kind": "{name}: {given} have the trait. It takes some who have it and some who have not.",
    "auc": "{name} must go from 0.5 (a draw at random) to less than 1; got {given}.",
    "contacts": "{name} must be more than 0 and at most {remedy}; got {given}.",
    "person_unknown": "{name}: {given} is nobody: the table has {remedy} people, numbered from 0.",
    "friend_unknown": "{name}: {given} is not possible among {remedy} people numbered from 0, none "
    "of whom is their own friend.",
}

"""Rules broken in the arithmetic, in English."""

RULES: dict[str, str] = {
    "share": "{name} must be a share between 0 and 1; got {given}.",
    "share_percent": "{name} must be a share between 0 and 1; got {given}. Did you mean {remedy}?",
    "not_negative": "{name} cannot be negative; got {given}.",
    "positive": "{name} must be more than zero; got {given}.",
    "finite": "{name} must be a number; got {given}.",
    "range_upside_down": "{name} must go from low to high; got {given}. Did you mean {remedy}?",
    "unknown_name": "{name} {given!r} is not known. Known: {known}.",
    "unknown_name_near": "{name} {given!r} is not known. Did you mean {remedy!r}? Known: {known}.",
    "weights_zero": "{name} are all zero: give at least one of them some weight.",
    "shape": "{name} must have {remedy} columns; got {given}.",
    "cost_zero": "{name} is 0: the return on nothing spent is undefined. Count every cost first, "
    "hours included.",
    "range_touches_ends": "{name} of rates cannot touch 0 or 1; got {given}. Did you mean "
    "{remedy}?",
    "not_scalable": "{name} {given} is one of rates: multiplied, it could leave 0 to 1. Give the "
    "rate itself anew.",
    "no_whole_scale": "{name} has no upper end on the {given} scale: give the lowest and the "
    "highest value you would believe.",
    "rate_range": "{name} is a rate, so its range must stay between 0 and 1; got {given}. Give it "
    "on the {remedy} scale.",
    "range_below_zero": "{name} could fall below zero with the range {given}. Give it on the "
    "{remedy} scale.",
    "no_sign_change": "{name} never turns between money out and money in, so it has no rate of "
    "return; got {given}.",
    "sign_changes": "{name} turns {given} times between money out and money in, so several rates "
    "could fit. Use the net present value.",
    "plain_list": "{name} must be a plain list of numbers; got {given}.",
    "missing_input": "{name} is missing. The chain needs: {remedy}.",
    "two_chains": "{given} belong to two ways of counting: give the steps of one.",
    "probabilities_sum": "{name} must add up to 1; got {given}.",
    "platform_table": "{name} must be a table of platforms by criteria; got the shape {given}.",
    "draws_axis": "{name} holds {given} draws, but {remedy} are asked for.",
    "count_from_one": "{name} must be a whole number, 1 or more; got {given}.",
}

"""Rules broken in hours and returns, in English."""

RULES: dict[str, str] = {
    "hour_free": "{name} is {given}: an hour is never free. Give what it costs, or what an hour "
    "of your own time is worth to you.",
    "account_without_hours": "{name} is kept, but {given} hours a week go to it. Give it at least "
    "the time to look at it and answer, or leave it out.",
    "draws_in_table": "{name} holds {given} draws, and a table has one number a cell: use "
    "{remedy}.",
    "no_hours_worked": "{name} is {given} of {remedy} hours paid: no hour is left to work. Give "
    "fewer.",
    "leave_counted_twice": "{name} is {given}, but the charges already count paid leave: it would "
    "be paid twice. Give {remedy}, or charges without leave.",
    "twelve_months": "{name} must be twelve numbers, from January to December; got {given}.",
    "season_mean": "{name} must average 1 over the year; they average {given}. Divided by that: "
    "{remedy}.",
    "month_of_year": "{name} must be a month from 1 (January) to 12 (December); got {given}.",
    "part_over_whole": "{name} ({given}) cannot be more than {whole} ({remedy}): they were not "
    "counted on the same posts or the same days.",
    "denominator": "{name} multiplies {remedy}, not {given}. Give {remedy}, or a rate counted on "
    "{given}.",
    "denominators_differ": "{name} are not counted on the same thing: {given}. Compare rates of "
    "one denominator.",
    "exchange_rate_needed": "{name} is in {given}, and {remedy} is wanted: give the exchange "
    "rate, how many {remedy} one {given} is worth.",
    "exchange_rate_useless": "{name} is in {remedy} already, yet an exchange rate of {given} is "
    "given. Leave the rate out, or correct the currency.",
}

"""Rules broken in rates of exchange, and in figures that are taken for rates, in English."""

RULES: dict[str, str] = {
    "exchange_rate_own": "{name} is {given}, the currency of the record itself, which needs no "
    "rate. Leave these lines out, or correct currency.",
    "exchange_rate_twice": "{name}: the price of one {given} stands there twice. Keep one of them.",
    "exchange_rate_far": "{name} is {given}, and no currency is worth that in another. Write how "
    "many units of your currency one unit of the other costs, from {least} to {most}, for example "
    "{remedy}.",
    "exchange_rate_old": "{name}: this rate is of {given}, more than twelve months ago. Look it up "
    "again, and write the new one with its date.",
    "currency_sign": "{name} is written as {given!r}, and that sign may stand for {remedy}. Write "
    "the three letters instead.",
    "amount_converted": "{name} is written as {given!r} and counted as {remedy} {wanted}: at your "
    "rate of {date}, one {foreign} costs {price} {wanted}.",
    "date_to_come": "{name} is {given}, a day still to come. Write the day on which the figure was "
    "read, {remedy} at the latest.",
    "posts_too_few": "{name} is {given}, fewer than one post in two years ({remedy} a week). Write "
    "0 if the account rests, or the posts of a year divided by 52.",
    "price_too_small": "{name} is {given}: nothing is sold at such a price. Write {remedy} at "
    "least.",
    "ratio_over_one": "{name} is {given}: {given} times as many people as follow. If you meant "
    "{given} %, write {remedy}.",
}

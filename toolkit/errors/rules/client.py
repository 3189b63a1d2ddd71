"""Rules broken in a client's record, in English."""

RULES: dict[str, str] = {
    "required": "{name} is missing. Give it a value, for example {remedy}.",
    "unknown_field": "{name} (given: {given}) is not a field of this record. Known here: {known}.",
    "unknown_field_near": "{name} (given: {given}) is not a field of this record. Did you mean "
    "{remedy}?",
    "one_of": "{name}: keep exactly one of {remedy}; got both ({given}).",
    "one_of_needed": "{name}: say what an hour costs. Give hourly_wage (gross wage) or "
    "hourly_cost (full cost), for example {remedy}.",
    "currency_needed": "{name} is needed for the country {given}: give its three-letter code, for "
    "example {remedy}.",
    "currency_unknown": "{name} must be a three-letter currency code (ISO 4217); got {given!r}. "
    "Did you mean {remedy}?",
    "currency_mismatch": "{name} is written as {given!r}, but the currency of the record is "
    "{remedy}. Write the amount in {remedy}, give under exchange_rates what one unit of the other "
    "currency costs in {remedy}, or change currency.",
    "tax_rate_needed": "{name} is missing: prices include tax, so its rate is needed, for example "
    "{remedy} for 5.5 %.",
    "too_many_hours": "{name} is {given}, but a week has {remedy} hours. Give the hours of one "
    "week, at most {remedy}.",
    "number_ambiguous": "{name} {given!r} can be read in two ways. Write {first} or {second}.",
    "not_a_number": "{name} must be a number; got {given!r}. Write it like this: {remedy}.",
    "margin_over_one": "{name} is a share of the selling price before tax, so at most 1; got "
    "{given}. If {given} is a mark-up on the purchase cost, write {remedy}.",
    "sum_not_one": "{name}: the shares must sum to {remedy}; they sum to {given}.",
    "range_two_numbers": "{name} must be one number or a range of two; got {given}. Write it like "
    "this: {remedy}.",
    "value_or_range": "{name}: give either value, or low and high; got: {given}. The simplest is "
    "{remedy} alone.",
    "override_of_an_answer": "{name}: {given} is an answer of the record itself, no figure of "
    "ours. Write it there, as {remedy}.",
    "not_text": "{name} must be text; got {given}. Write words, in quotes if need be, like this: "
    "{remedy}.",
    "not_a_list": "{name} must be a list; got {given}. Write each item on its own line, after a "
    "hyphen and a space.",
    "not_a_group": "{name} must hold named answers; got {given}. Write each as name: value, on "
    "its own line.",
    "not_yes_or_no": "{name} must be yes or no; got {given!r}. Write one of: {remedy}.",
    "not_a_date": "{name} must be a date; got {given!r}. Write year, month, day, like this: "
    "{remedy}.",
    "not_accepted": "{name} cannot be read; got {given}.",
    "text_too_long": "{name} has {length} characters; at most {remedy} are accepted. It begins: "
    "{given}",
    "control_characters": "{name} holds characters that cannot be shown (line ends, tabs, control "
    "codes): {given}. Write it on one line, as plain text.",
    "file_missing": "No file {given!r}. Check the folder and the spelling.",
    "file_missing_near": "No file {given!r}. Did you mean {remedy!r}?",
    "client_unknown": "No client {given!r}. Known: {known}. To read a file, give its path with "
    "its suffix, such as clients/maison-durand.yml.",
    "client_unknown_near": "No client {given!r}. Did you mean {remedy!r}? Known: {known}.",
    "not_a_file": "{given!r} is not a file. Give the path of one record: {remedy}.",
    "suffix_unknown": "{name}: a file ending in {given!r} cannot be read. Save the record as one "
    "of: {remedy}.",
    "file_empty": "{name} holds no answer. Start from the template: {remedy}.",
    "file_too_large": "{name} is too large for one client's record: {given}; at most {remedy}. "
    "Keep only the answers of one client.",
    "file_unreadable": "{name} cannot be opened ({given}). Close it in other programs, check that "
    "you may read it, then save it again as {remedy}.",
    "bytes_unreadable": "{name} is not text: {given}. Save it again as {remedy}.",
    "yaml_tab": "A tab stands at the beginning of a line: {given!r}. Replace it with {remedy} "
    "spaces.",
    "yaml_syntax": "This line cannot be read as YAML: {given!r}. Check its colon, its quotes and "
    "its spaces; a text that holds a colon or a # goes in quotes, like this: {remedy}.",
    "yaml_alias": "Anchors and aliases (& and *) are not accepted in a record: {given!r}. "
    "{remedy}: write the value again.",
    "json_syntax": "This cannot be read as JSON near {given!r}. Check commas, quotes and braces; "
    "write text like this: {remedy}.",
    "table_syntax": "This row cannot be read: {given!r}. It needs one value under each header; a "
    "value that holds the separator goes in quotes, like this: {remedy}.",
    "answered_twice": "{name} is answered twice; the second answer is {given!r}. {remedy}: keep "
    "one of them.",
    "too_deep": "{name} nests answers deeper than a record does; got {given} levels, at most "
    "{remedy}.",
    "one_row_wanted": "{name} holds {given} clients, and one is wanted: leave {remedy} row under "
    "the headers.",
    "formula_without_value": "{name}: this cell holds a formula whose result was never saved: "
    "{given!r}. Type the result in {remedy}, or open the file in a spreadsheet and save it.",
    "cell_error": "{name}: this cell shows an error, {given!r}. Correct its formula, or type the "
    "value in {remedy}.",
    "file_exists": "{given} exists already and is left as it is. Choose another name, for example "
    "{remedy}.",
    "record_not_written": "{given} cannot be written ({why}). Nothing was changed. Choose a "
    "folder that is yours, such as {remedy}, or ask for the right to write there.",
    "yaml_only": "{name}: answers are written back only to YAML records; got a file ending in "
    "{given!r}. Save the record as {remedy} first.",
    "country_without_facts": "{name} {given!r}: we hold no figures on who uses which network "
    "there, so the fit of the audience will be missing. Countries with figures: {known}.",
    "metric_unused": "{name}: no fact of ours is called {given!r}, so this figure replaces "
    "nothing. Did you mean {remedy}?",
    "not_unicode": "{name} is not in Unicode and was read as {given} (Windows). Check its "
    "accents; to be sure, save it as {remedy}.",
    "not_whole": "{name} must be a whole number; got {given}. Did you mean {remedy}?",
}

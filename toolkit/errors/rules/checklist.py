"""Rules broken by what a checklist is asked, or by the audiences put to it, in English."""

RULES: dict[str, str] = {
    "audience_table": "{name} must say, one row a person, who is in each audience; got {given}.",
    "audience_shared": "{name}: {given} people in both audiences are more than one of them has.",
    "table_file": "{name}: {given} is not a table of people that can be read. Give a CSV file of "
    "at most {remedy}, one row a person, with a line of names above.",
    "table_of_one": "{name} is the table of one client: ask for one client at a time; got {given}.",
    "table_columns": "{name} must name the columns somebody could know about a person, "
    "separated by commas: {remedy}.",
    "table_needed": "{name} says something about a table, and none was given: add {remedy}.",
}

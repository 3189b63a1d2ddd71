"""What the reader gave cannot be used: the rule, the name, what was given, the remedy.

Each rule is a sentence with holes. The English sentences stand here, so that the pure rooms can
raise without knowing about languages; the same ids stand in both catalogues of `toolkit.text`
(a test holds the English ones equal), and every door renders the error in the reader's language.
"""

from __future__ import annotations

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
    "facts_missing": "{name} is missing from {given}. Install the toolkit again, or name the "
    "folder that holds the facts.",
    "shape": "{name} must have {remedy} columns; got {given}.",
    "finding_required": "A figure needs a finding: one or two sentences that say what it shows; "
    "got {given!r}.",
    "table_required": "A figure needs the table of its numbers; the table given has no rows.",
    "alt_required": "A picture in the notebook has no alt text; end the cell with figures.show.",
    "cell_failed": "A cell of the notebook failed ({given}): no page is made of it.",
    "page_without": "The page has no {name}: it would not be accessible.",
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
    "{remedy}. Write the amount in {remedy}, or change currency.",
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
    "count_from_one": "{name} must be a whole number, 1 or more; got {given}.",
    "before_first_cell": "{name} must begin with a cell marker (# %%) or jupytext's header; got "
    "{given!r}.",
    "cell_option": "{name}: an option of a cell is written name=value, with a JSON value as in "
    'tags=["objective"]; got {given!r}.',
    "prose_uncommented": "{name}: every line of a prose cell begins with # and a space; got "
    "{given!r}.",
    "solution_region": "{name} SOLUTION stands without its other half; got {given!r}.",
    "pair_twice": "The pair {name} stands twice in {given}: give each cell its own pair id.",
    "lesson_failed": "{name}: the copy in {language} stops at the cell {cell}, which begins with "
    "{remedy!r} ({given}). The copy built before stays as it was.",
    "lesson_too_long": "{name}: the copy in {language} was still running after {given} seconds, "
    "at the cell {cell}, which begins with {remedy!r}. The copy built before stays as it was.",
    "lesson_unrepeatable": "{name}: in the copy in {language}, the cell {cell}, which begins with "
    "{remedy!r}, puts on the page what another machine would not repeat: {given!r}. The copy "
    "built before stays as it was.",
    "prose_untagged": "A prose cell of {name} needs one tag, lang-en or lang-fr, and a pair id; "
    "got {given!r}.",
    "code_in_one_language": "{name}: code cells are shared by both languages; remove the tag "
    "{given!r}.",
    "twin_missing": "The pair {name} stands only in {given}: write its twin in {remedy}.",
    "twin_unmarked": "Neither cell of the pair {name} says which was written second: put "
    'source_hash="{remedy}" on it.',
    "twin_stale": "The original of the pair {name} has changed since its twin in {given} was "
    'revised. Revise it, then accept it: source_hash="{remedy}".',
    "twin_headings": "The headings of the pair {name} differ: {given} in English, {remedy} in "
    "French (levels).",
    "twin_links": "The links of the pair {name} differ: only in English {given}, only in French "
    "{remedy}.",
    "twin_numbers": "The numbers of the pair {name} differ: only in English {given}, only in "
    "French {remedy}.",
    "twin_code": "The inline code of the pair {name} differs: only in English {given}, only in "
    "French {remedy}.",
    "twin_tags": "The tags of the pair {name} differ: only in English {given}, only in French "
    "{remedy}.",
    "twin_order": "{name}: the two languages do not tell the same story in the same order; the "
    "pair {given} stands elsewhere in French.",
    "code_unreadable": "A code cell of {name} is not Python: {given}.",
    "code_words": "A code cell of {name} holds words for a reader, {given!r}: they belong in the "
    "catalogues.",
    "code_comment": "A shared code cell of {name} holds a comment, {given!r}: say it in both "
    "prose cells before it.",
    "word_avoided": "{name}: the glossary says {remedy!r}, not {given!r}.",
    "solution_leaked": "The student copy {name} gives the solution away: {given!r}.",
    "answer_leaked": "The student copy {name} holds the accepted answer {given} of {remedy} as a "
    "number in its code.",
    "answer_not_blank": "A cell tagged exercise in the student copy {name} is already filled in: "
    "{given!r}. Its answer must be None or a stub.",
    "copy_missing": "{name} has not been built from {given}: run {remedy}.",
    "copy_empty": "{name} holds no outputs: run {remedy}.",
    "copy_outdated": "{name} is no longer what {given} says: run {remedy}.",
    "copy_orphaned": "{name} has no source any more: delete it.",
    "dollars_as_math": "{name}: Jupyter reads a formula between two dollar signs; write {remedy} "
    "for {given}.",
    "no_pango": "{given} asks for a PDF, which needs the library pango. Debian or Ubuntu: sudo "
    "apt-get install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango; conda: conda "
    "install pango. Or ask for html alone.",
    "no_space": "No space is left on the disk to write {given}. Nothing half-written is left; "
    "free some space and run again.",
    "cannot_write": "{given} cannot be written. Close it in other programs, or choose with "
    "{name} a folder that is yours.",
    "disk": "{given} cannot be read or written: {why}. Check the path, then run again.",
    "brief_failed": "{name}: the brief could not be made ({given}), and nothing was written for "
    "it. If the record is right (toolkit client check), please report this line.",
    "brief_too_long": "{name}: a page of the brief was still being computed after {given} "
    "seconds; nothing was written for it. Run again; if it lasts, please report this line.",
    "missing_template": "{name} is missing from {given}. Get the project again.",
    "template_parameters": "{name} and the record do not ask the same questions; they differ on: "
    "{given}. Build it again: {remedy}.",
    "package_missing": "{name} needs the package {given}, which is not installed. From the "
    "project's folder: {remedy} (or: uv sync --all-extras).",
}


class InvalidInput(ValueError):
    """A reader's input that breaks a rule.

    Parameters
    ----------
    rule : str
        Id of the rule, a key of `RULES` or of the catalogues (``error.<rule>``).
    name : str
        The field, argument or file that is wrong.
    given : object
        What was given, as the reader wrote it.
    remedy : object, optional
        The value, name or action that would be accepted.
    where : str, optional
        File, line or cell in which it stands.
    **details : object
        Anything else the sentence of the rule needs.

    Examples
    --------
    >>> print(InvalidInput("share_percent", name="reach_rate", given=8, remedy=0.08))
    reach_rate must be a share between 0 and 1; got 8. Did you mean 0.08?
    """

    def __init__(
        self,
        rule: str,
        *,
        name: str,
        given: object = None,
        remedy: object = None,
        where: str | None = None,
        **details: object,
    ) -> None:
        self.rule = rule
        self.name = name
        self.given = given
        self.remedy = remedy
        self.where = where
        self.details = details
        super().__init__(rule, name, given, remedy)

    @property
    def values(self) -> dict[str, object]:
        """The values that fill the sentence of the rule."""
        return {"name": self.name, "given": self.given, "remedy": self.remedy, **self.details}

    def __str__(self) -> str:
        """Return the rule as an English sentence."""
        sentence = RULES.get(self.rule, "{name}: " + self.rule.replace("_", " ") + "; got {given}.")
        return (f"{self.where}: " if self.where else "") + sentence.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """Survive the trip between processes."""
        return (_rebuild, (self.rule, self.values, self.where))


class InvalidInputs(ValueError):
    """Several broken rules at once: every fault of a record, not only the first.

    Parameters
    ----------
    faults : list of InvalidInput
        In the order of the record.
    """

    def __init__(self, faults: list[InvalidInput]) -> None:
        self.faults = list(faults)
        super().__init__("\n".join(str(fault) for fault in faults))


def _rebuild(rule: str, values: dict[str, object], where: str | None) -> InvalidInput:
    return InvalidInput(rule, where=where, **values)  # type: ignore[arg-type]  # values hold name

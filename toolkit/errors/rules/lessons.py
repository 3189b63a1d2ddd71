"""Rules broken in the lessons, in English."""

RULES: dict[str, str] = {
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
}

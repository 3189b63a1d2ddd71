"""Rules broken in pages and PDFs, in English."""

RULES: dict[str, str] = {
    "finding_required": "A figure needs a finding: one or two sentences that say what it shows; "
    "got {given!r}.",
    "table_required": "A figure needs the table of its numbers; the table given has no rows.",
    "alt_required": "A picture in the notebook has no alt text; end the cell with figures.show.",
    "cell_failed": "A cell of the notebook failed ({given}): no page is made of it.",
    "page_without": "The page has no {name}: it would not be accessible.",
}

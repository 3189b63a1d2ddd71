"""Pure arithmetic on what profiles give away; no files, no words, no plots, nobody's data.

`risk` counts who stands alone in a table and what the others in a group reveal.
"""

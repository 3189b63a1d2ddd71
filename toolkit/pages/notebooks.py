"""Notebook files load quickly: what everyone who reads or runs one calls first."""

from __future__ import annotations

import sys


def quick_start() -> None:
    """Keep `rfc3987_syntax` from building its parsers when nbformat loads.

    nbformat imports jsonschema, which imports that package only to check the formats ``iri`` and
    ``iri-reference``; building its parsers costs 2 s in every process, and no notebook schema uses
    them. Naming it None makes the optional import fail as if it were not installed. Call before
    the first import of nbformat, nbclient or papermill.
    """
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # None is documented

"""Rules broken in the command line, in English."""

RULES: dict[str, str] = {
    "no_pango": "{given} asks for a PDF, which needs the library pango. Debian or Ubuntu: sudo "
    "apt-get install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango; conda: conda "
    "install pango. Or ask for html alone.",
    "no_space": "No space is left on the disk to write {given}. Nothing half-written is left; "
    "free some space and run again.",
    "cannot_write": "{given} cannot be written. Close it in other programs, or choose with {name} "
    "a folder that is yours.",
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

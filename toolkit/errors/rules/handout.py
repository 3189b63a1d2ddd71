"""Where copies may not be written, in English."""

RULES: dict[str, str] = {
    "folder_of_students": "{name} lies inside {given}, which students open: choose a folder "
    "elsewhere.",
    "folder_is_file": "{name} is a file: give a folder, or a name that is free.",
    "handout_empty": "{name} holds no exercise to give out.",
}

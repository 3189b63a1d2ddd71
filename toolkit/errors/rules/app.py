"""Rules broken in `toolkit app`, in English."""

RULES: dict[str, str] = {
    "no_screen": "{given} is not a lesson with a screen of its own: {known}. Example: toolkit app "
    "04.",
    "host_unusable": "{name} {given} is not an address of this computer. This computer alone: "
    "127.0.0.1; the whole room: 0.0.0.0.",
    "screen_failed": "The screen of lesson {given} could not be prepared: its kernel did not show "
    "the widget. toolkit doctor says what is missing; if nothing is, please report it.",
}

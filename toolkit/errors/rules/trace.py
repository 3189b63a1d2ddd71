"""Pseudonyms refused for a learner's trace, in English."""

RULES: dict[str, str] = {
    "pseudonym_email": "{given!r} looks like an e-mail address: choose an invented name instead, "
    "such as an animal.",
    "pseudonym_path": "A pseudonym becomes the name of a file: leave out / \\ : and .. (you typed "
    "{given!r}).",
    "pseudonym_number": "{given!r} holds a long number, and numbers such as a student number name "
    "somebody: choose an invented name.",
    "pseudonym_length": "A pseudonym has 2 to {remedy} letters: type an invented name, such as an "
    "animal.",
    "pseudonym_signs": "A pseudonym is one word of letters, digits, hyphens or underscores; "
    "{given!r} cannot be used.",
}

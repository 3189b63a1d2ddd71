"""Rules broken by what people are guessed from, in English."""

RULES: dict[str, str] = {
    "guess_on_archive": "{name} comes from somebody's own archive: nothing is guessed from it. "
    "Take the invented people of toolkit.privacy.population.",
    "trait_unknown": "{name}: no trait is called {given}. The traits are {known}.",
    "likes_known": "{name} must be a number of likes from 1 to {remedy}; got {given}.",
    "like_unknown": "{name}: no page is called {given}. Pages go from {first} to {last}.",
}

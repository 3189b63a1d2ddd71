"""Invented people, made anew from a seed: what they are, what they like, whom they know."""

from toolkit.privacy.population.circles import Circles, circles
from toolkit.privacy.population.likes import Likes, likes
from toolkit.privacy.population.partners import ME, PARTNER, Around, around
from toolkit.privacy.population.residents import QUESTIONS, residents
from toolkit.privacy.population.traits import TRAITS, Trait
from toolkit.privacy.population.visits import visits

__all__ = [
    "ME",
    "PARTNER",
    "QUESTIONS",
    "TRAITS",
    "Around",
    "Circles",
    "Likes",
    "Trait",
    "around",
    "circles",
    "likes",
    "residents",
    "visits",
]

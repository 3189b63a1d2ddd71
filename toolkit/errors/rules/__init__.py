"""Every rule a reader can break, by the room that knows it; each is a sentence with holes."""

from toolkit.errors.rules import (
    allocation,
    client,
    commands,
    data,
    evidence,
    lessons,
    model,
    pages,
    reach_models,
    returns,
    room,
)

RULES: dict[str, str] = {
    **allocation.RULES,
    **client.RULES,
    **commands.RULES,
    **data.RULES,
    **evidence.RULES,
    **lessons.RULES,
    **model.RULES,
    **pages.RULES,
    **reach_models.RULES,
    **returns.RULES,
    **room.RULES,
}

"""Every rule a reader can break, by the room that knows it; each is a sentence with holes."""

from toolkit.errors.rules import (
    allocation,
    client,
    commands,
    cost,
    data,
    evidence,
    lessons,
    model,
    pages,
    reach_models,
    record,
    returns,
    risk,
    room,
    time_sheet,
    worth,
)

RULES: dict[str, str] = {
    **allocation.RULES,
    **client.RULES,
    **commands.RULES,
    **cost.RULES,
    **data.RULES,
    **evidence.RULES,
    **lessons.RULES,
    **model.RULES,
    **pages.RULES,
    **reach_models.RULES,
    **record.RULES,
    **returns.RULES,
    **risk.RULES,
    **room.RULES,
    **time_sheet.RULES,
    **worth.RULES,
}

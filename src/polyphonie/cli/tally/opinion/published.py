"""Our groups beside those that another program published for the same people."""

from typing import Any

import numpy as np

from polyphonie.cli.tally.opinion.plain import plain
from polyphonie.engines.opinion import Conversation, agreement


def compared(conversation: Conversation, people: tuple[str, ...], labels: Any) -> dict[str, Any] | None:
    """Compare groups with the published ones, over the people whom both group; None where none are published."""
    if not conversation.published:
        return None
    pairs = [
        (conversation.published[name], g)
        for name, g in zip(people, labels.tolist(), strict=True)
        if g >= 0 and name in conversation.published
    ]
    names = {name: index for index, name in enumerate(sorted({name for name, _ in pairs}))}
    table = np.array([(names[name], g) for name, g in pairs], dtype=np.int64).reshape(-1, 2)
    return {
        "groups": len(set(conversation.published.values())),
        "people": len(pairs),
        "adjusted_rand": plain(agreement(table[:, 0], table[:, 1])),
    }

"""The little that a list says of a strategy."""

from collections.abc import Mapping
from typing import Any


def finding_of(record: Mapping[str, Any]) -> dict[str, Any]:
    """Give the little that a list says of a strategy: the verdict, the place, the decision; nothing of the actors."""
    situation, verdict = record["situation"], record["verdict"]
    return {
        "decision": verdict["decision"],
        "text": verdict["text"],
        "place": situation["context"]["territory"]["name"],
        "organiser": situation["context"]["organiser"]["name"],
        "what": situation["decision"]["what"],
        "when": situation["decision"]["when"],
        "is_invented": situation["is_invented"],
    }

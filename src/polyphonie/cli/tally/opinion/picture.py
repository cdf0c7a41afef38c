"""What a picture of the map needs: a point a base cluster, always; a point a person, while they are not too many."""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from polyphonie.cli.tally.opinion.plain import plain

MANY: Final = 20_000


def shows_people(asked: Mapping[str, Any], people: int) -> bool:
    """Tell whether each person's place is given: as asked, or up to 20,000 people."""
    return bool(asked["people"] == "all" or (asked["people"] == "auto" and people <= MANY))


def bases(places: Any, base: Any, labels: Any) -> dict[str, list[Any]]:
    """Give the mean place, the size and the group of each base cluster."""
    grouped = base >= 0
    sizes = np.bincount(base[grouped])
    x, y = (np.bincount(base[grouped], weights=axis[grouped]) / np.maximum(sizes, 1) for axis in places.T)
    group = np.zeros(len(sizes), dtype=np.int64)
    group[base[grouped]] = labels[grouped]
    return {"x": plain(x, 6), "y": plain(y, 6), "size": sizes.tolist(), "group": group.tolist()}

"""Draws by lot beside sortition-algorithms: leximin here, maximin on both sides (its leximin needs a paid solver).

The pools are made up here, from a seed: latent classes, self-selection, quotas taken from the population.
"""

import json
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

from benchmarks.engines.case import Case
from polyphonie.engines.sortition import Quota, draw_lottery, list_panels, recruitment

PEER = "benchmarks.engines.lot_peer"
OURS = "benchmarks.engines.lot"
PACKAGES = ("sortition-algorithms", "mip<2", "highspy")
TOLERANCE, THEIRS = 1e-4, 5e-4


def _written(path: str, people: int, seats: int, features: int, slack: float = 0.06, seed: int = 0) -> None:
    """Write a pool and its quotas as one file of plain values."""
    from tests.engines.sortition.pools import made_up_pool

    pool = made_up_pool(people, seats, features, seed, slack=slack)
    plain = {
        "features": list(pool.features),
        "people": {person.id: list(person.answers) for person in pool.people},
        "quotas": [[q.feature, q.value, q.low, q.high] for q in pool.quotas],
        "seats": seats,
    }
    Path(path).write_text(json.dumps(plain), "utf-8")


def written_70(path: str) -> None:
    """Write a pool of 70 people, 24 seats, 5 features."""
    _written(path, 70, 24, 5, 0.2)


def written_239(path: str) -> None:
    """Write a pool of 239 people, 30 seats, 7 features."""
    _written(path, 239, 30, 7)


def written_239_hard(path: str) -> None:
    """Write another pool of 239 people: of twelve seeds, the one that asks most of dives."""
    _written(path, 239, 30, 7, seed=10)


def written_825(path: str) -> None:
    """Write a pool of 825 people, 75 seats, 4 features."""
    _written(path, 825, 75, 4)


def written_1727(path: str) -> None:
    """Write a pool of 1 727 people, 110 seats, 7 features."""
    _written(path, 1727, 110, 7)


def _read(path: str) -> Any:
    said = json.loads(Path(path).read_text("utf-8"))
    return recruitment(said["features"], said["people"], [Quota(*q) for q in said["quotas"]], said["seats"])


def ours_leximin(path: str) -> Any:
    """Leximin: lowest chance, its proved bound, the status."""
    one = draw_lottery(_read(path)).certificate
    return {"lowest": float(one.value), "bound": float(one.bound), "status": one.status}


def ours_maximin(path: str) -> Any:
    """Maximin: lowest chance, its proved bound, the status."""
    one = draw_lottery(_read(path), "maximin").certificate
    return {"lowest": float(one.value), "bound": float(one.bound), "status": one.status}


def ours_list(path: str) -> Any:
    """Leximin, then the list of 1000 panels of a public draw."""
    lottery = draw_lottery(_read(path))
    listed = list_panels(lottery)
    floored = Fraction(floor(1000 * lottery.certificate.bound), 1000)
    return {"lowest": float(listed.lowest), "bound": float(lottery.certificate.bound), "held": listed.lowest >= floored}


def agrees(ours: Any, theirs: Any) -> bool | str:
    """Tell whether both found the same lowest chance, within the tolerances of each; and who is above."""
    if theirs is None:
        return bool(ours["status"] == "proved" and ours["bound"] - ours["lowest"] <= TOLERANCE)
    if abs(ours["lowest"] - theirs) <= TOLERANCE + THEIRS:
        return True
    return f"ours {ours['lowest']:.4f}, theirs {theirs:.4f}"


def says(ours: Any) -> str:
    """Say the lowest chance and, of ours, how sure it is."""
    if isinstance(ours, float):
        return f"lowest {100 * ours:.3f} %"
    return f"lowest {100 * ours['lowest']:.3f} %, bound {100 * ours['bound']:.3f} %"


def says_list(ours: Any) -> str:
    """Say the lowest chance of the list, and whether it is the best one rounded down to a whole number of panels."""
    return f"lowest {ours['lowest']:.3f}, {'at least' if ours['held'] else 'UNDER'} the bound rounded down"


def _leximin(name: str, inputs: str, bar: float) -> Case:
    return Case(name=f"leximin, {name}", ours=f"{OURS}:ours_leximin", inputs=f"{OURS}:{inputs}", says=says, bar_cpu=bar)


def _beside(name: str, inputs: str, backend: str, **bars: float) -> Case:
    return Case(
        name=f"maximin beside {backend}, {name}",
        ours=f"{OURS}:ours_maximin",
        peer=f"{PEER}:peer_{backend}",
        peer_name=f"sortition-algorithms ({backend})",
        peer_packages=PACKAGES,
        inputs=f"{OURS}:{inputs}",
        agrees=agrees,
        says=says,
        **bars,
    )


CASES: tuple[Case, ...] = (
    _leximin("239 people, 30 seats, 7 features", "written_239", 1),
    _leximin("another 239 people, 30 seats, 7 features", "written_239_hard", 1),
    _leximin("825 people, 75 seats, 4 features", "written_825", 2),
    _leximin("1 727 people, 110 seats, 7 features", "written_1727", 30),
    Case(
        name="leximin and 1000 panels, 825 people, 75 seats, 4 features",
        ours=f"{OURS}:ours_list",
        inputs=f"{OURS}:written_825",
        says=says_list,
    ),
    _beside("70 people, 24 seats, 5 features", "written_70", "cbc", bar_call=10),
    _beside("239 people, 30 seats, 7 features", "written_239", "cbc", bar_ratio=10),
    _beside("239 people, 30 seats, 7 features", "written_239", "highs", bar_ratio=10),
)

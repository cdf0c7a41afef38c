"""What the quota studio says of a recruitment, as plain values."""

from collections.abc import Sequence
from typing import Any, Final

from polyphonie.cli.tally.lot.asked import Asked
from polyphonie.engines.sortition import Recruitment, Relaxation, opening_for, prices, relaxations
from polyphonie.kit.errors import Fault

MOST_OPENINGS: Final = 10


Held = Sequence[tuple[str, str, int, int]]


def shut(recruitment: Recruitment, held: Held) -> dict[str, Any]:
    """Where no panel exists: give the conflict and the ways out of it."""
    return {
        "feasible": False,
        "conflict": [{"feature": f, "value": v, "min": low, "max": high} for f, v, low, high in held],
        "relaxations": [_relaxation(one) for one in relaxations(recruitment)],
        "prices": [],
        "openings": [],
    }


def opened(recruitment: Recruitment, uncoverable: Sequence[str]) -> dict[str, Any]:
    """Where panels exist: give what each quota costs, and how to open to whom they keep out."""
    return {
        "feasible": True,
        "conflict": [],
        "relaxations": [],
        "prices": [
            {"feature": p.quota.feature, "value": p.quota.value, "side": {"low": "min", "high": "max"}[p.side],
             "min": p.quota.low, "max": p.quota.high, "before": float(p.before), "after": float(p.after)}
            for p in prices(recruitment, uncoverable)
        ],
        "openings": [
            {"id": one, "relaxation": None if (way := opening_for(recruitment, one)) is None else _relaxation(way)}
            for one in uncoverable[:MOST_OPENINGS]
        ],
    }  # fmt: skip


def held_faults(asked: Asked, recruitment: Recruitment, held: Held) -> list[Fault]:
    """Say each quota of a conflict with its line, then the ways out, cheapest first."""
    lines = {(q.feature, q.value): line for q, line in zip(recruitment.quotas, asked.quota_lines, strict=True)}
    faults = [
        Fault("lot-held", "", lines[f, v], 0, {"feature": f, "value": v, "low": low, "high": high}, asked.files[1])
        for f, v, low, high in held
    ]
    for number, way in enumerate(relaxations(recruitment), 1):
        for one in way.changes:
            facts = {"number": number, "feature": one.quota.feature, "value": one.quota.value, "low": one.low}
            line = asked.quota_lines[one.index]
            faults.append(Fault("lot-way-out", "", line, 0, facts | {"high": one.high}, asked.files[1]))
    return faults or [Fault("lot-homes", facts={"seats": recruitment.seats}, file=asked.files[0])]


def _relaxation(one: Relaxation) -> dict[str, Any]:
    return {
        "cost": str(one.cost),
        "changes": [
            {"feature": c.quota.feature, "value": c.quota.value, "min": [c.quota.low, c.low],
             "max": [c.quota.high, c.high]}
            for c in one.changes
        ],
    }  # fmt: skip

"""Seats people at tables, round after round: a person a row, then the rules in the settings."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from polyphonie.cli.tally.rotation.asked import Asked, gathering_of, read_asked
from polyphonie.cli.tally.rotation.said import lines
from polyphonie.engines.rotation import WEIGHTS, Gathering, Seating, compromises, seat_people, verify_seating
from polyphonie.engines.rotation.refusals import GatheringRefused
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import BadFile
from polyphonie.kit.progress import Progress

__all__ = ["lines", "tally"]
MOST_PAIRS: Final = 1_000


def tally(files: Sequence[Path], settings: Mapping[str, str], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Seat the people of a sheet, and say how far the plan is from the best that could be."""
    asked = read_asked(files, settings)
    gathering = gathering_of(asked)
    weight, effort = Fraction(asked.chosen["weight"]), asked.chosen["effort"]
    try:
        seating = seat_people(gathering, chance, weight=weight, effort=effort, progress=progress)
        others = _others(gathering, chance, asked)
    except GatheringRefused as refused:
        raise BadFile(
            [replace(f, line=asked.lines.get(f.place, 0), file=str(files[0])) for f in refused.faults]
        ) from None
    return _outcome(asked, gathering, seating, others)


def _others(gathering: Gathering, chance: Chance, asked: Asked) -> tuple[Seating, ...]:
    """Plans that weigh balance otherwise, where that was asked."""
    if not asked.chosen["compromises"] or not gathering.balance:
        return ()
    return compromises(gathering, chance, weights=WEIGHTS, effort=asked.chosen["effort"])


def _seating(seating: Seating) -> dict[str, dict[str, list[str]]]:
    return {
        str(one): {str(t): list(table) for t, table in enumerate(tables, 1)}
        for one, tables in enumerate(seating.plan, 1)
    }


def _outcome(asked: Asked, gathering: Gathering, seating: Seating, others: Sequence[Seating]) -> dict[str, Any]:
    figures, bound = seating.figures, seating.bound
    return {
        "settings": asked.chosen,
        "side_files": asked.digests,
        "people": len(gathering.people),
        "seating": _seating(seating),
        "repeats": figures.repeats,
        "bound": bound.repeats,
        "bound_reason": bound.reason,
        "gap": seating.gap,
        "method": seating.method,
        "again": [{"people": [one, other], "times": times} for one, other, times in figures.again[:MOST_PAIRS]],
        "again_count": len(figures.again),
        "most_meetings": figures.most_meetings,
        "met": {name: figures.met[name] for name in gathering.people},
        "imbalance": figures.imbalance,
        "broken": [
            {
                "rule": b.rule,
                "round": b.round,
                "table": b.table,
                "names": list(b.names),
                "wanted": b.wanted,
                "found": b.found,
            }
            for b in figures.broken
        ],
        "compromises": [
            {
                "weight": str(one.weight),
                "repeats": one.figures.repeats,
                "imbalance": one.figures.imbalance,
                "seating": _seating(one),
            }
            for one in others
        ],
        "ties": {"chosen_by": "seed"},
        "verified": not verify_seating(gathering, seating),
    }

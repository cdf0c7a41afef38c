"""Completes what somebody said of a situation with what a text suggests and what is likely; the given always wins."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from polyphonie.catalogue.expressions import Lexicon
from polyphonie.kit import codes
from polyphonie.kit.provenance import Origins, Provenance
from polyphonie.kit.situation import Objective, Situation

Part = TypeVar("Part", bound=Any)
_OF_CONTEXT: Final = ("matters", "phase", "conflict", "complexity", "uncertainty", "trust")


def completed(given: Situation, read: Situation) -> Situation:
    """Complete what somebody gave with what was read; what was given always wins.

    Guarantees
    ----------
    No value given is changed; with nothing read, the situation comes back as it was.
    """
    context = _filled(given.context, read.context, _OF_CONTEXT)
    context = replace(
        context,
        territory=_filled(context.territory, read.context.territory, ("scope", "population")),
        organiser=_filled(context.organiser, read.context.organiser, ("kind",)),
    )
    asked = given.limit("participants") is not None
    whole = _filled(given, read, ("publics", "modality", "recruitment", "expected_outputs"))
    return replace(
        whole,
        context=context,
        participation_objectives=_aims(given, read),
        constraints=given.constraints if asked else (*given.constraints, *read.constraints),
        origins=Origins({**read.origins.said, **given.origins.said}, given.origins.sought),
    )


def _filled(given: Part, read: Part, names: Sequence[str]) -> Part:
    """Give the record with the named fields that it does not say taken from the other."""
    more = {name: getattr(read, name) for name in names if getattr(given, name) in (None, ())}
    return replace(given, **more)


def _aims(given: Situation, read: Situation) -> tuple[Objective, ...]:
    """Join objectives: kinds given win over kinds read, a level given over a level read."""
    said, found = given.participation_objectives, read.participation_objectives
    if not said:
        return found
    levels = [o.level for o in said if o.level is not None]
    if any(o.kind for o in said):
        level = next((o.level for o in found if o.level is not None), None)
        return said if levels else tuple(replace(o, level=level) for o in said)
    kinds = tuple(o for o in found if o.kind)
    return tuple(replace(o, level=max(levels)) for o in kinds) if kinds and levels else (kinds or said)


def with_likely_objectives(situation: Situation, lexicon: Lexicon) -> Situation:
    """Add the likely objectives of the matters when little or nothing tells what participation is for.

    Objectives that somebody gave are never completed; those read in a text are when they weigh less than
    `lexicon.enough`. The first matter counts most. Every objective added is an estimate that names its matter.
    """
    aims = situation.participation_objectives
    said = dict(situation.origins.said)
    is_read = all(o.id.startswith("read-") for o in aims)
    if (any(o.kind for o in aims) and not is_read) or sum(o.weight for o in aims if o.kind) >= lexicon.enough:
        return situation
    level = max((o.level for o in aims if o.level is not None), default=None)
    points: dict[str, float] = {}
    heights: list[int] = []
    for place, matter in enumerate(situation.context.matters, 1):
        for hint in lexicon.default_of.get(matter, ()):
            if hint.field == "participation_objectives.kind":
                points[hint.value] = points.get(hint.value, 0.0) + hint.weight / place
                said.setdefault(
                    f"participation_objectives.likely-{hint.value}",
                    Provenance(kind="lexicon", estimate=True, confidence=0, note=matter),
                )
            elif hint.field == "participation_objectives.level":
                heights.append(codes.LEVELS.index(hint.value) + 1)
    level = level if level is not None else max(heights, default=None)
    likely = tuple(
        Objective(f"likely-{kind}", kind=kind, level=level, weight=weight)
        for kind, weight in points.items()
        if not any(o.kind == kind for o in aims)
    )
    read = tuple(replace(o, level=level) for o in aims if o.kind)
    return replace(
        situation, participation_objectives=(*read, *likely) or aims, origins=Origins(said, situation.origins.sought)
    )

"""Draws a panel by lot: a pool, quotas, a rule; the chances of everybody, and the proof that they are fair."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from polyphonie.cli.tally.lot.asked import Asked, read_asked
from polyphonie.cli.tally.lot.proofs import replayed, write_proof
from polyphonie.cli.tally.lot.said import lines
from polyphonie.cli.tally.lot.studio import held_faults, opened, shut
from polyphonie.engines.sortition import (
    Lottery,
    NoPanel,
    PanelList,
    Recruitment,
    RecruitmentRefused,
    draw_lottery,
    draw_panel,
    homes_alike,
    list_panels,
    remaining,
    reserve_list,
    verify_list,
    verify_lottery,
    verify_panel,
)
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import BadFile
from polyphonie.kit.progress import Progress

__all__ = ["lines", "tally"]


def tally(files: Sequence[Path], settings: Mapping[str, str], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Draw from a pool and its quotas; or, given one proof file, replay it."""
    if len(files) in (1, 2) and files[0].suffix == ".json":
        return replayed(files, settings)
    asked = read_asked(files, settings)
    recruitment = _to_draw(asked)
    gamma = float(Fraction(asked.chosen["gamma"]))
    try:
        lottery = draw_lottery(recruitment, asked.chosen["rule"], chance, gamma=gamma, progress=progress)
    except NoPanel as refused:
        if asked.chosen["studio"] == "yes":
            return _bare(asked, recruitment) | {"panel": None, "studio": shut(recruitment, refused.conflict)}
        raise BadFile(held_faults(asked, recruitment, refused.conflict)) from None
    listed = list_panels(lottery, asked.chosen["panels"], chance) if asked.chosen["panels"] else None
    found = _bare(asked, recruitment) | _outcome(asked, lottery, listed, chance)
    if asked.chosen["studio"] == "yes":
        found["studio"] = opened(recruitment, lottery.uncoverable)
    if listed is not None and asked.chosen["proof"]:
        found["proof"] = write_proof(asked, lottery, listed, chance.seed)
    return found


def _to_draw(asked: Asked) -> Recruitment:
    """What is left to draw once the confirmed sit and the others are gone."""
    if not asked.confirmed and not asked.gone:
        return asked.recruitment
    try:
        return remaining(asked.recruitment, asked.confirmed, asked.gone)
    except RecruitmentRefused as refused:
        raise BadFile([replace(fault, place="", file=asked.files[0]) for fault in refused.faults]) from None


def _bare(asked: Asked, recruitment: Recruitment) -> dict[str, Any]:
    """What is said whether a panel exists or not; the secret is never written."""
    return {
        "settings": {name: value for name, value in asked.chosen.items() if name != "secret"},
        "people": len(recruitment.people),
        "seats": recruitment.seats,
        "confirmed": list(asked.confirmed),
        "households_alike": [list(pair) for pair in homes_alike(asked.recruitment)],
    }


def _outcome(asked: Asked, lottery: Lottery, listed: PanelList | None, chance: Chance) -> dict[str, Any]:
    drawn = asked.chosen["drawn"]
    from_list = listed is not None and drawn is not None
    panel = listed.panels[drawn] if listed is not None and drawn is not None else draw_panel(lottery, chance)
    one = lottery.certificate
    ids = [person.id for person in lottery.recruitment.people]
    faults = [*verify_lottery(lottery), *verify_panel(lottery.recruitment, panel)]
    found: dict[str, Any] = {
        "panel": list(panel),
        "drawn_from": "list" if from_list else "lottery",
        "probabilities": {i: float(c) for i, c in zip(ids, lottery.chances, strict=True)},
        "min_probability": float(one.value),
        "certificate": {
            "bound": float(one.bound), "value": float(one.value), "gap": one.gap, "status": one.status,
            "basis": one.basis, "tolerance": one.tolerance,
            "bound_exact": str(one.bound), "value_exact": str(one.value),
        },
        "uncoverable": list(lottery.uncoverable),
        "support": len(lottery.panels),
        "exact_searches": lottery.searches,
        "list": None,
        "reserve": None,
        "ties": {"chosen_by": "seed"},
    }  # fmt: skip
    if listed is not None:
        faults += verify_list(lottery.recruitment, listed)
        found["list"] = {
            "panels": [list(one) for one in listed.panels],
            "probabilities": {i: float(c) for i, c in zip(ids, listed.chances, strict=True)},
            "min_probability": float(listed.lowest),
            "repeats": listed.repeats,
        }
    if asked.chosen["reserve"]:
        stay = float(Fraction(asked.chosen["stay"]))
        reserve = reserve_list(lottery.recruitment, panel, asked.chosen["reserve"], stay, chance)
        found["reserve"] = {"people": list(reserve.people), "distances": list(reserve.distances)}
    return found | {"verified": not faults}

"""Reads what is asked of a draw: the settings, the pool, the quotas, with the line of each fault."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from polyphonie.cli.reading import sheet_at
from polyphonie.cli.tally.settings import WHERE, one_of, read_settings, text, whole
from polyphonie.engines.sortition import RULES, Person, Quota, Recruitment, RecruitmentRefused
from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.sheet import Sheet, number

MOST_PEOPLE: Final = 100_000
MOST_PANELS: Final = 10_000
LEAST_SECRET: Final = 16
PLACE: Final = re.compile(r"(people|quotas)\[(\d+)\]")
CONFIRMED: Final = frozenset({"selected", "confirmed", "retenu", "retenue", "confirmé", "confirmée"})
GONE: Final = frozenset({"refused", "withdrawn", "gone", "refus", "refusé", "refusée", "retiré", "retirée"})
DEFAULTS: Final[dict[str, Any]] = {
    "seats": None, "rule": "leximin", "panels": 1000, "gamma": "1", "household": None, "state": None, "studio": "no",
    "reserve": 0, "stay": "0.8", "drawn": None, "proof": None, "secret": None,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """The settings chosen, the recruitment, and the people already confirmed or gone."""

    chosen: dict[str, Any]
    recruitment: Recruitment
    confirmed: tuple[str, ...]
    gone: tuple[str, ...]
    quota_lines: tuple[int, ...]
    files: tuple[str, str]


def read_asked(files: Sequence[Path], settings: Mapping[str, str]) -> Asked:
    """Read the settings, then the pool and the quotas; everything wrong comes back together."""
    chosen = _chosen(settings)
    if len(files) != 2:
        raise Refusal("lot-files", found=len(files))
    pool, asked = sheet_at(files[0], ("id",)), sheet_at(files[1], ("min", "max"))
    quotas, faults = _quotas(asked)
    features = tuple(dict.fromkeys(q.feature for q in quotas if q is not None))
    faults += _missing(pool, (*features, *(chosen[name] for name in ("household", "state") if chosen[name])))
    states, wrong = _states(pool, chosen["state"]) if not faults else ({}, [])
    if faults + wrong or not pool.rows:
        raise BadFile(faults + wrong or [Fault("lot-nobody", file=pool.file)])
    home = chosen["household"] or ("household" if "household" in pool.columns else None)
    chosen["household"] = home
    people = tuple(Person(row["id"], tuple(row[f] for f in features), row[home] if home else "") for row in pool.rows)
    try:
        recruitment = Recruitment(features, people, tuple(q for q in quotas if q is not None), chosen["seats"])
    except RecruitmentRefused as refused:
        raise BadFile([_placed(fault, pool, asked) for fault in refused.faults]) from None
    confirmed = tuple(one for one, state in states.items() if state in CONFIRMED)
    gone = tuple(one for one, state in states.items() if state in GONE)
    return Asked(chosen, recruitment, confirmed, gone, tuple(row.line for row in asked.rows), (pool.file, asked.file))


def _chosen(settings: Mapping[str, str]) -> dict[str, Any]:
    known = {
        "seats": whole(1, MOST_PEOPLE), "rule": one_of(*RULES), "panels": whole(0, MOST_PANELS), "gamma": _positive,
        "household": text, "state": text, "studio": one_of("yes", "no"), "reserve": whole(0, 1000), "stay": _share,
        "drawn": whole(0, MOST_PANELS), "proof": text, "secret": _secret,
    }  # fmt: skip
    chosen = read_settings(settings, known, DEFAULTS)
    faults = []
    if chosen["seats"] is None:
        faults.append(Fault("setting-missing", facts={"setting": "seats"}, file=WHERE))
    if chosen["proof"] and not chosen["secret"]:
        faults.append(Fault("setting-missing", facts={"setting": "secret"}, file=WHERE))
    if chosen["proof"] and not chosen["panels"]:
        faults.append(Fault("lot-proof-without-list", facts={}, file=WHERE))
    if chosen["drawn"] is not None and chosen["drawn"] >= chosen["panels"]:
        facts = {"setting": "drawn", "value": str(chosen["drawn"]), "least": 0, "most": chosen["panels"] - 1}
        faults.append(Fault("setting-not-whole", facts=facts, file=WHERE))
    if faults:
        raise BadFile(faults)
    return chosen


def _positive(text: str) -> str:
    value = number(text, decimal_comma=True)
    if value is None or value <= 0:
        raise ValueError(text)
    return str(value)


def _share(text: str) -> str:
    value = number(text, decimal_comma=True)
    if value is None or not 0 <= value <= 1:
        raise ValueError(text)
    return str(value)


def _secret(text: str) -> str:
    if len(text) < LEAST_SECRET:
        raise Refusal("lot-secret-short", least=LEAST_SECRET)
    return text


def _quotas(sheet: Sheet) -> tuple[list[Quota | None], list[Fault]]:
    """Read a quota a row; the columns may be feature and value, or category and feature as others name them."""
    names = ("category", "feature") if {"category", "feature"} <= set(sheet.columns) else ("feature", "value")
    faults = _missing(sheet, names)
    if faults:
        return [], faults
    quotas: list[Quota | None] = []
    for row in sheet.rows:
        bounds = [_count(row[name]) for name in ("min", "max")]
        for name, bound in zip(("min", "max"), bounds, strict=True):
            if bound is None:
                facts = {"column": name, "value": row[name][:40]}
                column = sheet.columns.index(name) + 1
                faults.append(Fault("lot-bound-unreadable", "", row.line, column, facts, sheet.file))
        low, high = bounds
        quotas.append(None if low is None or high is None else Quota(row[names[0]], row[names[1]], low, high))
    if not sheet.rows:
        faults.append(Fault("lot-no-quota", file=sheet.file))
    return quotas, faults


def _count(text: str) -> int | None:
    value = number(text)
    return int(value) if value is not None and value.denominator == 1 and abs(value) < 10**9 else None


def _missing(sheet: Sheet, columns: Iterable[str]) -> list[Fault]:
    known = ", ".join(sheet.columns[:40])
    return [
        Fault("sheet-column-missing", "", 1, 0, {"column": name, "known": known}, sheet.file)
        for name in columns
        if name and name not in sheet.columns
    ]


def _states(sheet: Sheet, column: str | None) -> tuple[dict[str, str], list[Fault]]:
    """Read who is confirmed or gone, where a column says so."""
    if column is None:
        return {}, []
    found, faults = {}, []
    for row in sheet.rows:
        state = row[column].casefold()
        if state and state not in CONFIRMED | GONE:
            place = sheet.columns.index(column) + 1
            faults.append(Fault("lot-state-unknown", "", row.line, place, {"state": row[column][:40]}, sheet.file))
        elif state:
            found[row["id"]] = state
    return found, faults


def _placed(fault: Fault, pool: Sheet, quotas: Sheet) -> Fault:
    """Say the line of a fault that the engine found."""
    found = PLACE.fullmatch(fault.place)
    if found is None:
        return replace(fault, place="", file=WHERE if fault.place == "seats" else quotas.file)
    sheet = pool if found[1] == "people" else quotas
    return replace(fault, place="", line=sheet.rows[int(found[2])].line, file=sheet.file)

"""Situation files: YAML in and out, all faults at once, the JSON Schema."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from polyphonie.kit import codes
from polyphonie.kit.declared import Held, plain_record, schema_of, to_yaml
from polyphonie.kit.provenance import Origins
from polyphonie.kit.reader import Path, Reader, element_keys
from polyphonie.kit.situation import VERSION, Situation
from polyphonie.kit.yaml_tree import Mapping as Tree
from polyphonie.kit.yaml_tree import tree_of


def read_situation(text: str | bytes, file: str = "", *, is_partial: bool = False) -> Situation:
    """Read a situation file.

    Parameters
    ----------
    text: the YAML text; bytes must be UTF-8.
    file: its name, for the faults.
    is_partial: accept that required values are absent (a draft, a context known in part).

    Raises
    ------
    BadFile
        All faults together, in the order of the file, each with its place.

    Guarantees
    ----------
    ``read_situation(write_situation(s)) == s``; no input raises anything else than BadFile.
    """
    return situation_of(tree_of(text, file), file, is_partial=is_partial)


def situation_of(root: Tree, file: str = "", *, is_partial: bool = False) -> Situation:
    """Read a situation from a tree; see `read_situation`."""
    reader = Reader(file, is_partial)
    situation: Situation = Held(Situation).read(reader, root, Path())
    if situation.polyphonie != VERSION:
        reader.fault_at("wrong-version", "polyphonie", known=VERSION)
    _check(reader, situation)
    reader.close()
    return replace(situation, origins=Origins(dict(reader.said), frozenset(reader.sought)))


def write_situation(situation: Situation) -> str:
    """Write a situation as YAML; reading it back gives the same situation, byte for byte when written again."""
    said = situation.origins.said.get("")
    return to_yaml(plain_record(situation, situation.origins, "") | (said.plain() if said else {}))


def situation_schema() -> dict[str, Any]:
    """Give the JSON Schema of situation files."""
    return schema_of(Situation, "Polyphonie situation", "https://polyphonie.example/schemas/situation-1.json")


def _check(reader: Reader, situation: Situation) -> None:
    """Check what no single value can tell: references, dates, units."""
    _check_sources(reader, situation)
    _check_references(reader, situation)
    _check_respondents(reader, situation)
    _check_constraints(reader, situation)
    if situation.as_of and situation.decision.when and situation.decision.when < situation.as_of:
        reader.fault_at("dates-reversed", "decision.when", first=situation.as_of, second=situation.decision.when)
    if sum(o.weight for o in situation.participation_objectives) <= 0 < len(situation.participation_objectives):
        reader.fault_at("weights-zero", "participation_objectives")


def _check_sources(reader: Reader, situation: Situation) -> None:
    known = {s.id for s in situation.sources}
    if reader.is_spoilt("sources"):
        return
    for path, said in sorted(reader.said.items()):
        for index, source in enumerate(said.source):
            if source not in known:
                place = f"{path}.source.{index}" if path else f"source.{index}"
                reader.fault_at("dangling-source", place, id=source, known=", ".join(sorted(known)[:40]) or "—")


def _check_references(reader: Reader, situation: Situation) -> None:
    actors, publics = {a.id for a in situation.actors}, {p.id for p in situation.publics}
    if not reader.is_spoilt("actors"):
        _check_list(reader, "context.stated_by", situation.context.stated_by, actors)
        for public in situation.publics:
            if public.actor is not None and public.actor not in actors:
                reader.dangling(f"publics.{public.id}.actor", public.actor, actors)
    if not reader.is_spoilt("publics"):
        for objective in situation.participation_objectives:
            _check_list(reader, f"participation_objectives.{objective.id}.publics", objective.publics, publics)


def _check_list(reader: Reader, path: str, names: Iterable[str], known: set[str]) -> None:
    for index, name in enumerate(names):
        if name not in known:
            reader.dangling(f"{path}.{index}", name, known)


def _check_respondents(reader: Reader, situation: Situation) -> None:
    actors = None if reader.is_spoilt("actors") else {a.id for a in situation.actors}
    objectives = None if reader.is_spoilt("project_objectives") else {o.id for o in situation.project_objectives}
    for respondent in situation.respondents:
        path = f"respondents.{respondent.id}"
        _check_table(reader, f"{path}.influence", respondent.influence, actors, actors)
        _check_table(reader, f"{path}.positions", respondent.positions, actors, objectives)
        for name, cells in respondent.influence.items():
            if cells.get(name):
                reader.fault_at("influence-on-self", f"{path}.influence.{name}.{name}", id=name)


def _check_table(
    reader: Reader,
    path: str,
    table: Mapping[str, Mapping[str, int | None]],
    rows: set[str] | None,
    columns: set[str] | None,
) -> None:
    """Refuse a row or a column that names nothing in the file; None when the list could not be read whole."""
    for row, cells in table.items():
        if rows is not None and row not in rows:
            reader.dangling(f"{path}.{row}", row, rows)
        for column in cells:
            if columns is not None and column not in columns:
                reader.dangling(f"{path}.{row}.{column}", column, columns)


def _check_constraints(reader: Reader, situation: Situation) -> None:
    keys = element_keys([c.id for c in situation.constraints])
    for key, constraint in zip(keys, situation.constraints, strict=True):
        path = f"constraints.{key}"
        if constraint.limits is None:
            continue
        unit = codes.UNITS[constraint.limits]
        is_said = f"{path}.amount" in reader.places or reader.is_partial
        if constraint.amount is None and not is_said:
            reader.fault_at("limit-without-amount", path, limits=constraint.limits, unit=unit)
        elif constraint.unit not in (None, unit):
            reader.fault_at("wrong-unit", f"{path}.unit", unit=unit, value=constraint.unit)

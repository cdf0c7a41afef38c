"""Situation files: YAML in and out, all faults at once, the JSON Schema."""

from dataclasses import replace
from typing import Any

from polyphonie.kit import codes
from polyphonie.kit.declared import Held, plain_record, schema_of, to_yaml
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.provenance import Origins
from polyphonie.kit.reader import MISSING, Path, Reader
from polyphonie.kit.situation import VERSION, Situation
from polyphonie.kit.yaml_tree import Mapping, tree_of


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


def situation_of(root: Mapping, file: str = "", *, is_partial: bool = False) -> Situation:
    """Read a situation from a tree; see `read_situation`."""
    reader = Reader(file, is_partial)
    situation = Held(Situation).read(reader, root, Path())
    header = root.get("polyphonie")
    if header is not None and getattr(header, "value", None) != VERSION:
        reader.fault_at("wrong-version", "polyphonie", known=VERSION)
    if situation is MISSING:
        reader.close()
        raise BadFile([Fault("file-empty", file=file)])
    _check(reader, situation)
    reader.close()
    return replace(situation, origins=Origins(dict(reader.said), frozenset(reader.sought)))


def write_situation(situation: Situation) -> str:
    """Write a situation as YAML; reading it back gives the same situation, byte for byte when written again."""
    return to_yaml(plain_record(situation, situation.origins, ""))


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
    for path, said in sorted(reader.said.items()):
        for source in said.source:
            if source not in known:
                reader.fault_at("dangling-source", path, id=source, known=", ".join(sorted(known)) or "—")


def _check_references(reader: Reader, situation: Situation) -> None:
    actors = {a.id for a in situation.actors}
    publics = {p.id for p in situation.publics}
    for name in situation.context.stated_by:
        if name not in actors:
            reader.dangling("context.stated_by", name, actors)
    for public in situation.publics:
        if public.actor is not None and public.actor not in actors:
            reader.dangling(f"publics.{public.id}.actor", public.actor, actors)
    for objective in situation.participation_objectives:
        for name in objective.publics:
            if name not in publics:
                reader.dangling(f"participation_objectives.{objective.id}.publics", name, publics)


def _check_respondents(reader: Reader, situation: Situation) -> None:
    actors = {a.id for a in situation.actors}
    objectives = {o.id for o in situation.project_objectives}
    for respondent in situation.respondents:
        path = f"respondents.{respondent.id}"
        for table, columns in (("influence", actors), ("positions", objectives)):
            for row, cells in getattr(respondent, table).items():
                if row not in actors:
                    reader.dangling(f"{path}.{table}.{row}", row, actors)
                for column, value in cells.items():
                    if column not in columns:
                        reader.dangling(f"{path}.{table}.{row}.{column}", column, columns)
                    elif table == "influence" and column == row and value:
                        reader.fault_at("influence-on-self", f"{path}.{table}.{row}.{column}", id=row)


def _check_constraints(reader: Reader, situation: Situation) -> None:
    for index, constraint in enumerate(situation.constraints):
        path = f"constraints.{constraint.id or index}"
        if constraint.limits is None:
            continue
        unit = codes.UNITS[constraint.limits]
        is_said = f"{path}.amount" in reader.places
        if constraint.amount is None and not is_said:
            reader.fault_at("limit-without-amount", path, limits=constraint.limits, unit=unit)
        elif constraint.unit not in (None, unit):
            reader.fault_at("wrong-unit", f"{path}.unit", unit=unit, value=constraint.unit)

"""The situation whole: the file, and the answers that respondents gave here."""

from collections.abc import Iterable
from dataclasses import replace

from polyphonie.dossier.models import Dossier
from polyphonie.dossier.models import Respondent as Answers
from polyphonie.kit.situation import Respondent, Situation
from polyphonie.kit.situation_file import read_situation, write_situation

Cells = dict[str, dict[str, int | None]]


def whole_situation(dossier: Dossier) -> Situation:
    """Read the situation with the answers given here; what an answer says of something gone is left out."""
    situation = read_situation(dossier.situation, is_partial=True)
    given = [copy_of(one, situation) for one in dossier.respondents.all()]
    kept = tuple(one for one in given if one.influence or one.positions)
    if not kept:
        return situation
    origins = replace(situation.origins, sought=situation.origins.sought | unknown_cells(kept))
    return replace(situation, respondents=(*situation.respondents, *kept), origins=origins)


def unknown_cells(given: Iterable[Respondent]) -> frozenset[str]:
    """Name the cells that their respondent does not know: sought in vain, as a file would say."""
    return frozenset(
        f"respondents.{one.id}.{table}.{row}.{column}"
        for one in given
        for table, cells in (("influence", one.influence), ("positions", one.positions))
        for row, columns in cells.items()
        for column, value in columns.items()
        if value is None
    )


def whole_text(dossier: Dossier) -> str:
    """Give the situation file: as it is kept when nobody answered here, else written again with the answers."""
    situation = whole_situation(dossier)
    known = read_situation(dossier.situation, is_partial=True)
    return dossier.situation if situation == known else write_situation(situation)


def copy_of(answers: Answers, situation: Situation) -> Respondent:
    """Turn the answers given here into a respondent of the file."""
    actors = {a.id for a in situation.actors}
    objectives = {o.id for o in situation.project_objectives}
    taken = {r.id for r in situation.respondents}
    code = answers.code if answers.code not in taken else f"{answers.code}-{answers.pk}"
    day = answers.answered_at.date() if answers.answered_at else None
    influence = {
        row: {column: value for column, value in cells.items() if column != row}
        for row, cells in still(answers.influence, actors, actors).items()
    }
    return Respondent(
        code, answers.name or None, day, {r: c for r, c in influence.items() if c},
        still(answers.positions, actors, objectives),
    )  # fmt: skip


def still(cells: Cells, rows: set[str], columns: set[str]) -> Cells:
    """Give the cells whose row and column are still in the file."""
    kept = {r: {c: v for c, v in row.items() if c in columns} for r, row in cells.items() if r in rows}
    return {r: row for r, row in kept.items() if row}

"""What a respondent is asked about the actors, one short page at a time: pure, no Django.

A sheet of influence takes one actor and asks what it can do to each other one (0-4); a sheet of positions takes one
objective and asks how each actor stands on it (-4 to 4). A cell is absent while nobody answered, None when the
respondent says that they do not know.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from polyphonie.kit.situation import Situation

Part = Literal["influence", "positions"]
PARTS: Final[tuple[Part, ...]] = ("influence", "positions")
SCALES: Final[Mapping[Part, tuple[int, ...]]] = {
    "influence": (0, 1, 2, 3, 4),
    "positions": (4, 3, 2, 1, 0, -1, -2, -3, -4),
}
UNKNOWN: Final = "?"
Cells = Mapping[str, Mapping[str, int | None]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of questions: about what, and of whom; `said` holds the answers given so far, by row."""

    part: Part
    id: str
    about: str
    rows: tuple[tuple[str, str], ...]
    said: Mapping[str, int | None]

    @property
    def answered(self) -> int:
        """Count the rows answered, the "I do not know" included."""
        return sum(row in self.said for row, _ in self.rows)

    @property
    def is_whole(self) -> bool:
        """Tell whether every row has an answer."""
        return self.answered == len(self.rows)


def sheets_of(situation: Situation, influence: Cells, positions: Cells) -> tuple[Sheet, ...]:
    """Give every sheet to fill in, the answers given so far in them.

    Guarantees
    ----------
    No sheet asks what an actor can do to itself; answers about what is no longer in the situation are left out.
    """
    actors = tuple((actor.id, actor.name) for actor in situation.actors)
    of_actors = (
        Sheet("influence", one, name, tuple(row for row in actors if row[0] != one), influence.get(one, {}))
        for one, name in actors
    )
    of_objectives = (
        Sheet("positions", goal.id, goal.text, actors, column_of(positions, goal.id))
        for goal in situation.project_objectives
    )
    return tuple(sheet for sheet in (*of_actors, *of_objectives) if sheet.rows)


def column_of(cells: Cells, name: str) -> dict[str, int | None]:
    """Give one column of a table of cells, by row."""
    return {row: cells_of[name] for row, cells_of in cells.items() if name in cells_of}


def answers_read(sheet: Sheet, posted: Mapping[str, str]) -> tuple[dict[str, int | None], tuple[str, ...]]:
    """Read what was posted for a sheet, by row.

    Returns
    -------
    The answers, and the rows whose answer is not on the scale. A row left blank is not answered.
    """
    known = {str(value): value for value in SCALES[sheet.part]}
    given = {row: posted[row].strip() for row, _ in sheet.rows if posted.get(row, "").strip()}
    wrong = tuple(row for row, value in given.items() if value != UNKNOWN and value not in known)
    return {row: known.get(value) for row, value in given.items() if row not in wrong}, wrong


def with_answers(sheet: Sheet, given: Mapping[str, int | None], cells: Cells) -> dict[str, dict[str, int | None]]:
    """Give the cells of a part once a sheet is answered: its own rows replaced, the others kept."""
    found = {row: dict(cells_of) for row, cells_of in cells.items()}
    for row, _ in sheet.rows:
        source, target = (sheet.id, row) if sheet.part == "influence" else (row, sheet.id)
        found.setdefault(source, {}).pop(target, None)
        if row in given:
            found[source][target] = given[row]
    return {row: cells_of for row, cells_of in found.items() if cells_of}

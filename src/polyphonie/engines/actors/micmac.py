"""MICMAC: which variables drive a system and which depend on it, directly and through chains of influence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from polyphonie.kit.errors import Fault

from .reading import cell_fault, is_blank, read_names, shape_faults
from .refusals import BadSetting, GameRefused

Entry = int | Literal["P"]
State = Literal["stable", "oscillates", "unsettled", "vanishes"]
Ranks = tuple[int, ...]

POTENTIAL: Literal["P"] = "P"
TOP = 3


@dataclass(frozen=True, slots=True)
class StructuralMatrix:
    """Direct influence of each variable on each other: 0 to 3, or "P" for a potential influence; diagonal 0.

    Raises: GameRefused, with every fault.
    """

    variables: tuple[str, ...]
    cells: tuple[tuple[Entry, ...], ...]

    def __post_init__(self) -> None:
        size = len(self.variables)
        table = [list(row) for row in self.cells]
        faults = read_names("variables", self.variables, at_least=2)
        faults += shape_faults("cells", table, size, size, square=True) or self._cell_faults()
        if faults:
            raise GameRefused(faults)
        cells = tuple(tuple(POTENTIAL if cell == POTENTIAL else int(cell) for cell in row) for row in table)
        object.__setattr__(self, "variables", tuple(self.variables))
        object.__setattr__(self, "cells", cells)

    def _cell_faults(self) -> list[Fault]:
        return [
            fault
            for i, row in enumerate(self.cells)
            for j, cell in enumerate(row)
            if (fault := _entry_fault(cell, f"cells[{i}][{j}]", (self.variables[i], self.variables[j]), own=i == j))
        ]

    def with_potential_at(self, value: int) -> list[list[int]]:
        """Give the table of whole numbers where every potential influence counts for `value`."""
        return [[value if cell == POTENTIAL else cell for cell in row] for row in self.cells]


def _entry_fault(cell: object, place: str, ids: tuple[str, str], *, own: bool) -> Fault | None:
    if cell == POTENTIAL:
        facts = {"value": cell, "row": ids[0], "column": ids[1]}
        return Fault("diagonal-not-zero", place, facts=facts) if own else None
    if is_blank(cell):
        return Fault("not-answered", place, facts={"row": ids[0], "column": ids[1]})
    return cell_fault(cell, (0, TOP), place, ids, own=own)


@dataclass(frozen=True, slots=True)
class PowerStep:
    """Sums of rows (influence) and columns (dependence) of one power of the matrix, exact, with their ranks."""

    power: int
    influence: tuple[int, ...]
    dependence: tuple[int, ...]
    influence_ranks: Ranks
    dependence_ranks: Ranks

    @property
    def ranks(self) -> tuple[Ranks, Ranks]:
        """Both rankings."""
        return self.influence_ranks, self.dependence_ranks


@dataclass(frozen=True, slots=True)
class Climb:
    """The powers of one matrix, from 1, and how the climb ended.

    `power`: first of the two powers with the same rankings when stable; last that is not zero when it vanishes; else
    the last one tried. `period`: number of rankings that come round again and again, when it oscillates.
    """

    potential: int
    steps: tuple[PowerStep, ...]
    state: State
    power: int
    period: int | None = None

    @property
    def direct(self) -> PowerStep:
        """Direct influence and dependence."""
        return self.steps[0]

    @property
    def indirect(self) -> PowerStep | None:
        """The step whose rankings hold; None when the climb chose none."""
        return self.steps[max(self.power, 1) - 1] if self.state in ("stable", "vanishes") else None


@dataclass(frozen=True, slots=True)
class Move:
    """A variable whose rank changes when potential influences count."""

    variable: str
    path: Literal["direct", "indirect"]
    side: Literal["influence", "dependence"]
    without: int
    with_potential: int


@dataclass(frozen=True, slots=True)
class Micmac:
    """Potential influences counted as 0, then as 3, and what moves between the two."""

    matrix: StructuralMatrix
    at_zero: Climb
    at_three: Climb
    moves: tuple[Move, ...]


def climb_powers(matrix: StructuralMatrix, *, cap: int = 12, with_diagonal: bool = True) -> Micmac:
    """Rank variables by influence and dependence, directly, then through ever longer chains until rankings hold.

    Parameters: matrix; cap, highest power tried (>= 3); with_diagonal, whether loops back to a variable count.
    Returns: Micmac. Rankings hold when both are the same at two successive powers, from the second. They may never
        hold: then nothing is chosen, and the state says that they oscillate, or that they have not settled.
    Raises: BadSetting.
    Guarantees: relabelling permutes; transposing swaps influence and dependence; a common scale changes no rank.
    Cost: n^2 x cap; n^3 x cap without the diagonal. Whole numbers, so that ties are true ties.
    Source: Godet & Duperrin, MICMAC; on convergence, Dema & Barbera (2010).
    """
    if cap < 3:
        raise BadSetting("cap", cap)
    runs = [_climb(matrix.with_potential_at(value), value, cap, with_diagonal) for value in (0, TOP)]
    return Micmac(matrix, runs[0], runs[1], tuple(_moves(matrix.variables, *runs)))


def competition_ranks_exact(values: Sequence[int]) -> Ranks:
    """Rank whole numbers of any size from the largest, 1; equals share a rank."""
    ordered = sorted(values, reverse=True)
    first = {value: place for place, value in reversed(list(enumerate(ordered, start=1)))}
    return tuple(first[value] for value in values)


def _climb(table: list[list[int]], potential: int, cap: int, with_diagonal: bool) -> Climb:
    steps: list[PowerStep] = []
    for power, (rows, columns, is_zero) in zip(range(1, cap + 1), _powers(table, with_diagonal), strict=False):
        if is_zero and steps:
            return Climb(potential, tuple(steps), "vanishes", power - 1)
        step = PowerStep(power, rows, columns, competition_ranks_exact(rows), competition_ranks_exact(columns))
        steps.append(step)
        if is_zero:
            return Climb(potential, tuple(steps), "vanishes", 0)
        if power > 2 and step.ranks == steps[-2].ranks:
            return Climb(potential, tuple(steps), "stable", power - 1)
    period = _period([step.ranks for step in steps])
    return Climb(potential, tuple(steps), "oscillates" if period else "unsettled", cap, period)


def _powers(table: list[list[int]], with_diagonal: bool) -> Iterator[tuple[tuple[int, ...], tuple[int, ...], bool]]:
    """Yield, for ever, the row sums and column sums of M, M^2, M^3..., and whether the power is zero."""
    direct = np.array(table, dtype=object)
    ones = np.ones(len(table), dtype=object)
    rows, columns, power = direct.dot(ones), ones.dot(direct), direct
    while True:
        own = 0 if with_diagonal else np.diag(power)
        yield tuple(rows - own), tuple(columns - own), not any(rows)
        rows, columns = direct.dot(rows), columns.dot(direct)
        power = power if with_diagonal else power.dot(direct)


def _period(rankings: list[tuple[Ranks, Ranks]]) -> int | None:
    for period in range(2, len(rankings) // 2 + 1):
        if rankings[-period:] == rankings[-2 * period : -period]:
            return period
    return None


def _moves(variables: tuple[str, ...], without: Climb, with_potential: Climb) -> Iterator[Move]:
    pairs: list[tuple[Literal["direct", "indirect"], PowerStep | None, PowerStep | None]] = [
        ("direct", without.direct, with_potential.direct),
        ("indirect", without.indirect, with_potential.indirect),
    ]
    for path, before, after in pairs:
        if before is None or after is None:
            continue
        for index, variable in enumerate(variables):
            for side in ("influence", "dependence"):
                old, new = getattr(before, f"{side}_ranks")[index], getattr(after, f"{side}_ranks")[index]
                if old != new:
                    yield Move(variable, path, side, old, new)

"""A linear or whole-number programme kept warm between questions; the only file that speaks to the solver."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import highspy
import numpy as np
from highspy._core import _Highs  # the bare solver: since 1.16 `Highs()` prints a banner whatever its options

from .model import FloatArray, IntArray

INFINITY: Final = highspy.kHighsInf
OPTIMAL: Final = highspy.HighsModelStatus.kOptimal


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """An optimum: its value, its columns, and what one more of each row is worth (duals)."""

    value: float
    columns: FloatArray
    row_duals: FloatArray


class Programme:
    """Columns within bounds, rows within bounds, one objective to make as great as can be."""

    def __init__(self, lower: FloatArray, upper: FloatArray, whole: Sequence[int] = ()) -> None:
        self._solver: Any = _Highs()
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", 0),
            ("mip_rel_gap", 0.0),
            ("mip_abs_gap", 1e-9),
            ("mip_feasibility_tolerance", 1e-9),
            ("primal_feasibility_tolerance", 1e-9),
            ("dual_feasibility_tolerance", 1e-9),
        ):
            self._solver.setOptionValue(option, value)
        self._solver.changeObjectiveSense(highspy.ObjSense.kMaximize)
        self.width = 0
        self.height = 0
        self.add_columns(lower, upper)
        if len(whole):
            kinds = np.full(len(whole), int(highspy.HighsVarType.kInteger), dtype=np.uint8)
            self._solver.changeColsIntegrality(len(whole), np.asarray(whole, dtype=np.int32), kinds)

    def add_columns(self, lower: FloatArray, upper: FloatArray) -> None:
        """Add columns that are in no row and cost nothing."""
        none, count = np.empty(0, dtype=np.int32), len(lower)
        starts = np.zeros(count, dtype=np.int32)
        self._solver.addCols(count, np.zeros(count), lower, upper, 0, starts, none, np.empty(0))
        self.width += count

    def add_column(self, cost: float, lower: float, upper: float, rows: IntArray, values: FloatArray) -> int:
        """Add a column to existing rows; give its place."""
        self._solver.addCol(cost, lower, upper, len(rows), rows.astype(np.int32), values)
        self.width += 1
        return self.width - 1

    def add_row(
        self, low: float, high: float, columns: Sequence[int] | IntArray, values: Sequence[float] | FloatArray
    ) -> int:
        """Add a row low <= values . columns <= high; give its place."""
        places = np.asarray(columns, dtype=np.int32)
        self._solver.addRow(low, high, len(places), places, np.asarray(values, dtype=float))
        self.height += 1
        return self.height - 1

    def bound_row(self, row: int, low: float, high: float) -> None:
        """Change the bounds of a row."""
        self._solver.changeRowBounds(row, low, high)

    def change(self, row: int, column: int, value: float) -> None:
        """Change what a column counts for in a row."""
        self._solver.changeCoeff(row, column, value)

    def bound_columns(self, columns: IntArray, lower: FloatArray, upper: FloatArray) -> None:
        """Change the bounds of columns."""
        self._solver.changeColsBounds(len(columns), columns.astype(np.int32), lower, upper)

    def aim(self, costs: FloatArray) -> None:
        """Change what is made as great as can be."""
        self._solver.changeColsCost(self.width, np.arange(self.width, dtype=np.int32), costs)

    def option(self, name: str, value: object) -> None:
        """Set an option of the solver."""
        self._solver.setOptionValue(name, value)

    def solve_columns(self) -> FloatArray | None:
        """Give the columns of the optimum alone, or None when no columns meet the rows."""
        self._solver.run()
        if self._solver.getModelStatus() != OPTIMAL and not self._started_afresh():
            return None
        return np.array(self._solver.getSolution().col_value)

    def solve(self) -> Answer | None:
        """Give the optimum, or None when no columns meet the rows."""
        if self.solve_columns() is None:
            return None
        found = self._solver.getSolution()
        return Answer(
            value=float(self._solver.getInfo().objective_function_value),
            columns=np.array(found.col_value),
            row_duals=np.array(found.row_dual),
        )

    def solve_afresh(self) -> Answer | None:
        """Solve without what was kept from earlier questions."""
        self._solver.clearSolver()
        return self.solve()

    def _started_afresh(self) -> bool:
        """Solve again without what was kept from earlier questions, unless the answer is already sure."""
        if self._solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
            return False
        self._solver.clearSolver()
        self._solver.run()
        return bool(self._solver.getModelStatus() == OPTIMAL)

"""Several people fill in the same game: what they agree on, where they differ, and what holds whoever is right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray, ReadOnlyArrays
from .mactor import analyse_game
from .model import ActorGame, Alliances, Cell, GameAnalysis, Variant
from .refusals import CopiesDiffer

WIDE = 2
ORDERS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Copy:
    """One respondent's answers; `role` is whatever says from where they speak."""

    author: str
    role: str
    game: ActorGame


@dataclass(frozen=True, slots=True, eq=False)
class Dispersion(ReadOnlyArrays):
    """A figure over the copies: each one's value (first axis), then lowest, low median and highest; never a mean."""

    each: FloatArray
    authors: tuple[str, ...]
    low: FloatArray
    median: FloatArray
    high: FloatArray


@dataclass(frozen=True, slots=True)
class SplitCell:
    """A cell to talk about: answers far apart, or positions on both sides of the question (`is_contested`)."""

    cell: Cell
    low: int
    high: int
    answers: int
    is_wide: bool
    is_contested: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A copy that could not be read ("unanswered"), or that has no relations of force and no order 3, and why."""

    author: str
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """All copies, read one by one, and a reference made of the low median of each cell.

    `cautious` is the reference with contested positions left unanswered, to be given to `fill_bands`. `analysis` is
    that of the reference; None when a cell was answered by nobody. `agenda`: cells for the actors' workshop, contested
    ones first, then widest first. `net`: net convergences at orders 1, 2, 3. A dispersion is None when no copy allows
    it; `left_out` says which copies and why.
    """

    reference: ActorGame
    cautious: ActorGame
    analysis: GameAnalysis | None
    readings: tuple[tuple[str, GameAnalysis], ...]
    star: Dispersion | None
    ranks: Dispersion | None
    net: tuple[Dispersion | None, ...]
    agenda: tuple[SplitCell, ...]
    left_out: tuple[LeftOut, ...]


def compare_copies(copies: Sequence[Copy], *, variant: Variant = "v2") -> Comparison:
    """Read each copy, show how the results spread, and name the cells on which respondents part.

    Parameters: copies, at least one, of the same actors, objectives and scales; variant, as in `analyse_game`.
    Returns: Comparison. The reference takes in each cell the low median of the answers given: an answer that somebody
        gave, never an average. A position wanted by some and refused by others is contested.
    Raises: CopiesDiffer.
    Guarantees: the order of copies changes neither the reference nor the agenda.
    Cost: that of `analyse_game`, for each copy.
    """
    _require_same_game(copies)
    influence = np.array([copy.game.influence for copy in copies])
    positions = np.array([copy.game.positions for copy in copies])
    contested = np.asarray((positions > 0).any(axis=0) & (positions < 0).any(axis=0))
    reference = replace(copies[0].game, influence=low_median(influence), positions=low_median(positions))
    readings = tuple((one.author, analyse_game(one.game, variant)) for one in copies if not one.game.unanswered)
    return Comparison(
        reference=reference,
        cautious=replace(reference, positions=np.where(contested, np.nan, reference.positions)),
        analysis=None if reference.unanswered else analyse_game(reference, variant),
        readings=readings,
        star=_dispersion(readings, lambda analysis: analysis.power.star),
        ranks=_dispersion(readings, lambda analysis: analysis.power.ranks),
        net=tuple(_dispersion(readings, partial(_net, order=order)) for order in ORDERS),
        agenda=_agenda(reference, influence, positions, contested),
        left_out=_left_out(copies, readings),
    )


def low_median(answers: FloatArray) -> FloatArray:
    """Take the low median over the first axis, among the answers given (NaN = not answered, and none when all are)."""
    given = (~np.isnan(answers)).sum(axis=0)
    middle = np.maximum(given - 1, 0) // 2
    # sorting puts NaN last
    return np.asarray(np.take_along_axis(np.sort(answers, axis=0), middle[None], axis=0)[0])


def _require_same_game(copies: Sequence[Copy]) -> None:
    if not copies:
        raise CopiesDiffer("")
    first = _frame(copies[0].game)
    for copy in copies[1:]:
        if _frame(copy.game) != first:
            raise CopiesDiffer(copy.author)


def _frame(game: ActorGame) -> tuple[object, ...]:
    return game.actors, game.objectives, game.influence_top, game.position_top


def _net(analysis: GameAnalysis, order: int) -> FloatArray | None:
    found: list[Alliances] = [one for one in analysis.alliances if one.order == order]
    return found[0].net if found else None


def _dispersion(
    readings: Sequence[tuple[str, GameAnalysis]], figure: Callable[[GameAnalysis], FloatArray | IntArray | None]
) -> Dispersion | None:
    found = [(author, value) for author, analysis in readings if (value := figure(analysis)) is not None]
    if not found:
        return None
    each = np.array([value for _, value in found], dtype=np.float64)
    authors = tuple(author for author, _ in found)
    return Dispersion(each, authors, each.min(axis=0), low_median(each), each.max(axis=0))


def _left_out(copies: Sequence[Copy], readings: Sequence[tuple[str, GameAnalysis]]) -> tuple[LeftOut, ...]:
    silent = [LeftOut(copy.author, "unanswered") for copy in copies if copy.game.unanswered]
    powerless = [LeftOut(author, reading.power.why_not) for author, reading in readings if reading.power.why_not]
    return (*silent, *powerless)


def _agenda(
    game: ActorGame, influence: FloatArray, positions: FloatArray, contested: BoolArray
) -> tuple[SplitCell, ...]:
    never = np.zeros(game.influence.shape, dtype=np.bool_)
    cells = _split("influence", game.actors, game.actors, influence, never)
    cells += _split("positions", game.actors, game.objectives, positions, contested)
    return tuple(sorted(cells, key=lambda one: (not one.is_contested, one.low - one.high)))


def _split(
    matrix: Literal["influence", "positions"],
    rows: tuple[str, ...],
    columns: tuple[str, ...],
    answers: FloatArray,
    contested: BoolArray,
) -> list[SplitCell]:
    given = (~np.isnan(answers)).sum(axis=0)
    low = np.where(np.isnan(answers), np.inf, answers).min(axis=0)
    high = np.where(np.isnan(answers), -np.inf, answers).max(axis=0)
    wide = high - low >= WIDE
    return [
        SplitCell(
            cell=Cell(matrix, rows[i], columns[j]),
            low=int(low[i, j]),
            high=int(high[i, j]),
            answers=int(given[i, j]),
            is_wide=bool(wide[i, j]),
            is_contested=bool(contested[i, j]),
        )
        for i, j in np.argwhere(wide | contested)
    ]

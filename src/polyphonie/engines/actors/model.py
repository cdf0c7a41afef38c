"""A game of actors, as entered; and what is read from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, cast

import numpy as np

from .arrays import FloatArray, IntArray, ReadOnlyArrays, read_only
from .reading import read_cells, read_names
from .refusals import GameRefused, NotComputable, Unanswered

Matrix = Sequence[Sequence[float | None]] | FloatArray
Variant = Literal["v1", "v2", "v3"]
PlaneClass = Literal["dominant", "relay", "dominated", "autonomous"]

VARIANTS: tuple[Variant, ...] = ("v1", "v2", "v3")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of `influence` or of `positions`, by the ids of its row and column."""

    matrix: Literal["influence", "positions"]
    row: str
    column: str


@dataclass(frozen=True, slots=True, eq=False)
class ActorGame:
    """Who can weigh on whom, and who wants what, as answered; checked whole when it is made.

    Parameters: actors, n >= 2 ids; objectives, m ids; influence (n x n), whole numbers 0 to `influence_top`,
        diagonal 0; positions (n x m), whole numbers from -`position_top` to `position_top`. NaN (or None) = not
        answered. The diagonal is never asked, so a blank there is 0.
    Raises: GameRefused, with every fault.
    """

    actors: tuple[str, ...]
    objectives: tuple[str, ...]
    influence: FloatArray
    positions: FloatArray
    influence_top: int = 4
    position_top: int = 4

    def __post_init__(self) -> None:
        actors, objectives = tuple(self.actors), tuple(self.objectives)
        faults = read_names("actors", actors, at_least=2) + read_names("objectives", objectives)
        tops = (self.influence_top, self.position_top)
        influence, wrong = read_cells("influence", self.influence, actors, actors, (0, tops[0]), square=True)
        positions, amiss = read_cells("positions", self.positions, actors, objectives, (-tops[1], tops[1]))
        if faults or wrong or amiss:
            raise GameRefused(faults + wrong + amiss)
        object.__setattr__(self, "actors", actors)
        object.__setattr__(self, "objectives", objectives)
        object.__setattr__(self, "influence", read_only(influence))
        object.__setattr__(self, "positions", read_only(positions))

    @property
    def unanswered(self) -> tuple[Cell, ...]:
        """Cells without an answer, influence first, row by row."""
        rows = np.argwhere(np.isnan(self.influence)), np.argwhere(np.isnan(self.positions))
        return tuple(Cell("influence", self.actors[i], self.actors[j]) for i, j in rows[0]) + tuple(
            Cell("positions", self.actors[i], self.objectives[o]) for i, o in rows[1]
        )

    def require_complete(self) -> None:
        """Refuse (Unanswered) when a cell has no answer."""
        if missing := len(self.unanswered):
            raise Unanswered(missing)

    def require_influence(self) -> None:
        """Refuse (Unanswered) when an influence has no answer; positions may lack some."""
        if missing := int(np.isnan(self.influence).sum()):
            raise Unanswered(missing)


def actor_game(
    actors: Sequence[str],
    objectives: Sequence[str],
    influence: Matrix,
    positions: Matrix,
    *,
    influence_top: int = 4,
    position_top: int = 4,
) -> ActorGame:
    """Make a game from plain rows of cells, where None means not answered.

    Raises: GameRefused, with every fault.
    Example:
        >>> game = actor_game(["town", "residents"], ["park"], [[0, 2], [None, 0]], [[3], [-1]])
        >>> game.unanswered
        (Cell(matrix='influence', row='residents', column='town'),)
    """
    rows, stances = cast(FloatArray, influence), cast(FloatArray, positions)
    return ActorGame(tuple(actors), tuple(objectives), rows, stances, influence_top, position_top)


@dataclass(frozen=True, slots=True, eq=False)
class Power(ReadOnlyArrays):
    """Relations of force (rapports de force): `star` (n) has mean 1; None, with `why_not`, when it does not exist."""

    variant: str
    ratio: FloatArray
    star: FloatArray | None
    ranks: IntArray | None
    why_not: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Influences(ReadOnlyArrays):
    """Direct and relayed influences (n x n), their totals (n), and the strongest paths of at most three steps."""

    mdii: FloatArray
    influence: FloatArray
    dependence: FloatArray
    net: FloatArray
    mmdii: FloatArray
    imax: FloatArray
    dmax: FloatArray
    strongest: Power


@dataclass(frozen=True, slots=True, eq=False)
class Alliances(ReadOnlyArrays):
    """Who meets whom on the objectives, at order 1 (sides), 2 (sizes) or 3 (sizes times relations of force)."""

    order: int
    positions: FloatArray
    convergence: FloatArray
    divergence: FloatArray
    net: FloatArray
    objective_convergence: FloatArray
    objective_divergence: FloatArray
    objective_net: FloatArray
    actor_mobilisation: FloatArray
    objective_mobilisation: FloatArray
    objective_for: FloatArray
    objective_against: FloatArray
    objective_balance: FloatArray
    ambivalence: FloatArray


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to print beside a result: a code and facts."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class GameAnalysis:
    """All that MACTOR reads from one complete game; `alliances` holds orders 1, 2 and, when computable, 3."""

    game: ActorGame
    variant: Variant
    influences: Influences
    powers: tuple[Power, ...]
    alliances: tuple[Alliances, ...]
    plane: tuple[PlaneClass, ...]
    cautions: tuple[Caution, ...]

    @property
    def power(self) -> Power:
        """Relations of force in the variant asked for."""
        return self.powers[VARIANTS.index(self.variant)]

    def at_order(self, order: int) -> Alliances:
        """Alliances at order 1, 2 or 3 (NotComputable when there is no such order for this game)."""
        for one in self.alliances:
            if one.order == order:
                return one
        raise NotComputable(f"order-{order}", self.power.why_not or "no-such-order")

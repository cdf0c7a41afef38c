"""Why a person is where they are: each vote's part, and what the ends of each axis say."""

from dataclasses import dataclass

import numpy as np

from .arrays import FloatArray, FrozenArrays
from .model import Votes
from .positions import Frame
from .refusals import UnknownPerson


@dataclass(frozen=True, slots=True)
class AxisEnd:
    """A statement at one end of an axis, with its loading and how people voted on it."""

    statement: str
    loading: float
    agrees: int
    disagrees: int
    seen: int


@dataclass(frozen=True, slots=True)
class AxisName:
    """An axis told by the statements that weigh most: agreeing with `towards` leads one way, with `away` the other."""

    share: float
    towards: tuple[AxisEnd, ...]
    away: tuple[AxisEnd, ...]


def name_axes(votes: Votes, frame: Frame, most: int = 3) -> tuple[AxisName, ...]:
    """Name each axis by its strongest statements, with their counts."""
    size = len(votes.statements)
    agrees, disagrees = (np.bincount(votes.columns[votes.values == v], minlength=size).tolist() for v in (1, -1))
    seen = np.bincount(votes.columns, minlength=size).tolist()

    def end(loadings: FloatArray, sign: int) -> tuple[AxisEnd, ...]:
        order = [j for j in np.argsort(-sign * loadings, kind="stable").tolist() if sign * loadings[j] > 0]
        return tuple(
            AxisEnd(votes.statements[j], float(loadings[j]), agrees[j], disagrees[j], seen[j]) for j in order[:most]
        )

    return tuple(
        AxisName(float(frame.shares[axis]), end(frame.loadings[:, axis], 1), end(frame.loadings[:, axis], -1))
        for axis in range(frame.axes)
    )


@dataclass(frozen=True, slots=True)
class VotePart:
    """What one vote does to a person's place: a positive part brings them nearer to the group."""

    statement: str
    vote: int
    part: float


@dataclass(frozen=True, slots=True, eq=False)
class Explanation(FrozenArrays):
    """A person's place (a), the group that is nearest and the other compared with it, and the part of each vote."""

    person: str
    position: FloatArray
    nearest: int
    other: int | None
    parts: tuple[VotePart, ...]

    @property
    def strongest(self) -> tuple[VotePart, ...]:
        """The three votes that most bring this person near the group."""
        return tuple(one for one in sorted(self.parts, key=lambda one: -one.part)[:3] if one.part > 0)


def explain(votes: Votes, person: str, frame: Frame, centres: FloatArray) -> Explanation:
    """Split a person's place into the parts of their votes.

    Parameters
    ----------
    votes, frame, centres
        votes on m statements, the frame of the map, and the centres of its groups (k x a).

    Returns
    -------
    Explanation
        Parts along the line from the next nearest group to the nearest one; with one group, along the way from the
        centre of the map to the person.

    Raises
    ------
    UnknownPerson

    Guarantees
    ----------
    The parts add up to the position along that line.
    """
    if person not in votes.people:
        raise UnknownPerson(person)
    row = votes.people.index(person)
    cells = slice(votes.starts[row], votes.starts[row + 1])
    columns, values = votes.columns[cells], votes.values[cells]
    loadings = frame.loadings[columns]
    gaps = values - frame.means[columns]
    held = np.einsum("si,sj->ij", loadings, loadings, optimize=False) + frame.ridge * np.eye(frame.axes)
    each = np.linalg.solve(held, (loadings * gaps[:, None]).T).T if frame.axes else np.zeros((len(gaps), 0))
    position = each.sum(axis=0)
    away = ((centres - position) ** 2).sum(axis=1)
    order = np.argsort(away, kind="stable").tolist()
    other = order[1] if len(order) > 1 else None
    line = position if other is None else centres[order[0]] - centres[other]
    parts = (each * line).sum(axis=1)
    told = tuple(
        VotePart(votes.statements[j], int(v), float(p))
        for j, v, p in zip(columns.tolist(), values.tolist(), parts.tolist(), strict=True)
    )
    return Explanation(person, position, order[0], other, told)

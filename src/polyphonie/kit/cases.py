"""Past cases that resemble a situation: evidence beside the advice, never its objective.

No case is shipped. Whoever keeps cases plugs them in behind `CaseBase`; rules alone rank without them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from polyphonie.kit.situation import Situation


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """A documented process: how much it resembles the situation (0 to 1), the methods it used, where it is told."""

    id: str
    title: str
    likeness: float
    methods: tuple[str, ...]
    source: str | None = None


class CaseBase(Protocol):
    """A collection of documented processes."""

    def similar(self, situation: Situation, most: int) -> Sequence[SimilarCase]:
        """Give at most `most` cases that resemble the situation, the most alike first, always the same for the same."""


class NoCases:
    """The case base of a fresh installation: empty."""

    def similar(self, situation: Situation, most: int) -> Sequence[SimilarCase]:
        """Give nothing.

        Example
        -------
        >>> NoCases().similar(Situation(), 5)
        ()
        """
        return ()

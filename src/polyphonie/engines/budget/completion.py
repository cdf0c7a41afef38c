"""Completions: how Equal Shares goes on when money is left, each under its own name."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from polyphonie.kit.progress import Progress, silent

from .equal_shares import share_equally
from .screen import Verdict, screen
from .support import Support

COLUMNS = 128
FIRST = 16
PIECES = 4
CELLS = 24_000_000


@dataclass(frozen=True, slots=True)
class Steps:
    """Endowments tried: a start, one more unit a step; `budget` is what may be spent."""

    start: Fraction
    unit: int
    budget: int

    def endowment(self, step: int) -> Fraction:
        """Give what each voter starts with at a step."""
        return self.start + step * self.unit


def last_within(support: Support, steps: Steps, progress: Progress = silent, *, exhaustive: bool = False) -> int | None:
    """Find the last step before the first that overspends, without running every step.

    Parameters
    ----------
    support : m projects, n voters
    steps : endowments, in order
    progress : told of the steps done
    exhaustive : stop at the first step that leaves no supported project that would fit, if it comes first

    Returns
    -------
    The step; None when even the first overspends. When nothing ever overspends, the first step that buys everything.

    Guarantees
    ----------
    same_as_one_by_one : the step is the one found by running every step exactly
    """
    step, width = 0, 1
    columns = max(4, min(COLUMNS, CELLS // max(1, len(support.weights))))
    while True:
        spans = [(step + at * width, step + (at + 1) * width - 1) for at in range(columns if step else FIRST)]
        parts, doubts = _proved(support, steps, spans)
        for (first, last), verdict in _settled(support, steps, parts):
            if verdict.state == "over":
                return first - 1 if first else None
            if _ends(support, steps, verdict, exhaustive=exhaustive):
                return first
            step = last + 1
        progress(step, step)
        changes = doubts + sum(a.bought != b.bought for (_, a), (_, b) in itertools.pairwise(parts))
        narrower = max(1, width // 2) if doubts > len(parts) // 3 else width
        width = width * 2 if changes < len(parts) // 8 else narrower


def one_by_one(support: Support, steps: Steps, *, exhaustive: bool = False) -> int | None:
    """Find the same step by running every step exactly: the oracle, and the measure of what the bounds save."""
    step = 0
    while True:
        run = share_equally(support, steps.endowment(step), steps.budget)
        if run.spent > steps.budget:
            return step - 1 if step else None
        if _ends(support, steps, Verdict("within", run.bought), exhaustive=exhaustive):
            return step
        step += 1


def _ends(support: Support, steps: Steps, verdict: Verdict, *, exhaustive: bool) -> bool:
    """Say whether the outcome leaves nothing to buy, or (exhaustive) nothing that would fit."""
    gone = {*verdict.bought, *support.barred((*support.free, *verdict.bought))}
    left = [support.costs[c] for c in support.supported if support.costs[c] and c not in gone]
    if not left or not exhaustive:
        return not left
    return min(left) > steps.budget - sum(support.costs[c] for c in verdict.bought)


Span = tuple[int, int]


Part = tuple[Span, Verdict]


def _proved(support: Support, steps: Steps, spans: list[Span]) -> tuple[list[Part], int]:
    """Screen spans; give what is proved of each up to the first that overspends, and the number left in doubt."""
    ends = [(steps.endowment(first), steps.endowment(last)) for first, last in spans]
    parts = list(zip(spans, screen(support, ends, steps.budget), strict=True))
    return _to_first_over(parts), sum(verdict.state == "doubt" for _, verdict in parts)


def _to_first_over(parts: list[Part]) -> list[Part]:
    return parts[: next((at for at, (_, verdict) in enumerate(parts) if verdict.state == "over"), len(parts)) + 1]


def _settled(support: Support, steps: Steps, parts: list[Part]) -> Iterator[Part]:
    """Cut the spans in doubt in smaller ones until they are proved, or hold one step, which is then run exactly."""
    while wide := [span for span, verdict in parts if verdict.state == "doubt" and span[0] < span[1]]:
        pieces, _ = _proved(support, steps, [piece for span in wide for piece in _pieces(span)])
        kept = [part for part in parts if part[0] not in set(wide)]
        parts = _to_first_over(sorted((*kept, *pieces), key=lambda part: part[0]))
    for span, verdict in parts:
        yield span, _exact(support, steps, span[0]) if verdict.state == "doubt" else verdict


def _pieces(span: Span) -> list[Span]:
    first, last = span
    size = max(1, (last - first + 1) // PIECES)
    return [(at, min(at + size - 1, last)) for at in range(first, last + 1, size)]


def _exact(support: Support, steps: Steps, step: int) -> Verdict:
    run = share_equally(support, steps.endowment(step), steps.budget)
    return Verdict("over" if run.spent > steps.budget else "within", run.bought)

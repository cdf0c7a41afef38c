"""Checks instant runoffs and transferable votes by following each ballot from the start, stage by stage."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import cast

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.ballots.rankings import RankedBallots, Runoff, Stage, Transfers
from polyphonie.engines.ballots.rankings.transfers import Action

from .difference import Difference, compared, ranked

UNIT = 100_000
LAST = 1_000_000  # a rank after all others
NOBODY = -1


def verify_runoff(ballots: RankedBallots, outcome: Runoff) -> tuple[Difference, ...]:
    """Check an instant runoff: at each round, each ballot counts for its first option left, and the lowest goes.

    Returns
    -------
    Differences, none when the outcome holds.
    """
    shown = _shown(ballots)
    valid, left = _valid(ballots), set(ballots.options)
    found = [*ranked(ballots.options, outcome.ranking)]
    gone: list[str] = []
    history: list[dict[str, int]] = []
    for number, one in enumerate(outcome.rounds, 1):
        votes = _first_choices(ballots, shown, left)
        exhausted = valid - sum(votes.values())
        place = f"round-{number}"
        found += compared({place: (one.votes, one.exhausted)}, {place: (tuple(votes.values()), exhausted)})
        has_majority = 2 * max(votes.values()) > sum(votes.values())
        if has_majority == (one.eliminated is not None) or (one.eliminated or "") not in left | {""}:
            found.append(Difference(f"round-{number}.end", one.eliminated, has_majority))
        if one.eliminated is None or one.eliminated not in left:
            break
        expected = _lowest(left, votes, history, outcome.order)
        found += compared({f"round-{number}.eliminated": one.eliminated}, {f"round-{number}.eliminated": expected})
        left.remove(one.eliminated)
        gone.append(one.eliminated)
        history.append(votes)
    marks = sorted({votes[name] for name in left}, reverse=True)
    groups = [tuple(name for name in ballots.options if name in left and votes[name] == mark) for mark in marks]
    expected_ranking = (*groups, *((name,) for name in reversed(gone)))
    said = {"ranking": outcome.ranking, "winners": outcome.winners}
    found += compared(said, {"ranking": expected_ranking, "winners": expected_ranking[0]})
    return tuple(found)


def _valid(ballots: RankedBallots) -> int:
    """How many ballots rank something."""
    return int(ballots.weights[ballots.ranks.any(axis=1)].sum())


def _shown(ballots: RankedBallots) -> NDArray[np.int32]:
    """The ranks, those left out after all others."""
    return np.where(ballots.ranks > 0, ballots.ranks.astype(np.int32), LAST)


def _first_choices(ballots: RankedBallots, shown: NDArray[np.int32], left: set[str]) -> dict[str, int]:
    """Count each ballot for its best option left, if it ranks one."""
    votes = dict.fromkeys(ballots.options, 0)
    places = [i for i, name in enumerate(ballots.options) if name in left]
    best = shown[:, places].argmin(axis=1)
    counts = shown[np.arange(len(shown)), np.array(places)[best]] < LAST
    for place, i in enumerate(places):
        votes[ballots.options[i]] = int(ballots.weights[counts & (best == place)].sum())
    return votes


def _lowest(left: set[str], votes: dict[str, int], history: Sequence[dict[str, int]], order: Sequence[str]) -> str:
    """Sort by votes now, then at each earlier round from the latest, then the last declared first."""
    return min(left, key=lambda n: (votes[n], *(past[n] for past in reversed(history)), -order.index(n)))


def _highest(
    among: Sequence[str], votes: dict[str, int], history: Sequence[dict[str, int]], order: Sequence[str]
) -> str:
    return max(among, key=lambda n: (votes[n], *(past[n] for past in reversed(history)), -order.index(n)))


def verify_transfers(ballots: RankedBallots, outcome: Transfers) -> tuple[Difference, ...]:
    """Check a transferable vote: every ballot is followed through the stages, its value cut at each surplus.

    Returns
    -------
    Differences, none when the outcome holds.
    """
    found = [*ranked(ballots.options, outcome.ranking)]
    valid = _valid(ballots)
    found += compared({"quota": outcome.quota, "valid": outcome.valid}, {
        "quota": valid // (outcome.seats + 1) + 1, "valid": valid,
    })  # fmt: skip
    elected: list[str] = []
    for number, (said, stage) in enumerate(_stages(ballots, outcome), 1):
        found += compared({f"stage-{number}": said}, {f"stage-{number}": stage})
        elected += stage.elected
    found += compared({"winners": outcome.winners}, {"winners": tuple(elected)})
    found += compared({"seats": len(outcome.winners)}, {"seats": outcome.seats})
    flat = [name for group in outcome.ranking for name in group]
    found += compared({"ranking": tuple(flat[: outcome.seats])}, {"ranking": outcome.winners})
    return tuple(found)


class _Held:
    """Every ballot: its value, and who holds it (NOBODY once it no longer transfers)."""

    def __init__(self, ballots: RankedBallots) -> None:
        self.options, self.weights = ballots.options, ballots.weights
        self.shown = _shown(ballots)
        self.values = np.full(len(self.weights), UNIT, dtype=np.int64)
        self.holders = np.full(len(self.weights), NOBODY, dtype=np.int64)
        self.move(self.holders == NOBODY, set(ballots.options))

    def move(self, which: NDArray[np.bool_], left: set[str]) -> None:
        """Give these ballots to the first that they rank among those left."""
        places = np.array([i for i, name in enumerate(self.options) if name in left], dtype=np.int64)
        self.holders[which] = NOBODY
        if not len(places):
            return
        shown = self.shown[which][:, places]
        best = shown.argmin(axis=1)
        is_ranked = shown[np.arange(len(shown)), best] < LAST
        self.holders[which] = np.where(is_ranked, places[best], NOBODY)

    def cut(self, which: NDArray[np.bool_], share: Fraction) -> None:
        """Keep this share of the value of these ballots, remainders ignored."""
        for value in sorted(set(self.values[which].tolist())):
            self.values[which & (self.values == value)] = int(share * value)

    def worth(self, which: NDArray[np.bool_]) -> int:
        """What these ballots are worth together."""
        return int((self.weights[which] * self.values[which]).sum())

    def votes(self, passed: set[str], quota: int) -> dict[str, int]:
        """Count who holds what; those who passed their surplus on keep the quota."""
        return {
            name: (quota if name in passed else 0) + self.worth(self.holders == place)
            for place, name in enumerate(self.options)
        }


def _stages(ballots: RankedBallots, outcome: Transfers) -> Iterator[tuple[Stage | None, Stage]]:
    """Give each stage as said and as recounted."""
    quota = outcome.quota * UNIT
    held = _Held(ballots)
    left, pending, elected = set(ballots.options), list[str](), 0
    passed: set[str] = set()
    history: list[dict[str, int]] = []
    exhausted = lost = 0
    action, option = "first", ""
    while True:
        votes = held.votes(passed, quota)
        reached = _ordered(votes, {name for name in left if votes[name] >= quota})
        pending += [name for name in reached if votes[name] > quota]
        left -= set(reached)
        if len(left) <= outcome.seats - elected - len(reached):
            reached += _ordered(votes, left)
            left = set()
        elected += len(reached)
        said = outcome.stages[len(history)] if len(history) < len(outcome.stages) else None
        figures = (tuple(votes.values()), exhausted, lost, tuple(reached))
        yield said, Stage(cast(Action, action), option or None, *figures)
        if elected >= outcome.seats:
            return
        if pending:
            action, option = "surplus", _highest(pending, votes, history, outcome.order)
            pending.remove(option)
            passed.add(option)
            share = Fraction(votes[option] - quota, votes[option])
        else:
            action, option, share = "exclusion", _lowest(left, votes, history, outcome.order), Fraction(1)
            left.remove(option)
        moved = held.holders == ballots.options.index(option)
        held.cut(moved, share)
        held.move(moved, left)
        exhausted += held.worth(moved & (held.holders == NOBODY))
        if action == "surplus":
            lost += votes[option] - quota - held.worth(moved)
        history.append(votes)


def _ordered(votes: dict[str, int], among: set[str]) -> list[str]:
    """Order options by their votes, then as on the ballot paper."""
    return sorted((name for name in votes if name in among), key=lambda name: -votes[name])

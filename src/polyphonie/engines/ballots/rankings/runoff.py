"""Instant runoff (vote alternatif): the fewest first preferences go, until one holds a majority."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import Ranking, Tie, declared_order
from ..refusals import AllBlank
from .elimination import by_votes, part
from .model import RankedBallots

Pile = list[tuple[tuple[int, ...], int]]


@dataclass(frozen=True, slots=True)
class Round:
    """One round: votes of each option (m), ballots exhausted so far, who goes (None at the last round)."""

    votes: tuple[int, ...]
    exhausted: int
    eliminated: str | None


@dataclass(frozen=True, slots=True)
class Runoff:
    """The outcome of an instant runoff: rounds, ranking (the winner, those left, then the eliminated, last gone first)."""

    order: tuple[str, ...]
    rounds: tuple[Round, ...]
    blank: int
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


def run_off(ballots: RankedBallots, order: Sequence[str] | None = None) -> Runoff:
    """Eliminate the option with the fewest first preferences until one holds more than half of the ballots not exhausted.

    Equal options are parted by earlier rounds, the latest first, then by the declared order: the last named goes.

    Parameters
    ----------
    ballots : strict orders, possibly short; a ballot that ranks nothing is blank
    order : declared before the vote; that of the ballot paper by default

    Raises
    ------
    AllBlank, BadOrder, TiedBallots

    Guarantees
    ----------
    order of ballots indifferent; votes and exhausted ballots sum to the valid ballots at each round; equals a transferable
    vote with one seat

    Cost
    ----
    One pass over the ballots, and one more step for each transfer.

    Example
    -------
    >>> from polyphonie.engines.ballots.rankings import ranked_ballots
    >>> run_off(ranked_ballots("abc", [(4, [[0]]), (3, [[1]]), (2, [[2], [1]])])).winners
    ('b',)
    """
    preferences = [(names, weight) for names, weight in ballots.preferences("irv") if names]
    if not preferences:
        raise AllBlank(ballots.total)
    places = declared_order(ballots.options, order)
    found = _count(ballots, preferences, places)
    if any(tie.settled == "declared-order" for tie in found.ties):
        other = _count(ballots, preferences, [-place for place in places])
        changes = set(other.winners) != set(found.winners)
        ties = (replace(t, changes_winners=changes and t.settled == "declared-order") for t in found.ties)
        found = replace(found, ties=tuple(ties))
    return found


def _count(ballots: RankedBallots, preferences: Pile, places: Sequence[int]) -> Runoff:
    options = ballots.options
    piles: list[Pile] = [[] for _ in options]
    for names, weight in preferences:
        piles[names[0]].append((names, weight))
    votes = [sum(weight for _, weight in pile) for pile in piles]
    left, exhausted = set(range(len(options))), 0
    rounds: list[Round] = []
    gone: list[str] = []
    ties: list[Tie] = []
    while 2 * max(votes[i] for i in left) <= sum(votes):
        fewest = min(votes[i] for i in left)
        equals = sorted(i for i in left if votes[i] == fewest)
        going = equals[0]
        if len(equals) > 1:
            going, settled = part(equals, [r.votes for r in rounds], places, highest=False)
            ties.append(Tie(f"round-{len(rounds) + 1}", tuple(options[i] for i in equals), settled))
        rounds.append(Round(tuple(votes), exhausted, options[going]))
        left.remove(going)
        gone.append(options[going])
        exhausted += _transfer(piles, votes, going, left)
    rounds.append(Round(tuple(votes), exhausted, None))
    ranking = (*by_votes(options, sorted(left), votes), *((name,) for name in reversed(gone)))
    named = tuple(sorted(options, key=lambda name: places[options.index(name)]))
    return Runoff(named, tuple(rounds), ballots.blank, ranking, ranking[0], tuple(ties))


def _transfer(piles: list[Pile], votes: list[int], going: int, left: set[int]) -> int:
    """Give the ballots of the option that goes to the next option left on each; return how many are exhausted."""
    exhausted = 0
    for names, weight in piles[going]:
        heir = next((name for name in names if name in left), None)
        if heir is None:
            exhausted += weight
        else:
            piles[heir].append((names, weight))
            votes[heir] += weight
    piles[going], votes[going] = [], 0
    return exhausted

"""Instant runoff (vote alternatif): the fewest first preferences go, until one holds a majority."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from polyphonie.engines.ballots.model import Ranking, Tie, declared_order

from .elimination import by_votes, part
from .model import RankedBallots
from .papers import NOBODY, papers_of


@dataclass(frozen=True, slots=True)
class Round:
    """One round: votes of each option (m), ballots exhausted so far, who goes (None at the last round)."""

    votes: tuple[int, ...]
    exhausted: int
    eliminated: str | None


@dataclass(frozen=True, slots=True)
class Runoff:
    """The outcome of an instant runoff: rounds; in the ranking, the winner, those left, then the last gone first."""

    order: tuple[str, ...]
    rounds: tuple[Round, ...]
    blank: int
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


def run_off(ballots: RankedBallots, order: Sequence[str] | None = None) -> Runoff:
    """Eliminate the option with the fewest first preferences until one holds a majority of the ballots left.

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
    order of ballots indifferent; votes and exhausted ballots sum to the valid ballots at each round; equals a
    transferable vote with one seat

    Cost
    ----
    One pass over the ballots, and one more step for each transfer.

    Example
    -------
    >>> from polyphonie.engines.ballots.rankings import ranked_ballots
    >>> run_off(ranked_ballots("abc", [(4, [[0]]), (3, [[1]]), (2, [[2], [1]])])).winners
    ('b',)
    """
    places = declared_order(ballots.options, order)
    found = _count(ballots, places)
    if any(tie.settled == "declared-order" for tie in found.ties):
        other = _count(ballots, [-place for place in places])
        changes = set(other.winners) != set(found.winners)
        ties = (replace(t, changes_winners=changes and t.settled == "declared-order") for t in found.ties)
        found = replace(found, ties=tuple(ties))
    return found


def _count(ballots: RankedBallots, places: Sequence[int]) -> Runoff:
    options = ballots.options
    papers = papers_of(ballots, "irv", 1)
    votes = [int(papers.weights[papers.holders == i].sum()) for i in range(len(options))]
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
        votes[going] = 0
        for heir, received in papers.pass_on(going, left).items():
            if heir == NOBODY:
                exhausted += received
            else:
                votes[heir] += received
    rounds.append(Round(tuple(votes), exhausted, None))
    ranking = (*by_votes(options, sorted(left), votes), *((name,) for name in reversed(gone)))
    named = tuple(sorted(options, key=lambda name: places[options.index(name)]))
    return Runoff(named, tuple(rounds), ballots.blank, ranking, ranking[0], tuple(ties))

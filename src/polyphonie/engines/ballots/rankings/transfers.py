"""The single transferable vote (vote unique transférable), Scottish rules: surpluses by weighted inclusive Gregory."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from polyphonie.engines.ballots.model import Group, Ranking, Tie, declared_order
from polyphonie.engines.ballots.refusals import BadSeats

from .elimination import by_votes, part
from .model import RankedBallots
from .papers import NOBODY, Papers, papers_of

UNIT: Final = 100_000  # one vote; values of ballots are whole numbers of hundred-thousandths, remainders ignored
Action = Literal["first", "surplus", "exclusion"]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage, in hundred-thousandths of a vote.

    `action` on `option`, then votes of each option (m), what no longer transfers, what rounding lost, who is elected.
    """

    action: Action
    option: str | None
    votes: tuple[int, ...]
    exhausted: int
    lost: int
    elected: Group


@dataclass(frozen=True, slots=True)
class Transfers:
    """The outcome of a transferable vote: quota in whole votes, stages, the elected in order, the others after them."""

    seats: int
    quota: int
    order: tuple[str, ...]
    stages: tuple[Stage, ...]
    valid: int
    blank: int
    ranking: Ranking
    winners: tuple[str, ...]
    ties: tuple[Tie, ...]


@dataclass(slots=True)
class _Count:
    """A count under way."""

    options: tuple[str, ...]
    seats: int
    quota: int
    places: Sequence[int]
    papers: Papers
    votes: list[int]
    left: set[int]
    exhausted: int = 0
    lost: int = 0
    waiting: list[int] = field(default_factory=list)
    elected: list[Group] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    stages: list[Stage] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)

    @property
    def filled(self) -> int:
        return sum(len(group) for group in self.elected)


def transfer_votes(ballots: RankedBallots, seats: int, order: Sequence[str] | None = None) -> Transfers:
    """Elect several options: those above the quota pass their surplus on, then the lowest are excluded one by one.

    The quota is floor(valid / (seats + 1)) + 1. A surplus passes on every ballot of the option, at
    surplus x value when received / votes of the option, cut to five decimals; the largest surplus first. Equal options
    are parted by earlier stages, the latest first, then by the declared order, which stands for the lot.

    Parameters
    ----------
    ballots : strict orders, possibly short; a ballot that ranks nothing is blank
    seats : at least 1, at most m
    order : declared before the vote; that of the ballot paper by default

    Raises
    ------
    AllBlank, BadOrder, BadSeats, TiedBallots

    Guarantees
    ----------
    exactly as many elected as seats; votes, exhausted and lost sum to the valid ballots at each stage; order of ballots
    indifferent

    Cost
    ----
    One pass over the ballots, and one more step for each transfer.

    Source
    ------
    The Scottish Local Government Elections Order 2007, SSI 2007/42, schedule 1, rules 46 to 52.

    Example
    -------
    >>> from polyphonie.engines.ballots.rankings import ranked_ballots
    >>> transfer_votes(ranked_ballots("abc", [(6, [[0], [1]]), (3, [[2]]), (1, [[1]])]), 2).winners
    ('a', 'c')
    """
    if not 1 <= seats <= len(ballots.options):
        raise BadSeats(seats, len(ballots.options))
    places = declared_order(ballots.options, order)
    found = _outcome(ballots, _run(ballots, seats, places))
    if any(tie.settled == "declared-order" for tie in found.ties):
        other = _outcome(ballots, _run(ballots, seats, [-place for place in places]))
        changes = set(other.winners) != set(found.winners)
        ties = (replace(t, changes_winners=changes and t.settled == "declared-order") for t in found.ties)
        found = replace(found, ties=tuple(ties))
    return found


def _outcome(ballots: RankedBallots, count: _Count) -> Transfers:
    options = count.options
    others = by_votes(options, sorted(count.left), count.votes)
    named = tuple(sorted(options, key=lambda name: count.places[options.index(name)]))
    return Transfers(
        seats=count.seats,
        quota=count.quota // UNIT,
        order=named,
        stages=tuple(count.stages),
        valid=ballots.total - ballots.blank,
        blank=ballots.blank,
        ranking=(*count.elected, *others, *((name,) for name in reversed(count.gone))),
        winners=tuple(name for group in count.elected for name in group),
        ties=tuple(count.ties),
    )


def _run(ballots: RankedBallots, seats: int, places: Sequence[int]) -> _Count:
    options, papers = ballots.options, papers_of(ballots, "stv", UNIT)
    votes = [UNIT * int(papers.weights[papers.holders == i].sum()) for i in range(len(options))]
    quota = (sum(votes) // UNIT // (seats + 1) + 1) * UNIT
    count = _Count(options, seats, quota, places, papers, votes, set(range(len(options))))
    _close_stage(count, "first", None)
    while count.filled < seats:
        if count.waiting:
            _pass_surplus(count)
        else:
            _exclude(count)
    return count


def _close_stage(count: _Count, action: Action, option: int | None) -> None:
    """Elect those at the quota; where only as many are left as seats, elect them all."""
    reached = [i for i in sorted(count.left) if count.votes[i] >= count.quota]
    count.waiting += [i for i in reached if count.votes[i] > count.quota]
    count.left -= set(reached)
    groups = by_votes(count.options, reached, count.votes)
    if len(count.left) <= count.seats - count.filled - len(reached):
        groups += by_votes(count.options, sorted(count.left), count.votes)
        count.left.clear()
    count.elected += groups
    elected = tuple(name for group in groups for name in group)
    name = None if option is None else count.options[option]
    count.stages.append(Stage(action, name, tuple(count.votes), count.exhausted, count.lost, elected))


def _chosen(count: _Count, among: Sequence[int], *, highest: bool) -> int:
    mark = (max if highest else min)(count.votes[i] for i in among)
    equals = sorted(i for i in among if count.votes[i] == mark)
    if len(equals) == 1:
        return equals[0]
    earlier = [stage.votes for stage in count.stages[:-1]]
    option, settled = part(equals, earlier, count.places, highest=highest)
    names = tuple(count.options[i] for i in equals)
    count.ties.append(Tie(f"stage-{len(count.stages) + 1}", names, settled))
    return option


def _pass_surplus(count: _Count) -> None:
    option = _chosen(count, count.waiting, highest=True)
    count.waiting.remove(option)
    credited = count.votes[option]
    surplus = credited - count.quota
    count.papers.cut(option, surplus, credited)
    passed = _hand_on(count, option)
    count.votes[option] = count.quota
    count.lost += surplus - passed
    _close_stage(count, "surplus", option)


def _exclude(count: _Count) -> None:
    option = _chosen(count, sorted(count.left), highest=False)
    count.left.remove(option)
    count.gone.append(count.options[option])
    _hand_on(count, option)
    count.votes[option] = 0
    _close_stage(count, "exclusion", option)


def _hand_on(count: _Count, option: int) -> int:
    """Give each ballot, at its value, to the next option still there; return the value of all of them."""
    received = count.papers.pass_on(option, count.left)
    for heir, worth in received.items():
        if heir == NOBODY:
            count.exhausted += worth
        else:
            count.votes[heir] += worth
    return sum(received.values())

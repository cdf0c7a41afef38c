"""One vote under one rule: settings in, what is funded, in order, with the reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from polyphonie.kit.progress import Progress, silent

from .completion import Steps, last_within
from .equal_shares import Run, share_equally
from .greedy import take_greedily
from .model import COMPLETIONS, RULES, Allocation, Completion, Loss, Round, Rule, Satisfaction, Vote
from .phragmen import buy_as_earned
from .refusals import UnknownChoice
from .support import Support, read_support
from .ties import TieBreak


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is declared before a vote.

    `satisfaction` None takes what the ballots hold for greedy (votes, points or Borda), and cost for Equal Shares.
    `unit` is what add1 adds to each voter, in smallest units; None = one whole unit of money (the scale of the vote).
    """

    rule: Rule = "equal_shares"
    satisfaction: Satisfaction | None = None
    completion: Completion = "none"
    ties: TieBreak = "file"
    unit: int | None = None
    borda_below: bool = False
    greedy_per_cost: bool = False
    phragmen_skip: bool = False

    def __post_init__(self) -> None:
        if self.rule not in RULES:
            raise UnknownChoice("rule", self.rule, RULES)
        if self.completion not in COMPLETIONS:
            raise UnknownChoice("completion", self.completion, COMPLETIONS)
        if self.completion != "none" and self.rule != "equal_shares":
            raise UnknownChoice("completion", self.completion, ("none",))

    def counted(self, vote: Vote) -> Satisfaction:
        """Say which satisfaction counts for this vote."""
        if self.satisfaction:
            return self.satisfaction
        if self.rule != "greedy":
            return "cost"
        return "borda" if vote.kind == "ordinal" else "points" if vote.kind == "cumulative" else "cost"


def allocate(
    vote: Vote,
    settings: Settings,
    order: Sequence[int] | None = None,
    progress: Progress = silent,
    *,
    added: int | None = None,
) -> Allocation:
    """Fund projects under one rule.

    Parameters
    ----------
    vote : m projects, n voters
    settings : declared before the vote
    order : the m indexes of projects, the first wins ties (see `tie_order`); that of the vote when None
    progress : told of the endowments tried, for add1
    added : number of steps of the completion, when it is known, instead of looking for it

    Raises
    ------
    WrongBallots
        when the ballots do not carry what the satisfaction counts

    Guarantees
    ----------
    budget_never_exceeded : whatever the ballots
    order_of_voters_indifferent : ballots may come in any order
    scale_indifferent : all money times k funds the same projects

    Example
    -------
    >>> from .model import Project, budget_vote
    >>> vote = budget_vote([Project("park", 60), Project("bench", 10)], 60, [[0, 1], [1], [0]])
    >>> allocate(vote, Settings("greedy")).funded
    (0,)
    """
    satisfaction = settings.counted(vote)
    support = read_support(vote, satisfaction, order, below=settings.borda_below)
    if settings.rule == "greedy":
        rounds = take_greedily(support, vote.budget, per_cost=settings.greedy_per_cost)
        found = _Found(rounds)
    elif settings.rule == "phragmen":
        found = _Found(buy_as_earned(support, vote.budget, skip=settings.phragmen_skip))
    else:
        found = _share(vote, support, settings, progress, added)
    counted = None if settings.rule == "phragmen" else satisfaction
    return _told(vote, support, settings, counted, found)


@dataclass(frozen=True, slots=True)
class _Found:
    rounds: tuple[Round, ...]
    run: Run | None = None
    endowment: Fraction | None = None
    added: int = 0
    first_too_many: bool = False


def _share(vote: Vote, support: Support, settings: Settings, progress: Progress, added: int | None) -> _Found:
    """Run Equal Shares with its completion."""
    completion, unit = settings.completion, settings.unit or vote.scale
    start = Fraction(vote.budget, vote.voters)
    if completion == "integral":
        start = Fraction(start // unit * unit)
    steps = Steps(start, unit, vote.budget)
    if completion in ("none", "greedy"):
        added = 0
    elif added is None:
        added = last_within(support, steps, progress, exhaustive=completion == "add1_exhaustive") or 0
    run = share_equally(support, steps.endowment(added))
    rounds = run.rounds
    if completion in ("add1u", "greedy"):
        votes = read_support(vote, "cardinality", support.order)
        rounds += take_greedily(votes, vote.budget, taken=run.bought, spent=run.spent, stage="completion")
    everything = {*run.bought, *support.barred(run.bought)} >= set(support.supported)
    stepped = completion in ("add1", "add1u", "integral")
    return _Found(rounds, run, steps.endowment(added), added, stepped and not everything)


def _told(
    vote: Vote, support: Support, settings: Settings, satisfaction: Satisfaction | None, found: _Found
) -> Allocation:
    """Write the outcome with the indexes of the vote, and say of each project left out why it is."""
    order = support.order
    rounds = tuple(
        replace(r, project=order[r.project], level_with=tuple(order[c] for c in r.level_with)) for r in found.rounds
    )
    taken = {r.project for r in found.rounds}
    spent = sum(support.costs[c] for c in taken)
    barred = support.barred(taken)
    losses = [_loss(support, c, vote.budget - spent, found.run, barred) for c in range(len(order)) if c not in taken]
    return Allocation(
        rule=settings.rule,
        satisfaction=satisfaction,
        completion=settings.completion,
        order=order,
        funded=tuple(r.project for r in rounds),
        spent=spent,
        rounds=rounds,
        losses=tuple(sorted((replace(one, project=order[one.project]) for one in losses), key=lambda one: one.project)),
        endowment=found.endowment,
        added=found.added,
        first_too_many=found.first_too_many,
    )


def _loss(support: Support, project: int, left: int, run: Run | None, barred: frozenset[int]) -> Loss:
    cost, people = support.costs[project], support.people(project)
    lacking = max(0, cost - left)
    if not people:
        return Loss(project, "no-support", 0, None, None, lacking)
    if project in barred:
        return Loss(project, "rival", people, None, None, lacking)
    if run is None:
        return Loss(project, "too-dear", people, None, None, lacking)
    money = run.purses.all_held(support.backers[project])
    return Loss(project, "short", people, money, cost - money, lacking)

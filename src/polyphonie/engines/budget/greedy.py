"""The greedy rule (règle gloutonne): the highest score first, whatever fits in what is left."""

from collections.abc import Collection
from fractions import Fraction
from typing import Literal

from .model import Round
from .support import Support


def take_greedily(
    support: Support,
    budget: int,
    *,
    per_cost: bool = False,
    taken: Collection[int] = (),
    spent: int = 0,
    stage: Literal["rule", "completion"] = "rule",
) -> tuple[Round, ...]:
    """Fund by decreasing score; what does not fit is skipped and the next one is tried.

    Parameters
    ----------
    support : m projects; the score is the sum of the units given
    budget : what may be spent
    per_cost : put first the highest score per unit of money, instead of the highest score
    taken, spent : projects funded before, and what they cost
    stage : what to write in the rounds

    Guarantees
    ----------
    budget_never_exceeded : whatever the ballots
    skipped_only_when_too_dear : a supported project left out did not fit when its turn came, or one funded excludes it

    Cost
    ----
    That of a sort.
    """
    scores = {c: _score(support, c, per_cost=per_cost) for c in support.supported if c not in taken}
    rounds: list[Round] = []
    barred = set(support.barred(taken))
    for project, score in sorted(scores.items(), key=lambda found: (-found[1], found[0])):
        if support.costs[project] > budget - spent or project in barred:
            continue
        spent += support.costs[project]
        rest = scores.keys() - _projects(rounds) - barred - {project}
        level_with = tuple(c for c in scores if c in rest and scores[c] == score)
        barred |= support.rivals[project]
        people = support.people(project)
        rounds.append(Round(project, score, None, people, people, level_with, spent, stage))
    return tuple(rounds)


def _projects(rounds: list[Round]) -> set[int]:
    return {r.project for r in rounds}


def _score(support: Support, project: int, *, per_cost: bool) -> Fraction:
    """Score of a project; what costs nothing comes before everything when scores are per unit of money."""
    score = Fraction(support.score(project))
    cost = support.costs[project]
    if not per_cost:
        return score
    return score / cost if cost else score * sum(support.costs) * sum(map(len, support.backers)) * 2 + score

"""Orders declared before a vote, which decide between projects that stand exactly level."""

import random
from typing import Final, Literal, get_args

from .model import Vote
from .refusals import UnknownChoice

TieBreak = Literal["file", "lot", "most_votes", "least_cost", "greatest_cost", "id"]
TIE_BREAKS: Final[tuple[TieBreak, ...]] = get_args(TieBreak)


def tie_order(vote: Vote, tie_break: TieBreak = "file", rng: random.Random | None = None) -> tuple[int, ...]:
    """Put the projects in the order that breaks ties: the first wins.

    Parameters
    ----------
    vote : m projects
    tie_break : file: order of the file; lot: drawn with `rng`; most_votes, least_cost, greatest_cost: what the name
        says, then the order of the file; id: as text
    rng : the chance of a draw by lot, seeded and published before the vote

    Raises
    ------
    UnknownChoice
        for a tie-break that is not known, or a lot without a seed

    Example
    -------
    >>> from .model import Project, budget_vote
    >>> tie_order(budget_vote([Project("a", 2), Project("b", 1)], 3, [[0]]), "least_cost")
    (1, 0)
    """
    order = list(range(len(vote.projects)))
    if tie_break == "lot" and rng is not None:
        rng.shuffle(order)
    elif tie_break == "most_votes":
        votes = vote.votes
        order.sort(key=lambda c: -int(votes[c]))
    elif tie_break in ("least_cost", "greatest_cost"):
        sign = 1 if tie_break == "least_cost" else -1
        order.sort(key=lambda c: sign * vote.projects[c].cost)
    elif tie_break == "id":
        order.sort(key=lambda c: vote.projects[c].id)
    elif tie_break != "file":
        raise UnknownChoice("ties", tie_break, TIE_BREAKS)
    return tuple(order)

"""What is declared before a vote beside the rule: projects left out of the count, and those that exclude each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from polyphonie.kit.errors import Fault

from .model import Vote
from .refusals import VoteRefused


@dataclass(frozen=True, slots=True)
class Conditions:
    """Conditions by ids of projects.

    `least_votes` : a project that fewer ballots name is left out. `ineligible` : left out whatever its votes, by a
    decision made and told apart. `exclusive` : groups of two projects or more, of which one at most is funded.
    """

    least_votes: int = 0
    ineligible: tuple[str, ...] = ()
    exclusive: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A project left out before the count: its id, why, and the number of ballots that name it."""

    id: str
    reason: Literal["ineligible", "few-votes"]
    votes: int


def under(vote: Vote, conditions: Conditions) -> tuple[Vote, tuple[LeftOut, ...]]:
    """Put a vote under conditions.

    Returns
    -------
    The vote without the projects left out, and these, in their declared order. Every voter stays a voter, those whose
    choices were all left out too: what each holds does not depend on what is left out.

    Raises
    ------
    VoteRefused
        for ids that no project has, a group of fewer than two, or when nothing is left to count
    """
    faults = [
        Fault("budget-condition-unknown", place, facts={"id": id_[:60]})
        for place, ids in (("ineligible", conditions.ineligible), ("exclusive", _all(conditions.exclusive)))
        for id_ in ids
        if id_ not in vote.ids
    ]
    faults += [
        Fault("budget-exclusive-alone", "exclusive", facts={"id": ", ".join(group)[:60]})
        for group in conditions.exclusive
        if len(set(group)) < 2
    ]
    if faults:
        raise VoteRefused(faults)
    votes = vote.votes
    out = [
        LeftOut(id_, "ineligible" if id_ in conditions.ineligible else "few-votes", int(votes[c]))
        for c, id_ in enumerate(vote.ids)
        if id_ in conditions.ineligible or votes[c] < conditions.least_votes
    ]
    gone = {one.id for one in out}
    if len(gone) == len(vote.ids):
        raise VoteRefused([Fault("budget-no-project", "projects")])
    groups = tuple(tuple(dict.fromkeys(id_ for id_ in group if id_ not in gone)) for group in conditions.exclusive)
    return _without(vote, gone, [group for group in groups if len(group) > 1]), tuple(out)


def _all(groups: Sequence[Sequence[str]]) -> list[str]:
    return [id_ for group in groups for id_ in group]


def _without(vote: Vote, gone: set[str], groups: Sequence[Sequence[str]]) -> Vote:
    """Take projects out of a vote; ranks, points and the length of ballots stay as they were cast."""
    stays = np.array([id_ not in gone for id_ in vote.ids])
    new = np.cumsum(stays) - 1
    kept = stays[vote.chosen]
    starts = np.concatenate([[0], np.cumsum(kept)])[vote.starts]
    projects = tuple(project for project in vote.projects if project.id not in gone)
    place = {project.id: c for c, project in enumerate(projects)}
    return replace(
        vote,
        projects=projects,
        starts=starts,
        chosen=new[vote.chosen[kept]],
        points=vote.points[kept],
        longest=vote.ballot_length if vote.kind == "ordinal" else vote.longest,
        exclusive=tuple(tuple(place[id_] for id_ in group) for group in groups),
    )

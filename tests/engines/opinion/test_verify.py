"""The verifiers reject what was tampered with, and never call the rule that made it."""

from dataclasses import replace

import numpy as np
import pytest

from polyphonie.engines.opinion import (
    Conversation,
    Parameters,
    Statement,
    map_polis,
    map_robust,
    verify_polis,
    verify_robust,
)
from polyphonie.kit.chance import Chance
from tests.engines.opinion.rooms import room

STATEMENTS = (Statement("3", moderated=-1), Statement("4", is_meta=True))


@pytest.fixture(scope="module")
def conversation() -> Conversation:
    return Conversation(room(60, 16, 2, each=12)[0], STATEMENTS)


@pytest.fixture(scope="module")
def polis(conversation: Conversation):
    return map_polis(conversation)


@pytest.fixture(scope="module")
def robust(conversation: Conversation):
    return map_robust(conversation, Parameters(resamples=2), Chance(0))


def changed(array: np.ndarray, by: float = 1) -> np.ndarray:
    """The same array with its first value moved."""
    moved = array.copy()
    moved.flat[0] += by
    return moved


def names(differences: tuple) -> set[str]:
    return {one.name for one in differences}


def test_true_maps_hold(conversation, polis, robust):
    assert verify_polis(conversation, polis) == ()
    assert verify_robust(conversation, robust) == ()


def test_a_polis_map_tampered_with_is_seen(conversation, polis):
    axes, groups = polis.axes, polis.groups
    moved = groups.labels.copy()
    moved[0] = 1 - moved[0]
    one = polis.representatives[0][0]
    tampered = {
        "left_out": replace(polis, left_out=~polis.left_out),
        "means": replace(polis, axes=replace(axes, means=changed(axes.means))),
        "axis": replace(polis, axes=replace(axes, directions=axes.directions[::-1])),
        "position": replace(polis, axes=replace(axes, positions=changed(axes.positions, 0.1))),
        "counts": replace(polis, groups=replace(groups, labels=moved)),
        "clustered": replace(polis, groups=replace(groups, clustered=~groups.clustered)),
        "base_cluster": replace(polis, groups=replace(groups, base_labels=np.roll(groups.base_labels, 1))),
        "group_aware": replace(polis, group_aware=changed(polis.group_aware)),
        "priority": replace(polis, priorities=changed(polis.priorities)),
        "representatives": replace(polis, representatives=(polis.representatives[0][1:], *polis.representatives[1:])),
        "figures": replace(
            polis,
            representatives=((replace(one, share=0.99), *polis.representatives[0][1:]), *polis.representatives[1:]),
        ),
    }
    for name, one_map in tampered.items():
        assert name in names(verify_polis(conversation, one_map)), name


def test_two_axes_alike_are_seen(conversation, polis):
    twice = np.repeat(polis.axes.directions[:, :1], 2, axis=1)
    found = verify_polis(conversation, replace(polis, axes=replace(polis.axes, directions=twice)))
    assert ("0", "1")[::-1] in [one.place for one in found if one.name == "axis"]


def test_a_robust_map_tampered_with_is_seen(conversation, robust):
    grouping, consensus = robust.grouping, robust.consensus
    everyone = np.zeros(len(robust.votes.people), dtype=np.int64)
    few = np.arange(len(everyone)) == 0
    tampered = {
        "vote": replace(robust, votes=replace(robust.votes, values=-robust.votes.values)),
        "means": replace(robust, frame=replace(robust.frame, means=changed(robust.frame.means))),
        "axis": replace(robust, frame=replace(robust.frame, loadings=robust.frame.loadings[::-1])),
        "position": replace(robust, positions=changed(robust.positions, 0.1)),
        "counts": replace(robust, counts=replace(robust.counts, agrees=changed(robust.counts.agrees))),
        "grouped": replace(robust, grouping=replace(grouping, labels=everyone - 1)),
        "group_size": replace(
            robust, grouping=replace(grouping, labels=everyone + few, centres=np.zeros((2, grouping.centres.shape[1])))
        ),
        "share": replace(robust, agree=replace(robust.agree, share=changed(robust.agree.share, 0.1))),
        "interval": replace(robust, agree=replace(robust.agree, low=changed(robust.agree.low, 0.05))),
        "group_aware": replace(robust, consensus=replace(consensus, group_aware=changed(consensus.group_aware))),
        "spread": replace(robust, divisions=replace(robust.divisions, spread=changed(robust.divisions.spread))),
    }
    for name, one_map in tampered.items():
        if name == "group_size":
            one_map = resized(one_map)
        assert name in names(verify_robust(conversation, one_map)), name


def resized(robust):
    """Give the tables of figures as many groups as there are centres."""

    def twice(table, *fields: str):
        return type(table)(*(np.repeat(getattr(table, field), 2, axis=0)[:2] for field in fields))

    shares = ("share", "low", "high")
    return replace(
        robust,
        counts=twice(robust.counts, "agrees", "disagrees", "seen"),
        agree=twice(robust.agree, *shares),
        disagree=twice(robust.disagree, *shares),
    )


def test_another_conversation_is_not_this_one(polis):
    other = Conversation(room(60, 16, 2, each=12)[0], ())
    assert "left_out" in names(verify_polis(other, polis))
    short = replace(polis, left_out=polis.left_out[1:])
    assert "left_out" in names(verify_polis(Conversation(polis.votes, STATEMENTS), short))

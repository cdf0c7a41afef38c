"""Agreement across the divide, and what to look at before trusting votes."""

import numpy as np
import pytest

from polyphonie.engines.opinion import (
    UnknownPerson,
    bridge,
    bridging,
    explain,
    flag,
    name_axes,
    votes_from,
    weigh_exclusion,
)
from polyphonie.engines.opinion.positions import find_frame
from polyphonie.engines.opinion.tabulate import tabulate
from tests.engines.opinion.rooms import cells_of, room


def divided(people: int = 60) -> list[tuple[str, str, int]]:
    """Two camps; statement 0 pleases both, statement 9 displeases both, the others one camp each."""
    cells = []
    for p in range(people):
        camp = 1 if p % 3 else -1  # one camp is twice as large
        votes = [1, *[camp if s % 2 else -camp for s in range(1, 9)], -1]
        cells += [(str(p), str(s), v) for s, v in enumerate(votes)]
    return cells


def test_what_both_camps_like_comes_first():
    found = bridge(votes_from(divided()), np.random.default_rng(0))
    order = np.argsort(-found.score)
    assert (order[0], order[-1]) == (0, 9)
    assert abs(found.factors[0]) < abs(found.factors[1])
    assert (found.low <= found.score + 1e-9).all()
    assert (found.high >= found.score - 1e-9).all()
    assert found.rounds <= bridging.MOST_ROUNDS


def test_a_majority_of_one_camp_is_not_a_bridge():
    found = bridge(votes_from(divided()), np.random.default_rng(0))
    popular = 1  # liked by the large camp only: two thirds agree
    assert found.score[popular] < found.score[0] / 2


def test_many_people_are_drawn(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bridging, "MOST_PEOPLE", 40)
    found = bridge(votes_from(divided(120)), np.random.default_rng(0))
    assert int(np.argmax(found.score)) == 0


def test_one_answer_from_everybody_has_no_side():
    found = bridge(votes_from([(str(p), str(s), 1) for p in range(5) for s in range(3)]), np.random.default_rng(0))
    assert found.score == pytest.approx(np.zeros(3))


def test_flags_name_people_to_look_at():
    cells = [(name, str(s), (-1) ** s) for name in ("twin", "other") for s in range(12)]
    cells += [("same", str(s), 1) for s in range(25)] + [("short", str(s), 1) for s in range(5)]
    found = flag(votes_from(cells))
    assert found.identical == (("other", "twin"),)
    assert found.straight == ("same",)
    assert found.fast is None


def test_fast_voters_are_named_where_instants_are_known():
    rows = np.repeat([0, 1], 12).astype(np.int32)
    columns = np.tile(np.arange(12), 2).astype(np.int32)
    instants = np.concatenate([np.arange(12) * 100, np.arange(12) * 5_000])
    votes = tabulate(("a", "b"), tuple(map(str, range(12))), rows, columns, np.ones(24, dtype=np.int8), instants)
    assert flag(votes).fast == ("a",)


def test_leaving_people_out_leaves_a_trace():
    before = (("a", "b", "c", "d"), np.array([0, 0, 1, -1]), np.array([0.9, 0.1, 0.5]))
    after = (("a", "b", "c"), np.array([0, 0, 1]), np.array([0.1, 0.9, 0.5]))
    one = weigh_exclusion(("d",), before, after, ("x", "y", "z"), most=1)
    assert (one.people, one.groups, one.agreement, one.gained, one.lost) == (("d",), (2, 2), 1.0, ("y",), ("x",))
    strangers = weigh_exclusion((), (("q",), np.array([0]), before[2]), after, ("x", "y", "z"))
    assert strangers.agreement == 1.0


def test_axes_are_named_by_their_strongest_statements_with_counts():
    votes, _ = room(60, 12, 2)
    frame, _ = find_frame(votes, 2, 1.0)
    first = name_axes(votes, frame, most=2)[0]
    loads = [end.loading for end in first.towards]
    assert loads == sorted(loads, reverse=True)
    assert all(end.loading < 0 for end in first.away)
    own = [v for _, s, v in cells_of(votes) if s == first.towards[0].statement]
    counts = (first.towards[0].agrees, first.towards[0].disagrees, first.towards[0].seen)
    assert counts == (own.count(1), own.count(-1), len(own))


def test_nobody_else_can_be_explained():
    votes, _ = room(20, 8, 2)
    frame, _ = find_frame(votes, 1, 1.0)
    with pytest.raises(UnknownPerson):
        explain(votes, "nobody", frame, np.zeros((1, 1)))

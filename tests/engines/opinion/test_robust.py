"""The robust map: what it promises, in the words of the note."""

import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polyphonie.engines.opinion import (
    BadParameter,
    Conversation,
    GroupsUnreachable,
    NoVotes,
    Parameters,
    PreviousMap,
    Statement,
    agreement,
    explain,
    grouping,
    held_out,
    list_statements,
    map_robust,
    verify_robust,
    votes_from,
)
from polyphonie.kit.chance import Chance
from tests.engines.opinion.rooms import NAMES, QUICK, TINY, cells_of, golden, real, room, same_arrays, small_rooms

CHANCE = Chance(0)


def mapped(cells, *, statements: tuple[Statement, ...] = (), parameters: Parameters = QUICK, **more):
    return map_robust(Conversation(votes_from(cells), statements), parameters, CHANCE, **more)


@settings(max_examples=6, deadline=None)
@given(small_rooms(), st.randoms())
def test_the_order_of_rows_changes_nothing(cells, chance: random.Random):
    mixed = list(cells)
    chance.shuffle(mixed)
    assert same_arrays(mapped(cells, parameters=TINY), mapped(mixed, parameters=TINY))


def test_bit_identical_under_row_shuffle_of_a_real_conversation():
    conversation = golden()
    cells = cells_of(conversation.votes)
    random.Random(3).shuffle(cells)
    one = map_robust(conversation, QUICK, CHANCE)
    assert same_arrays(one, map_robust(Conversation(votes_from(cells), conversation.statements), QUICK, CHANCE))
    assert verify_robust(conversation, one) == ()


def test_new_names_in_the_same_order_change_nothing_else():
    votes, _ = room(60, 12, 2)
    renamed = [(f"p{int(p):04}", f"s{int(s):04}", v) for p, s, v in cells_of(votes)]
    one, other = mapped(cells_of(votes)), mapped(renamed)
    assert same_arrays(one.positions, other.positions)
    assert same_arrays(one.grouping, other.grouping)


def test_a_rejected_statement_or_a_person_without_votes_changes_nothing():
    votes, _ = room(60, 12, 2)
    cells = cells_of(votes)
    more = [*cells, *[(str(p), "99", 1) for p in range(60)], ("zz", "99", -1)]
    left_out = (Statement("99", moderated=-1),)
    one, other = mapped(cells), mapped(more, statements=left_out)
    assert same_arrays(one.grouping, other.grouping)
    assert same_arrays(one.counts, other.counts)


def test_exchanging_agree_and_disagree_keeps_groups_and_exchanges_lists():
    votes, _ = room(80, 15, 2)
    turned = [(p, s, -v) for p, s, v in cells_of(votes)]
    one, other = mapped(cells_of(votes)), mapped(turned)
    assert same_arrays(one.labels, other.labels)
    assert one.consensus.group_aware == pytest.approx(other.consensus.group_aware_against)
    assert one.bridging.score == pytest.approx(-other.bridging.score, abs=1e-4)
    lists, mirror = list_statements(one), list_statements(other)
    assert lists.agreed == mirror.refused
    assert one.divisions.spread == pytest.approx(other.divisions.spread)


@pytest.mark.parametrize("groups", [2, 3])
def test_planted_groups_are_found(groups: int):
    votes, belongs = room(240, 40, groups, seed=groups, each=30)
    found = map_robust(Conversation(votes), Parameters(resamples=8, restarts=8, permutations=19), CHANCE)
    count = found.grouping.groups
    assert count == groups
    assert agreement(found.labels, belongs) > 0.95
    assert np.nanmin(found.grouping.stabilities) > 0.9
    assert found.counts.seen.sum() == len(votes.values)
    assert all(list_statements(found).proper)


@pytest.mark.parametrize("seed", range(3))
def test_pure_noise_is_one_room(seed: int):
    found = map_robust(Conversation(room(120, 30, 1, seed=seed)[0]), QUICK, CHANCE)
    count = found.grouping.groups
    assert count == 1
    assert list_statements(found).proper == ((),)
    assert not found.between.any()


def test_one_long_cloud_is_not_cut():
    chance = np.random.default_rng(0)
    places, weights = chance.normal(size=200), chance.normal(size=30)
    agrees = chance.random((200, 30)) < 1 / (1 + np.exp(-places[:, None] * weights))
    cells = [(str(i), str(j), 1 if agrees[i, j] else -1) for i in range(200) for j in range(30)]
    found = mapped(cells)
    assert found.held_out.axes >= 1
    count = found.grouping.groups
    assert count == 1
    assert {one.fate for one in found.grouping.candidates} <= {"not-apart", "unstable", "too-small"}


def test_no_group_is_below_the_least_size():
    votes, _ = room(60, 12, 2)
    odd = [(f"odd{i}", str(s), -1 if s % 2 else 1) for i in range(2) for s in range(12)]
    found = mapped([*cells_of(votes), *odd])
    assert found.grouping.sizes.min() >= QUICK.least_people(62)


@settings(max_examples=10, deadline=None)
@given(small_rooms())
def test_labels_partition_the_grouped_and_counts_add_up(cells):
    found = mapped(cells, parameters=TINY)
    enough = found.votes.counts >= min(7, len(found.votes.statements))
    assert ((found.labels >= 0) == enough).all()
    assert found.counts.seen.sum() == (found.labels[found.votes.rows] >= 0).sum()
    assert ((found.agree.share > 0) & (found.agree.share < 1)).all()
    assert verify_robust(Conversation(votes_from(cells)), found) == ()


@settings(max_examples=6, deadline=None)
@given(small_rooms())
def test_the_parts_add_up_to_the_position_along_that_line(cells):
    found = mapped(cells, parameters=TINY)
    for row, person in enumerate(found.votes.people):
        one = explain(found.votes, person, found.group_frame, found.grouping.centres)
        assert one.position == pytest.approx(found.positions[row], abs=1e-9)
        assert sum(p.part for p in one.parts) == pytest.approx(float((one.position**2).sum()), abs=1e-9)


def test_the_parts_add_up_between_two_groups():
    votes, _ = room(60, 12, 2)
    found = map_robust(Conversation(votes), Parameters(groups=2, resamples=2), CHANCE)
    one = explain(found.votes, "5", found.group_frame, found.grouping.centres)
    line = found.grouping.centres[one.nearest] - found.grouping.centres[one.other]
    assert sum(p.part for p in one.parts) == pytest.approx(float(one.position @ line), abs=1e-9)
    assert one.nearest == found.labels[5]
    assert len(one.strongest) == 3


@pytest.mark.parametrize(
    "cells",
    [
        [("a", "0", 1)],
        [("a", str(s), 1) for s in range(9)],
        [(str(p), "0", 1 - p % 3) for p in range(20)],
        [(str(p), str(s), 1) for p in range(20) for s in range(9)],
        [(str(p), str(s), 0) for p in range(20) for s in range(9)],
    ],
)
def test_degenerate_rooms_are_one_room(cells):
    found = mapped(cells)
    count = found.grouping.groups
    assert count == 1
    assert {one.fate for one in found.grouping.candidates} <= {"too-few-people", "no-axis", "too-small", "unstable"}
    list_statements(found)


def test_a_room_where_nothing_may_be_shown_is_refused():
    with pytest.raises(NoVotes):
        mapped([("a", "0", 1)], statements=(Statement("0", moderated=-1),))
    with pytest.raises(NoVotes):
        mapped([("a", "0", 1)], excluded=("a",))
    with pytest.raises(GroupsUnreachable):
        mapped([("a", "0", 1), ("b", "0", 1)], parameters=Parameters(groups=3, resamples=0))


def test_groups_may_be_asked():
    votes, _ = room(80, 15, 2)
    found = mapped(cells_of(votes), parameters=Parameters(groups=3, resamples=0))
    count = found.grouping.groups
    assert count == 3
    assert {one.fate for one in found.grouping.candidates} == {"asked", "not-asked"}
    assert np.isnan(found.grouping.stabilities).all()
    noise = mapped(cells_of(room(80, 15, 1)[0]), parameters=Parameters(groups=2, resamples=2))
    assert (noise.grouping.groups, noise.group_frame.axes) == (2, max(noise.held_out.axes, 1))


def test_people_between_two_groups_are_told():
    parameters = Parameters(groups=2, resamples=12, restarts=3, permutations=0)
    found = map_robust(Conversation(room(80, 25, 1)[0]), parameters, CHANCE)
    assert 0 < found.between.sum() < 80
    away = np.abs(found.positions - found.grouping.centres.mean(axis=0)).max(axis=1)
    assert away[found.between].mean() < away[~found.between].mean()


def test_the_number_shown_before_needs_less_stability():
    cells = cells_of(room(100, 30, 2, each=12)[0])
    stability = mapped(cells).grouping.candidates[0].stability
    assert stability is not None
    assert stability < 1

    def fate(before: int | None) -> str:
        parameters = replace(QUICK, least_stability=stability + 0.001, previous_groups=before)
        return mapped(cells, parameters=parameters).grouping.candidates[0].fate

    assert (fate(None), fate(2)) == ("unstable", "kept")


def test_a_new_picture_is_turned_towards_the_one_before():
    votes, _ = room(60, 20, 3)
    one = mapped(cells_of(votes))
    turned = mapped(cells_of(votes), previous=PreviousMap(one.votes.people, -one.places[:, ::-1]))
    assert turned.places == pytest.approx(-one.places[:, ::-1])
    assert same_arrays(turned.positions, one.positions)
    strangers = mapped(cells_of(votes), previous=PreviousMap(("zz",), np.ones((1, 2))))
    assert same_arrays(strangers.places, one.places)


def test_many_people_are_gathered_and_drawn(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(grouping, "MANY_PEOPLE", 100)
    monkeypatch.setattr(grouping, "SAMPLE", 150)
    monkeypatch.setattr(grouping, "BASES", 40)
    monkeypatch.setattr(held_out, "MOST_PEOPLE", 200)
    monkeypatch.setattr(held_out, "ENOUGH", 300)
    votes, belongs = room(400, 30, 2)
    found = map_robust(Conversation(votes), QUICK, CHANCE)
    count = found.grouping.groups
    assert count == 2
    assert agreement(found.labels, belongs) > 0.95
    assert found.grouping.base.max() < 40
    assert not np.isnan(found.grouping.certainty).any()
    assert found.counts.seen.sum() == len(votes.values)


def test_progress_is_told():
    heard = []
    votes, _ = room(60, 12, 2)
    map_robust(Conversation(votes), QUICK, CHANCE, progress=lambda done, total: heard.append((done, total)))
    assert heard[-1] == (4, 4)


def test_lists_keep_a_place_for_each_group_and_name_what_is_under_seen():
    votes, _ = room(120, 30, 3)
    found = map_robust(Conversation(votes), Parameters(resamples=4, listed=1, permutations=19), CHANCE)
    lists = list_statements(found, unvoted=("77",))
    for own in lists.proper:
        assert {one.statement for one in own} & set(lists.divisive.statements)
    assert lists.under_seen.statements == ("77",)
    plain = map_robust(Conversation(votes), Parameters(groups=3, resamples=0, permutations=0), CHANCE)
    assert len(list_statements(plain).divisive.statements) == 10


@pytest.mark.parametrize(("name", "value"), [("groups", 0), ("least_share", 0.9), ("level", 1.0), ("resamples", -1)])
def test_a_parameter_out_of_bounds_is_refused(name: str, value: float):
    with pytest.raises(BadParameter):
        Parameters(**{name: value})


@pytest.mark.parametrize("name", NAMES[1:2])
def test_axes_help_to_guess_hidden_votes(name: str):
    conversation = real(name)
    found = held_out.choose_axes(conversation.votes.keep(None, ~conversation.left_out), 5, CHANCE.generator("held-out"))
    assert found.axes >= 1
    assert found.errors[found.axes] <= 0.625

"""What a diagnosis suggests, and what it declines to say."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given

from polyphonie.engines.actors import analyse_game, measure_network, suggest_context
from polyphonie.engines.actors.suggestions import conflict_share, gini
from tests.engines.actors.games import games, illustrative, many, named, tables


def suggest(game, variant="v2", **settings):
    return suggest_context(analyse_game(game, variant), measure_network(game, seeds=()), **settings)


@many
@given(games())
def test_conflict_is_the_number_of_cuts_passed(game):
    conflict = suggest(game).conflict
    if conflict.level is None:
        assert conflict.share is None
        assert conflict.why_not in {"no-influence", "no-common-objective"}
    else:
        assert conflict.level == sum(conflict.share >= cut - 1e-12 for cut in (0.10, 0.25, 0.40, 0.55))
        assert 0 <= conflict.share <= 1


@pytest.mark.parametrize(
    ("share", "level"), [(0.0, 0), (0.0999, 0), (0.1, 1), (0.25, 2), (0.4, 3), (0.55, 4), (1.0, 4)]
)
def test_at_a_cut_counts_as_above_it(share, level):
    analysis = analyse_game(illustrative()[1])
    empty = np.zeros((5, 5))
    met, opposed = empty.copy(), empty.copy()
    met[0, 1], opposed[0, 1] = 1 - share, share
    third = dataclasses.replace(analysis.at_order(3), convergence=met, divergence=opposed)
    changed = dataclasses.replace(analysis, alliances=(*analysis.alliances[:2], third))
    assert suggest_context(changed, measure_network(analysis.game)).conflict.level == level


def test_nothing_is_said_of_conflict_when_nobody_takes_sides_together():
    conflict = suggest(named([[0, 1], [2, 0]], [[1, 0], [0, 1]])).conflict
    assert (conflict.level, conflict.why_not, conflict.shares) == (None, "no-common-objective", (None, None, None))


def test_nothing_is_said_of_power_when_there_is_none():
    found = suggest(named([[0, 0], [0, 0]], [[1], [-1]]))
    assert found.power_gap is None
    assert (found.conflict.level, found.conflict.why_not, found.conflict.shares) == (None, "no-influence", (1.0, 1.0))


def test_contested_topics_come_by_the_lesser_of_for_and_against():
    topics = suggest(illustrative()[1]).topics
    assert [(topic.objective[:2], topic.wanted, topic.refused, topic.strength) for topic in topics] == [
        ("O3", 6, 4, 4),
        ("O1", 10, 3, 3),
        ("O2", 4, 3, 3),
    ]


@many
@given(games())
def test_a_topic_is_contested_only_if_someone_is_for_and_someone_against(game):
    named_topics = {topic.objective for topic in suggest(game).topics}
    for index, objective in enumerate(game.objectives):
        column = game.positions[:, index]
        assert (objective in named_topics) == bool((column > 0).any() and (column < 0).any())


def test_power_gap_of_the_invented_case():
    gap = suggest(illustrative()[1]).power_gap
    assert (round(gap.highest, 3), gap.holders, round(gap.gini, 3)) == (1.935, ("Etat",), 0.251)
    assert (gap.is_wide, gap.measures) == (False, ())
    wide = suggest(illustrative()[1], wide_gini=0.25).power_gap
    assert wide.measures == ("separate-rooms", "anonymous-input", "third-party-guarantor")
    assert suggest(illustrative()[1], "v1").power_gap.is_wide


@many
@given(tables(1, 6, (0.0, 1.0, 2.0, 9.0)))
def test_gini_is_between_even_and_one_holds_all(table):
    values = table[0]
    values[-1] += 1
    size = len(values)
    assert -1e-12 <= gini(values) <= (size - 1) / size + 1e-12
    assert gini(values) == pytest.approx(gini(values * 3))
    assert gini(np.ones(size)) == 0
    assert gini(np.eye(size)[0]) == pytest.approx((size - 1) / size)


def test_mediators_are_ambivalent_and_on_the_paths():
    found = suggest(illustrative()[1]).mediators
    assert [one.actor for one in found] == ["Mairie"]
    assert found[0].ambivalence == pytest.approx(0.4)
    assert suggest(named([[0, 1], [2, 0]], [[1], [2]])).mediators == ()


@many
@given(games())
def test_mediators_are_at_or_above_both_means(game):
    analysis, network = analyse_game(game), measure_network(game, seeds=())
    torn, between = analysis.at_order(2).ambivalence, network.betweenness
    for one in suggest_context(analysis, network).mediators:
        assert one.ambivalence >= torn.mean() - 1e-12
        assert one.betweenness >= between.mean() - 1e-12
        assert min(one.ambivalence, one.betweenness) > 0


@many
@given(games())
def test_conflict_share_counts_each_pair_once_or_twice_alike(game):
    for one in analyse_game(game).alliances:
        pairs = np.triu_indices(len(game.actors), 1)
        against, together = one.divergence[pairs].sum(), one.convergence[pairs].sum()
        share = conflict_share(one)
        assert (share is None) == (against + together == 0)
        assert share is None or share == pytest.approx(against / (against + together))

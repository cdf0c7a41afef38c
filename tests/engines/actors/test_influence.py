"""Invariants of influences and relations of force."""

from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from polyphonie.engines.actors import VARIANTS, BadSetting, NotComputable, actor_game, analyse_game
from polyphonie.engines.actors.arrays import competition_ranks
from polyphonie.engines.actors.influence import (
    balance_of_power,
    direct_and_indirect,
    strongest_paths,
    weigh_influences,
)
from tests.engines.actors.games import games, influences, many, named, shuffles, tables


@many
@given(influences())
def test_mdii_is_never_below_direct_influence(direct):
    assert (direct_and_indirect(direct) >= direct).all()


@many
@given(influences(), st.data())
def test_mdii_grows_with_direct_influence(direct, data):
    more = direct + data.draw(tables(*direct.shape, (0.0, 1.0, 2.0)))
    np.fill_diagonal(more, 0.0)
    assert (direct_and_indirect(more) >= direct_and_indirect(direct)).all()


@many
@given(influences())
def test_transposing_swaps_influence_and_dependence(direct):
    one, other = weigh_influences(direct), weigh_influences(direct.T)
    assert (other.mdii == one.mdii.T).all()
    assert (other.influence == one.dependence).all()
    assert (other.dependence == one.influence).all()
    assert (other.mmdii == one.mmdii.T).all()


@many
@given(influences(), st.sampled_from([0.25, 0.3, 2.0, 7.0]))
def test_scaling_influence_scales_mdii_and_leaves_relations_of_force(direct, scale):
    one, other = direct_and_indirect(direct), direct_and_indirect(scale * direct)
    np.testing.assert_allclose(other, scale * one, atol=1e-12)
    for variant in ("v2", "v3"):
        before, after = balance_of_power(one, variant).star, balance_of_power(other, variant).star
        assert (before is None) == (after is None)
        if before is not None:
            np.testing.assert_allclose(after, before, atol=1e-9)


@many
@given(influences(), st.sampled_from([0.25, 2.0, 8.0]))
def test_scaling_leaves_relations_of_force_in_the_first_variant_too(direct, scale):
    before = balance_of_power(direct_and_indirect(direct), "v1").star
    after = balance_of_power(direct_and_indirect(scale * direct), "v1").star
    assert (before is None) == (after is None)
    assert before is None or np.allclose(after, before, atol=1e-12)


@many
@given(influences())
def test_totals_balance(direct):
    found = weigh_influences(direct)
    assert found.influence.sum() == found.dependence.sum()
    assert (found.net.sum(axis=1) == found.influence - found.dependence).all()
    assert (found.net == -found.net.T).all()
    assert found.imax.sum() == found.dmax.sum()


@many
@given(influences())
def test_retroaction_is_within_influence_so_that_no_relation_of_force_is_negative(direct):
    found = weigh_influences(direct)
    back, sent = np.diag(found.mdii), direct.sum(axis=1)
    assert (back <= sent).all()
    assert (sent <= found.influence).all()
    for variant in VARIANTS:
        power = balance_of_power(found.mdii, variant)
        assert (power.ratio >= 0).all()
        if power.star is not None:
            assert power.star.sum() == pytest.approx(len(direct), abs=1e-12)


@many
@given(influences())
def test_strongest_paths_keep_the_strongest_edge(direct):
    found = strongest_paths(direct)
    assert (found >= direct).all()
    assert found.max() == direct.max()
    assert (np.diag(found) == 0).all()


@many
@given(influences(high=5))
def test_strongest_paths_are_those_found_by_trying_every_path(direct):
    actors = range(len(direct))
    for i, j in permutations(actors, 2):
        between = [c for c in actors if c not in (i, j)]
        walks = [(i, j), *((i, c, j) for c in between), *((i, c, d, j) for c, d in permutations(between, 2))]
        best = max(min(direct[a, b] for a, b in pairwise(walk)) for walk in walks)
        assert strongest_paths(direct)[i, j] == best


def test_strongest_paths_can_pass_relayed_influence():
    chain = np.zeros((4, 4))
    chain[0, 1] = chain[1, 2] = chain[2, 3] = 3
    assert strongest_paths(chain)[0, 3] > direct_and_indirect(chain)[0, 3]


@many
@given(games(), st.data())
def test_relabelling_actors_and_objectives_permutes_everything(game, data):
    actors, objectives = data.draw(shuffles(len(game.actors))), data.draw(shuffles(len(game.objectives)))
    objectives = objectives.astype(int)
    moved = named(game.influence[np.ix_(actors, actors)], game.positions[np.ix_(actors, objectives)])
    one, other = analyse_game(game), analyse_game(moved)
    for name in ("mdii", "net", "mmdii"):
        before = getattr(one.influences, name)[np.ix_(actors, actors)]
        np.testing.assert_allclose(getattr(other.influences, name), before, atol=1e-12)
    for name in ("influence", "dependence", "imax", "dmax"):
        assert (getattr(other.influences, name) == getattr(one.influences, name)[actors]).all()
    for before, after in zip(one.powers, other.powers, strict=True):
        assert (before.star is None) == (after.star is None)
        if before.star is not None:
            np.testing.assert_allclose(after.star, before.star[actors], atol=1e-12)
            assert (after.ranks == before.ranks[actors]).all()
    assert other.plane == tuple(one.plane[i] for i in actors)
    assert len(one.alliances) == len(other.alliances)
    for before, after in zip(one.alliances, other.alliances, strict=True):
        for name in ("convergence", "divergence", "net"):
            np.testing.assert_allclose(getattr(after, name), getattr(before, name)[np.ix_(actors, actors)], atol=1e-12)
            before_there = getattr(before, f"objective_{name}")[np.ix_(objectives, objectives)]
            np.testing.assert_allclose(getattr(after, f"objective_{name}"), before_there, atol=1e-12)
        for name in ("actor_mobilisation", "ambivalence"):
            np.testing.assert_allclose(getattr(after, name), getattr(before, name)[actors], atol=1e-12)
        for name in ("objective_mobilisation", "objective_for", "objective_against", "objective_balance"):
            np.testing.assert_allclose(getattr(after, name), getattr(before, name)[objectives], atol=1e-12)


def test_no_influence_at_all_is_said_and_not_turned_into_zeros():
    analysis = analyse_game(actor_game(["a", "b"], ["o"], [[0, 0], [0, 0]], [[1], [-2]]))
    assert analysis.power.star is None
    assert analysis.power.ranks is None
    assert analysis.power.why_not == "no-influence"
    assert analysis.influences.strongest.why_not == "no-influence"
    assert [one.order for one in analysis.alliances] == [1, 2]
    assert [caution.facts["variant"] for caution in analysis.cautions] == ["v1", "v2", "v3"]
    with pytest.raises(NotComputable) as refused:
        analysis.at_order(3)
    assert refused.value.facts == {"figure": "order-3", "reason": "no-influence"}


def test_in_the_first_variant_two_equal_actors_give_all_their_power_back():
    game = actor_game(["a", "b"], ["o"], [[0, 2], [2, 0]], [[1], [-2]])
    assert analyse_game(game, "v1").power.why_not == "power-all-returned"
    assert analyse_game(game, "v1").at_order(2).divergence[0, 1] == 1.5
    assert analyse_game(game, "v2").power.star.tolist() == [1, 1]
    assert [caution.code for caution in analyse_game(game).cautions] == ["variant-not-computable"]


@many
@given(games())
def test_a_caution_is_given_exactly_when_variants_rank_differently(game):
    analysis = analyse_game(game)
    ranks = [power.ranks for power in analysis.powers if power.ranks is not None]
    differ = {a for i, a in enumerate(game.actors) if len({int(row[i]) for row in ranks}) > 1}
    said = {caution.facts["actor"] for caution in analysis.cautions if caution.code == "variants-disagree"}
    assert said == differ


def test_an_unknown_variant_is_refused_by_name():
    game = actor_game(["a", "b"], [], [[0, 2], [2, 0]], [[], []])
    for call in (lambda: analyse_game(game, "v4"), lambda: balance_of_power(game.influence, "v4")):
        with pytest.raises(BadSetting) as refused:
            call()
        assert refused.value.facts == {"setting": "variant", "value": "v4"}


@many
@given(tables(1, 8, (0.0, 1.0, 2.0, 3.0)))
def test_ranks_admit_ties(table):
    values = table[0]
    ranks = competition_ranks(values)
    assert ranks.tolist() == [1 + sum(other > value for other in values) for value in values]
    assert (competition_ranks(values * (1 + 1e-15)) == ranks).all()


@many
@given(influences())
def test_plane_reads_each_axis_against_its_mean(direct):
    assume(direct.any())
    found = analyse_game(named(direct, np.zeros((len(direct), 0))))
    for i, role in enumerate(found.plane):
        high = found.influences.influence[i] >= found.influences.influence.mean() - 1e-12
        bound = found.influences.dependence[i] >= found.influences.dependence.mean() - 1e-12
        assert (role in ("dominant", "relay"), role in ("relay", "dominated")) == (high, bound)

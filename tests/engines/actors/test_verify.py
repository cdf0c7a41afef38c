"""The recount in plain loops agrees with the analysis, shares nothing with it, and catches any changed figure."""

import ast
import dataclasses
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import VARIANTS, Caution, analyse_game, recount, verify, verify_analysis
from tests.effort import calls_of
from tests.engines.actors.games import games, illustrative, many, named

GAME = illustrative()[1]


@many
@given(games(), st.sampled_from(VARIANTS))
def test_two_implementations_agree_to_twelve_decimals(game, variant):
    analysis = analyse_game(game, variant)
    expected, found = recount.recount(game, variant), verify._figures(analysis)
    assert found.keys() == expected.keys()
    for name, places in expected.items():
        assert found[name].keys() == places.keys()
        for place, value in places.items():
            other = found[name][place]
            assert other == value if isinstance(value, str) else abs(other - value) <= 1e-12, (name, place)
    assert verify_analysis(game, analysis) == ()


def test_the_recount_shares_no_rule_with_the_analysis():
    for module in (verify, recount):
        tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
        imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert imported <= {"model", "recount", "dataclasses", "typing"}
        assert not any(isinstance(node, ast.Import) for node in ast.walk(tree))


def nudged(array):
    changed = array.copy()
    changed.flat[0] += 1
    return changed


def tampered(holder):
    """Every copy of a result with one array changed."""
    for one in dataclasses.fields(holder):
        value = getattr(holder, one.name)
        if isinstance(value, np.ndarray):
            yield one.name, dataclasses.replace(holder, **{one.name: nudged(value)})


def names(analysis):
    return {difference.name for difference in verify_analysis(GAME, analysis)}


def test_a_changed_influence_is_named():
    analysis = analyse_game(GAME)
    for name, changed in tampered(analysis.influences):
        assert names(dataclasses.replace(analysis, influences=changed)) == {name}
    for name, changed in tampered(analysis.influences.strongest):
        influences = dataclasses.replace(analysis.influences, strongest=changed)
        assert names(dataclasses.replace(analysis, influences=influences)) == {f"strongest.{name}"}


@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_changed_relation_of_force_or_alliance_is_named(index):
    analysis = analyse_game(GAME)
    for part, prefix in (("powers", VARIANTS[index]), ("alliances", str(index + 1))):
        for name, changed in tampered(getattr(analysis, part)[index]):
            all_of_them = list(getattr(analysis, part))
            all_of_them[index] = changed
            assert names(dataclasses.replace(analysis, **{part: tuple(all_of_them)})) == {f"{prefix}.{name}"}


def test_a_changed_role_caution_or_reason_is_named():
    analysis = analyse_game(GAME)
    assert names(dataclasses.replace(analysis, plane=("relay",) * 5)) == {"plane"}
    assert names(dataclasses.replace(analysis, cautions=())) == {f"caution.variants-disagree.{v}" for v in VARIANTS}
    more = (*analysis.cautions, Caution("variant-not-computable", {"variant": "v2", "reason": "no-influence"}))
    assert names(dataclasses.replace(analysis, cautions=more)) == {"caution.variant-not-computable.v2"}
    powers = (dataclasses.replace(analysis.powers[0], why_not="no-influence"), *analysis.powers[1:])
    assert names(dataclasses.replace(analysis, powers=powers)) == {"v1.why_not"}
    assert "3.positions" in names(dataclasses.replace(analysis, alliances=analysis.alliances[:2]))
    assert "v2.star" in names(dataclasses.replace(analysis, powers=analysis.powers[:1]))


def test_a_difference_says_where_and_how_much():
    analysis = analyse_game(GAME)
    influences = dataclasses.replace(analysis.influences, mdii=nudged(analysis.influences.mdii))
    (difference,) = verify_analysis(GAME, dataclasses.replace(analysis, influences=influences))
    assert (difference.place, difference.found, difference.expected) == ((0, 0), 7.0, 6.0)


def test_another_game_does_not_verify():
    other = named(GAME.influence.T, GAME.positions)
    assert verify_analysis(other, analyse_game(GAME))


@pytest.mark.parametrize("influence", [[[0, 0], [0, 0]], [[0, 2], [2, 0]]])
@pytest.mark.parametrize("variant", VARIANTS)
def test_what_cannot_be_computed_is_recounted_too(influence, variant):
    game = named(influence, [[1, 0], [-2, 3]])
    assert verify_analysis(game, analyse_game(game, variant)) == ()


def test_no_loop_goes_over_pairs_of_actors():
    """Five times the actors and the objectives, less than twice the calls; the seconds are in docs/benchmarks.md."""
    chance = np.random.default_rng(0)
    efforts = []
    for actors, objectives in ((20, 10), (100, 50)):
        influence = chance.integers(0, 5, (actors, actors)).astype(float)
        np.fill_diagonal(influence, 0.0)
        game = named(influence, chance.integers(-4, 5, (actors, objectives)).astype(float))
        efforts.append(calls_of(lambda game=game: analyse_game(game)))
    assert efforts[1] < 2 * efforts[0]

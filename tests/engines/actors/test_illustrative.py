"""The invented case of five actors and four objectives, matched at the six decimals it is printed with."""

import numpy as np
import pytest

from polyphonie.engines.actors import StructuralMatrix, analyse_game, climb_powers, measure_network, suggest_context
from tests.engines.actors.games import illustrative

CASE, GAME = illustrative()
NAMES = {
    "MAO": "positions",
    "CAA": "convergence",
    "DAA": "divergence",
    "net": "net",
    "mob_actor": "actor_mobilisation",
    "obj_for": "objective_for",
    "obj_against": "objective_against",
    "mob_obj": "objective_mobilisation",
    "ambivalence": "ambivalence",
}


def assert_printed(found, printed):
    """Equal once rounded as printed; and never a negative zero."""
    assert np.shape(found) == np.shape(printed)
    assert np.max(np.abs(np.round(found, 6) - np.array(printed))) < 5e-13
    assert not np.signbit(np.asarray(found)[np.asarray(found) == 0]).any()


@pytest.mark.parametrize(
    ("printed", "name"),
    [("MDII", "mdii"), ("Ii", "influence"), ("Di", "dependence"), ("net", "net"), ("MMDII", "mmdii")],
)
def test_influences_are_those_printed(printed, name):
    assert_printed(getattr(analyse_game(GAME).influences, name), CASE["influence"][printed])


def test_relations_of_force_are_those_printed_in_the_three_variants():
    assert_printed(analyse_game(GAME, "v1").power.ratio, CASE["influence"]["Ri_v1"])
    for variant in ("v1", "v2", "v3"):
        assert_printed(analyse_game(GAME, variant).power.star, CASE["influence"][f"Ristar_{variant}"])


def test_strongest_paths_give_the_printed_relations_of_force():
    assert_printed(analyse_game(GAME).influences.strongest.star, [0.801984, 0.855450, 0.855450, 0.855450, 1.631666])


@pytest.mark.parametrize("order", [1, 2, 3])
@pytest.mark.parametrize("printed", sorted(NAMES))
def test_alliances_are_those_printed_with_the_first_variant(order, printed):
    found = analyse_game(GAME, "v1").at_order(order)
    assert_printed(getattr(found, NAMES[printed]), CASE["positions"][str(order)][printed])


def test_the_second_variant_is_the_default():
    assert analyse_game(GAME).variant == "v2"
    assert_printed(analyse_game(GAME).power.star, CASE["influence"]["Ristar_v2"])


def test_two_actors_change_rank_with_the_variant_and_a_caution_says_so():
    cautions = analyse_game(GAME).cautions
    assert [caution.code for caution in cautions] == ["variants-disagree"] * 2
    assert cautions[0].facts == {"actor": "Mairie", "ranks": {"v1": 3, "v2": 2, "v3": 2}}
    assert cautions[1].facts == {"actor": "Association", "ranks": {"v1": 2, "v2": 3, "v3": 3}}


def test_roles_on_the_plane():
    assert analyse_game(GAME).plane == ("relay", "dominated", "dominated", "autonomous", "dominant")


@pytest.mark.parametrize("variant", ["v1", "v2"])
def test_conflict_is_three(variant):
    conflict = suggest_context(analyse_game(GAME, variant), measure_network(GAME)).conflict
    assert [round(share, 2) for share in conflict.shares] == [0.46, 0.47, 0.43]
    assert conflict.level == 3


def test_rankings_of_power_three_repeat_at_power_four():
    cells = tuple(tuple(int(cell) for cell in row) for row in CASE["MDI"])
    climb = climb_powers(StructuralMatrix(GAME.actors, cells)).at_zero
    assert (climb.state, climb.power, len(climb.steps)) == ("stable", 3, 4)
    assert climb.steps[1].ranks != climb.steps[2].ranks == climb.steps[3].ranks
    assert climb.indirect.influence_ranks == (2, 3, 5, 4, 1)
    assert climb.indirect.dependence_ranks == (1, 2, 4, 3, 5)

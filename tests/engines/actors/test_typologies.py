"""Typologies: the complete truth table of salience, the grid of power and interest, and the far-away public."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import OutOfScale, place_actor, salience
from tests.engines.actors.games import many

judgement = st.none() | st.integers(0, 4)


@pytest.mark.parametrize(
    ("power", "legitimacy", "urgency", "code", "level"),
    [
        (0, 0, 0, "non-stakeholder", "none"),
        (1, 0, 0, "dormant", "latent"),
        (0, 1, 0, "discretionary", "latent"),
        (0, 0, 1, "demanding", "latent"),
        (1, 1, 0, "dominant", "expectant"),
        (1, 0, 1, "dangerous", "expectant"),
        (0, 1, 1, "dependent", "expectant"),
        (1, 1, 1, "definitive", "definitive"),
    ],
)
def test_the_eight_rows_of_salience(power, legitimacy, urgency, code, level):
    found = salience(power=bool(power), legitimacy=bool(legitimacy), urgency=bool(urgency))
    assert (found.code, found.level) == (code, level)
    assert found.attributes == power + legitimacy + urgency
    assert found.team_only == (code == "dangerous")
    assert found.limits == ("neither-for-nor-against", "prescribes-no-engagement")


def test_one_more_attribute_never_gives_fewer():
    for held in product((False, True), repeat=3):
        for index in range(3):
            more = [attribute or i == index for i, attribute in enumerate(held)]
            fewer, greater = (
                salience(power=one[0], legitimacy=one[1], urgency=one[2]).attributes for one in (held, more)
            )
            assert greater >= fewer


@pytest.mark.parametrize(
    ("power", "interest", "quadrant"),
    [
        (2, 2, "manage-closely"),
        (4, 1, "keep-satisfied"),
        (1, 4, "keep-informed"),
        (1, 1, "monitor"),
        (None, 4, None),
        (4, None, None),
    ],
)
def test_the_four_quadrants_cut_at_the_middle(power, interest, quadrant):
    assert place_actor(power, interest, 0, 0).quadrant == quadrant


@many
@given(judgement, judgement, judgement, judgement)
def test_most_affected_and_furthest_away_come_first_whatever_the_quadrant(power, interest, affected, distance):
    found = place_actor(power, interest, affected, distance).is_priority
    if affected is not None and distance is not None:
        assert found is (affected >= 3 and distance >= 3)
    elif (affected is not None and affected < 3) or (distance is not None and distance < 3):
        assert found is False
    else:
        assert found is None


def test_power_can_be_read_from_relations_of_force():
    assert place_actor(None, 4, 0, 0, relative_power=1.0).quadrant == "manage-closely"
    assert place_actor(4, 4, 0, 0, relative_power=0.99).quadrant == "keep-informed"


def test_the_cut_is_a_setting():
    assert place_actor(2, 2, 0, 0, cut=3).quadrant == "monitor"


@pytest.mark.parametrize("field", ["power", "interest", "affected", "distance"])
def test_a_judgement_out_of_scale_is_refused_by_name(field):
    judged = {"power": 0, "interest": 0, "affected": 0, "distance": 0, field: 5}
    with pytest.raises(OutOfScale) as refused:
        place_actor(**judged)
    assert refused.value.facts == {"field": field, "value": 5, "least": 0, "most": 4}

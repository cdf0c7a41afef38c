"""Panels one exchange away from a panel."""

import numpy as np
import pytest

from polyphonie.engines.sortition.dives import Diver, is_panel
from polyphonie.engines.sortition.neighbours import Neighbours
from polyphonie.engines.sortition.profiles import put_together
from polyphonie.engines.sortition.targets import leximin_targets
from tests.engines.sortition.cases import two_ages
from tests.engines.sortition.pools import made_up_pool


@pytest.mark.parametrize("homes", [0.0, 0.4])
def test_every_neighbour_is_a_panel_of_the_face_two_people_away(homes: float):
    profiles = put_together(made_up_pool(80, 14, 4, slack=0.2, homes=homes))
    targets = leximin_targets(profiles, np.empty(0, dtype=np.int64))
    assert targets is not None
    diver, rng = Diver(profiles, targets.seats), np.random.default_rng(1)
    panel = diver.search(np.zeros(len(profiles.sizes)))[0]
    found = [one for _ in range(20) for one in Neighbours(diver, rng.random(len(panel)), rng).of(panel, 3)]
    assert len({one.tobytes() for one in found}) > 10
    for one in found:
        assert is_panel(profiles, one)
        assert 2 <= np.abs(one - panel).sum() <= 4
        assert all(low - 1e-9 <= one[columns].sum() <= high + 1e-9 for columns, low, high in diver.rows)


def test_a_panel_that_holds_whom_one_wishes_for_has_no_neighbour():
    profiles = put_together(two_ages())
    diver = Diver(profiles)
    panel = diver.search(np.zeros(2))[0]
    assert Neighbours(diver, np.zeros(2), np.random.default_rng(0)).of(panel, 5) == []

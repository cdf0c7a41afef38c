"""Columns of whole numbers, close together or far apart: the same places either way."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit import columns
from polyphonie.kit.columns import places_in, present

numbers = st.lists(st.one_of(st.integers(-5, 40), st.integers(-(2**60), 2**60)), min_size=1, max_size=30)


@given(numbers)
def test_what_stands_in_a_column_is_given_once_in_order(found: list[int]):
    assert present(np.array(found, dtype=np.int64)).tolist() == sorted(set(found))


@given(numbers, st.randoms(use_true_random=False))
def test_each_number_has_its_place_among_those_known(found: list[int], chance):
    known = list(dict.fromkeys([*found, 3, 99]))
    chance.shuffle(known)
    assert places_in(np.array(found, dtype=np.int64), known).tolist() == [known.index(one) for one in found]


@pytest.mark.parametrize("few", [0, 10**9])
def test_an_empty_column_stays_so(few: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(columns, "FEW", few)
    empty = np.empty(0, dtype=np.int64)
    assert present(empty).tolist() == places_in(empty, [1]).tolist() == []

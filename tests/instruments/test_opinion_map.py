"""Votes are put in order the same way however they are laid out, and whoever they come from."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.instruments.opinion_map import instrument as opinion_map
from polyphonie.instruments.opinion_map.instrument import cells_of, ranked


def votes(height: int, width: int, count: int, seed: int = 3):
    rng = np.random.default_rng(seed)
    cells = rng.choice(height * width, count, replace=False)
    return cells // width, cells % width, rng.integers(-1, 2, count).astype(np.int8)


@pytest.mark.parametrize(("height", "width", "count"), [(1, 1, 1), (7, 5, 35), (50, 9, 40), (400, 30, 5_000)])
def test_a_grid_and_a_sort_put_votes_in_the_same_order(monkeypatch, height, width, count):
    rows, columns, values = votes(height, width, count)
    laid = cells_of(rows, columns, values, height, width)
    monkeypatch.setattr(opinion_map, "BARE", 0)
    for one, other in zip(laid, cells_of(rows, columns, values, height, width), strict=True):
        assert one.tolist() == other.tolist()
    assert sorted(zip(rows.tolist(), columns.tolist(), values.tolist(), strict=True)) == list(
        zip(*(one.tolist() for one in laid), strict=True)
    )


def test_a_cell_that_is_there_twice_is_kept_twice_in_the_order_it_came():
    rows, columns, values = votes(6, 4, 20)
    twice = [np.concatenate([one, one[:3]]) for one in (rows, columns)]
    laid = cells_of(*twice, np.concatenate([values, -values[:3]]), 6, 4)
    assert len(laid[0]) == 23
    for row, column, value in zip(rows[:3], columns[:3], values[:3], strict=True):
        here = (laid[0] == row) & (laid[1] == column)
        assert laid[2][here].tolist() == [value, -value]


@given(st.lists(st.lists(st.integers(1, 40_000), max_size=9), max_size=30), st.integers(1, 3))
def test_people_are_ordered_as_words_in_a_dictionary(people, alphabet):
    words = [[1 + letter % alphabet if alphabet < 3 else letter for letter in one] for one in people]
    starts = np.concatenate([[0], np.cumsum([len(one) for one in words])]).astype(np.int64)
    order = ranked(starts, np.array([letter for one in words for letter in one], dtype=np.int64))
    assert sorted(order.tolist()) == list(range(len(words)))
    assert [words[place] for place in order.tolist()] == sorted(words)

"""Several copies of one game: nobody is averaged away, and the cells to talk about are named."""

from functools import cache
from statistics import median_low

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.actors import Cell, CopiesDiffer, Copy, analyse_game, compare_copies, fill_bands
from polyphonie.engines.actors.respondents import low_median
from tests.engines.actors.games import drawn, influences, many, named, shuffles, table

NONE = float("nan")


@cache
def same_games(complete=False):
    """Copies of one game by one to four respondents."""
    hole = () if complete else (NONE,)

    def build(size, columns, several):
        copies = []
        for index, (cells, sides) in enumerate(several):
            direct = table(cells, size, size, (0.0, 1.0, 2.0, 3.0, 4.0, *hole))
            np.fill_diagonal(direct, 0.0)
            positions = table(sides, size, columns, (0.0, 1.0, -1.0, 2.0, 4.0, -4.0, *hole))
            copies.append(Copy(f"r{index}", "resident", named(direct, positions)))
        return copies

    several = st.lists(st.tuples(drawn(4 * 4), drawn(4 * 3)), min_size=1, max_size=4)
    return st.builds(build, st.integers(2, 4), st.integers(0, 3), several)


@many
@given(same_games())
def test_the_reference_is_the_low_median_of_the_answers_given(copies):
    found = compare_copies(copies)
    for matrix in ("influence", "positions"):
        answers = np.array([getattr(copy.game, matrix) for copy in copies])
        reference = getattr(found.reference, matrix)
        for place in np.ndindex(reference.shape):
            given_here = [one[place] for one in answers if not np.isnan(one[place])]
            if given_here:
                assert reference[place] == median_low(given_here)
            else:
                assert np.isnan(reference[place])
    assert (found.analysis is None) == bool(found.reference.unanswered)


@many
@given(same_games())
def test_flagged_cells_are_those_two_apart_or_with_both_signs(copies):
    found = compare_copies(copies)
    game = copies[0].game
    expected = {}
    for matrix, columns in (("influence", game.actors), ("positions", game.objectives)):
        for i, row in enumerate(game.actors):
            for j, column in enumerate(columns):
                answers = [getattr(copy.game, matrix)[i, j] for copy in copies]
                answers = [answer for answer in answers if not np.isnan(answer)] or [0]
                contested = min(answers) < 0 < max(answers)
                if contested or max(answers) - min(answers) >= 2:
                    expected[Cell(matrix, row, column)] = (contested, min(answers), max(answers), len(answers))
    assert {one.cell: (one.is_contested, one.low, one.high, one.answers) for one in found.agenda} == expected
    assert all(one.is_wide == (one.high - one.low >= 2) for one in found.agenda)
    widths = [(not one.is_contested, one.low - one.high) for one in found.agenda]
    assert widths == sorted(widths)


@many
@given(same_games())
def test_contested_positions_are_left_open_in_the_cautious_reference(copies):
    found = compare_copies(copies)
    contested = {one.cell for one in found.agenda if one.is_contested}
    assert contested <= set(found.cautious.unanswered)
    assert set(found.cautious.unanswered) == contested | set(found.reference.unanswered)


@many
@given(same_games(complete=True))
def test_each_copy_is_read_and_the_spread_is_shown(copies):
    found = compare_copies(copies)
    assert [author for author, _ in found.readings] == [copy.author for copy in copies]
    stars = [analyse_game(copy.game).power.star for copy in copies]
    known = [star for star in stars if star is not None]
    if not known:
        assert found.star is None
        assert found.ranks is None
        assert found.net[2] is None
    else:
        assert (found.star.low == np.min(known, axis=0)).all()
        assert (found.star.high == np.max(known, axis=0)).all()
        assert (found.star.each == np.array(known)).all()
        for index in range(len(copies[0].game.actors)):
            assert found.star.median[index] == median_low([star[index] for star in known])
        assert ((found.ranks.low >= 1) & (found.ranks.high <= len(copies[0].game.actors))).all()
    assert len(found.left_out) == len(stars) - len(known)
    nets = [analyse_game(copy.game).at_order(2).net for copy in copies]
    assert (found.net[1].low == np.min(nets, axis=0)).all()


@many
@given(same_games(), st.data())
def test_the_order_of_copies_changes_neither_the_reference_nor_the_agenda(copies, data):
    one = compare_copies(copies)
    other = compare_copies([copies[index] for index in data.draw(shuffles(len(copies)))])
    for matrix in ("influence", "positions"):
        np.testing.assert_array_equal(getattr(one.reference, matrix), getattr(other.reference, matrix))
    assert one.agenda == other.agenda


def test_a_contested_position_is_never_averaged():
    influence = [[0, 1], [2, 0]]
    copies = [Copy("r0", "town", named(influence, [[-3], [1]])), Copy("r1", "shops", named(influence, [[4], [1]]))]
    found = compare_copies(copies)
    assert found.reference.positions[0, 0] == -3
    assert found.agenda[0].cell == Cell("positions", "a0", "o0")
    assert found.agenda[0].is_contested
    bands = fill_bands(found.cautious, 0)
    assert (bands.convergence.low[0, 1], bands.convergence.high[0, 1]) == (0, 2.5)


def test_copies_that_cannot_be_read_are_named_with_their_reason():
    full, holed = named([[0, 1], [2, 0]], [[1], [2]]), named([[0, NONE], [2, 0]], [[1], [2]])
    empty = named([[0, 0], [0, 0]], [[1], [2]])
    found = compare_copies([Copy("r0", "x", full), Copy("r1", "x", holed), Copy("r2", "x", empty)])
    assert [(one.author, one.reason) for one in found.left_out] == [("r1", "unanswered"), ("r2", "no-influence")]
    assert found.star.authors == ("r0",)
    assert found.net[1].authors == ("r0", "r2")
    nobody = compare_copies([Copy("r1", "x", holed)])
    assert (nobody.star, nobody.analysis, nobody.net) == (None, None, (None, None, None))


def test_copies_of_another_game_are_refused_by_name():
    game, other = named([[0, 1], [2, 0]], [[1], [2]]), named([[0, 1], [2, 0]], [[], []])
    with pytest.raises(CopiesDiffer) as refused:
        compare_copies([Copy("r0", "x", game), Copy("r1", "x", other)])
    assert refused.value.facts == {"author": "r1"}
    with pytest.raises(CopiesDiffer):
        compare_copies([])


@many
@given(influences())
def test_the_low_median_of_one_copy_is_that_copy(direct):
    assert (low_median(direct[None]) == direct).all()

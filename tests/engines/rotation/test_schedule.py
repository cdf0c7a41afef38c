"""The algebra: fields are fields, and rounds never put a pair together twice."""

from collections import Counter
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.rotation.anneal import thresholds
from polyphonie.engines.rotation.board import lay_out
from polyphonie.engines.rotation.feasible import seat_by_rules
from polyphonie.engines.rotation.fields import field, prime_power
from polyphonie.engines.rotation.model import Gathering
from polyphonie.engines.rotation.planes import Meetings
from polyphonie.engines.rotation.schedule import schedule
from polyphonie.engines.rotation.sizes import even_sizes, is_even
from polyphonie.engines.rotation.squares import TWELVE
from tests.engines.rotation.gatherings import people

POWERS = [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27, 32]


def repeats(rows: tuple[tuple[int, ...], ...]) -> int:
    """Meetings of pairs who had met, by counting pairs."""
    met = Counter(
        pair for row in rows for pair in combinations(range(len(row)), 2) if row[pair[0]] == row[pair[1]]
    )  # fmt: skip
    return sum(times - 1 for times in met.values())


@pytest.mark.parametrize("q", POWERS)
def test_every_element_but_zero_divides_every_other(q: int):
    numbers = field(q)
    assert all(sorted(numbers.mul[a]) == list(range(q)) for a in range(1, q))
    assert all(sorted(numbers.add[a]) == list(range(q)) for a in range(q))
    some = range(0, q, max(1, q // 5))
    for a, b, c in product(some, repeat=3):
        assert numbers.mul[a][numbers.add[b][c]] == numbers.add[numbers.mul[a][b]][numbers.mul[a][c]]


def test_only_powers_of_primes_have_a_field():
    assert {n for n in range(1, 33) if prime_power(n)} == {*POWERS, 17, 19, 23, 29, 31}
    assert [prime_power(n) for n in (1, 6, 10, 12, 15, 18)] == [None] * 6
    with pytest.raises(ValueError, match="12"):
        field(12)


@pytest.mark.parametrize("q", [2, 3, 4, 5, 7, 8, 9, 11, 13])
def test_no_pair_meets_twice_when_a_table_seats_no_more_people_than_there_are_tables(q: int):
    for size in {1, 2, q // 2 + 1, q - 1, q}:
        for count in {q * size, q * size - q // 2}:
            rows = schedule(q, count, q + 1)
            assert len(rows) >= q
            assert repeats(rows) == 0
            assert all(max(Counter(row).values()) <= -(-count // q) for row in rows)


@pytest.mark.parametrize(("tables", "size"), [(6, 4), (10, 6), (12, 9), (14, 7), (15, 6), (18, 5), (20, 10), (6, 7)])
def test_rounds_found_by_trying_repeat_nothing(tables: int, size: int):
    rows = schedule(tables, tables * size, 9)
    assert (len(rows) >= 3) == (size <= tables)
    assert repeats(rows) == 0


def test_the_paces_of_twelve_tables_differ_by_twelve_amounts():
    for one, other in combinations(TWELVE, 2):
        gaps = {((a // 6 - b // 6) % 2, (a - b) % 6) for a, b in zip(one, other, strict=True)}
        assert len(gaps) == 12


def test_the_rounds_of_ten_tables_of_ten():
    rows = schedule(10, 100, 5)
    assert (repeats(rows[:4]), repeats(rows)) == (0, 18)
    assert all(set(Counter(row).values()) == {10} for row in rows)


@pytest.mark.parametrize(("tables", "count", "made"), [(8, 32, 9), (8, 30, 9), (8, 28, 8), (9, 27, 10), (8, 40, 8)])
def test_one_more_round_within_classes_where_sizes_allow(tables: int, count: int, made: int):
    rows = schedule(tables, count, 20)
    assert len(rows) == made
    assert repeats(rows) == 0
    assert all(max(sizes) - min(sizes) <= 1 for row in rows for sizes in [Counter(row).values()])


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=1, max_size=6), st.data())
def test_sizes_are_even(bounds: list[tuple[int, int]], data: st.DataObject):
    least, most = [min(b) for b in bounds], [max(b) for b in bounds]
    count = data.draw(st.integers(sum(least), sum(most)))
    sizes = even_sizes(count, most, least)
    assert sum(sizes) == count
    assert is_even(sizes, most, least)
    assert not is_even([size + 9 for size in sizes], most, least)


@given(st.lists(st.integers(0, 6), max_size=12))
def test_meetings_add_and_take_back(others: list[int]):
    meetings, plain = Meetings(7, 12), Counter(others)
    for other in others:
        meetings.add(0, 1 << other)
    for other in others[::2]:
        meetings.take(0, 1 << other)
        plain[other] -= 1
    assert [meetings.times(0, other) for other in range(7)] == [plain[other] for other in range(7)]


def test_a_cold_search_accepts_only_gains():
    assert len(thresholds(0.01, 1)) < 3
    assert len(thresholds(1e9, 1)) == 10_000


def test_the_integer_programme_keeps_who_is_where_and_may_be_cut_short(monkeypatch: pytest.MonkeyPatch):
    traits = {"kind": dict.fromkeys(people(6), "a")}
    asked = Gathering(
        people(6), 2, 1, traits=traits, balance=("kind",), apart=(("p000", "p001"),), fixed={("p005", 1): 2}
    )
    board = lay_out(asked)
    assert seat_by_rules(board, 0, [0, 1, 0, 1, 0, 1]) == [0, 1, 0, 1, 0, 1]
    monkeypatch.setattr("scipy.optimize.milp", lambda *_, **__: type("R", (), {"status": 1, "x": None}))
    assert seat_by_rules(board, 0, [0, 0, 0, 1, 1, 1]) is None

"""Gatherings for the tests: small ones that Hypothesis invents, and names."""

from collections.abc import Iterator
from itertools import combinations, permutations

from hypothesis import strategies as st

from polyphonie.engines.rotation import Gathering, Quota


def people(count: int) -> tuple[str, ...]:
    """Names in order."""
    return tuple(f"p{i:03}" for i in range(count))


@st.composite
def gatherings(draw: st.DrawFn) -> Gathering:
    """Small gatherings that can be, with or without rules."""
    count, rounds = draw(st.integers(2, 14)), draw(st.integers(1, 5))
    tables = draw(st.integers(1, min(count, 5)))
    names = people(count)
    seats = None
    if draw(st.booleans()):
        least = -(-count // tables)
        seats = tuple(least + draw(st.integers(0, 2)) for _ in range(tables))
    traits = {"kind": {name: draw(st.sampled_from("ab")) for name in names}}
    balance = draw(st.sampled_from([(), ("kind",)]))
    quotas = draw(st.sampled_from([(), (Quota("kind", "a", 0, None),), (Quota("kind", "b", 0, count),)]))
    absent = draw(st.frozensets(st.tuples(st.sampled_from(names), st.integers(1, rounds)), max_size=4))
    pairs = list(combinations(names, 2))
    apart = draw(st.sampled_from([(), (draw(st.sampled_from(pairs)),)])) if tables > 1 else ()
    met = draw(st.frozensets(st.sampled_from(pairs), max_size=3))
    host = draw(st.sampled_from(names))
    fixed = {(host, one): 1 for one in range(1, rounds + 1) if (host, one) not in absent}
    fixed = fixed if draw(st.booleans()) else {}
    return Gathering(
        names, tables, rounds, seats, traits, quotas, balance, apart, (), fixed, absent, met
    )  # fmt: skip


def every_round(names: tuple[str, ...], sizes: tuple[int, ...]) -> Iterator[tuple[frozenset[str], ...]]:
    """Every way to seat people at tables of these sizes, tables told apart only by who sits there."""
    seen = set()
    for order in permutations(names):
        start, tables = 0, []
        for size in sizes:
            tables.append(frozenset(order[start : start + size]))
            start += size
        key = frozenset(tables)
        if key not in seen:
            seen.add(key)
            yield tuple(tables)


def fewest_repeats(names: tuple[str, ...], sizes: tuple[int, ...], rounds: int) -> int:
    """The least repeats of any plan, by trying them all; the first round is the same for everyone."""
    every = list(every_round(names, sizes))
    pairs = [{frozenset(two) for table in tables for two in combinations(table, 2)} for tables in every]
    best = [10**9]

    def go(left: int, met: set[frozenset[str]], repeats: int) -> None:
        if repeats >= best[0]:
            return
        if left == 0:
            best[0] = repeats
            return
        for own in pairs:
            go(left - 1, met | own, repeats + len(met & own))

    go(rounds - 1, pairs[0], 0)
    return best[0]

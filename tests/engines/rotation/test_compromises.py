"""Several plans between fewer repeats and more even tables."""

from fractions import Fraction

from polyphonie.engines.rotation import Gathering, compromises
from polyphonie.kit.chance import Chance
from tests.engines.rotation.gatherings import people


def test_no_plan_returned_is_beaten_by_another():
    kinds = {name: "abc"[(i * i) % 3] for i, name in enumerate(people(30))}
    ages = {name: "xy"[i % 2] for i, name in enumerate(people(30))}
    gathering = Gathering(people(30), 6, 4, traits={"kind": kinds, "age": ages}, balance=("kind", "age"))
    plans = compromises(gathering, Chance(0), weights=(Fraction(0), Fraction(1, 5), Fraction(3)), effort=6_000)
    pairs = [(p.figures.repeats, p.figures.imbalance) for p in plans]
    assert len(pairs) > 1
    assert pairs == sorted(pairs)
    assert [b for _, b in pairs] == sorted({b for _, b in pairs}, reverse=True)

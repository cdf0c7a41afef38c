"""What a situation answers by itself: limits, weeks, actors."""

import datetime as dt

from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Actor, Constraint, Decision, Situation

MAIRE = Actor("maire", "Maire")


def limit(name: str, *ends: float) -> Constraint:
    """A limit in a range."""
    return Constraint(kind="time", limits=name, amount=Range(*ends))


def test_the_tightest_limit_counts():
    said = Situation(constraints=(limit("weeks", 4, 6, 8), limit("weeks", 7, 7, 7), limit("budget", 1, 1, 1)))
    assert said.limit("weeks") == Range(7, 7, 7)
    assert said.limit("staff_days") is None


def test_a_limit_sought_in_vain_is_unknown():
    assert Situation(constraints=(Constraint(kind="financial", limits="budget"),)).limit("budget") is None


def test_weeks_come_from_the_limit_else_from_the_dates():
    start, end = dt.date(2026, 9, 1), dt.date(2026, 9, 29)
    dated = Situation(as_of=start, decision=Decision(when=end))
    assert dated.weeks() == 4
    assert Situation(as_of=start, decision=Decision(when=end), constraints=(limit("weeks", 1, 2, 3),)).weeks() == 3
    assert Situation(as_of=end, decision=Decision(when=start)).weeks() == 0
    assert Situation(as_of=start).weeks() is None
    assert Situation(decision=Decision(when=end)).weeks() is None


def test_an_actor_is_found_by_id():
    assert Situation(actors=(MAIRE,)).actor("maire") == MAIRE
    assert Situation(actors=(MAIRE,)).actor("mairie") is None

"""Seating: what holds for every gathering, and how good the plans are where it is known."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polyphonie.engines.rotation import BadEffort, Gathering, Quota, seat_people, verify_seating
from polyphonie.kit.chance import Chance
from tests.engines.rotation.gatherings import fewest_repeats, gatherings, people

QUICK = 600


@settings(max_examples=40, deadline=None)
@given(gatherings(), st.integers(0, 3))
def test_everyone_present_sits_once_and_every_figure_holds(gathering: Gathering, seed: int):
    seating = seat_people(gathering, Chance(seed), effort=QUICK)
    assert verify_seating(gathering, seating) == ()
    assert seating.figures.broken == ()
    assert seating.gap >= 0


@settings(max_examples=10, deadline=None)
@given(gatherings(), st.randoms(use_true_random=False))
def test_the_order_of_people_is_indifferent(gathering: Gathering, random):
    names = list(gathering.people)
    random.shuffle(names)
    shuffled = replace(gathering, people=tuple(names))
    assert seat_people(shuffled, Chance(5), effort=QUICK) == seat_people(gathering, Chance(5), effort=QUICK)


def test_the_same_seed_gives_the_same_plan():
    gathering = Gathering(people(20), 3, 4)
    one, other, third = (seat_people(gathering, Chance(seed), effort=QUICK).plan for seed in (7, 7, 8))
    assert one == other != third


@pytest.mark.parametrize(
    ("count", "tables", "rounds"),
    [
        (32, 8, 8),
        (32, 8, 9),
        (100, 13, 5),
        (100, 13, 13),
        (100, 12, 5),
        (100, 12, 6),
        (60, 10, 6),
        (24, 6, 5),
        (9, 3, 4),
    ],
)
def test_nobody_meets_twice_where_algebra_has_a_plan(count: int, tables: int, rounds: int):
    gathering = Gathering(people(count), tables, rounds)
    seating = seat_people(gathering, Chance(0))
    assert (seating.figures.repeats, seating.gap, seating.method) == (0, 0, "algebraic")
    assert verify_seating(gathering, seating) == ()


def test_ten_tables_of_ten_repeat_few_pairs_in_five_rounds():
    seating = seat_people(Gathering(people(100), 10, 5), Chance(0), effort=3_000)
    assert seating.figures.repeats <= 18
    assert seat_people(Gathering(people(100), 10, 4), Chance(0), effort=0).figures.repeats == 0


def test_few_large_tables_reach_the_bound_of_tables():
    seating = seat_people(Gathering(people(100), 5, 3), Chance(0))
    assert (seating.figures.repeats, seating.bound.reason, seating.gap) == (300, "tables", 0)


@pytest.mark.parametrize(
    ("count", "tables", "rounds"), [(6, 2, 2), (6, 2, 3), (6, 3, 4), (5, 2, 3), (7, 3, 2), (4, 2, 4), (6, 3, 6)]
)
def test_no_plan_of_a_small_gathering_has_fewer_repeats(count: int, tables: int, rounds: int):
    seating = seat_people(Gathering(people(count), tables, rounds), Chance(0), effort=6_000)
    sizes = tuple(len(table) for table in seating.plan[0])
    best = fewest_repeats(people(count), sizes, rounds)
    assert seating.bound.repeats <= best == seating.figures.repeats


def test_balance_spreads_people_as_the_weight_asks():
    kinds = {name: "abc"[i % 3] for i, name in enumerate(people(24))}
    gathering = Gathering(people(24), 5, 4, traits={"kind": kinds}, balance=("kind",))
    free = seat_people(gathering, Chance(0), weight=Fraction(0), effort=6_000)
    even = seat_people(gathering, Chance(0), weight=Fraction(5), effort=6_000)
    assert even.figures.imbalance < free.figures.imbalance
    assert free.figures.repeats <= even.figures.repeats


def test_algebra_spreads_the_values_of_classes_for_nothing():
    kinds = {name: "abcd"[i // 8] for i, name in enumerate(people(32))}
    seating = seat_people(Gathering(people(32), 8, 8, traits={"kind": kinds}, balance=("kind",)), Chance(0))
    assert (seating.figures.repeats, seating.figures.imbalance, seating.method) == (0, 0, "algebraic")


def test_people_kept_apart_never_share_a_table_and_cost_nothing_to_algebra():
    apart = (people(32)[:5], people(32)[10:17])
    seating = seat_people(Gathering(people(32), 8, 8, apart=apart), Chance(0))
    assert (seating.figures.repeats, seating.figures.broken, seating.method) == (0, (), "algebraic")


def test_hosts_stay_at_their_table_and_algebra_still_holds():
    fixed = {(f"p{t:03}", one): t + 1 for t in range(8) for one in range(1, 9)}
    gathering = Gathering(people(32), 8, 8, fixed=fixed)
    seating = seat_people(gathering, Chance(0))
    assert (seating.figures.repeats, seating.method) == (0, "algebraic")
    assert verify_seating(gathering, seating) == ()


def test_people_kept_together_share_every_table_and_the_bound_knows_it():
    gathering = Gathering(people(18), 4, 3, together=(("p000", "p001"), ("p005", "p006", "p007")))
    seating = seat_people(gathering, Chance(2), effort=6_000)
    assert verify_seating(gathering, seating) == ()
    assert seating.figures.broken == ()
    assert seating.bound.repeats >= 2 * (1 + 3)
    again = {pair[:2]: pair[2] for pair in seating.figures.again}
    assert again["p000", "p001"] == again["p005", "p007"] == 3


def test_every_table_keeps_its_quota():
    kinds = {name: "woman" if i % 3 == 0 else "man" for i, name in enumerate(people(24))}
    quotas = (Quota("kind", "woman", 2, 2),)
    gathering = Gathering(people(24), 4, 4, traits={"kind": kinds}, quotas=quotas)
    seating = seat_people(gathering, Chance(0), effort=6_000)
    assert seating.figures.broken == ()
    assert verify_seating(gathering, seating) == ()


def test_a_hard_knot_of_rules_is_untied_by_the_integer_programme():
    """Few seatings keep these rules: a search of no effort would miss them."""
    kinds = {name: "ab"[i % 2] for i, name in enumerate(people(16))}
    gathering = Gathering(
        people(16), 4, 2, traits={"kind": kinds}, quotas=(Quota("kind", "a", 2, 2),),
        apart=(("p000", "p002", "p004", "p006"), ("p001", "p003", "p005")),
        together=(("p000", "p001"), ("p002", "p003")),
    )  # fmt: skip
    seating = seat_people(gathering, Chance(0), effort=0)
    assert seating.figures.broken == ()
    assert verify_seating(gathering, seating) == ()


def test_a_rule_neither_kept_nor_proved_impossible_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("polyphonie.engines.rotation.seat.seat_by_rules", lambda *_: None)
    kinds = {name: "ab"[i % 2] for i, name in enumerate(people(6))}
    pairs = (("p000", "p001"), ("p001", "p002"), ("p000", "p002"))
    quotas = (Quota("kind", "a", 1), Quota("kind", "b", 0, 2))
    for asked in ({"apart": pairs}, {"together": pairs[:2]}, {"quotas": quotas}):
        fixed = dict.fromkeys([("p000", 1), ("p002", 1), ("p004", 1)] if "quotas" in asked else [("p003", 1)], 1)
        gathering = Gathering(people(6), 2, 1, traits={"kind": kinds}, fixed=fixed, **asked)
        seating = seat_people(gathering, Chance(0), effort=0)
        assert verify_seating(gathering, seating) == ()
        assert bool(seating.figures.broken) == ("together" not in asked)


def test_rounds_already_played_are_not_touched():
    first = seat_people(Gathering(people(21), 4, 2), Chance(0), effort=QUICK)
    fixed = {(n, one): t for one, row in enumerate(first.plan, 1) for t, names in enumerate(row, 1) for n in names}
    absent = frozenset({("late", 1), ("late", 2), ("p003", 3), ("p003", 4)})
    gathering = Gathering((*people(21), "late"), 4, 4, fixed=fixed, absent=absent)
    seating = seat_people(gathering, Chance(1), effort=QUICK)
    assert seating.plan[:2] == first.plan
    assert verify_seating(gathering, seating) == ()
    assert "late" in {name for table in seating.plan[3] for name in table}


def test_meetings_of_an_earlier_day_count():
    first = seat_people(Gathering(people(16), 4, 2), Chance(0))
    met = frozenset(
        (a, b) for row in first.plan for table in row for a in table for b in table if a < b
    )  # fmt: skip
    second = Gathering(people(16), 4, 2, met=met)
    seating = seat_people(second, Chance(3), effort=60_000)
    assert seating.figures.repeats == 0
    assert verify_seating(second, seating) == ()


def test_uneven_tables_are_filled_as_their_seats_allow():
    seating = seat_people(Gathering(people(20), 4, 3, seats=(8, 4, 4, 4)), Chance(0), effort=QUICK)
    assert [[len(table) for table in row] for row in seating.plan] == [[8, 4, 4, 4]] * 3


def test_one_table_and_empty_rounds_are_seated():
    alone = frozenset((name, 2) for name in people(4))
    assert seat_people(Gathering(people(4), 1, 2), Chance(0)).gap == 0
    kinds = dict.fromkeys(people(4), "a")
    gathering = Gathering(people(4), 2, 2, absent=alone, traits={"k": kinds}, balance=("k",))
    seating = seat_people(gathering, Chance(0), effort=QUICK)
    assert seating.plan[1] == ((), ())
    assert verify_seating(gathering, seating) == ()


def test_progress_is_told_and_never_passes_its_total():
    told: list[tuple[int, int]] = []
    seat_people(
        Gathering(people(20), 3, 4), Chance(0), effort=600, progress=lambda done, total: told.append((done, total))
    )
    assert told
    assert all(done <= total == 600 for done, total in told)


@pytest.mark.parametrize("wrong", [{"weight": Fraction(-1)}, {"effort": -1}])
def test_a_negative_weight_or_effort_is_refused(wrong: dict[str, int]):
    with pytest.raises(BadEffort) as refused:
        seat_people(Gathering(people(4), 2, 2), Chance(0), **wrong)
    assert refused.value.facts["setting"] in wrong

"""The verifier shares nothing with the makers, and sees whatever is tampered with."""

from dataclasses import replace
from fractions import Fraction

import pytest

from polyphonie.engines.sortition import Lottery, Multiplier, draw_lottery, list_panels, verify_list, verify_lottery
from polyphonie.engines.sortition.verify import verify_panel
from tests.contracts.repository import HOUSE
from tests.engines.sortition.pools import made_up_pool

HALF = Fraction(1, 2)


@pytest.fixture(scope="module")
def lottery() -> Lottery:
    """A lottery with homes."""
    return draw_lottery(made_up_pool(60, 12, 4, seed=1, slack=0.25, homes=0.5))


def seen(lottery: Lottery) -> set[str]:
    return {one.what for one in verify_lottery(lottery)}


def test_an_honest_lottery_holds(lottery: Lottery):
    assert not verify_lottery(lottery)


def test_each_tampering_is_seen(lottery: Lottery):
    first = list(lottery.panels[0])
    one, none = next(i for i, x in enumerate(first) if x), next(i for i, x in enumerate(first) if not x)
    more, moved = first.copy(), first.copy()
    more[none] += 1
    moved[one] -= 1
    moved[none] += len(first)
    for panel, what in ((more, "seats"), (moved, "quota"), (first[1:], "profiles"), ([-1, *first[1:]], "profiles")):
        assert what in seen(replace(lottery, panels=(tuple(panel), *lottery.panels[1:])))
    assert "weights" in seen(replace(lottery, weights=(lottery.weights[0] + 1, *lottery.weights[1:])))
    assert {"chance", "sum"} <= seen(replace(lottery, chances=(HALF + lottery.chances[0], *lottery.chances[1:])))
    assert "uncoverable" in seen(replace(lottery, uncoverable=(lottery.recruitment.people[0].id,)))


def test_a_panel_of_another_pool_is_seen(lottery: Lottery):
    short = replace(lottery, panels=(lottery.panels[0][1:], *lottery.panels[1:]))
    assert {d.what for d in verify_lottery(short)} == {"profiles"}


def test_a_certificate_that_claims_too_much_is_seen(lottery: Lottery):
    one = lottery.certificate
    for change, what in (
        ({"value": one.value + Fraction(1, 10**6)}, "value"),
        ({"bound": one.bound - Fraction(1, 10**6)}, "bound"),
        ({"bound": one.value - 1}, "bound"),
        ({"gap": 1.0}, "status"),
        ({"weights": one.weights[1:]}, "bound"),
        ({"multipliers": one.multipliers[:-1]}, "bound"),
        ({"multipliers": (*one.multipliers, Multiplier("low", 0, HALF))}, "bound"),
    ):
        assert what in seen(replace(lottery, certificate=replace(one, **change)))


def test_two_of_a_home_are_seen(lottery: Lottery):
    people = lottery.recruitment.people
    home = next(p.household for p in people if p.household)
    pair = [p.id for p in people if p.household == home]
    assert {"home", "seats"} <= {one.what for one in verify_panel(lottery.recruitment, pair)}
    panels = (tuple(99 if i == 0 else x for i, x in enumerate(lottery.panels[0])), *lottery.panels[1:])
    assert "home" in {d.what for d in verify_lottery(replace(lottery, panels=panels))}


def test_a_list_tampered_with_is_seen(lottery: Lottery):
    pool = lottery.recruitment
    listed = list_panels(lottery, 40)
    assert not verify_list(pool, listed)
    panel = listed.panels[0]
    for change, what in (
        ({"panels": (panel[1:], *listed.panels[1:])}, "seats"),
        ({"panels": ((panel[0], *panel[:-1]), *listed.panels[1:])}, "twice"),
        ({"panels": (("nobody", *panel[1:]), *listed.panels[1:])}, "strangers"),
        ({"chances": (listed.chances[0] + 1, *listed.chances[1:])}, "chance"),
        ({"repeats": listed.repeats + 1}, "repeats"),
        ({"lowest": HALF}, "lowest"),
    ):
        assert what in {one.what for one in verify_list(pool, replace(listed, **change))}


def test_the_verifier_imports_no_solver_and_no_maker():
    text = (HOUSE / "engines" / "sortition" / "verify.py").read_text("utf-8")
    assert "numpy" not in text
    assert {line.split()[1] for line in text.splitlines() if line.startswith("from .")} == {".entries", ".model"}

"""Small recruitments for the tests, written whole or drawn by Hypothesis."""

import json
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from polyphonie.engines.sortition import Quota, Recruitment, recruitment
from tests.contracts.repository import ROOT
from tests.engines.sortition.oracle import every_panel

GOLDEN = ROOT / "tests" / "golden" / "sortition"


def two_ages(young: int = 2, old: int = 4, seats: int = 2, low: int = 1, high: int = 1) -> Recruitment:
    """Young and old people, with one quota for each."""
    answers = {f"y{i}": ["young"] for i in range(young)} | {f"o{i}": ["old"] for i in range(old)}
    quotas = [Quota("age", "young", low, high), Quota("age", "old", seats - high, seats - low)]
    return recruitment(["age"], answers, quotas, seats)


def triangle() -> tuple[Recruitment, dict[str, str]]:
    """The golden case where fractions of seats promise too much, and its chances."""
    case: dict[str, Any] = json.loads((GOLDEN / "triangle.json").read_text("utf-8"))
    quotas = [Quota(*quota) for quota in case["quotas"]]
    return recruitment(case["features"], case["answers"], quotas, case["seats"]), case["leximin"]


@st.composite
def small_pools(draw: Any, homes: bool = True) -> Recruitment:
    """Pools of at most 8 people for which some panel exists."""
    n, f = draw(st.integers(3, 8)), draw(st.integers(1, 3))
    seats = draw(st.integers(1, n - 1))
    features = [f"f{i}" for i in range(f)]
    answers = {f"p{i}": [draw(st.sampled_from("ab")) for _ in features] for i in range(n)}
    quotas = []
    for name in features:
        low = draw(st.integers(0, seats))
        high = draw(st.integers(low, seats))
        quotas += [Quota(name, "a", low, high), Quota(name, "b", seats - high, seats - low)]
    shared = draw(st.lists(st.sampled_from(["", "", "h0", "h1"]), min_size=n, max_size=n)) if homes else [""] * n
    made = recruitment(features, answers, quotas, seats, dict(zip(answers, shared, strict=True)))
    assume(every_panel(made))
    return made

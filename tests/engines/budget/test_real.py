"""Real votes, read in place where they are: published winners, and figures counted apart."""

from fractions import Fraction

import pytest

from polyphonie.engines.budget import Settings, Steps, allocate, last_within, read_pb, read_support, verify_allocation
from tests.engines.budget.votes import REAL

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="real budget votes are not beside this clone")


def real(name):
    return read_pb((REAL / f"{name}.pb").read_bytes(), name)


@pytest.mark.parametrize(
    ("name", "spent", "added"), [("Netherlands_Assen_2024", 76_700, 843), ("Poland_Swiecie_2023", 1_040_337, 242)]
)
def test_add1_gives_the_published_winners(name, spent, added):
    read = real(name)
    found = allocate(read.vote, Settings(completion="add1"))
    assert {read.vote.ids[c] for c in found.funded} == set(read.published)
    assert (found.spent, found.added, found.first_too_many) == (spent, added, True)
    assert verify_allocation(read.vote, found) == ()


def test_greedy_gives_the_published_winners_of_krakow():
    read = real("Poland_Krakow_2024")
    found = allocate(read.vote, Settings("greedy"))
    assert {read.vote.ids[c] for c in found.funded} == set(read.published)
    assert found.spent == 9_198_000


@pytest.mark.parametrize(
    ("name", "satisfaction", "count", "spent"),
    [
        ("Netherlands_Assen_2024", "cost", 7, 60_700),
        ("Netherlands_Assen_2024", "cardinality", 7, 50_700),
        ("Poland_Swiecie_2023", "cost", 13, 647_787),
        ("Poland_Swiecie_2023", "cardinality", 12, 565_287),
        ("France_Toulouse_2022", "cost", 91, 4_083_220),
        ("France_Toulouse_2022", "cardinality", 93, 4_213_220),
    ],
)
def test_plain_equal_shares(name, satisfaction, count, spent):
    found = allocate(real(name).vote, Settings(satisfaction=satisfaction))
    assert (len(found.funded), found.spent) == (count, spent)


def test_assen_in_the_order_of_the_peer():
    read = real("Netherlands_Assen_2024")
    assert " ".join(read.vote.ids[c] for c in allocate(read.vote, Settings()).funded) == "3 9 2 13 11 14 12"


def test_the_two_stops_of_add1_on_swiecie():
    read = real("Poland_Swiecie_2023")
    exhaustive = allocate(read.vote, Settings(completion="add1_exhaustive"))
    assert {read.vote.ids[c] for c in exhaustive.funded} == set(read.published)
    assert exhaustive.added <= 242


def test_points_and_ranks():
    toulouse = real("France_Toulouse_2019").vote
    assert allocate(toulouse, Settings(satisfaction="points")).spent == 312_000
    support = read_support(real("Switzerland_Zurich_D10").vote, "points")
    assert last_within(support, Steps(Fraction(60_000, 180), 1, 60_000)) is not None

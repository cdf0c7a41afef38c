"""Chance is a seed written down: the same one draws the same things, for each purpose apart."""

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.chance import Chance

PATHS = st.lists(st.integers() | st.text(max_size=8), max_size=4).map(tuple)


@given(st.integers(), PATHS)
def test_the_same_seed_and_path_give_the_same_draws(seed: int, path: tuple[str | int, ...]):
    assert Chance(seed).rng(*path).getrandbits(64) == Chance(seed).rng(*path).getrandbits(64)
    assert Chance(seed).generator(*path).integers(1 << 60) == Chance(seed).generator(*path).integers(1 << 60)


@given(st.integers(), PATHS, PATHS)
def test_a_path_does_not_depend_on_earlier_use(seed: int, path: tuple[str | int, ...], other: tuple[str | int, ...]):
    chance = Chance(seed)
    chance.rng(*other).random()
    chance.rng(*path).random()
    assert chance.rng(*path).random() == Chance(seed).rng(*path).random()


@given(st.integers(), PATHS, PATHS)
def test_other_paths_and_seeds_draw_otherwise(seed: int, path: tuple[str | int, ...], other: tuple[str | int, ...]):
    drawn = Chance(seed).rng(*path).getrandbits(64)
    assert drawn != Chance(seed + 1).rng(*path).getrandbits(64)
    assert path == other or drawn != Chance(seed).rng(*other).getrandbits(64)


def test_seed_zero_is_a_seed_and_a_word_is_not_a_number():
    assert Chance(0).rng("a").random() == Chance(0).rng("a").random() != Chance(1).rng("a").random()
    assert Chance(0).rng(1).random() != Chance(0).rng("1").random()


def test_what_a_seed_draws_never_changes():
    assert Chance(0).rng("draw").getrandbits(32) == FIRST
    assert int(Chance(0).generator("draw").integers(1 << 32)) == SECOND


def test_numpy_waits_to_be_asked():
    code = "import sys, polyphonie.kit.chance, polyphonie.kit.sheet; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


FIRST, SECOND = 4263467017, 520741766

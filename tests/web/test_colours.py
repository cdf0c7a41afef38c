"""The colours read well, by day and by night, and the style guide says what the sheet holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.web.colours import contrast, inks, pairs, palest_text
from tests.web.reading import read

COLOUR = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@pytest.mark.parametrize("pair", pairs(), ids=lambda p: f"{p.ink.name} on {p.ground.name}")
def test_every_ink_reads_on_its_ground(pair):
    assert pair.light >= pair.least
    assert pair.dark >= pair.least


def test_the_sheet_holds_the_inks_of_the_house():
    grounds, trades, meanings = ["paper", "sheet"], ["strategy", "doing", "learning"], ["good", "warn", "bad"]
    texts = ["ink", "soft", "line", "edge", "on-accent"]
    assert [ink.name for ink in inks()] == [*grounds, *texts, *trades, *meanings]


def test_the_guide_shows_every_colour(visitor):
    page = read(visitor, "/styleguide/").html
    assert all(ink.light in page and ink.dark in page for ink in inks())


def test_the_palest_text_passes_the_rule():
    assert palest_text() >= 4.5


def test_black_on_white_is_the_most():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@given(COLOUR, COLOUR)
def test_contrast_is_symmetric_and_bounded(one, other):
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0000001
    assert contrast(one, one) == 1

"""Numbers as sentences say them: as few decimals as needed, and what they count agrees with them."""

import pytest

from polyphonie.kit.voice import voice


@pytest.mark.parametrize(
    ("value", "fr", "en"),
    [(0, "0 idée", "0 ideas"), (1, "1 idée", "1 idea"), (1.5, "1,5 idée", "1.5 ideas"), (2, "2 idées", "2 ideas")],
)
def test_what_is_counted_agrees(value, fr, en):
    assert format(voice("fr").figure(value), "idée|idées") == fr
    assert format(voice("en").figure(value), "idea|ideas") == en


@pytest.mark.parametrize(("value", "said"), [(3, "3"), (3.5, "3,5"), (3.25, "3,25"), (3.256, "3,26"), (3.001, "3")])
def test_no_decimal_is_written_that_says_nothing(value, said):
    assert voice("fr").figure(value) == said
    assert f"{voice('fr').figure(value)}" == said

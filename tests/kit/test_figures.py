"""Numbers as sentences say them: as few decimals as needed."""

import pytest

from polyphonie.kit.voice import voice


@pytest.mark.parametrize(("value", "said"), [(3, "3"), (3.5, "3,5"), (3.25, "3,25"), (3.256, "3,26"), (3.001, "3")])
def test_no_decimal_is_written_that_says_nothing(value, said):
    assert voice("fr").figure(value) == said

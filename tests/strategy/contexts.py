"""Contexts invented for the tests, each with the kinds of methods a practitioner would think of; they live in a file.

They are many on purpose: a change of the rules or of the lexicon is judged on all of them.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml


@dataclass(frozen=True, slots=True)
class Expected:
    """A text, and the methods of which one at least should come in the first five."""

    id: str
    text: str
    methods: frozenset[str]


ROWS: Final = tuple(
    Expected(row["id"], row["text"], frozenset(row["methods"]))
    for row in yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
)

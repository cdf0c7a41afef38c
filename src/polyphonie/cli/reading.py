"""Reads the files given to a command, refusing by name what is not there."""

from pathlib import Path

from polyphonie.kit.errors import Refusal
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation
from polyphonie.kit.yaml_tree import MOST_BYTES


def bytes_of(name: str, most: int) -> bytes:
    """Give what a file holds, reading no more than one byte past the most it may hold."""
    try:
        with Path(name).open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise Refusal("file-unreadable", file=name, problem=error.strerror or type(error).__name__) from None


def situation_at(name: str) -> Situation:
    """Read a situation file."""
    return read_situation(bytes_of(name, MOST_BYTES), name)

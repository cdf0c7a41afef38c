"""Reads the files given to a command, refusing by name what is not there."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.sheet import Sheet, read_sheet

if TYPE_CHECKING:
    from polyphonie.kit.situation import Situation

MOST_BYTES_OF_A_SHEET = 500_000_000


def bytes_of(name: str, most: int) -> bytes:
    """Give what a file holds, reading no more than one byte past the most it may hold."""
    try:
        with Path(name).open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise Refusal("file-unreadable", file=name, problem=error.strerror or type(error).__name__) from None


def situation_at(name: str) -> "Situation":
    """Read a situation file."""
    from polyphonie.kit.situation_file import read_situation
    from polyphonie.kit.yaml_tree import MOST_BYTES

    return read_situation(bytes_of(name, MOST_BYTES), name)


def sheet_at(file: Path, required: Sequence[str] = ()) -> Sheet:
    """Read a sheet of cells with its header."""
    content = bytes_of(str(file), MOST_BYTES_OF_A_SHEET)
    if len(content) > MOST_BYTES_OF_A_SHEET:
        facts = {"size": file.stat().st_size, "most": MOST_BYTES_OF_A_SHEET}
        raise BadFile([Fault("file-too-big", facts=facts, file=str(file))])
    return read_sheet(content, str(file), required=required)

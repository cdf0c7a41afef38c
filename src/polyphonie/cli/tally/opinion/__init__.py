"""Counts votes on statements: a map, its groups with their stability, what brings together, what divides."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from polyphonie.cli.tally.opinion.asked import read_asked
from polyphonie.cli.tally.opinion.files import read_conversation
from polyphonie.cli.tally.opinion.spoken import lines
from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress

__all__ = ["lines", "tally"]


def tally(files: Sequence[Path], settings: Mapping[str, str], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Map a conversation in the mode asked."""
    asked = read_asked(settings)
    read = read_conversation(files, asked, progress)
    if asked["mode"] == "polis":
        from polyphonie.cli.tally.opinion.polis_outcome import polis_outcome

        return polis_outcome(read, asked, chance, progress)
    from polyphonie.cli.tally.opinion.robust_outcome import robust_outcome

    return robust_outcome(read, asked, chance, progress)

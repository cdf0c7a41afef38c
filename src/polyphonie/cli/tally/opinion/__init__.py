"""Counts votes on statements: a map, its groups with their stability, what brings together, what divides."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from polyphonie.cli.tally.opinion.asked import read_asked
from polyphonie.cli.tally.opinion.files import read_conversation
from polyphonie.cli.tally.opinion.spoken import lines
from polyphonie.cli.tally.settings import WHERE
from polyphonie.engines.opinion import check_strata
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.progress import Progress

__all__ = ["lines", "tally"]


def tally(files: Sequence[Path], settings: Mapping[str, str], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Map a conversation in the mode asked."""
    asked = read_asked(settings)
    read = read_conversation(files, asked, progress)
    _check_excluded(asked["exclude"], read.conversation.votes.people)
    if read.strata is not None:  # before the map is made, which may take minutes
        check_strata(set(read.conversation.votes.people) - set(asked["exclude"]), read.strata)
    if asked["mode"] == "polis":
        from polyphonie.cli.tally.opinion.polis_outcome import polis_outcome

        return polis_outcome(read, asked, chance, progress)
    from polyphonie.cli.tally.opinion.robust_outcome import robust_outcome

    return robust_outcome(read, asked, chance, progress)


def _check_excluded(excluded: Sequence[str], people: Sequence[str]) -> None:
    """Refuse to leave out somebody who is not there: it would leave out nobody."""
    there = set(people)
    strange = [one for one in excluded if one not in there]
    if strange:
        facts = [{"person": one[:60]} for one in strange]
        raise BadFile([Fault("opinion-person-unknown", "exclude", facts=one, file=WHERE) for one in facts])

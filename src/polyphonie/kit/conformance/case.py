"""An instrument on the bench: its declaration, its folder, a fresh sample each time one is asked for."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from polyphonie.kit.archive import Archive, archive_of, outcome_of, settings_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.instrument import Instrument, Outcome


@dataclass(frozen=True)
class Case:
    """What checks work on."""

    instrument: Instrument
    folder: Path
    fresh: Callable[[], Archive]

    @property
    def settings(self) -> Any:
        """Give the settings of the sample."""
        return settings_of(self.instrument, self.fresh().settings)

    @property
    def chance(self) -> Chance:
        """Give the chance of the sample."""
        return Chance(self.fresh().seed)

    def counted(self) -> Outcome:
        """Count a fresh sample."""
        return self.instrument.tally(self.fresh().table, self.settings, self.chance)

    def said(self) -> Outcome:
        """Give the outcome that a person computed and wrote in the sample."""
        outcome = self.fresh().outcome
        if outcome is None:
            raise ValueError("the sample has no outcome computed by hand")
        return outcome_of(self.instrument, outcome)


def case_of(instrument: Instrument, folder: Path) -> Case:
    """Put an instrument on the bench."""
    return Case(instrument, folder, lambda: archive_of(json.loads((folder / "sample.json").read_text("utf-8"))))

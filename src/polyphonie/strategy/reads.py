"""A dossier as one reader may read it: the team's rendering, or the public's."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import dossier_for
from polyphonie.dossier.rules import Deed, may
from polyphonie.dossier.whole import whole_situation, whole_text
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import write_situation
from polyphonie.people.models import Person
from polyphonie.strategy.models import Computation
from polyphonie.strategy.plans import Standing, adopted, standing_of
from polyphonie.strategy.public import public_record
from polyphonie.strategy.public_file import public_situation
from polyphonie.strategy.record import to_json

View = Literal["equipe", "publique"]


class NotComputed(Exception):
    """A dossier whose strategy was never computed yet: there is nothing to read, and something to wait for."""

    def __init__(self, dossier: Dossier) -> None:
        super().__init__(dossier.slug)
        self.dossier = dossier


@dataclass(frozen=True)
class Rendering:
    """A dossier and the rendering of it that somebody reads.

    `may_switch` when they may read the other one too, `may_export` when they may take this one away in files.
    """

    dossier: Dossier
    is_team: bool
    may_switch: bool
    may_export: bool = True

    @cached_property
    def standing(self) -> Standing | None:
        """Give the plan that the team chose and adapts, if any."""
        return standing_of(self.dossier)

    @cached_property
    def record(self) -> dict[str, Any]:
        """Give the strategy with the plan in it, without the judgements on actors unless it is for the team."""
        whole = adopted(self.dossier.strategy, self.standing)
        return whole if self.is_team else public_record(whole)

    @property
    def record_text(self) -> str:
        """Give the strategy as the text to download: for the team and without a plan, byte for byte as computed."""
        return self.dossier.record if self.is_team and self.standing is None else to_json(self.record)

    @cached_property
    def situation(self) -> Situation:
        """Give the situation that this reader may know."""
        whole = whole_situation(self.dossier)
        return whole if self.is_team else public_situation(whole)

    @property
    def situation_text(self) -> str:
        """Give the situation file: for the team, byte for byte as it was received until somebody edits or answers."""
        return whole_text(self.dossier) if self.is_team else write_situation(self.situation)


def rendering_for(
    person: Person | None,
    slug: str,
    view: str | None = None,
    to: Deed = "see",
    *,
    is_file: bool = False,
    is_computed: bool = True,
) -> Rendering:
    """Give the rendering asked for (`equipe`, `publique`), by default the fullest that this person may read.

    Parameters
    ----------
    to : what this person wants to do beside reading.
    is_file : it is taken away in a file, which goes anywhere: judgements on actors then need the right to export them.

    Raises
    ------
    NotComputed : the dossier was never computed yet, and what is asked `is_computed`.
    """
    reading: Deed = "export_actors" if is_file else "see_actors"
    dossier = dossier_for(person, slug, to=reading if view == "equipe" and to == "see" else to)
    if is_computed and not dossier.record:
        raise NotComputed(dossier)
    is_allowed = may(person, dossier, reading)
    is_team = is_allowed and view != "publique"
    return Rendering(dossier, is_team, is_allowed, may_export=not is_team or may(person, dossier, "export_actors"))


def progress_of(dossier: Dossier) -> Computation | None:
    """Give the computing that a dossier waits for, or None when its record is up to date."""
    return Computation.objects.filter(dossier=dossier).first()


def dossier_marked(slug: str, mark: str) -> Dossier | None:
    """Give the dossier of this name if its record was computed from exactly this."""
    return Dossier.objects.select_related("organisation").filter(slug=slug, record_digest=mark).first()

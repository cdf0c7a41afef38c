"""What each criterion weighs for the team of a dossier: the settings on which its ranking rests."""

from collections.abc import Mapping
from typing import Final

from django.db import transaction

from polyphonie.dossier.editing import locked
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person
from polyphonie.strategy.models import Weighting
from polyphonie.strategy.weight_steps import TEAM, weights_from, weights_of_steps

MOST_GROUPS: Final = 8


class GroupUnnamed(Refusal):
    """A weighting that is not the team's bears the name of a group."""

    def __init__(self) -> None:
        super().__init__("weights-name")


class GroupKnown(Refusal):
    """Two groups of the same name cannot be told apart."""

    def __init__(self, name: str) -> None:
        super().__init__("weights-known", name=name)


class NothingWeighs(Refusal):
    """A weighting in which no criterion counts ranks nothing."""

    def __init__(self) -> None:
        super().__init__("weights-zero")


class TooManyGroups(Refusal):
    """More groups than can be read side by side."""

    def __init__(self) -> None:
        super().__init__("weights-many", most=MOST_GROUPS)


def weightings_of(dossier: Dossier) -> dict[str, dict[str, float]]:
    """Give the weightings kept for a dossier, the team's first, then each group's by name."""
    kept = Weighting.objects.filter(dossier=dossier).order_by("name").values_list("name", "weights")
    return {name: weights_from(weights) for name, weights in kept}


@transaction.atomic
def keep_weights(
    dossier: Dossier, by: Person, name: str, steps: Mapping[str, str], *, is_group: bool = False, old: str = TEAM
) -> None:
    """Keep what each criterion weighs for the team (no name) or for a group; the team's enters the next computing.

    Parameters
    ----------
    steps: for each criterion, a step of `STEPS`. old: the name that the group had, when it changes.
    """
    dossier = locked(dossier)
    name = " ".join(name.split())[:120]
    known = list(Weighting.objects.filter(dossier=dossier).values_list("name", flat=True))
    if is_group and not name:
        raise GroupUnnamed
    if not is_group:
        name = TEAM
    elif name != old and name in known:
        raise GroupKnown(name)
    if name not in known and old not in known and len(known) >= MOST_GROUPS:
        raise TooManyGroups
    weights = weights_of_steps(steps)
    if not any(weights.values()):
        raise NothingWeighs
    if is_group and old and old != name:
        Weighting.objects.filter(dossier=dossier, name=old).delete()
    Weighting.objects.update_or_create(dossier=dossier, name=name, defaults={"weights": weights, "person": by})
    note(dossier, "weights-kept", by, group=name or "team")
    if name == TEAM:
        refresh_later(dossier)


def refresh_later(dossier: Dossier) -> None:
    """Ask for the strategy under the new weights."""
    from polyphonie.strategy.computing import refresh  # it reads the weights from here

    refresh(dossier)


@transaction.atomic
def drop_weights(dossier: Dossier, by: Person, name: str) -> None:
    """Forget the weighting of a group; that of the team goes back to the usual."""
    dossier = locked(dossier)
    gone, _ = Weighting.objects.filter(dossier=dossier, name=name).delete()
    if gone:
        note(dossier, "weights-dropped", by, group=name or "team")
        if name == TEAM:
            refresh_later(dossier)

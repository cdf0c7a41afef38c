"""Who may do what with a dossier, as sentences."""

from collections.abc import Mapping
from typing import Final, Literal

from django.conf import settings
from django.core.exceptions import PermissionDenied

from polyphonie.dossier.models import Dossier, Role
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Membership, Person

Deed = Literal[
    "see", "see_actors", "export_actors", "edit", "adapt", "override", "answer", "invite", "manage", "read_log"
]
"""see the team's pages · see_actors judgements on actors · export_actors in files · edit the situation · adapt the
strategy · override an alarm · answer on actors · invite respondents · manage the team, the publication, the life of the
dossier · read_log."""

CAN: Final[Mapping[str, frozenset[Deed]]] = {
    Role.ADMINISTRATOR: frozenset(
        (
            "see", "see_actors", "export_actors", "edit", "adapt", "override", "answer", "invite", "manage", "read_log",
        )
    ),
    Role.FACILITATOR: frozenset(("see", "see_actors", "edit", "adapt", "override", "answer", "invite", "read_log")),
    Role.ANALYST: frozenset(("see", "see_actors", "edit", "answer", "read_log")),
    Role.DECISION_MAKER: frozenset(("see", "override", "answer", "read_log")),
    Role.OBSERVER: frozenset(("see", "read_log")),
    Role.RESPONDENT: frozenset(("answer",)),
}  # fmt: skip
THROUGH_ORGANISATION: Final[Mapping[str, str]] = {
    Membership.Role.STEWARD: Role.ADMINISTRATOR,
    Membership.Role.FACILITATOR: Role.FACILITATOR,
    Membership.Role.READER: Role.OBSERVER,
}
STRENGTH: Final = tuple(CAN)
WRITING: Final[frozenset[Deed]] = frozenset(("edit", "adapt", "override", "answer", "invite"))
"""What an archived dossier, or one about to be deleted, no longer lets anybody do."""


class DossierArchived(Refusal, PermissionDenied):
    """The dossier is kept to be read: nobody writes in it any more."""

    def __init__(self, dossier: Dossier) -> None:
        super().__init__("dossier-archived", title=dossier.title)


class DossierDeleting(Refusal, PermissionDenied):
    """The dossier will be erased: nobody writes in it unless somebody takes it back."""

    def __init__(self, dossier: Dossier) -> None:
        super().__init__("dossier-deleting", title=dossier.title)


def refuse_unwritable(dossier: Dossier) -> None:
    """Refuse to write in a dossier that is archived or about to be deleted."""
    if dossier.deletes_at is not None:
        raise DossierDeleting(dossier)
    if dossier.archived_at is not None:
        raise DossierArchived(dossier)


def may(person: Person | None, dossier: Dossier, deed: Deed) -> bool:
    """Tell whether somebody may do this with a dossier: by their role, or because all may.

    On the demonstration, which answers the loopback only, the examples show everybody what their team would see.
    """
    if deed == "see" and dossier.is_public and dossier.deletes_at is None:
        return True
    is_shown = settings.DEMO and dossier.is_example and dossier.deletes_at is None
    if is_shown and deed in ("see", "see_actors", "export_actors"):
        return True
    return deed in deeds_of(person, dossier)


def may_see(person: Person | None, dossier: Dossier) -> bool:
    """A public dossier is open to all; any other to its team and to the members of its organisation."""
    return may(person, dossier, "see")


def may_see_actors(person: Person | None, dossier: Dossier) -> bool:
    """Judgements on actors are for those who lead the process, not for every member."""
    return may(person, dossier, "see_actors")


def deeds_of(person: Person | None, dossier: Dossier) -> frozenset[Deed]:
    """Give all that somebody's role lets them do; the strongest of their own role and their organisation's.

    Asked once per person and dossier: the answer is kept with the dossier while the page is made.
    """
    if person is None or not person.is_active:
        return frozenset()
    kept: dict[int, frozenset[Deed]] = dossier.__dict__.setdefault("_deeds", {})
    if person.pk not in kept:
        kept[person.pk] = found_deeds(person, dossier)
    return kept[person.pk]


def found_deeds(person: Person, dossier: Dossier) -> frozenset[Deed]:
    """Read somebody's deeds from their place in the team and in the organisation.

    A dossier that is about to be deleted is hidden from all but those who can take it back.
    """
    found: set[Deed] = set()
    own = dossier.team.filter(person=person).values_list("role", "may_export_actors").first()
    if own is not None:
        found |= CAN[own[0]]
        if own[1] and "see_actors" in found:
            found.add("export_actors")
    if dossier.organisation_id is not None:
        member = person.memberships.filter(organisation_id=dossier.organisation_id).values_list("role", flat=True)
        if (role := member.first()) is not None:
            found |= CAN[THROUGH_ORGANISATION[role]]
    is_hidden = dossier.deletes_at is not None and "manage" not in found
    return frozenset() if is_hidden else frozenset(found)


def role_of(person: Person | None, dossier: Dossier) -> str | None:
    """Tell the strongest role that somebody has in a dossier."""
    held = deeds_of(person, dossier)
    return next((role for role in STRENGTH if CAN[role] <= held), None) if held else None

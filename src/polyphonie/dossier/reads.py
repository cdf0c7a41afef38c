"""The one door to each dossier, and the list of those one may open."""

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest

from polyphonie.dossier.models import Dossier, Role, TeamMember
from polyphonie.dossier.rules import CAN, THROUGH_ORGANISATION, WRITING, Deed, may, may_see, refuse_unwritable
from polyphonie.people.models import Person


class NotFound(Http404):
    """No such dossier for this person: one that may not be seen looks like one that does not exist."""


class NotAllowed(PermissionDenied):
    """This person may see the dossier, but not do this with it."""


def person_of(request: HttpRequest) -> Person | None:
    """Give the person who asks, or None when nobody is signed in."""
    return request.user if isinstance(request.user, Person) else None


def dossier_for(person: Person | None, slug: str, to: Deed = "see") -> Dossier:
    """Give a dossier to somebody who may do this with it.

    Raises
    ------
    NotFound : there is none, or this person may not even know of it. NotAllowed : they may see it, but not do this.
    DossierArchived, DossierDeleting : they may, but nobody writes in it any more.
    """
    dossier = Dossier.objects.select_related("organisation").filter(slug=slug).first()
    if dossier is None or not (may_see(person, dossier) or may(person, dossier, to)):
        raise NotFound(slug)
    if not may(person, dossier, to):
        raise NotAllowed(slug)
    if to in WRITING:
        refuse_unwritable(dossier)
    return dossier


def dossiers_for(person: Person | None) -> QuerySet[Dossier]:
    """Give the dossiers that somebody may see, without their heavy parts.

    Those about to be deleted are left to the people who can take them back.
    """
    seen = Q(is_public=True, deletes_at=None)
    if person is not None and person.is_active:
        seen |= Q(deletes_at=None) & through(person, "see") | through(person, "manage")
    return Dossier.objects.filter(seen).select_related("organisation").defer("situation", "record")


def through(person: Person, deed: Deed) -> Q:
    """Ask for the dossiers where somebody's place in the team or in the organisation lets them do this."""
    own = [role for role in Role.values if deed in CAN[role]]
    places = [place for place, role in THROUGH_ORGANISATION.items() if deed in CAN[role]]
    team = TeamMember.objects.filter(person=person, role__in=own).values("dossier")
    organisations = person.memberships.filter(role__in=places).values("organisation")
    return Q(pk__in=team) | Q(organisation__in=organisations)

"""The one door to each dossier, and the list of those one may open."""

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404

from polyphonie.dossier.models import Dossier, Respondent, Role
from polyphonie.dossier.rules import CAN, Deed, may, may_see
from polyphonie.people.models import Person
from polyphonie.people.request import person_of

__all__ = ["NotAllowed", "NotFound", "dossier_for", "dossiers_for", "person_of"]


class NotFound(Http404):
    """No such dossier for this person: one that may not be seen looks like one that does not exist."""


class NotAllowed(PermissionDenied):
    """This person may see the dossier, but not do this with it."""


def dossier_for(person: Person | None, slug: str, to: Deed = "see") -> Dossier:
    """Give a dossier to somebody who may do this with it.

    Raises
    ------
    NotFound : there is none, or this person may not even know of it. NotAllowed : they may see it, but not do this.
    """
    dossier = Dossier.objects.select_related("organisation").filter(slug=slug).first()
    if dossier is None or not (may_see(person, dossier) or may(person, dossier, to)):
        raise NotFound(slug)
    if not may(person, dossier, to):
        raise NotAllowed(slug)
    return dossier


def respondent_of(dossier: Dossier, pk: int) -> Respondent:
    """Give a respondent of a dossier; one of another dossier is no respondent of this one."""
    found = dossier.respondents.filter(pk=pk).first()
    if found is None:
        raise NotFound(pk)
    return found


def dossiers_for(person: Person | None) -> QuerySet[Dossier]:
    """Give the dossiers that somebody may see, without their heavy parts."""
    seen = Q(is_public=True, deletes_at=None)
    if person is not None and person.is_active:
        seeing = [role for role in Role.values if "see" in CAN[role]]
        seen |= Q(organisation__memberships__person=person) | Q(team__person=person, team__role__in=seeing)
    return Dossier.objects.filter(seen).select_related("organisation").defer("situation", "record").distinct()

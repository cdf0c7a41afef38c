"""The one door to each dossier, and the list of those one may open."""

from typing import Literal

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest

from polyphonie.dossier.models import Dossier
from polyphonie.dossier.rules import may_see, may_see_actors
from polyphonie.people.models import Person


class NotFound(Http404):
    """No such dossier for this person: one that may not be seen looks like one that does not exist."""


class NotAllowed(PermissionDenied):
    """This person may see the dossier, but not this part of it."""


def person_of(request: HttpRequest) -> Person | None:
    """Give the person who asks, or None when nobody is signed in."""
    return request.user if isinstance(request.user, Person) else None


def dossier_for(person: Person | None, slug: str, to: Literal["see", "see_actors"] = "see") -> Dossier:
    """Give a dossier to somebody who may do this with it."""
    dossier = Dossier.objects.select_related("organisation").filter(slug=slug).first()
    if dossier is None or not may_see(person, dossier):
        raise NotFound(slug)
    if to == "see_actors" and not may_see_actors(person, dossier):
        raise NotAllowed(slug)
    return dossier


def dossiers_for(person: Person | None) -> QuerySet[Dossier]:
    """Give the dossiers that somebody may see, without their heavy parts."""
    seen = Q(is_public=True)
    if person is not None:
        seen |= Q(organisation__memberships__person=person)
    return Dossier.objects.filter(seen).select_related("organisation").defer("situation", "record").distinct()

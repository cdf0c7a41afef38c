"""The one door to each dossier, and the list of those one may open."""

from typing import Final

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404

from polyphonie.dossier.models import Dossier, Respondent, Role, TeamMember, searched
from polyphonie.dossier.rules import CAN, THROUGH_ORGANISATION, WRITING, Deed, may, may_see, refuse_unwritable
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


def respondent_of(dossier: Dossier, pk: int) -> Respondent:
    """Give a respondent of a dossier; one of another dossier is no respondent of this one."""
    found = dossier.respondents.filter(pk=pk).first()
    if found is None:
        raise NotFound(pk)
    return found


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


SHELVES: Final = ("", "publics", "miens", "archives")
"""What the list may be narrowed to: all that is open, what is public, what one works on, what is archived."""


def dossiers_found(person: Person | None, words: str = "", shelf: str = "") -> QuerySet[Dossier]:
    """Give the dossiers that somebody may see, of a shelf, whose title, place and organiser hold every word."""
    found = dossiers_for(person)
    if shelf == "archives":
        found = found.exclude(archived_at=None)
    elif shelf == "publics":
        found = found.filter(is_public=True, archived_at=None)
    elif shelf == "miens":
        found = found.filter(through(person, "see") if person else Q(pk=None))
    else:
        found = found.filter(archived_at=None)
    for word in searched(words).split()[:10]:
        found = found.filter(words__contains=word)
    return found

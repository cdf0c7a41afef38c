"""The one door to each organisation, its members and its links."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.http import Http404

from polyphonie.people.links import State, state_of
from polyphonie.people.models import Membership, Organisation, OrganisationInvitation, Person
from polyphonie.people.rules import may_steward, role_in


class NotFound(Http404):
    """No such thing for this person: one that may not be seen looks like one that does not exist."""


class NotAllowed(PermissionDenied):
    """This person may see the thing, but not do this with it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An organisation, and what the person who asks is in it."""

    organisation: Organisation
    role: str

    @property
    def is_steward(self) -> bool:
        return may_steward(self.role)


def organisation_for(person: Person | None, slug: str, to: Literal["see", "steward"] = "see") -> Seen:
    """Give an organisation to a member who may do this with it.

    Raises
    ------
    NotFound : there is none, or this person is not of it. NotAllowed : they are, but are not a steward.
    """
    organisation = Organisation.objects.filter(slug=slug).first()
    role = role_in(person, organisation) if organisation is not None else None
    if organisation is None or role is None:
        raise NotFound(slug)
    if to == "steward" and not may_steward(role):
        raise NotAllowed(slug)
    return Seen(organisation, role)


def organisations_of(person: Person) -> QuerySet[Membership]:
    """Give what somebody is where, and how many belong to each place."""
    rows = Membership.objects.filter(person=person).select_related("organisation")
    return rows.annotate(count=Count("organisation__memberships")).order_by("organisation__name")


def members_of(organisation: Organisation) -> list[Membership]:
    """Give the members of an organisation with their accounts, stewards first."""
    order = {role: rank for rank, role in enumerate(Membership.Role.values)}
    rows = organisation.memberships.select_related("person").order_by("person__name", "person__email")
    return sorted(rows, key=lambda one: order[one.role])


def member_of(organisation: Organisation, pk: int) -> Membership:
    """Give one member.

    Raises
    ------
    NotFound : nobody of this organisation.
    """
    found = organisation.memberships.select_related("person", "organisation").filter(pk=pk).first()
    if found is None:
        raise NotFound(str(pk))
    return found


def invitations_of(organisation: Organisation, now: dt.datetime) -> list[tuple[OrganisationInvitation, State]]:
    """Give the links of an organisation, newest first, each with where it stands."""
    rows = organisation.invitations.select_related("made_by", "used_by")[:100]
    return [(one, state_of(one, now)) for one in rows]


def invitation_of(organisation: Organisation, pk: int) -> OrganisationInvitation:
    """Give one link.

    Raises
    ------
    NotFound : none of this organisation.
    """
    found = organisation.invitations.filter(pk=pk).first()
    if found is None:
        raise NotFound(str(pk))
    return found


def known_invitation(digest: str, *, is_locked: bool = False) -> OrganisationInvitation | None:
    """Give the link of a digest, whatever its state; locked, it waits for whoever is accepting it."""
    rows = OrganisationInvitation.objects.select_related("organisation", "made_by")
    return (rows.select_for_update(of=("self",)) if is_locked else rows).filter(secret_digest=digest).first()

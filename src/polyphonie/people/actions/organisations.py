"""Founding an organisation, and who belongs to it: at least one steward always remains."""

import datetime as dt

from django.db import transaction
from django.utils.text import slugify

from polyphonie.kit.errors import Refusal
from polyphonie.people.links import end_of, new_secret, refuse_over, state_of
from polyphonie.people.models import Membership, Organisation, OrganisationInvitation, Person
from polyphonie.people.reads import known_invitation


class LastSteward(Refusal):
    """Nobody would be left to look after the organisation."""

    def __init__(self) -> None:
        super().__init__("last-steward")


def free_slug(name: str) -> str:
    """Give a slug that no organisation has."""
    short = slugify(name)[:50].strip("-") or "organisation"
    taken = set(Organisation.objects.filter(slug__startswith=short).values_list("slug", flat=True))
    return next(s for s in (short, *(f"{short}-{n}" for n in range(2, len(taken) + 3))) if s not in taken)


@transaction.atomic
def found_organisation(name: str, by: Person) -> Organisation:
    """Found an organisation; whoever does is its first steward."""
    organisation = Organisation.objects.create(slug=free_slug(name), name=name)
    Membership.objects.create(person=by, organisation=organisation, role=Membership.Role.STEWARD)
    return organisation


def locked(organisation: Organisation) -> Organisation:
    """Hold an organisation while its members change, so that two stewards never leave at once."""
    return Organisation.objects.select_for_update().get(pk=organisation.pk)


def refuse_last_steward(member: Membership) -> None:
    """Refuse that the only steward ceases to be one."""
    stewards = Membership.objects.filter(organisation=member.organisation, role=Membership.Role.STEWARD)
    if member.role == Membership.Role.STEWARD and not stewards.exclude(pk=member.pk).exists():
        raise LastSteward


@transaction.atomic
def change_member(member: Membership, role: str) -> None:
    """Give a member another role.

    Raises
    ------
    LastSteward : no steward would remain.
    """
    locked(member.organisation)
    member.refresh_from_db()
    if role != Membership.Role.STEWARD:
        refuse_last_steward(member)
    member.role = role
    member.save(update_fields=["role"])


@transaction.atomic
def remove_member(member: Membership, now: dt.datetime) -> None:
    """Take somebody out of an organisation, with the links they made that nobody used.

    Raises
    ------
    LastSteward : no steward would remain.
    """
    locked(member.organisation)
    refuse_last_steward(member)
    waiting = member.organisation.invitations.filter(made_by=member.person, used_at=None, revoked_at=None)
    waiting.update(revoked_at=now)
    member.delete()


@transaction.atomic
def invite_member(
    organisation: Organisation, role: str, by: Person, *, days: int, label: str, email: str, now: dt.datetime
) -> tuple[OrganisationInvitation, str]:
    """Make a link to a role, and give it with its secret, which nothing will tell again.

    Raises
    ------
    InvitationDays : its life is not between 1 and 90 days.
    """
    end = end_of(days, now)
    secret, digest = new_secret()
    made = OrganisationInvitation.objects.create(
        organisation=organisation, role=role, secret_digest=digest, email=email, label=label.strip(), made_by=by,
        expires_at=end,
    )  # fmt: skip
    return made, secret


@transaction.atomic
def revoke_member_invitation(invitation: OrganisationInvitation, now: dt.datetime) -> None:
    """Take a link back; one that is over already stays as it ended."""
    held = OrganisationInvitation.objects.select_for_update().get(pk=invitation.pk)
    if state_of(held, now) == "waiting":
        held.revoked_at = now
        held.save(update_fields=["revoked_at"])


@transaction.atomic
def join_organisation(digest: str, person: Person, now: dt.datetime) -> Organisation | None:
    """Accept a link to an organisation; a member keeps the stronger of two roles.

    Returns
    -------
    The organisation, or None when no link has this digest.

    Raises
    ------
    InvitationExpired, InvitationUsed, InvitationRevoked : the link serves no more.
    """
    invitation = known_invitation(digest, is_locked=True)
    if invitation is None:
        return None
    if invitation.used_by == person and person.memberships.filter(organisation=invitation.organisation).exists():
        return invitation.organisation  # the button pressed twice
    refuse_over(state_of(invitation, now))
    order = Membership.Role.values
    member, is_new = Membership.objects.get_or_create(
        person=person, organisation=invitation.organisation, defaults={"role": invitation.role}
    )
    if not is_new and order.index(invitation.role) < order.index(member.role):
        member.role = invitation.role
        member.save(update_fields=["role"])
    invitation.used_at, invitation.used_by = now, person
    invitation.save(update_fields=["used_at", "used_by"])
    return invitation.organisation

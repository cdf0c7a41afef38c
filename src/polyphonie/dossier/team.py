"""The team of a dossier: who is in it, who enters and leaves. Somebody who can administer it always remains."""

import datetime as dt
from typing import Final

from django.db import transaction

from polyphonie.dossier.invitations import known_invitation, state_of
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier, Invitation, Role, TeamMember
from polyphonie.dossier.reads import NotFound
from polyphonie.dossier.rules import CAN, STRENGTH
from polyphonie.kit.errors import Refusal
from polyphonie.people.links import State, refuse_over
from polyphonie.people.models import Membership, Person

DEEDS_TOLD: Final = (
    "see", "read_log", "answer", "see_actors", "edit", "adapt", "override", "invite", "export_actors", "manage",
)  # fmt: skip
"""The order in which the deeds are told, from what most may do to what few may."""


class LastAdministrator(Refusal):
    """Nobody would be left to administer the dossier."""

    def __init__(self) -> None:
        super().__init__("last-administrator")


def team_of(dossier: Dossier) -> list[TeamMember]:
    """Give the team with its accounts, the strongest role first."""
    rows = dossier.team.select_related("person").order_by("person__name", "person__email")
    return sorted(rows, key=lambda one: STRENGTH.index(one.role))


def members_through_organisation(dossier: Dossier) -> list[Membership]:
    """Give those who may open the dossier because their organisation holds it."""
    if dossier.organisation_id is None:
        return []
    rows = Membership.objects.filter(organisation_id=dossier.organisation_id).select_related("person")
    return list(rows.order_by("person__name", "person__email"))


def member_of(dossier: Dossier, pk: int) -> TeamMember:
    """Give one member of the team.

    Raises
    ------
    NotFound : nobody of this team.
    """
    found = dossier.team.select_related("person").filter(pk=pk).first()
    if found is None:
        raise NotFound(str(pk))
    return found


def team_invitations(dossier: Dossier, now: dt.datetime) -> list[tuple[Invitation, State]]:
    """Give the links into the team, newest first, each with where it stands; respondents' have their own page."""
    rows = dossier.invitations.exclude(purpose=Role.RESPONDENT)
    return [(one, state_of(one, now)) for one in rows.select_related("dossier", "made_by", "used_by")[:100]]


def invitation_of(dossier: Dossier, pk: int) -> Invitation:
    """Give one link.

    Raises
    ------
    NotFound : none of this dossier.
    """
    found = dossier.invitations.select_related("dossier").filter(pk=pk).first()
    if found is None:
        raise NotFound(str(pk))
    return found


def may_hold_export(role: str) -> bool:
    """The right to export judgements on actors is given, one by one, to those who may see them."""
    return "see_actors" in CAN[role] and "export_actors" not in CAN[role]


def refuse_last_administrator(member: TeamMember) -> None:
    """Refuse that the only administrator leaves, unless a steward of the organisation can take over."""
    if member.role != Role.ADMINISTRATOR:
        return
    dossier = member.dossier
    others = dossier.team.filter(role=Role.ADMINISTRATOR, person__is_active=True).exclude(pk=member.pk)
    stewards = Membership.objects.filter(
        organisation__dossiers=dossier, role=Membership.Role.STEWARD, person__is_active=True
    )
    if not others.exists() and not stewards.exists():
        raise LastAdministrator


def held(member: TeamMember) -> TeamMember:
    """Hold the dossier while its team changes, so that two administrators never leave at once."""
    Dossier.objects.select_for_update().only("pk").get(pk=member.dossier_id)
    return TeamMember.objects.select_related("dossier", "person").get(pk=member.pk)


@transaction.atomic
def change_member(member: TeamMember, role: str, may_export_actors: bool, by: Person) -> None:
    """Give a member another role, or the right to export judgements on actors.

    Raises
    ------
    LastAdministrator : nobody would be left to administer the dossier.
    """
    member = held(member)
    if role != Role.ADMINISTRATOR:
        refuse_last_administrator(member)
    may_export = may_export_actors and may_hold_export(role)
    if role != member.role:
        note(member.dossier, "member-changed", by, who=member.person_id, role=role, was_role=member.role)
    if may_export != member.may_export_actors:
        note(member.dossier, "export-given" if may_export else "export-withdrawn", by, who=member.person_id)
    member.role, member.may_export_actors = role, may_export
    member.save(update_fields=["role", "may_export_actors"])


@transaction.atomic
def remove_member(member: TeamMember, by: Person, now: dt.datetime) -> None:
    """Take somebody out of the team, with the links into the team that they made and nobody used.

    Raises
    ------
    LastAdministrator : nobody would be left to administer the dossier.
    """
    member = held(member)
    refuse_last_administrator(member)
    waiting = member.dossier.invitations.filter(made_by=member.person, used_at=None, revoked_at=None)
    waiting.exclude(purpose=Role.RESPONDENT).update(revoked_at=now)
    kind = "member-left" if by == member.person else "member-removed"
    note(member.dossier, kind, by, who=member.person_id, role=member.role)
    member.delete()


@transaction.atomic
def join_team(digest: str, person: Person, now: dt.datetime) -> Dossier | None:
    """Accept a link into a team; somebody already in it keeps the stronger of two roles.

    Returns
    -------
    The dossier, or None when no link has this digest.

    Raises
    ------
    InvitationExpired, InvitationUsed, InvitationRevoked : the link serves no more.
    """
    invitation = known_invitation(digest, is_locked=True)
    if invitation is None:
        return None
    dossier = invitation.dossier
    if invitation.used_by == person and dossier.team.filter(person=person).exists():
        return dossier  # the button pressed twice
    refuse_over(state_of(invitation, now))
    member, is_new = TeamMember.objects.get_or_create(
        dossier=dossier, person=person, defaults={"role": invitation.purpose}
    )
    if not is_new and is_stronger(invitation.purpose, member.role):
        member.role = invitation.purpose
        member.save(update_fields=["role"])
    invitation.used_at, invitation.used_by = now, person
    invitation.save(update_fields=["used_at", "used_by"])
    note(dossier, "member-added", person, who=person.pk, role=member.role)
    return dossier


def is_stronger(role: str, than: str) -> bool:
    """Tell whether a role lets do more than another, in the order of the table of roles."""
    return STRENGTH.index(role) < STRENGTH.index(than)


def deeds_by_role() -> list[tuple[str, list[bool]]]:
    """Give what each role may do, deed by deed, from the table that the doors themselves read."""
    deeds = sorted(CAN[Role.ADMINISTRATOR], key=lambda deed: (*DEEDS_TOLD, deed).index(deed))
    return [(deed, [deed in CAN[role] for role in STRENGTH]) for deed in deeds]

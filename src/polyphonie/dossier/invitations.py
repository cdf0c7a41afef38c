"""Links that invite into a dossier, each for one purpose: a role in the team, or a respondent's page."""

import datetime as dt

from django.db import transaction
from django.utils import timezone

from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier, Invitation, Respondent, Role
from polyphonie.people import links
from polyphonie.people.links import (
    USUAL_DAYS,
    InvitationDays,
    InvitationExpired,
    InvitationOver,
    InvitationRevoked,
    InvitationUnknown,
    InvitationUsed,
    State,
    digest_of,
    new_secret,
    refuse_over,
)
from polyphonie.people.models import Person

__all__ = [
    "USUAL_DAYS", "InvitationDays", "InvitationExpired", "InvitationOver", "InvitationRevoked", "InvitationUnknown",
    "InvitationUsed", "digest_of", "make_invitation", "new_secret", "open_invitation", "revoke_invitation", "state_of",
]  # fmt: skip


def state_of(invitation: Invitation, now: dt.datetime) -> State:
    """Tell where a link stands; a respondent's serves again until it ends, and none serves a dossier that goes away."""
    if invitation.dossier.deletes_at is not None:
        return "revoked"
    return links.state_of(invitation, now, serves_again=invitation.purpose == Role.RESPONDENT)


def open_invitation(secret: str, *, purpose: str | None = None, now: dt.datetime) -> Invitation:
    """Give the invitation that a secret opens.

    Parameters
    ----------
    purpose : the one this page serves; None for any that gives a role in the team (all but a respondent's).

    Raises
    ------
    InvitationUnknown : nothing has this secret for this purpose.
    InvitationExpired, InvitationUsed, InvitationRevoked : it was one, and serves no more.
    """
    found = known_invitation(digest_of(secret), purpose=purpose)
    if found is None:
        raise InvitationUnknown
    refuse_over(state_of(found, now))
    return found


def known_invitation(digest: str, *, purpose: str | None = None, is_locked: bool = False) -> Invitation | None:
    """Give the invitation of a digest, whatever its state; locked, it waits for whoever is accepting it."""
    asked = {"purpose": purpose} if purpose is not None else {}
    rows = Invitation.objects.select_related("dossier", "dossier__organisation", "made_by", "respondent")
    found = (rows.select_for_update(of=("self",)) if is_locked else rows).filter(secret_digest=digest, **asked).first()
    return None if found is None or (purpose is None and found.purpose == Role.RESPONDENT) else found


@transaction.atomic
def make_invitation(
    dossier: Dossier,
    purpose: str,
    by: Person,
    days: int = USUAL_DAYS,
    label: str = "",
    respondent: Respondent | None = None,
    *,
    now: dt.datetime | None = None,
) -> tuple[Invitation, str]:
    """Make a link, and give it with its secret, which nothing will tell again.

    Raises
    ------
    InvitationDays : its life is not between 1 and 90 days.
    """
    end = links.end_of(days, now or timezone.now())
    secret, digest = new_secret()
    made = Invitation.objects.create(
        dossier=dossier, purpose=Role(purpose), respondent=respondent, secret_digest=digest, label=label.strip(),
        made_by=by, expires_at=end,
    )  # fmt: skip
    note(dossier, "invitation-made", by, days=days, **told(made))
    return made, secret


@transaction.atomic
def revoke_invitation(dossier: Dossier, pk: int, by: Person, *, now: dt.datetime) -> Invitation | None:
    """Take a link back; one that is over already stays as it ended.

    Returns
    -------
    The link, or None when this dossier has no such link.
    """
    found = dossier.invitations.select_for_update().filter(pk=pk).first()
    if found is not None and state_of(found, now) == "waiting":
        found.revoked_at = now
        found.save(update_fields=["revoked_at"])
        note(dossier, "invitation-revoked", by, **told(found))
    return found


def told(invitation: Invitation) -> dict[str, str]:
    """Give what the log says of a link; never its secret."""
    return {
        "role": invitation.purpose, "label": invitation.label, "named": "yes" if invitation.label else "no",
    }  # fmt: skip

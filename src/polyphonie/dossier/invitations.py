"""Links that invite: one secret, one purpose, an end. Only the digest of the secret is kept, so it is shown once."""

import datetime as dt
import hashlib
import secrets
from typing import Final, Literal

from django.db import transaction

from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier, Invitation, Respondent, Role
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person

SECRET_BYTES: Final = 24
LEAST_DAYS, MOST_DAYS, USUAL_DAYS = 1, 90, 14
State = Literal["waiting", "used", "expired", "revoked"]


class InvitationUnknown(Refusal):
    """No link of this purpose has this secret."""

    def __init__(self) -> None:
        super().__init__("invitation-unknown")


class InvitationOver(Refusal):
    """The link was true, and serves no more; nothing more is told of it."""


class InvitationExpired(InvitationOver):
    """Its end is past."""

    def __init__(self) -> None:
        super().__init__("invitation-expired")


class InvitationUsed(InvitationOver):
    """Somebody accepted it already."""

    def __init__(self) -> None:
        super().__init__("invitation-used")


class InvitationRevoked(InvitationOver):
    """The team took it back, or the dossier is going away."""

    def __init__(self) -> None:
        super().__init__("invitation-revoked")


class InvitationDays(Refusal):
    """The life asked for a link is too short or too long."""

    def __init__(self, days: int) -> None:
        super().__init__("invitation-days", days=days, least=LEAST_DAYS, most=MOST_DAYS)


def new_secret() -> tuple[str, str]:
    """Draw a secret that nobody can guess (192 bits), and give it with the digest that is kept."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    return secret, digest_of(secret)


def digest_of(secret: str) -> str:
    """Give what is kept of a secret; drawn at random and long, it needs no slow hash."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def state_of(invitation: Invitation, now: dt.datetime) -> State:
    """Tell where a link stands: revoked wins over used, used over expired."""
    if invitation.revoked_at is not None:
        return "revoked"
    if invitation.used_at is not None and invitation.purpose != Role.RESPONDENT:
        return "used"
    return "expired" if invitation.expires_at <= now else "waiting"


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
    asked = {"purpose": purpose} if purpose is not None else {}
    found = (
        Invitation.objects.select_related("dossier", "dossier__organisation", "made_by", "respondent")
        .filter(secret_digest=digest_of(secret), **asked)
        .first()
    )
    if found is None or (purpose is None and found.purpose == Role.RESPONDENT):
        raise InvitationUnknown
    refuse_over(found, now)
    return found


def refuse_over(invitation: Invitation, now: dt.datetime) -> None:
    """Refuse a link that serves no more, by the name of what ended it."""
    state = state_of(invitation, now)
    if state == "revoked" or invitation.dossier.deletes_at is not None:
        raise InvitationRevoked
    if state == "used":
        raise InvitationUsed
    if state == "expired":
        raise InvitationExpired


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
    if not LEAST_DAYS <= days <= MOST_DAYS:
        raise InvitationDays(days)
    secret, digest = new_secret()
    made = Invitation.objects.create(
        dossier=dossier, purpose=Role(purpose), respondent=respondent, secret_digest=digest, label=label.strip(),
        made_by=by, expires_at=(now or dt.datetime.now(dt.UTC)) + dt.timedelta(days=days),
    )  # fmt: skip
    note(dossier, "invitation-made", by, role=made.purpose, label=made.label, days=days)
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
        note(dossier, "invitation-revoked", by, role=found.purpose, label=found.label)
    return found

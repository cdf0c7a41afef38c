"""Links that invite: one secret, an end, and four states. Only the digest of the secret is kept: it is shown once."""

import datetime as dt
import hashlib
import secrets
from typing import Final, Literal, Protocol

from polyphonie.kit.errors import Refusal

SECRET_BYTES: Final = 24
LEAST_DAYS, MOST_DAYS, USUAL_DAYS = 1, 90, 14
State = Literal["waiting", "used", "expired", "revoked"]


class Link(Protocol):
    """What tells where a link stands."""

    expires_at: dt.datetime
    used_at: dt.datetime | None
    revoked_at: dt.datetime | None


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
    """It was taken back, or what it led to is going away."""

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


def end_of(days: int, now: dt.datetime) -> dt.datetime:
    """Tell when a link of that many days ends.

    Raises
    ------
    InvitationDays : not between 1 and 90 days.
    """
    if not LEAST_DAYS <= days <= MOST_DAYS:
        raise InvitationDays(days)
    return now + dt.timedelta(days=days)


def state_of(link: Link, now: dt.datetime, *, serves_again: bool = False) -> State:
    """Tell where a link stands: revoked wins over used, used over expired."""
    if link.revoked_at is not None:
        return "revoked"
    if link.used_at is not None and not serves_again:
        return "used"
    return "expired" if link.expires_at <= now else "waiting"


def refuse_over(state: State) -> None:
    """Refuse a link that serves no more, by the name of what ended it."""
    if state == "revoked":
        raise InvitationRevoked
    if state == "used":
        raise InvitationUsed
    if state == "expired":
        raise InvitationExpired

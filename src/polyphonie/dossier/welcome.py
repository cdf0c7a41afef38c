"""What a link leads to, be it the team of a dossier or an organisation, and entering there."""

import datetime as dt
from dataclasses import dataclass

from polyphonie.dossier import invitations as into_dossiers
from polyphonie.dossier.team import join_team
from polyphonie.people import links
from polyphonie.people import reads as into_organisations
from polyphonie.people.actions.organisations import join_organisation
from polyphonie.people.links import InvitationUnknown, refuse_over
from polyphonie.people.models import Person


@dataclass(frozen=True, slots=True)
class Welcome:
    """What a true link says: to what it invites (`team` or `organisation`), as what, by whom, until when."""

    kind: str
    title: str
    language: str
    role: str
    by: str
    until: dt.datetime


@dataclass(frozen=True, slots=True)
class Accepted:
    """Where somebody who accepted goes."""

    page: str
    slug: str


def welcome(digest: str, now: dt.datetime) -> Welcome:
    """Read what a link invites to.

    Raises
    ------
    InvitationUnknown : none has this digest. InvitationExpired, InvitationUsed, InvitationRevoked : it serves no more.
    """
    if (one := into_dossiers.known_invitation(digest)) is not None:
        refuse_over(into_dossiers.state_of(one, now))
        by = str(one.made_by or "")
        return Welcome("team", one.dossier.title, one.dossier.language, one.purpose, by, one.expires_at)
    if (other := into_organisations.known_invitation(digest)) is not None:
        refuse_over(links.state_of(other, now))
        by = str(other.made_by or "")
        return Welcome("organisation", other.organisation.name, "", other.role, by, other.expires_at)
    raise InvitationUnknown


def accept(digest: str, person: Person, now: dt.datetime) -> Accepted:
    """Enter where a link leads.

    Raises
    ------
    InvitationUnknown : none has this digest. InvitationExpired, InvitationUsed, InvitationRevoked : it serves no more.
    """
    if (dossier := join_team(digest, person, now)) is not None:
        return Accepted("dossier", dossier.slug)
    if (organisation := join_organisation(digest, person, now)) is not None:
        return Accepted("organisation", organisation.slug)
    raise InvitationUnknown

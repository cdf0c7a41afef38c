"""Who may do what with a dossier, as sentences."""

from django.conf import settings

from polyphonie.dossier.models import Dossier
from polyphonie.people.models import Membership, Person

TEAM = (Membership.Role.STEWARD, Membership.Role.FACILITATOR)


def may_see(person: Person | None, dossier: Dossier) -> bool:
    """A public dossier is open to all; any other to the members of its organisation."""
    return dossier.is_public or role_of(person, dossier) is not None


def may_see_actors(person: Person | None, dossier: Dossier) -> bool:
    """Judgements on actors are for those who lead the process, not for every member.

    On the demonstration, which answers the loopback only, the examples show everybody what their team would see.
    """
    if settings.DEMO and dossier.is_example:
        return True
    return role_of(person, dossier) in TEAM


def role_of(person: Person | None, dossier: Dossier) -> str | None:
    """Tell what somebody does in the organisation of a dossier."""
    if person is None or dossier.organisation_id is None:
        return None
    found = person.memberships.filter(organisation_id=dossier.organisation_id).values_list("role", flat=True)
    return found.first()

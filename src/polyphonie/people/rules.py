"""Who may make an account, and who may do what with an organisation, as sentences."""

from django.conf import settings
from django.http import HttpRequest

from polyphonie.people.invited import is_invited
from polyphonie.people.models import Membership, Organisation, Person


def may_sign_up(request: HttpRequest) -> bool:
    """Let in whoever came by a link, and everybody where the operator decided so."""
    return settings.SIGNUP_OPEN or is_invited(request)


def may_found(person: Person | None) -> bool:
    """Where anybody may make an account, anybody may found an organisation; elsewhere the operators do."""
    return person is not None and person.is_active and (settings.SIGNUP_OPEN or person.is_superuser)


def role_in(person: Person | None, organisation: Organisation) -> str | None:
    """Tell what somebody is in an organisation."""
    if person is None or not person.is_active:
        return None
    return person.memberships.filter(organisation=organisation).values_list("role", flat=True).first()


def may_steward(role: str | None) -> bool:
    """Members, roles and links are for its stewards."""
    return role == Membership.Role.STEWARD

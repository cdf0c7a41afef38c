"""Coming to an activity for the first time: openly, by a link, a code, an address, an account; machines kept away."""

import hmac
from dataclasses import replace
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Final

from django.conf import settings
from django.core import signing
from django.http import HttpRequest

from polyphonie.coproduction.cookies import has_door, was_shown_for
from polyphonie.coproduction.reads import Visit
from polyphonie.coproduction.rooms import count_arrival
from polyphonie.dossier.givers import anonymous_giver, giver_known, giver_of_identity, identity_of
from polyphonie.dossier.invitations import digest_of
from polyphonie.dossier.models import Access, Activity, Giver
from polyphonie.kit.errors import Refusal

HONEYPOT: Final = "website"
LEAST_SECONDS: Final = 2.0
LETTER: Final = "polyphonie.letter"
TWO_HOURS: Final = 7_200


class LooksLikeAMachine(Refusal):
    """A form that came back faster than somebody reads, or with the field that people do not see."""

    def __init__(self) -> None:
        super().__init__("looks-like-a-machine")


class EntryNeeded(Refusal):
    """One must say first who one is, as the activity asks."""

    def __init__(self) -> None:
        super().__init__("entry-needed")


class LetterOver(Refusal):
    """The link of a letter is too old, or is not ours."""

    def __init__(self) -> None:
        super().__init__("letter-expired")


def refuse_machines(request: HttpRequest) -> None:
    """Refuse what no person would send; asked once, when somebody comes."""
    if request.POST.get(HONEYPOT) or not was_shown_for(request.POST.get("stamp", ""), LEAST_SECONDS):
        raise LooksLikeAMachine


def come(request: HttpRequest, visit: Visit) -> Visit:
    """Make a giver of somebody who comes openly, or whose account is known; EntryNeeded for the others."""
    access = visit.activity.access
    if access == Access.OPEN or (access == Access.LINK and has_door(request, visit.activity.slug)):
        count_arrival(visit.activity, address_of(request), visit.now)
        return replace(visit, giver=anonymous_giver(visit.activity))
    if access == Access.ACCOUNT and visit.person is not None:
        return replace(visit, giver=giver_known(visit.activity, "person", str(visit.person.pk)))
    raise EntryNeeded


def needs_entering(request: HttpRequest, visit: Visit) -> bool:
    """Tell whether a visitor must say first who they are, or show the link they received."""
    access = visit.activity.access
    if visit.giver is not None or access == Access.OPEN:
        return False
    if access == Access.LINK:
        return not has_door(request, visit.activity.slug)
    return access != Access.ACCOUNT or visit.person is None


def is_link(visit: Visit, secret: str) -> bool:
    """Tell whether a secret is that of the link of an activity."""
    kept = visit.activity.secret_digest
    return visit.activity.access == Access.LINK and bool(kept) and hmac.compare_digest(kept, digest_of(secret))


def letter_token(activity: Activity, email: str) -> str:
    """Make what a letter carries: whom the address makes, in this activity only, without the address."""
    identity = identity_of(activity, "email", email.strip().lower())
    return signing.dumps([activity.pk, identity], salt=LETTER, compress=True)


def giver_of_letter(activity: Activity, token: str) -> Giver:
    """Give the giver that a letter makes; LetterOver when it is too old, or not ours."""
    try:
        pk, identity = signing.loads(token, salt=LETTER, max_age=TWO_HOURS)
    except signing.BadSignature:
        raise LetterOver from None
    if pk != activity.pk:
        raise LetterOver
    return giver_of_identity(activity, identity)


def address_of(request: HttpRequest) -> str:
    """Give the address somebody comes from, as the proxy that we trust says where there is one.

    Of an IPv6 network its first half, which is what a home or an office is given.
    """
    said = request.META.get("REMOTE_ADDR", "")
    if settings.ALLAUTH_TRUSTED_PROXY_COUNT:
        said = request.headers.get("X-Forwarded-For", said).rpartition(",")[2].strip()
    try:
        found = ip_address(said)
    except ValueError:
        return said[:100]
    if isinstance(found, IPv4Address):
        return str(found)
    return str(found.ipv4_mapped or ip_network((found, 64), strict=False))

"""Coming to an activity for the first time: openly, by a link, a code, an address, an account; machines kept away."""

from dataclasses import replace
from typing import Final

from django.http import HttpRequest

from polyphonie.coproduction.cookies import was_shown_for
from polyphonie.coproduction.limits import COMING
from polyphonie.coproduction.reads import Visit
from polyphonie.dossier.givers import anonymous_giver, giver_known
from polyphonie.dossier.models import Access
from polyphonie.kit.errors import Refusal

HONEYPOT: Final = "website"
LEAST_SECONDS: Final = 2.0


class LooksLikeAMachine(Refusal):
    """A form that came back faster than somebody reads, or with the field that people do not see."""

    def __init__(self) -> None:
        super().__init__("looks-like-a-machine")


class EntryNeeded(Refusal):
    """One must say first who one is, as the activity asks."""

    def __init__(self) -> None:
        super().__init__("entry-needed")


def refuse_machines(request: HttpRequest) -> None:
    """Refuse what no person would send; asked once, when somebody comes."""
    if request.POST.get(HONEYPOT) or not was_shown_for(request.POST.get("stamp", ""), LEAST_SECONDS):
        raise LooksLikeAMachine


def come(request: HttpRequest, visit: Visit) -> Visit:
    """Make a giver of somebody who comes openly, or whose account is known; EntryNeeded for the others."""
    if visit.activity.access == Access.OPEN:
        COMING.press(address_of(request))
        return replace(visit, giver=anonymous_giver(visit.activity))
    if visit.activity.access == Access.ACCOUNT and visit.person is not None:
        return replace(visit, giver=giver_known(visit.activity, "person", str(visit.person.pk)))
    raise EntryNeeded


def address_of(request: HttpRequest) -> str:
    """Give the address somebody comes from: that of the connection, of an IPv6 network by its first half."""
    said = request.META.get("REMOTE_ADDR", "")
    return ":".join(said.split(":")[:4]) if ":" in said else said

"""A link made for a respondent, kept in the session just long enough to be shown once."""

from dataclasses import dataclass
from typing import Final, cast

from django.http import HttpRequest

from polyphonie.dossier.invitations import USUAL_DAYS
from polyphonie.dossier.models import Dossier
from polyphonie.people.addresses import whole_address
from polyphonie.people.request import Request

KEPT: Final = "respondent_link"


@dataclass(frozen=True, slots=True)
class Letter:
    """A link to hand over, and for whom."""

    name: str
    address: str


def show_link_once(request: HttpRequest, dossier: Dossier, name: str, secret: str) -> None:
    """Keep a link for the next page."""
    request.session[KEPT] = [dossier.pk, name, secret]


def link_shown(request: HttpRequest, dossier: Dossier) -> Letter | None:
    """Give the link kept for this dossier, and forget it."""
    kept = request.session.get(KEPT)
    if not kept or kept[0] != dossier.pk:
        return None
    del request.session[KEPT]
    return Letter(kept[1], whole_address(cast(Request, request).language, "answers", secret=kept[2]))


def days_asked(request: HttpRequest) -> int:
    """Read how long a link should live; what is not a number is refused as an impossible life is."""
    asked = request.POST.get("days", str(USUAL_DAYS)).strip()
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 5 else 0

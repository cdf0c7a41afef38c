"""The page where a file takes the place of a situation: compared, confirmed, compared again if somebody edited."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_http_methods

from polyphonie.dossier.editing import tree_of_dossier
from polyphonie.dossier.life import ChangedMeanwhile, replace_situation
from polyphonie.dossier.models import Dossier
from polyphonie.dossier.received import MOST_BYTES, decoded, given_back, received
from polyphonie.kit.errors import BadFile
from polyphonie.kit.situation_file import read_situation
from polyphonie.kit.situation_tree import tree_of_situation
from polyphonie.kit.voice import Voice
from polyphonie.strategy.describe.comparing import MOST_SHOWN, Comparison, Difference
from polyphonie.strategy.describe.desk import Desk, desk_for


@dataclass(frozen=True, slots=True)
class Compared:
    """What a file would change, the name it bears if it is another's, the revision it was compared with."""

    rows: Sequence[Difference]
    count: int
    other_slug: str
    revision: int
    is_same_text: bool


def compared(dossier: Dossier, text: str, say: Voice) -> Compared:
    """Compare a file with a dossier.

    Raises
    ------
    BadFile : the file has faults.
    """
    situation = read_situation(text, is_partial=True)
    trees = [{**one, "slug": ""} for one in (tree_of_dossier(dossier), tree_of_situation(situation))]
    found = Comparison(say, *trees)
    other = situation.slug if situation.slug != dossier.slug else ""
    return Compared(found.rows(MOST_SHOWN), len(found.places), other, dossier.revision, text == dossier.situation)


@require_http_methods(["GET", "HEAD", "POST"])
def replace(request: HttpRequest, slug: str) -> HttpResponse:
    desk = desk_for(request, slug)
    if request.method != "POST":
        return shown(desk)
    try:
        if "confirmed" not in request.POST:
            return told(desk, decoded(received(request)))
        replace_situation(desk.dossier, kept_text(request), number(request.POST.get("revision", "")), desk.person)
        return HttpResponseRedirect(desk.to("describe") + "?remplace=1")
    except BadFile as bad:
        return shown(desk, 422, faults=bad.faults, text=given_back(request))
    except ChangedMeanwhile as why:
        return told(desk_for(request, slug), kept_text(request), 409, why=why)


def told(desk: Desk, text: str, status: int = 200, **more: Any) -> HttpResponse:
    """Show what a text would change in the dossier as it is now."""
    kept = base64.b64encode(text.encode()).decode()
    return shown(desk, status, compared=compared(desk.dossier, text, desk.say), kept=kept, **more)


def shown(desk: Desk, status: int = 200, **more: Any) -> HttpResponse:
    """Render the page; what it says only when there is something to say is empty."""
    nothing = {"faults": (), "text": "", "compared": None, "kept": "", "why": None}
    return desk.show("describe/file.html", {"most": MOST_BYTES, **nothing, **more}, status)


def kept_text(request: HttpRequest) -> str:
    """Give the text that was compared, byte for byte; a page that was tampered with holds none."""
    try:
        return decoded(base64.b64decode(request.POST.get("kept", ""), validate=True))
    except (binascii.Error, ValueError):
        return ""


def number(text: str) -> int:
    """Read a revision; nonsense is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1

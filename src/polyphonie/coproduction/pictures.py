"""Pictures in a form: what was sent is made again and kept aside, and its digest takes its place among the answers."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from django.http import QueryDict

from polyphonie.coproduction.reads import Visit
from polyphonie.dossier.models import Picture
from polyphonie.dossier.pictures import keep_picture, picture_for
from polyphonie.dossier.reads import NotFound
from polyphonie.dossier.rules import may
from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.pictures import MOST_BYTES, PictureTooHeavy, picture_made

DROPPED: Final = "drop"
"""The name of the boxes that say which pictures are not wanted after all."""


def with_pictures(visit: Visit, post: QueryDict, files: Mapping[str, Any]) -> tuple[QueryDict, list[Fault]]:
    """Give a form where each picture sent is its digest, and what is wrong with those that cannot be taken."""
    found, faults = post.copy(), []
    for name in post.getlist(DROPPED):
        found.pop(name, None)
    for name in names_asked(visit):
        if name in found:  # a browser sends an empty file, read as an empty text, after what was kept
            found.setlist(name, [value for value in found.getlist(name) if value][-1:])
        if name not in files or visit.giver is None:
            continue
        try:
            found[name] = keep_picture(visit.activity.pk, visit.giver.pk, picture_made(bytes_of(files[name])))
        except Refusal as refusal:
            faults.append(Fault(refusal.code, name, facts=refusal.facts))
    return found, faults


def bytes_of(file: Any) -> bytes:
    """Read a file that was sent; too heavy a one is not even read."""
    if (file.size or 0) > MOST_BYTES:
        raise PictureTooHeavy
    return bytes(file.read())


def names_asked(visit: Visit) -> Iterable[str]:
    """Give the names of the pictures that a form of this visit may hold."""
    for ask in visit.asks:
        for about in visit.public.of(ask.about) if ask.about else (None,):
            for one in ask.fields(visit.settings, about):
                if one.kind == "file":
                    yield f"{ask.slug}.{about.id if about else 0}.{one.name}"


def picture_seen(visit: Visit, digest: str, *, enters: bool) -> Picture:
    """Give a picture to a visitor who may see it now; NotFound to the others.

    Parameters
    ----------
    enters : nothing more is asked of the visitor to see the questions.
    """
    is_team = may(visit.person, visit.activity.dossier, "adapt")
    is_seen = visit.shows_outcome or (enters and visit.state in ("open", "draft"))
    own = visit.giver.pk if visit.giver else 0
    found = picture_for(visit.activity.pk, digest, own, is_seen=is_seen, is_team=is_team)
    if found is None:
        raise NotFound(digest)
    return found

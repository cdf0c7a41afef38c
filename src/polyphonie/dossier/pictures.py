"""Pictures kept in the database: those of what lies on the table, and for a day those that wait to be sent with it."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from django.db import transaction
from django.db.models import F, Q

from polyphonie.dossier.models import Giver, Item, Picture
from polyphonie.kit.errors import Refusal
from polyphonie.kit.pictures import Picture as Made

MOST_WAITING: Final = 3
"""How many pictures of one giver wait at most: each new one takes the place of the oldest."""
MOST_IN_ACTIVITY: Final = 3_000
"""Some 900 megabytes at most: a flood fills one activity, and not the disk."""
WAITS: Final = dt.timedelta(days=1)


class PicturesFull(Refusal):
    """The activity has received as many pictures as it may hold."""

    def __init__(self) -> None:
        super().__init__("pictures-full", most=MOST_IN_ACTIVITY)


@transaction.atomic
def keep_picture(activity: int, giver: int, made: Made) -> str:
    """Keep a picture until what it goes with is sent; give its digest. Sent again, it is kept once.

    Raises
    ------
    PicturesFull : the activity holds as many as it may.
    """
    own = Picture.objects.filter(activity=activity, giver=giver)
    if not own.filter(digest=made.digest).exists():
        waiting = own.filter(item=None).order_by("-pk").values_list("pk", flat=True)
        own.filter(pk__in=list(waiting[MOST_WAITING - 1 :])).delete()
        if Picture.objects.filter(activity=activity).count() >= MOST_IN_ACTIVITY:
            raise PicturesFull
        Picture.objects.create(
            activity_id=activity, giver_id=giver, digest=made.digest, content=made.content, width=made.width,
            height=made.height,
        )  # fmt: skip
    return made.digest


def is_kept(activity: int, giver: int, digest: str) -> bool:
    """Tell whether a giver sent a picture, and we still have it."""
    return Picture.objects.filter(activity=activity, giver=giver, digest=digest).exists()


def join(item: Item, digests: Sequence[str]) -> None:
    """Join pictures that its giver sent to what is now on the table; one that is joined already is copied."""
    for digest in digests:
        own = Picture.objects.filter(activity=item.activity_id, giver=item.giver_id, digest=digest)
        found = own.order_by(F("item").asc(nulls_first=True)).first()
        if found is None:
            continue
        if found.item_id is not None:
            found.pk = None
        found.item = item
        found.save()


def copy_pictures(source: Item, twin: Item, giver: Giver) -> None:
    """Copy the pictures of something on a table to what was made of it on another: each table shows its own."""
    for one in source.pictures.all().iterator(20):
        Picture.objects.create(
            activity_id=twin.activity_id, giver=giver, item=twin, digest=one.digest, content=one.content,
            width=one.width, height=one.height,
        )  # fmt: skip


def picture_for(activity: int, digest: str, giver: int, *, is_seen: bool, is_team: bool) -> Picture | None:
    """Give a picture to somebody who may see it.

    Parameters
    ----------
    is_seen : the visitor may see what lies on the table: then what is accepted. is_team : then what waits for a ruling
        or was withheld as well. giver : whose own pictures are shown to them, 0 for nobody.
    """
    states = [Item.State.ACCEPTED] if is_seen or is_team else []
    states += [Item.State.PENDING, Item.State.WITHHELD] if is_team else []
    allowed = Q(item__state__in=states) | (Q(giver=giver) & ~Q(item__state=Item.State.WITHHELD))
    return Picture.objects.filter(allowed, activity=activity, digest=digest).first()


def erase_waiting(now: dt.datetime) -> int:
    """Erase the pictures that were never sent with anything; give how many."""
    return Picture.objects.filter(item=None, put_at__lt=now - WAITS).delete()[0]

"""A room of declared size: many phones behind one address take part, where elsewhere so many look like a machine."""

import datetime as dt
from typing import Final

from django.db import transaction

from polyphonie.coproduction.limits import COMING, GUESSING, TooOften
from polyphonie.coproduction.running import locked
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Access, Activity, Room
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person

MOST_PEOPLE, MOST_HOURS = 2_000, 12
USUAL_PEOPLE, USUAL_HOURS = 200, 3
COUNTED: Final = (Access.OPEN, Access.LINK, Access.EMAIL)
"""How one comes where arrivals are counted by address; a code or an account says already that one is somebody else."""


class RoomUnlikely(Refusal):
    """A room of nobody, of more people than a room holds, or for longer than a day of work."""

    def __init__(self) -> None:
        super().__init__("room-unlikely", people=MOST_PEOPLE, hours=MOST_HOURS)


class ArrivalsTooOften(Refusal):
    """More people come from one address than a household or an office would send."""

    def __init__(self, wait: int) -> None:
        super().__init__("arrivals-too-often", wait=wait)


@transaction.atomic
def open_room(activity: Activity, size: int, hours: int, by: Person, now: dt.datetime) -> Room:
    """Declare a room, from now on; the one before is over.

    Raises
    ------
    RoomUnlikely : of nobody, of too many people, for too long. NotNow : the activity is closed.
    """
    found = locked(activity, now, "draft", "scheduled", "open")
    if not (0 < size <= MOST_PEOPLE and 0 < hours <= MOST_HOURS):
        raise RoomUnlikely
    end_rooms(found, now)
    ends_at = now + dt.timedelta(hours=hours)
    room = Room.objects.create(activity=found, size=size, opened_at=now, ends_at=ends_at, opened_by=by)
    note(found.dossier, "room-opened", by, title=found.title, activity=found.slug, size=size, hours=hours)
    return room


@transaction.atomic
def close_room(activity: Activity, by: Person, now: dt.datetime) -> None:
    """End a room before its hour; without one, do nothing."""
    if end_rooms(activity, now):
        note(activity.dossier, "room-closed", by, title=activity.title, activity=activity.slug)


def end_rooms(activity: Activity, now: dt.datetime) -> int:
    """End what rooms are open; give how many."""
    return activity.rooms.filter(ends_at__gt=now).update(ends_at=now)


def room_now(activity: Activity, now: dt.datetime) -> Room | None:
    """Give the room that is open in an activity."""
    return activity.rooms.filter(opened_at__lte=now, ends_at__gt=now).first()


def count_arrival(activity: Activity, address: str, now: dt.datetime) -> None:
    """Count somebody who comes from an address: against the size of the room that is open, or the usual count.

    Raises
    ------
    ArrivalsTooOften : so many came from there already.
    """
    room = room_now(activity, now)
    try:
        if room is not None:
            COMING.press(f"room {room.pk} {address}", burst=room.size)
        else:
            COMING.press(f"{activity.pk} {address}")
    except TooOften as often:
        raise ArrivalsTooOften(often.facts["wait"]) from None


def count_letter(activity: Activity, address: str, now: dt.datetime) -> None:
    """Count a letter asked from an address: as an arrival in a room, as a try elsewhere."""
    if room_now(activity, now) is not None:
        count_arrival(activity, address, now)
    else:
        GUESSING.press(address)

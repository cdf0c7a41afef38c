"""What the team posts about an activity, read from its forms."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from django.http import HttpRequest
from django.utils import timezone

from polyphonie.coproduction.questions import Question, value_typed
from polyphonie.dossier.models import Access, Activity
from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.instrument import Instrument, fields_of

MOST_FILE: Final = 2_000_000


class MomentUnreadable(Refusal):
    """A date and hour that cannot be read."""

    def __init__(self, value: str) -> None:
        super().__init__("moment-unreadable", value=value[:40])


class DatesReversed(Refusal):
    """An activity that would close before it opens."""

    def __init__(self) -> None:
        super().__init__("activity-dates-reversed")


def settings_posted(request: HttpRequest, instrument: Instrument) -> dict[str, Any]:
    """Give what was typed for each setting, as the kind of its field."""
    found = {}
    for one in fields_of(instrument.settings):
        typed = request.POST.getlist(f"settings.0.{one.name}")
        value = value_typed(one, typed)
        found[one.name] = bool(typed) if one.kind == "yes_no" and value is None else value
    return found


def settings_asked(
    activity: Activity, instrument: Instrument, typed: Mapping[str, Any] | None = None, faults: tuple[Fault, ...] = ()
) -> list[Question]:
    """Give the settings as questions, with what is kept or was typed, and what is wrong with it."""
    found = []
    for one in fields_of(instrument.settings):
        name = f"settings.0.{one.name}"
        value = (typed if typed is not None else activity.settings).get(one.name)
        fault = next((f for f in faults if f.place == name), None)
        if one.kind == "choices":
            found.append(Question(one, name, tuple(str(v) for v in value or ()), fault))
        elif one.kind == "yes_no":
            found.append(Question(one, name, "1" if value else "0", fault))
        else:
            found.append(Question(one, name, "" if value is None else str(value), fault))
    return found


def frame_posted(request: HttpRequest) -> dict[str, Any]:
    """Read what surrounds an activity."""
    post = request.POST
    opens, closes = moment(post.get("opens_at", "")), moment(post.get("closes_at", ""))
    if opens and closes and closes <= opens:
        raise DatesReversed
    return {
        "title": post.get("title", ""),
        "why": post.get("why", ""),
        "access": post["access"] if post.get("access") in Access.values else Access.OPEN,
        "moderation": post["moderation"] if post.get("moderation") in Activity.Moderation.values else "after",
        "hides_results": post.get("hides_results") == "1",
        "opens_at": opens,
        "closes_at": closes,
        "eligible": number_posted(request, "eligible"),
    }


def number_posted(request: HttpRequest, name: str) -> int:
    """Read a whole number; 0 where there is none."""
    typed = request.POST.get(name, "").strip()
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0


def moment(typed: str) -> dt.datetime | None:
    """Read a date and hour typed where the site is."""
    if not typed.strip():
        return None
    try:
        found = dt.datetime.fromisoformat(typed.strip())
    except ValueError:
        raise MomentUnreadable(typed) from None
    if not 2000 <= found.year <= 2200:
        raise MomentUnreadable(typed)
    return found if found.tzinfo else timezone.make_aware(found)


class FileNeeded(Refusal):
    """A form sent without its file."""

    def __init__(self) -> None:
        super().__init__("file-needed")


def file_posted(request: HttpRequest) -> tuple[bytes, str]:
    """Read the file of a form: its bytes (one more than allowed at most, for its reader to refuse) and its name."""
    sent = request.FILES.get("file")
    if sent is None:
        raise FileNeeded
    return sent.read(MOST_FILE + 1), str(sent.name)[:120]


def chosen(request: HttpRequest) -> list[int]:
    """Give the items ticked."""
    return [int(one) for one in request.POST.getlist("item") if one.isascii() and one.isdigit() and len(one) < 19]

"""What the pages of versions show: one version, and what changed between two of them or since."""

from typing import Any, Final, cast

from django.http import Http404, HttpRequest

from polyphonie.dossier.journal import Told, told
from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice
from polyphonie.people.request import Request
from polyphonie.strategy import versions as kept
from polyphonie.strategy.difference import State, difference
from polyphonie.strategy.models import Version
from polyphonie.strategy.papers import read
from polyphonie.strategy.plans import situation_in
from polyphonie.strategy.public_file import public_situation
from polyphonie.strategy.reads import Rendering

NOW: Final = "maintenant"


def version_shown(request: HttpRequest, seen: Rendering, number: int) -> dict[str, Any]:
    """Give what the page of a version shows."""
    version = kept.version_of(seen.dossier, number)
    then = read(kept.record_of(version, is_team=seen.is_team), cast(Request, request).language)
    return {
        "version": version,
        "then": then,
        "why": kept.why_of(version, is_team=seen.is_team),
        "is_whole": kept.is_whole(version),
        "others": [v for v in kept.versions_of(seen.dossier) if v.number != number],
    }


def compared_asked(request: HttpRequest, seen: Rendering) -> dict[str, Any]:
    """Give what changed between the two states asked for, the older first; by default since the last version."""
    known = kept.versions_of(seen.dossier)
    first, second = request.GET.get("de", str(known[0].number) if known else ""), request.GET.get("a", NOW)
    if second != NOW and first.isdecimal() and second.isdecimal() and int(second) < int(first):
        first, second = second, first
    old, new = (found(seen, asked) for asked in (first, second))
    language = cast(Request, request).language
    states = [state_of(seen, one, language) for one in (old, new)]
    return {
        "first": old,
        "second": new,
        "difference": difference(*states),
        "deeds_done": deeds_between(cast(Request, request).say, seen, old, new),
        "versions": known,
        "asked": (first, second),
    }


def found(seen: Rendering, asked: str) -> Version | None:
    """Give a version by its number, None for the present state."""
    if asked == NOW:
        return None
    if not asked.isdecimal() or len(asked) > 9:
        raise Http404(asked)
    return kept.version_of(seen.dossier, int(asked))


def state_of(seen: Rendering, version: Version | None, language: Language) -> State:
    """Read a state as this reader may."""
    if version is None:
        situation, record, plan = seen.dossier.situation, seen.record, kept.plan_kept(seen.dossier, seen.standing)
    else:
        situation, plan = version.situation, version.plan
        record = kept.record_of(version, is_team=seen.is_team)
    whole = situation_in(situation)
    return State(whole if seen.is_team else public_situation(whole), plan, read(record, language))


def deeds_between(say: Voice, seen: Rendering, old: Version | None, new: Version | None) -> list[Told]:
    """Give who did what between two states, the first deed first."""
    since, until = old.last_entry if old else 0, new.last_entry if new else None
    return list(told(kept.entries_between(seen.dossier, since, until), say))

"""What the team's pages of activities show: the list, the choices of a new one, all that one is run from."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, cast

from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict

from polyphonie.coproduction.answering import team_asks, team_visit
from polyphonie.coproduction.forms import settings_asked, settings_posted
from polyphonie.coproduction.limits import COMING
from polyphonie.coproduction.moderating import REASONS
from polyphonie.coproduction.progress import progress_of
from polyphonie.coproduction.questions import Pictured, pictures_of
from polyphonie.coproduction.reads import latest_outcome
from polyphonie.coproduction.rooms import COUNTED, MOST_HOURS, MOST_PEOPLE, USUAL_HOURS, USUAL_PEOPLE, room_now
from polyphonie.coproduction.templates_kept import shelf_of
from polyphonie.dossier.models import Access, Activity, Dossier, Item, Objective
from polyphonie.dossier.objectives import objectives_of
from polyphonie.dossier.reads import person_of
from polyphonie.dossier.rules import may
from polyphonie.dossier.states import state_of
from polyphonie.dossier.taking_part import thing_of
from polyphonie.kit.archive import settings_of
from polyphonie.kit.errors import BadFile, Refusal
from polyphonie.kit.instrument import Instrument
from polyphonie.kit.posting import PostRefused
from polyphonie.kit.registry import instrument_for, instruments
from polyphonie.kit.workbook import column_letters
from polyphonie.people.addresses import whole_address
from polyphonie.people.models import Person
from polyphonie.people.request import Request

MOST_SHOWN = 200


def listed(dossier: Dossier, person: Person | None, now: dt.datetime) -> dict[str, Any]:
    """Give the activities of a dossier, each with its state."""
    rows = dossier.activities.select_related("objective", "step").order_by("step__position", "created_at")
    found = [(one, state_of(one, now), known(one.instrument)) for one in rows]
    return {
        "dossier": dossier,
        "rows": found,
        "steps": list(dossier.steps.all()),
        "may_adapt": may(person, dossier, "adapt"),
    }


def known(slug: str) -> Instrument | None:
    """Give an instrument, or None when it is no longer installed."""
    return instruments().get(slug)


def choices_for(dossier: Dossier, said: Any, person: Person | None) -> dict[str, Any]:
    """Give what a new activity may be: objectives, instruments (those that serve the objective first), a step.

    It may start from a template of the organisation, which then says its tool and its first words.
    """
    goals = objectives_of(dossier)
    step = dossier.steps.filter(code=said["etape"]).first() if said.get("etape") else None
    wanted = said.get("objectif", "") or (step.objectives[0] if step and step.objectives else "")
    objective = next((goal for goal in goals if goal.code == wanted), None)
    shelf = sorted(instruments().values(), key=lambda one: (not serves(one, objective), one.slug))
    kept = shelf_of(person)
    template = next((one for one, _, _ in kept if str(one.pk) == said.get("modele", "")), None)
    return {
        "dossier": dossier,
        "goals": goals,
        "step": step,
        "objective": objective,
        "shelf": [(one, serves(one, objective)) for one in shelf],
        "kept": kept,
        "template": template,
        "tool": known(template.instrument) if template else None,
        "chosen": said.get("outil", ""),
        "title": said.get("titre", "") or (template.question if template else step.title if step else ""),
        "why": said.get("pourquoi", "") or (template.why if template else objective.text if objective else ""),
    }


def serves(instrument: Instrument, objective: Objective | None) -> bool:
    """Tell whether an instrument serves the kind of an objective."""
    return objective is not None and objective.kind in instrument.serves


def board_of(
    request: HttpRequest, activity: Activity, now: dt.datetime, fault: Refusal | None, **more: Any
) -> dict[str, Any]:
    """Give all that an activity is run from."""
    instrument, language = instrument_for(activity.instrument), cast(Request, request).language
    typed = settings_posted(request, instrument) if is_settings(fault, more.get("typed")) else None
    faults = fault.faults if isinstance(fault, PostRefused) else ()
    in_file = fault.faults if isinstance(fault, BadFile) else ()
    items = list(activity.items.exclude(state="withdrawn").order_by("place", "id")[:MOST_SHOWN])
    secret = more.get("secret", "")
    takes_rooms = activity.access in COUNTED and state_of(activity, now) in ("draft", "scheduled", "open")
    mine = team_visit(activity, now, person_of(request)) if team_asks(instrument, activity.stage) else None
    return {
        "activity": activity,
        "dossier": activity.dossier,
        "instrument": instrument,
        "state": state_of(activity, now),
        "settings": settings_asked(activity, instrument, typed, faults),
        "accesses": Access.values,
        "makers": [ask for ask in instrument.asks if ask.makes_item],
        "items": items,
        "waiting": [one for one in items if one.state == "pending"],
        "pictures": pictures_in(activity, instrument, items),
        "reasons": REASONS,
        "givers": activity.givers.filter(is_team=False).count(),
        "gifts": activity.contributions.count(),
        "codes_made": activity.codes.count(),
        "codes": more.get("codes", ()),
        "outcome": latest_outcome(activity),
        "counting": progress_of(activity, now),
        "sources": sources(activity),
        "address": whole_address(language, "activity", slug=activity.slug),
        "link": whole_address(language, "activity-link", slug=activity.slug, secret=secret) if secret else "",
        "answers": mine.waiting if mine is not None and mine.state == "open" else None,
        "lays_people": lays_people(activity, instrument),
        "is_answered": any(ask.by == "participant" for ask in instrument.asks),
        "room": room_now(activity, now) if takes_rooms else None,
        "takes_rooms": takes_rooms,
        "rooms": {
            "usual": COMING.burst,
            "people": USUAL_PEOPLE,
            "hours": USUAL_HOURS,
            "most_people": MOST_PEOPLE,
            "most_hours": MOST_HOURS,
        },
        "fault": fault,
        "in_file": [(one, column_letters(one.column)) for one in in_file[:MOST_SHOWN]],
    }


def lays_people(activity: Activity, instrument: Instrument) -> bool:
    """Tell whether what is laid on the table names people, which whoever reads the outcome will see."""
    settings = settings_of(instrument, activity.settings)
    makers = [ask for ask in instrument.asks if ask.makes_item and ask.about is None]
    return any(field.is_personal for ask in makers for field in ask.fields(settings, None))


def pictures_in(activity: Activity, instrument: Instrument, items: Sequence[Item]) -> dict[int, tuple[Pictured, ...]]:
    """Give the pictures of what lies on the table, by its number."""
    settings = settings_of(instrument, activity.settings)
    return {one.pk: pictures_of(instrument, settings, thing_of(one)) for one in items if one.more}


def is_settings(fault: Refusal | None, typed: Mapping[str, Any] | MultiValueDict[str, str] | None) -> bool:
    """Tell whether what was refused are the settings."""
    return isinstance(fault, PostRefused) and typed is not None


def sources(activity: Activity) -> list[Activity]:
    """Give the activities of the dossier whose outcome can be laid on this table."""
    others = activity.dossier.activities.exclude(pk=activity.pk).filter(outcomes__isnull=False).distinct()
    return list(others.order_by("created_at")[:50])

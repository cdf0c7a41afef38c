"""A process as the public reads it, from the situation, the steps and the activities; never a judgement on an actor."""

import datetime as dt
from typing import Any, Final

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from polyphonie.dossier.models import Activity, Dossier
from polyphonie.dossier.sealed import last_seal
from polyphonie.dossier.states import state_of
from polyphonie.kit.situation_file import read_situation

SHOWN: Final = (
    "slug", "title", "instrument", "access", "opens_at", "closes_at", "opened_at", "closed_at", "published_at",
    "dossier__slug", "dossier__title", "dossier__language",
)  # fmt: skip
MOST_TOLD: Final = 12
"""Outcomes told on the page of what is open; each process shows all of its own."""


def seen_by_all() -> QuerySet[Activity]:
    """Give the activities of the public processes, with the little that a list of them shows."""
    public = Activity.objects.filter(dossier__is_public=True, dossier__deletes_at=None, dossier__archived_at=None)
    return public.select_related("dossier").only(*SHOWN)


def open_to_all(now: dt.datetime) -> QuerySet[Activity]:
    """Give what is open in the public processes (as `state_of` tells), what ends first first."""
    begun, over = Q(opened_at__isnull=False) | Q(opens_at__lte=now), Q(closes_at__lte=now)
    found = seen_by_all().filter(begun, closed_at=None, published_at=None).exclude(over)
    return found.order_by(F("closes_at").asc(nulls_last=True), "title", "id")


def beside_open(now: dt.datetime) -> dict[str, list[Activity]]:
    """Give what is announced in the public processes, the nearest first, and what was told last."""
    known = seen_by_all()
    announced = known.filter(opened_at=None, opens_at__gt=now, closed_at=None, published_at=None)
    return {
        "announced": list(announced.order_by("opens_at", "title")[:MOST_TOLD]),
        "told": list(known.exclude(published_at=None).order_by("-published_at")[:MOST_TOLD]),
    }


def process_of(dossier: Dossier, now: dt.datetime) -> dict[str, Any]:
    """Give what the public page of a dossier shows."""
    situation = read_situation(dossier.situation, is_partial=True)
    rows = dossier.activities.select_related("objective", "step").order_by("opens_at", "created_at")
    shown = [(one, state_of(one, now)) for one in rows]
    seen = [(one, state) for one, state in shown if state != "draft"]
    steps = list(dossier.steps.all())
    return {
        "dossier": dossier,
        "situation": situation,
        "steps": [(step, [pair for pair in seen if pair[0].step_id == step.pk], place(step, now)) for step in steps],
        "apart": [pair for pair in seen if pair[0].step_id is None and pair[1] != "open"],
        "open": [pair for pair in seen if pair[1] == "open"],
        "published": [one for one, state in seen if state == "published"],
        "seal": last_seal(dossier),
        "overrides": list(dossier.overrides.select_related("person")),
    }


def place(step: Any, now: dt.datetime) -> str:
    """Tell whether a step is behind, here or ahead, by its dates; nothing when it has none."""
    today = timezone.localdate(now)
    if step.ends_on is not None and step.ends_on < today:
        return "done"
    if step.starts_on is not None and step.starts_on <= today:
        return "here"
    return "ahead" if step.starts_on is not None else ""

"""A process as the public reads it, from the situation, the steps and the activities; never a judgement on an actor."""

import datetime as dt
from typing import Any

from django.utils import timezone

from polyphonie.dossier.models import Dossier
from polyphonie.dossier.sealed import last_seal
from polyphonie.dossier.states import state_of
from polyphonie.kit.situation_file import read_situation


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

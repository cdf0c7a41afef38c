"""What a plan may start from: a sequence, a process kept or known, nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import Http404, HttpRequest

from polyphonie.catalogue import catalogue
from polyphonie.dossier.reads import person_of
from polyphonie.strategy.plan_record import PLAN
from polyphonie.strategy.planned import Planned, new_code, step_of
from polyphonie.strategy.planning import proposed_all
from polyphonie.strategy.plans import ground_for
from polyphonie.strategy.reads import Rendering
from polyphonie.strategy.templates_kept import steps_of_process, steps_of_template, template_for, templates_for

Skills = Mapping[str, Sequence[str]]


def starting(request: HttpRequest, seen: Rendering) -> dict[str, Any]:
    """Give what the page of beginnings shows."""
    return {
        "kept": list(templates_for(person_of(request))),
        "known": catalogue().templates,
        "standing": seen.standing,
        "revision": seen.standing.plan.revision if seen.standing else 0,
        "asked": request.GET.get("depart", ""),
    }


def chosen_steps(request: HttpRequest, seen: Rendering) -> tuple[str, tuple[Planned, ...], Skills]:
    """Read what a form starts from: where it comes from, its steps, the skills it provides for."""
    asked = request.POST.get("from", "")
    if asked == "none":
        return "", (), {}
    kind, _, name = asked.partition(":")
    if kind == "voie" and name != PLAN:
        return from_sequence(seen, name)
    if kind == "modele" and name.isdecimal() and len(name) < 10:
        return "modele", fitted(seen, steps_of_template(template_for(person_of(request), int(name)))), {}
    process = next((t for t in catalogue().templates if kind == "processus" and t.slug == name), None)
    if process is None:
        raise Http404(asked)
    return "processus", fitted(seen, steps_of_process(process)), {}


def from_sequence(seen: Rendering, name: str) -> tuple[str, tuple[Planned, ...], Skills]:
    """Give a sequence of the record as the steps of a plan: its dates, objectives, publics."""
    found = next((s for s in seen.dossier.strategy["sequences"] if s["id"] == name), None)
    if found is None:
        raise Http404(name)
    steps: list[Planned] = []
    for one in found["steps"]:
        steps.append(step_of({**one, "code": new_code(one["method"], [s.code for s in steps]), "staff_days": None,
                              "cost_cents": None}))  # fmt: skip
    return name, tuple(steps), {"train": found["train"], "hire": found["hire"]}


def fitted(seen: Rendering, steps: Sequence[Planned]) -> tuple[Planned, ...]:
    """Fit the steps of a template to this situation: what they serve and reach here, at their usual dates."""
    return proposed_all(ground_for(seen.dossier), steps)

"""The plan of a dossier as it stands: its steps, what it is judged on, its overrides; and the record that holds it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from django.utils import timezone

from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier, Step
from polyphonie.engines.portfolio import Settings
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.adapted import Adapted, adapted, alarm_key
from polyphonie.strategy.ground import Ground, ground_of
from polyphonie.strategy.models import Override, Plan, Weighting
from polyphonie.strategy.plan_record import Given, plan_part, with_plan
from polyphonie.strategy.planned import Planned, in_order
from polyphonie.strategy.weight_steps import TEAM, settings_from

KEPT: Final = 16


@dataclass(frozen=True)
class Standing:
    """A plan as it stands, with all that it is judged on."""

    dossier: Dossier
    plan: Plan
    steps: tuple[Planned, ...]
    overrides: tuple[Override, ...]
    weights: str

    @property
    def ground(self) -> Ground:
        """Give what the plan stands on."""
        return ground_under(self.dossier.situation, self.weights)

    @property
    def judged(self) -> Adapted:
        """Judge it."""
        return adapted(self.ground, self.steps, self.plan.train, self.plan.hire)

    @property
    def given(self) -> tuple[Given, ...]:
        """Give the overrides as they are shown: by whom, never by which address."""
        return tuple(
            Given(o.alarm, o.reason, o.person.name if o.person else "", timezone.localdate(o.at))
            for o in self.overrides
        )

    def step(self, code: str) -> Planned | None:
        """Give a step by its code."""
        return next((s for s in self.steps if s.code == code), None)


def standing_of(dossier: Dossier) -> Standing | None:
    """Give the plan of a dossier, or None when nothing was chosen yet."""
    plan = Plan.objects.filter(dossier=dossier).first()
    if plan is None:
        return None
    overrides = tuple(Override.objects.filter(dossier=dossier).select_related("person"))
    return Standing(dossier, plan, steps_of(dossier), overrides, weights_kept(dossier))


def end_settled(standing: Standing) -> None:
    """End the overrides whose alarm no longer stands: should it come back, it is to be looked at again."""
    if standing.overrides:
        live = {alarm_key(a) for a in standing.judged.alarms}
        for one in (o for o in standing.overrides if o.alarm not in live):
            one.delete()
            note(standing.dossier, "override-ended", None, reason=one.reason)


def steps_of(dossier: Dossier) -> tuple[Planned, ...]:
    """Give the steps of a dossier, in order."""
    return tuple(planned(row) for row in Step.objects.filter(dossier=dossier).order_by("position", "id"))


def planned(row: Step) -> Planned:
    """Read a step from its row."""
    values = {name: getattr(row, name) for name in Planned.__slots__}
    return Planned(**{**values, "objectives": tuple(row.objectives), "publics": tuple(row.publics)})


def ground_for(dossier: Dossier) -> Ground:
    """Give what the plan of a dossier stands on; read again only when its file or its weights changed."""
    return ground_under(dossier.situation, weights_kept(dossier))


def weights_kept(dossier: Dossier) -> str:
    """Give the weights of the team, as a text that names them; an empty table when it chose none."""
    weights = Weighting.objects.filter(dossier=dossier, name=TEAM).values_list("weights", flat=True).first()
    return json.dumps(weights or {}, sort_keys=True)


def settings_of(dossier: Dossier) -> Settings:
    """Give the settings to compute a dossier with: ours, under the weights of its team when it chose some."""
    return settings_from(json.loads(weights_kept(dossier)))


@lru_cache(maxsize=KEPT)
def ground_under(text: str, weights: str) -> Ground:
    """Read a situation file under some weights, once."""
    return ground_of(situation_in(text), settings_from(json.loads(weights)))


@lru_cache(maxsize=KEPT)
def situation_in(text: str) -> Situation:
    """Read a situation file, once."""
    return read_situation(text, is_partial=True)


def adopted(record: Mapping[str, Any], standing: Standing | None) -> dict[str, Any]:
    """Give the record with the plan of the team in it, when there is one."""
    if standing is None:
        return dict(record)
    plan = standing.plan
    told = (tuple(plan.train), tuple(plan.hire), plan.based_on)
    part = part_under(standing.dossier.situation, standing.weights, standing.steps, *told)
    return with_plan(record, part, standing.given)


@lru_cache(maxsize=KEPT)
def part_under(
    text: str, weights: str, steps: tuple[Planned, ...], train: tuple[str, ...], hire: tuple[str, ...], based_on: str
) -> Mapping[str, Any]:
    """Give what a plan adds to a record, computed once for what it is computed from; never to be changed."""
    return plan_part(adapted(ground_under(text, weights), steps, train, hire), based_on)


def write_steps(dossier: Dossier, steps: Iterable[Planned]) -> None:
    """Write the steps of a dossier, each row kept under its code."""
    wanted = in_order(steps)
    rows = {row.code: row for row in Step.objects.filter(dossier=dossier)}
    Step.objects.filter(dossier=dossier).exclude(code__in=[s.code for s in wanted]).delete()
    new: list[Step] = []
    old: list[Step] = []
    for position, step in enumerate(wanted, 1):
        values: dict[str, Any] = {name: getattr(step, name) for name in Planned.__slots__}
        values |= {"position": position, "objectives": list(step.objectives), "publics": list(step.publics)}
        row = rows.get(step.code) or Step(dossier=dossier)
        for name, value in values.items():
            setattr(row, name, value)
        (old if step.code in rows else new).append(row)
    Step.objects.bulk_update(old, [*(n for n in Planned.__slots__ if n != "code"), "position"])
    Step.objects.bulk_create(new)

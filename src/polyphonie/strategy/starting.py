"""Ways to open a dossier: from nothing, an example, a process that served before, a file. Whoever opens it leads it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from django.core.validators import slug_re
from django.db import transaction
from django.db.models import QuerySet

from polyphonie.catalogue import catalogue
from polyphonie.catalogue.entries import ProcessTemplate
from polyphonie.dossier.life import SlugNotFree, create_dossier, free_slug, with_slug
from polyphonie.dossier.models import Dossier, Step
from polyphonie.dossier.reads import NotFound
from polyphonie.dossier.received import decoded
from polyphonie.dossier.rules import may
from polyphonie.kit.provenance import Origins, Provenance
from polyphonie.kit.situation import Context, Objective, Situation
from polyphonie.kit.situation_file import read_situation, write_situation
from polyphonie.kit.text import Language
from polyphonie.kit.tree_edit import new_id
from polyphonie.people.models import Organisation, Person
from polyphonie.strategy.models import Plan, Template
from polyphonie.strategy.public_file import public_situation

BASED_ON: Final = "modele"


@dataclass(frozen=True, slots=True)
class Start:
    """What every new dossier is told: its title, its language, for which organisation, by whom."""

    title: str
    language: Language
    organisation: Organisation | None
    by: Person


@dataclass(frozen=True, slots=True)
class FirstStep:
    """A step that a process begins with."""

    method: str
    stage: str
    title: str = ""
    objectives: Sequence[str] = ()
    publics: Sequence[str] = ()


def examples() -> QuerySet[Dossier]:
    """Give the examples that anybody may start from."""
    shown = Dossier.objects.filter(is_example=True, is_public=True, deletes_at=None)
    return shown.defer("record").order_by("title")


def templates_of(person: Person) -> QuerySet[Template]:
    """Give the templates of the organisations that somebody belongs to."""
    return Template.objects.filter(organisation__memberships__person=person).select_related("organisation").distinct()


def from_nothing(start: Start) -> Dossier:
    """Open an empty dossier."""
    situation = Situation(slug=free_slug(start.title), title=start.title, language=start.language)
    return create_dossier(write_situation(situation), start.by, organisation=start.organisation, origin="blank")


def from_example(start: Start, slug: str) -> Dossier:
    """Open a copy of an example; its actors come along only where this person may take them away."""
    example = examples().filter(slug=slug).first() if slug_re.match(slug) else None
    if example is None:
        raise NotFound(slug)
    situation = read_situation(example.situation, is_partial=True)
    if not may(start.by, example, "export_actors"):
        situation = public_situation(situation)
    title = start.title or situation.title
    copied = replace(situation, slug=free_slug(title), title=title)
    return create_dossier(write_situation(copied), start.by, organisation=start.organisation, origin="example")


@transaction.atomic
def from_process(start: Start, slug: str) -> Dossier:
    """Open a dossier from a process of the catalogue: its matters, the objectives its methods serve, its steps."""
    process = next((one for one in catalogue().templates if one.slug == slug), None)
    if process is None:
        raise NotFound(slug)
    title = start.title or process.name[start.language]
    aims, said = likely_objectives(process, start.language)
    situation = Situation(
        slug=free_slug(title), title=title, language=start.language, note=process.purpose[start.language],
        context=Context(matters=process.matters), participation_objectives=aims, origins=Origins(said),
    )  # fmt: skip
    dossier = create_dossier(write_situation(situation), start.by, organisation=start.organisation, origin="template")
    steps = [FirstStep(one.methods[0], one.stage) for one in process.steps]
    begin_plan(dossier, steps, start.by)
    return dossier


def likely_objectives(
    process: ProcessTemplate, language: Language
) -> tuple[tuple[Objective, ...], dict[str, Provenance]]:
    """Give what the first methods of a process serve best, each told as a guess from that process."""
    known = catalogue().by_slug
    kinds: dict[str, int] = {}
    for step in process.steps:
        served = known[step.methods[0]].objectives
        if served and step.stage not in ("prepare", "report"):
            best = max(served, key=lambda kind: served[kind])
            kinds[best] = max(kinds.get(best, 0), served[best])
    aims = tuple(Objective(kind, kind=kind, level=process.level.least) for kind in kinds)
    note = Provenance(by="Polyphonie", estimate=True, confidence=0, note=process.name[language])
    return aims, {f"participation_objectives.{one.id}": note for one in aims}


@transaction.atomic
def from_template(start: Start, number: int) -> Dossier:
    """Open a dossier from a process that one's organisation kept: objectives, publics, steps."""
    template = templates_of(start.by).filter(pk=number).first()
    if template is None:
        raise NotFound(number)
    title = start.title or template.title
    situation = replace(read_situation(template.situation, is_partial=True), slug=free_slug(title), title=title)
    dossier = create_dossier(write_situation(situation), start.by, organisation=start.organisation, origin="template")
    begin_plan(dossier, [kept_step(one) for one in template.plan.get("steps", ())], start.by)
    return dossier


def kept_step(kept: dict[str, Any]) -> FirstStep:
    """Read a step of a template; its dates, costs and owner are of another process."""
    lists = {name: list(kept.get(name) or ()) for name in ("objectives", "publics")}
    return FirstStep(str(kept["method"]), str(kept["stage"]), str(kept.get("title") or ""), **lists)


def begin_plan(dossier: Dossier, steps: Iterable[FirstStep], by: Person) -> None:
    """Write the first steps of a dossier, as those of its plan."""
    rows: list[Step] = []
    for position, one in enumerate(steps, 1):
        code = new_id(one.method[:34], [row.code for row in rows])[:40]
        rows.append(
            Step(
                dossier=dossier,
                code=code,
                position=position,
                method=one.method,
                stage=one.stage,
                title=one.title,
                objectives=list(one.objectives),
                publics=list(one.publics),
            )
        )
    if rows:
        Plan.objects.create(dossier=dossier, based_on=BASED_ON, chosen_by=by)
        Step.objects.bulk_create(rows)


def from_file(start: Start, content: bytes | str, slug: str = "") -> Dossier:
    """Open a dossier from a situation file, kept as it was received; `slug` names it otherwise.

    Raises
    ------
    BadFile : every fault of the file, or its size; nothing is written. SlugNotFree : the name is taken.
    """
    text = decoded(content)
    if slug and read_situation(text, is_partial=True).slug != slug:
        if new_id(slug, ()) != slug:
            raise SlugNotFree(slug, free_slug(slug))
        text = with_slug(text, slug)
    return create_dossier(text, start.by, organisation=start.organisation, title=start.title, origin="file")

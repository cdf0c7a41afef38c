"""Processes that an organisation keeps to start others from: no actor, no date, no name of people."""

from collections.abc import Sequence
from dataclasses import replace

from django.db import transaction
from django.db.models import QuerySet
from django.utils.text import slugify

from polyphonie.catalogue.entries import ProcessTemplate
from polyphonie.dossier.keeping import free_slug, home_of, kept_for, may_remove, roles_of, titled
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import NotAllowed, NotFound
from polyphonie.kit.errors import Refusal
from polyphonie.kit.provenance import Origins
from polyphonie.kit.situation import Context, Decision, Situation
from polyphonie.kit.situation_file import read_situation, write_situation
from polyphonie.people.models import Person
from polyphonie.strategy.models import Template
from polyphonie.strategy.planned import Planned, new_code, plain_step, step_of
from polyphonie.strategy.plans import Standing
from polyphonie.strategy.public import named_in


class TemplateNamesActor(Refusal):
    """A template names no actor."""

    def __init__(self, name: str) -> None:
        super().__init__("template-names", name=name)


@transaction.atomic
def keep_template(dossier: Dossier, standing: Standing, by: Person, title: str, summary: str) -> Template:
    """Keep the plan of a dossier as a template of its organisation."""
    title, summary, home = titled(title), summary.strip()[:2_000], home_of(dossier)
    names = tuple(a.name for a in standing.ground.situation.actors if a.name)
    if (name := named_in(f"{title} {summary}", names)) is not None:
        raise TemplateNamesActor(name)
    situation = bare(standing.ground.situation, title)
    template = Template.objects.create(
        organisation=home,
        slug=free_slug(Template.objects.filter(organisation=home), title),
        title=title,
        summary=summary,
        situation=write_situation(situation),
        plan={"steps": [plain_step(s) for s in bare_steps(standing.steps, situation, names)]},
        made_by=by,
    )
    note(dossier, "template-kept", by, title=title)
    return template


def bare(situation: Situation, title: str) -> Situation:
    """Give what of a situation serves other processes: what participation is for, and for whom.

    Guarantees
    ----------
    No actor, no answer, no date, no place, no amount; no text that names an actor of the register.
    """
    names = tuple(a.name for a in situation.actors if a.name)
    publics = tuple(replace(p, actor=None, size=None) for p in situation.publics if named_in(p.name, names) is None)
    kept = {p.id for p in publics}
    objectives = tuple(
        replace(
            o,
            text=o.text if o.text and named_in(o.text, names) is None else None,
            publics=tuple(p for p in o.publics if p in kept),
        )
        for o in situation.participation_objectives
    )
    context = Context(matters=situation.context.matters)
    return Situation(
        slug=slugify(title)[:60] or "modele",
        title=title,
        language=situation.language,
        context=context,
        decision=Decision(),
        participation_objectives=objectives,
        publics=publics,
        modality=situation.modality,
        recruitment=situation.recruitment,
        expected_outputs=situation.expected_outputs,
        origins=Origins(),
    )


def bare_steps(steps: Sequence[Planned], situation: Situation, names: Sequence[str]) -> list[Planned]:
    """Give steps without dates, owners, notes, local costs, nor a title that names an actor."""
    publics = {p.id for p in situation.publics}
    return [
        Planned(
            s.code,
            s.method,
            s.stage,
            "" if named_in(s.title, names) else s.title,
            objectives=s.objectives,
            publics=tuple(p for p in s.publics if p in publics),
        )
        for s in steps
    ]


def templates_for(person: Person | None) -> QuerySet[Template]:
    """Give the templates of the organisations that somebody belongs to."""
    return kept_for(Template.objects.all(), person)


def template_for(person: Person | None, identifier: int) -> Template:
    """Give a template to a member of its organisation; to anybody else it does not exist."""
    found = templates_for(person).filter(pk=identifier).first()
    if found is None:
        raise NotFound(identifier)
    return found


def shelf_of(person: Person | None) -> list[tuple[Template, bool]]:
    """Give the templates that somebody may start from, each with whether they may remove it."""
    if person is None:
        return []
    roles = roles_of(person)
    return [(one, may_remove(person, one, roles)) for one in templates_for(person)]


@transaction.atomic
def remove_template(person: Person | None, identifier: int) -> Template:
    """Remove a template; the dossiers that started from it are untouched."""
    template = template_for(person, identifier)
    if person is None or not may_remove(person, template, roles_of(person)):
        raise NotAllowed(identifier)
    template.delete()
    return template


def situation_of_template(template: Template, slug: str, title: str) -> str:
    """Give the situation file of a new dossier that starts from a template: still to be described, already aimed."""
    known = read_situation(template.situation, is_partial=True)
    return write_situation(replace(known, slug=slug, title=title))


def steps_of_template(template: Template) -> tuple[Planned, ...]:
    """Give the steps of a template."""
    return tuple(step_of(one) for one in template.plan.get("steps", ()))


def steps_of_process(process: ProcessTemplate) -> tuple[Planned, ...]:
    """Give the steps of a process of the catalogue, each with its first method."""
    found: list[Planned] = []
    for step in process.steps:
        found.append(Planned(new_code(step.methods[0], [s.code for s in found]), step.methods[0], step.stage))
    return tuple(found)

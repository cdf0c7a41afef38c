"""Hard filters: what cannot be done here is left out, with every reason and what would let it back in.

Unknown values never exclude.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.model import Exclusion
from polyphonie.engines.portfolio.settings import Duty
from polyphonie.kit.kinds import neat
from polyphonie.kit.method import Method
from polyphonie.kit.reason import Reason


def exclusions(
    methods: Sequence[Method], brief: Brief, duties: Sequence[Duty] = ()
) -> Mapping[str, tuple[Exclusion, ...]]:
    """Give, for each method that cannot be used here, all the reasons why.

    Guarantees
    ----------
    Relaxing a limit never adds an exclusion; a situation that says nothing excludes nothing.
    """
    found = {m.slug: tuple(_reasons(m, brief, duties)) for m in methods}
    done = set(brief.situation.already_done)
    possible = {slug for slug, reasons in found.items() if not reasons} | done
    while lost := {m.slug for m in methods if m.slug in possible and _lacks_base(m, possible, done)} - done:
        possible -= lost
    for method in methods:
        if _lacks_base(method, possible, done):
            found[method.slug] += (
                _exclude(
                    method,
                    "prerequisite",
                    "already_done",
                    sorted(done),
                    list(method.requires),
                    method_needed=method.requires[0],
                ),
            )
    return {slug: reasons for slug, reasons in found.items() if reasons}


def _lacks_base(method: Method, possible: Collection[str], done: Collection[str]) -> bool:
    """Tell whether a method rests on others of which none is done, nor possible here."""
    return bool(method.requires) and not any(r in done or r in possible for r in method.requires)


def off_matter(method: Method, brief: Brief) -> bool:
    """Tell whether a method is made for questions of another nature: it stays ranked, but out of sequences."""
    matters = brief.situation.context.matters
    return bool(matters and method.matters) and not set(matters) & set(method.matters)


def _reasons(method: Method, brief: Brief, duties: Sequence[Duty]) -> Iterator[Exclusion]:
    yield from _purpose(method, brief)
    yield from _means(method, brief)
    yield from _setting(method, brief)
    for duty in duties:
        if duty.is_checked and duty.kind == "forbidden" and duty.applies and method.slug in duty.satisfied_by:
            yield _exclude(method, "law", "legal_facts", duty.rule, "forbidden", rule=duty.rule)


def _purpose(method: Method, brief: Brief) -> Iterator[Exclusion]:
    granted = brief.level_granted
    if granted is not None and method.level.least > granted:
        yield _exclude(
            method,
            "level",
            "decision.level_granted",
            granted,
            method.level.least,
            level=granted,
            level_needed=method.level.least,
        )
    wanted = brief.participants
    if wanted and (wanted.most < method.participants.least or wanted.least > method.participants.most):
        yield _exclude(
            method,
            "capacity",
            "constraints.participants",
            [wanted.least, wanted.most],
            [method.participants.least, method.participants.most],
            people=wanted.typical,
            least=method.participants.least,
            most=method.participants.most,
        )


def _means(method: Method, brief: Brief) -> Iterator[Exclusion]:
    needed = method.weeks.least
    if brief.weeks is not None and needed > brief.weeks and "report" not in method.stages:
        field = "decision.when" if brief.situation.limit("weeks") is None else "constraints.weeks"
        yield _exclude(
            method,
            "deadline",
            field,
            round(brief.weeks, 1),
            needed,
            weeks=needed,
            weeks_available=round(brief.weeks, 1),
        )
    cents = method.cost_cents(brief.participants).least
    if brief.budget_cents and cents > brief.budget_cents.most:
        yield _exclude(
            method,
            "budget",
            "constraints.budget",
            brief.budget_cents.most / 100,
            cents / 100,
            cost_cents=cents,
            budget_cents=brief.budget_cents.most,
        )
    if brief.staff_days is not None and method.staff_days.least > brief.staff_days:
        yield _exclude(
            method,
            "staff_days",
            "constraints.staff_days",
            brief.staff_days,
            method.staff_days.least,
            days=method.staff_days.least,
            days_available=brief.staff_days,
        )
    if brief.contact_hours is not None and method.session_hours.least > brief.contact_hours:
        yield _exclude(
            method,
            "contact_hours",
            "constraints.contact_hours",
            brief.contact_hours,
            method.session_hours.least,
            hours=method.session_hours.least,
            hours_available=brief.contact_hours,
        )


def _setting(method: Method, brief: Brief) -> Iterator[Exclusion]:
    situation = brief.situation
    conflict = situation.context.conflict
    if conflict is not None and conflict >= method.conflict.most + 2:
        yield _exclude(
            method,
            "conflict",
            "context.conflict",
            conflict,
            method.conflict.most,
            conflict=conflict,
            conflict_most=method.conflict.most,
        )
    wanted = situation.modality
    if wanted not in (None, "any") and wanted not in (*method.modality, *method.adaptable_to):
        yield _exclude(method, "modality", "modality", wanted, list(method.modality), modality=wanted)
    kind = situation.context.organiser.kind
    if kind is not None and method.organisers and kind not in method.organisers:
        yield _exclude(
            method,
            "organiser",
            "context.organiser.kind",
            kind,
            list(method.organisers),
            organiser=kind,
            organisers=list(method.organisers),
        )


def _exclude(method: Method, rule: str, field: str, value: object, limit: object, /, **facts: object) -> Exclusion:
    """Build an exclusion; its sentence and the one that says what would readmit carry the same facts."""
    said = {"method": method.slug, **{k: neat(v) if isinstance(v, float) else v for k, v in facts.items()}}
    return Exclusion(
        method.slug, rule, field, value, limit, Reason(f"excluded-{rule}", said), Reason(f"readmit-{rule}", said)
    )

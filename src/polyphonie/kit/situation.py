"""A situation, described before anybody chooses how to deal with it.

Everything is optional but what the verdict truly needs; unknown is never zero. Where each value comes from is kept in
`Situation.origins`, by path, so that the values themselves stay plain.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from polyphonie.kit import codes
from polyphonie.kit.declared import Held, held
from polyphonie.kit.kinds import (
    Anything,
    Between,
    Code,
    Day,
    Identifier,
    Many,
    Number,
    Prose,
    Table,
    Words,
    YesNo,
    scale,
)
from polyphonie.kit.provenance import Origins
from polyphonie.kit.quantity import Range

VERSION = "situation/1"
_SCALE = scale(0, 4)
_WEIGHT = Number(0, 1000)
_COUNT = Number(0, 10_000_000_000, is_whole=True)


@dataclass(frozen=True, slots=True)
class Source:
    """Where something was learnt: an interview, a survey, a document."""

    id: str = held(Identifier, "", is_required=True)
    kind: str | None = held(Code(codes.SOURCES))
    title: str | None = held(Words(600))
    url: str | None = held(Words(600))
    date: dt.date | None = held(Day())
    gave: str | None = held(Prose)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened before and weighs on today: a past process, a promise kept or broken."""

    text: str = held(Prose, "", is_required=True)
    kind: str = held(Code(codes.EVENTS), "event")
    on: dt.date | None = held(Day())
    id: str | None = held(Identifier)


@dataclass(frozen=True, slots=True)
class Territory:
    """Where it takes place."""

    name: str | None = held(Words())
    scope: str | None = held(Code(codes.SCOPES))
    population: int | None = held(_COUNT)


@dataclass(frozen=True, slots=True)
class Organiser:
    """Who runs the participation."""

    name: str | None = held(Words())
    kind: str | None = held(Code(codes.ORGANISERS))


@dataclass(frozen=True, slots=True)
class Context:
    """The problem and the climate it arises in; scales 0-4 as in the design notes, None = unknown."""

    territory: Territory = held(Held(Territory), Territory())
    organiser: Organiser = held(Held(Organiser), Organiser())
    problem: str | None = held(Prose, is_required=True)
    stated_by: tuple[str, ...] = held(Many(Identifier, is_set=True), ())
    matters: tuple[str, ...] = held(Many(Code(codes.MATTERS), is_set=True), ())
    phase: str | None = held(Code(codes.PHASES))
    conflict: int | None = held(_SCALE)
    complexity: int | None = held(_SCALE)
    uncertainty: int | None = held(_SCALE)
    trust: int | None = held(_SCALE)
    fatigue: int | None = held(_SCALE)
    history: tuple[Event, ...] = held(Many(Held(Event)), ())


@dataclass(frozen=True, slots=True)
class Commitment:
    """What the decider promises about the result."""

    form: str | None = held(Code(codes.COMMITMENTS))
    text: str | None = held(Prose)
    signatory: str | None = held(Words())
    on: dt.date | None = held(Day())


@dataclass(frozen=True, slots=True)
class Decision:
    """The decision that participation feeds: what, by whom, when, and the room really left (IAP2 level 1-5)."""

    what: str | None = held(Prose, is_required=True)
    by_whom: str | None = held(Words(600))
    when: dt.date | None = held(Day())
    level_granted: int | None = held(Code(codes.LEVELS, is_number=True))
    is_taken: bool | None = held(YesNo())
    commitment: Commitment = held(Held(Commitment), Commitment())


@dataclass(frozen=True, slots=True)
class ScopeItem:
    """Something open to discussion, or not."""

    text: str = held(Prose, "", is_required=True)
    id: str | None = held(Identifier)


@dataclass(frozen=True, slots=True)
class Scope:
    """What is negotiable and what is not."""

    negotiable: tuple[ScopeItem, ...] = held(Many(Held(ScopeItem)), ())
    not_negotiable: tuple[ScopeItem, ...] = held(Many(Held(ScopeItem)), ())


@dataclass(frozen=True, slots=True)
class ProjectObjective:
    """What the project itself wants."""

    id: str = held(Identifier, "", is_required=True)
    text: str = held(Prose, "", is_required=True)
    weight: float | None = held(_WEIGHT)


@dataclass(frozen=True, slots=True)
class Objective:
    """What participation is for: a kind, an IAP2 level, a weight, how strongly it must be covered (1-3)."""

    id: str = held(Identifier, "", is_required=True)
    text: str | None = held(Prose)
    kind: str | None = held(Code(codes.OBJECTIVES), is_required=True)
    level: int | None = held(Code(codes.LEVELS, is_number=True))
    weight: float = held(_WEIGHT, 1.0)
    need: int = held(scale(1, 3), 2)
    is_must: bool = held(YesNo(), True)
    publics: tuple[str, ...] = held(Many(Identifier, is_set=True), ())


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody with a stake: an organisation or a role rather than a named person."""

    id: str = held(Identifier, "", is_required=True)
    name: str = held(Words(), "", is_required=True)
    kind: str | None = held(Code(codes.ACTOR_KINDS))
    stake: str | None = held(Prose)
    interests: str | None = held(Prose)
    resources: str | None = held(Prose)
    power: int | None = held(_SCALE)
    interest: int | None = held(_SCALE)
    legitimacy: int | None = held(_SCALE)
    urgency: int | None = held(_SCALE)
    affected: int | None = held(_SCALE)
    distance: int | None = held(_SCALE)


@dataclass(frozen=True, slots=True)
class Respondent:
    """One view of the actors: influence of each on each (0-4), position of each on each objective (-4..4)."""

    id: str = held(Identifier, "", is_required=True)
    role: str | None = held(Words())
    on: dt.date | None = held(Day())
    influence: Mapping[str, Mapping[str, int | None]] = held(
        Table(Identifier, Table(Identifier, _SCALE, keeps_null=True)), {}
    )
    positions: Mapping[str, Mapping[str, int | None]] = held(
        Table(Identifier, Table(Identifier, scale(-4, 4), keeps_null=True)), {}
    )


@dataclass(frozen=True, slots=True)
class Public:
    """People to reach, with what stands between them and the process (barrier: severity 0-4)."""

    id: str = held(Identifier, "", is_required=True)
    name: str = held(Words(), "", is_required=True)
    size: int | None = held(_COUNT)
    affected: int | None = held(_SCALE)
    distance: int | None = held(_SCALE)
    weight: float = held(_WEIGHT, 1.0)
    barriers: Mapping[str, int] = held(Table(Code(codes.BARRIERS), _SCALE), {})
    actor: str | None = held(Identifier)


@dataclass(frozen=True, slots=True)
class Constraint:
    """A limit with its number and unit; `limits` names what the recommender must keep under `amount`."""

    id: str | None = held(Identifier)
    kind: str | None = held(Code(codes.CONSTRAINTS), is_required=True)
    text: str | None = held(Prose)
    limits: str | None = held(Code(codes.LIMITS))
    amount: Range | None = held(Between(Number(0, 1e13)))
    unit: str | None = held(Words(40))


@dataclass(frozen=True, slots=True)
class Situation:
    """All that is known before choosing."""

    polyphonie: str = held(Words(40), VERSION, is_required=True)
    slug: str = held(Identifier, "", is_required=True)
    title: str = held(Words(300), "", is_required=True)
    language: str = held(Code(("fr", "en")), "fr")
    as_of: dt.date | None = held(Day())
    is_invented: bool = held(YesNo(), False)
    note: str | None = held(Prose)
    sources: tuple[Source, ...] = held(Many(Held(Source)), ())
    context: Context = held(Held(Context), Context(), is_required=True)
    decision: Decision = held(Held(Decision), Decision(), is_required=True)
    scope: Scope = held(Held(Scope), Scope())
    project_objectives: tuple[ProjectObjective, ...] = held(Many(Held(ProjectObjective), most=100), ())
    participation_objectives: tuple[Objective, ...] = held(Many(Held(Objective), most=60), (), is_required=True)
    actors: tuple[Actor, ...] = held(Many(Held(Actor), most=200), ())
    respondents: tuple[Respondent, ...] = held(Many(Held(Respondent), most=200), ())
    publics: tuple[Public, ...] = held(Many(Held(Public), most=100), ())
    constraints: tuple[Constraint, ...] = held(Many(Held(Constraint), most=200), ())
    modality: str | None = held(Code((*codes.MODALITIES, "any")))
    recruitment: tuple[str, ...] = held(Many(Code(codes.RECRUITMENTS), is_set=True), ())
    skills_in_house: Mapping[str, int] | None = held(Table(Identifier, scale(0, 3)))
    available: tuple[str, ...] = held(Many(Code(codes.ARTEFACTS), is_set=True), ())
    already_done: tuple[str, ...] = held(Many(Identifier, is_set=True), ())
    expected_outputs: tuple[str, ...] = held(Many(Code(codes.OUTPUTS), is_set=True), ())
    legal_facts: Mapping[str, bool | float | str | tuple[str, ...]] = held(Table(Identifier, Anything()), {})
    origins: Origins = field(default_factory=Origins)

    def limit(self, name: str) -> Range | None:
        """Give the tightest amount said for a limit (`budget` in euros, `weeks`, …), or None when none is said."""
        said = [c.amount for c in self.constraints if c.limits == name and c.amount is not None]
        return min(said, key=lambda r: (r.most, r.least)) if said else None

    def weeks(self) -> float | None:
        """Give the weeks available: the constraint if said, else from `as_of` to the decision; None if unknown."""
        said = self.limit("weeks")
        if said is not None:
            return said.most
        if self.as_of is None or self.decision.when is None:
            return None
        return max(0.0, (self.decision.when - self.as_of).days / 7)

    def actor(self, identifier: str) -> Actor | None:
        """Give an actor by id."""
        return next((a for a in self.actors if a.id == identifier), None)

"""The records of the catalogue beside methods: skills, legal rules, facts to ask, reusable processes."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from polyphonie.catalogue.conditions import Condition, parse_condition
from polyphonie.kit import codes
from polyphonie.kit.declared import Held, held
from polyphonie.kit.kinds import Anything, Between, Bilingual, Code, Day, Identifier, Many, Number, Words, scale
from polyphonie.kit.method import Method, Span, Steps
from polyphonie.kit.quantity import Range
from polyphonie.kit.text import Text

_NOTHING = Text("", "")
_ZERO = Range(0, 0, 0)
_SLUGS = Many(Identifier, is_set=True)
_EUROS = Between(Number(0, 1e9))
SKILL_FAMILIES = ("facilitation", "understanding", "content", "digital", "outreach", "law_means", "arts", "learning")


@dataclass(frozen=True, slots=True)
class SkillLevel:
    """What somebody at this level is seen to do."""

    level: int = held(scale(1, 3), 1, is_required=True)
    can: Text = held(Bilingual(), _NOTHING, is_required=True)


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill of the trade: how it shows, how it is obtained, at what price in euros and days."""

    code: str = held(Identifier, "", is_required=True)
    name: Text = held(Bilingual(), _NOTHING, is_required=True)
    family: str = held(Code(SKILL_FAMILIES), "", is_required=True)
    definition: Text = held(Bilingual(), _NOTHING, is_required=True)
    levels: tuple[SkillLevel, ...] = held(Many(Held(SkillLevel)), (), is_required=True)
    how_to_get: Text = held(Bilingual(), _NOTHING, is_required=True)
    train_days: Range = held(Between(Number(0, 1000)), _ZERO)
    train_cost_eur: Range = held(_EUROS, _ZERO)
    hire_day_eur: Range = held(_EUROS, _ZERO)


@dataclass(frozen=True, slots=True)
class Threshold:
    """A number on which a legal rule turns."""

    fact: str = held(Identifier, "", is_required=True)
    operator: str = held(Code(("<", "<=", ">", ">=", "==", "!=")), ">=", is_required=True)
    value: float = held(Number(0, 1e13), 0.0, is_required=True)
    unit: str | None = held(Words(40))


@dataclass(frozen=True)
class LegalRule:
    """A legal trigger as dated data; never used to exclude or impose a method until a person has checked it."""

    id: str = held(Identifier, "", is_required=True)
    title: Text = held(Bilingual(), _NOTHING, is_required=True)
    code: Text = held(Bilingual(), _NOTHING, is_required=True)
    article: str = held(Words(), "", is_required=True)
    text_version: str | None = held(Words())
    condition: str = held(Words(2000), "", is_required=True)
    threshold: tuple[Threshold, ...] = held(Many(Held(Threshold)), ())
    effect: Text = held(Bilingual(), _NOTHING, is_required=True)
    kind: str = held(Code(("duty", "option", "forbidden")), "duty", is_required=True)
    authority: Text | None = held(Bilingual())
    duration_weeks: Span | None = held(Steps(0, 520))
    satisfied_by: tuple[str, ...] = held(_SLUGS, ())
    source_url: str | None = held(Words(600))
    source_status: str = held(Code(("read", "secondary", "to_verify")), "to_verify", is_required=True)
    checked_on: dt.date | None = held(Day())
    checked_by: str | None = held(Words())
    note: Text | None = held(Bilingual())

    @cached_property
    def test(self) -> Condition:
        """Give the condition, parsed."""
        return parse_condition(self.condition)


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that legal conditions ask for, with the question to put when it is missing."""

    id: str = held(Identifier, "", is_required=True)
    kind: str = held(Code(("boolean", "number", "choice", "choices")), "boolean", is_required=True)
    unit: str | None = held(Words(40))
    choices: tuple[str, ...] = held(Many(Words()), ())
    question: Text = held(Bilingual(), _NOTHING, is_required=True)
    derived_from: str | None = held(Words())
    example: object | None = held(Anything())


@dataclass(frozen=True, slots=True)
class TemplateStep:
    """One step of a reusable process: the first method is the default, the others are variants."""

    stage: str = held(Code(codes.STAGES), "", is_required=True)
    methods: tuple[str, ...] = held(_SLUGS, (), is_required=True)
    note: Text | None = held(Bilingual())


@dataclass(frozen=True, slots=True)
class ProcessTemplate:
    """A process that has served before, to start from."""

    slug: str = held(Identifier, "", is_required=True)
    name: Text = held(Bilingual(), _NOTHING, is_required=True)
    purpose: Text = held(Bilingual(), _NOTHING, is_required=True)
    when: Text = held(Bilingual(), _NOTHING, is_required=True)
    when_not: Text = held(Bilingual(), _NOTHING, is_required=True)
    level: Span = held(Steps(1, 5), Span(1, 5), is_required=True)
    conflict: Span = held(Steps(0, 4), Span(0, 4), is_required=True)
    matters: tuple[str, ...] = held(Many(Code(codes.MATTERS), is_set=True), ())
    weeks: Range = held(Between(Number(0, 600)), _ZERO, is_required=True)
    steps: tuple[TemplateStep, ...] = held(Many(Held(TemplateStep)), (), is_required=True)
    watch: Text | None = held(Bilingual())


RECORDS = {"methods": Method, "skills": Skill, "rules": LegalRule, "facts": Fact, "templates": ProcessTemplate}

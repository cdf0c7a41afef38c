"""What is known of a participation method: numbers as ranges, texts in both languages, provenance beside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from polyphonie.kit import codes
from polyphonie.kit.declared import Held, held
from polyphonie.kit.kinds import Between, Bilingual, Code, Identifier, Many, Number, Table, Words, YesNo, scale
from polyphonie.kit.provenance import Origins
from polyphonie.kit.quantity import Range
from polyphonie.kit.reader import Path, Reader
from polyphonie.kit.text import Text
from polyphonie.kit.yaml_tree import Node

_NOTHING = Text("", "")
_ZERO = Range(0, 0, 0)
_SCALE = scale(0, 4)
_SKILLS = Table(Identifier, scale(1, 3))
_SLUGS = Many(Identifier, is_set=True)
_PEOPLE = Between(Number(0, 1e9, is_whole=True))
_EUROS = Between(Number(0, 1e9))


@dataclass(frozen=True, slots=True)
class Span:
    """A range of whole steps of a scale, both ends included; written [least, most]."""

    least: int
    most: int

    def distance(self, value: float) -> float:
        """Give how many steps a value lies outside, 0 inside."""
        return max(self.least - value, value - self.most, 0)


@dataclass(frozen=True)
class Steps:
    """The kind of a span: two ordered whole numbers."""

    least: int
    most: int

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read [least, most]."""
        ends = Many(scale(self.least, self.most), most=2).read(reader, node, path)
        if not isinstance(ends, tuple):
            return ends
        if len(ends) != 2:
            return reader.fault("not-span", node, path)
        return Span(*ends) if ends[0] <= ends[1] else reader.fault("range-not-ordered", node, path)

    def plain(self, value: Span) -> list[int]:
        """Give [least, most]."""
        return [value.least, value.most]

    def schema(self) -> dict[str, object]:
        """Give the schema of a span."""
        return {"type": "array", "items": scale(self.least, self.most).schema(), "minItems": 2, "maxItems": 2}


@dataclass(frozen=True, slots=True)
class Mitigation:
    """Something that lifts a barrier by some points, at a cost in euros."""

    barrier: str = held(Code(codes.BARRIERS), "", is_required=True)
    lifts: int = held(scale(1, 4), 1, is_required=True)
    cost_eur: Range = held(_EUROS, _ZERO)
    text: Text = held(Bilingual(), _NOTHING, is_required=True)


@dataclass(frozen=True, slots=True)
class Cost:
    """Outside spending in euros: a fixed part and a part per participant."""

    fixed: Range = held(_EUROS, _ZERO, is_required=True)
    per_head: Range = held(_EUROS, _ZERO)


@dataclass(frozen=True, slots=True)
class Skills:
    """Skills by code with their level (1-3)."""

    required: Mapping[str, int] = held(_SKILLS, {})
    advised: Mapping[str, int] = held(_SKILLS, {})


@dataclass(frozen=True, slots=True)
class Evidence:
    """How well the method is known: 0 practice only, 1 cases, 2 comparative studies, 3 reviews."""

    strength: int = held(scale(0, 3), 0, is_required=True)
    references: tuple[str, ...] = held(Many(Words(400)), ())


@dataclass(frozen=True, slots=True)
class Languages:
    """Lists of texts in both languages, of the same length."""

    fr: tuple[str, ...] = held(Many(Words(2000)), ())
    en: tuple[str, ...] = held(Many(Words(2000)), ())

    def __getitem__(self, language: str) -> tuple[str, ...]:
        return self.en if language == "en" else self.fr


@dataclass(frozen=True)
class Method:
    """One method of the catalogue; `catalogue.yaml` files say it, the field notes say the scales."""

    slug: str = held(Identifier, "", is_required=True)
    name: Text = held(Bilingual(), _NOTHING, is_required=True)
    aliases: Languages = held(Held(Languages), Languages())
    external_ids: Mapping[str, str] = held(Table(Identifier, Words()), {})
    sources: tuple[str, ...] = held(Many(Words()), ())
    instrument: str | None = held(Identifier)
    purpose: Text = held(Bilingual(), _NOTHING, is_required=True)
    when: Text = held(Bilingual(), _NOTHING, is_required=True)
    when_not: Text = held(Bilingual(), _NOTHING, is_required=True)
    how: Languages = held(Held(Languages), Languages(), is_required=True)
    reading: Text = held(Bilingual(), _NOTHING, is_required=True)
    level: Span = held(Steps(1, 5), Span(1, 5), is_required=True)
    objectives: Mapping[str, int] = held(Table(Code(codes.OBJECTIVES), scale(1, 3)), {}, is_required=True)
    phases: tuple[str, ...] = held(Many(Code(codes.PHASES), is_set=True), (), is_required=True)
    stages: tuple[str, ...] = held(Many(Code(codes.STAGES), is_set=True), (), is_required=True)
    matters: tuple[str, ...] = held(Many(Code(codes.MATTERS), is_set=True), ())
    needs: tuple[str, ...] = held(Many(Code(codes.ARTEFACTS), is_set=True), ())
    gives: tuple[str, ...] = held(Many(Code(codes.ARTEFACTS), is_set=True), ())
    outputs: tuple[str, ...] = held(Many(Code(codes.OUTPUTS), is_set=True), ())
    scopes: tuple[str, ...] = held(Many(Code(codes.SCOPES), is_set=True), ())
    participants: Range = held(_PEOPLE, _ZERO, is_required=True)
    recruitment: tuple[str, ...] = held(Many(Code(codes.RECRUITMENTS), is_set=True), (), is_required=True)
    organisers: tuple[str, ...] = held(Many(Code(codes.ORGANISERS), is_set=True), ())
    representativeness: int = held(scale(0, 3), 0, is_required=True)
    outreach: int = held(scale(0, 3), 0, is_required=True)
    access: Mapping[str, int] = held(Table(Code(codes.BARRIERS), _SCALE), {}, is_required=True)
    mitigations: tuple[Mitigation, ...] = held(Many(Held(Mitigation)), ())
    interaction: tuple[str, ...] = held(Many(Code(codes.INTERACTIONS), is_set=True), (), is_required=True)
    conflict: Span = held(Steps(0, 4), Span(0, 4), is_required=True)
    complexity: Span = held(Steps(0, 4), Span(0, 4), is_required=True)
    trust_needed: int = held(_SCALE, 0, is_required=True)
    modality: tuple[str, ...] = held(Many(Code(codes.MODALITIES), is_set=True), (), is_required=True)
    adaptable_to: tuple[str, ...] = held(Many(Code(codes.MODALITIES), is_set=True), ())
    rule: str = held(Code(codes.RULES), "none", is_required=True)
    binding: bool = held(YesNo(), False)
    preparation_weeks: Range = held(Between(Number(0, 200)), _ZERO, is_required=True)
    elapsed_weeks: Range = held(Between(Number(0, 600)), _ZERO, is_required=True)
    session_hours: Range = held(Between(Number(0, 2000)), _ZERO, is_required=True)
    cost_band: int = held(scale(1, 5), 1, is_required=True)
    cost_eur: Cost = held(Held(Cost), Cost(), is_required=True)
    staff_days: Range = held(Between(Number(0, 5000)), _ZERO, is_required=True)
    skills: Skills = held(Held(Skills), Skills())
    facilitation: int = held(scale(0, 3), 0, is_required=True)
    risks: tuple[Text, ...] = held(Many(Bilingual()), ())
    requires: tuple[str, ...] = held(_SLUGS, ())
    incompatible: tuple[str, ...] = held(_SLUGS, ())
    complements: tuple[str, ...] = held(_SLUGS, ())
    precedes: tuple[str, ...] = held(_SLUGS, ())
    legal_basis: tuple[str, ...] = held(_SLUGS, ())
    evidence: Evidence = held(Held(Evidence), Evidence(), is_required=True)
    family: str = ""
    origins: Origins = field(default_factory=Origins)

    def people(self, wanted: Range | None) -> Range:
        """Give how many people would take part, the wish brought inside what the method can hold."""
        if wanted is None:
            return self.participants
        least, most = self.participants.least, self.participants.most
        return Range(*(min(max(n, least), most) for n in (wanted.least, wanted.typical, wanted.most)))

    def cost_cents(self, wanted: Range | None = None) -> Range:
        """Give the outside spending, in cents, for the people wanted (or those it is typically run with)."""
        heads = self.people(wanted).typical
        fixed, each = self.cost_eur.fixed, self.cost_eur.per_head
        return Range(
            *(
                round(100 * (f + e * heads))
                for f, e in ((fixed.least, each.least), (fixed.typical, each.typical), (fixed.most, each.most))
            )
        )

    @cached_property
    def weeks(self) -> Range:
        """Give the weeks from the first preparation to the last session."""
        return self.preparation_weeks + self.elapsed_weeks

"""Reads a free text through the lexicon: words found, fields they suggest, a partial situation made of estimates.

Only the problem, the place, the people, the climate and the wishes are read; the name of a method is never a reason.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from polyphonie.catalogue.expressions import FIELDS, NUMBER, Lexicon
from polyphonie.catalogue.tokens import Index, Match, Pattern, Token, pattern_words, tokens
from polyphonie.kit import codes
from polyphonie.kit.provenance import Origins, Provenance
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Constraint, Context, Objective, Organiser, Public, Situation, Territory
from polyphonie.kit.text import LANGUAGES, Language

MOST_PEOPLE: Final = 10_000_000
_BARRIER_SEVERITY: Final = 3
_TELLING: Final = 60  # words that tell the language


class Found(NamedTuple):
    """An expression found, where, and what it suggests; `weight` counts its repetitions and its place in the text."""

    expression: str
    start: int
    field: str
    value: str
    weight: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says: a partial situation whose every value is an estimate, and the words behind it."""

    situation: Situation
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A value kept, its points, the expressions behind it."""

    value: str
    points: float
    expressions: tuple[str, ...]
    owner: str


def read_text(text: str, lexicon: Lexicon) -> Reading:
    """Read a text.

    Guarantees
    ----------
    The same text and lexicon give the same reading; no text is refused; an unknown word changes nothing.

    Cost
    ----
    In proportion to the words: a few milliseconds for 2,000.
    """
    every, skipped = tokens(text), _skipped(lexicon)
    words = [t for t in every if t.word not in skipped]
    index = _filed(_ByIdentity(lexicon))[language_of(every[:_TELLING], lexicon)]
    found = tuple(sorted(_found(words, index, lexicon), key=lambda f: (f.start, f.field, f.value, f.expression)))
    kept = {name: _kept(name, found, lexicon) for name in FIELDS}
    return Reading(_situation(kept), found)


def language_of(words: Iterable[Token], lexicon: Lexicon) -> Language | None:
    """Tell which language the telling words belong to; None when neither wins clearly."""
    counts = Counter(t.word for t in words)
    french, english = (sum(counts[w] for w in telling) for telling in (lexicon.telling_fr, lexicon.telling_en))
    if french > 2 * english:
        return "fr"
    return "en" if english > 2 * french else None


@lru_cache(maxsize=4)
def _filed(lexicon: "_ByIdentity") -> Mapping[Language | None, Index]:
    """File the patterns of a lexicon, by language and for both."""
    said: dict[Language, list[Pattern]] = {language: [] for language in LANGUAGES}
    skipped = _skipped(lexicon.held)
    for owner, entry in enumerate(lexicon.held.entries):
        for language in LANGUAGES:
            for expression in getattr(entry, language):
                said[language].append(Pattern(pattern_words(expression, skipped), expression, owner))
            for expression in entry.unless:
                said[language].append(Pattern(pattern_words(expression, skipped), expression, owner, True))
    both = [*said["fr"], *(p for p in said["en"] if not p.cancels)]
    return {"fr": Index.of(said["fr"]), "en": Index.of(said["en"]), None: Index.of(both)}


class _ByIdentity:
    """A lexicon known by its identity, so that it is filed once."""

    def __init__(self, held: Lexicon) -> None:
        self.held = held

    def __hash__(self) -> int:
        return id(self.held)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.held is self.held


def _skipped(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.skipped)


def _found(words: Sequence[Token], index: Index, lexicon: Lexicon) -> Iterable[Found]:
    """Give what each entry suggests, once, weighed by how often and how early it is said."""
    by_owner: dict[int, list[Match]] = {}
    for match in index.matches(words):
        by_owner.setdefault(match.pattern.owner, []).append(match)
    for owner in sorted(by_owner):
        said = _apart(by_owner[owner])
        if not said:
            continue
        first = said[0]
        strength = _strength(said, lexicon.head)
        for hint in lexicon.entries[owner].sets:
            value = hint.value
            if value == NUMBER:
                value = next((words[m.first].word for m in said if _is_count(words[m.first].word)), "")
            if value:
                start = words[first.first].start
                yield Found(first.pattern.expression, start, hint.field, value, hint.weight * strength)


def _strength(said: Sequence[Match], head: int) -> float:
    """Give how strongly something is said: 2 at the head of the text, then less and less; each repetition adds less."""
    places = sorted(m.first for m in said)
    return sum((2.0 if p < head else head / (p + 1)) / rank for rank, p in enumerate(places[:12], 1))


def _is_count(word: str) -> bool:
    return word.isdigit() and len(word) < 9 and 0 < int(word) <= MOST_PEOPLE and not 1900 <= int(word) <= 2100


def _apart(matches: Sequence[Match]) -> list[Match]:
    """Keep the occurrences that no cancelling one overlaps, each word counted once, the longest first."""
    cancelled = {place for m in matches if m.pattern.cancels for place in range(m.first, m.last + 1)}
    kept: list[Match] = []
    free_from = 0
    for match in sorted((m for m in matches if not m.pattern.cancels), key=lambda m: (m.first, -m.last)):
        if match.first >= free_from and cancelled.isdisjoint(range(match.first, match.last + 1)):
            kept.append(match)
            free_from = match.last + 1
    return kept


def _kept(name: str, found: Sequence[Found], lexicon: Lexicon) -> tuple[_Kept, ...]:
    """Keep the strongest values of a field."""
    points: dict[str, float] = {}
    behind: dict[str, list[str]] = {}
    for one in found:
        if one.field == name:
            points[one.value] = points.get(one.value, 0.0) + one.weight
            behind.setdefault(one.value, []).append(one.expression)
    if not points:
        return ()
    rule, known = lexicon.keep_of[name], FIELDS[name]
    order = {value: place for place, value in enumerate(known)}
    ranked = sorted(points, key=lambda v: (-points[v], order.get(v, 0), v))
    least = max(rule.least, rule.share * points[ranked[0]])
    return tuple(
        _Kept(v, points[v], tuple(dict.fromkeys(behind[v]))[:6], name)
        for v in ranked[: rule.most]
        if points[v] >= least
    )


def _situation(kept: Mapping[str, tuple[_Kept, ...]]) -> Situation:
    """Make the partial situation, each value with the words behind it."""
    said: dict[str, Provenance] = {}
    codes_of = {name: tuple(k.value for k in values) for name, values in kept.items()}

    def first(name: str, path: str | None = None) -> str | None:
        if kept[name]:
            said[path or name] = _estimate(kept[name][:1])
            return kept[name][0].value
        return None

    def number(name: str, path: str | None = None) -> int | None:
        value = first(name, path)
        return None if value is None else int(value)

    for name in ("context.matters", "recruitment", "expected_outputs"):
        if kept[name]:
            said[name] = _estimate(kept[name])
    people = number("constraints.participants", "constraints.participants")
    context = Context(
        territory=Territory(scope=first("context.territory.scope"), population=number("context.territory.population")),
        organiser=Organiser(kind=first("context.organiser.kind")),
        matters=codes_of["context.matters"],
        phase=first("context.phase"),
        conflict=number("context.conflict"),
        complexity=number("context.complexity"),
        uncertainty=number("context.uncertainty"),
        trust=number("context.trust"),
    )
    return Situation(
        slug="text",
        context=context,
        participation_objectives=_objectives(kept, said),
        publics=_publics(kept, said),
        constraints=(_seats(people),) if people is not None else (),
        modality=first("modality"),
        recruitment=codes_of["recruitment"],
        expected_outputs=codes_of["expected_outputs"],
        origins=Origins(said),
    )


def _estimate(kept: Sequence[_Kept]) -> Provenance:
    words = "; ".join(dict.fromkeys(e for k in kept for e in k.expressions))
    return Provenance(kind="text", estimate=True, confidence=1, note=words[:600])


def _objectives(kept: Mapping[str, tuple[_Kept, ...]], said: dict[str, Provenance]) -> tuple[Objective, ...]:
    """Give the objectives read, weighed by their points, all at the level read; a level alone makes one objective."""
    level = kept["participation_objectives.level"]
    height = codes.LEVELS.index(level[0].value) + 1 if level else None
    found = []
    for one in kept["participation_objectives.kind"]:
        found.append(Objective(f"read-{one.value}", kind=one.value, level=height, weight=round(one.points, 3)))
        said[f"participation_objectives.read-{one.value}"] = _estimate((one, *level))
    if not found and height is not None:
        found.append(Objective("read-level", level=height))
        said["participation_objectives.read-level"] = _estimate(level)
    return tuple(found)


def _publics(kept: Mapping[str, tuple[_Kept, ...]], said: dict[str, Provenance]) -> tuple[Public, ...]:
    found = []
    for one in kept["publics.barriers"]:
        name = f"read-{one.value}"
        found.append(Public(name, one.expressions[0].rstrip("*"), barriers={one.value: _BARRIER_SEVERITY}))
        said[f"publics.{name}"] = _estimate((one,))
    return tuple(found)


def _seats(people: int) -> Constraint:
    return Constraint("participants", kind="human", limits="participants", amount=Range.exactly(people), unit="person")

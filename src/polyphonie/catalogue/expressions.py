"""The lexicon: which words of a free text suggest which fields of a situation; a data file, refused line by line."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Final

from polyphonie.kit import codes
from polyphonie.kit.declared import Held, held
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.kinds import Code, Identifier, Many, Number, Words, scale
from polyphonie.kit.reader import MISSING, Path, Reader
from polyphonie.kit.text import LANGUAGES
from polyphonie.kit.yaml_tree import tree_of

FILE: Final = "lexicon/lexicon.yaml"
NUMBER: Final = "number"
_UP: Final = ("4", "3", "2", "1", "0")
# What a word may set, and its values: of two that weigh the same, the first is kept. NUMBER: the one said, or a figure.
FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "context.matters": codes.MATTERS,
    "context.phase": codes.PHASES,
    "context.territory.scope": codes.SCOPES,
    "context.territory.population": (NUMBER,),
    "context.organiser.kind": codes.ORGANISERS,
    "context.conflict": _UP,
    "context.complexity": _UP,
    "context.uncertainty": _UP,
    "context.trust": _UP[::-1],
    "participation_objectives.kind": codes.OBJECTIVES,
    "participation_objectives.level": codes.LEVELS,
    "modality": (*codes.MODALITIES, "any"),
    "recruitment": codes.RECRUITMENTS,
    "expected_outputs": codes.OUTPUTS,
    "publics.barriers": codes.BARRIERS,
    "constraints.participants": (NUMBER,),
}


@dataclass(frozen=True, slots=True)
class Hint:
    """One field that an expression suggests, its value, and how strongly (1 weak, 3 hardly anything else is meant)."""

    field: str = held(Code(tuple(FIELDS)), "", is_required=True)
    value: str = held(Words(40), "", is_required=True)
    weight: int = held(scale(1, 3), 1)


@dataclass(frozen=True, slots=True)
class Entry:
    """Expressions of one meaning in both languages; `unless` cancels those that it overlaps."""

    id: str = held(Identifier, "", is_required=True)
    fr: tuple[str, ...] = held(Many(Words(80), is_set=True), (), is_required=True)
    en: tuple[str, ...] = held(Many(Words(80), is_set=True), (), is_required=True)
    unless: tuple[str, ...] = held(Many(Words(80), is_set=True), ())
    sets: tuple[Hint, ...] = held(Many(Held(Hint)), (), is_required=True)


@dataclass(frozen=True, slots=True)
class Default:
    """What participation is likely for when nobody says it, given the matter at hand."""

    id: str = held(Code(codes.MATTERS), "", is_required=True)
    sets: tuple[Hint, ...] = held(Many(Held(Hint)), (), is_required=True)


@dataclass(frozen=True, slots=True)
class Keep:
    """How many values of a field are kept: at most `most`, of at least `least` points and `share` of the strongest."""

    field: str = held(Code(tuple(FIELDS)), "", is_required=True)
    most: int = held(scale(1, 20), 1)
    least: float = held(Number(0, 100), 1.0)
    share: float = held(Number(0, 1), 0.5)


@dataclass(frozen=True)
class Lexicon:
    """All the expressions, the small words skipped, how much is kept, and the likely objectives by matter."""

    polyphonie: str = held(Words(40), "lexicon/1", is_required=True)
    skipped: tuple[str, ...] = held(Many(Words(20), is_set=True), ())
    telling_fr: tuple[str, ...] = held(Many(Words(20), is_set=True), ())
    telling_en: tuple[str, ...] = held(Many(Words(20), is_set=True), ())
    head: int = held(scale(0, 1000), 40)
    enough: float = held(Number(0, 100), 3.0)
    keeps: tuple[Keep, ...] = held(Many(Held(Keep)), ())
    defaults: tuple[Default, ...] = held(Many(Held(Default)), ())
    entries: tuple[Entry, ...] = held(Many(Held(Entry), most=5000), (), is_required=True)

    @cached_property
    def keep_of(self) -> Mapping[str, Keep]:
        """Give how much is kept of each field."""
        return {name: Keep(name) for name in FIELDS} | {k.field: k for k in self.keeps}

    @cached_property
    def default_of(self) -> Mapping[str, tuple[Hint, ...]]:
        """Give the likely objectives by matter."""
        return {d.id: d.sets for d in self.defaults}


@cache
def lexicon() -> Lexicon:
    """Give the lexicon shipped with the package, read once per process."""
    return read_lexicon((files("polyphonie") / "catalogue" / FILE).read_bytes(), FILE)


def read_lexicon(text: str | bytes, file: str = "") -> Lexicon:
    """Read a lexicon file.

    Raises
    ------
    BadFile
        All the faults at once: unknown keys, fields or values, missing languages, repeated ids, …
    """
    reader = Reader(file)
    found = Held(Lexicon).read(reader, tree_of(text, file), Path())
    if found is MISSING:
        reader.close()
        raise BadFile([Fault("file-empty", file=file)])
    assert isinstance(found, Lexicon)
    for entry in found.entries:
        _check(reader, f"entries.{entry.id}", entry)
    for default in found.defaults:
        _check(reader, f"defaults.{default.id}", default)
    reader.close()
    return found


def _check(reader: Reader, path: str, record: Entry | Default) -> None:
    """Refuse a value that its field does not know, and an expression that is only punctuation."""
    for index, hint in enumerate(record.sets):
        known = FIELDS.get(hint.field, ())
        is_figure = known == (NUMBER,) and hint.value.isdigit()
        if hint.value not in known and not is_figure:
            place = f"{path}.sets.{index}.value"
            reader.fault_at("unknown-code", place, value=hint.value, known=", ".join(known))
    if isinstance(record, Entry):
        for language in LANGUAGES:
            for index, expression in enumerate(getattr(record, language)):
                if not any(letter.isalnum() or letter == "#" for letter in expression):
                    reader.fault_at("text-empty", f"{path}.{language}.{index}")

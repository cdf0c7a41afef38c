"""What Hypothesis draws: whole situations, with where their values come from, partial ones too."""

import datetime as dt
import string
from dataclasses import fields, replace
from functools import cache
from typing import Any, Final

from hypothesis import strategies as st

from polyphonie.kit import codes, situation
from polyphonie.kit.declared import Held
from polyphonie.kit.kinds import Anything, Between, Code, Day, Identifier, Many, Number, Table, Words, YesNo
from polyphonie.kit.provenance import KEYS, Origins, Provenance
from polyphonie.kit.quantity import Range
from polyphonie.kit.reader import element_keys
from polyphonie.kit.situation import Situation
from polyphonie.kit.yaml_tree import CONTROL

# Words that a careless YAML writer or reader takes for something else.
TRAPS: Final = (
    "no", "Yes", "oui", "NON", "true", "null", "~", "on", "1", "-3.5", "1e5", ".5", "0x1F", "1_000", "2026-01-01",
    "=", "<<", "- a", "? a", "a: b", "a #b", "# a", "{a}", "[a]", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`",
    "'a'", '"a"', "a\\nb", "« Où ?\u00a0»", "l’été", "a\nb", "a \n b", "a\n\n\nb", "a\tb", "😀", "a" + " b" * 80,
    "\ufeffa",
    "value", "---", "...", ":",
)  # fmt: skip
SLUGS: Final = st.one_of(
    st.text(string.ascii_letters + string.digits, min_size=1, max_size=3),
    st.sampled_from(("0", "1", "no", "null", "value", "source", "id", "1e5", "2026-01-01", "a" * 80, "a-b_c")),
)
DAYS: Final = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31))
CHOICES: Final = st.sampled_from(("unsaid", "sought", "said", "said"))
SOMETIMES: Final = st.integers(0, 5).map(lambda n: n == 0)
CELLS: Final = {low: st.none() | st.integers(low, 4) for low in (0, -4)}
NAMES: Final = st.lists(SLUGS, max_size=3, unique=True)
DAY_OR_NOT, SURENESS, BOOLEANS = st.none() | DAYS, st.none() | st.integers(0, 3), st.booleans()
POOLS: Final = ("sources", "actors", "publics", "project_objectives")


@cache
def texts(most: int = 60) -> st.SearchStrategy[str]:
    """Texts as a file may hold them: trimmed, no control character, one kind of line break."""
    free = st.text(st.characters(codec="utf-8"), max_size=8)
    return st.one_of(st.sampled_from(TRAPS), free).map(_held).filter(bool).filter(lambda t: len(t) <= most)


def _held(text: str) -> str:
    for line_break in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(line_break, "\n")
    return CONTROL.sub("", text.replace("\ufffe", "").replace("\uffff", "")).strip()


LINE: Final = st.none() | texts()


@cache
def bare(kind: Any) -> st.SearchStrategy[Any]:
    """Give the values of a kind that holds no other."""
    if isinstance(kind, Words):
        return SLUGS if kind is Identifier else texts(kind.most)
    if isinstance(kind, Number) and kind.is_whole:
        return st.integers(int(kind.least), int(kind.most))
    if isinstance(kind, Number):
        return st.floats(kind.least, kind.most, allow_nan=False)
    if isinstance(kind, Code):
        return st.integers(1, len(kind.known)) if kind.is_number else st.sampled_from(kind.known)
    if isinstance(kind, Between):
        return st.tuples(*[bare(kind.number)] * 3).map(lambda ends: Range(*sorted(ends)))
    if isinstance(kind, Anything):
        number = bare(Number(-1e15, 1e15))
        return st.one_of(st.booleans(), number, texts(), st.lists(texts(), max_size=2).map(tuple))
    return {YesNo: st.booleans(), Day: DAYS}[type(kind)]


@st.composite
def situations(draw: st.DrawFn, *, is_partial: bool = False) -> Situation:
    """Whole situations that a file may say: references lead somewhere, units and dates agree, origins are kept.

    Parameters
    ----------
    is_partial: let required values be absent, as in a draft.
    """
    return _Drawer(draw, is_partial).situation()


class _Drawer:
    """Draws one situation; what each value says of its origin gathers on the way."""

    def __init__(self, draw: st.DrawFn, is_partial: bool) -> None:
        self.draw, self.is_partial = draw, is_partial
        self.said: dict[str, Provenance] = {}
        self.sought: set[str] = set()
        self.pools = {name: draw(NAMES) for name in POOLS}

    def situation(self) -> Situation:
        """Draw it, then mend what no value can know alone."""
        drawn = self.record(Situation, "")
        objectives = drawn.participation_objectives
        if objectives and sum(o.weight for o in objectives) <= 0:
            objectives = (replace(objectives[0], weight=2.5), *objectives[1:])
            self.sought.discard(f"participation_objectives.{objectives[0].id}.weight")
        if drawn.as_of and drawn.decision.when and drawn.decision.when < drawn.as_of:
            drawn = replace(drawn, as_of=drawn.decision.when, decision=replace(drawn.decision, when=drawn.as_of))
        self.provenance("", Situation)
        origins = Origins(self.said, frozenset(self.sought))
        return replace(drawn, participation_objectives=objectives, origins=origins)

    def record(self, cls: type, path: str) -> Any:
        """Draw a record, some of its values left unsaid and some sought in vain."""
        given: dict[str, Any] = {}
        for part in fields(cls):
            if "kind" not in part.metadata:
                continue
            place = f"{path}.{part.name}" if path else part.name
            is_pool = cls is Situation and part.name in POOLS
            is_needed = part.name in ("id", "slug") or (part.metadata["is_required"] and not self.is_partial)
            choice = "said" if is_pool or is_needed else self.draw(CHOICES)
            if choice == "sought":
                self.sought.add(place)
                if not isinstance(part.metadata["kind"], Held):
                    self.provenance(place)
            elif choice == "said":
                given[part.name] = self.field(cls, part, place)
        return self.mended(cls(**given), path)

    def field(self, cls: type, part: Any, place: str) -> Any:
        """Draw the value of a field, true to the lists that it refers to."""
        kind, is_filled = part.metadata["kind"], part.metadata["is_required"] and not self.is_partial
        actors, objectives = self.pools["actors"], self.pools["project_objectives"]
        pool = {("Context", "stated_by"): "actors", ("Objective", "publics"): "publics"}.get((cls.__name__, part.name))
        if part.name == "polyphonie":
            value = situation.VERSION
        elif pool:
            names = self.pools[pool]
            value = tuple(self.draw(st.lists(st.sampled_from(names), unique=True))) if names else ()
            self.each(value, place)
        elif (cls.__name__, part.name) == ("Public", "actor"):
            value = self.draw(st.sampled_from(actors)) if actors else None
            if value is None:
                return None
        elif part.name in ("influence", "positions"):
            return self.matrix(actors, actors if part.name == "influence" else objectives, kind, place)
        elif isinstance(kind, Many) and isinstance(kind.kind, Held):
            value = self.records(kind.kind.cls, place, self.pools.get(place), int(is_filled))
        else:
            return self.value(kind, place)
        self.provenance(place)
        return value

    def records(self, cls: type, place: str, names: list[str] | None, least: int) -> tuple[Any, ...]:
        """Draw a list of records, whose ids differ."""
        has_id = any(f.name == "id" for f in fields(cls))
        if names is None and has_id:
            names = self.draw(st.lists(SLUGS, min_size=least, max_size=3, unique=True))
        if names is None:
            return tuple(self.record(cls, f"{place}.{i}") for i in range(self.draw(st.integers(least, 2))))
        kept = [n if cls is not situation.Constraint or self.draw(BOOLEANS) else None for n in names]
        found = []
        for name, key in zip(kept, element_keys(kept), strict=True):
            one = self.record(cls, f"{place}.{key}")
            self.sought.discard(f"{place}.{key}.id")
            if name is None:
                self.said.pop(f"{place}.{key}.id", None)
            found.append(replace(one, id=name))
        return tuple(found)

    def matrix(self, rows: list[str], columns: list[str], kind: Any, place: str) -> dict[str, dict[str, int | None]]:
        """Draw a table of actors by actors or objectives, with cells unanswered."""
        low = int(kind.kind.kind.least)
        table: dict[str, dict[str, int | None]] = {}
        for row in rows:
            if not self.draw(BOOLEANS):
                continue
            table[row] = {c: self.draw(CELLS[low]) for c in columns}
            if low >= 0 and row in table[row]:
                table[row][row] = 0
            self.sought |= {f"{place}.{row}.{c}" for c, v in table[row].items() if v is None}
            self.provenance(f"{place}.{row}")
        self.provenance(place)
        return table

    def value(self, kind: Any, place: str) -> Any:
        """Draw a value of a kind."""
        if isinstance(kind, Held):
            return self.record(kind.cls, place)
        if isinstance(kind, Many):
            found = tuple(self.draw(st.lists(bare(kind.kind), max_size=3, unique=kind.is_set)))
            self.each(found, place)
        elif isinstance(kind, Table):
            found = {}
            for key in self.draw(st.lists(bare(kind.key), max_size=4, unique=True)):
                if not self.draw(SOMETIMES):
                    found[key] = self.draw(bare(kind.kind))
                    self.each(found[key], f"{place}.{key}")
                else:
                    self.sought.add(f"{place}.{key}")
                self.provenance(f"{place}.{key}")
        else:
            found = self.draw(bare(kind))
        self.provenance(place)
        return found

    def each(self, values: Any, place: str) -> None:
        """Say where each element of a list comes from, for some."""
        for index in range(len(values) if isinstance(values, tuple) else 0):
            self.provenance(f"{place}.{index}")

    def provenance(self, path: str, cls: type | None = None) -> None:
        """Say where a value comes from, for some values; a record keeps for itself the keys that are its fields."""
        if not self.draw(SOMETIMES):
            return
        sources = self.pools["sources"]
        said = Provenance(
            tuple(self.draw(st.lists(st.sampled_from(sources), max_size=2))) if sources else (),
            self.draw(LINE),
            self.draw(LINE),
            self.draw(DAY_OR_NOT),
            self.draw(BOOLEANS),
            self.draw(SURENESS),
            self.draw(LINE),
        )
        own = {f.name for f in fields(cls)} & set(KEYS) if cls else set()
        said = replace(said, **dict.fromkeys(own))
        if said != Provenance():
            self.said[path] = said

    def mended(self, record: Any, path: str) -> Any:
        """Make a limit agree with its amount and its unit, and say where a record comes from."""
        if isinstance(record, situation.Constraint) and record.limits is not None:
            if record.amount is None and f"{path}.amount" not in self.sought:
                record = replace(record, amount=Range(1.0, 2.0, 3.0))
            if record.unit is not None:
                record = replace(record, unit=codes.UNITS[record.limits])
        if path:
            self.provenance(path, type(record))
        return record

"""What a document can say, in one language: names of the trade, values of the situation, dates, money, ranges."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from polyphonie.catalogue import catalogue
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice
from polyphonie.strategy.naming import Naming

Tree = Mapping[str, Any]
SCALED: Final = ("conflict", "complexity", "trust", "uncertainty", "fatigue")
CODED: Final = {"form": "commitment", "level_granted": "level", "phase": "phase", "modality": "modality"}
CODED_AT: Final[Mapping[str, str]] = {
    "context.territory.scope": "scope",
    "context.organiser.kind": "organiser",
    "context.matters": "matter",
}
LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Words(Naming):
    """Says the pieces of one record in one language; a name that nobody knows is given as it is written."""

    def __init__(self, record: Tree, language: Language) -> None:
        self.record, self.language = record, language
        self.say, self.catalogue = voice(language), catalogue()

    def text(self, found: Tree | None) -> str:
        """Give a bilingual text of the record, or an empty one."""
        return str((found or {}).get(self.language) or "")

    @cached_property
    def _people(self) -> Mapping[str, str]:
        actors = {card["id"]: card["name"] for card in self.record["actors"]["register"]}
        return {**actors, **{one["id"]: one["name"] for one in self.record["situation"]["publics"]}}

    def who(self, identifier: str) -> str:
        """Name a public or an actor."""
        return self._people.get(identifier, identifier)

    def whos(self, identifiers: Sequence[str]) -> list[str]:
        """Name publics and actors, each name once."""
        return list(dict.fromkeys(self.who(i) for i in identifiers))

    @cached_property
    def letters(self) -> Mapping[str, str]:
        """Give each objective of the participation its letter, in their order: A, B, C…"""
        ids = [one["id"] for one in self.record["situation"]["participation_objectives"]]
        return {name: (LETTERS[n // 26 - 1] if n > 25 else "") + LETTERS[n % 26] for n, name in enumerate(ids)}

    def objective(self, one: Tree) -> str:
        """Say an objective: its own words, or its kind."""
        return str(one["text"] or self.code("objective", one["kind"]))

    # -- numbers and dates --------------------------------------------------------------------------------------------

    def number(self, value: float, decimals: int | None = None) -> str:
        """Write a number, with a decimal only where it has one."""
        if decimals is None:
            decimals = 0 if abs(value - round(value)) < 0.05 else 1
        return self.say.number(value, decimals)

    def euros(self, cents: float) -> str:
        """Write an amount given in cents."""
        return self.say.euros(round(cents))

    def date(self, iso: str | None) -> str:
        """Write a date given as the record holds it."""
        return self.say.date(dt.date.fromisoformat(iso)) if iso else ""

    def span(self, starts: str | None, ends: str | None) -> str:
        """Write the months from one date to another, short: juin–sept."""
        if not starts or not ends:
            return ""
        names = self.say("paper-months").split()
        first, last = dt.date.fromisoformat(starts), dt.date.fromisoformat(ends)
        one, two = names[first.month - 1], names[last.month - 1]
        return one if (first.year, first.month) == (last.year, last.month) else f"{one}–{two}"

    def amount(self, found: Tree, unit: str | None) -> str:
        """Write a range with its unit; euros as money."""
        low, high = found["min"], found["max"]
        if unit == "EUR":
            return self.between(low, high, lambda v: self.euros(100 * v))
        said = self.between(low, high, self.number)
        known = unit and self.say.knows(f"paper-unit-{unit}")
        return self.say(f"paper-unit-{unit}", said=said, count=high) if known else f"{said} {unit or ''}".strip()

    def between(self, low: float, high: float, write: Any) -> str:
        """Write two bounds, or one value when they are the same."""
        return write(low) if low == high else self.say("paper-between", low=write(low), high=write(high))

    # -- values of the situation and where they come from -------------------------------------------------------------

    def field(self, path: str) -> str:
        """Name a field of the situation."""
        room, _, rest = path.partition(".")
        if room == "legal_facts":
            found = self.catalogue.fact_by_id.get(rest)
            return found.question[self.language] if found else rest
        if room in ("publics", "actors") and rest:
            who, _, leaf = rest.rpartition(".")
            return self.say(f"paper-field-{leaf}", who=self.who(who)) if self.say.knows(f"paper-field-{leaf}") else path
        codes = (f"paper-field-{path.replace('.', '-')}", f"field-{path.replace('.', '-')}")
        return next((self.say(code) for code in codes if self.say.knows(code)), path)

    def value(self, path: str, value: Any) -> str:
        """Say the value of a field."""
        leaf = path.rpartition(".")[2]
        if value is None or value in ([], {}, ""):
            return self.say("paper-not-said")
        if isinstance(value, bool):
            return self.say("paper-yes" if value else "paper-no")
        if leaf in SCALED:
            return self.say("paper-of-four", said=self.code(leaf, value), value=value)
        if leaf in CODED:
            return self.code(CODED[leaf], value)
        if path in CODED_AT:
            found = [self.code(CODED_AT[path], one) for one in (value if isinstance(value, list) else [value])]
            return self.say.listed(found)
        if leaf in ("when", "as_of"):
            return self.date(value)
        if leaf == "stated_by":
            return self.say.listed(self.whos(value))
        return self._plain(path, value)

    def _plain(self, path: str, value: Any) -> str:
        if isinstance(value, Mapping) and "typical" in value:
            return self.amount(
                value,
                {"constraints.budget": "EUR", "constraints.staff_days": "day", "constraints.weeks": "week"}.get(path),
            )
        if isinstance(value, Mapping):
            return self.say.listed([self.skill(str(name)) for name in value])
        if isinstance(value, list):
            return self.say.listed([str(v) for v in value])
        if path.startswith(("publics.", "actors.")):
            return f"{value}/4"
        return self.number(value) if isinstance(value, (int, float)) else str(value)

    def origin(self, found: Tree | None) -> str:
        """Say where a value comes from: its sources, who said it, that it is an estimate, its note."""
        if not found:
            return self.say("paper-origin-none")
        said = []
        if found.get("source"):
            said.append(self.say("paper-origin-source", list=", ".join(found["source"])))
        if found.get("by"):
            said.append(self.say("paper-origin-by", who=found["by"]))
        if found.get("on"):
            said.append(self.date(str(found["on"])))
        if found.get("estimate"):
            said.append(self.say("paper-origin-estimate"))
        if found.get("note"):
            said.append(str(found["note"]))
        return self.say("paper-semicolon").join(said) if said else self.say("paper-origin-none")

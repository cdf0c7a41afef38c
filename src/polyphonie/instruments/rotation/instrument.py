"""Rotation: people at tables, round after round, so that as few as possible meet twice."""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from polyphonie.engines.rotation import Bound, Figures, Gathering, Seating, seat_people, verify_seating
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Ask, Field, Instrument, Item, ItemId, Outcome, Reason, Table, setting
from polyphonie.kit.text import Text


@dataclass(frozen=True, slots=True)
class Settings:
    """How many tables, how many rounds."""

    tables: int = setting(4, "Tables", "Tables", least=1, most=60)
    rounds: int = setting(3, "Tours", "Rounds", least=1, most=30)


@dataclass(frozen=True, slots=True)
class Result:
    """Who sits where: rounds, tables, people.

    `repeats` counts meetings of two people who had met; `bound` is a number of repeats below which no plan can go;
    `meets` counts, for each person, the others they meet.
    """

    seating: tuple[tuple[tuple[ItemId, ...], ...], ...]
    repeats: int
    bound: int
    meets: dict[ItemId, int]


def person_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a name, or a first name, or a number."""
    return (Field("title", "text", Text("Nom ou prénom", "Name or first name"), most=120, is_personal=True),)


def absence_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask which round somebody misses."""
    return (Field("value", "integer", Text("Tour manqué", "Round missed"), least=1, most=settings.rounds),)


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Seat everybody; people are known by their place on the table, so that names decide nothing."""
    people = table.of("person")
    if len(people) < settings.tables:
        raise Refusal("too-few-people", people=len(people), tables=settings.tables)
    seating = seat_people(gathering(table, settings), chance)
    plan = tuple(tuple(tuple(ItemId(people[int(n)].id) for n in at) for at in tables) for tables in seating.plan)
    repeats = seating.figures.repeats
    meets = {ItemId(person.id): seating.figures.met[f"{n:04}"] for n, person in enumerate(people)}
    said = [Reason("seated", {"people": len(people), "tables": settings.tables, "rounds": settings.rounds})]
    said.append(Reason("repeats" if repeats else "no-repeat", {"repeats": repeats} if repeats else {}))
    if repeats > seating.bound.repeats:
        said.append(Reason("unsure-bound", {"bound": seating.bound.repeats}))
    return Outcome(Result(plan, repeats, seating.bound.repeats, meets), tuple(said))


def gathering(table: Table, settings: Settings) -> Gathering:
    """Give what the engine is asked: people named by their place."""
    names = {person.id: f"{n:04}" for n, person in enumerate(table.of("person"))}
    missing = frozenset(
        (names[row.item], row.value) for row in table.given("absence").rows() if row.value <= settings.rounds
    )
    return Gathering(tuple(names.values()), settings.tables, settings.rounds, absent=missing)


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Look at each round: everybody there sits once, tables are even; count who meets whom again."""
    result: Result = outcome.result
    people = [person.id for person in table.of("person")]
    away = {(row.item, row.value) for row in table.given("absence").rows()}
    met: Counter[tuple[int, int]] = Counter()
    found = []
    if len(result.seating) != settings.rounds:
        return ("rounds",)
    for one, tables in enumerate(result.seating, 1):
        seated = [person for at in tables for person in at]
        there = [person for person in people if (person, one) not in away]
        if sorted(seated) != sorted(there) or len(tables) != settings.tables:
            found.append(f"round-{one}")
        sizes = [len(at) for at in tables]
        if max(sizes) - min(sizes) > 1:
            found.append(f"uneven-{one}")
        met.update(tuple(sorted(pair)) for at in tables for pair in combinations(at, 2))  # type: ignore[misc]
    if result.repeats != sum(times - 1 for times in met.values()):
        found.append("repeats")
    others = {person: sum(person in pair for pair in met) for person in people}
    if dict(result.meets) != others:
        found.append("meets")
    if result.bound > result.repeats or (not found and not bound_stands(table, settings, result)):
        found.append("bound")
    return (*found, *(["stands"] if outcome.stands else []))


def bound_stands(table: Table, settings: Settings, result: Result) -> bool:
    """Ask the engine's verifier, which counts bounds by itself, whether the one said is the largest."""
    asked = gathering(table, settings)
    names = dict(zip((person.id for person in table.of("person")), asked.people, strict=True))
    plan = tuple(tuple(tuple(names[one] for one in at) for at in tables) for tables in result.seating)
    figures = Figures(result.repeats, (), 0, {}, 0, ())
    said = Seating(plan, figures, Bound(result.bound, "pairs"), "search", Fraction(0))
    return not any(difference.name == "bound" for difference in verify_seating(asked, said))


INSTRUMENT = Instrument(
    slug="rotation",
    name=Text("Plan de tables", "Seating rotation"),
    purpose=Text(
        "Répartir des personnes à des tables, tour après tour, pour que chacun rencontre le plus d’autres possible.",
        "Seat people at tables, round after round, so that each meets as many others as can be.",
    ),
    serves=("mobilise", "codesign", "build_trust"),
    settings=Settings,
    result=Result,
    asks=(
        Ask("person", Text("Personnes", "People"), "team", person_fields, makes_item=True, stage=0),
        Ask(
            "absence", Text("Absences", "Absences"), "team", absence_fields, about="person", stage=0, is_repeatable=True
        ),
    ),
    tally=tally,
    verify=verify,
    sources=(
        "Handbook of Combinatorial Designs, Chapman & Hall, 2007: transversal designs.",
        "Social golfer problem, CSPLib 010.",
    ),
    sayings={
        "seated": Text(
            "{people} {people:personne|personnes} à {tables} {tables:table|tables}, pendant {rounds} {rounds:tour|tours}.",
            "{people} {people:person|people} at {tables} {tables:table|tables}, for {rounds} {rounds:round|rounds}.",
        ),
        "no-repeat": Text("Personne ne retrouve quelqu’un à sa table.", "Nobody meets anybody twice."),
        "repeats": Text(
            "{repeats} fois, deux personnes se retrouvent à la même table.",
            "{repeats} {repeats:time|times}, two people find themselves at the same table again.",
        ),
        "unsure-bound": Text(
            "Aucun plan ne descend sous {bound} retrouvailles ; celui-ci n’y est peut-être pas.",
            "No plan goes below {bound} repeats; this one may not be there yet.",
        ),
        "too-few-people": Text(
            "{people} personnes pour {tables} tables : il en faut au moins une par table.",
            "{people} people for {tables} tables: each needs at least one.",
        ),
        "too-few-people-mend": Text("Ajoutez des personnes ou retirez des tables.", "Add people or remove tables."),
        "result-meets": Text("Autres personnes rencontrées", "Other people met"),
    },
)

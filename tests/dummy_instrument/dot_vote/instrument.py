"""Dot vote: everybody sticks a few dots; what counts is dots, and how many people stuck one."""

from collections.abc import Mapping
from dataclasses import dataclass

from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Ask, Field, Instrument, Item, ItemId, Outcome, Reason, Table, setting
from polyphonie.kit.text import Text


@dataclass(frozen=True, slots=True)
class Settings:
    """How many dots each has, and how many may go to one option."""

    dots: int = setting(5, "Gommettes par personne", "Dots per person", least=1, most=20)
    most_on_one: int = setting(3, "Gommettes au plus sur une même option", "Most dots on one option", least=1, most=20)


@dataclass(frozen=True, slots=True)
class Result:
    """Dots of each option, and people who stuck at least one on it."""

    dots: Mapping[ItemId, int]
    people: Mapping[ItemId, int]


def option_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for the title of an option."""
    return (Field("title", "text", Text("Option", "Option"), most=120),)


def dot_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask how many dots go to an option."""
    label = Text("Vos gommettes", "Your dots")
    return (Field("value", "integer", label, least=0, most=settings.most_on_one),)


def admit(mine: Table, public: Table, settings: Settings) -> None:
    """Refuse more dots than one has."""
    stuck = int(mine.given("dot").value.sum())
    if stuck > settings.dots:
        raise Refusal("too-many-dots", most=settings.dots, found=stuck)


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Count dots; equal options keep their order on the table."""
    given = table.given("dot")
    options = table.of("option")
    if not len(given) or not given.value.any():
        raise Refusal("no-dots")
    dots = {ItemId(o.id): int(given.value[given.item == o.id].sum()) for o in options}
    people = {ItemId(o.id): int((given.value[given.item == o.id] > 0).sum()) for o in options}
    order = sorted((ItemId(o.id) for o in options), key=lambda o: (-dots[o], -people[o]))
    first = tuple(o for o in order if (dots[o], people[o]) == (dots[order[0]], people[order[0]]))
    said = Reason("first", {"dots": dots[first[0]], "people": people[first[0]]}, first)
    return Outcome(Result(dots, people), (said,), tuple(order))


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Recount row by row, and check the order of what stands."""
    places = {o.id: place for place, o in enumerate(table.of("option"))}
    dots, people = dict.fromkeys(places, 0), dict.fromkeys(places, 0)
    for gift in table.given("dot").rows():
        dots[gift.item] += gift.value
        people[gift.item] += gift.value > 0
    falls = [(-dots[o], -people[o], places[o]) for o in outcome.stands if o in places]
    checks = {
        "dots": dict(outcome.result.dots) == dots,
        "people": dict(outcome.result.people) == people,
        "stands": sorted(outcome.stands) == sorted(places) and falls == sorted(falls),
    }
    return tuple(name for name, holds in checks.items() if not holds)


INSTRUMENT = Instrument(
    slug="dot_vote",
    name=Text("Vote par gommettes", "Dot vote"),
    purpose=Text("Voir vite ce qui attire, à main levée ou presque.", "See quickly what attracts, almost by hand."),
    serves=("prioritise",),
    settings=Settings,
    result=Result,
    asks=(
        Ask("option", Text("Options", "Options"), "team", option_fields, makes_item=True, stage=0),
        Ask("dot", Text("Collez vos gommettes", "Stick your dots"), "participant", dot_fields, about="option"),
    ),
    tally=tally,
    verify=verify,
    admit=admit,
    sources=("Dotmocracy handbook, 2010",),
    sayings={
        "first": Text(
            "En tête\u00a0: {items}, {dots} gommettes de {people} personnes.",
            "First: {items}, {dots} dots from {people} people.",
        ),
        "no-dots": Text("Personne n’a encore collé de gommette.", "Nobody has stuck a dot yet."),
        "no-dots-mend": Text("Attendez au moins une gommette.", "Wait for at least one dot."),
        "too-many-dots": Text(
            "Vous avez {most} gommettes, et vous en collez {found}.", "You have {most} dots, and you stick {found}."
        ),
        "too-many-dots-mend": Text("Retirez-en quelques-unes.", "Take a few off."),
    },
)

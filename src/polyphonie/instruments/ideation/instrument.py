"""Ideation: people put ideas on the table and support those of others; nothing is chosen here."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import (
    Ask,
    Field,
    Instrument,
    Item,
    ItemId,
    Outcome,
    Reason,
    Table,
    picture_fields,
    setting,
)
from polyphonie.kit.text import Text

NO_KIND: Final = "-"


@dataclass(frozen=True, slots=True)
class Settings:
    """What is asked beside the idea, and how many ideas each may put."""

    kinds: str = setting(
        "", "Catégories, une par ligne", "Kinds, one a line", most=1_000,
        hint=Text("Laissez vide pour n’en demander aucune.", "Leave empty to ask for none."),
    )  # fmt: skip
    asks_place: bool = setting(False, "Demander où", "Ask where")
    asks_picture: bool = setting(False, "Permettre une image", "Allow a picture")
    most: int = setting(5, "Idées par personne, au plus", "Ideas per person, at most", least=1, most=50)

    @property
    def names(self) -> tuple[str, ...]:
        """Give the kinds, in their order."""
        return tuple(dict.fromkeys(line.strip()[:80] for line in self.kinds.splitlines() if line.strip()))[:20]


@dataclass(frozen=True, slots=True)
class Result:
    """Supports of each idea; how many ideas of each kind (by its place among the kinds, -1: none); how many authors."""

    supports: Mapping[ItemId, int]
    kinds: Mapping[int, int]
    ideas: int
    authors: int


def idea_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for an idea: a title, what it is about, its kind, where, a picture."""
    fields = [
        Field("title", "text", Text("Votre idée, en une ligne", "Your idea, in one line"), most=160),
        Field("body", "text", Text("Ce que cela changerait", "What it would change"), most=3_000, is_required=False),
    ]
    if settings.names:
        choices = tuple((name, Text(name, name)) for name in settings.names)
        fields.append(Field("kind", "choice", Text("Catégorie", "Kind"), choices, is_required=False))
    if settings.asks_place:
        label = Text("Où (rue, lieu, quartier)", "Where (street, place, district)")
        fields.append(Field("where", "place", label, most=200, is_required=False))
    if settings.asks_picture:
        fields += picture_fields("picture", Text("Une image", "A picture"))
    return tuple(fields)


def support_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask whether one supports an idea."""
    return (
        Field(
            "value",
            "choice",
            Text("Votre avis", "Your view"),
            ((1, Text("Je soutiens", "I support it")),),
            is_required=False,
        ),
    )


def admit(mine: Table, public: Table, settings: Settings) -> None:
    """Refuse more ideas than each may put, and the same idea twice from one person."""
    ideas = mine.of("idea")
    if len(ideas) > settings.most:
        raise Refusal("too-many-ideas", most=settings.most)
    titles = [plain(idea.title) for idea in ideas]
    if len(set(titles)) < len(titles):
        raise Refusal("idea-twice")


def plain(title: str) -> str:
    """Give a title without its capitals and its blanks, to compare."""
    return " ".join(title.casefold().split())


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Count supports and kinds; all ideas stand, the most supported first, equals by their place."""
    ideas = table.of("idea")
    if not any(idea.giver >= 0 for idea in ideas):
        raise Refusal("no-ideas")
    given = table.given("support")
    counts = Counter(given.item[given.value == 1].tolist())
    supports = {ItemId(idea.id): counts[idea.id] for idea in ideas}
    names = settings.names
    kinds = Counter(names.index(k) if (k := idea.more.get("kind")) in names else -1 for idea in ideas)
    authors = len({idea.giver for idea in ideas if idea.giver >= 0})
    order = sorted(supports, key=lambda one: -supports[one])
    said = [Reason("ideas", {"ideas": len(ideas), "authors": authors})]
    if counts:
        most = supports[order[0]]
        said.append(Reason("most", {"count": most}, tuple(one for one in order if supports[one] == most)[:5]))
        said.append(Reason("limit-supports", {"people": len(np.unique(given.giver))}))
    said.append(Reason("limit-choice", {}))
    return Outcome(Result(supports, dict(sorted(kinds.items())), len(ideas), authors), tuple(said), tuple(order))


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Recount row by row."""
    result: Result = outcome.result
    places = {idea.id: place for place, idea in enumerate(table.of("idea"))}
    supports = dict.fromkeys(places, 0)
    for row in table.given("support").rows():
        supports[row.item] += row.value == 1
    kinds: dict[int, int] = {}
    for idea in table.of("idea"):
        kind = idea.more.get("kind")
        place = settings.names.index(kind) if kind in settings.names else -1
        kinds[place] = kinds.get(place, 0) + 1
    falls = [(-supports[one], places[one]) for one in outcome.stands if one in places]
    checks = {
        "supports": dict(result.supports) == supports,
        "kinds": dict(result.kinds) == kinds,
        "ideas": result.ideas == len(places),
        "authors": result.authors == len({i.giver for i in table.of("idea")} - {-1}),
        "stands": sorted(outcome.stands) == sorted(places) and falls == sorted(falls),
    }
    return tuple(name for name, holds in checks.items() if not holds)


INSTRUMENT = Instrument(
    slug="ideation",
    name=Text("Appel à idées", "Call for ideas"),
    purpose=Text(
        "Chacun propose des idées et soutient celles des autres. Rien n’est choisi ici : les idées nourrissent l’étape suivante.",
        "Everyone puts ideas and supports those of others. Nothing is chosen here: ideas feed the next step.",
    ),
    serves=("generate_ideas", "collect_needs", "mobilise"),
    settings=Settings,
    result=Result,
    asks=(
        Ask(
            "idea",
            Text("Proposer une idée", "Put an idea"),
            "participant",
            idea_fields,
            makes_item=True,
            looks_for_similar=True,
        ),
        Ask(
            "support", Text("Les idées des autres", "The ideas of others"), "participant", support_fields, about="idea"
        ),
    ),
    tally=tally,
    verify=verify,
    admit=admit,
    admit_reads=frozenset({"idea"}),
    shows_early=True,
    sources=(
        "A. Osborn, Applied Imagination, Scribner, 1953.",
        "A. Fung, « Varieties of Participation », Public Administration Review 66, 2006.",
    ),
    sayings={
        "ideas": Text(
            "{ideas:idée|idées} de {authors:personne|personnes}.", "{ideas:idea|ideas} from {authors:person|people}."
        ),
        "most": Text(
            "Les plus soutenues, avec {count:soutien|soutiens} : {items}.",
            "Most supported, with {count:support|supports}: {items}.",
        ),
        "limit-supports": Text(
            "Les soutiens viennent de {people:personne|personnes}. Une idée arrivée tôt en reçoit plus.",
            "Supports come from {people:person|people}. An idea that came early receives more.",
        ),
        "limit-choice": Text(
            "Un appel à idées n’est pas un vote : rien n’est retenu ni écarté.",
            "A call for ideas is not a vote: nothing is kept or set aside.",
        ),
        "no-ideas": Text("Personne n’a encore proposé d’idée.", "Nobody has put an idea yet."),
        "no-ideas-mend": Text("Attendez au moins une idée.", "Wait for at least one idea."),
        "too-many-ideas": Text("Chacun propose {most:idée|idées} au plus.", "Everyone puts {most:idea|ideas} at most."),
        "too-many-ideas-mend": Text(
            "Gardez celles qui comptent le plus pour vous.", "Keep those that matter most to you."
        ),
        "idea-twice": Text("Vous avez déjà proposé cette idée.", "You have put this idea already."),
        "idea-twice-mend": Text(
            "Complétez la première plutôt que de la répéter.", "Complete the first one rather than repeat it."
        ),
        "result-supports": Text("Soutiens", "Supports"),
    },
)

"""Cases to draw: an invented square in an invented town, and the illustrative game as a situation."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import (
    Actor,
    Constraint,
    Context,
    Decision,
    Objective,
    ProjectObjective,
    Public,
    Respondent,
    Situation,
    Territory,
)

GOLDEN: Final = Path(__file__).resolve().parents[1] / "golden" / "actors" / "illustrative_5x4.json"
OBJECTIVES: Final = (
    "Apaiser la circulation",
    "Garder le stationnement",
    "Densifier le logement",
    "Décider avec les habitants",
)
INFLUENCE: Final = {
    "amina": ("021213", "201211", "210001", "120010", "311201", "120100"),
    "bruno": ("032102", "101201", "310001", "220010", "211202", "110100"),
    "chloe": ("021313", "301210", "211001", "121010", "310201", "221100"),
}
POSITIONS: Final = {
    "amina": ((3, -1, 2, 1), (2, 0, -3, 4), (-3, 4, 1, 0), (4, -2, -1, 3), (1, 0, 3, 0), (2, -1, 1, 2)),
    "bruno": ((2, -1, 3, 1), (2, 1, -3, 3), (-2, 4, 1, -1), (4, -2, -2, 3), (1, 0, 2, 1), (1, -2, 1, 3)),
    "chloe": ((3, -2, 2, 2), (3, 0, -2, 4), (-3, 3, 0, 0), (4, -3, -1, 4), (0, 0, 3, 0), (2, -1, 0, 2)),
}
ACTORS: Final = (
    Actor("mairie", "Mairie", "elected", power=4, interest=4, affected=1, distance=0),
    Actor("habitants", "Habitants du quartier", "residents", power=1, interest=3, affected=4, distance=2),
    Actor("commerces", "Union des commerçants du centre", "business", power=2, interest=4, affected=3, distance=1),
    Actor("velo", "Association Vélo pour tous", "association", power=2, interest=4, affected=2, distance=0),
    Actor("etat", "État", "state", power=4, interest=1, affected=0, distance=1),
    Actor("agglo", "Communauté d’agglomération", "local_authority", power=3, interest=2, affected=1, distance=1),
    Actor("jeunes", "Jeunes du lycée voisin", "public", power=0, interest=1, affected=3, distance=4),
    Actor("anciens", "Personnes âgées isolées", "public", power=0, interest=1, affected=4, distance=4),
)


def square() -> Situation:
    """The square: eight actors, six of them in a game told by three people, four objectives, a date and a budget."""
    ids = [a.id for a in ACTORS[:6]]
    goals = [f"p{i}" for i in range(1, 5)]
    respondents = tuple(
        Respondent(
            name,
            role,
            influence={i: {j: int(v) for j, v in zip(ids, row, strict=True) if i != j}
                       for i, row in zip(ids, INFLUENCE[name], strict=True)},
            positions={i: dict(zip(goals, row, strict=True)) for i, row in zip(ids, POSITIONS[name], strict=True)},
        )
        for name, role in (("amina", "Consultante"), ("bruno", "Secrétaire de mairie"), ("chloe", "Habitante"))
    )  # fmt: skip
    return Situation(
        slug="place", title="Place du Marché", as_of=dt.date(2026, 6, 1), is_invented=True,
        context=Context(territory=Territory("Ville inventée", "quarter", 14_000), problem="La place est bruyante.",
                        stated_by=("habitants",), matters=("place",), phase="ideation",
                        conflict=2, complexity=2, trust=2),
        decision=Decision("Choisir le plan de la place", "Conseil municipal", dt.date(2027, 3, 15), 3, is_taken=False),
        project_objectives=tuple(ProjectObjective(g, t) for g, t in zip(goals, OBJECTIVES, strict=True)),
        participation_objectives=(
            Objective("o1", "Recueillir les usages de ceux qui vivent la place", "collect_needs", 2, 3.0),
            Objective("o2", "Imaginer des aménagements ensemble", "codesign", 3, 2.0),
            Objective("o3", None, "prioritise", 3, 2.0, 2),
            Objective("o4", "Rétablir la confiance après le projet abandonné de 2019", "build_trust", 3, 1.0, 1, False),
        ),
        actors=ACTORS, respondents=respondents,
        publics=(
            Public("lyceens", "Lycéens", 900, 3, 4, barriers={"trust": 3}, actor="jeunes"),
            Public("actifs", "Actifs pressés", 3000, 2, 3, barriers={"time": 3}),
        ),
        constraints=(
            Constraint("budget", "financial", limits="budget", amount=Range.exactly(60_000)),
            Constraint("jours", "human", limits="staff_days", amount=Range.exactly(120)),
            Constraint("gens", "human", limits="participants", amount=Range(40, 120, 300)),
        ),
        skills_in_house={"facilitation": 2},
    )  # fmt: skip


def illustrative() -> Situation:
    """The illustrative game, told by one person."""
    told = json.loads(GOLDEN.read_text("utf-8"))
    names, goals = [n.lower() for n in told["actors"]], [f"o{i}" for i in range(len(told["objectives"]))]
    influence = {
        a: {b: v for b, v in zip(names, row, strict=True) if a != b} for a, row in zip(names, told["MDI"], strict=True)
    }
    positions = {a: dict(zip(goals, row, strict=True)) for a, row in zip(names, told["MAO2"], strict=True)}
    return replace(
        square(),
        actors=tuple(Actor(i, n) for i, n in zip(names, told["actors"], strict=True)),
        project_objectives=tuple(ProjectObjective(g, t) for g, t in zip(goals, told["objectives"], strict=True)),
        respondents=(Respondent("amina", influence=influence, positions=positions),),
        publics=(), context=replace(square().context, stated_by=()),
    )  # fmt: skip


def renamed(record: dict[str, Any], name: str) -> dict[str, Any]:
    """Give a copy of a record in which everybody and everything bears a hostile name."""
    found = json.loads(json.dumps(record))
    cards = found["actors"]["register"]
    for index, one in enumerate([*cards, *found["situation"]["publics"]]):
        one["name"] = f"{name}{index}"
    for sequence in found["sequences"]:
        for step in sequence["steps"]:
            step["name"] = {"fr": name, "en": name}
        sequence["name"] = {"fr": name, "en": name}
    for objective in found["situation"]["participation_objectives"]:
        objective["text"] = name
    for respondent in found["actors"]["respondents"]:
        respondent["role"] = name
    return found

"""Recounts an analysed game with plain loops, sharing no rule with the code that analysed it."""

from dataclasses import dataclass
from typing import cast

from .model import ActorGame, Alliances, Caution, GameAnalysis, Power
from .recount import Figure, Figures, put_row, put_table, recount

TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that is not what a recount finds: its name, its place in the matrix, and both values."""

    name: str
    place: tuple[int, ...]
    found: Figure
    expected: Figure


def verify_analysis(game: ActorGame, analysis: GameAnalysis) -> tuple[Difference, ...]:
    """Recount a game and name every figure of an analysis that differs by more than a billionth.

    Parameters: game, complete; analysis, said to be that game's.
    Returns: differences, none when the analysis holds; a missing or extra figure is a difference too.
    Raises: Unanswered.
    Cost: n^3 + n^2 m + n m^2, in plain loops.
    """
    game.require_complete()
    expected = recount(game, analysis.variant)
    found = _figures(analysis)
    differences = []
    for name in sorted(set(expected) | set(found)):
        left, right = found.get(name, {}), expected.get(name, {})
        for place in sorted(set(left) | set(right)):
            if not _same(left.get(place), right.get(place)):
                differences.append(Difference(name, place, left.get(place), right.get(place)))
    return tuple(differences)


def _figures(analysis: GameAnalysis) -> Figures:
    """Lay out the figures of an analysis under the names that a recount gives them."""
    figures: Figures = {}
    for name in ("mdii", "net", "mmdii"):
        put_table(figures, name, getattr(analysis.influences, name).tolist())
    for name in ("influence", "dependence", "imax", "dmax"):
        put_row(figures, name, getattr(analysis.influences, name).tolist())
    _lay_out_power(figures, "strongest", analysis.influences.strongest)
    for power in analysis.powers:
        _lay_out_power(figures, power.variant, power)
    for one in analysis.alliances:
        _lay_out_order(figures, one)
    figures["plane"] = {(i,): role for i, role in enumerate(analysis.plane)}
    for caution in analysis.cautions:
        _lay_out_caution(figures, caution, analysis.game.actors)
    return figures


def _lay_out_power(figures: Figures, name: str, power: Power) -> None:
    put_row(figures, f"{name}.ratio", power.ratio.tolist())
    for part in ("star", "ranks"):
        if (values := getattr(power, part)) is not None:
            put_row(figures, f"{name}.{part}", values.tolist())
    if power.why_not is not None:
        figures[f"{name}.why_not"] = {(): power.why_not}


TABLES = (
    "positions",
    "convergence",
    "divergence",
    "net",
    "objective_convergence",
    "objective_divergence",
    "objective_net",
)
ROWS = (
    "actor_mobilisation",
    "objective_mobilisation",
    "objective_for",
    "objective_against",
    "objective_balance",
    "ambivalence",
)


def _lay_out_order(figures: Figures, one: Alliances) -> None:
    for name in TABLES:
        put_table(figures, f"{one.order}.{name}", getattr(one, name).tolist())
    for name in ROWS:
        put_row(figures, f"{one.order}.{name}", getattr(one, name).tolist())


def _lay_out_caution(figures: Figures, caution: Caution, actors: tuple[str, ...]) -> None:
    name, facts = f"caution.{caution.code}", caution.facts
    if caution.code == "variants-disagree":
        place = (actors.index(str(facts["actor"])),)
        for variant, rank in cast(dict[str, int], facts["ranks"]).items():
            figures.setdefault(f"{name}.{variant}", {})[place] = float(rank)
    else:
        figures[f"{name}.{facts.get('variant')}"] = {(): str(facts.get("reason"))}


def _same(found: Figure, expected: Figure) -> bool:
    if isinstance(found, float) and isinstance(expected, float):
        return abs(found - expected) <= TOLERANCE
    return found == expected

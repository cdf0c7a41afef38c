"""The actor game of a situation: copies of respondents, one reading each, a reference, what it suggests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import nan
from typing import Final

import numpy as np

from polyphonie.engines.actors import (
    ActorGame,
    Bands,
    Comparison,
    Copy,
    GameAnalysis,
    NetworkMeasures,
    Suggestions,
    Variant,
    analyse_game,
    compare_copies,
    draw_positions,
    fill_bands,
    measure_network,
    suggest_context,
)
from polyphonie.kit.situation import Respondent, Situation

SEED: Final = 1989


@dataclass(frozen=True)
class Game:
    """All that the answers say; `analysis` counts an unanswered cell as nothing said, `bands` show what that hides.

    `comparison` reads the copies as they are; `spread` reads them once each blank is lent the reference answer, so that
    a respondent who left a few cells is heard too; `lent` counts those cells by respondent.
    """

    comparison: Comparison
    spread: Comparison
    lent: Mapping[str, int]
    analysis: GameAnalysis
    bands: Bands
    network: NetworkMeasures
    suggestions: Suggestions
    layout: Sequence[tuple[float, float]]
    is_filled: bool


def game_of(situation: Situation, variant: Variant = "v2") -> Game | None:
    """Read the game, or None when nobody answered or fewer than two actors were answered for."""
    copies = [c for r in situation.respondents if (c := _copy(situation, r)) is not None]
    if not copies:
        return None
    comparison = compare_copies(copies, variant=variant)
    analysis = comparison.analysis
    if analysis is None:
        known = comparison.reference
        analysis = analyse_game(
            replace(known, influence=np.nan_to_num(known.influence), positions=np.nan_to_num(known.positions)), variant
        )
    network = measure_network(analysis.game)
    spread = compare_copies([_lent(c, analysis.game) for c in copies], variant=variant)
    return Game(
        comparison,
        spread,
        {c.author: len(c.game.unanswered) for c in copies},
        analysis,
        fill_bands(comparison.cautious, SEED, variant=variant),
        network,
        suggest_context(analysis, network),
        [(float(x), float(y)) for x, y in draw_positions(analysis.at_order(2).net, SEED)],
        comparison.analysis is None,
    )


def _copy(situation: Situation, respondent: Respondent) -> Copy | None:
    """Give one respondent's copy over the actors that somebody spoke of."""
    spoken = {name for r in situation.respondents for table in (r.influence, r.positions) for name in table}
    actors = [a.id for a in situation.actors if a.id in spoken]
    if len(actors) < 2 or not (respondent.influence or respondent.positions):
        return None
    objectives = [o.id for o in situation.project_objectives]
    influence = [[0.0 if i == j else _cell(respondent.influence.get(i, {}).get(j)) for j in actors] for i in actors]
    positions = [[_cell(respondent.positions.get(i, {}).get(o)) for o in objectives] for i in actors]
    game = ActorGame(
        tuple(actors), tuple(objectives), np.array(influence), np.array(positions).reshape(len(actors), len(objectives))
    )
    return Copy(respondent.id, respondent.role or "", game)


def _lent(copy: Copy, reference: ActorGame) -> Copy:
    """Give a copy whose blanks hold the answer of the reference."""
    game = copy.game
    return replace(
        copy,
        game=replace(
            game,
            influence=np.where(np.isnan(game.influence), reference.influence, game.influence),
            positions=np.where(np.isnan(game.positions), reference.positions, game.positions),
        ),
    )


def _cell(value: int | None) -> float:
    return nan if value is None else float(value)

"""Actor games: influence, positions -> relations of force, convergences, and what they suggest."""

from .bands import Band, Bands, fill_bands
from .layout import draw_positions, stress
from .mactor import analyse_game
from .micmac import Climb, Micmac, Move, PowerStep, StructuralMatrix, climb_powers
from .model import (
    VARIANTS,
    ActorGame,
    Alliances,
    Caution,
    Cell,
    GameAnalysis,
    Influences,
    PlaneClass,
    Power,
    Variant,
    actor_game,
)
from .network import Communities, NetworkMeasures, measure_network
from .refusals import BadSetting, CopiesDiffer, GameRefused, NotComputable, OutOfScale, Unanswered
from .respondents import Comparison, Copy, Dispersion, LeftOut, SplitCell, compare_copies
from .suggestions import Conflict, ContestedTopic, Mediator, PowerGap, Suggestions, suggest_context
from .typologies import Place, SalienceClass, place_actor, salience
from .verify import Difference, verify_analysis

__all__ = [
    "VARIANTS",
    "ActorGame",
    "Alliances",
    "BadSetting",
    "Band",
    "Bands",
    "Caution",
    "Cell",
    "Climb",
    "Communities",
    "Comparison",
    "Conflict",
    "ContestedTopic",
    "CopiesDiffer",
    "Copy",
    "Difference",
    "Dispersion",
    "GameAnalysis",
    "GameRefused",
    "Influences",
    "LeftOut",
    "Mediator",
    "Micmac",
    "Move",
    "NetworkMeasures",
    "NotComputable",
    "OutOfScale",
    "Place",
    "PlaneClass",
    "Power",
    "PowerGap",
    "PowerStep",
    "SalienceClass",
    "SplitCell",
    "StructuralMatrix",
    "Suggestions",
    "Unanswered",
    "Variant",
    "actor_game",
    "analyse_game",
    "climb_powers",
    "compare_copies",
    "draw_positions",
    "fill_bands",
    "measure_network",
    "place_actor",
    "salience",
    "stress",
    "suggest_context",
    "verify_analysis",
]

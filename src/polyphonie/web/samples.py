"""An invented case for the style guide: no real town, no real person, no real figure."""

import datetime as dt
from typing import Any, Final

from polyphonie.kit.text import Text

FACTS: Final = (
    (Text("Coût", "Cost"), 3_400_000, Text("Durée", "Duration"), Text("31 semaines", "31 weeks"), 46),
    (Text("Coût", "Cost"), 2_750_000, Text("Durée", "Duration"), Text("29 semaines", "29 weeks"), 58),
)
SEQUENCES: Final[tuple[dict[str, Any], ...]] = (
    {
        "title": Text("Concevoir puis voter", "Design, then vote"),
        "label": Text("première dans 71 % des pondérations", "first in 71% of weightings"),
        "facts": FACTS[0],
        "steps": (
            (Text("juin", "June"), Text("Diagnostic en marchant", "Walking diagnosis"), "O1 O3"),
            (
                Text("juin–sept.", "June–Sept."),
                Text("Stands au marché, hors quartier", "Market stalls, out of the district"),
                "O2",
            ),
            (Text("septembre", "September"), Text("Ateliers de co-conception", "Co-design workshops"), "O1 O3"),
            (Text("octobre", "October"), Text("Avis sur quatre scénarios", "Views on four scenarios"), "O3"),
            (Text("janvier", "January"), Text("Vote entre deux scénarios", "Vote between two scenarios"), "O4"),
            (
                Text("février", "February"),
                Text("Restitution, scénario par scénario", "Report back, scenario by scenario"),
                "O2",
            ),
        ),
    },
    {
        "title": Text("Aller vers, d’abord", "Reach out first"),
        "label": Text("22 %", "22%"),
        "facts": FACTS[1],
        "steps": (
            (Text("juin", "June"), Text("Porteurs de parole", "Street conversations"), "O2"),
            (Text("juillet", "July"), Text("Porte-à-porte aux Tilleuls", "Door to door in the Lindens"), "O2"),
            (
                Text("sept.–oct.", "Sept.–Oct."),
                Text("Urbanisme tactique, un mois", "A month of tactical urbanism"),
                "O1 O3",
            ),
            (Text("novembre", "November"), Text("Atelier délibératif", "Deliberative workshop"), "O3"),
            (Text("janvier", "January"), Text("Jugement majoritaire", "Majority judgment"), "O4"),
        ),
    },
)
REASONS: Final = (
    (Text("Objectifs couverts", "Objectives covered"), 0.31, Text("quatre sur quatre", "four of four")),
    (Text("Publics éloignés atteints", "Far-away publics reached"), 0.18, Text("deux sur trois", "two of three")),
    (Text("Délai tenu", "Deadline kept"), 0.12, Text("trois semaines d’avance", "three weeks to spare")),
    (
        Text("Compétences dans l’équipe", "Skills in the team"),
        -0.10,
        Text("animer un scrutin manque", "running a ballot is missing"),
    ),
    (
        Text("Charge pour l’équipe", "Load on the team"),
        -0.06,
        Text("46 jours pour 40 disponibles", "46 days where 40 are free"),
    ),
)
GRADES: Final = (
    Text("Très bien", "Excellent"), Text("Bien", "Good"), Text("Assez bien", "Fairly good"),
    Text("Passable", "Acceptable"), Text("Insuffisant", "Poor"), Text("À rejeter", "To reject"),
)  # fmt: skip
PROFILE: Final = (
    (Text("Un parvis planté", "A planted forecourt"), Text("Bien", "Good"), (212, 301, 188, 90, 61, 48)),
    (Text("Une place-jardin", "A garden square"), Text("Assez bien", "Fairly good"), (266, 160, 131, 98, 105, 140)),
    (Text("Refaire à l’identique", "Rebuild as it was"), Text("Insuffisant", "Poor"), (41, 77, 120, 179, 260, 223)),
)
QUADRANT: Final = (
    (Text("Riverains", "Residents nearby"), 0.30, 0.86),
    (Text("Commerçants", "Shopkeepers"), 0.62, 0.72),
    (Text("Mairie", "Town hall"), 0.93, 0.40),
    (Text("Jeunes", "Young people"), 0.12, 0.64),
    (Text("Office de tourisme", "Tourist office"), 0.48, 0.22),
)
SAMPLES: Final[dict[str, Any]] = {
    "sequences": SEQUENCES,
    "reasons": REASONS,
    "grades": GRADES,
    "profile": PROFILE,
    "quadrant": QUADRANT,
    "day": dt.date(2025, 9, 1),
}

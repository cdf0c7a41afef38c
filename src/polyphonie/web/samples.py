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
            (Text("juin–sept.", "June–Sept."), Text("Stands au marché, hors quartier", "Market stalls, out of the district"), "O2"),
            (Text("septembre", "September"), Text("Ateliers de co-conception", "Co-design workshops"), "O1 O3"),
            (Text("octobre", "October"), Text("Avis sur quatre scénarios", "Views on four scenarios"), "O3"),
            (Text("janvier", "January"), Text("Vote entre deux scénarios", "Vote between two scenarios"), "O4"),
            (Text("février", "February"), Text("Restitution, scénario par scénario", "Report back, scenario by scenario"), "O2"),
        ),
    },
    {
        "title": Text("Aller vers, d’abord", "Reach out first"),
        "label": Text("22 %", "22%"),
        "facts": FACTS[1],
        "steps": (
            (Text("juin", "June"), Text("Porteurs de parole", "Street conversations"), "O2"),
            (Text("juillet", "July"), Text("Porte-à-porte aux Tilleuls", "Door to door in the Lindens"), "O2"),
            (Text("sept.–oct.", "Sept.–Oct."), Text("Urbanisme tactique, un mois", "A month of tactical urbanism"), "O1 O3"),
            (Text("novembre", "November"), Text("Atelier délibératif", "Deliberative workshop"), "O3"),
            (Text("janvier", "January"), Text("Jugement majoritaire", "Majority judgment"), "O4"),
        ),
    },
)
REASONS: Final = (
    (Text("Objectifs couverts", "Objectives covered"), 0.31, Text("quatre sur quatre", "four of four")),
    (Text("Publics éloignés atteints", "Far-away publics reached"), 0.18, Text("deux sur trois", "two of three")),
    (Text("Délai tenu", "Deadline kept"), 0.12, Text("trois semaines d’avance", "three weeks to spare")),
    (Text("Compétences dans l’équipe", "Skills in the team"), -0.10, Text("animer un scrutin manque", "running a ballot is missing")),
    (Text("Charge pour l’équipe", "Load on the team"), -0.06, Text("46 jours pour 40 disponibles", "46 days where 40 are free")),
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
WORDS: Final = {
    "lead": Text("Une phrase d’entrée dit l’essentiel, dans le caractère des titres.", "An opening sentence says the essential, in the type of the titles."),
    "subtitle": Text("Un intertitre annonce ce qui suit", "A heading says what follows"),
    "paragraph": Text(
        "Le texte tient en lignes de soixante-six signes au plus, alignées à gauche. Une longueur que l’œil parcourt sans se perdre : ni colonne étroite, ni ligne qui traverse l’écran.",
        "Text stands in lines of at most sixty-six signs, aligned on one side. A length the eye travels without getting lost: neither a narrow column, nor a line across the whole screen.",
    ),
    "small": Text("Les précisions sont plus petites, jamais trop pâles.", "Details are smaller, never too pale."),
    "quotation": Text("« On nous a demandé notre avis. Cette fois, on nous a répondu. »", "“They asked what we thought. This time, they answered.”"),
    "quoted": Text("parole inventée pour l’exemple", "invented for this example"),
    "quadrant": Text("Les riverains sont très touchés et pèsent peu", "Residents nearby are much affected and weigh little"),
    "quadrant_note": Text("Chaque acteur selon ce qu’il peut et ce que la décision change pour lui. En haut à gauche : ceux que l’on oublie.", "Each actor by what they can do and what the decision changes for them. Top left: those who are forgotten."),
    "actor": Text("Acteur", "Actor"),
    "power": Text("Pouvoir d’agir", "Power to act"),
    "stake": Text("Ce que la décision change", "What the decision changes"),
    "profile": Text("Le parvis planté arrive en tête", "The planted forecourt comes first"),
    "profile_note": Text("La ligne pointillée marque la moitié des avis : la couleur qu’elle traverse est la mention majoritaire.", "The dotted line marks half of the views: the colour it crosses is the majority grade."),
    "scenario": Text("Scénario", "Scenario"),
    "dossier": Text("La place du Vieux-Puits", "Old Well Square"),
    "days": Text("Jours d’équipe", "Team days"),
    "start": Text("Partir de celle-ci", "Start from this one"),
    "verdict_go": Text("On peut lancer, à deux conditions", "You can launch, on two conditions"),
    "verdict_go_text": Text("La décision est ouverte, le décideur connu, le délai tenable. Reste à écrire l’engagement et à nommer qui rendra compte.", "The decision is open, the decider known, the time sufficient. The promise must be written, and whoever will report back named."),
    "verdict_wait": Text("Pas encore", "Not yet"),
    "verdict_wait_text": Text("On ne sait pas qui décide. Une réunion avec la mairie suffit à lever ce point.", "Nobody knows who decides. One meeting with the town hall settles it."),
    "verdict_no": Text("Mieux vaut renoncer", "Better not"),
    "verdict_no_text": Text("Tout est déjà décidé : informer est honnête, consulter ne le serait pas.", "Everything is already decided: to inform is honest, to consult would not be."),
    "why": Text("Pourquoi « Concevoir puis voter »", "Why “Design, then vote”"),
    "source": Text("exemple inventé", "invented example"),
    "alarms": Text("Alertes", "Alarms"),
    "alarm_bad": Text("Un public très concerné n’est touché par rien.", "A much affected public is reached by nothing."),
    "alarm_bad_text": Text("Les jeunes ne votent pas et aucune étape ne va les chercher.", "Young people do not vote and no step goes to meet them."),
    "alarm_bad_mend": Text("Le plus petit remède : un atelier au lycée avant septembre.", "The smallest mend: a workshop at the high school before September."),
    "alarm_warn": Text("Une compétence requise n’est tenue par personne :", "A required skill is held by nobody:"),
    "alarm_warn_text": Text("animer un scrutin local.", "running a local ballot."),
    "alarm_warn_mend": Text("Deux partenaires l’ont, ou une journée de formation.", "Two partners have it, or one day of training."),
    "alarm_note": Text("Deux activités demandent la même chose aux mêmes personnes.", "Two activities ask the same people the same thing."),
    "alarm_note_text": Text("L’enquête de mai et les stands de juin.", "The May survey and the June stalls."),
    "alarm_note_mend": Text("Les réunir gagne deux semaines.", "Joining them saves two weeks."),
    "add": Text("L’ajouter", "Add it"),
    "override": Text("Passer outre, avec une raison publique", "Override, with a public reason"),
    "honest": Text("Ce qu’il faut savoir avant de citer ce résultat", "What to know before quoting this result"),
    "who": Text("Qui a répondu", "Who answered"),
    "who_text": Text("900 personnes ; riverains plus nombreux que dans la ville", "900 people; more residents nearby than in the town at large"),
    "rule": Text("La règle", "The rule"),
    "rule_text": Text("Jugement majoritaire, annoncé avant l’ouverture", "Majority judgment, announced before the opening"),
    "silent": Text("Ce que cela ne dit pas", "What this does not say"),
    "silent_text": Text("Ce n’est pas un sondage : ces parts ne valent pas pour toute la ville", "This is not a poll: these shares do not hold for the whole town"),
    "people": Text("Habitants", "Residents"),
    "share": Text("Premier dans", "First in"),
    "question": Text("Pour ma ville, ce scénario serait…", "For my town, this scenario would be…"),
    "next": Text("Suivant : scénario 3", "Next: scenario 3"),
    "search": Text("Un critère", "A criterion"),
    "place": Text("Lieu", "Place"),
    "place_hint": Text("Une adresse, ou le nom d’un quartier.", "An address, or the name of a district."),
    "budget": Text("Budget, en euros", "Budget, in euros"),
    "budget_fault": Text("« 15O00 » n’est pas un nombre : un O s’est glissé parmi les zéros.", "“15O00” is not a number: a letter O stands among the zeros."),
    "notice": Text("Brouillon", "Draft"),
    "notice_text": Text("Cette stratégie n’a pas encore été soumise aux acteurs.", "This strategy has not been put to the actors yet."),
    "warning": Text("Trois valeurs sont des estimations", "Three values are estimates"),
    "warning_text": Text("Elles sont marquées dans le tableau ; le résultat changerait si le budget baissait d’un quart.", "They are marked in the table; the result would change if the budget fell by a quarter."),
    "empty": Text("Aucune alerte", "No alarm"),
    "empty_text": Text("Chaque objectif est servi, chaque public est touché. Relisez tout de même la stratégie avec une personne qui la conteste.", "Every objective is served, every public reached. Read the strategy all the same with somebody who disputes it."),
    "empty_go": Text("Relire la stratégie", "Read the strategy again"),
}
SAMPLES: Final[dict[str, Any]] = {
    "sequences": SEQUENCES,
    "reasons": REASONS,
    "grades": GRADES,
    "profile": PROFILE,
    "quadrant": QUADRANT,
    "words": WORDS,
    "day": dt.date(2025, 9, 1),
}

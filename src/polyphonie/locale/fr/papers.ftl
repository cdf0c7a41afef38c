# The strategy document, on a page, on paper and in Word, in French. Same ids and same facts as the English file.

paper-kind = Stratégie de participation
paper-decision-on = Décision attendue le { $day }
paper-written-on = Situation décrite au { $day }
paper-invented = Exemple inventé : les lieux et les personnes n’existent pas.
paper-contents = Dans ce document
paper-private = Document de travail
paper-private-text = Jugements sur des acteurs, ne pas diffuser. La version publique laisse cette partie de côté.
paper-made-with = Établi avec Polyphonie { $version }. Chaque suggestion montre ses raisons ; ce sont des personnes qui décident.
paper-colon = {" "}:{" "}
paper-semicolon = {" "};{" "}
paper-between = de { $low } à { $high }
paper-months = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
paper-not-said = non dit
paper-yes = oui
paper-no = non
paper-of-four = { $said } ({ $value }/4)
paper-see-situation = voir « La situation »
paper-more-rows = La suite de ce tableau est dans la page et dans le fichier de données.
paper-same-numbers = Les mêmes nombres, en tableau
paper-people = { $count } habitants
paper-objective-letter = { $letter } – { $text }

# Titles of the parts
paper-part-conditions = Avant de lancer
paper-part-situation = La situation
paper-part-diagnosis = Le diagnostic
paper-part-law = Ce que dit le droit
paper-part-actors = Les acteurs et leurs rapports
paper-part-sequences = Les démarches, côte à côte
paper-part-detail = Chaque démarche, étape par étape
paper-part-why = Pourquoi « { $name } »
paper-part-changes = Ce qui changerait ce choix
paper-part-alarms = Alertes
paper-part-left-out = Les méthodes écartées, et pourquoi
paper-part-firmness = Ce choix est-il solide ?
paper-part-unknown = Ce que l’on ne sait pas
paper-part-computed = Comment c’est calculé
paper-part-sources = Sources

# The answer
paper-all-met = { $count ->
    [one] Le seul préalable regardé est réuni.
   *[other] Les { $count } préalables sont réunis : rien n’empêche de lancer.
}
paper-to-mend = Reste à faire :
paper-recommended = La démarche conseillée, « { $name } », enchaîne { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
} : { $methods }.
paper-mandatory = Une règle de droit vérifiée impose ici de faire participer le public.
paper-rests = Sur quoi cela repose ({ $count ->
    [one] { $count } élément
   *[other] { $count } éléments
})
paper-check = Préalable
paper-how = État
paper-because = Pourquoi
paper-mend = À faire
paper-status-met = réuni
paper-status-unknown = à savoir
paper-status-not_met = manque
paper-check-problem = Un problème partagé
paper-check-decider = Un décideur et une date
paper-check-open = Quelque chose à décider
paper-check-promise = Une promesse tenable
paper-check-commitment = Un engagement écrit
paper-check-resources = Des moyens
paper-check-time = Du temps

# The situation
paper-sheet-decision = La décision
paper-sheet-decider = Qui décide
paper-sheet-when = Quand
paper-sheet-level = Marge laissée au public
paper-sheet-promise = Engagement
paper-sheet-organiser = Qui organise
paper-sheet-place = Où
paper-sheet-phase = Où en est le projet
paper-sheet-matters = De quoi il s’agit
paper-problem = Le problème
paper-open = Ce qui se discute
paper-closed = Ce qui ne se discute pas
paper-nothing-said = Rien n’est dit.
paper-objectives = Ce que la participation doit servir
paper-objective = Objectif
paper-kind-of = Nature
paper-level = Jusqu’où
paper-project = Ce que le projet doit atteindre
paper-publics = Les publics à atteindre
paper-public = Public
paper-affected = Concerné
paper-distance = Éloigné
paper-barriers = Ce qui les retient
paper-no-barrier = aucun frein signalé
paper-constraints = Les contraintes
paper-constraint = Contrainte
paper-amount = Montant
paper-constraint-technical = Technique
paper-constraint-financial = Argent
paper-constraint-regulatory = Droit
paper-constraint-time = Temps
paper-constraint-human = Personnes
paper-limit-budget = Budget de la démarche
paper-limit-staff_days = Jours d’équipe disponibles
paper-limit-weeks = Durée disponible
paper-limit-contact_hours = Heures de présence
paper-limit-participants = Nombre de participants
paper-history = Ce qui s’est passé avant
paper-unit-day = { $said } { $count ->
    [one] jour
   *[other] jours
}
paper-unit-week = { $said } { $count ->
    [one] semaine
   *[other] semaines
}
paper-unit-hour = { $said } { $count ->
    [one] heure
   *[other] heures
}
paper-unit-person = { $said } { $count ->
    [one] personne
   *[other] personnes
}

# The diagnosis
paper-topic-conflict = Conflit
paper-topic-complexity = Complexité
paper-topic-trust = Confiance
paper-topic-uncertainty = Incertitude
paper-topic-fatigue = Lassitude
paper-topic-margins = Marges de manœuvre
paper-topic-publics = Publics à aller chercher
paper-topic-topics = Sujets qui opposent
paper-topic-power = Rapports de force
paper-topic-mediators = Médiateurs possibles
paper-topic-agenda = À débattre entre répondants
paper-suggests = Suggestion à accepter ou non : { $field }, { $value }.
paper-diagnosis-none = La situation en dit encore trop peu pour un diagnostic.
paper-draft = Ce sont des suggestions, tirées de ce qui a été décrit. Chacune dit sur quoi elle repose.
paper-field = Élément
paper-topic = Sujet
paper-statement = Ce que l’on peut dire
paper-rests-on = Sur quoi cela repose
paper-value = Valeur
paper-origin = D’où cela vient
paper-origin-none = origine non dite
paper-origin-source = source { $list }
paper-origin-by = dit par { $who }
paper-origin-estimate = estimation
paper-field-context-problem = le problème
paper-field-context-stated_by = qui pose le problème
paper-field-context-conflict = le niveau de conflit
paper-field-context-complexity = la complexité
paper-field-context-trust = la confiance
paper-field-context-uncertainty = l’incertitude
paper-field-context-fatigue = la lassitude
paper-field-context-history = ce qui s’est passé avant
paper-field-participation_objectives = les objectifs de la participation
paper-field-decision-by_whom = qui décide
paper-field-decision-when = la date de la décision
paper-field-decision-is_taken = la décision est-elle prise ?
paper-field-decision-level_granted = la marge laissée au public
paper-field-decision-commitment-form = la forme de l’engagement
paper-field-scope-negotiable = ce qui se discute
paper-field-scope-not_negotiable = ce qui ne se discute pas
paper-field-constraints-budget = le budget de la démarche
paper-field-constraints-staff_days = les jours d’équipe
paper-field-constraints-weeks = la durée disponible
paper-field-constraints-participants = le nombre de participants
paper-field-as_of = la date de la description
paper-field-publics = les publics
paper-field-skills_in_house = les compétences dans l’équipe
paper-field-respondents = les réponses aux matrices d’acteurs
paper-field-affected = { $who } : à quel point concernés
paper-field-distance = { $who } : à quel point éloignés

# The law
paper-law-note = Information, ne vaut pas conseil juridique.
paper-law-checked = vérifié le { $day }
paper-law-to-verify = à vérifier
paper-law-duty = obligation
paper-law-option = possibilité
paper-law-forbidden = interdiction
paper-law-apply = Règles qui s’appliquent, d’après ce qui est décrit
paper-law-none = Aucune règle examinée ne s’applique avec certitude.
paper-law-unsure = Règles qui pourraient s’appliquer : les questions à se poser ({ $count })
paper-law-silent = { $count ->
    [0] Toutes les règles examinées s’appliquent ou pourraient s’appliquer.
    [one] { $count } autre règle a été examinée ; elle ne s’applique pas.
   *[other] { $count } autres règles ont été examinées ; elles ne s’appliquent pas.
}
paper-law-text = Texte
paper-law-rule = Règle
paper-law-effect = Ce qu’elle dit
paper-law-questions = Questions
paper-article = article { $name }

# The actors
paper-actor = Acteur
paper-stake = Enjeu
paper-power = Pouvoir
paper-interest = Intérêt
paper-actors-scale = De 0 (aucun) à 4 (très fort). Un tiret : non dit.
paper-actors-by = D’après { $count ->
    [one] une réponse
   *[other] { $count } réponses
} : { $who }.
paper-actors-none = Personne n’a encore dit qui influence qui ni qui veut quoi : les rapports de force ne sont pas calculés.

# The sequences
paper-ways-one = Une seule démarche tient dans les limites données.
paper-ways-lead = Elles servent les mêmes objectifs. Elles diffèrent par ce qu’elles demandent, et par qui elles atteignent.
paper-ways-none = Aucune démarche n’est proposée
paper-ways-none-text = Tant que les préalables manquent, aucun enchaînement de méthodes ne servirait la décision. Commencez par ce qui est écrit sous « Avant de lancer ».
paper-first-in = conseillée · première dans { $share } des pondérations
paper-share = première dans { $share }
paper-cost = Coût
paper-lasts = Durée
paper-staff-days = Jours d’équipe
paper-range = Fourchette
paper-serves = sert
paper-serves-list = Sert
paper-reaches = Touche
paper-reaches-all = tous les publics décrits ({ $count })
paper-skills = Compétences
paper-stage = Temps
paper-step = Étape
paper-when = Quand
paper-dates = du { $first } au { $last }
paper-weeks-between = semaines { $first } à { $last }
paper-for = Pour
paper-against = Contre
paper-skill = Compétence
paper-skill-asked = Niveau demandé
paper-skill-where = Où elle se trouve
paper-skill-level = { $skill } ({ $level })
paper-skill-held = dans l’équipe
paper-skill-train = à former
paper-skill-hire = à trouver chez un partenaire
paper-skill-unknown = équipe non décrite
paper-coverage = Quel objectif est servi par quoi
paper-served-by = Servi par
paper-served-by-nothing = aucune étape
paper-unreached = Publics que rien ne touche : { $who }.
paper-ranges-note = Coûts, durées et jours sont des ordres de grandeur tirés du catalogue : le chiffre est la valeur usuelle, la fourchette va du plus simple au plus ambitieux.

# Why, changes, alarms
paper-why-note = Ce que chaque critère ajoute ou retire à la note des méthodes de cette démarche, en moyenne. Zéro : ni mieux ni moins bien que les autres méthodes du catalogue.
paper-criterion = Critère
paper-weighs = Pèse
paper-other-criteria = Autres critères, ensemble
paper-changes-none = Aucun des petits changements essayés (argent, temps, jours d’équipe, marge laissée au public) ne modifie la démarche.
paper-alarm-high = Bloquant
paper-alarm-medium = À surveiller
paper-alarm-low = À savoir
paper-alarms-none = Aucune alerte.
paper-alarms-over = Passer outre reste possible, avec une raison écrite et publique.
paper-alarm-title-decided = La question est déjà tranchée.
paper-alarm-title-promise = La promesse dépasse la marge réelle.
paper-alarm-title-purposeless = Une méthode ne sert aucun objectif.
paper-alarm-title-unserved = Un objectif n’est servi par rien.
paper-alarm-title-unreached = Des personnes très concernées ne sont touchées par rien.
paper-alarm-title-barrier = Un frein n’est levé par rien.
paper-alarm-title-skill = Une compétence manque.
paper-alarm-title-broken = Une limite est dépassée.
paper-alarm-title-law = Une règle de droit est à regarder.
paper-alarm-title-overrun = Les coûts peuvent déraper.
paper-alarm-title-twice = On demande deux fois la même chose aux mêmes personnes.

# Left out
paper-left-lead = { $count ->
    [one] Une méthode du catalogue n’est pas retenue dans la démarche conseillée.
   *[other] { $count } méthodes du catalogue ne sont pas retenues dans la démarche conseillée. Voici ce qui écarte chacune.
}
paper-left-impossible = Impossible ici
paper-left-weaker = Moins bon ici
paper-left-group = { $criterion } ({ $count })
paper-method = Méthode
paper-methods = Méthodes
paper-left-why = Pourquoi pas
paper-readmit = Ce qui la ramènerait
paper-filter-budget = Budget
paper-filter-staff_days = Jours d’équipe
paper-filter-deadline = Délai
paper-filter-organiser = Organisateur
paper-filter-most_methods = Nombre de méthodes
paper-filter-burden = Charge
paper-filter-modality = Présence ou distance
paper-filter-capacity = Nombre de personnes
paper-filter-contact_hours = Heures de présence
paper-filter-prerequisite = Une autre méthode d’abord
paper-filter-law = Droit
paper-filter-weeks = Durée
paper-filter-repeated = Méthode déjà prise
paper-filter-family = Nombre de méthodes d’une même famille
paper-filter-stage = Nombre de méthodes par temps
paper-filter-report = Rendre compte
paper-filter-needs = Ce dont la méthode part
paper-filter-requires = Une autre méthode d’abord
paper-filter-incompatible = Méthodes qui ne vont pas ensemble
paper-filter-guard = Précaution
paper-filter-other = Autre raison

# How firmly
paper-firm-lead = Parmi les méthodes prises une à une, « { $method } » vient en tête. Voici ce qu’il faudrait changer aux poids des critères pour qu’une autre la remplace.
paper-firm-solid = Aucun changement d’un seul poids ne la déloge.
paper-firm-weight = Poids
paper-firm-low = Reste en tête à partir de
paper-firm-high = Jusqu’à
paper-firm-rival = Sinon, devant
paper-ranking = Les méthodes les mieux classées
paper-ranking-note = Calculé sur { $count } tirages de poids. « Connu » : part des critères sur lesquels on en sait assez pour juger.
paper-rank = Rang
paper-score = Note
paper-first-share = En tête
paper-band = Rang possible
paper-known = Connu

# Unknown, computed, sources
paper-unknown-none = Rien de ce qui pèse sur le verdict n’est laissé dans l’ombre.
paper-computed-note = Le même fichier donne toujours le même document. Ces empreintes disent exactement à partir de quoi.
paper-computed-engine = Version de Polyphonie
paper-computed-situation = Empreinte de la situation
paper-computed-catalogue = Empreinte du catalogue
paper-computed-seed = Graine des tirages
paper-computed-samples = Tirages de poids
paper-weights = Poids des critères
paper-sources-none = Aucune source n’est citée.
paper-source-interview = entretien
paper-source-survey = enquête
paper-source-workshop = atelier
paper-source-document = document
paper-source-observation = observation
paper-source-press = presse
paper-source-web = site
paper-source-other = autre
paper-letters = Les lettres disent quel objectif chaque étape sert :{" "}

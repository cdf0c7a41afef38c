# The pages of the catalogue, in French. Same ids and same facts as the English file.

catalogue-shelves = Rayons du catalogue
catalogue-shelf-methods = Méthodes
catalogue-shelf-skills = Compétences
catalogue-shelf-law = Droit
catalogue-shelf-templates = Modèles

# Methods
catalogue-methods-title = { $count } méthodes, et ce à quoi chacune sert
catalogue-methods-found = { $count ->
    [0] Aucune méthode ne répond à cette recherche
    [one] Une méthode répond à cette recherche
   *[other] { $count } méthodes répondent à cette recherche
}
catalogue-methods-lead = Aucune n’est bonne pour tout. Chaque fiche dit quand s’en servir, quand s’en passer, pour combien de personnes, à quel prix et avec quelles compétences.
catalogue-search = Un mot, un usage, un nom
catalogue-family = Famille
catalogue-family-any = toutes les familles
catalogue-level = Part laissée au public
catalogue-level-any = tous les niveaux
catalogue-stage = Moment de la démarche
catalogue-stage-any = tous les moments
catalogue-all = Voir toutes les méthodes
catalogue-none = Aucune méthode ne répond à tous ces critères
catalogue-none-text = Retirez un critère, ou essayez un mot plus court : les accents et les majuscules ne comptent pas.
catalogue-aliases = On dit aussi : { $names }
catalogue-between = { $least } à { $most }
catalogue-fact-people = Participants
catalogue-fact-weeks = Semaines
catalogue-fact-money = Dépenses
catalogue-fact-days = Jours d’équipe
catalogue-fact-level = Part laissée au public
catalogue-fact-conflict = Tension
catalogue-scale = de { $least } à { $most }, sur 4
catalogue-when = Quand s’en servir
catalogue-when-not = Quand s’en passer
catalogue-how = Comment cela se passe
catalogue-reading = Lire le résultat
catalogue-risks = Ce qui peut mal tourner
catalogue-serves = Ce qu’elle sert
catalogue-strength-1 = un peu
catalogue-strength-2 = bien
catalogue-strength-3 = très bien
catalogue-numbers = En nombres
catalogue-numbers-caption = Ce qu’il faut, du plus simple au plus ambitieux
catalogue-number = Quoi
catalogue-number-participants = Participants
catalogue-number-preparation-weeks = Préparation
catalogue-number-elapsed-weeks = Durée, de la première à la dernière séance
catalogue-number-session-hours = Temps donné par chaque participant
catalogue-number-staff-days = Travail de l’équipe
catalogue-number-cost-eur-fixed = Dépenses, part fixe
catalogue-number-cost-eur-per-head = Dépenses, par participant
catalogue-least = Au moins
catalogue-typical = D’habitude
catalogue-most = Au plus
catalogue-unit = Unité
catalogue-unit-people = personnes
catalogue-unit-weeks = semaines
catalogue-unit-hours = heures
catalogue-unit-days = jours
catalogue-unit-euros = euros
catalogue-origin = D’après
catalogue-unsaid = origine non dite
catalogue-kind-expert = dire d’expert
catalogue-kind-document = document
catalogue-kind-interview = entretien
catalogue-kind-survey = enquête
catalogue-kind-workshop = atelier
catalogue-kind-observation = observation
catalogue-kind-press = presse
catalogue-kind-web = site
catalogue-kind-other = autre
catalogue-confidence-0 = confiance nulle
catalogue-confidence-1 = confiance faible
catalogue-confidence-2 = confiance moyenne
catalogue-confidence-3 = confiance forte
catalogue-needs = Ce qu’elle demande et ce qu’elle donne
catalogue-inputs = Elle part de
catalogue-gives = Elle donne
catalogue-outputs = On en attend
catalogue-stages = Moments
catalogue-phases = Phases du projet
catalogue-matters = Convient surtout pour
catalogue-scopes = Échelles
catalogue-organisers = Organisateurs
catalogue-interaction = Ce qu’on y fait
catalogue-recruitment = Qui y prend part
catalogue-modality = Se tient
catalogue-adaptable = S’adapte
catalogue-rule = On conclut par
catalogue-climate = Climat
catalogue-climate-text = tension { $conflict_least } à { $conflict_most }, complexité { $complexity_least } à { $complexity_most }, confiance d’au moins { $trust } (sur 4)
catalogue-skills = Ce qu’il faut savoir faire
catalogue-skills-caption = Compétences
catalogue-skills-more = Ce que veut dire chaque compétence, et comment l’obtenir
catalogue-skills-none = Aucune compétence particulière n’est demandée.
catalogue-skill = Compétence
catalogue-skill-kind = Besoin
catalogue-skill-level = Niveau
catalogue-skill-required = nécessaire
catalogue-skill-advised = conseillée
catalogue-access = Qui peut y venir
catalogue-access-caption = Ce qui éloigne d’elle, le plus difficile d’abord
catalogue-barrier = Frein
catalogue-ease = Accès
catalogue-ease-0 = très difficile
catalogue-ease-1 = difficile
catalogue-ease-2 = moyen
catalogue-ease-3 = facile
catalogue-ease-4 = très facile
catalogue-lifts = Ce qui aide
catalogue-mitigation = { $text } (environ { $cost })
catalogue-with = Avec quelles autres
catalogue-link-requires = Il faut d’abord
catalogue-link-complements = Va bien avec
catalogue-link-precedes = Prépare
catalogue-link-incompatible = Ne va pas avec
catalogue-link-templates = Dans les modèles
catalogue-link-none = Liens
catalogue-link-none-text = aucun lien particulier n’est connu
catalogue-evidence = Ce qu’on en sait
catalogue-evidence-0 = Connue par la pratique seulement.
catalogue-evidence-1 = Connue par des cas racontés.
catalogue-evidence-2 = Connue par des études qui comparent.
catalogue-evidence-3 = Connue par des bilans de nombreuses études.
catalogue-legal = Cadre de droit
catalogue-known-from = Recensée dans : { $names }
catalogue-source-PC = Participation Compass
catalogue-source-PP = Participedia
catalogue-source-OECD = OCDE
catalogue-source-LAW = droit français
catalogue-source-R = pratique
catalogue-source-Godet = prospective (Godet)
catalogue-whole-origin = Cette fiche, d’après : { $origin }. Un ordre de grandeur, à corriger par qui l’a pratiquée.

# Skills
catalogue-skills-title = { $count } compétences, et comment les obtenir
catalogue-skills-lead = Une démarche échoue plus souvent faute d’un savoir-faire que faute d’un outil. Chaque compétence dit ce que l’on sait faire à chaque niveau.
catalogue-skill-levels = Les trois niveaux, et comment l’obtenir
catalogue-skill-price = Se former : { $days } jours, environ { $train }. Faire appel à quelqu’un : environ { $hire } par jour.
catalogue-skill-needed = { $count ->
    [one] Nécessaire à une méthode :
   *[other] Nécessaire à { $count } méthodes :
}
catalogue-skill-family-facilitation = Animer
catalogue-skill-family-understanding = Comprendre
catalogue-skill-family-content = Écrire et concevoir
catalogue-skill-family-digital = Numérique
catalogue-skill-family-outreach = Aller vers
catalogue-skill-family-law_means = Droit et moyens
catalogue-skill-family-arts = Arts
catalogue-skill-family-learning = Apprendre
catalogue-prices = Prix hors taxes, en euros de 2026, en France : des ordres de grandeur d’après l’équipe de Polyphonie.

# Law
catalogue-law-title = { $checked ->
    [0] { $count } règles de droit, toutes à vérifier
   *[other] { $count } règles de droit, dont { $checked } vérifiées
}
catalogue-law-lead = Quand une loi française oblige, permet ou interdit de faire participer. Chaque règle dit son article, son effet, et les questions qui décident si elle s’applique.
catalogue-law-warning = Information, ne vaut pas conseil juridique
catalogue-law-warning-text = Tant qu’une personne compétente n’a pas relu l’article en vigueur, une règle est dite « à vérifier » : elle n’écarte aucune méthode et n’en impose aucune.
catalogue-law-kind-duty = obligation
catalogue-law-kind-option = possibilité
catalogue-law-kind-forbidden = interdiction
catalogue-law-unchecked = à vérifier
catalogue-law-article = { $body }, { $article }
catalogue-law-weeks = { $most ->
    [one] { $least } à { $most } semaine
   *[other] { $least } à { $most } semaines
}
catalogue-law-questions = Les questions à se poser
catalogue-law-methods = Y répondent :
catalogue-law-status-read = Une copie du texte a été lue par les auteurs.
catalogue-law-status-secondary = Une page officielle, un guide ou un commentaire a été lu.
catalogue-law-status-to_verify = De mémoire, à vérifier entièrement.
catalogue-law-text = Le texte

# Templates
catalogue-templates-title = { $count } démarches pour commencer
catalogue-templates-lead = Des enchaînements qui ont du sens pour une situation courante. À adapter : la stratégie d’un dossier les remplace dès que la situation est décrite.
catalogue-template-steps = Les { $count } étapes
catalogue-template-when = Quand
catalogue-template-when-not = Quand non
catalogue-template-watch = À surveiller
catalogue-or = ou :

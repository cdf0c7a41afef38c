# The pictures of a strategy: findings, how to read, what to know before quoting, heads of tables.
picture-others = { $names } et { $count ->
    [one] un autre
   *[other] { $count } autres
}
picture-unknown = inconnu
picture-nobody = aucune
picture-yes = oui
picture-no = non
picture-pair = { $one } et { $other }
picture-mean = moyenne { $mean }
picture-from-to = { $low }–{ $high }
picture-left-out = { $count ->
    [one] Sans jugement, donc absent de l’image : { $names }.
   *[other] Sans jugement, donc absents de l’image : { $names }.
}

picture-axis-influence = Influence
picture-axis-dependence = Dépendance
picture-axis-power = Pouvoir
picture-axis-interest = Intérêt
picture-axis-affected = Touché par le projet
picture-axis-distance = Loin de la participation

picture-head-actor = Acteur
picture-head-who = Acteur ou public
picture-head-influence = Influence
picture-head-dependence = Dépendance
picture-head-role = Rôle
picture-head-force = Rapport de force (moyenne 1)
picture-head-pair = Deux acteurs
picture-head-together = Ce qui les rapproche
picture-head-apart = Ce qui les oppose
picture-head-net = Solde
picture-head-lowest = Le plus bas
picture-head-middle = Au milieu
picture-head-highest = Le plus haut
picture-head-power = Pouvoir
picture-head-interest = Intérêt
picture-head-quadrant = Conduite à tenir
picture-head-affected = Touché
picture-head-distance = Éloigné
picture-head-priority = En priorité
picture-head-objective = Objectif
picture-head-criterion = Critère
picture-head-share = Apport au score
picture-head-weight = Poids
picture-head-fit = Accord avec la situation
picture-head-from = En tête à partir de
picture-head-to = Jusqu’à
picture-head-below = En dessous, en tête
picture-head-above = Au-dessus, en tête
picture-head-name = Nom
picture-head-kind = Nature
picture-head-first = En tête dans
picture-head-step = Étape
picture-head-stage = Temps de la démarche
picture-head-preparation = Préparation
picture-head-starts = Début
picture-head-ends = Fin

picture-plane-title = { $count ->
    [0] Aucun acteur ne domine le jeu
    [1] Un acteur domine le jeu : { $names }
    [2] Deux acteurs dominent le jeu : { $names }
    [3] Trois acteurs dominent le jeu : { $names }
   *[other] { $count } acteurs dominent le jeu : { $names }
}
picture-plane-description = { $count } acteurs : plus haut, ils pèsent davantage sur les autres ; plus à droite, les autres pèsent davantage sur eux. Les pointillés marquent les moyennes.
picture-plane-note = { $respondents ->
    [one] D’après une seule personne. Influences directes, et celles qui passent par un autre acteur.
   *[other] D’après { $respondents } personnes, en prenant dans chaque case la réponse du milieu. Influences directes, et celles qui passent par un autre acteur.
}
picture-plane-spans = Les traits fins vont de la plus basse à la plus haute valeur possible.

picture-network-title = Les plus proches : { $together } ; les plus opposés : { $apart }
picture-network-title-together = Les plus proches : { $together }
picture-network-title-apart = Les plus opposés : { $apart }
picture-network-together = s’entendent { $net }
picture-network-apart = s’opposent { $net }
picture-network-description = { $count } acteurs, d’autant plus près qu’ils veulent les mêmes choses. Un trait plein relie ceux qui s’entendent plus qu’ils ne s’opposent ; des tirets, ceux qui s’opposent davantage. Plus le trait est large, plus le solde est fort.
picture-network-note = Un disque plus grand a un meilleur rapport de force. Seuls les liens les plus forts sont tracés ; le tableau les donne tous.
picture-network-note-plain = Le rapport de force ne se calcule pas ici : tous les disques ont la même taille. Seuls les liens les plus forts sont tracés ; le tableau les donne tous.

picture-spread-title = Les avis divergent le plus sur { $actor } : de { $low } à { $high }
picture-spread-title-agreed = Tous voient les mêmes rapports de force
picture-spread-mean = 1 = moyenne
picture-spread-description = Le rapport de force de { $count } acteurs selon { $respondents } personnes : un disque par personne, un trait court au milieu des réponses.
picture-spread-note = Un rapport de force de 1 est celui qu’aurait chacun si tous pesaient autant. Un écart n’est pas une erreur : c’est un sujet pour l’atelier des acteurs.

picture-power-title = { $count ->
    [0] Aucun acteur n’a à la fois du pouvoir et de l’intérêt
    [1] Un acteur a du pouvoir et de l’intérêt : { $names }
    [2] Deux acteurs ont du pouvoir et de l’intérêt : { $names }
    [3] Trois acteurs ont du pouvoir et de l’intérêt : { $names }
   *[other] { $count } acteurs ont du pouvoir et de l’intérêt : { $names }
}
picture-power-description = { $count ->
    [one] Un acteur, placé selon son intérêt de gauche à droite et son pouvoir de bas en haut, de 0 à 4.
   *[other] { $count } acteurs, placés selon leur intérêt de gauche à droite et leur pouvoir de bas en haut, de 0 à 4.
}
picture-power-note = Jugements de l’équipe, de 0 (aucun) à 4 (très fort) ; à partir de 2, on compte « fort ». Ils portent sur des personnes : cette image reste dans l’équipe.

picture-far-title = { $count ->
    [0] Personne n’est à la fois très touché et très loin
    [1] Très touché, très loin : { $names }
   *[other] Très touchés, très loin : { $names }
}
picture-far-zone = en priorité
picture-far-description = { $count ->
    [one] Un acteur ou public, placé selon ce qui l’éloigne de la participation, de gauche à droite, et la force avec laquelle le projet le touche, de bas en haut, de 0 à 4.
   *[other] { $count } acteurs ou publics, placés selon ce qui les éloigne de la participation, de gauche à droite, et la force avec laquelle le projet les touche, de bas en haut, de 0 à 4.
}
picture-far-note = De 0 (pas du tout) à 4 (très). À partir de 3 des deux côtés, on va chercher ces personnes d’abord, quel que soit leur pouvoir.

picture-coverage-title = { $count ->
    [0] Tous les objectifs sont couverts
    [1] Un objectif n’est pas assez couvert : { $names }
   *[other] { $count } objectifs ne sont pas assez couverts : { $names }
}
picture-coverage-full = couvre l’objectif
picture-coverage-part = y aide, sans suffire
picture-coverage-none = –
picture-coverage-description = Les objectifs l’un sous l’autre, les étapes en colonnes, par numéro : un disque plein quand l’étape couvre l’objectif, un demi-disque quand elle y aide sans suffire, un point quand elle ne le sert pas.
picture-coverage-note = Une étape couvre un objectif quand la méthode le sert autant que vous le demandez, au niveau promis.

picture-calendar-title = { $weeks ->
    [one] { $weeks } semaine, de la préparation à la restitution
   *[other] { $weeks } semaines, de la préparation à la restitution
}
picture-calendar-title-early = { $spare ->
    [one] Prêt à décider une semaine avant la date prévue
   *[other] Prêt à décider { $spare } semaines avant la date prévue
}
picture-calendar-title-just = Prêt à décider juste à la date prévue
picture-calendar-title-late = { $spare ->
    [one] La décision arriverait une semaine trop tard
   *[other] La décision arriverait { $spare } semaines trop tard
}
picture-calendar-decision = décision, { $day }
picture-calendar-key = préparation, avant l’étape
picture-calendar-description = { $steps ->
    [one] Une étape en { $weeks } semaines. Une bande pleine marque le temps de l’étape, une bande hachurée sa préparation.
   *[other] { $steps } étapes en { $weeks } semaines. Une bande pleine marque le temps de l’étape, une bande hachurée sa préparation.
}
picture-calendar-note = Durées habituelles de chaque méthode, sans vacances ni imprévus.
picture-calendar-note-undated = Semaines comptées depuis le début : aucune date n’est connue. Durées habituelles de chaque méthode, sans vacances ni imprévus.
picture-week = semaine { $week }
picture-week-short = sem. { $week }
picture-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}
picture-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}

picture-why-title = { $against ->
    [0] Ce qui porte « { $method } » : { $pros }
   *[other] { $favour ->
        [0] Ce qui freine « { $method } » : { $cons }
       *[other] Ce qui porte « { $method } » : { $pros } ; ce qui freine : { $cons }
    }
}
picture-why-description = Le score de « { $method } » ({ $score }, rang { $rank } sur { $total }), critère par critère : vers la droite ce qui compte pour, vers la gauche ce qui compte contre.
picture-why-note = { $count ->
    [0] Chaque barre compare la méthode à tout le catalogue, selon le poids du critère ; leur somme est le score. On connaît { $known } de ce qu’il faut pour juger.
    [one] Chaque barre compare la méthode à tout le catalogue, selon le poids du critère ; leur somme est le score. Un critère sans effet n’est pas tracé. On connaît { $known } de ce qu’il faut pour juger.
   *[other] Chaque barre compare la méthode à tout le catalogue, selon le poids du critère ; leur somme est le score. { $count } critères sans effet ne sont pas tracés. On connaît { $known } de ce qu’il faut pour juger.
}

picture-sensitivity-title = { $count ->
    [0] « { $leader } » reste en tête quel que soit le poids d’un critère
   *[other] « { $leader } » céderait la tête si un poids changeait, d’abord celui-ci : { $criterion }
}
picture-sensitivity-today = aujourd’hui { $weight }
picture-sensitivity-below = sous { $weight }, en tête : { $method }
picture-sensitivity-above = au-delà de { $weight }, en tête : { $method }
picture-sensitivity-description = Pour chaque critère, une bande va du plus petit au plus grand poids qui laisse « { $leader } » en tête, les autres gardant leurs proportions ; le trait court est le poids d’aujourd’hui.
picture-sensitivity-note = { $count ->
    [0] Un seul poids change à la fois.
    [one] Un seul poids change à la fois. Le tableau donne le critère qui n’est pas tracé.
   *[other] Un seul poids change à la fois. Le tableau donne les { $count } critères qui ne sont pas tracés.
}

picture-kind-sequence = séquence
picture-kind-method = méthode
picture-shares-title = « { $name } » arrive en tête dans { $share } des pondérations
picture-shares-sequences = Séquences
picture-shares-methods = Méthodes, prises une à une
picture-shares-description = La part des { $samples } pondérations tirées au hasard dans lesquelles chaque séquence arrive en tête des séquences, puis chaque méthode en tête des méthodes.
picture-shares-note = Tirées au hasard, ces pondérations ne préfèrent aucun critère : c’est une épreuve de solidité, pas un vote.

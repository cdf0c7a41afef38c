# Ce que l’on dit des cartes d’opinions : des votes sur des énoncés. Mêmes codes, mêmes faits que le fichier anglais.

opinion-votes = { $count ->
    [one] Un vote
   *[other] { $count } votes
} de { $people ->
    [one] une personne
   *[other] { $people } personnes
} sur { $statements ->
    [one] un énoncé
   *[other] { $statements } énoncés
}.
opinion-one-room = Pas de groupes distincts : les { $people } personnes qui ont assez voté forment un seul nuage, avec des différences de degré.
opinion-groups = { $count } groupes : { $sizes }.
opinion-consensus-agree = { $count ->
    [0] Aucun énoncé n’est approuvé dans tous les groupes.
    [one] Approuvé dans tous les groupes :
   *[other] Approuvés dans tous les groupes (les { $count } premiers) :
}
opinion-consensus-disagree = { $count ->
    [0] Aucun énoncé n’est refusé dans tous les groupes.
    [one] Refusé dans tous les groupes :
   *[other] Refusés dans tous les groupes (les { $count } premiers) :
}
opinion-room-agree = { $count ->
    [0] Aucun énoncé n’est approuvé par une nette majorité de la salle.
    [one] Approuvé par la salle :
   *[other] Approuvés par la salle (les { $count } premiers) :
}
opinion-room-disagree = { $count ->
    [0] Aucun énoncé n’est refusé par une nette majorité de la salle.
    [one] Refusé par la salle :
   *[other] Refusés par la salle (les { $count } premiers) :
}
opinion-counts = ({ $agrees } pour, { $disagrees } contre, { $passes } ont passé)
opinion-votes-of = ({ $votes } sur { $seen })
opinion-seen = ({ $seen } votes)
opinion-head-group = groupe
opinion-head-people = personnes
opinion-head-stability = stabilité
opinion-represents = Ce qui distingue le groupe { $name } :
opinion-way-agree = d’accord plus que les autres
opinion-way-disagree = pas d’accord plus que les autres
opinion-list-divisive = { $count ->
    [one] Ce qui divise :
   *[other] Ce qui divise (les { $count } premiers énoncés) :
}
opinion-list-uncertain = { $count ->
    [one] Ce qui fait hésiter :
   *[other] Ce qui fait hésiter (les { $count } premiers énoncés) :
}
opinion-list-under_seen = { $count ->
    [one] Trop peu vu pour conclure :
   *[other] Trop peu vus pour conclure (les { $count } premiers énoncés) :
}
opinion-explained = { $count ->
    [0] { $person } est près du groupe { $name } ; aucun vote n’y pèse plus que les autres.
    [one] { $person } est près du groupe { $name } à cause de ce vote :
   *[other] { $person } est près du groupe { $name } à cause de ces { $count } votes :
}
opinion-vote-agree = d’accord
opinion-vote-pass = passe
opinion-vote-disagree = pas d’accord
opinion-ties-instants = { $count ->
    [0] Égalités : personne n’a donné deux votes différents sur un énoncé au même instant.
    [one] Égalités : une personne a donné deux votes différents sur un énoncé au même instant ; la dernière ligne a été gardée.
   *[other] Égalités : { $count } fois, deux votes différents d’une personne sur un énoncé portent le même instant ; la dernière ligne a été gardée.
}
opinion-ties-list = Égalités : à égalité avec le dernier des énoncés { $list }, et laissés de côté par l’ordre des numéros : { $statements }.
opinion-tied-agreed = approuvés
opinion-tied-refused = refusés
opinion-tied-divisive = qui divisent
opinion-tied-uncertain = qui font hésiter
opinion-stability = Quand on retire un dixième des votes et un cinquième des énoncés, les groupes se ressemblent à { $stability } (100 % s’ils sont les mêmes, 0 au hasard).
opinion-candidate = { $k } groupes : semblables à { $stability } quand on retire au sort votes et énoncés ; { $fate }.
opinion-fate-kept = ils tiennent
opinion-fate-asked = nombre demandé
opinion-fate-too-few-people = trop peu de personnes
opinion-fate-unstable = trop instables
opinion-fate-too-small = un groupe serait trop petit
opinion-fate-not-apart = stables, mais ce n’est qu’une coupe dans un seul nuage
opinion-fate-no-axis = aucun axe où couper
opinion-fate-not-asked = un autre nombre a été demandé
opinion-warning-one-room = À savoir : on peut toujours couper un nuage en deux ; k=2 montre cette coupe, sans en faire deux camps.
opinion-warning-no-axis = À savoir : aucun axe n’aide à deviner des votes cachés mieux que la moyenne de chaque énoncé ; il n’y a pas de carte à lire.
opinion-warning-two-axes-not-enough = À savoir : il faut plus de deux axes pour dire ces votes ; des personnes proches sur l’image peuvent différer ailleurs.
opinion-warning-few-people = À savoir : à moins de 30 personnes, chacune pèse beaucoup ; lisez les énoncés plutôt que la carte.
opinion-warning-groups-asked-not-held = À savoir : ce nombre de groupes a été demandé ; les votes ne le portent pas d’eux-mêmes.
opinion-excluded = { $count ->
    [one] Une personne a été écartée ; les groupes se ressemblent à { $agreement } (1 s’ils sont les mêmes).
   *[other] { $count } personnes ont été écartées ; les groupes se ressemblent à { $agreement } (1 s’ils sont les mêmes).
}
opinion-published = Face aux groupes publiés avec le fichier : indice de Rand ajusté { $agreement }, sur { $people } personnes.

no-votes = Personne n’a voté sur un énoncé qui puisse être montré ({ $received } votes reçus).
no-votes-mend = Vérifiez la modération des énoncés, et les personnes écartées.
strata-empty = { $count ->
    [one] Personne n’a voté dans une strate : { $strata }.
   *[other] Personne n’a voté dans { $count } strates : { $strata }.
}
strata-empty-mend = Une strate absente ne se redresse pas : réunissez-la à une autre dans les deux feuilles, ou retirez-la des effectifs et dites-le.
groups-unreachable = { $asked } groupes ne peuvent être formés : { $most } au plus ici.
groups-unreachable-mend = Demandez moins de groupes, ou laissez k=auto choisir.
unknown-person = « { $person } » n’a donné ici aucun vote qui compte.
unknown-person-mend = Vérifiez l’identifiant dans le fichier des votes.
nothing-to-show = « { $person } » a voté sur tous les énoncés qui peuvent être montrés.
nothing-to-show-mend = Remerciez cette personne, ou ouvrez de nouveaux énoncés.
fault-setting-alone = Le réglage « { $setting } » ne va pas sans « { $other } ».
fault-setting-alone-mend = Donnez les deux : strata=FICHIER (id, stratum) et sizes=FICHIER (stratum, size).
fault-stratum-size = « { $value } » n’est pas un effectif.
fault-stratum-size-mend = Écrivez un nombre au-dessus de 0 : combien de personnes la strate compte dans la population.
fault-stratum-without-size = La strate « { $stratum } » n’a pas d’effectif.
fault-stratum-without-size-mend = Ajoutez-la à la feuille des effectifs, ou corrigez son nom. Strates connues : { $known }.
fault-setting-not-in-mode = Le réglage « { $setting } » ne sert pas dans le mode { $mode }.
fault-setting-not-in-mode-mend = Retirez-le, ou comptez dans l’autre mode : mode=robust.
fault-setting-not-share = « { $value } » ne convient pas au réglage « { $setting } ».
fault-setting-not-share-mend = Écrivez un nombre de { $least } à { $most }, comme 0,75.
fault-vote-cell-empty = La case « { $column } » est vide.
fault-vote-cell-empty-mend = Remplissez-la, ou retirez la ligne.
fault-vote-unknown = « { $value } » n’est pas un vote.
fault-vote-unknown-mend = Écrivez 1 pour d’accord, -1 pour pas d’accord, 0 pour passer.
fault-vote-instant-unread = « { $value } » n’est pas un instant.
fault-vote-instant-unread-mend = Écrivez l’instant (timestamp) en millisecondes entières, ou retirez toute la colonne.
fault-moderation-unknown = « { $value } » n’est pas un état de modération.
fault-moderation-unknown-mend = Dans « moderated », écrivez 1, 0 ou -1 ; dans « is-meta », true ou false.
fault-no-statement-column = Aucune colonne ne porte de votes sur un énoncé.
fault-no-statement-column-mend = Donnez une colonne à chaque énoncé, nommée par son numéro.
fault-opinion-person-unknown = Personne ne porte l’identifiant « { $person } » dans les votes.
fault-opinion-person-unknown-mend = Vérifiez l’identifiant : c’est celui de la colonne voter-id ou participant.
fault-opinion-file-unknown = Ces colonnes ne sont pas celles d’un fichier de votes ou d’énoncés : { $known }.
fault-opinion-file-unknown-mend = Donnez votes.csv (comment-id, voter-id, vote), participants-votes.csv (participant) ou comments.csv (comment-id).
fault-opinion-file-twice = Un fichier du genre { $kind } est déjà donné : { $first }.
fault-opinion-file-twice-mend = Donnez un seul fichier de chaque genre.
fault-opinion-votes-missing = Aucun fichier de votes n’est donné.
fault-opinion-votes-missing-mend = Ajoutez votes.csv ou participants-votes.csv.

# Strata
opinion-strata = { $undeclared ->
    [0] Par strates déclarées, chacune comptée pour sa part de la population :
    [one] Par strates déclarées, chacune comptée pour sa part de la population (une personne sans strate est laissée de côté) :
   *[other] Par strates déclarées, chacune comptée pour sa part de la population ({ $undeclared } personnes sans strate sont laissées de côté) :
}
opinion-stratum-name = Strate
opinion-stratum-people = Personnes
opinion-stratum-share = Part des votants
opinion-stratum-population = Part de la population
opinion-strata-not-seen = { $count ->
    [one] Un énoncé n’a pas été vu par toutes les strates : il n’est pas redressé.
   *[other] { $count } énoncés n’ont pas été vus par toutes les strates : ils ne sont pas redressés.
}
opinion-strata-turned = { $count ->
    [0] Redresser ne fait changer de côté aucun énoncé.
    [one] Redresser fait changer de côté un énoncé :
   *[other] Redresser fait changer de côté { $count } énoncés :
}
opinion-strata-shares = pour { $agree }, contre { $disagree } ; redressé : pour { $agreeing }, contre { $disagreeing }, avec la précision de { $people } personnes tirées au sort

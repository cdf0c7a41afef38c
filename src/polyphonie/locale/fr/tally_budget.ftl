# Votes sur un budget : ce qui est financé, tour par tour, et ce qu’un fichier peut avoir de fautif.

budget-answer = { $funded } projets sur { $projects } sont financés : { $spent } { $currency } sur { $budget } ; il reste { $left } { $currency }.
budget-rule-greedy = Règle gloutonne : le meilleur score d’abord ; ce qui ne tient pas dans le reste est sauté.
budget-rule-equal-shares = Méthode des parts égales : chaque votant détient la même somme, et ceux qui soutiennent un projet l’achètent ensemble.
budget-rule-phragmen = Phragmén séquentiel : chacun gagne à la même vitesse, et ceux qui soutiennent un projet l’achètent dès qu’ils le peuvent.
budget-completion-none = Chaque votant détenait { $endowment } { $currency }. Sans complétion : le reste n’est pas dépensé.
budget-completion-add1 = Chaque votant détenait { $endowment } { $currency } : { $added } pas ajoutés, jusqu’à ce que le suivant dépasse le budget (add1, comme dans les votes réels).
budget-completion-add1-exhaustive = Chaque votant détenait { $endowment } { $currency } : { $added } pas ajoutés, jusqu’à ce que plus rien ne tienne (add1_exhaustive).
budget-completion-add1u = Chaque votant détenait { $endowment } { $currency } : { $added } pas ajoutés, puis le reste est allé aux projets les plus votés qui tenaient (add1u).
budget-completion-integral = Chaque votant détenait { $endowment } { $currency } : un nombre entier de pas au départ, { $added } ajoutés (integral).
budget-completion-greedy = Chaque votant détenait { $endowment } { $currency } ; puis le reste est allé aux projets les plus votés qui tenaient.
budget-one-more-overspends = Un pas de plus coûterait plus que le budget.
budget-head-round = Tour
budget-head-project = Projet
budget-head-cost = Coût
budget-head-supporters = Soutiens
budget-head-price = Chacun paie au plus
budget-head-spent = Dépensé
budget-lost = { $count ->
    [one] { $count } projet n’est pas financé :
   *[other] { $count } projets ne sont pas financés :
}
budget-lost-no-support = { $project } ({ $cost } { $currency }) : personne ne le soutient.
budget-lost-too-dear = { $project } ({ $cost } { $currency }) : { $supporters ->
    [one] { $supporters } soutien
   *[other] { $supporters } soutiens
} ; il dépasse de { $missing } { $currency } ce qui reste.
budget-lost-short = { $project } ({ $cost } { $currency }) : { $supporters ->
    [one] { $supporters } soutien
   *[other] { $supporters } soutiens
}, à qui il manquait { $missing } { $currency } à la fin.
budget-lost-rival = { $project } ({ $cost } { $currency }) : { $supporters ->
    [one] { $supporters } soutien
   *[other] { $supporters } soutiens
} ; il ne peut être financé en même temps que { $rivals }.
budget-at-most = Il aurait été financé s’il avait coûté au plus { $cost } { $currency }.
budget-at-that-cost = À { $cost } { $currency }, il aurait été financé : recompté à ce coût.
budget-nothing-lost = Tous les projets sont financés.
budget-ties = { $count ->
    [0] Aucun projet n’était exactement à égalité avec un autre au moment d’être pris.
    [one] À { $count } tour, des projets étaient exactement à égalité ; départagés par { $order }.
   *[other] À { $count } tours, des projets étaient exactement à égalité ; départagés par { $order }.
}
budget-tie = Tour { $round } : { $taken } a été pris, à égalité avec { $level }.
budget-reverse-changes = Dans l’ordre inverse, le résultat changerait : en plus { $gained }, en moins { $lost }.
budget-reverse-same = Dans l’ordre inverse, les mêmes projets seraient financés.
budget-order-file = l’ordre du fichier
budget-order-lot = le sort, à partir de la graine
budget-order-most-votes = le nombre de votes, puis l’ordre du fichier
budget-order-least-cost = le coût le plus bas, puis l’ordre du fichier
budget-order-greatest-cost = le coût le plus haut, puis l’ordre du fichier
budget-order-id = les identifiants, comme du texte
budget-ballots = { $voters } bulletins, { $empty ->
    [0] aucun n’est vide.
    [one] dont un vide ; il compte parmi les votants.
   *[other] dont { $empty } vides ; ils comptent parmi les votants.
}
budget-dropped = { $count ->
    [one] { $count } choix nomme un projet qui n’est pas dans la liste ; il a été laissé de côté.
   *[other] { $count } choix nomment des projets qui ne sont pas dans la liste ; ils ont été laissés de côté.
}
budget-set-aside = Plus chers que tout le budget, et mis de côté : { $projects }.
budget-out-ineligible = { $project } n’a pas été compté : déclaré inéligible ({ $supporters ->
    [one] { $supporters } bulletin le nomme
   *[other] { $supporters } bulletins le nomment
}).
budget-out-few-votes = { $project } n’a pas été compté : { $supporters ->
    [one] { $supporters } bulletin le nomme
   *[other] { $supporters } bulletins le nomment
}, il en fallait { $least }.
budget-published-same = Le fichier publie les mêmes projets financés.
budget-published-other = Le fichier publie d’autres projets financés. Seulement ici : { $more }. Seulement là : { $less }.
budget-verified = Recompté votant par votant, à part de la règle : le résultat tient.
budget-not-verified = Recompté votant par votant, à part de la règle : le résultat ne tient pas. Signalez-le.
budget-beside = Les mêmes bulletins sous d’autres règles, pour information :
budget-beside-rule = Règle
budget-beside-funded = Financés
budget-beside-spent = Dépensé
budget-beside-heard = Bulletins avec un choix financé
budget-beside-choices = Choix financés par bulletin
budget-beside-gained = Gagnés
budget-beside-lost = Perdus

budget-one-file = On compte un fichier Pabulib à la fois ; { $found } ont été donnés.
budget-one-file-mend = Donnez un seul fichier .pb.
budget-vote-refused = Ce vote ne tient pas : { $count ->
    [one] { $count } faute.
   *[other] { $count } fautes.
}
budget-vote-refused-mend = Corrigez chaque faute nommée, puis recomptez.
budget-unknown-choice = « { $value } » ne convient pas ici au réglage « { $setting } ».
budget-unknown-choice-mend = Choisissez parmi : { $known }.
budget-wrong-ballots = Des bulletins de la sorte « { $kind } » ne portent pas ce que compte « { $satisfaction } ».
budget-wrong-ballots-mend = Choisissez la satisfaction « cost » ou « cardinality », ou celle faite pour ces bulletins.

fault-budget-cost-negative = Le coût de « { $id } » est négatif : { $cost }.
fault-budget-cost-negative-mend = Écrivez un coût de 0 ou plus.
fault-budget-money-negative = Le budget est négatif : { $budget }.
fault-budget-money-negative-mend = Écrivez un budget de 0 ou plus.
fault-budget-no-project = Aucun projet ne peut être financé : la liste est vide.
fault-budget-no-project-mend = Nommez au moins un projet que le budget peut payer.
fault-budget-no-ballot = Il n’y a aucun bulletin.
fault-budget-no-ballot-mend = Ajoutez au moins un bulletin, même vide.
fault-budget-ballots-broken = Les bulletins ne tiennent pas ensemble.
fault-budget-ballots-broken-mend = Nommez des projets de la liste, avec des nombres entiers de points, de 0 ou plus.
fault-budget-choice-twice = Un bulletin nomme deux fois le même projet.
fault-budget-choice-twice-mend = Gardez chaque projet une seule fois sur un bulletin.
fault-pb-empty = Le fichier est vide.
fault-pb-empty-mend = Un fichier Pabulib a trois sections, META, PROJECTS et VOTES, chacune après une ligne à son nom.
fault-pb-section-missing = La section { $section } manque.
fault-pb-section-missing-mend = Un fichier Pabulib a trois sections, META, PROJECTS et VOTES, chacune après une ligne à son nom.
fault-pb-section-twice = La section { $section } commence une deuxième fois ; elle a commencé ligne { $first }.
fault-pb-section-twice-mend = Gardez une seule section { $section }.
fault-pb-meta-missing = META ne dit pas « { $key } ».
fault-pb-meta-missing-mend = Ajoutez à META une ligne qui commence par « { $key } ».
fault-pb-kind-unknown = Les votes du type « { $value } » ne sont pas connus.
fault-pb-kind-unknown-mend = Les types connus : { $known }.
fault-pb-not-money = « { $value } » n’est pas une somme d’argent.
fault-pb-not-money-mend = Écrivez un nombre simple, avec deux décimales au plus.
fault-pb-negative = La somme { $value } est négative.
fault-pb-negative-mend = Écrivez une somme de 0 ou plus.
fault-pb-id-empty = Un projet n’a pas d’identifiant.
fault-pb-id-empty-mend = Donnez-lui-en un dans la colonne project_id.
fault-pb-above-budget = « { $id } » coûte { $cost }, plus que tout le budget.
fault-pb-above-budget-mend = Corrigez le coût ou le budget ; ou dites above_budget=set_aside pour le laisser de côté, above_budget=keep pour le compter quand même.
fault-pb-project-unknown = Le bulletin nomme « { $id } », qui n’est pas dans PROJECTS.
fault-pb-project-unknown-mend = Corrigez l’identifiant, ajoutez le projet à la liste, ou dites unknown=drop pour laisser ces choix de côté.
fault-pb-voter-twice = Le votant « { $voter } » a déjà voté ligne { $first }.
fault-pb-voter-twice-mend = Gardez un bulletin par votant.
fault-pb-points-count = Le bulletin a { $found } nombres de points pour { $expected } projets.
fault-pb-points-count-mend = Écrivez autant de nombres dans « points » que de projets dans « vote ».
fault-pb-points-not-whole = « { $value } » n’est pas un nombre de points.
fault-pb-points-not-whole-mend = Écrivez des nombres entiers, de 0 ou plus.
fault-pb-count-differs = META annonce { $key } = { $announced }, mais le fichier en a { $found } : il a peut-être été coupé.
fault-pb-count-differs-mend = Reprenez le fichier entier ; ou corrigez { $key } ; ou dites counts=tell pour continuer quand même.
fault-pb-choice-twice = Le bulletin de « { $voter } » nomme deux fois « { $id } ».
fault-pb-choice-twice-mend = Gardez ce projet une seule fois sur le bulletin.
fault-budget-money-too-large = Une somme d’argent est trop grande pour être comptée ici.
fault-budget-money-too-large-mend = Écrivez au plus { $most }.
fault-budget-condition-unknown = Aucun projet n’a l’identifiant « { $id } ».
fault-budget-condition-unknown-mend = Reprenez les identifiants de la partie PROJECTS du fichier.
fault-budget-exclusive-alone = Un groupe d’exclusion tient au moins deux projets ; celui-ci n’a que « { $id } ».
fault-budget-exclusive-alone-mend = Joignez par + les projets qui s’excluent : exclusive=A+B,C+D+E.
fault-budget-groups-broken = Un groupe de projets qui s’excluent n’en tient pas deux, ou en nomme un qui n’existe pas.
fault-budget-groups-broken-mend = Donnez des groupes d’au moins deux projets de la liste.

# Ce que l’on dit des votes par mentions, et des bulletins en général. Mêmes codes, mêmes faits que le fichier anglais.

grades-first = { $count ->
    [one] { $options } arrive en tête, avec la mention majoritaire « { $grade } ».
   *[other] { $options } arrivent en tête à égalité, avec la mention majoritaire « { $grade } ».
}
grades-score-first = { $count ->
    [one] { $options } arrive en tête, avec une moyenne de { $grade }.
   *[other] { $options } arrivent en tête à égalité, avec une moyenne de { $grade }.
}
grades-head-rank = rang
grades-head-option = option
grades-head-grade = mention majoritaire
grades-head-above = au-dessus
grades-head-below = au-dessous
grades-head-mean = moyenne
grades-head-sum = somme
grades-head-blanks = blancs
grades-ballots = { $count ->
    [one] { $count } bulletin
   *[other] { $count } bulletins
}, { $blanks ->
    [0] aucune case laissée en blanc
    [one] { $blanks } case laissée en blanc
   *[other] { $blanks } cases laissées en blanc
}. Le rang suit la valeur majoritaire ; les parts au-dessus et au-dessous de la mention sont seulement montrées.
grades-parting = { $better } passe devant { $worse }, ce que les parts ne montrent pas : { $removals } votes retirés de chaque côté du milieu, les mentions sont « { $grade } » contre « { $other } ».
grades-otherwise = Avec les blancs traités par « { $blank } », le classement serait : { $ranking }
tie-kept = { $place } ex æquo, laissés tels quels : { $options }.
tie-earlier-rounds = { $place } ex æquo, départagés par les tours précédents : { $options }.
tie-declared-order = { $place } ex æquo, départagés par l’ordre déclaré : { $options }. { $changes ->
    [yes] L’ordre inverse donnerait d’autres gagnants.
   *[no] L’ordre inverse donnerait les mêmes gagnants.
}
tie-at-rank = Rang { $number } :
tie-at-round = Tour { $number } :
tie-at-stage = Étape { $number } :
tie-at-equal = Entre victoires égales :
tie-none = Aucune égalité rencontrée.
tally-verified = Recompté d’une autre façon : le même résultat.
tally-not-verified = Recompté d’une autre façon, le résultat diffère : ne le publiez pas, et dites-le-nous.

fault-tally-no-ballot = La feuille ne contient aucun bulletin.
fault-tally-no-ballot-mend = Écrivez un bulletin par rangée, sous les noms des colonnes.
fault-tally-ballot-repeated = Le bulletin « { $id } » est déjà donné à la ligne { $first }.
fault-tally-ballot-repeated-mend = Gardez une rangée par bulletin.
fault-tally-all-blank = Tous les bulletins sont blancs.
fault-tally-all-blank-mend = Vérifiez que le bon fichier, et les bonnes colonnes, ont été donnés.
fault-grades-no-option = La feuille ne nomme aucune option.
fault-grades-no-option-mend = Donnez une colonne à chaque option.
fault-grades-options-differ = Cette feuille n’a pas les mêmes options que la première.
fault-grades-options-differ-mend = Nommez ainsi ses colonnes : { $expected }.
fault-grade-unknown = « { $value } », donné à « { $option } », n’est pas une mention de l’échelle.
fault-grade-unknown-mend = Les mentions, de la plus basse à la plus haute : { $known }. Laissez vide un blanc.
fault-grade-unknown-near = « { $value } », donné à « { $option } », n’est pas une mention de l’échelle ({ $known }).
fault-grade-unknown-near-mend = Vouliez-vous dire « { $near } » ?

ballots-none = Il n’y a aucun bulletin à compter.
ballots-none-mend = Donnez au moins un bulletin.
ballots-all-blank = { $ballots ->
    [one] Le seul bulletin est blanc : il n’y a rien à classer.
   *[other] Les { $ballots } bulletins sont blancs d’un bout à l’autre : il n’y a rien à classer.
}
ballots-all-blank-mend = Vérifiez que le bon fichier, et les bonnes colonnes, ont été donnés.
ballots-blank-forbidden = Les blancs sont interdits, et « { $option } » en a { $count }.
ballots-blank-forbidden-mend = Faites compléter ces bulletins, ou déclarez avant le vote un autre traitement des blancs.
ballots-options = « { $option } » ne peut pas nommer une option : un nom n’est jamais vide, et chacune a le sien.
ballots-options-mend = Donnez à chaque option un nom à elle.
ballots-scale = Ces mentions ne font pas une échelle : { $scale }.
ballots-scale-mend = Donnez au moins deux mentions, chacune son nom, la plus basse d’abord.
ballots-shape = La table n’a pas la taille attendue : { $expected } attendu, { $found } trouvé.
ballots-shape-mend = Donnez une rangée par bulletin et une colonne par option.
ballots-out-of-range = { $value } est hors de ce qui est permis.
ballots-out-of-range-mend = Donnez un nombre entier de { $least } à { $most }.
ballots-tied = { $count ->
    [one] { $count } bulletin classe
   *[other] { $count } bulletins classent
} deux options à égalité, et la règle { $rule } suit une préférence à la fois.
ballots-tied-mend = Choisissez schulze, ranked_pairs ou borda, qui comptent les égalités.
ballots-seats = { $seats } sièges pour { $options } options, c’est impossible.
ballots-seats-mend = Donnez un nombre de sièges de 1 à { $options }.
ballots-order = L’ordre déclaré ne nomme pas chaque option une fois : { $order }.
ballots-order-mend = Nommez chaque option, une fois.
ballots-choice = « { $value } » ne convient pas à « { $setting } ».
ballots-choice-mend = Les mots connus : { $known }.
consent-move = « { $move } » ne peut pas se faire à l’étape « { $stage } » ({ $why }).
consent-move-mend = Voyez ce que permet l’étape « { $stage } ».
delphi-answers = Une mesure de convergence demande au moins { $needed } réponses ; il y en a { $found }.
delphi-answers-mend = Attendez les réponses de membres du panel présents aux tours comparés.

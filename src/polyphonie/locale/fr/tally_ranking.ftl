# Ce que l’on dit des votes par classements. Mêmes codes, mêmes faits que le fichier anglais.

rule-schulze = Schulze
rule-ranked-pairs = paires rangées
rule-borda = Borda
rule-irv = vote alternatif
rule-stv = vote unique transférable
ranking-first = { $count ->
    [one] { $options } arrive en tête ({ $rule }).
   *[other] { $options } arrivent en tête à égalité ({ $rule }).
}
ranking-elected = { $count ->
    [one] Élu : { $options } ({ $rule }).
   *[other] Élus, dans cet ordre : { $options } ({ $rule }).
}
ranking-head-schulze = duels gagnés
ranking-head-ranked-pairs = duels gagnés
ranking-head-borda = points
ranking-head-irv = voix
ranking-head-stv = voix
ranking-ballots = { $count ->
    [one] { $count } bulletin
   *[other] { $count } bulletins
}, { $blank ->
    [0] aucun blanc
    [one] { $blank } blanc
   *[other] { $blank } blancs
}. Les options absentes d’un bulletin partagent sa dernière place.
ranking-condorcet = { $option } gagne son duel contre chaque autre option.
ranking-no-condorcet = Aucune option ne gagne tous ses duels. Le plus petit groupe qui bat toutes les autres : { $options }.
ranking-cycle = Ces options se battent en rond : { $options }.
ranking-otherwise = Avec l’ordre déclaré inverse, le classement serait : { $ranking }
ranking-one-file = { $count } fichiers sont donnés ; les classements se comptent sur un seul.
ranking-one-file-mend = Donnez un fichier à la fois.

fault-ranking-weight = « { $value } » n’est pas un nombre de bulletins.
fault-ranking-weight-mend = Écrivez un nombre entier, au moins 1.
fault-ranking-too-many-options = Il y a { $found } options, pour { $most } au plus.
fault-ranking-too-many-options-mend = Mettez un bulletin par rangée ; vérifiez le réglage « layout ».
fault-ranking-not-rank = « { $value } », donné à « { $option } », n’est pas un rang.
fault-ranking-not-rank-mend = Écrivez 1 pour la meilleure, 2 pour la suivante ; laissez vide une option non classée.
fault-ranking-repeated = « { $option } » est classée deux fois sur le même bulletin.
fault-ranking-repeated-mend = Gardez-la une fois, à sa meilleure place.
fault-ranking-hole = Le bulletin laisse vide le rang { $rank }, puis continue.
fault-ranking-hole-mend = Remontez les options suivantes, ou complétez le rang.

fault-preflib-no-alternatives = Le fichier ne dit pas combien il y a d’options.
fault-preflib-no-alternatives-mend = Commencez par les lignes d’un fichier PrefLib, avec la ligne # NUMBER ALTERNATIVES.
fault-preflib-too-many-alternatives = Il y a { $found } options, pour { $most } au plus.
fault-preflib-too-many-alternatives-mend = Gardez les options qui comptent.
fault-preflib-no-ballot = Le fichier ne contient aucun bulletin.
fault-preflib-no-ballot-mend = Après les lignes qui commencent par #, écrivez : nombre de bulletins, deux-points, options dans l’ordre.
fault-preflib-line = Cette ligne n’est pas un bulletin : « { $text } ».
fault-preflib-line-mend = Écrivez : nombre de bulletins, deux-points, options avec des virgules, égalités entre accolades.
fault-preflib-unknown-alternative = L’option { $number } n’existe pas.
fault-preflib-unknown-alternative-mend = Les options vont de 1 à { $most }.
fault-preflib-repeated = L’option { $number } est classée deux fois.
fault-preflib-repeated-mend = Gardez-la une fois par ligne.
fault-preflib-equals = Un fichier .{ $kind } n’a pas d’égalités entre accolades.
fault-preflib-equals-mend = Nommez le fichier .toi si les égalités sont voulues, ou écrivez un ordre strict.
fault-preflib-incomplete = Un fichier .{ $kind } classe toutes les options : { $found } trouvées, { $expected } attendues.
fault-preflib-incomplete-mend = Complétez la ligne, ou nommez le fichier .soi ou .toi.
fault-preflib-totals-differ = Le fichier annonce { $said } ({ $key }), et l’on en trouve { $found } : il est peut-être coupé.
fault-preflib-totals-differ-mend = Reprenez le fichier entier, ou corrigez la ligne qui l’annonce.

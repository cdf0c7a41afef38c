# Ce que dit une rotation de tables : le plan, la distance au mieux possible, ce qui n’est pas tenu, ce qui est refusé. Mêmes codes, mêmes faits que le fichier anglais.

rotation-answer = { $repeats ->
    [0] Personne ne se retrouve deux fois à la même table
    [one] Une seule fois, deux personnes se retrouvent
   *[other] { $repeats } fois, deux personnes se retrouvent
} : { $people } personnes, { $rounds ->
    [one] { $rounds } tour
   *[other] { $rounds } tours
}.
rotation-best = C’est prouvé le mieux possible : aucun plan ne descend sous { $bound } ({ $why }).
rotation-far = Aucun plan ne descend sous { $bound } ({ $why }) ; celui-ci en est à { $gap }. Rien ne dit qu’un plan à { $bound } existe.
rotation-bound-pairs = il n’y a pas plus de paires à faire se rencontrer
rotation-bound-people = chacun n’a pas plus de monde à rencontrer
rotation-bound-tables = deux tours ont toujours ces rencontres en commun, avec si peu de tables
rotation-round = Tour { $round }
rotation-table = Table
rotation-size = Places
rotation-people = Personnes
rotation-again = { $one } et { $other } se rencontrent { $times } fois.
rotation-again-more = Et { $count ->
    [one] { $count } autre paire
   *[other] { $count } autres paires
} : voyez --json.
rotation-met = Chaque personne en rencontre de { $least } à { $most } autres.
rotation-imbalance = Équilibre de { $columns } : { $seats ->
    [0] chaque table a sa part de chaque valeur
    [one] une place hors de la part de sa table
   *[other] { $seats } places hors de la part de leur table
}.
rotation-compromises = D’autres plans, qu’aucun ne bat à la fois sur les retrouvailles et sur l’équilibre (voyez --json) :
rotation-weight = Poids
rotation-repeats = Retrouvailles
rotation-seats-uneven = Places hors de part
rotation-broken-apart = Règle non tenue, tour { $round }, table { $table } : { $one } et { $other } devaient être séparés (demandé { $wanted }, trouvé { $found }).
rotation-broken-together = Règle non tenue, tour { $round }, table { $table } : { $one } et { $other } devaient être ensemble (demandé { $wanted }, trouvé { $found }).
rotation-broken-least = Règle non tenue, tour { $round }, table { $table } : { $one } = { $other }, au moins { $wanted } ; trouvé { $found }.
rotation-broken-most = Règle non tenue, tour { $round }, table { $table } : { $one } = { $other }, au plus { $wanted } ; trouvé { $found }.
rotation-ties = À égalité : bien des plans valent celui-ci, ne serait-ce qu’en renommant les personnes ; la graine a choisi.

rotation-round-impossible = Au tour { $round }, les règles se contredisent : aucun placement ne les tient toutes, c’est prouvé.
rotation-round-impossible-mend = Retirez une séparation, un groupe, un quota ou une place fixée du tour { $round }.

fault-rotation-one-file = { $count } fichiers sont donnés, pour une seule feuille de personnes.
fault-rotation-one-file-mend = Donnez une feuille ; les quotas, places fixées et rencontres passées se donnent par les réglages quotas, fixed et met.
fault-rotation-id-blank = La case « { $column } » est vide.
fault-rotation-id-blank-mend = Donnez un nom ou un numéro à chaque personne, ou retirez la ligne.
fault-rotation-id-twice = « { $id } » est déjà à la ligne { $first }.
fault-rotation-id-twice-mend = Une ligne par personne : retirez celle-ci, ou donnez-lui un autre nom.
fault-rotation-id-repeated = « { $id } » est donné { $times } fois.
fault-rotation-id-repeated-mend = Donnez à chaque personne un nom à elle.
fault-rotation-too-few = { $count ->
    [0] Il n’y a personne à placer.
    [one] Il n’y a qu’une personne à placer.
   *[other] Il n’y a que { $count } personnes à placer.
}
fault-rotation-too-few-mend = Une rotation demande au moins deux personnes.
fault-rotation-too-many = La feuille compte { $count } personnes, pour { $most } au plus.
fault-rotation-too-many-mend = Partagez-les en plusieurs salles, une feuille par salle.
fault-rotation-tables-number = { $tables } tables pour { $people } personnes : ce nombre ne va pas.
fault-rotation-tables-number-mend = Mettez au moins une table, et pas plus de tables que de personnes.
fault-rotation-rounds-number = { $rounds } tours : ce nombre ne va pas.
fault-rotation-rounds-number-mend = Mettez au moins un tour.
fault-rotation-seats-number = Les places de { $count } tables sont données, pour { $tables } tables.
fault-rotation-seats-number-mend = Donnez pour chaque table combien elle a de places, au moins une : seats=8,8,6.
fault-rotation-seats-short = Au tour { $round }, { $people } personnes pour { $seats } places.
fault-rotation-seats-short-mend = Ajoutez des places ou une table.
fault-rotation-person-unknown = « { $id } » n’est pas dans la liste des personnes.
fault-rotation-person-unknown-mend = Ajoutez cette personne, ou retirez-la des règles.
fault-rotation-fixed-nowhere = « { $id } » est placé au tour { $round }, table { $table }, qui n’existe pas.
fault-rotation-fixed-nowhere-mend = Les tours et les tables se comptent à partir de 1, jusqu’aux nombres demandés.
fault-rotation-fixed-absent = « { $id } » est placé au tour { $round }, où cette personne est absente.
fault-rotation-fixed-absent-mend = Retirez sa place de ce tour, ou corrigez sa venue.
fault-rotation-fixed-too-many = Au tour { $round }, la table { $table } a { $fixed } personnes fixées pour { $seats } places.
fault-rotation-fixed-too-many-mend = Fixez moins de monde à cette table, ou donnez-lui plus de places.
fault-rotation-fixed-against = Au tour { $round }, les places fixées de « { $one } » et de « { $other } » vont contre la règle { $rule ->
    [apart] qui les sépare
   *[together] qui les réunit
}.
fault-rotation-fixed-against-mend = Changez l’une des deux places, ou la règle.
fault-rotation-fixed-twice = « { $id } » est déjà fixé à la table { $table } au tour { $round }.
fault-rotation-fixed-twice-mend = Gardez une table par personne et par tour.
fault-rotation-feature-unknown = Toutes les personnes n’ont pas de valeur pour « { $feature } ».
fault-rotation-feature-unknown-mend = Remplissez cette colonne, ou ne la demandez pas.
fault-rotation-quota-repeated = Deux quotas parlent de { $feature } = { $value }.
fault-rotation-quota-repeated-mend = Gardez un quota par valeur.
fault-rotation-quota-reversed = Le quota de { $feature } = { $value } va de { $least } à { $most }.
fault-rotation-quota-reversed-mend = Mettez un minimum d’au moins 0, et un maximum qui ne soit pas plus petit.
fault-rotation-quota-short = Au tour { $round }, il faut { $needed } personnes { $feature } = { $value } pour toutes les tables ; il y en a { $found }.
fault-rotation-quota-short-mend = Baissez le minimum par table, ou le nombre de tables.
fault-rotation-quota-over-table = Au tour { $round }, le quota demande { $least } personnes { $feature } = { $value } à une table de { $size }.
fault-rotation-quota-over-table-mend = Baissez ce minimum.
fault-rotation-quota-over = Au tour { $round }, { $found } personnes { $feature } = { $value } sont là ; les tables n’en acceptent que { $room }.
fault-rotation-quota-over-mend = Montez le maximum par table.
fault-rotation-quota-unknown = La colonne « { $feature } » n’est pas dans la feuille des personnes.
fault-rotation-quota-unknown-mend = Les colonnes trouvées : { $known }.
fault-rotation-quota-unreadable = « { $value } », sous { $column }, n’est pas un nombre entier de personnes.
fault-rotation-quota-unreadable-mend = Écrivez un nombre entier, ou laissez la case vide.
fault-rotation-together-too-large = Au tour { $round }, un groupe à garder ensemble ({ $first }…) compte { $count } personnes ; la plus grande table en a { $size }.
fault-rotation-together-too-large-mend = Partagez ce groupe, ou mettez moins de tables.
fault-rotation-apart-too-many = Au tour { $round }, { $count } personnes ({ $first }…) sont à séparer, pour { $tables } tables.
fault-rotation-apart-too-many-mend = Demandez un quota (au plus tant par table) plutôt qu’une séparation.
fault-rotation-apart-and-together = « { $one } » et « { $other } » sont à la fois à séparer et à garder ensemble.
fault-rotation-apart-and-together-mend = Gardez une des deux règles.
fault-rotation-round-unreadable = « { $value } », sous « { $column } », n’est pas un numéro de tour.
fault-rotation-round-unreadable-mend = Écrivez un nombre entier de 1 à { $most }, ou laissez la case vide.
fault-rotation-stay-reversed = « { $id } » arrive au tour { $first } et part après le tour { $last }.
fault-rotation-stay-reversed-mend = Mettez l’arrivée avant le départ.
fault-rotation-seat-of-nobody = « { $id } » a une place fixée, et n’est pas dans la feuille des personnes.
fault-rotation-seat-of-nobody-mend = Ajoutez cette personne à la feuille (avec sa venue), ou retirez sa place.
fault-rotation-seat-unreadable = « { $value } », sous { $column }, n’est pas un numéro.
fault-rotation-seat-unreadable-mend = Écrivez un nombre entier à partir de 1 ; un tour laissé vide vaut pour tous les tours.
fault-rotation-outcome-unreadable = Ce n’est pas le résultat d’une rotation.
fault-rotation-outcome-unreadable-mend = Donnez ce qu’écrit « polyphonie tally rotation … --json », ou une feuille id, round, table.
fault-rotation-played-without-plan = Le réglage « played » ({ $played }) garde les premiers tours d’un plan, et aucun plan n’est donné.
fault-rotation-played-without-plan-mend = Donnez aussi fixed=FICHIER, le plan déjà joué.

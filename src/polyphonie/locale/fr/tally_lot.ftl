# Un tirage au sort : qui siège, avec quelle équité, avec quelle certitude ; viviers, quotas et preuves. Mêmes identifiants et mêmes faits que le fichier anglais.

lot-panel-from-lottery = { $count ->
    [one] Une personne est tirée au sort parmi { $people } :
   *[other] { $count } personnes sont tirées au sort parmi { $people } :
}
lot-panel-from-list = { $count ->
    [one] Une personne, le panel du numéro tiré, parmi { $people } :
   *[other] { $count } personnes, le panel du numéro tiré, parmi { $people } :
}
lot-certificate-proved = La plus faible chance est de { $lowest } ; aucun tirage respectant les quotas ne peut dépasser { $bound }. C’est prouvé.
lot-certificate-within-gap = La plus faible chance est de { $lowest } ; aucun tirage respectant les quotas ne peut dépasser { $bound }. Entre les deux, un tirage plus équitable existe peut-être.
lot-certificate-not-proved = La plus faible chance est de { $lowest } ; la recherche s’est arrêtée avant de prouver qu’aucun tirage n’est plus équitable.
lot-head-chances = chances
lot-head-lowest = la plus faible
lot-head-median = médiane
lot-head-highest = la plus forte
lot-in-lottery = dans ce tirage
lot-on-list = sur la liste publique
lot-kept-out = { $count ->
    [one] Les quotas ne laissent aucune chance à une personne, qu’aucun panel ne peut contenir : { $names }. Demandez studio=yes pour voir ce qui lui ouvrirait la porte.
   *[other] Les quotas ne laissent aucune chance à { $count } personnes, qu’aucun panel ne peut contenir : { $names }. Demandez studio=yes pour voir ce qui leur ouvrirait la porte.
}
lot-list = Liste publique : { $count ->
    [one] un panel
   *[other] { $count } panels
}, de 0 à { $last } ; { $repeats ->
    [0] tous différents.
    [one] un seul en répète un autre.
   *[other] { $repeats } en répètent un autre.
} À publier avant de tirer le numéro avec des boules.
lot-reserve = En réserve, à appeler dans cet ordre : { $names }.
lot-proof-written = Preuve : { $file }, empreinte { $digest }…, à publier avant le tirage. Les sels de { $private } sont privés : chaque personne ne reçoit que le sien.
lot-alone = { $count ->
    [one] Une personne est seule à donner sa combinaison de réponses : qui connaît ces réponses pourrait la reconnaître.
   *[other] { $count } personnes sont seules à donner leur combinaison de réponses : qui connaît ces réponses pourrait les reconnaître.
}
lot-ties = Égalités : les personnes semblables ont la même chance ; la graine seule les départage.
lot-verified = Vérifié par un recomptage indépendant : sièges, quotas, foyers, chances, borne.
lot-not-verified = Le recomptage indépendant ne retrouve pas ce résultat : n’utilisez pas ce tirage et prévenez les auteurs.
lot-no-panel = Aucun panel ne peut respecter ces quotas.
lot-conflict = { $count ->
    [0] Les sièges et les foyers suffisent à interdire tout panel.
    [one] Ce quota ne peut pas être respecté :
   *[other] Ces { $count } quotas ne tiennent pas ensemble ; sans l’un quelconque d’entre eux, les autres tiennent :
}
lot-quota = { $feature } = { $value } : de { $min } à { $max } sièges
lot-way = Issue { $number } : { $changes }.
lot-change-min = pour { $feature } = { $value }, un minimum de { $after } au lieu de { $before }
lot-change-max = pour { $feature } = { $value }, un maximum de { $after } au lieu de { $before }
lot-price-min = Un siège de moins au minimum de { $feature } = { $value } (de { $min } à { $max }) ferait passer la plus faible chance de { $before } à { $after }.
lot-price-max = Un siège de plus au maximum de { $feature } = { $value } (de { $min } à { $max }) ferait passer la plus faible chance de { $before } à { $after }.
lot-opening = { $person } pourrait être tirée au sort avec { $changes }.
lot-no-opening = Rien ne permettrait de tirer { $person } au sort.
lot-households-alike = Foyers qui sont peut-être les mêmes, à trancher par quelqu’un : { $pairs }.
lot-proof-holds = La preuve tient : tailles, chances et empreintes sont celles qui sont écrites.
lot-proof-fails = La preuve ne tient pas : { $count ->
    [one] un point diffère.
   *[other] { $count } points diffèrent.
}
lot-proof-drawn = Numéro tiré : { $number }, sur { $panels } panels. Les personnes de ce panel, par leurs engagements :

recruitment-refused = { $count ->
    [one] Le vivier et ses quotas contiennent une erreur.
   *[other] Le vivier et ses quotas contiennent { $count } erreurs.
}
recruitment-refused-mend = Corrigez ce qui est listé, puis recommencez.
no-panel = Aucun panel de { $seats } ne peut respecter les quotas : { $count ->
    [0] les sièges et les foyers suffisent à l’interdire.
    [one] l’un d’eux ne peut pas l’être.
   *[other] { $count } d’entre eux ne tiennent pas ensemble.
}
no-panel-mend = Assouplissez l’un d’eux, élargissez le vivier, ou demandez studio=yes pour connaître les moindres changements.
unknown-lot-rule = « { $rule } » n’est pas une règle de tirage connue ici.
unknown-lot-rule-mend = Les règles connues : { $known }.
not-on-list = Aucun panel ne porte le numéro { $number }.
not-on-list-mend = La liste va de { $least } à { $most }.
not-in-pool = « { $person } » n’est pas dans le vivier.
not-in-pool-mend = Vérifiez l’identifiant, ou ajoutez la personne au vivier.
proof-unreadable = Ceci n’est pas une preuve de tirage ({ $problem }).
proof-unreadable-mend = Donnez le fichier JSON publié avant le tirage, entier et inchangé.
lot-files = Un tirage lit deux fichiers, et { $found ->
    [one] un seul a été donné.
   *[other] { $found } ont été donnés.
}
lot-files-mend = Donnez le vivier, puis les quotas ; ou une preuve, pour la rejouer.

fault-lot-feature-twice = Deux colonnes sont le critère « { $feature } ».
fault-lot-feature-twice-mend = N’en gardez qu’une.
fault-lot-feature-without-quota = Le critère « { $feature } » n’a pas de quota.
fault-lot-feature-without-quota-mend = Écrivez un quota pour chacune de ses valeurs, ou retirez le critère.
fault-lot-quota-blank = Un quota ne nomme pas son critère ou sa valeur.
fault-lot-quota-blank-mend = Écrivez les deux, ou retirez la ligne.
fault-lot-feature-unknown = Le vivier n’a pas de critère « { $feature } ».
fault-lot-feature-unknown-mend = Nommez-le comme la colonne du vivier.
fault-lot-quota-twice = { $feature } = { $value } a deux quotas.
fault-lot-quota-twice-mend = N’en gardez qu’un.
fault-lot-quota-reversed = { $feature } = { $value } demande de { $low } à { $high } sièges.
fault-lot-quota-reversed-mend = Écrivez un minimum de 0 ou plus, qui ne dépasse pas le maximum.
fault-lot-seats = { $seats ->
    [one] Un siège
   *[other] { $seats } sièges
} pour un vivier de { $pool }.
fault-lot-seats-mend = Demandez au moins un siège, et pas plus qu’il n’y a de personnes.
fault-lot-lows-above-seats = Les minimums de « { $feature } » totalisent { $total }, plus que les { $seats } sièges.
fault-lot-lows-above-seats-mend = Abaissez-en certains.
fault-lot-highs-below-seats = Les maximums de « { $feature } » totalisent { $total }, moins que les { $seats } sièges.
fault-lot-highs-below-seats-mend = Relevez-en certains, ou ajoutez les valeurs qui manquent.
fault-lot-id-blank = Une personne n’a pas d’identifiant.
fault-lot-id-blank-mend = Donnez à chaque personne un identifiant à elle.
fault-lot-id-twice = L’identifiant « { $person } » sert deux fois.
fault-lot-id-twice-mend = Donnez à chaque personne un identifiant à elle.
fault-lot-answers-missing = « { $person } » a { $found } réponses, pour { $expected } critères.
fault-lot-answers-missing-mend = Donnez une réponse par critère.
fault-lot-answer-unknown = « { $person } » répond « { $value } » au critère « { $feature } », qui n’a pas ce quota.
fault-lot-answer-unknown-mend = Corrigez la réponse, ou ajoutez un quota pour cette valeur (de 0 au nombre de sièges si rien n’est demandé).
fault-lot-answer-blank = « { $person } » ne répond pas au critère « { $feature } ».
fault-lot-answer-blank-mend = Remplissez la réponse, ou écrivez une valeur comme « inconnu » et donnez-lui un quota.
fault-lot-nobody = Le vivier est vide.
fault-lot-nobody-mend = Mettez une personne par ligne.
fault-lot-no-quota = Le fichier ne contient aucun quota.
fault-lot-no-quota-mend = Mettez une valeur de critère par ligne : feature, value, min, max.
fault-lot-bound-unreadable = « { $value } » n’est pas un nombre de sièges (colonne « { $column } »).
fault-lot-bound-unreadable-mend = Écrivez un nombre entier, 0 ou plus.
fault-lot-state-unknown = L’état « { $state } » n’est pas connu.
fault-lot-state-unknown-mend = Écrivez retenu, refus, ou rien.
fault-lot-secret-short = Le secret est trop court pour protéger quelqu’un.
fault-lot-secret-short-mend = Écrivez au moins { $least } caractères, gardés par l’organisateur seul.
fault-lot-proof-without-list = Une preuve a besoin de la liste publique, et panels=0 n’en fait pas.
fault-lot-proof-without-list-mend = Demandez une liste, par exemple panels=1000.
fault-lot-held = Ce quota, { $feature } = { $value } (de { $low } à { $high }), ne tient pas avec les autres nommés ici.
fault-lot-held-mend = Sans lui, les autres tiennent.
fault-lot-way-out = Issue { $number } : { $feature } = { $value } de { $low } à { $high } sièges.
fault-lot-way-out-mend = Toutes les lignes d’une même issue vont ensemble.
fault-lot-homes = Avec une personne par foyer, le vivier ne peut pas remplir { $seats ->
    [one] un siège.
   *[other] { $seats } sièges.
}
fault-lot-homes-mend = Élargissez le vivier, ou demandez moins de sièges.

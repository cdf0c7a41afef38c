# polyphonie verify, in French. Same ids and facts as the English file.

verify-stands = Le résultat tient : { $instrument }, { $items } éléments sur la table, { $given } contributions recomptées.
verify-digest-said = Empreinte de ce qui a été compté : { $digest }
verify-digest = L’empreinte écrite dans l’archive n’est pas celle de son contenu.{ $what }
verify-uncounted = L’archive ne contient aucun résultat à vérifier.{ $what }
verify-finding = Le vérificateur de l’outil ne retrouve pas : { $what }.
verify-count = Recompté par la règle, le résultat est un autre.{ $what }
does-not-stand =
    { $count ->
        [one] Ce résultat ne tient pas : une différence.
       *[other] Ce résultat ne tient pas : { $count } différences.
    }
does-not-stand-mend = Demandez l’archive d’origine à qui l’a publiée, et comparez.
rows-reserved = Cette archive donne les chiffres sans les réponses, que l’équipe garde pour ne trahir personne : il n’y a rien à recompter. Son empreinte lie l’équipe : { $digest }
rows-reserved-mend = Faites recompter l’archive complète par quelqu’un de confiance, et comparez son empreinte à celle-ci.

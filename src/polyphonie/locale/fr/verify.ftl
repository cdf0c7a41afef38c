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

# -- a sealed journal

verify-journal-stands =
    { $entries ->
        [one] Le journal tient : une inscription
       *[other] Le journal tient : { $entries } inscriptions
    }{ $seals ->
        [one] {""} sous un sceau.
       *[other] {""} sous { $seals } sceaux, chacun lié au précédent.
    }
verify-journal-head = Tête : { $head }
verify-receipt-there = Le récépissé { $receipt } y est, sous le sceau no { $seal }.
verify-receipt-missing = Le récépissé { $at } n’est pas dans ce journal.
verify-receipt-later = Le récépissé { $at } est plus récent que le dernier sceau : téléchargez le journal à nouveau.
verify-head-missing = Aucun sceau n’a cette tête : { $at }. Le journal a été réécrit ou coupé depuis qu’elle fut notée.
verify-seal-number = Le sceau no { $at } n’est pas à son rang.
verify-seal-entries = Sous le sceau no { $at }, des inscriptions manquent ou sont de trop.
verify-seal-root = Sous le sceau no { $at }, une inscription a changé.
verify-seal-chain = Le sceau no { $at } n’est pas lié au précédent.
verify-seal-order = Le sceau no { $at } ferme ce qu’un autre a déjà fermé.
verify-seal-none = L’inscription { $at } n’est sous aucun sceau.
journal-needed = Un récépissé et une tête se cherchent dans un journal scellé, et ce fichier est une archive d’activité.
journal-needed-mend = Téléchargez le journal depuis la page de la démarche, ou depuis votre récépissé.
fault-journal-format = Ce n’est pas un journal scellé de Polyphonie.
fault-journal-format-mend = Donnez le fichier tel qu’il fut téléchargé ; son « format » doit être { $known }.
fault-journal-shape = Cette partie du journal n’a pas la forme attendue.
fault-journal-shape-mend = Téléchargez le journal à nouveau, sans l’ouvrir dans un tableur.

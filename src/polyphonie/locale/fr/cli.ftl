file-unreadable = { $file } ne peut pas être lu ({ $problem }).
file-unreadable-mend = Vérifiez le nom du fichier et ses droits.
folder-unwritable = On ne peut pas écrire dans { $file } ({ $problem }).
folder-unwritable-mend = Choisissez un autre dossier avec --out.
unknown-format = Format inconnu : { $format }.
unknown-format-mend = Les formats connus sont : { $known }.
no-actors = { $file } ne décrit aucun acteur.
no-actors-mend = Ajoutez une liste « actors » : au moins un id et un nom pour chacun.
cli-written = Écrit : { $files }
cli-count = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
cli-private = Document de travail : ces jugements portent sur des acteurs. Ne pas diffuser.
cli-no-answers = Personne n’a encore rempli les matrices. Ajoutez des « respondents » avec leurs influences et leurs positions.
cli-variant = Rapports de force, calcul { $variant } (moyenne 1)
cli-filled = { $count ->
    [one] { $count } case sans réponse est comptée comme « rien de dit » : lire ces chiffres comme un ordre de grandeur.
   *[other] { $count } cases sans réponse sont comptées comme « rien de dit » : lire ces chiffres comme un ordre de grandeur.
}
cli-head-actor = acteur
cli-head-kind = sorte
cli-head-power = pouvoir
cli-head-interest = intérêt
cli-head-affected = concerné
cli-head-distance = éloigné
cli-head-quadrant = place
cli-head-salience = saillance
cli-head-influence = influence
cli-head-dependence = dépendance
cli-head-star = R*
cli-head-plane = rôle
cli-head-ambivalence = ambivalence
cli-head-slug = identifiant
cli-head-name = nom
cli-head-family = famille
cli-head-level = niveau
cli-head-participedia = Participedia
cli-head-definition = définition
cli-head-article = article
cli-head-status = état
law-checked = vérifié
law-unchecked = à vérifier
law-warning = Information, ne vaut pas conseil juridique. Une règle « à vérifier » n’a été relue par personne.
cli-contested = { $actor } → { $other } : de { $low } à { $high }, pour et contre
cli-wide = { $actor } → { $other } : de { $low } à { $high }
cli-head-spread = les répondants, de … à
cli-agenda = { $count ->
    [one] Une réponse à débattre entre répondants :
   *[other] { $count } réponses à débattre entre répondants, les plus disputées d’abord :
}
cli-agenda-more = { $count ->
    [one] et une autre, avec --json
   *[other] et { $count } autres, avec --json
}

# Naming the operator
admin-named = { $email } tient maintenant ce site. Pour entrer, ouvrez ce lien :
admin-once = Il vaut une heure et ne sert qu’une fois. Choisissez ensuite un mot de passe ou une clé d’accès.
not-an-address = « { $given } » n’est pas une adresse électronique.
not-an-address-mend = Donnez une adresse comme nom@exemple.fr.

# -- serve, work

serve-address = Le site répond à { $address }. { $workers ->
        [one] Un processus calcule à part.
       *[other] { $workers } processus calculent à part.
    } Ctrl-C l’arrête.
serve-stopped = Arrêté. Ce qui était commencé est fini.
work-started = { $workers ->
        [one] Un processus calcule pour le site.
       *[other] { $workers } processus calculent pour le site.
    } Ctrl-C l’arrête.
one-worker-here = SQLite ne laisse écrire qu’un processus à la fois : { $asked } processus de calcul ne feraient que s’attendre.
one-worker-here-mend = Gardez --workers 1, ou donnez une base PostgreSQL par DATABASE_URL.
keeps-falling = Un processus s’arrête aussitôt lancé, plusieurs fois de suite : { $command }.
keeps-falling-mend = Lisez ce qu’il a écrit au-dessus, corrigez, relancez.

# The pages of a dossier, in French. Same ids and same facts as the English file.

# Lists
dossier-list-title = { $count ->
    [0] Aucun dossier ouvert
    [one] Un dossier, de la situation à la stratégie
   *[other] { $count } dossiers, de la situation à la stratégie
}
dossier-list-lead = Chaque dossier part d’une situation décrite, et dit s’il faut lancer une participation, avec quelles méthodes, et pourquoi.
dossier-list-none = Il n’y a encore aucun dossier à lire ici
dossier-list-none-text = Un dossier s’ouvre à partir d’une situation décrite dans un fichier. Les exemples se chargent avec la commande « make demo ».
dossier-list-none-go = Parcourir les méthodes en attendant
dossier-list-decision = décision attendue le { $day }
dossier-list-undated = décision non datée
dossier-list-example = exemple
dossier-list-invented = cas inventé
dossier-list-private = réservé à l’équipe

# Around every page of a dossier
dossier-pages = Pages de ce dossier
dossier-page-dossier = L’essentiel
dossier-page-situation = Situation
dossier-page-diagnosis = Diagnostic
dossier-page-actors = Acteurs
dossier-page-sequences = Démarches
dossier-page-left-out = Méthodes écartées
dossier-page-strategy = Stratégie
dossier-view = Version affichée
dossier-view-team = Vous lisez la version de l’équipe, qui juge des acteurs.
dossier-view-public = Vous lisez ce que le public verrait.
dossier-view-to-public = Voir ce que le public verrait
dossier-view-to-team = Revenir à la version de l’équipe
dossier-csv = Tableau (CSV)
dossier-svg = Image (SVG)

# The essentials
dossier-ways = { $count ->
    [one] Une façon de faire
    [2] Deux façons de faire, contrastées
    [3] Trois façons de faire, contrastées
    [4] Quatre façons de faire, contrastées
   *[other] { $count } façons de faire, contrastées
}
dossier-way-read = Lire le détail
dossier-why = Pourquoi « { $name } »
dossier-why-each = Méthode par méthode
dossier-why-all = Toutes les raisons, étape par étape
dossier-changes = Ce qui changerait ce choix
dossier-why-not = Pourquoi pas une autre méthode ?
dossier-alarms = Alertes
dossier-alarms-all = { $count ->
    [one] L’alerte, dans la page des démarches
   *[other] Les { $count } alertes
}
dossier-take = À emporter
dossier-take-text = La même stratégie, à imprimer, à modifier ou à recalculer.
dossier-take-public = Ces fichiers sont ceux que le public verrait : emporter les jugements sur les acteurs est un droit, que donne la personne qui administre le dossier.
dossier-take-page = La stratégie entière, à lire et à imprimer
dossier-take-pdf = Document PDF
dossier-take-docx = Document Word à modifier
dossier-take-html = Page seule (HTML)
dossier-take-json = Données (JSON)
dossier-take-yaml = La situation, telle qu’elle est décrite (YAML)

# The situation
dossier-situation-title = À décider : { $what }
dossier-situation-untitled = Ce qui est à décider n’est pas encore écrit
dossier-situation-lead = Tout ce qui suit vient du fichier de la situation. Chaque valeur y dit d’où elle vient, ou qu’elle est une estimation.
dossier-situation-note = À savoir avant de lire
dossier-situation-publics = Qui le projet touche, et qui est loin
dossier-sources = Sources

# The diagnosis
dossier-diagnosis-title = { $met ->
    [0] Aucun des { $count } préalables n’est réuni
    [one] Un préalable sur { $count } est réuni
   *[other] { $met } préalables sur { $count } sont réunis
}
dossier-diagnosis-conditions = Avant de lancer : { $count } questions
dossier-diagnosis-statements = Ce que la situation dit
dossier-diagnosis-law = Ce que dit le droit
dossier-diagnosis-unknown = Ce que l’on ne sait pas

# The actors
dossier-actors-strong = { $names } pèsent le plus dans cette affaire
dossier-actors-count = { $count ->
    [0] Aucun acteur n’est encore décrit
    [one] Un acteur, et ce qui le relie à l’affaire
   *[other] { $count } acteurs, et ce qui les relie
}
dossier-actors-lead = { $count ->
    [0] Personne n’a encore dit qui influence qui, ni qui veut quoi.
    [one] Une personne a rempli les matrices. C’est un point de vue, à compléter par d’autres.
   *[other] { $count } personnes ont rempli les matrices, chacune de son côté. Leurs écarts se lisent ici, et jamais une moyenne seule.
}
dossier-actors-pictures = Le jeu des acteurs, en images
dossier-actors-register = Le registre
dossier-actors-forces = Les rapports de force
dossier-actors-forces-caption = Chaque acteur, le plus fort d’abord ; 1 est la moyenne
dossier-actors-forces-ranks = Rang selon les répondants
dossier-actors-agenda = À débattre entre répondants
dossier-actors-agenda-text = Là où les réponses s’écartent le plus, une conversation vaut mieux qu’une moyenne.
dossier-actors-agenda-more = Les { $count } autres sujets
dossier-actors-agenda-rest = Autres sujets à débattre
dossier-actors-agenda-none = Aucun désaccord à débattre : une seule personne a répondu, ou toutes disent la même chose.
dossier-actors-nobody = Décrivez d’abord les acteurs dans le fichier de la situation : un nom, un rôle, ce qu’ils ont à y gagner ou à y perdre.
dossier-actors-public = Les jugements sur les acteurs ne sont pas publiés
dossier-actors-public-why = Dire qui pèse, qui s’oppose et qui est loin, c’est juger des personnes. Ces jugements servent à préparer une démarche juste ; publiés, ils pourraient nuire à ceux qu’ils décrivent, révéler des opinions, ou être faux. Ils restent donc dans l’équipe.
dossier-actors-public-what = Ce qui suit est public : les publics que la démarche veut toucher, en groupes, sans désigner personne.
dossier-actors-public-right = Vous pensez être décrit ici ? Vous pouvez demander à l’équipe ce qui est écrit à votre sujet, et le faire corriger.
dossier-actors-publics = Les publics à atteindre
dossier-actors-publics-none = Aucun public n’est encore décrit.
dossier-game-filled = { $count ->
    [one] Une case sans réponse est comptée comme « rien de dit » : ces nombres sont des ordres de grandeur.
   *[other] { $count } cases sans réponse sont comptées comme « rien de dit » : ces nombres sont des ordres de grandeur.
}
dossier-game-variants = { $count ->
    [one] Les variantes du calcul ne donnent pas le même rang à un acteur.
   *[other] Les variantes du calcul ne donnent pas le même rang à { $count } acteurs.
}
dossier-agenda-influence = Influence : { $actor } sur { $on }
dossier-agenda-position = Position : { $actor }, « { $on } »
dossier-agenda-subject = Sujet
dossier-agenda-low = Du plus bas
dossier-agenda-high = Au plus haut
dossier-agenda-answers = Réponses
dossier-agenda-kind = Écart
dossier-agenda-contested = pour et contre
dossier-agenda-wide = large

# The sequences
dossier-sequences-title = « { $name } » arrive en tête dans { $share } des pondérations
dossier-sequences-none = Aucune démarche ne tient dans ce qui est donné
dossier-sequences-side = Côte à côte
dossier-sequences-detail = « { $name } », étape par étape
dossier-sequences-other = Lire une autre démarche en détail :
dossier-picture-calendar = Le calendrier
dossier-picture-coverage = Les objectifs et les étapes
dossier-sequences-firm = Ce choix est-il solide ?

# Left out
dossier-left-title = { $count ->
    [one] Une méthode écartée, et la raison
   *[other] { $count } méthodes écartées, et la raison de chacune
}
dossier-left-found = { $count ->
    [0] Aucune méthode écartée ne répond à cette recherche
    [one] Une méthode écartée répond à cette recherche
   *[other] { $count } méthodes écartées répondent à cette recherche
}
dossier-left-lead = Elles ne sont pas mauvaises : elles conviennent moins à cette situation que celles de la démarche conseillée, ou une limite les empêche.
dossier-left-search = Pourquoi pas…
dossier-left-all = Voir toutes les méthodes écartées
dossier-left-none-text = Elle est peut-être dans la démarche conseillée, ou sous un autre nom dans le catalogue.
dossier-left-readmit = Ce qui la ramènerait :

# The whole strategy
dossier-strategy-lead = Tout ce qui permet de décider, et de contester, tient ici : la réponse, ses raisons, ce qu’on ne sait pas.
dossier-strategy-elsewhere = Sur leur propre page :
dossier-strategy-other = Les autres démarches, étape par étape, sont dans la page des démarches et dans les documents à télécharger.

# Refusals
slug-taken = Un dossier porte déjà le nom « { $slug } » dans une autre organisation.
slug-taken-mend = Changez « slug » dans le fichier de la situation.
port-taken = Le port { $port } est déjà pris sur cette machine.
port-taken-mend = Arrêtez le programme qui l’occupe, ou choisissez-en un autre : PORT={ $other } make demo.
examples-missing = Le dossier des exemples n’a pas été trouvé ({ $folder }).
examples-missing-mend = Lancez la commande depuis le dossier du projet, là où se trouve « examples ».

# The demonstration
demo-preparing = Préparation de la base et des dossiers d’exemple…
demo-trials = Essayer les outils
demo-dossier = { $title } : prêt
demo-address = Polyphonie répond à l’adresse { $address } (Ctrl-C pour arrêter)
demo-stopped = Arrêté.

# The variants of the relations of force
dossier-variants = Les trois variantes du calcul
dossier-variants-text = Les textes d’origine ne disent pas si l’influence qui revient à un acteur par les autres doit être retirée. Cette page suit la variante { $variant } ; un ordre qui change d’une variante à l’autre ne se défend pas seul.
dossier-variants-used = suivie ici
dossier-variant-v1 = sans ce retour dans les sommes, puis retiré une fois de plus
dossier-variant-v2 = ce retour compris dans les sommes, puis retiré une fois
dossier-variant-v3 = sans ce retour, et sans rien retirer

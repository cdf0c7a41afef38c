# Choosing, weighing, adapting, keeping versions, in French. Same ids and same facts as the English file.

# Pages of a dossier
dossier-page-weights = Pondérations
dossier-page-adapt = Adapter
dossier-page-versions = Versions
sequence-plan = Notre stratégie

# The plan in pages and papers
paper-adopted = La démarche retenue par l’équipe, « { $name } », enchaîne { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
} : { $methods }.
paper-adapted-from = retenue par l’équipe, à partir de « { $name } »
paper-adapted = retenue par l’équipe
paper-owner = Responsable
paper-note = Note de l’équipe
paper-override = Assumé : « { $reason } » ({ $who ->
    [nobody] l’équipe
   *[other] { $who }
}, le { $day })
paper-override-kept = motif réservé à l’équipe
paper-alarm-title-late = Une étape finit après la décision.
paper-alarm-title-reversed = Une étape finit avant de commencer.
paper-alarm-title-rushed = Une étape commence trop tôt pour être prête.
paper-alarm-title-unready = Une étape commence avant ce dont elle a besoin.
paper-alarm-title-aimless = Une étape n’a pas d’objectif.
paper-alarm-title-overclaimed = Une étape promet plus que sa méthode ne peut tenir.
paper-alarm-title-unclaimed = Plus aucune étape n’est faite pour un objectif.
paper-alarm-title-unlisted = Plus aucune étape n’est faite pour un public.
paper-alarm-title-money = Le budget est dépassé.
paper-alarm-title-gone = Une méthode n’est plus au catalogue.

# Alarms that only an adapted plan can raise
alarm-plan-late = « { $method } » finit le { $ends_on }, et la décision est prise le { $when } : ce qui s’y dira arriverait trop tard.
alarm-mend-plan-late = La finir au plus tard le { $when }, ou repousser la décision.
alarm-plan-reversed = « { $method } » commence le { $starts_on } et finit le { $ends_on }.
alarm-mend-plan-reversed = Échanger les deux dates.
alarm-plan-rushed = « { $method } » commence le { $starts_on }. Sa préparation demande au moins { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
}.
alarm-mend-plan-rushed = La commencer au plus tôt le { $ready_on }, ou vérifier que tout est prêt.
alarm-plan-unready = « { $method } » commence le { $starts_on }. Elle a besoin de « { $method_needed } », qui finit le { $ends_on }.
alarm-mend-plan-unready = La commencer quand « { $method_needed } » est finie.
alarm-plan-aimless = Cette étape n’est faite pour aucun objectif et ne nourrit aucune autre : « { $method } ».
alarm-mend-plan-aimless = Dire à quel objectif elle sert, ou la retirer.
alarm-plan-overclaimed = « { $method } » ne sert pas cet objectif : { $objective }.
alarm-mend-plan-overclaimed = Ne plus le lui demander, ou la remplacer par une méthode qui le sert.
alarm-plan-unclaimed = Une étape pourrait servir cet objectif, mais aucune n’est faite pour lui : { $objective }.
alarm-mend-plan-unclaimed = Le confier à « { $method } ».
alarm-plan-unlisted = Une étape pourrait toucher ce public, mais aucune n’est faite pour lui : { $public }.
alarm-mend-plan-unlisted = Le confier à « { $method } ».
alarm-plan-money = Avec les formations et les renforts, la démarche coûte { $cost_cents }, pour { $budget_cents }.
alarm-mend-plan-money = Alléger une étape, se passer d’un renfort, ou porter le budget à { $cost_cents }.
alarm-plan-gone = « { $method } » n’est plus au catalogue : ses coûts et ses effets ne sont plus connus.
alarm-mend-plan-gone = La retirer, ou la remplacer.

# The page of the plan
plan-title = { $steps ->
    [0] La stratégie n’a pas encore d’étape
    [one] Une étape
   *[other] { $steps } étapes
}{ $alarms ->
    [0] , aucune alerte
    [one] , une alerte à regarder
   *[other] , { $alarms } alertes à regarder
}
plan-lead = Chaque changement est gardé aussitôt, et les alertes sont recalculées.
plan-sequences-title = L’équipe a retenu sa démarche : { $count ->
    [0] aucune étape encore
    [one] une étape
   *[other] { $count } étapes
}
plan-choose = Choisir
plan-go = Adapter notre stratégie
plan-again = Repartir d’une autre démarche
plan-start-otherwise = Partir d’un modèle ou d’une page blanche
plan-weigh = Peser les critères autrement
plan-steps = Les étapes
plan-missing = { $undated ->
    [0] Toutes les étapes ont leurs dates
    [one] Une étape n’a pas ses dates
   *[other] { $undated } étapes n’ont pas leurs dates
} ; { $unowned ->
    [0] toutes ont un responsable.
    [one] une n’a pas de responsable.
   *[other] { $unowned } n’ont pas de responsable.
}
plan-stage-prepare = poser le cadre, comprendre qui est là
plan-stage-diverge = recueillir largement
plan-stage-map = mettre en ordre, montrer les accords et les désaccords
plan-stage-deliberate = peser ensemble
plan-stage-decide = trancher
plan-stage-report = dire ce qui a été retenu, et pourquoi
plan-stage-empty = Rien à ce moment-là.
plan-stage-fill = Ajouter une étape
plan-add = Ajouter une étape
plan-edit = Modifier
plan-replace = Remplacer
plan-remove = Retirer
plan-remove-sure = Oui, la retirer
plan-up = Monter : { $name }
plan-down = Descendre : { $name }
plan-keep = Garder une version
plan-template = En faire un modèle
plan-alarms = { $count ->
    [0] Alertes
    [one] Une alerte
   *[other] { $count } alertes
}
plan-alarms-none = Aucune alerte : rien ne contredit ce que la situation demande.
plan-lived-with = Alertes assumées
plan-override = Passer outre
plan-resume = Ne plus passer outre
plan-skills = Compétences à trouver
plan-skill-train = { $name } : quelqu’un de l’équipe se forme.
plan-skill-hire = { $name } : on fait venir une personne qui sait.
plan-skill-none = Ne plus le prévoir
plan-calendar = Calendrier et couverture
plan-publics = Qui est touché par quoi
plan-public-by = Étapes
plan-public-none = aucune étape
plan-totals = Totaux et limites
plan-total = Total
plan-total-planned = Prévu
plan-total-range = Du moins au plus
plan-total-limit = Limite
plan-total-left = Reste
plan-total-budget_cents = Argent
plan-total-staff_days = Jours de l’équipe
plan-total-weeks = Semaines avant la décision
plan-total-free = { $planned }, sans limite dite
plan-total-within = { $planned } sur { $limit }
plan-total-over = { $planned } pour { $limit } : c’est trop
plan-nothing = rien
plan-gesture-add = Ajouter « { $name } »
plan-gesture-remove = Retirer « { $name } »
plan-gesture-tie = Confier l’objectif { $letter } à « { $name } »
plan-gesture-untie = Ne plus demander l’objectif { $letter } à « { $name } »
plan-gesture-reach = Adresser « { $name } » à : { $who }
plan-gesture-date = Du { $first } au { $last }
plan-gesture-train = Former quelqu’un
plan-gesture-hire = Faire venir quelqu’un
plan-done-choisi = C’est le point de départ. Tout peut maintenant changer.
plan-done-ajoute = L’étape est ajoutée.
plan-done-remede = C’est fait.
plan-done-competence = C’est noté.
plan-done-change = L’étape est modifiée.
plan-done-joint = Vos changements sont gardés, avec ceux qu’une autre personne venait de faire sur la même étape.
plan-done-deplace = L’étape est déplacée.
plan-done-retire = L’étape est retirée.
plan-done-remplace = L’étape est remplacée.
plan-done-assume = L’alerte est assumée ; la raison est visible de tous ceux qui lisent la stratégie.
plan-done-reprise = L’alerte compte de nouveau.
plan-field-title = Nom de l’étape
plan-field-stage = Moment
plan-field-starts_on = Commence le
plan-field-ends_on = Finit le
plan-field-objectives = Pour quels objectifs
plan-field-publics = Pour quels publics
plan-field-owner = Responsable
plan-field-cost_cents = Coût, en euros
plan-field-staff_days = Jours de l’équipe
plan-field-note = Note

# Where to start from
start-title = Choisir une démarche, puis l’adapter
start-again-title = Repartir d’une autre démarche
start-lead = Partez de celle qui ressemble le plus à ce que vous pouvez tenir. Rien n’est figé : étapes, dates, publics et coûts se changent ensuite.
start-replaces = Choisir ici remplace la stratégie en cours.
start-replaces-text = Elle sera d’abord gardée comme version, avec ses étapes et ses raisons.
start-back = Revenir à la stratégie
start-sequences = Les démarches proposées
start-kept = Les modèles de votre organisation
start-known = Les enchaînements connus
start-take = Partir de là
start-none = Une page blanche
start-none-text = Sans étape au départ : les alertes diront ce qui manque.
start-none-go = Commencer sans étape
start-wait = L’équipe n’a pas encore choisi
start-wait-text = Une personne qui anime le dossier choisit la démarche ; vous pourrez alors lire ses alertes et les assumer.

# One step
step-title = Modifier « { $name } »
step-title-hint = Laisser vide pour garder « { $name } ».
step-able = – la méthode le sert pleinement
step-helps = – la méthode y aide
step-unable = – la méthode ne le sert pas
step-reaches = – la méthode va jusqu’à lui
step-misses = – la méthode ne va pas jusqu’à lui
step-no-objective = Aucun objectif de participation n’est décrit dans la situation.
step-no-public = Aucun public n’est décrit dans la situation.
step-owner-hint = Plutôt une fonction qu’une personne : ce nom est public si le dossier l’est.
step-cost-hint = Dépenses hors temps de l’équipe. Laisser vide pour compter l’usage : { $usual }.
step-days-hint = Laisser vide pour compter l’usage : { $usual }.
step-note-hint = Pour l’équipe seulement.
step-save = Garder
step-cancel = Annuler
step-faults = { $count ->
    [one] Un champ est à revoir
   *[other] { $count } champs sont à revoir
}
step-stale = { $who ->
    [nobody] Quelqu’un a changé
   *[other] { $who } a changé
} les mêmes champs de cette étape pendant que vous écriviez.
step-stale-mend = Ce que vous avez écrit est resté dans le formulaire. Voici ce que { $who ->
    [nobody] l’autre personne
   *[other] { $who }
} a mis. Garder écrira votre version par-dessus.
step-fault-long = Ce texte est trop long.
step-fault-day = Cette date n’existe pas, ou est hors de portée.
step-fault-reversed = La fin vient avant le début.
step-fault-amount = Écrire un nombre, de zéro à un milliard.

# Adding and replacing
add-title = Ajouter une étape à la stratégie
add-lead = Les méthodes les mieux placées pour votre situation viennent d’abord. Chacune dit ce qu’elle apporterait, et ce qui parle contre elle.
add-found = { $count ->
    [0] Aucune méthode
    [one] Une méthode
   *[other] { $count } méthodes
}
add-go = Ajouter
add-more = Les { $count } suivantes
offer-facts = { $rank ->
    [1] Première
   *[other] { $rank }e
} dans le classement · { $cost } · { $days } jours de l’équipe
offer-serves = sert { $letters }
offer-reaches = touche { $who }
offer-cautions = Attention
offer-in = Elle est déjà dans la stratégie.
step-replace-title = Remplacer « { $name } »
step-replace-lead = Voici les méthodes du moment « { $stage } » qui servent les mêmes objectifs, les mieux placées d’abord. Les dates, le responsable et la note de l’étape restent.
step-replace-lead-any = L’étape n’a pas d’objectif : voici les méthodes du moment « { $stage } », les mieux placées d’abord. Ses dates, son responsable et sa note restent.
step-replace-found = { $count ->
    [0] Aucune méthode
    [one] Une méthode possible
   *[other] { $count } méthodes possibles
}
step-replace-go = Mettre « { $name } » à la place
step-replace-all = Chercher dans tout le catalogue
step-replace-none = Aucune autre méthode ne sert ces objectifs à ce moment
step-replace-none-text = Changez les objectifs de l’étape, ou cherchez dans tout le catalogue.

# Living with an alarm
override-title = Passer outre une alerte
override-lead = C’est permis. La raison est écrite, et montrée à tous ceux qui lisent la stratégie, avec votre nom et la date. Elle tombe quand l’alerte disparaît.
override-reason = Pourquoi l’équipe assume cette alerte
override-hint = Au moins { $least } caractères. Ne nommez aucun acteur.
override-go = Assumer l’alerte

# Why not, why in
left-chosen = { $count ->
    [one] Une méthode retenue répond à cette recherche
   *[other] { $count } méthodes retenues répondent à cette recherche
}
left-chosen-tag = retenue
left-chosen-where = Étape { $number } de « { $name } » : { $stage }.
left-team = Écartées par l’équipe
left-by-team = Elle était conseillée ; l’équipe ne l’a pas gardée.

# Weights
weights-title = Ce qui compte plus, ce qui compte moins
weights-lead = Vingt critères classent les méthodes. Dites ce que chacun pèse pour l’équipe, ou pour un groupe : habitants, élus, services… Le classement suit aussitôt.
weights-groups = Pondérations
weights-team = L’équipe
weights-middle = un compromis possible
weights-new = Ajouter un groupe
weights-name-label = Nom du groupe
weights-name-hint = Par exemple : habitants, élus, services.
weights-step-none = ne compte pas
weights-step-less = compte moins
weights-step-usual = comme d’habitude
weights-step-more = compte plus
weights-step-most = compte bien plus
weights-save-team = Garder les poids de l’équipe
weights-save-group = Garder les poids de ce groupe
weights-save-note = Les démarches seront recalculées avec ces poids, en quelques secondes. Votre stratégie adaptée ne bouge pas.
weights-done = Les poids sont gardés.
weights-drop-group = Oublier ce groupe
weights-drop-team = Revenir aux poids habituels
weights-side = Les classements côte à côte
weights-side-lead = Les dix premières méthodes possibles ici, selon chacun.
weights-top = Les dix premières
weights-pairs = Qui classe comme qui
weights-pair = Groupes
weights-tau = Accord
weights-tau-said = En clair
weights-same = presque le même classement
weights-near = classements proches
weights-apart = classements éloignés
weights-none = on ne peut pas comparer
weights-tau-note = L’accord est le tau de Kendall : +1 quand deux groupes classent de même, 0 sans rapport, −1 à l’inverse.
weights-alone = Ajoutez un groupe pour comparer sa façon de voir à celle de l’équipe.
weights-movers = Les méthodes dont la place change le plus
weights-middle-note = Un compromis possible : la moyenne des pondérations, chaque groupe comptant autant. Il y en a d’autres ; il ne remplace pas la discussion.
weights-firm = Le classement de l’équipe est-il solide ?
weights-first = « { $method } » arrive première dans { $share } des { $samples } pondérations tirées au hasard.
weights-smallest = Le plus petit changement : déplacer { $share } du poids total mettrait « { $method } » devant « { $leader } ».
weights-meaning-objectives = La méthode sert ce pour quoi on fait participer.
weights-meaning-level = Elle donne aux gens la place qui leur est promise : être informés, consultés, associés…
weights-meaning-phase = Elle convient au moment où en est le projet.
weights-meaning-outputs = Elle produit ce qu’on attend : des idées, un avis, une décision…
weights-meaning-matter = Elle est faite pour cette sorte de sujet.
weights-meaning-size = Elle tient avec le nombre de personnes attendu.
weights-meaning-scope = Elle convient à l’échelle : une rue, une ville, une région.
weights-meaning-publics = Elle va jusqu’aux publics à toucher, malgré ce qui les tient loin.
weights-meaning-representativeness = Les participants ressemblent à la population.
weights-meaning-recruitment = Elle réunit les gens comme on le souhaite : porte ouverte, tirage au sort…
weights-meaning-conflict = Elle supporte le climat entre les acteurs.
weights-meaning-complexity = Elle supporte un sujet aussi compliqué.
weights-meaning-trust = Elle n’exige pas plus de confiance qu’il n’y en a.
weights-meaning-modality = Elle réunit les gens comme on le veut : sur place, en ligne.
weights-meaning-cost = Elle tient dans le budget.
weights-meaning-staff_days = Elle tient dans le temps de l’équipe.
weights-meaning-time = Elle tient avant la décision.
weights-meaning-skills = L’équipe sait déjà la conduire.
weights-meaning-evidence = Ses effets ont été étudiés et sont connus.
weights-meaning-breadth = Elle s’accommode de ce qu’on ne sait pas encore.

# Versions
versions-title = { $count ->
    [0] Aucune version gardée
    [one] Une version gardée
   *[other] { $count } versions gardées
}
versions-lead = Une version garde la stratégie telle qu’elle est ce jour-là : la situation, les étapes, les alertes, les raisons. Elle ne change plus, et ses documents restent à prendre.
versions-why = Pourquoi garder une version maintenant
versions-why-hint = En une phrase : « envoyée aux élus », « après la réunion du 12 ».
versions-keep = Garder cette version
versions-list = De la dernière à la première
versions-none = Rien n’est encore gardé
versions-none-text = Gardez une version avant une réunion, un envoi, un grand changement.
version-name = Version { $number }
version-now = maintenant
version-title = Version { $number }, du { $day }
version-made = gardée le { $day }
version-house = Gardée d’elle-même, avant un changement qui la remplaçait.
version-since = Ce qui a changé depuis
version-before = Ce qui a changé depuis la version { $number }
version-with = Comparer à la version { $number }
version-compare = Comparer
version-all = Toutes les versions
version-digest = Empreinte de ce qui est gardé :
version-broken = Cette version ne correspond plus à son empreinte : quelqu’un a touché à la base de données.
version-back = Revenir à cette version
version-back-text = La situation, les étapes, les poids et les alertes assumées redeviennent ceux de cette version. Ce qui est en cours est d’abord gardé ; aucune version ne disparaît.
version-back-go = Revenir à la version { $number }
compare-title = { $old } → { $new } : ce qui a changé
compare-from = De
compare-to = À
compare-go = Comparer
compare-nothing = Rien n’a changé.
compare-what = Quoi
compare-before = Avant
compare-after = Après
compare-situation = La situation
compare-weights = Les poids
compare-overrides = Les alertes assumées
compare-steps = Les étapes
compare-step-added = ajoutée
compare-step-removed = retirée
compare-step-moved = déplacée
compare-step-changed = modifiée
compare-alarms = Les alertes
compare-alarms-new = Apparues
compare-alarms-gone = Disparues
compare-deeds = Qui a fait quoi
compare-when = Quand
compare-who = Qui
compare-deeds-none = Rien n’est noté au journal entre ces deux états.
diff-field-of = { $field } – { $who }

# Templates kept
template-kept = { $count ->
    [one] Un modèle gardé par votre organisation
   *[other] { $count } modèles gardés par votre organisation
}
template-steps = Lire les étapes
template-remove = Retirer
template-remove-sure = Oui, retirer ce modèle
template-keep-title = Faire un modèle de cette stratégie
template-keep-lead = Le modèle garde les objectifs, les publics et { $count ->
    [0] aucune étape
    [one] l’étape
   *[other] les { $count } étapes
}. Il ne garde aucun acteur, aucune date, aucun nom, aucun coût.
template-keep-name = Nom du modèle
template-keep-name-hint = Par exemple : « Réaménager une place en six mois ».
template-keep-summary = En quelques mots, quand s’en servir
template-keep-go = Garder ce modèle

# Refusals
plan-stale = { $who ->
    [nobody] La stratégie a changé
   *[other] { $who } a changé la stratégie
} depuis que cette page s’est affichée.
plan-stale-mend = Rien n’a été fait. Revenez à la stratégie, regardez ce qui a changé, et refaites votre geste s’il convient encore.
step-gone = Cette étape n’est plus dans la stratégie.
step-gone-mend = Quelqu’un l’a retirée ou remplacée. Revenez à la stratégie pour voir où elle en est ; le journal dit qui l’a fait.
plan-none = Aucune démarche n’est encore choisie.
plan-none-mend = Choisissez d’abord une démarche à adapter, depuis la page « Démarches ».
plan-method = Ce geste ne désigne ni une méthode, ni un moment, ni une compétence du catalogue.
plan-method-mend = Revenez à la page précédente et choisissez dans ce qui est proposé.
plan-too-many = Une stratégie tient en { $most } étapes au plus.
plan-too-many-mend = Retirez une étape avant d’en ajouter une.
alarm-gone = Cette alerte n’existe plus.
alarm-gone-mend = Un changement l’a fait tomber. Il n’y a plus rien à assumer.
override-short = La raison est trop courte : au moins { $least } caractères.
override-short-mend = Dites en une phrase pourquoi l’équipe assume cette alerte.
override-names = La raison nomme un acteur : { $name }.
override-names-mend = Elle est montrée à tous : dites-la sans nommer personne.
version-why = Dites en une phrase pourquoi vous gardez cette version ({ $least } caractères au moins).
version-why-mend = Cette phrase aidera ceux qui la reliront.
version-nothing = La stratégie n’a pas encore été calculée.
version-nothing-mend = Attendez la fin du calcul, puis gardez une version.
version-same = Rien n’a changé depuis la version { $number }.
version-same-mend = Elle garde déjà tout ce qui est là.
template-title = Un modèle a besoin d’un nom.
template-title-mend = Donnez-lui un nom qui dise à quoi il sert.
template-names = Le nom ou le résumé nomme un acteur : { $name }.
template-names-mend = Un modèle sert à d’autres : dites-le sans nommer personne.
template-home = Ce dossier n’appartient à aucune organisation.
template-home-mend = Rattachez-le à une organisation pour y garder des modèles.
weights-name = Un groupe a besoin d’un nom.
weights-name-mend = Nommez-le comme il se nomme lui-même.
weights-known = Un groupe porte déjà ce nom : { $name }.
weights-known-mend = Choisissez un autre nom, ou modifiez ce groupe.
weights-zero = Plus aucun critère ne compte.
weights-zero-mend = Laissez au moins un critère compter.
weights-many = On ne peut lire que { $most } pondérations côte à côte.
weights-many-mend = Oubliez un groupe avant d’en ajouter un.

# The log
entry-plan-chosen = Un point de départ a été choisi ({ $count ->
    [0] aucune étape
    [one] une étape
   *[other] { $count } étapes
}).
entry-step-added = L’étape « { $name } » a été ajoutée.
entry-step-changed = L’étape « { $name } » a été modifiée.
entry-step-moved = L’étape « { $name } » a été déplacée.
entry-step-removed = L’étape « { $name } » a été retirée.
entry-step-replaced = « { $name } » a été remplacée par « { $other } ».
entry-plan-skill = { $way ->
    [train] Une formation est prévue : { $name }.
    [hire] Un renfort est prévu : { $name }.
   *[none] Plus rien n’est prévu pour : { $name }.
}
entry-override-given = Une alerte a été assumée : « { $reason } »
entry-override-ended = L’alerte assumée ne se lève plus. La raison était : « { $reason } »
entry-override-withdrawn = Une alerte n’est plus assumée. La raison était : « { $reason } »
entry-weights-kept = { $group ->
    [team] Les poids de l’équipe ont changé.
   *[other] Les poids d’un groupe ont été écrits : { $group }.
}
entry-weights-dropped = { $group ->
    [team] L’équipe est revenue aux poids habituels.
   *[other] Les poids d’un groupe ont été oubliés : { $group }.
}
entry-version-kept = La version { $number } a été gardée.
entry-version-restored = Le dossier est revenu à la version { $number }.
entry-template-kept = Un modèle a été gardé : { $title }.
deed-plan-chosen = choix d’une démarche
deed-step-added = ajout d’une étape
deed-step-changed = modification d’une étape
deed-step-moved = déplacement d’une étape
deed-step-removed = retrait d’une étape
deed-step-replaced = remplacement d’une étape
deed-plan-skill = compétence à trouver
deed-override-given = alerte assumée
deed-override-ended = alerte éteinte
deed-override-withdrawn = alerte reprise
deed-weights-kept = pondération écrite
deed-weights-dropped = pondération oubliée
deed-version-kept = version gardée
deed-version-restored = retour à une version
deed-template-kept = modèle gardé

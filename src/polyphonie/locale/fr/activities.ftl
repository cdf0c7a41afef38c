# The activities of a dossier, for its team; its tools; its public page. Same ids and facts as the English file.

activities-title =
    { $count ->
        [0] Aucune activité pour l’instant
        [one] Une activité
       *[other] { $count } activités
    }
activities-all = Activités
activities-lead = Une activité sert un objectif, avec un outil, pendant un temps. Elle part d’ordinaire d’une étape de la démarche.
activities-none = Rien n’est encore ouvert aux gens
activities-none-text = Choisissez un objectif, puis l’outil qui le sert. Rien ne paraît avant que vous l’ouvriez.
activities-step-none = Aucune activité en ligne pour cette étape : elle peut se vivre dans une salle.
activities-open-here = Ouvrir une activité pour cette étape
activities-apart = Hors des étapes
activities-new = Nouvelle activité
activities-public = Voir la page publique
activity-state-draft = brouillon
activity-state-scheduled = annoncée
activity-state-open = ouverte
activity-state-closed = close
activity-state-published = résultat publié
activity-until = jusqu’au { $day }
activity-new-lead = D’abord ce que l’on cherche, ensuite l’outil.
activity-for-step = Pour l’étape « { $step } ».
activity-objective = Quel objectif sert-elle ?
activity-tool = Avec quel outil ?
activity-serves = sert cet objectif
activity-title = Titre
activity-title-hint = Une question ou un but, dans les mots de ceux qui répondront.
activity-why = Pourquoi on le demande
activity-why-hint = Une phrase, que chacun lira avant de répondre.
activity-make = Préparer cette activité
activity-templates =
    { $count ->
        [one] Partir du modèle de votre organisation
       *[other] Partir d’un des { $count } modèles de votre organisation
    }
activity-from-nothing = Ou partir d’un outil
activity-from-template = Partie du modèle « { $name } »
activity-template-other = Choisir un autre départ
activity-template-toolless = outil absent d’ici : { $tool }
activity-template-table =
    { $count ->
        [0] rien sur la table
        [one] un élément sur la table
       *[other] { $count } éléments sur la table
    }
activity-template-title = Faire un modèle de cette activité
activity-template-lead =
    { $count ->
        [0] Le modèle garde l’outil, sa règle, les mots, qui peut répondre et la relecture choisie. Ni réponse, ni date, ni code, ni lien.
        [one] Le modèle garde l’outil, sa règle, les mots, qui peut répondre, la relecture choisie, et un élément que l’équipe a posé sur la table. Ni réponse, ni date, ni code, ni lien.
       *[other] Le modèle garde l’outil, sa règle, les mots, qui peut répondre, la relecture choisie, et { $count } éléments que l’équipe a posés sur la table. Ni réponse, ni date, ni code, ni lien.
    }
activity-template-left =
    { $count ->
        [one] Un élément de la table n’y va pas : il vient des participants, nomme une personne, ou a été posé en cours de route.
       *[other] { $count } éléments de la table n’y vont pas : ils viennent des participants, nomment une personne, ou ont été posés en cours de route.
    }
activity-template-name-hint = Par exemple : « Vote sur des options, avec un code par personne ».
activity-no-objective = Il manque un objectif de participation
activity-no-objective-text = Une activité sans objectif serait un outil pour lui-même. Dites d’abord, dans la situation, à quoi la participation doit servir.
activity-now-draft = En préparation
activity-now-scheduled = Annoncée
activity-now-open = Ouverte
activity-now-closed = Close
activity-now-published = Résultat publié
activity-given =
    { $givers ->
        [0] Personne n’a encore répondu.
        [one] Une personne a répondu ({ $gifts } réponses gardées).
       *[other] { $givers } personnes ont répondu ({ $gifts } réponses gardées).
    }
activity-open = Ouvrir maintenant
sure-close-go = Clore pour de bon
sure-next-stage-go = Passer au temps suivant
sure-next-round-go = Ouvrir un nouveau tour
sure-close = Clore…
sure-close-text = Plus personne ne pourra répondre, changer ni retirer sa réponse, et l’activité ne rouvrira pas. Le compte se fait dans la minute.
sure-next-stage = Temps suivant…
sure-next-stage-text = Ce temps-ci se ferme : on n’y reviendra pas. Ce qui a été donné reste.
sure-next-round = Nouveau tour…
sure-next-round-text = Ce tour-ci se ferme et se compte : on n’y reviendra pas. Chacun répond à nouveau.
counting-progress = Avancement du compte
counting-waiting = Un compte est demandé : il commence dans la minute
counting-1 = Compte en cours : lecture des réponses
counting-2 = Compte en cours : application de la règle
counting-3 = Compte en cours : vérification par un programme à part
counting-4 = Compte en cours : le résultat est gardé
counting-over = Le compte est fini : rechargez la page pour en voir le résultat
counting-look = Voir où il en est
counting-stop = Arrêter ce compte
nothing-to-stop = Il n’y a pas de compte à arrêter.
nothing-to-stop-mend = Il est fini, ou c’est celui de la clôture : une activité close est toujours comptée.
activity-publish = Publier le résultat
activity-count = Compter maintenant
activity-preview = Voir la page des participants
activity-table =
    { $count ->
        [0] Rien sur la table
        [one] Un élément sur la table
       *[other] { $count } éléments sur la table
    }
activity-lay = Poser sur la table
activity-lay-hint = Un élément par ligne. Pour un texte plus long : « titre | texte ».
activity-lay-people = Qui lira le résultat lira ces noms : un prénom, des initiales ou un numéro suffisent.
activity-lay-what = Quoi
activity-lay-go = Poser
activity-import = Déposer un fichier : { $name }
activity-import-hint = Un fichier { $ending } de 2 Mo au plus. Il remplace ce qui est sur la table ; s’il a une faute, rien ne change.
activity-import-go = Déposer
activity-export = Télécharger : { $name }
file-place = Feuille { $sheet }, ligne { $line }, colonne { $column }.
file-sheet = Feuille { $sheet }.
activity-take = Reprendre ce qui est sorti de
activity-take-go = Reprendre
activity-settings = La règle
activity-settings-text = Elle ne change plus une fois l’activité ouverte : chacun répond sous la même.
activity-keep = Garder
activity-frame = Autour de l’activité
activity-access = Qui peut répondre
activity-access-open = Toute personne qui a l’adresse
activity-access-link = Toute personne qui a un lien secret
activity-access-codes = Les personnes à qui vous donnez un code
activity-access-email = Toute personne qui confirme une adresse électronique
activity-access-account = Les personnes qui ont un compte ici
activity-moderation = Relecture de ce que les gens proposent
activity-moderation-after = Après : tout paraît, vous retirez avec un motif
activity-moderation-before = Avant : rien ne paraît sans votre accord
activity-opens = Ouvre d’elle-même le
activity-closes = Ferme d’elle-même le
activity-eligible = Combien de personnes pourraient répondre
activity-hides = Ne rien montrer du résultat avant que vous le publiiez
activity-share = Partager
activity-share-link = Le lien secret n’est montré qu’une fois. S’il se perd, faites-en un autre : l’ancien n’ouvrira plus rien.
activity-new-link = Faire un nouveau lien
activity-link-once = Le lien, montré une seule fois
activity-qr = Carré à photographier, qui mène à cette activité
activity-codes =
    { $count ->
        [0] Aucun code n’est encore fait.
        [one] Un code est fait.
       *[other] { $count } codes sont faits.
    }
activity-codes-more = Combien de codes de plus
activity-codes-go = Faire ces codes
activity-codes-once =
    { $count ->
        [one] Un code, montré une seule fois
       *[other] { $count } codes, montrés une seule fois
    }
activity-codes-once-text = Copiez-les maintenant : seule leur empreinte est gardée.
room = Une salle pleine de téléphones
room-text = Par prudence, { $usual } personnes par heure peuvent arriver par une même connexion. Dans une salle, tout le monde partage souvent la même : annoncez-la, et autant de personnes que vous le dites pourront répondre. L’annonce est notée au journal.
room-people = Combien de personnes
room-hours = Pendant combien d’heures
room-go = Annoncer la salle
room-open = Une salle de { $size } personnes est annoncée, jusqu’au { $until }.
room-close = La salle est finie
activity-more = Et aussi
activity-copy = Dupliquer
activity-erase = Effacer ce brouillon
activity-guide = Guide de cet outil
item-state-pending = en attente
item-state-withheld = retiré
item-up = Monter « { $name } »
item-down = Descendre « { $name } »
item-remove = Retirer « { $name } »
moderation-waiting =
    { $count ->
        [one] Une proposition attend votre avis
       *[other] { $count } propositions attendent votre avis
    }
moderation-accept = Accepter ce qui est coché
moderation-withhold = Retirer ce qui est coché
moderation-withhold-one = retirer
moderation-withhold-this = Retirer, avec ce motif
moderation-why = Pour quel motif
moderation-accept-one = remettre
moderation-reason = Motif, si vous retirez
moderation-words = Précision, que l’auteur lira
moderation-reason-off-topic = hors sujet
moderation-reason-insult = injure ou menace
moderation-reason-personal = données sur une personne
moderation-reason-duplicate = déjà dit
moderation-reason-unlawful = contraire à la loi
moderation-reason-unreadable = illisible
moderation-reason-other = autre motif
tools-title =
    { $count ->
        [one] Un outil
       *[other] { $count } outils
    }
tools-all = Outils
tools-lead = Ce que l’on peut mener ici, avec quand s’en servir, quand s’en garder, et ce que le résultat ne dit pas.
tool-settings = Réglages
tool-between = de { $least } à { $most }
tool-sources = Sources de la règle
process-open =
    { $count ->
        [one] Vous pouvez répondre maintenant
       *[other] Vous pouvez répondre maintenant, à { $count } activités
    }
process-why = Pourquoi
process-decision = Ce qui sera décidé
process-who = Qui décide
process-when = Quand
process-level = Place faite aux participants
process-promise = La promesse
process-negotiable = Ce qui est ouvert
process-not-negotiable = Ce qui ne l’est pas
process-steps =
    { $count ->
        [0] Les étapes
        [one] Une étape
       *[other] { $count } étapes
    }
process-steps-none = Les étapes ne sont pas encore fixées.
process-undated = sans date
process-here = nous en sommes là
process-overrides = Alertes maintenues
process-overrides-text = L’équipe a passé outre ces alertes, et dit pourquoi.

activity-untitled = Il manque un titre.
activity-untitled-mend = Dites en une ligne ce que vous demandez.
objective-needed = Il manque un objectif.
objective-needed-mend = Choisissez celui que cette activité sert.
template-outdated = L’outil a changé depuis que le modèle « { $title } » a été gardé, et n’en accepte plus les réglages.
template-outdated-mend = Partez de l’outil lui-même, puis gardez un nouveau modèle.
too-many-lines = { $count } lignes d’un coup : c’est trop.
too-many-lines-mend = { $most } au plus. Gardez celles qui comptent, rien n’a été posé.
file-needed = Il manque le fichier.
file-needed-mend = Choisissez-le sur votre appareil, puis déposez-le.
no-items-file = Cet outil ne lit aucun fichier.
no-items-file-mend = Posez les éléments un par ligne.
moment-unreadable = « { $value } » ne se lit pas comme une date et une heure.
moment-unreadable-mend = Écrivez par exemple 2027-01-15T18:00.
activity-dates-reversed = L’activité fermerait avant d’ouvrir.
activity-dates-reversed-mend = Changez l’une des deux dates.
room-unlikely = Cette salle n’est pas vraisemblable.
room-unlikely-mend = De 1 à { $people } personnes, pendant 1 à { $hours } heures.
reason-needed = Il faut un motif pour retirer.
reason-needed-mend = Choisissez-en un ; si c’est « autre motif », dites lequel en dix caractères au moins.

entry-activity-made = a préparé l’activité « { $title } »
entry-activity-set = a changé la règle de « { $title } »
entry-activity-framed = a changé le cadre de « { $title } »
entry-activity-link = a fait un nouveau lien pour « { $title } »
entry-activity-template-kept = a fait de « { $activity } » un modèle de l’organisation : « { $title } »
entry-activity-erased = a effacé le brouillon « { $title } »
entry-codes-made = a fait { $count } codes pour « { $title } »
entry-room-opened = a annoncé une salle de { $size } personnes, pour { $hours } h, dans « { $title } »
entry-room-closed = a mis fin à la salle de « { $title } »
entry-entered-for = a saisi la réponse de quelqu’un dans « { $title } »
entry-archive-taken = a téléchargé l’archive complète de « { $title } »
entry-items-laid = a posé { $count } éléments sur la table de « { $title } »
entry-items-imported = a posé sur la table de « { $title } » { $count } éléments lus dans un fichier
entry-items-taken = a repris dans « { $title } » { $count } éléments sortis de « { $source } »
entry-items-accepted = a accepté { $count } propositions dans « { $title } »
entry-items-withheld = a retiré { $count } propositions de « { $title } » (motif : { $reason })
process-nav = Page publique

# -- the team answers, and writes for somebody

team-answers-title = Répondre, au nom de l’équipe
team-answers-text = Ce que vous répondez est lu par tous et inscrit au journal. Un choix peut être changé jusqu’à la clôture ; une réponse écrite s’ajoute à celles d’avant.
team-answers-keep = Enregistrer
team-answers-kept = C’est inscrit.
team-answers-none = Rien n’attend de réponse ici pour l’instant.
team-answers-closed = L’activité n’est pas ouverte
team-answers-closed-text = L’équipe répond pendant que l’activité est ouverte, comme les participants.
team-answers-go = Répondre, au nom de l’équipe
team-answers-waiting = { $count ->
        [0] Rien n’attend de réponse de l’équipe.
        [one] Un élément attend une réponse de l’équipe.
       *[other] { $count } éléments attendent une réponse de l’équipe.
    }
entry-go = Saisir pour quelqu’un
entry-title = Saisir pour quelqu’un
entry-text = Un papier, un appel, une personne à côté de vous : recopiez ses réponses, sans les arranger. La saisie est notée au journal, et comptée à part dans le résultat.
entry-code = Le code de cette personne
entry-so-far = C’est inscrit. On peut s’arrêter là, ou continuer pour la même personne.
entry-receipt-code = Récépissé à remettre : { $receipt }
entry-nothing = Cette activité ne demande rien aux participants en ce moment.
entry-done = C’est saisi
entry-done-text = Remettez ce récépissé à la personne : il prouve que sa réponse est dans le journal.
entry-receipt = Son récépissé
entry-next = Saisir pour une autre personne
entry-back = Revenir à l’activité
outcome-on-paper = { $count ->
        [one] Une réponse a été saisie par l’équipe, d’après un papier ou de vive voix.
       *[other] { $count } personnes ont répondu sur papier ou de vive voix ; l’équipe a saisi leurs réponses.
    }

open-now-title =
    { $count ->
        [0] Rien n’est ouvert en ce moment
        [one] Une activité est ouverte
       *[other] { $count } activités sont ouvertes
    }
open-now-lead = Choisissez, répondez, gardez votre récépissé : d’ordinaire sans compte, et vous pouvez changer d’avis jusqu’à la clôture.
open-now-link = par un lien reçu
open-now-codes = avec un code
open-now-email = adresse à confirmer
open-now-account = avec un compte
open-now-from = à partir du { $day }
open-now-told-on = publié le { $day }
open-now-announced = Bientôt
open-now-told = Ce qui en est sorti
open-now-none = Aucune démarche publique n’a encore d’activité
open-now-none-text = Ce qui s’ouvrira ici paraîtra sur cette page, avec sa date de fin.
open-now-processes = Lire les démarches publiques

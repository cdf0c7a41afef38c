# Organisations, teams and their log, in French. Same ids and same facts as the English file.

# Organisations
place-title = { $count ->
    [0] Vous n’êtes d’aucune organisation
    [one] Votre organisation
   *[other] Vos { $count } organisations
}
place-lead = Une organisation tient des dossiers : une coopérative, une ville, une agence, une entreprise, une association.
place-none = Pour en rejoindre une, demandez un lien à quelqu’un qui la mène.
place-new = Créer une organisation
place-new-text = Vous en serez la première personne responsable.
place-name = Nom de l’organisation
place-name-hint = Tel qu’il paraîtra sur les dossiers.
place-create = Créer
place-members-count = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
place-members = Membres
place-role = Rôle
place-you = vous
place-change = Changer
place-change-of = le rôle de { $name }
place-remove = Retirer
place-remove-of = { $name }
place-leave = Quitter cette organisation
place-member-title = Le rôle de { $name }
place-remove-title = Retirer { $name } de « { $place } » ?
place-remove-text = Cette personne ne verra plus les dossiers de l’organisation, sauf ceux où elle est dans l’équipe. Les liens qu’elle a faits et qui n’ont pas servi sont retirés.
place-leave-title = Quitter « { $place } » ?
place-leave-text = Vous ne verrez plus ses dossiers, sauf ceux où vous êtes dans l’équipe. Il faudra une invitation pour revenir.
place-role-steward = responsable
place-role-facilitator = facilitateur
place-role-reader = lecteur
place-role-steward-text = mène l’organisation, invite, administre ses dossiers
place-role-facilitator-text = travaille sur les dossiers de l’organisation
place-role-reader-text = lit les dossiers de l’organisation, sans les jugements sur les acteurs
place-roles = Responsable : mène l’organisation, invite, administre ses dossiers. Facilitateur : travaille sur ses dossiers. Lecteur : les lit, sans les jugements sur les acteurs.
last-steward = Il n’y aurait plus personne pour mener cette organisation.
last-steward-mend = Donnez d’abord le rôle de responsable à quelqu’un d’autre.

# Teams
team-nav = Équipe
team-title = { $count ->
    [0] Personne n’est encore dans l’équipe de ce dossier
    [one] Une personne dans l’équipe
   *[other] { $count } personnes dans l’équipe
}
team-lead = Qui travaille sur ce dossier, et ce que chacun peut y faire.
team-members = L’équipe
team-none = L’équipe est vide
team-none-text = Faites un premier lien d’invitation, ci-dessous.
team-role = Rôle
team-export = Peut emporter les jugements sur les acteurs
team-may-export = peut emporter les jugements sur les acteurs
team-export-hint = Ce droit se donne une personne à la fois, à qui peut déjà les lire.
team-change = Changer
team-change-of = le rôle de { $name }
team-remove = Retirer
team-leave = Quitter l’équipe
team-member-title = Le rôle de { $name }
team-remove-title = Retirer { $name } de l’équipe ?
team-remove-text = Cette personne n’aura plus accès à ce dossier par l’équipe. Ce qu’elle y a fait reste, et son nom dans le journal aussi. Les liens qu’elle a faits et qui n’ont pas servi sont retirés.
team-leave-title = Quitter l’équipe ?
team-leave-text = Vous n’aurez plus accès à ce dossier par l’équipe. Il faudra une invitation pour revenir.
team-through = Par l’organisation « { $place } »
team-through-text = Ces personnes ouvrent aussi le dossier, avec le rôle que leur donne l’organisation qui le tient.
team-can = Ce que chaque rôle peut faire
team-can-deed = Peut
team-yes = oui
team-no = non
team-done-changed = Le rôle de { $name } est à jour.
last-administrator = Il n’y aurait plus personne pour administrer ce dossier.
last-administrator-mend = Donnez d’abord le rôle d’administrateur à quelqu’un d’autre.
role-administrator = administrateur
role-facilitator = facilitateur
role-analyst = analyste
role-decision-maker = décideur
role-observer = observateur
role-respondent = répondant
may-see = lire les pages du dossier
may-read-log = lire le journal
may-answer = donner son avis sur les acteurs
may-see-actors = lire les jugements sur les acteurs
may-edit = modifier la situation
may-adapt = adapter la stratégie
may-override = passer outre une alerte
may-invite = inviter des répondants
may-export-actors = emporter les jugements sur les acteurs
may-manage = mener l’équipe et la vie du dossier

# The log
journal-nav = Journal
journal-title = { $count ->
    [0] Rien n’a encore été fait sur ce dossier
    [one] Une action sur ce dossier
   *[other] { $count } actions sur ce dossier
}
journal-lead = Qui a fait quoi, et quand ; le plus récent d’abord. Lire les jugements sur les acteurs s’y note aussi.
journal-filter = Filtrer le journal
journal-who = Qui
journal-what = Quoi
journal-kind = Genre
journal-when = Quand
journal-everybody = tout le monde
journal-everything = tout
journal-show = Montrer
journal-none = Rien de tel dans le journal
journal-none-text = Personne n’a fait cela sur ce dossier.
journal-all = Montrer tout le journal
journal-csv = Emporter ce journal (CSV)
entry-by-nobody = Polyphonie
entry-somebody-gone = une personne qui n’a plus de compte
entry-unknown = Action « { $kind } ».
entry-member-added = { $who } rejoint l’équipe. Rôle : { $role }.
entry-member-changed = Le rôle de { $who } change : { $was_role }, puis { $role }.
entry-member-removed = { $who } ({ $role }) ne fait plus partie de l’équipe, par décision de l’équipe.
entry-member-left = { $who } ({ $role }) quitte l’équipe.
entry-export-given = { $who } reçoit le droit d’emporter les jugements sur les acteurs.
entry-export-withdrawn = { $who } n’a plus le droit d’emporter les jugements sur les acteurs.
entry-invitation-made = { $named ->
    [no] Un lien d’invitation a été fait ({ $role }, { $days } jours).
   *[other] Un lien d’invitation a été fait pour { $label } ({ $role }, { $days } jours).
}
entry-invitation-revoked = { $named ->
    [no] Un lien d’invitation a été retiré ({ $role }).
   *[other] Le lien d’invitation pour { $label } a été retiré ({ $role }).
}
entry-seen-actors = Les jugements sur les acteurs ont été lus.
entry-exported-actors = Les jugements sur les acteurs ont été emportés ({ $file }).
deed-member-added = entrée dans l’équipe
deed-member-changed = changement de rôle
deed-member-removed = retrait de l’équipe
deed-member-left = départ de l’équipe
deed-export-given = droit d’emporter donné
deed-export-withdrawn = droit d’emporter retiré
deed-invitation-made = invitation faite
deed-invitation-revoked = invitation retirée
deed-seen-actors = lecture des jugements sur les acteurs
deed-exported-actors = jugements sur les acteurs emportés

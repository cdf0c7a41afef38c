# Links that invite, in French. Same ids and same facts as the English file.

invitation-unknown = Ce lien ne mène à aucune invitation.
invitation-unknown-mend = Vérifiez qu’il a été copié en entier, ou demandez-en un nouveau à la personne qui vous l’a envoyé.
invitation-expired = Cette invitation n’est plus valable : sa date est passée.
invitation-expired-mend = Demandez un nouveau lien à la personne qui vous l’a envoyée.
invitation-used = Cette invitation a déjà servi.
invitation-used-mend = Si c’est vous qui l’avez acceptée, connectez-vous ; sinon, demandez un nouveau lien à la personne qui vous l’a envoyée.
invitation-revoked = Cette invitation a été retirée.
invitation-revoked-mend = Demandez un nouveau lien à la personne qui vous l’a envoyée.
invitation-days = Un lien vaut de { $least } à { $most } jours ; { $days } ne convient pas.
invitation-days-mend = Choisissez un nombre de jours entre { $least } et { $most }.

# The page that a link opens
invitation-title-team = Une invitation à rejoindre l’équipe d’un dossier
invitation-title-organisation = Une invitation à rejoindre une organisation
invitation-by = { $by } vous invite.
invitation-by-nobody = Quelqu’un vous invite.
invitation-to-team = Dossier
invitation-to-organisation = Organisation
invitation-role = Votre rôle
invitation-until = Valable jusqu’au
invitation-accept = Accepter l’invitation
invitation-as = Vous êtes ici comme { $name }.
invitation-not-you = Ce n’est pas vous ?
invitation-need = Pour accepter, dites qui vous êtes
invitation-need-text = Connectez-vous si vous avez déjà un compte ; sinon, créez-en un en une minute, avec votre adresse électronique. L’invitation vous attend.
invitation-over-next = Rien d’autre ne peut être dit ici de cette invitation.

# Making one
invitation-new = Inviter par un lien
invitation-new-text = Le lien donne un seul rôle, à une seule personne, jusqu’à sa date de fin. Il n’est montré qu’une fois.
invitation-days-label = Valable combien de jours
invitation-days-hint = de { $least } à { $most }
invitation-label = Pour qui
invitation-label-hint = Pour vous y retrouver dans la liste ; la personne ne le verra pas.
invitation-email = Envoyer le lien à cette adresse
invitation-email-hint = La lettre part, que cette adresse ait déjà un compte ou non. Sans adresse, vous transmettez le lien vous-même.
invitation-make = Faire un lien
invitation-list = Liens d’invitation
invitation-none = Aucun lien n’a été fait.
invitation-made-by = Fait par
invitation-end = Fin
invitation-state-waiting = en attente
invitation-state-used = accepté
invitation-state-used-by = accepté par { $name }
invitation-state-expired = dépassé
invitation-state-revoked = retiré
invitation-revoke = Retirer
invitation-revoke-which = le lien pour { $whom }
invitation-anybody = sans nom
invitation-sent = La lettre est partie à { $email }.
invitation-link-title = Voici le lien, montré cette seule fois
invitation-link-text = Copiez-le maintenant : il n’est pas conservé. Il donne le rôle « { $role } » à la première personne qui l’accepte, jusqu’au { $day }.
invitation-link = Lien à transmettre
invitation-copy = Copier
invitation-copied = Copié
invitation-mail-ready = Un message prêt à envoyer
invitation-mail-text = Bonjour,

    Je vous invite à rejoindre « { $title } » sur Polyphonie. Votre rôle : { $role }.

    Ouvrez ce lien avant le { $day } ; il ne sert qu’une fois :
    { $link }

    { $by }
invitation-link-gone = Ce lien a déjà été montré
invitation-link-gone-text = Pour que personne d’autre ne le lise, un lien n’est montré qu’une fois. S’il est perdu, retirez-le et faites-en un autre.
invitation-back = Revenir à la liste
letter-not-sent = La lettre n’est pas partie : le serveur de courrier n’a pas répondu.
letter-not-sent-mend = Réessayez dans un instant ; si cela recommence, prévenez la personne qui tient ce site.
letter-not-sent-link = Transmettez le lien vous-même.

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

# Letters, in French. Same ids and same facts as the English file.

mail-hello = Bonjour,
mail-foot = Polyphonie, l’atelier d’une démarche participative
    { $home }

mail-login-code-subject = Votre code de connexion : { $key }
mail-login-code = Voici votre code pour entrer dans Polyphonie :

    { $key }

    Il vaut quinze minutes et ne sert qu’une fois. Si vous n’avez rien demandé, vous pouvez ignorer cette lettre : sans ce code, personne n’entre.
mail-email-confirmation-subject = Confirmez votre adresse : { $key }
mail-email-confirmation = Voici le code qui confirme que { $email } est bien à vous :

    { $key }

    Il vaut quinze minutes. Si vous n’avez rien demandé, ignorez cette lettre.
mail-email-confirmation-signup-subject = Votre code pour ouvrir votre compte : { $key }
mail-email-confirmation-signup = Bienvenue. Voici le code qui ouvre votre compte :

    { $key }

    Il vaut quinze minutes. Si vous n’avez pas demandé de compte, ignorez cette lettre : aucun ne sera ouvert.
mail-password-reset-code-subject = Votre code pour changer de mot de passe : { $key }
mail-password-reset-code = Voici le code qui permet de choisir un nouveau mot de passe :

    { $key }

    Il vaut quinze minutes. Si vous n’avez rien demandé, ignorez cette lettre : votre mot de passe ne change pas.
mail-unknown-account-subject = Aucun compte à cette adresse
mail-unknown-account = Quelqu’un, vous peut-être, a voulu entrer dans Polyphonie avec l’adresse { $email }. Aucun compte n’existe à cette adresse.

    Si c’est vous, essayez une autre de vos adresses, ou demandez un lien d’invitation à la personne qui mène la démarche :
    { $sign_in }

    Si ce n’est pas vous, ignorez cette lettre.
mail-account-already-exists-subject = Vous avez déjà un compte
mail-account-already-exists = Quelqu’un, vous peut-être, a voulu ouvrir un compte avec l’adresse { $email }. Il en existe déjà un.

    Pour y entrer, demandez un code de connexion, sans mot de passe :
    { $sign_in }

    Si ce n’est pas vous, ignorez cette lettre : rien n’a changé.
mail-invitation-subject = { $name } vous invite dans « { $place } »
mail-invitation = { $name } vous invite à rejoindre « { $place } » sur Polyphonie.

    Ouvrez ce lien pour accepter ; il ne sert qu’une fois :
    { $link }

    Si vous n’attendiez pas cette invitation, ignorez cette lettre.
mail-password-changed-subject = Votre mot de passe a changé
mail-password-changed = Le mot de passe de votre compte vient de changer. Les autres appareils ont été déconnectés.

    Si ce n’est pas vous, demandez tout de suite un code de connexion et choisissez-en un autre :
    { $sign_in }
mail-password-set-subject = Un mot de passe a été choisi
mail-password-set = Votre compte a maintenant un mot de passe.

    Si ce n’est pas vous, demandez tout de suite un code de connexion et changez-le :
    { $sign_in }
mail-password-reset-subject = Votre mot de passe a été remplacé
mail-password-reset = Un nouveau mot de passe a été choisi pour votre compte, avec un code envoyé à cette adresse. Les autres appareils ont été déconnectés.

    Si ce n’est pas vous, quelqu’un lit votre courrier : changez d’abord le mot de passe de votre messagerie, puis celui-ci :
    { $sign_in }
mail-email-changed-subject = L’adresse de votre compte a changé
mail-email-changed = L’adresse de votre compte n’est plus { $from_email } mais { $to_email }.

    Si ce n’est pas vous, prévenez la personne qui tient ce site.
mail-email-confirm-subject = Votre adresse est confirmée
mail-email-confirm = L’adresse { $email } est maintenant celle de votre compte.

    Si ce n’est pas vous, prévenez la personne qui tient ce site.
mail-email-deleted-subject = Une adresse a été retirée de votre compte
mail-email-deleted = L’adresse { $deleted_email } n’est plus celle de votre compte.

    Si ce n’est pas vous, prévenez la personne qui tient ce site.
mail-totp-activated-subject = Une application protège votre compte
mail-totp-activated = Pour entrer, votre compte demande maintenant un code de votre application.

    Si ce n’est pas vous, prévenez la personne qui tient ce site.
mail-totp-deactivated-subject = L’application ne protège plus votre compte
mail-totp-deactivated = Votre compte ne demande plus le code de votre application.

    Si ce n’est pas vous, changez tout de suite votre mot de passe :
    { $sign_in }
mail-webauthn-added-subject = Une clé d’accès a été ajoutée
mail-webauthn-added = Une clé d’accès permet maintenant d’entrer dans votre compte.

    Si ce n’est pas vous, retirez-la tout de suite :
    { $sign_in }
mail-webauthn-removed-subject = Une clé d’accès a été retirée
mail-webauthn-removed = Une clé d’accès ne permet plus d’entrer dans votre compte.

    Si ce n’est pas vous, prévenez la personne qui tient ce site.
mail-recovery-codes-generated-subject = Vos codes de secours sont nouveaux
mail-recovery-codes-generated = De nouveaux codes de secours ont été faits pour votre compte ; les anciens ne servent plus.

    Si ce n’est pas vous, changez tout de suite votre mot de passe :
    { $sign_in }

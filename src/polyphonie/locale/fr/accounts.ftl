# Accounts, in French. Same ids and same facts as the English file.

account-nav = Votre compte
account-sign-in = Se connecter
account-sign-out = Se déconnecter
account-menu = Compte
account-email = Adresse électronique
account-password = Mot de passe
account-name = Votre nom
account-name-hint = Tel que votre équipe vous connaît.
account-code = Code
account-code-hint = Les lettres et les chiffres reçus ; majuscules et tirets ne comptent pas.
account-cancel = Annuler
account-continue = Continuer
account-save = Enregistrer
account-back = Revenir à votre compte

# Signing in
account-in-title = Entrer dans Polyphonie
account-in-by-code = Recevoir un code
account-in-by-code-text = Nous envoyons un code à votre adresse. Pas de mot de passe à retenir.
account-in-by-password = Entrer avec un mot de passe
account-in-by-key = Entrer avec une clé d’accès
account-in-by-key-text = Votre empreinte, votre visage ou le code de votre appareil suffit, si vous avez ajouté une clé d’accès à votre compte.
account-in-forgotten = Mot de passe oublié
account-in-new = Pas encore de compte ?
account-in-new-go = Créer un compte
account-in-closed = Les comptes s’ouvrent ici sur invitation : demandez un lien à la personne qui mène la démarche.
account-in-go = Entrer
account-demo-title = Essayer tout de suite
account-demo-text = C’est une démonstration, sur cette machine seulement. Entrez d’un clic, sans mot de passe, comme l’une de ces personnes.
account-demo-enter = Entrer comme { $name }
account-demo-amina = Amina administre une coopérative de démonstration : elle ouvre des dossiers et invite.
account-demo-bruno = Bruno y est facilitateur : il travaille sur les dossiers d’Amina.
account-demo-mail = Aucune lettre ne part de cette démonstration. Les codes sont dans le dernier fichier du dossier « { $folder } ».

# A code was sent
account-sent-title = Saisissez le code reçu
account-sent-text = Si { $email } convient, un code vient d’y être envoyé. Il vaut quinze minutes.
account-sent-again = Envoyer un autre code
account-sent-none = Rien reçu ? Regardez dans les courriers indésirables, ou revenez en arrière vérifier l’adresse.

# Signing up
account-up-title = Créer votre compte
account-up-text = Un nom et une adresse suffisent. Un code confirmera l’adresse.
account-up-invited = Votre invitation vous attend : vous y reviendrez ensuite.
account-up-password-hint = Si vous préférez un mot de passe aux codes : douze caractères au moins.
account-up-go = Créer le compte
account-up-known = Déjà un compte ?
account-up-closed-title = Les comptes s’ouvrent ici sur invitation
account-up-closed-text = Demandez un lien à la personne qui mène la démarche : il suffit de l’ouvrir pour créer un compte.

# Signing out
account-out-title = Se déconnecter ?
account-out-text = Ce que vous avez enregistré reste enregistré.

# One's own page
account-own-title = { $name }, votre compte
account-own-you = Vous
account-own-language = Langue des lettres que vous recevez
account-own-address = Adresse
account-own-address-go = Changer d’adresse
account-own-password-yes = Votre compte a un mot de passe.
account-own-password-no = Votre compte n’a pas de mot de passe : vous entrez avec un code envoyé à votre adresse, ou avec une clé d’accès.
account-own-password-change = Changer de mot de passe
account-own-password-set = Choisir un mot de passe
account-own-security = Sécurité
account-own-security-text = Clés d’accès, application de codes, codes de secours.
account-own-security-go = Régler la sécurité
account-own-places = Organisations
account-own-places-go = Voir vos organisations
account-done-profile = C’est enregistré.
account-done-password-changed = Votre mot de passe a changé ; vos autres appareils ont été déconnectés.
account-done-password-set = Votre mot de passe est choisi.
account-done-email-confirmed = Votre adresse est confirmée.
account-done-email-deleted = Cette adresse est retirée.
account-done-totp-activated = L’application protège votre compte.
account-done-totp-deactivated = L’application ne protège plus votre compte.
account-done-webauthn-added = La clé d’accès est ajoutée.
account-done-webauthn-removed = La clé d’accès est retirée.
account-done-recovery-codes-generated = Voici vos nouveaux codes de secours.

# The address
account-address-title = Votre adresse électronique
account-address-now = Adresse actuelle
account-address-next = Adresse à confirmer
account-address-change = Nouvelle adresse
account-address-hint = Un code y sera envoyé ; l’adresse ne change qu’une fois ce code saisi.
account-address-go = Envoyer un code
account-address-resend = Envoyer un autre code
account-address-give-up = Garder l’adresse actuelle

# Passwords
account-pass-change-title = Changer de mot de passe
account-pass-set-title = Choisir un mot de passe
account-pass-old = Mot de passe actuel
account-pass-new = Nouveau mot de passe
account-pass-new-hint = Douze caractères au moins ; une phrase se retient mieux qu’un mot compliqué.
account-pass-again = Le même, encore une fois
account-pass-reset-title = Mot de passe oublié
account-pass-reset-text = Donnez votre adresse : un code y sera envoyé, qui permet d’en choisir un autre.
account-pass-done-title = Votre nouveau mot de passe est choisi
account-pass-done-text = Vos autres appareils ont été déconnectés.

# Saying again who one is
account-again-title = Confirmez que c’est bien vous
account-again-text = Ce que vous demandez touche à la sécurité de votre compte.
account-again-others = Autre façon de confirmer
account-again-code-text = Un code sera envoyé à cette adresse.
account-again-password = Avec le mot de passe
account-again-code = Avec un code envoyé par courrier électronique
account-again-application = Avec l’application ou un code de secours
account-again-key = Avec une clé d’accès

# Second steps
account-second-title = Une étape de plus
account-second-text = Votre compte est protégé. Saisissez le code de votre application, ou un code de secours.
account-safe-title = La sécurité de votre compte
account-safe-text = Une clé d’accès remplace le mot de passe ; une application ajoute un code au moment d’entrer. Les codes de secours servent le jour où vous perdez l’une ou l’autre.
account-safe-keys = Clés d’accès
account-safe-keys-count = { $count ->
    [0] Aucune clé d’accès.
    [one] Une clé d’accès.
   *[other] { $count } clés d’accès.
}
account-safe-keys-go = Voir les clés d’accès
account-safe-keys-add = Ajouter une clé d’accès
account-safe-app = Application de codes
account-safe-app-on = Une application demande un code à chaque entrée.
account-safe-app-off = Aucune application.
account-safe-app-add = Ajouter une application
account-safe-app-remove = Retirer l’application
account-safe-codes = Codes de secours
account-safe-codes-count = { $count ->
    [0] Aucun code de secours.
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
}
account-safe-codes-later = Ils se font une fois une application ou une clé d’accès ajoutée.
account-safe-codes-see = Voir les codes
account-safe-codes-take = Télécharger les codes
account-safe-codes-new = Faire de nouveaux codes
account-codes-title = Vos codes de secours
account-codes-text = Chaque code ne sert qu’une fois. Gardez-les ailleurs que sur cet appareil : imprimés, ou dans un gestionnaire de mots de passe.
account-codes-new-title = Faire de nouveaux codes de secours ?
account-codes-new-text = { $count ->
    [0] Dix codes seront faits.
    [one] Le code qui reste ne servira plus ; dix autres seront faits.
   *[other] Les { $count } codes qui restent ne serviront plus ; dix autres seront faits.
}
account-codes-file = Codes de secours de Polyphonie. Chacun ne sert qu’une fois.
account-app-title = Ajouter une application de codes
account-app-1 = Ouvrez une application de codes sur votre téléphone et visez ce dessin.
account-app-qr = Dessin à viser avec l’application ; la clé écrite dessous dit la même chose
account-app-secret = Ou tapez cette clé dans l’application
account-app-2 = Saisissez le code qu’elle affiche
account-app-code-hint = Six chiffres, qui changent toutes les trente secondes.
account-app-remove-title = Retirer l’application ?
account-app-remove-text = Votre compte ne demandera plus son code au moment d’entrer.
account-keys-title = Vos clés d’accès
account-keys-none = Aucune clé d’accès
account-keys-none-text = Une clé d’accès est gardée par votre téléphone, votre ordinateur ou une clé de sécurité. Elle remplace le mot de passe.
account-keys-added = ajoutée le { $day }
account-keys-used = a servi le { $day }
account-keys-never = n’a pas encore servi
account-keys-sole = suffit pour entrer
account-keys-second = sert de seconde étape
account-keys-rename = Renommer
account-keys-remove = Retirer
account-keys-which = la clé { $name }
account-key-name = Clé d’accès
account-key-add-title = Ajouter une clé d’accès
account-key-add-text = Votre navigateur demandera votre empreinte, votre visage, le code de votre appareil ou votre clé de sécurité.
account-key-label = Nom de la clé
account-key-label-hint = Pour la reconnaître plus tard : « mon téléphone ».
account-key-sole = Cette clé suffit pour entrer, sans adresse ni mot de passe
account-key-add-go = Ajouter la clé
account-key-rename-title = Renommer la clé d’accès
account-key-remove-title = Retirer la clé d’accès « { $name } » ?
account-key-remove-text = Elle ne permettra plus d’entrer dans votre compte.
account-key-script = Les clés d’accès demandent JavaScript. Les codes envoyés par courrier électronique marchent sans.
account-key-loopback = Les navigateurs n’acceptent pas les clés d’accès à une adresse faite de chiffres : ouvrez ce site par { $address }.
account-key-failed = La clé d’accès n’a pas répondu, ou n’est pas connue ici. Réessayez, ou choisissez une autre façon d’entrer.

# First entry of the operator, and accounts that are closed
account-first-title = Bienvenue, { $email }
account-first-text = Ce lien vous fait entrer une fois, comme personne qui tient ce site. Choisissez ensuite un mot de passe ou une clé d’accès.
account-first-go = Entrer
account-first-over = Ce lien ne fait plus entrer
account-first-over-text = Il vaut une heure et ne sert qu’une fois. Faites-en un autre avec la commande « polyphonie admin ».
account-closed-title = Ce compte est fermé
account-closed-text = La personne qui tient ce site l’a fermé. Elle seule peut le rouvrir.

# Faults
account-error-account-inactive = Ce compte est fermé.
account-error-cannot-remove-primary-email = L’adresse de votre compte ne peut pas être retirée.
account-error-duplicate-email = C’est déjà une adresse de ce compte.
account-error-email-password-mismatch = L’adresse ou le mot de passe ne conviennent pas.
account-error-email-taken = Cette adresse ne peut pas être prise.
account-error-enter-current-password = Ce n’est pas votre mot de passe actuel.
account-error-incorrect-code = Ce code ne convient pas.
account-error-incorrect-password = Ce mot de passe ne convient pas.
account-error-invalid-login = Cette façon d’entrer ne convient pas.
account-error-rate-limited = Trop de demandes à la fois : attendez un peu.
account-error-same-as-current = C’est déjà celle-ci.
account-error-too-many-login-attempts = Trop d’essais : attendez quelques minutes, puis recommencez.
account-error-unverified-primary-email = Confirmez d’abord l’adresse de votre compte.
account-error-cannot-delete-authenticator = Cette protection ne peut pas être retirée.
account-error-cannot-generate-recovery-codes = Ajoutez d’abord une application ou une clé d’accès.
account-error-unverified-email = Confirmez d’abord l’adresse de votre compte.
account-error-add-email-blocked = Un compte protégé par une seconde étape ne peut pas ajouter d’adresse.

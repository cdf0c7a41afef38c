# Taking part: a participant's pages. Same ids and same facts as the English file.

part-preview = Aperçu : cette activité n’est pas encore ouverte, rien ne sera gardé.
part-until = Vous pouvez répondre jusqu’au { $day }.
part-open = C’est ouvert.
part-stage = Temps { $stage } sur { $count }.
part-round = Tour { $round }.
part-given-so-far =
    { $count ->
        [one] Vous avez déjà répondu une fois, merci. Continuez tant que vous le voulez.
       *[other] Vous avez déjà répondu { $count } fois, merci. Continuez tant que vous le voulez.
    }
part-given-already = Vous avez déjà répondu : vos réponses sont là, vous pouvez les changer.
part-refused =
    { $count ->
        [0] Ce n’est pas encore enregistré
        [one] Ce n’est pas encore enregistré : une réponse est à revoir
       *[other] Ce n’est pas encore enregistré : { $count } réponses sont à revoir
    }
part-honeypot = Laissez cette case vide
part-yours = Ce que vous avez déjà proposé :
part-withheld = Retiré par l’équipe, motif : { $reason }.
part-send = Envoyer
part-next = Continuer
part-page = Page { $page }
part-pages = Revoir mes réponses :
part-pages-on = la suite
part-change = Vous pourrez changer d’avis jusqu’à la clôture. Aucun compte n’est nécessaire.
part-all-answered = Vous avez répondu à tout, merci
part-all-answered-text = Vos réponses sont gardées. Revenez avec ce même appareil pour les changer, ou si d’autres questions arrivent.
part-nothing = Il n’y a rien à vous demander pour l’instant
part-nothing-text = Vous avez répondu à tout, ou le temps suivant n’a pas commencé. Revenez plus tard avec ce même appareil.
part-heard = Ce que d’autres en ont dit ({ $count })
part-opens = Cela ouvre le { $day }.
part-closed = C’est fini : on ne peut plus répondre.
part-closed-text = Le résultat paraît ici dès que l’équipe l’a vérifié.
part-see-outcome = Lire le résultat
part-see-so-far = Voir où on en est
part-mirror = Vous, et l’ensemble
part-mirror-alone = Cela n’est dit qu’à vous, sur cet appareil.
part-mirror-so-far = C’est provisoire : d’autres répondent encore.
part-mirror-named = « { $title } »
part-mirror-this = ce point
part-feedback = Ce que le tour { $round } a donné
part-feedback-text = Lisez, sous chaque question, ce que les autres ont dit. Puis répondez de nouveau, comme avant ou autrement.
part-yes = oui
part-no = non
part-choose = Choisissez
part-take-back = Retirer ma réponse
part-code = Votre code
part-code-hint = Dix lettres et chiffres, avec ou sans tiret.
part-enter = Entrer
part-mail = Votre adresse électronique
part-mail-hint = Elle sert à n’avoir qu’une réponse par personne. Elle n’est pas gardée.
part-mail-send = Recevoir le lien
part-mail-sent = Regardez votre courrier
part-mail-sent-text = Si cette adresse peut recevoir du courrier, un lien vous y attend. Il sert pendant deux heures.
part-account = Il faut un compte pour répondre ici.
part-link = Cette activité s’ouvre avec un lien reçu de l’équipe. Retrouvez-le dans son message.
part-picture-yours = L’image que vous venez d’envoyer
part-picture-drop = Retirer cette image
part-similar = Ce que vous proposez ressemble à ce qui est déjà là
part-similar-text = Rien n’est encore envoyé. Soutenez ce qui dit déjà la même chose, ou déposez quand même ce que vous avez écrit : les deux sont bienvenus.
part-similar-yours = Vous proposez : « { $title } ».
part-similar-there =
    { $count ->
        [one] Déjà sur la table
       *[other] Déjà sur la table, du plus proche au moins proche
    }
part-similar-sure = Déposer quand même
part-similar-instead = Envoyer sans déposer
part-similar-back = « Envoyer sans déposer » garde vos autres réponses et vos soutiens. Pour changer votre texte, revenez en arrière.
part-receipt = Votre récépissé
part-thanks = Merci, c’est reçu
part-received = Votre réponse est dans le journal de la démarche. Personne ne peut l’y changer sans que cela se voie.
part-taken-back = Votre réponse a été retirée, et le journal le dit.
part-receipt-text = Notez ce code, ou gardez cette page : avec lui, chacun peut vérifier que la réponse est dans le journal, sans savoir ce qu’elle dit.
part-receipt-place = Place dans le journal
part-receipt-when = Reçue le
part-receipt-seal = Sceau
part-receipt-sealed = no { $number }, le { $at }
part-receipt-unsealed = Le prochain, dans la minute qui suit. Revenez à cette page pour le vérifier.
part-receipt-verify = Puis, sans nous demander quoi que ce soit :
part-find = Vérifier un récépissé
part-find-text = Avec le code noté en répondant, on voit que la réponse est dans le journal, et quand elle y est entrée. On ne voit pas ce qu’elle dit.
part-find-code = Code du récépissé
part-find-hint = Un nombre, puis seize lettres et chiffres. Espaces, tirets et minuscules n’y changent rien.
part-find-go = Vérifier
part-find-missing = Aucune réponse de cette activité ne porte ce code.
part-find-missing-mend = Relisez-le sur votre récépissé, lettre par lettre. Un code reçu dans une autre activité se vérifie sur la page de celle-ci. S’il est bien recopié, signalez-le à l’équipe : une réponse reçue ne doit jamais manquer.
part-find-back = Revenir à l’activité
journal-take = Télécharger le journal scellé (JSON)
journal-sealed = Un journal que personne ne peut réécrire
journal-sealed-text = Chaque contribution, chaque décision de l’équipe est inscrite, puis scellée au plus tard une minute après. Voici la tête du sceau no { $number }, du { $at } : notez-la. Si quoi que ce soit changeait avant elle, la commande « polyphonie verify » le montrerait. Le fichier ne contient ni nom ni réponse, seulement des empreintes.
part-again = Revoir ou changer mes réponses
part-receipt-again = Retrouver mon récépissé

activity-closed = On ne peut plus répondre ici.
activity-closed-mend = L’activité est close, ou passée à un autre temps. Rien de ce que vous venez d’écrire n’a été enregistré.
activity-unknown = Cette activité n’existe pas, ou plus pour vous.
activity-unknown-mend = Rouvrez le lien que vous avez reçu.
form-reused = Ce formulaire a déjà servi.
form-reused-mend = Rouvrez la page : votre première réponse est gardée, vous pouvez la changer.
form-broken = Ce formulaire est incomplet.
form-broken-mend = Rouvrez la page et recommencez.
nothing-given = Vous n’avez encore rien répondu.
nothing-given-mend = Répondez à une question au moins.
post-refused =
    { $count ->
        [one] Une réponse ne peut pas être prise telle quelle.
       *[other] { $count } réponses ne peuvent pas être prises telles quelles.
    }
post-refused-mend = Chacune est signalée à sa place.
looks-like-a-machine = Cet envoi ressemble à celui d’une machine.
looks-like-a-machine-mend = Rouvrez la page, prenez le temps de lire, puis envoyez de nouveau.
entry-needed = Il faut d’abord dire qui vous êtes, comme l’activité le demande.
entry-needed-mend = Rouvrez la page de l’activité.
arrivals-too-often = Beaucoup de personnes viennent d’arriver par la même connexion que vous.
arrivals-too-often-mend =
    { $wait ->
        [one] Réessayez dans une seconde.
       *[other] Réessayez dans { $wait } secondes.
    } Si vous êtes dans une salle, dites-le à qui l’anime : l’équipe peut annoncer la salle, et tout le monde pourra répondre. Avec votre propre connexion, cela marche aussi.
too-often = Trop d’envois à la suite.
too-often-mend =
    { $wait ->
        [one] Attendez une seconde, puis recommencez.
       *[other] Attendez { $wait } secondes, puis recommencez.
    }
code-unknown = Ce code n’ouvre pas cette activité.
code-unknown-mend = Vérifiez chaque lettre. S’il ne marche toujours pas, demandez-en un autre à l’équipe.
too-many-codes = { $asked } codes ne peuvent pas être ajoutés.
too-many-codes-mend = Une activité en a { $most } au plus.
instrument-unknown = L’outil « { $slug } » n’est pas installé ici.
instrument-unknown-mend = Installez-le, ou choisissez-en un autre.
bad-archive =
    { $count ->
        [one] Cette archive a une faute.
       *[other] Cette archive a { $count } fautes.
    }
bad-archive-mend = Refaites-la depuis l’activité.

fault-archive-format = Ce n’est pas une archive d’activité.
fault-archive-format-mend = Le format attendu est « { $known } ».
fault-archive-shape = L’archive n’a pas la forme attendue : { $what }.
fault-archive-shape-mend = Refaites-la depuis l’activité.
fault-ask-unknown = Cette question n’existe pas.
fault-ask-unknown-mend = Rouvrez la page.
fault-ask-not-yours = Cette question n’est pas pour vous.
fault-ask-not-yours-mend = Rouvrez la page.
fault-ask-closed = Cette question n’est pas posée en ce moment.
fault-ask-closed-mend = Rouvrez la page pour voir les questions d’aujourd’hui.
fault-item-unknown = Ce dont parle cette réponse n’est plus sur la table.
fault-item-unknown-mend = Rouvrez la page pour voir ce qui y est.
fault-field-unknown = Ce champ n’existe pas.
fault-field-unknown-mend = Rouvrez la page.
fault-field-required = Il manque une réponse.
fault-field-required-mend = Répondez ici.
fault-field-not-whole = Il faut un nombre entier.
fault-field-not-whole-mend = Écrivez-le en chiffres.
fault-field-out-of-bounds = Ce nombre est hors des bornes.
fault-field-out-of-bounds-mend = Entre { $least } et { $most }.
fault-field-not-yes-no = Il faut oui ou non.
fault-field-not-yes-no-mend = Choisissez l’un des deux.
fault-field-not-choice = Ce choix n’est pas proposé.
fault-field-not-choice-mend = Prenez-en un de la liste.
fault-field-choices-count = Trop ou trop peu de choix, ou deux fois le même.
fault-field-choices-count-mend = Entre { $least } et { $most }.
fault-field-not-file = Il faut une image.
fault-field-not-file-mend = Choisissez-la de nouveau.
fault-picture-undescribed = L’image n’a pas de description.
fault-picture-undescribed-mend = Dites en une phrase ce que l’on y voit, pour qui ne la voit pas.
fault-picture-missing = La description est là, mais pas l’image.
fault-picture-missing-mend = Choisissez l’image, ou effacez sa description.
fault-picture-lost = Cette image n’est plus chez nous.
fault-picture-lost-mend = Choisissez-la de nouveau.
fault-picture-too-heavy = Ce fichier est trop lourd.
fault-picture-too-heavy-mend = { $most } Mo au plus : réduisez l’image, ou prenez-en une autre.
fault-picture-too-large = Cette image a trop de points pour être ouverte.
fault-picture-too-large-mend = { $most } millions de points au plus : réduisez-la, ou prenez-en une autre.
fault-pictures-full = Cette activité a reçu autant d’images qu’elle peut en garder.
fault-pictures-full-mend = Envoyez votre texte sans image : { $most } y sont déjà.
fault-picture-unreadable = Ce fichier n’est pas une image que nous savons lire.
fault-picture-unreadable-mend = Envoyez une image JPEG, PNG ou WebP.
fault-field-not-text = Il faut un texte.
fault-field-not-text-mend = Écrivez quelques mots.
fault-field-too-long = Ce texte est trop long.
fault-field-too-long-mend = { $most } caractères au plus.
fault-field-control-character = Ce texte contient un caractère qui ne s’écrit pas.
fault-field-control-character-mend = Retapez-le plutôt que de le coller.
fault-field-not-decimal = Il faut un nombre.
fault-field-not-decimal-mend = Écrivez-le en chiffres, par exemple 12,5.
fault-field-not-date = Il faut un jour.
fault-field-not-date-mend = Écrivez-le ainsi : 2027-01-31.
fault-field-not-asked = Cette question n’est pas posée, vu vos autres réponses.
fault-field-not-asked-mend = Rouvrez la page : seules les questions qui vous concernent y sont.
fault-field-against-rule = Cette réponse n’est pas acceptée.
fault-field-against-rule-mend = { $rule }

part-letter = Votre adresse est confirmée. Il reste à entrer.
letter-expired = Ce lien a trop attendu, ou n’est pas de nous.
letter-expired-mend = Demandez-en un autre depuis la page de l’activité.
mail-address = Cette adresse ne s’écrit pas ainsi.
mail-address-mend = Vérifiez-la, par exemple « camille@exemple.fr ».
mail-activity-subject = Votre lien pour « { $title } »
mail-activity =
    Voici le lien pour répondre à « { $title } » :

    { $page }

    Il sert pendant deux heures. Votre adresse ({ $email }) n’est pas gardée. Si vous n’avez rien demandé, oubliez ce message.

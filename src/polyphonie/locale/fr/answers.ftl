# What respondents are asked about the actors, and the page of those who ask them. Same ids as the English file.

answers-title = Votre regard sur les acteurs
answers-lead = Vous répondez en tant que « { $name } ». Quelques pages courtes : ce que chacun peut sur les autres, puis où chacun se tient. Dix minutes suffisent souvent.
answers-alone = Répondez seul, selon ce que vous voyez : personne ne vous montre les réponses des autres, et les désaccords sont utiles.
answers-unknown = « Je ne sais pas » est une réponse. Une ligne laissée vide aussi est permise.
answers-read-by = Ceux qui mènent la démarche lisent vos réponses. Rien n’en paraît en public, et aucun autre répondant ne les voit.
answers-until = Tout est gardé à chaque page. Ce lien reste ouvert jusqu’au { $day }, sur cet appareil ou un autre.
answers-begin = Commencer
answers-go-on = Continuer
answers-finish = J’ai fini
answers-finished = Merci, vos réponses sont arrivées
answers-finished-text = L’équipe les lit maintenant. Vous pouvez encore les changer jusqu’au { $day }, avec ce même lien.
answers-progress =
    { $count ->
        [one] { $whole } page remplie sur une
       *[other] { $whole ->
            [0] Aucune page remplie sur { $count }
            [one] Une page remplie sur { $count }
           *[other] { $whole } pages remplies sur { $count }
        }
    }
answers-progress-bar = Pages déjà passées
answers-part-influence = Ce que chacun peut sur les autres
answers-part-positions = Où chacun se tient
answers-whole = remplie
answers-none = à remplir
answers-some = { $answered } sur { $count }
answers-nobody = Il n’y a encore personne à décrire
answers-nobody-text = L’équipe n’a pas fini la liste des acteurs. Revenez plus tard avec ce même lien.
answers-number = Page { $number } sur { $count }
answers-ask-influence = Que peut « { $about } » sur chacun des autres ?
answers-ask-positions = Où chacun se tient-il sur cet objectif : « { $about } » ?
answers-scale = Ce que veulent dire les nombres
answers-influence-0 = rien, ou presque
answers-influence-1 = gêner ou aider sa façon de travailler
answers-influence-2 = faire avancer ou échouer un de ses projets
answers-influence-3 = toucher à ses missions, à sa raison d’être
answers-influence-4 = décider de son existence
answers-positions-0 = sans conséquence pour lui
answers-positions-1 = cela touche sa façon de travailler
answers-positions-2 = cela touche un de ses projets
answers-positions-3 = cela touche ses missions
answers-positions-4 = cela touche son existence
answers-stance-for = Pour, { $size } : { $weight }
answers-stance-against = Contre, { $size } : { $weight }
answers-stance-none = Ni pour ni contre, { $size } : { $weight }
answers-dont-know = Je ne sais pas
answers-choose = Choisissez
answers-keep-next = Garder et continuer
answers-keep = Garder
answers-overview = Voir toutes les pages
answers-wrong = Une réponse ne se lit pas
answers-wrong-mend = Choisissez un des nombres proposés, ou « Je ne sais pas ». Rien n’a été gardé de cette page.

respondents-title =
    { $count ->
        [0] Personne n’a encore été interrogé sur les acteurs
        [one] Un répondant, { $finished ->
            [0] qui n’a pas fini
           *[other] qui a fini
        }
       *[other] { $count } répondants, dont { $finished } { $finished ->
            [0] n’ont fini
            [one] a fini
           *[other] ont fini
        }
    }
respondents-lead = Demandez à plusieurs personnes, séparément, ce que chaque acteur peut et où il se tient. Leurs réponses ne se mélangent pas : les écarts entre elles disent ce qu’il faut débattre.
respondents-link = Le lien de « { $name } »
respondents-link-text = Copiez-le maintenant et envoyez-le à cette personne seulement : il ne sera plus montré. S’il se perd, faites-en un autre, et celui-ci ne servira plus.
respondents-progress = Avancement de « { $name } »
respondents-finished = A fini le { $day }
respondents-so-far = { $answered } réponses sur { $asked }
respondents-link-until = Son lien est ouvert jusqu’au { $day }.
respondents-link-none = Aucun lien ouvert : faites-en un pour que cette personne réponde.
respondents-new-link = Faire un nouveau lien
respondents-remove = Retirer
respondents-remove-text = Toutes les réponses de « { $name } » seront effacées, et la stratégie recalculée sans elles.
respondents-remove-sure = Effacer ces réponses
respondents-add = Demander à quelqu’un d’autre
respondents-name = Nom ou rôle
respondents-name-hint = Un rôle plutôt qu’un nom de personne, par exemple « Directrice des services techniques ».
respondents-days = Jours pendant lesquels le lien reste ouvert
respondents-add-go = Ajouter et faire son lien
respondents-own = Votre propre regard
respondents-own-text = Vous pouvez répondre aussi : votre copie compte comme une autre.
respondents-own-go = Donner mon regard
respondents-open = Demander leur regard à plusieurs personnes

respondent-unnamed = Il manque un nom ou un rôle.
respondent-unnamed-mend = Dites de qui vient ce regard, par exemple « Services techniques ».
too-many-respondents = Ce dossier a déjà { $most } répondants.
too-many-respondents-mend = Retirez ceux qui n’ont pas répondu, puis recommencez.
sheet-gone = Cette question ne fait plus partie du dossier.
sheet-gone-mend = L’équipe a changé la liste des acteurs ou des objectifs. Rouvrez votre lien pour voir les pages d’aujourd’hui.

entry-respondent-added = a demandé son regard à « { $name } »
entry-respondent-began = « { $name } » a commencé à répondre
entry-respondent-finished = « { $name } » a fini de répondre
entry-respondent-removed = a retiré « { $name } » et ses réponses
respondents-nav = Répondants

# Opening, listing and settling dossiers, in French. Same ids and same facts as the English file.

# Opening a dossier
new-title = Ouvrir un dossier
new-lead = Quatre façons de commencer. Vous administrez le dossier que vous ouvrez ; il reste privé tant que vous ne le publiez pas.
new-name = Titre du dossier
new-name-hint = Ce que l’on dirait à voix haute : « La place du Vieux-Puits ».
new-name-kept = Vide : le titre d’origine est gardé.
new-untitled = Donnez un titre au dossier.
new-organisation = Pour quelle organisation
new-organisation-none = aucune : seule l’équipe du dossier le verra
new-language = Langue de la description
new-blank = Partir de rien
new-blank-text = Treize groupes de questions, dans l’ordre que vous voulez.
new-blank-go = Ouvrir et décrire la situation
new-template = Partir d’une démarche qui a déjà servi
new-template-text = Des objectifs et des étapes pour commencer, à adapter. Les objectifs ainsi posés sont marqués comme des estimations.
new-template-own = Un modèle de votre organisation
new-process = Une démarche du catalogue
new-process-read = Lire ces démarches
new-template-go = Partir de cette démarche
new-example = Partir d’un exemple
new-example-text = Une situation entière, à remplacer peu à peu par la vôtre. Les jugements sur des acteurs n’y sont que si vous pouviez déjà les emporter.
new-example-which = L’exemple
new-example-go = Copier cet exemple
new-file = Partir d’un fichier de situation
new-file-text = Le fichier est gardé tel quel, octet par octet, tant que personne ne le modifie ici.
new-file-which = Le fichier (YAML)
new-file-size = { $most } octets au plus.
new-file-paste = Ou collez son texte
new-file-mend = Son texte, à corriger ici même
new-file-go = Ouvrir ce fichier
new-file-nothing = Rien n’a été enregistré. Corrigez chaque endroit nommé dans le texte ci-dessous, puis envoyez-le de nouveau.
new-file-slug = Un autre nom pour ce dossier

# The list
dossier-list-new = Ouvrir un dossier
dossier-list-search = Chercher dans les titres, les lieux, les organisateurs
dossier-list-which = Montrer
dossier-shelf-ouverts = tous, sauf les archives
dossier-shelf-publics = les dossiers publics
dossier-shelf-miens = ceux où je travaille
dossier-shelf-archives = les archives
dossier-list-found =
    { $count ->
        [0] Aucun dossier pour « { $words } »
        [one] Un dossier pour « { $words } »
       *[other] { $count } dossiers pour « { $words } »
    }
dossier-list-unfound = Rien ne correspond
dossier-list-unfound-text = Essayez un mot de moins, ou montrez tous les dossiers.
dossier-list-unfound-go = Tous les dossiers
dossier-list-first-text = Décrivez une situation, partez d’un exemple ou d’un fichier : le diagnostic et les démarches suivent.
dossier-list-uncomputed = Pas encore de verdict.
dossier-list-archived = archivé
dossier-list-deleting = effacé le { $day }

# Settings
dossier-page-describe = Décrire
dossier-page-settings = Réglages
settings-title = Réglages du dossier
settings-done = C’est fait.
settings-name = Titre et langue
settings-name-label = Titre
settings-untitled = Donnez un titre, de 300 caractères au plus.
settings-language = Langue de la description
settings-slug = Le nom dans les adresses, « { $slug } », ne change jamais : les liens envoyés restent bons.
settings-save = Enregistrer
settings-public = Ce dossier est public
settings-private = Ce dossier est privé
settings-public-what = Publier ouvre à tous une version de lecture ; l’équipe garde la sienne.
settings-public-yes = Ce que tout le monde verrait
settings-public-yes-text = La situation, le verdict et ses raisons, les démarches comparées, les alertes, les sources.
settings-public-no = Ce qui resterait dans l’équipe
settings-public-no-text = Les acteurs, leurs notes et leurs positions, les réponses des répondants, le journal.
settings-public-see = Voir la version publique avant de décider
settings-publish = Publier
settings-unpublish = Ne plus publier
settings-file = Fichier de la situation
settings-file-text = Tout ce qui est décrit tient dans un fichier, lisible sans ce site.
settings-file-get = Télécharger le fichier
settings-file-put = Mettre à jour depuis un fichier
settings-copy = Dupliquer
settings-copy-text = Un nouveau dossier, avec la même situation et les mêmes étapes ; ni l’équipe, ni les réponses, ni le journal.
settings-copy-label = Titre de la copie
settings-copy-name = { $title } (copie)
settings-copy-go = Dupliquer
settings-archive = Archiver
settings-archive-text = Un dossier archivé se lit toujours, et ne se modifie plus. On peut le rouvrir.
settings-archive-go = Archiver ce dossier
settings-archived = Archivé le { $day }
settings-archived-text = Il se lit, il ne se modifie plus.
settings-unarchive = Rouvrir ce dossier
settings-delete = Supprimer
settings-delete-text = Le dossier disparaît aussitôt pour tous, sauf pour celles et ceux qui l’administrent, qui peuvent le garder jusqu’à la fin du délai. Ensuite tout est effacé : situation, réponses, étapes, versions, journal.
settings-delete-days = Délai, en jours
settings-delete-hint = De 1 à { $most }.
settings-delete-go = Supprimer ce dossier
settings-deleting = Ce dossier sera effacé le { $day }
settings-deleting-text = Personne d’autre ne le voit plus.
settings-keep = Garder ce dossier

# Bringing up to date from a file
replace-title = Mettre à jour depuis un fichier
replace-lead = Le fichier remplace toute la description. Les différences sont montrées d’abord ; rien n’est écrit avant votre accord.
replace-kept = La stratégie d’à présent sera gardée parmi les versions : on pourra y revenir.
replace-compare = Comparer
replace-count =
    { $count ->
        [0] Aucune valeur ne change
        [one] Une différence
       *[other] { $count } différences
    }
replace-table = Ce que le fichier change
replace-where = Où
replace-before = Avant
replace-after = Après
replace-added = ajouté
replace-removed = retiré
replace-changed = changé
replace-moved = ordre changé
replace-more =
    { $count ->
        [one] Et une autre différence.
       *[other] Et { $count } autres différences.
    }
replace-same = C’est exactement le fichier que le dossier garde déjà.
replace-form-only = Seule la forme du fichier change : ses commentaires, ses lignes, son ordre.
replace-other-slug = Le fichier porte le nom « { $slug } » ; le dossier garde le sien, « { $kept } ».
replace-confirm = Remplacer la situation
replace-not = Ne rien changer
replace-done = La description vient maintenant du fichier. Ce qu’elle disait avant n’est pas perdu : ce remplacement s’annule au bas de cette page, et la stratégie d’avant, s’il y en avait une, est gardée parmi les versions.
replace-origin = { $place } : d’où cela vient
replace-empty = rien, et c’est dit
replace-whole = Toute la description

# The log
entry-dossier-created =
    a ouvert le dossier ({ $origin ->
        [example] depuis un exemple
        [template] depuis un modèle
        [file] depuis un fichier
        [duplicate] en copiant un autre
       *[blank] à partir de rien
    })
entry-situation-changed =
    { $count ->
        [one] a changé une valeur de la situation
       *[other] a changé { $count } valeurs de la situation
    }
entry-situation-replaced =
    { $count ->
        [0] a remplacé le fichier de la situation, sans changer de valeur
        [one] a remplacé le fichier de la situation : une différence
       *[other] a remplacé le fichier de la situation : { $count } différences
    }
entry-dossier-published = a publié le dossier
entry-dossier-unpublished = a retiré le dossier de la vue du public
entry-dossier-archived = a archivé le dossier
entry-dossier-unarchived = a rouvert le dossier
entry-dossier-deleting = a demandé l’effacement du dossier dans { $days } jours ({ $day })
entry-dossier-kept = a gardé le dossier qui allait être effacé
deed-dossier-created = ouverture du dossier
deed-situation-changed = situation changée
deed-situation-replaced = situation remplacée par un fichier
deed-dossier-published = publication
deed-dossier-unpublished = fin de la publication
deed-dossier-archived = archivage
deed-dossier-unarchived = réouverture
deed-dossier-deleting = suppression demandée
deed-dossier-kept = suppression annulée
web-refused-413 = C’est trop à la fois
web-refused-413-text = Ce qui a été envoyé dépasse ce qu’un formulaire peut porter. Rien n’a été enregistré.
web-refused-413-1 = Envoyez un fichier plutôt qu’un texte collé, ou partagez le texte.
web-refused-413-2 = Un fichier de situation tient dans un million d’octets.

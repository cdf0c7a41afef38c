# What is wrong in a file, and how to mend it, in French. Same ids and same facts as the English file.

fault-line = ligne { $line }, colonne { $column }
fault-count =
    { $count ->
        [0] Aucune faute dans le fichier.
        [one] Une faute dans le fichier.
       *[other] { $count } fautes dans le fichier.
    }
fault-more =
    { $count ->
        [one] Et une autre faute.
       *[other] Et { $count } autres fautes.
    }
bad-file =
    { $count ->
        [one] Le fichier contient une faute.
       *[other] Le fichier contient { $count } fautes.
    }
bad-file-mend = Corrigez chaque ligne nommée, puis recommencez.

# The file as a whole
fault-file-empty = Le fichier est vide.
fault-file-empty-mend = Partez d’un exemple, et décrivez-y votre situation.
fault-file-too-big = Le fichier est trop lourd : { $size } octets, pour { $most } au plus.
fault-file-too-big-mend = Gardez l’essentiel, ou partagez-le en plusieurs fichiers.
fault-not-utf8 = Le fichier n’est pas écrit en UTF-8 : l’octet { $byte } ne s’y lit pas.
fault-not-utf8-mend = Enregistrez-le de nouveau, avec le codage UTF-8.
fault-not-yaml = Ici, le fichier ne se lit pas comme du YAML.
fault-not-yaml-mend = Vérifiez le décalage des lignes, les deux-points et les guillemets autour de cet endroit.
fault-not-json = Ici, le fichier ne se lit pas comme du JSON.
fault-not-json-mend = Vérifiez les virgules, les guillemets et les accolades autour de cet endroit.
fault-root-not-mapping = Le fichier devrait commencer par des noms suivis de deux-points.
fault-root-not-mapping-mend = Commencez par le champ « polyphonie », dont la valeur est « situation/1 ».
fault-several-documents = Le fichier contient plusieurs documents, séparés par « --- ».
fault-several-documents-mend = N’en gardez qu’un par fichier.
fault-too-deep = Trop de niveaux l’un dans l’autre : { $most } au plus.
fault-too-deep-mend = Remontez ce passage de quelques niveaux.
fault-too-many-faults = Il y a trop de fautes : seules les { $most } premières sont données.
fault-too-many-faults-mend = Corrigez celles-ci, puis recommencez pour voir les suivantes.
fault-too-many-values = Le fichier contient trop de valeurs : { $most } au plus.
fault-too-many-values-mend = Gardez l’essentiel, ou partagez-le en plusieurs fichiers.
fault-alias = Un renvoi n’est pas permis ici : « *{ $name } ».
fault-alias-mend = Recopiez la valeur à la place du renvoi.
fault-anchor = Une ancre n’est pas permise ici : « &{ $name } ».
fault-anchor-mend = Retirez « &{ $name } » et gardez la valeur.
fault-tag = Une étiquette n’est pas permise ici : « { $name } ».
fault-tag-mend = Retirez l’étiquette et gardez la valeur.
fault-key-not-word = Un nom de champ doit être un mot simple.
fault-key-not-word-mend = Écrivez un mot avant les deux-points.
fault-wrong-version = Cette version du fichier n’est pas connue.
fault-wrong-version-mend = Écrivez « { $known } » dans le champ « polyphonie ».

# Fields and keys
fault-required = Il manque « { $key } ».
fault-required-mend = Ajoutez « { $key } » ici, avec sa valeur.
fault-unknown-key = Le champ « { $key } » n’est pas connu ici.
fault-unknown-key-mend = Les champs connus : { $known }.
fault-unknown-key-near = Le champ « { $key } » n’est pas connu ici.
fault-unknown-key-near-mend = Vouliez-vous écrire « { $near } » ?
fault-duplicate-key = Le champ « { $key } » est écrit deux fois.
fault-duplicate-key-mend = Gardez un seul « { $key } ».
fault-duplicate-id = L’identifiant « { $id } » est déjà pris.
fault-duplicate-id-mend = Donnez à l’un des deux un autre identifiant que « { $id } ».
fault-repeated = « { $value } » est écrit deux fois dans la liste.
fault-repeated-mend = Gardez « { $value } » une seule fois.
fault-dangling = « { $id } » n’existe nulle part dans le fichier.
fault-dangling-mend = Ajoutez-le, ou choisissez parmi : { $known }.
fault-dangling-near = « { $id } » n’existe nulle part dans le fichier.
fault-dangling-near-mend = Vouliez-vous écrire « { $near } » ?
fault-dangling-source = La source « { $id } » n’est pas dans la liste des sources.
fault-dangling-source-mend = Ajoutez-la sous « sources », ou choisissez parmi : { $known }.

# Values
fault-not-text = On attend un texte ici.
fault-not-text-mend = Écrivez un texte, sur une ligne ou entre guillemets.
fault-text-empty = Le texte est vide.
fault-text-empty-mend = Écrivez quelque chose, ou retirez ce champ.
fault-text-too-long = Le texte est trop long : { $length } caractères, pour { $most } au plus.
fault-text-too-long-mend = Raccourcissez-le à { $most } caractères.
fault-control-character = Le texte contient un caractère invisible qui n’est pas permis.
fault-control-character-mend = Tapez ce passage de nouveau, au lieu de le copier.
fault-not-identifier = « { $value } » ne peut pas servir d’identifiant.
fault-not-identifier-mend = Prenez des lettres sans accent, des chiffres, des traits d’union, sans espace.
fault-not-number = « { $value } » n’est pas un nombre.
fault-not-number-mend = Écrivez un nombre sans unité et sans guillemets, avec un point pour les décimales : 12.5.
fault-not-whole = « { $value } » n’est pas un nombre entier.
fault-not-whole-mend = Écrivez un nombre sans décimale.
fault-negative = « { $value } » est négatif.
fault-negative-mend = Écrivez un nombre entre { $least } et { $most }.
fault-not-in-range = « { $value } » est hors de l’échelle.
fault-not-in-range-mend = Écrivez un nombre entre { $least } et { $most }.
fault-not-yes-no = On attend oui ou non ici.
fault-not-yes-no-mend = Écrivez « true » pour oui, « false » pour non.
fault-not-date = « { $value } » n’est pas une date.
fault-not-date-mend = Écrivez l’année, le mois, le jour : 2026-03-21.
fault-date-absurd = L’année de « { $value } » est hors de portée.
fault-date-absurd-mend = Écrivez une année entre 1900 et 2200.
fault-dates-reversed = Les dates sont à l’envers : la décision ({ $second }) vient avant la description ({ $first }).
fault-dates-reversed-mend = Corrigez l’une des deux : { $first } ou { $second }.
fault-not-range = On attend ici un nombre, ou trois.
fault-not-range-mend = Écrivez un nombre, ou le moins, l’habituel et le plus : [10, 20, 40].
fault-not-span = On attend ici deux nombres.
fault-not-span-mend = Écrivez le moins et le plus : [1, 3].
fault-range-not-ordered = Les nombres ne vont pas du plus petit au plus grand.
fault-range-not-ordered-mend = Remettez-les en ordre croissant.
fault-not-list = On attend une liste ici.
fault-not-list-mend = Écrivez une ligne par élément, chacune précédée d’un tiret.
fault-item-empty = Un élément de la liste est vide.
fault-item-empty-mend = Remplissez-le, ou retirez son tiret.
fault-list-too-long = La liste est trop longue : { $length } éléments, pour { $most } au plus.
fault-list-too-long-mend = Gardez-en { $most }.
fault-not-mapping = On attend ici des noms, suivis de deux-points et d’une valeur.
fault-not-mapping-mend = Écrivez chaque champ sur sa ligne : son nom, deux-points, sa valeur.
fault-unknown-code = « { $value } » n’est pas un mot connu ici.
fault-unknown-code-mend = Les mots connus : { $known }.
fault-unknown-code-near = « { $value } » n’est pas un mot connu ici.
fault-unknown-code-near-mend = Vouliez-vous écrire « { $near } » ?
fault-not-bilingual = On attend ici un texte en français et en anglais.
fault-not-bilingual-mend = Écrivez les deux, sous « fr » et « en ».
fault-language-missing = Le texte manque { $language ->
        [fr] en français
       *[other] en anglais
    }.
fault-language-missing-mend = Ajoutez-le sous « { $language } ».
fault-languages-differ = Le français compte { $french ->
        [one] { $french } ligne
       *[other] { $french } lignes
    }, l’anglais { $english }.
fault-languages-differ-mend = Donnez aux deux langues le même nombre de lignes.

# What a situation says
fault-weights-zero = Aucun objectif ne pèse : tous les poids valent zéro.
fault-weights-zero-mend = Donnez un poids d’au moins 1 à un objectif.
fault-influence-on-self = « { $id } » ne peut pas avoir d’influence sur soi-même.
fault-influence-on-self-mend = Mettez 0, ou retirez la case de « { $id } » sur sa propre ligne.
fault-limit-without-amount = La contrainte limite « { $limits } », mais sans dire combien.
fault-limit-without-amount-mend = Ajoutez « amount », dans cette unité : { $unit }.
fault-wrong-unit = L’unité « { $value } » n’est pas celle attendue.
fault-wrong-unit-mend = Comptez dans cette unité : { $unit }.
fault-condition = La condition ne se lit pas, au caractère { $column } : { $problem ->
        [too_long] elle est trop longue
        [too_deep] elle a trop de parenthèses l’une dans l’autre
        [unexpected_character] ce caractère n’y a pas sa place
        [unexpected_token] ce mot n’y a pas sa place
        [unexpected_end] elle s’arrête trop tôt
        [wrong_kind] cette valeur n’est pas de la bonne sorte
       *[other] elle est mal formée
    }.
fault-condition-mend = Reprenez-la sur le modèle : population >= 10000 and scope == "municipality".

# Tables of influences and positions
fault-too-few = Il en faut au moins { $needed } ; il y en a { $found }.
fault-too-few-mend = Complétez jusqu’à { $needed }.
fault-not-square = Le tableau doit avoir autant de lignes que de colonnes : { $needed } attendues, { $found } trouvées.
fault-not-square-mend = Reprenez la liste des acteurs, dans le même ordre, en lignes et en colonnes : { $needed }.
fault-wrong-shape = Le tableau n’a pas la bonne taille : { $needed } attendus, { $found } trouvés.
fault-wrong-shape-mend = Donnez une case par ligne et par colonne : { $needed }.
fault-diagonal-not-zero = « { $row } » ne peut pas avoir d’influence sur soi-même ({ $value }).
fault-diagonal-not-zero-mend = Mettez 0 à la case « { $row } », « { $column } ».
fault-not-answered = La case « { $row } », « { $column } » est sans réponse.
fault-not-answered-mend = Remplissez la case « { $row } », « { $column } » ; 0 veut dire « rien ».
game-refused =
    { $count ->
        [one] Le jeu d’acteurs contient une faute.
       *[other] Le jeu d’acteurs contient { $count } fautes.
    }
game-refused-mend = Corrigez chaque case nommée, puis recommencez.
unanswered =
    { $count ->
        [one] Une case est sans réponse, et ce calcul les demande toutes.
       *[other] { $count } cases sont sans réponse, et ce calcul les demande toutes.
    }
unanswered-mend = Remplissez-les ; 0 veut dire « rien ».
copies-differ = La réponse de « { $author } » ne porte pas sur les mêmes acteurs ou les mêmes objectifs que les autres.
copies-differ-mend = Faites répondre « { $author } » sur les mêmes listes que les autres.
not-computable = Ce chiffre n’existe pas pour ce jeu d’acteurs : « { $figure } » ({ $reason ->
        [no-influence] personne n’a d’influence sur personne
        [power-all-returned] chacun subit autant qu’il exerce
       *[other] les réponses ne le permettent pas
    }).
not-computable-mend = Complétez les influences entre acteurs, puis recommencez.
not-in-range = « { $value } » est hors de l’échelle, pour « { $field } ».
not-in-range-mend = Écrivez un nombre entre { $least } et { $most }.
bad-setting = Le réglage « { $setting } » n’accepte pas « { $value } ».
bad-setting-mend = Reprenez la valeur d’origine de « { $setting } ».

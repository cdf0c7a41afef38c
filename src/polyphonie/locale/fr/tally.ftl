# Ce que disent tous les comptages : avancement, preuve, réglages et feuilles de calcul. Mêmes codes, mêmes faits que le fichier anglais.

tally-progress = { $done } sur { $total }
tally-settings = Réglages : { $settings } · graine { $seed }
tally-input = Fichier : { $file } · SHA-256 { $digest }…
tally-digest = Compté par { $engine } { $version } · empreinte du résultat { $digest }…
tally-file-twice = { $file } a le même contenu que { $first } : les mêmes bulletins compteraient deux fois.
tally-file-twice-mend = Donnez chaque fichier une seule fois.
tally-unknown = Rien ici ne compte « { $kind } ».
tally-unknown-mend = Ce qui se compte : { $known }.

fault-setting-malformed = « { $word } » n’est pas un réglage.
fault-setting-malformed-mend = Écrivez un nom, un signe égal, une valeur : nom=valeur. Les fichiers viennent avant --settings.
fault-setting-repeated = Le réglage « { $setting } » est donné deux fois.
fault-setting-repeated-mend = N’en gardez qu’un : « { $setting } ».
fault-setting-missing = Le réglage « { $setting } » est nécessaire.
fault-setting-missing-mend = Ajoutez --settings { $setting }=…
fault-setting-unknown = Le réglage « { $setting } » n’est pas connu ici.
fault-setting-unknown-mend = Les réglages connus : { $known }.
fault-setting-unknown-near = Le réglage « { $setting } » n’est pas connu ici.
fault-setting-unknown-near-mend = Vouliez-vous dire « { $near } » ?
fault-setting-unreadable = « { $value } » ne convient pas au réglage « { $setting } ».
fault-setting-unreadable-mend = Lisez ce qu’accepte « { $setting } » dans docs/reference/commands.md.
fault-setting-not-among = « { $value } » n’est pas un des mots du réglage « { $setting } ».
fault-setting-not-among-mend = Les mots connus : { $known }.
fault-setting-not-whole = « { $value } » ne convient pas au réglage « { $setting } ».
fault-setting-not-whole-mend = Écrivez un nombre entier de { $least } à { $most }.
fault-setting-not-words = « { $value } » ne convient pas au réglage « { $setting } ».
fault-setting-not-words-mend = Écrivez des mots séparés par des virgules, aucun vide, aucun répété.

fault-sheet-empty = La feuille est vide.
fault-sheet-empty-mend = Mettez les noms des colonnes sur la première ligne, puis une rangée par ligne.
fault-sheet-not-text = Ce fichier n’est pas du texte, mais un classeur (xlsx, ods, xls), une archive, une image ou un PDF.
fault-sheet-not-text-mend = Ouvrez-le dans votre tableur, puis enregistrez la feuille au format CSV, en UTF-8.
fault-sheet-nul = La ligne contient un caractère nul : le fichier est abîmé, ou dans un encodage sans sa marque.
fault-sheet-nul-mend = Exportez-le de nouveau en CSV, en UTF-8.
fault-sheet-encoding-unknown = L’octet { $byte } n’appartient à aucun encodage connu ici.
fault-sheet-encoding-unknown-mend = Exportez de nouveau la feuille en CSV, en UTF-8.
fault-sheet-encodings-mixed = Cette ligne n’est pas dans le même encodage que le reste du fichier.
fault-sheet-encodings-mixed-mend = Exportez de nouveau toute la feuille en CSV, en UTF-8, plutôt que de coller des fichiers bout à bout.
fault-sheet-column-missing = La colonne « { $column } » manque.
fault-sheet-column-missing-mend = Ajoutez-la, ou nommez-la ainsi. Les colonnes trouvées : { $known }.
fault-sheet-column-repeated = Deux colonnes se nomment « { $column } » ; la première est la colonne { $first }.
fault-sheet-column-repeated-mend = Donnez à chaque colonne un nom à elle.
fault-sheet-column-unnamed = La colonne { $number } n’a pas de nom.
fault-sheet-column-unnamed-mend = Nommez-la, ou retirez-la avec toutes ses cellules.
fault-sheet-row-ragged = La rangée a { $found ->
    [one] { $found } cellule
   *[other] { $found } cellules
}, pour { $expected ->
    [one] { $expected } colonne
   *[other] { $expected } colonnes
}.
fault-sheet-row-ragged-mend = Vérifiez les séparateurs et les guillemets de cette ligne ; écrivez { $expected } cellules.
fault-sheet-quotes-open = Des guillemets ouverts ici ne sont jamais fermés : le fichier est peut-être coupé.
fault-sheet-quotes-open-mend = Fermez les guillemets, ou reprenez le fichier entier.
fault-sheet-quotes-stray = Des guillemets sont mal placés dans une cellule.
fault-sheet-quotes-stray-mend = Mettez toute la cellule entre guillemets, et doublez ceux qu’elle contient.
fault-sheet-cell-too-long = Une cellule est beaucoup trop longue : des guillemets ne sont peut-être jamais fermés.
fault-sheet-cell-too-long-mend = Vérifiez les guillemets à partir de cette ligne.
fault-sheet-too-many-columns = La feuille a { $found } colonnes, pour { $most } au plus.
fault-sheet-too-many-columns-mend = Mettez un bulletin, une personne ou un projet par rangée, pas par colonne.

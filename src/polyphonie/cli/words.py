"""The help of the commands, in both languages; apart from the sentences so that --help stays instant."""

from polyphonie.kit.text import Text

WORDS = {
    "polyphonie": Text(
        "L’atelier d’une démarche participative\u00a0: d’une situation à une stratégie expliquée.",
        "The workbench of a participatory process: from a situation to an explained strategy.",
    ),
    "language": Text("langue des messages\u00a0: fr ou en", "language of the messages: fr or en"),
    "strategy": Text(
        "lire une situation et écrire la stratégie\u00a0: données, page, PDF, document Word",
        "read a situation and write the strategy: data, page, PDF, Word document",
    ),
    "file": Text("un fichier de situation, en YAML", "a situation file, in YAML"),
    "out": Text("dossier où écrire (out par défaut)", "folder to write in (out by default)"),
    "format": Text("parmi json, html, pdf, docx, séparés par des virgules", "among json, html, pdf, docx, with commas"),
    "actors": Text(
        "lire les acteurs d’une situation\u00a0: rapports de force, convergences, désaccords entre répondants",
        "read the actors of a situation: relations of force, convergences, disagreements between respondents",
    ),
    "variant": Text("calcul des rapports de force", "how relations of force are computed"),
    "json": Text("écrire des données plutôt qu’un tableau", "write data rather than a table"),
    "catalogue": Text("montrer les méthodes, les compétences ou le droit", "show the methods, the skills or the law"),
    "shelf": Text("methods, skills ou law", "methods, skills or law"),
    "recommend": Text(
        "classer tout le catalogue pour de nombreux contextes, même très incomplets",
        "rank the whole catalogue for many contexts, however incomplete",
    ),
    "contexts": Text("fichier JSON Lines\u00a0: id, text, situation", "JSON Lines file: id, text, situation"),
    "ranked": Text("fichier JSON Lines à écrire", "JSON Lines file to write"),
    "tally": Text(
        "compter des votes, tirer au sort, répartir un budget ou des tables, avec la preuve à côté de la réponse",
        "count votes, draw lots, share out a budget or tables, with the proof beside the answer",
    ),
    "kind": Text(
        "opinion, lot, budget, grades, ranking ou rotation", "opinion, lot, budget, grades, ranking or rotation"
    ),
    "files": Text("un ou plusieurs fichiers à compter", "one or several files to count"),
    "settings": Text("réglages, nom=valeur, séparés par des espaces", "settings, name=value, separated by spaces"),
    "seed": Text(
        "graine du hasard, 0 par défaut\u00a0; elle est écrite dans le résultat",
        "seed of chance, 0 by default; it is written in the outcome",
    ),
    "schema": Text("écrire le schéma JSON des fichiers de situation", "write the JSON Schema of situation files"),
    "admin": Text(
        "nommer la personne qui tient le site, et lui donner un lien pour entrer une fois, dans l’heure",
        "name the person who runs the site, and give them a link to enter once, within the hour",
    ),
    "serve": Text(
        "servir le site\u00a0: les pages, le calcul à part, ce qui se fait à son heure",
        "serve the site: pages, computing apart, what is done at its hour",
    ),
    "work": Text(
        "calculer pour un site servi ailleurs, sur la même base PostgreSQL",
        "compute for a site served elsewhere, on the same PostgreSQL database",
    ),
    "host": Text("adresse où répondre (127.0.0.1)", "address to answer at (127.0.0.1)"),
    "processes": Text("processus qui répondent aux pages (2)", "processes that answer pages (2)"),
    "workers": Text(
        "processus qui calculent (1\u00a0; davantage sur PostgreSQL)", "processes that compute (1; more on PostgreSQL)"
    ),
    "email": Text("son adresse électronique", "their e-mail address"),
    "demo": Text(
        "préparer les dossiers d’exemple et les servir sur cette machine",
        "prepare the example dossiers and serve them on this machine",
    ),
    "verify": Text(
        "recompter une activité depuis son archive, ou vérifier un journal scellé, et dire s’ils tiennent",
        "count an activity again from its archive, or check a sealed journal, and say whether they stand",
    ),
    "archive": Text(
        "l’archive d’une activité, ou le journal scellé d’un dossier, en JSON",
        "the archive of an activity, or the sealed journal of a dossier, in JSON",
    ),
    "receipt": Text("un récépissé à trouver dans le journal", "a receipt to find in the journal"),
    "head": Text(
        "une tête notée ailleurs, que le journal doit contenir", "a head noted elsewhere, that the journal must hold"
    ),
    "port": Text("port du serveur (8000, ou PORT)", "port of the server (8000, or PORT)"),
}

NOT_UNDERSTOOD = Text(
    "{command}\u00a0: commande non comprise ({detail}). Voir «\u00a0{command} --help\u00a0».",
    "{command}: command not understood ({detail}). See “{command} --help”.",
)

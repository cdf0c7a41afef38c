# What came out of an activity, and running it. Same ids and same facts as the English file.

outcome-item = Sur la table
outcome-none = Le résultat n’est pas encore là
outcome-none-text = Le compte se fait à part. Revenez dans un instant.
count-broke = Le compte s’est arrêté sur une erreur, ou son vérificateur ne l’a pas accepté : aucun résultat n’est gardé.
count-broke-mend = Relancez le compte. S’il s’arrête encore, prévenez la personne qui tient le site : le détail est dans son journal technique.
outcome-team-only = Vous êtes de l’équipe : ce résultat n’est pas encore publié.
outcome-answer = Ce qui en sort
outcome-numbers = Les nombres
outcome-card = Avant de citer ce résultat
outcome-who-could = Qui pouvait répondre
outcome-who-did = Qui a répondu
outcome-left-out = Ce qui n’a pas compté
outcome-left-out-yours = De ce que vous avez donné, ceci n’a pas compté
outcome-left-out-text =
    { $answers ->
        [one] Une réponse n’a pas été comptée : à la clôture, elle ne tenait plus. « { $why } »
       *[other] { $answers } réponses, de { $people ->
            [one] une personne
           *[other] { $people } personnes
        }, n’ont pas été comptées : à la clôture, elles ne tenaient plus. « { $why } »
    }
left-out-outdated = Elle répondait à une question qui n’était plus posée.
outcome-rule = La règle
outcome-other = Ce qu’une autre règle aurait donné
outcome-unsure = Ce qui n’est pas sûr
outcome-limits = Ce que cela ne dit pas
outcome-checked = Vérification
outcome-checked-text = Compté par la règle, puis vérifié par un programme à part. Empreinte de ce qui a été compté : { $digest }.
outcome-access-open = Toute personne qui avait l’adresse de la page. Rien n’empêchait quelqu’un de répondre deux fois avec deux appareils.
outcome-access-link = Toute personne à qui le lien est parvenu. Rien n’empêchait quelqu’un de répondre deux fois avec deux appareils.
outcome-access-codes = Les personnes qui ont reçu un code, une fois chacune.
outcome-access-email = Toute personne qui a confirmé une adresse électronique, une fois par adresse.
outcome-access-account = Toute personne qui a un compte ici, une fois par compte.
outcome-eligible =
    { $count ->
        [one] Une personne en tout.
       *[other] { $count } personnes en tout.
    }
outcome-gave =
    { $count ->
        [0] Personne.
        [one] Une personne.
       *[other] { $count } personnes.
    }
outcome-gave-of =
    { $count ->
        [0] Personne, sur { $eligible } ({ $share }).
        [one] Une personne sur { $eligible } ({ $share }).
       *[other] { $count } personnes sur { $eligible } ({ $share }).
    }
outcome-setting = { $name } : { $value }.
outcome-check = Recompter soi-même
outcome-check-text = L’archive contient tout ce qui a été compté, sans aucun nom. La commande « polyphonie verify » la recompte, sur n’importe quelle machine.
outcome-archive = Archive de l’activité (JSON)
outcome-check-reserved = Ici, la réponse d’une personne en dirait trop d’elle, même sous un numéro : chacun peut avoir les chiffres, et l’équipe seule les réponses. L’empreinte publiée lie l’équipe : elle ne peut plus rien y changer, et quelqu’un de confiance, tenu au secret, peut tout recompter avec l’archive complète.
outcome-archive-figures = Archive sans les réponses (JSON)
outcome-archive-whole = Télécharger l’archive complète
outcome-archive-whole-text = L’archive complète contient les réponses de chaque personne, sous un numéro. Ne la confiez qu’à quelqu’un tenu au secret. Ce téléchargement est noté au journal.

archive-not-ready = L’archive n’est pas encore prête.
archive-not-ready-mend = Elle l’est une fois l’activité close et comptée.
not-now =
    { $state ->
        [draft] L’activité n’est pas encore ouverte.
        [scheduled] L’activité n’est pas encore ouverte.
        [open] L’activité est ouverte, et n’a pas d’autre temps.
        [closed] L’activité est close.
        [published] Le résultat est déjà publié.
       *[other] Rien n’a encore été compté.
    }
not-now-mend = Rouvrez la page : elle montre ce qui peut être fait maintenant.
nothing-on-the-table = Il n’y a rien sur la table : ceux qui viendraient n’auraient rien à répondre.
nothing-on-the-table-mend = Ajoutez au moins un élément, puis ouvrez.

entry-activity-opened = a ouvert « { $title } »
entry-activity-closed = « { $title } » est close
entry-count-stopped = a arrêté le compte de « { $title } »
entry-activity-went-on = a fait passer « { $title } » au temps { $stage }, tour { $round }
entry-outcome-published = a publié le résultat de « { $title } »

outcome-round = Tour { $round }
outcome-table-number = Table { $number }
outcome-table-head = Table
outcome-people = Personnes
outcome-text = Le texte, après ce tour
outcome-amended = amendée
survey-by-question = Question par question
survey-answers =
    { $count ->
        [one] Une réponse
       *[other] { $count } réponses
    }
survey-middle = La moitié répond { $middle } ou moins ; la moitié du milieu va de { $low } à { $high }.
survey-words = Des textes libres, que l’équipe lit : ils ne se comptent pas.
consent-title = Les positions sur la version { $round }
consent-quorum = Le trait marque le quorum : { $quorum } % de ceux qui pouvaient prendre position.
consent-all = Tout le groupe
consent-position = Position
consent-silent = N’a pas pris position
consent-took = { $took } sur { $could } ont pris position
consent-took-only =
    { $took ->
        [one] Une position
       *[other] { $took } positions
    }
consent-objections = Les objections, et où elles en sont
consent-open = sans réponse
consent-settled = traitée
spread-title = Ce que le panel a estimé au tour { $round }
spread-told = Médiane { $median }, la moitié du milieu de { $low } à { $high } ({ $count ->
        [one] une réponse
       *[other] { $count } réponses
    }).
spread-consensus = Accord.
spread-stable-dissent = Désaccord stable : plus personne ne bouge.
spread-last-round = Ni accord ni stabilité au dernier tour.
spread-another-round = Un autre tour aiderait.
map-title = { $count ->
    [one] La carte, d’un seul tenant
   *[other] La carte, en { $count } groupes
}
map-note = Deux personnes proches votent de façon semblable. Les axes n’ont pas de sens par eux-mêmes.
map-dot = groupe { $letter } : { $count ->
        [one] une personne
       *[other] { $count } personnes
    }
map-by-group = Part d’accord, groupe par groupe
map-group = Groupe { $letter } ({ $count })
outcome-grade = Mention majoritaire

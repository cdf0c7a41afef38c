# The guided form, in French. Same ids and same facts as the English file.

# Around the form
describe-crumb = Décrire la situation
describe-title =
    { $count ->
        [0] La description suffit pour un verdict
        [one] Il manque une chose pour un verdict
       *[other] Il manque { $count } choses pour un verdict
    }
describe-lead = Avancez dans l’ordre que vous voulez. Ne pas savoir est une réponse : laissez vide, ou dites que vous avez cherché sans trouver.
describe-groups = Groupes de questions
describe-filled = { $answered } sur { $asked }
describe-lacks = Il manque pour le verdict :{" "}
describe-see = Voir ce qui en découle
describe-from-file = Mettre à jour depuis un fichier
describe-last = Changé par { $who }, { $when }
describe-somebody = une personne partie depuis
describe-moment = le { $day } à { $time }
describe-kept = C’est enregistré.
describe-kept-nothing = Rien n’avait changé : rien n’a été enregistré.
describe-removed = C’est retiré.
describe-undone = Votre dernier changement est annulé.
describe-mine =
    { $count ->
        [one] Votre dernier changement porte sur une valeur, { $when }.
       *[other] Votre dernier changement porte sur { $count } valeurs, { $when }.
    }
describe-take-back = L’annuler

# Answers that every question accepts
describe-unsaid = non dit
describe-sought = cherché, sans trouver
describe-sought-tick = On a cherché cette valeur, sans la trouver
describe-yes = oui
describe-no = non
describe-example = Par exemple : { $text }
describe-silence = Sans réponse, on compte : { $text }
describe-end-least = Au moins
describe-end-typical = Le plus probable
describe-end-most = Au plus
describe-several-open =
    { $count ->
        [0] Choisir dans la liste
        [one] Choisir dans la liste (une réponse cochée)
       *[other] Choisir dans la liste ({ $count } réponses cochées)
    }
describe-several-none = Cette liste est encore vide : remplissez-la d’abord sur sa page.

# Where a value comes from
describe-origin = D’où cela vient
describe-origin-known = (dit)
describe-origin-inherited = Pour toute la fiche : { $told }
describe-origin-source = Sources
describe-origin-cited = Sources, par leur titre (séparées par « ; »)
describe-origin-no-source = Aucune source n’est encore décrite.
describe-origin-add-source = En ajouter une
describe-origin-by = Qui le dit
describe-origin-kind = De quelle façon (mesure, entretien, avis…)
describe-origin-on = Quand
describe-origin-confidence = Avec quelle assurance
describe-origin-estimate = estimation
describe-origin-estimate-tick = C’est une estimation
describe-origin-note = Note
scale-confidence-0 = au jugé
scale-confidence-1 = peu sûr
scale-confidence-2 = assez sûr
scale-confidence-3 = sûr

# Saving, together
describe-save = Enregistrer
describe-next = Enregistrer et continuer
describe-done = Enregistrer et revenir au sommaire
describe-next-page = Continuer : { $name }
describe-back-to = Revenir à « { $name } »
describe-save-back = Enregistrer et revenir à la liste
describe-origin-whole = D’où vient toute la fiche
describe-card = { $answered } sur { $asked }
describe-saving = Enregistrement…
describe-saved-at = Enregistré à { $time }
describe-not-saved = Pas encore enregistré : la liaison ne répond pas. Le bouton « Enregistrer », en bas, reste disponible.
describe-refused =
    { $clashes ->
        [0] { $faults ->
            [one] Une réponse est à corriger
           *[other] { $faults } réponses sont à corriger
        }
        [one] Quelqu’un a changé une réponse pendant que vous écriviez
       *[other] { $clashes } réponses ont été changées pendant que vous écriviez
    }
describe-refused-rest =
    { $count ->
        [0] Rien d’autre n’avait changé.
        [one] Le reste est enregistré : une valeur.
       *[other] Le reste est enregistré : { $count } valeurs.
    }
describe-clash = { $who } a écrit autre chose, { $when }
describe-clash-unknown = Quelqu’un a écrit autre chose entre-temps
describe-clash-said = { $who } a écrit entre-temps : « { $theirs } ». Votre réponse n’est pas enregistrée.
describe-clash-said-unknown = Quelqu’un a écrit entre-temps : « { $theirs } ». Votre réponse n’est pas enregistrée.
describe-keep-mine = Garder ma réponse
describe-keep-theirs = Garder la sienne

# Lists
describe-add = Ajouter
describe-added =
    { $count ->
        [0] Rien à ajouter : tout était déjà dans la liste.
        [one] Une ligne ajoutée. Ouvrez-la pour la compléter.
       *[other] { $count } lignes ajoutées. Ouvrez-les pour les compléter.
    }
describe-several = En ajouter plusieurs d’un coup
describe-several-label = Un par ligne
describe-several-hint = Collez une liste : chaque ligne devient un élément. La liste en tient { $most } au plus ; ce qui y est déjà n’est pas ajouté deux fois.
describe-line = Ligne { $line } :
describe-up = Monter : { $name }
describe-down = Descendre : { $name }
describe-remove = Retirer
describe-remove-this = Retirer cette fiche
describe-remove-title = Retirer « { $name } » ?
describe-remove-named =
    { $count ->
        [0] Rien d’autre dans la situation ne s’y rapporte.
        [one] Une autre réponse s’y rapporte ; elle sera corrigée en même temps :
       *[other] { $count } autres réponses s’y rapportent ; elles seront corrigées en même temps :
    }
describe-remove-confirm = Retirer
describe-remove-not = Ne rien retirer
describe-gone-typed = Ce que vous aviez écrit
describe-gone-copy = À copier, si vous voulez le remettre ailleurs

# Refusals
element-gone = Cette fiche n’est plus dans la liste
element-gone-mend = Quelqu’un l’a retirée, ou son adresse a changé. Revenez à la liste ; vous pouvez l’ajouter de nouveau.
too-many-elements = La liste tiendrait { $length } éléments, pour { $most } au plus
too-many-elements-mend = Rien n’a été ajouté. Gardez les plus utiles, ou réunissez ceux qui se ressemblent ; votre texte est resté ci-dessous.
changed-since = Ce changement ne peut plus être repris
changed-since-mend = Une des valeurs a été changée depuis. Corrigez-la à la main sur sa page.
dossier-archived = Le dossier « { $title } » est archivé : il se lit, il ne se modifie plus
dossier-archived-mend = Une personne qui l’administre peut le rouvrir, dans ses réglages.
dossier-deleting = Le dossier « { $title } » va être effacé : il ne se modifie plus
dossier-deleting-mend = Une personne qui l’administre peut encore le garder, dans ses réglages.
slug-not-free = Le nom « { $slug } » n’est pas libre
slug-not-free-mend = Prenez-en un autre, par exemple « { $other } » : des lettres sans accent, des chiffres, des traits d’union.
delay-out-of-range = Le délai doit être d’un jour au moins, et de { $most } jours au plus ({ $days } demandés)
delay-out-of-range-mend = Revenez aux réglages et donnez un nombre de jours, par exemple 30.
changed-meanwhile = Quelqu’un a modifié la situation entre-temps
changed-meanwhile-mend = La comparaison ci-dessous est refaite avec la situation d’aujourd’hui. Relisez-la avant de confirmer.

# The groups, in the order of thinking
group-place = Le lieu et l’organisateur
group-place-why = Où cela se passe, et qui invite à participer. La taille et l’organisateur décident de ce qui est possible et de ce que le droit demande.
group-problem = Le problème
group-problem-why = Ce qui ne va pas, avec les mots de ceux que cela touche. Si les acteurs ne posent pas le même problème, aucune méthode n’y remédiera.
group-climate = Le climat et l’histoire
group-climate-why = Dans quel état d’esprit on arrive. Ce qui a été promis et tenu, ou non, pèse plus que la meilleure des méthodes.
group-decision = La décision et la promesse
group-decision-why = Ce qui sera décidé, par qui, quand, et ce que le décideur promet de faire de ce qu’il entendra.
group-scope = Ce qui se discute, ou non
group-scope-why = Dire d’avance ce qui est ouvert et ce qui ne l’est pas évite la déception, et donne leur prix aux sujets ouverts.
group-project = Les objectifs du projet
group-project-why = Ce que le projet veut pour lui-même. Les acteurs diront plus tard s’ils y sont favorables : c’est là que se lisent les accords et les désaccords.
group-objectives = Les objectifs de la participation
group-objectives-why = Pourquoi faire participer : comprendre, imaginer, choisir… Les méthodes sont choisies pour servir ces objectifs, et rien d’autre.
group-actors = Les acteurs
group-actors-why = Qui a un enjeu dans l’affaire. Nommez des organisations ou des rôles plutôt que des personnes, et écrivez comme si l’intéressé allait vous lire.
group-publics = Les publics et ce qui les retient
group-publics-why = Qui l’on veut entendre, et ce qui les éloigne. Les publics les plus touchés et les plus loin passent d’abord.
group-constraints = Les contraintes et les moyens
group-constraints-why = L’argent, le temps, les personnes. Un chiffre approximatif vaut mieux que rien : c’est lui qui écarte les démarches intenables.
group-skills = L’équipe et la façon de faire
group-skills-why = Ce que l’équipe sait faire, et comment on veut se réunir. Une compétence qui manque s’apprend ou se trouve chez un partenaire.
group-law = Les faits utiles au droit
group-law-why = Quelques faits suffisent pour savoir si une procédure s’impose. C’est une information, pas un conseil juridique.
group-sources = Les sources et la note
group-sources-why = Les entretiens, documents et enquêtes d’où viennent les réponses. Une source nommée vaut mieux qu’une certitude.

# How many are in each list
count-context-history =
    { $count ->
        [0] Aucun événement
        [one] Un événement
       *[other] { $count } événements
    }
count-scope-negotiable =
    { $count ->
        [0] Rien n’est dit ouvert
        [one] Un point ouvert
       *[other] { $count } points ouverts
    }
count-scope-not_negotiable =
    { $count ->
        [0] Rien n’est dit fermé
        [one] Un point fermé
       *[other] { $count } points fermés
    }
count-project_objectives =
    { $count ->
        [0] Aucun objectif du projet
        [one] Un objectif du projet
       *[other] { $count } objectifs du projet
    }
count-participation_objectives =
    { $count ->
        [0] Aucun objectif de participation
        [one] Un objectif de participation
       *[other] { $count } objectifs de participation
    }
count-actors =
    { $count ->
        [0] Aucun acteur
        [one] Un acteur
       *[other] { $count } acteurs
    }
count-publics =
    { $count ->
        [0] Aucun public
        [one] Un public
       *[other] { $count } publics
    }
count-constraints =
    { $count ->
        [0] Aucune contrainte
        [one] Une contrainte
       *[other] { $count } contraintes
    }
count-sources =
    { $count ->
        [0] Aucune source
        [one] Une source
       *[other] { $count } sources
    }

# What to do with an empty list
none-context-history = Commencez par ce que chacun a encore en tête : une réunion ratée, une promesse tenue.
none-scope-negotiable = Écrivez ce que la participation peut vraiment changer.
none-scope-not_negotiable = Écrivez ce qui est déjà fixé : mieux vaut le dire d’avance.
none-project_objectives = Écrivez ce que le projet doit atteindre, en une phrase par objectif.
none-participation_objectives = Sans objectif, aucune méthode ne peut être conseillée.
none-actors = Commencez par ceux qui décident, ceux qui paient, ceux que cela touche, ceux qui peuvent bloquer.
none-publics = Pensez à ceux que l’on ne voit jamais en réunion.
none-constraints = Commencez par le budget de la démarche, les jours d’équipe et le nombre de personnes attendues.
none-sources = Nommez un entretien, une enquête, un document : les réponses pourront s’y rapporter.
add-context-history = Ce qui s’est passé
add-scope-negotiable = Un point ouvert à la discussion
add-scope-not_negotiable = Un point qui ne se discute pas
add-project_objectives = Un objectif du projet
add-participation_objectives = Un objectif de la participation
add-actors = Le nom d’un acteur
add-publics = Le nom d’un public
add-constraints = L’énoncé d’une contrainte
add-sources = Le titre d’une source

# Why each question is asked, and an example
why-context-territory-name = Pour que chacun sache de quel lieu on parle.
eg-context-territory-name = Aubremont, quartier des Tilleuls
why-context-territory-scope = Une méthode faite pour une rue ne convient pas à une région.
why-context-territory-population = Elle dit combien de personnes sont concernées ; plusieurs règles de droit en dépendent.
eg-context-territory-population = 11 400
why-context-organiser-name = Celui qui invite est aussi celui à qui l’on demandera des comptes.
eg-context-organiser-name = Ville d’Aubremont
why-context-organiser-kind = Les obligations et les libertés ne sont pas les mêmes pour une commune, une entreprise ou une association.
why-as_of = Une situation change : cette date dit à quel jour la description est vraie, et d’où compter le temps qui reste.
eg-as_of = le jour du dernier entretien
why-context-problem = Une ou deux phrases que les premiers concernés reconnaîtraient. Pas la solution : ce qui ne va pas.
eg-context-problem = Chaque matin, quatre cents enfants traversent un carrefour où l’on ne se croit plus en sécurité.
why-context-stated_by = Un problème posé par un seul acteur n’est pas encore partagé. Il en faut de deux sortes au moins.
why-context-matters = Un texte, un lieu, de l’argent ne se travaillent pas avec les mêmes méthodes.
why-context-phase = On ne fait pas la même chose avant que tout soit dessiné et une fois les travaux lancés.
why-context-conflict = Certaines méthodes apaisent, d’autres enveniment un conflit ouvert.
why-context-complexity = Un sujet où les savoirs se contredisent demande du temps et des experts que l’on questionne.
why-context-uncertainty = Quand les suites sont inconnues, mieux vaut explorer plusieurs avenirs que voter.
why-context-trust = Sans confiance, une méthode exigeante échoue ; il faut d’abord la rétablir.
why-context-fatigue = Des gens déjà beaucoup sollicités ne reviendront que pour une vraie décision.
why-context-history-text = En une phrase : quoi, et ce qu’il en est resté.
eg-context-history-text = 540 réponses à un questionnaire, aucun résultat publié
why-context-history-kind = Une promesse non tenue baisse la confiance ; une promesse tenue la relève.
why-context-history-on = Ce qui est récent pèse davantage.
eg-context-history-on = le jour de la réunion publique
why-decision-what = La participation nourrit une décision ; sans décision, elle occupe les gens.
eg-decision-what = Choisir le plan du carrefour et le régime de la rue de l’École
why-decision-by_whom = Les participants ont le droit de savoir qui tranchera.
eg-decision-by_whom = Le conseil municipal
why-decision-when = C’est la date qui dit combien de semaines il reste, et donc ce qui est tenable.
eg-decision-when = le jour du vote au conseil
why-decision-level_granted = Promettre plus que la marge réelle se paie en confiance pour des années.
why-decision-is_taken = Si tout est déjà tranché, informer est honnête ; consulter ne l’est pas.
why-decision-commitment-form = Un engagement écrit protège ceux qui participent comme celui qui décide.
why-decision-commitment-text = Les mots exacts, pour pouvoir s’y référer.
eg-decision-commitment-text = Le conseil répondra par écrit à chaque proposition, avant le vote.
why-decision-commitment-signatory = Une promesse a un nom au bas de la page.
eg-decision-commitment-signatory = La maire d’Aubremont
why-decision-commitment-on = Pour savoir si la promesse précède l’invitation.
eg-decision-commitment-on = le jour de la délibération
why-scope-negotiable-text = Ce que la participation peut changer.
eg-scope-negotiable-text = Où vont les places de stationnement, et combien il en reste
why-scope-not_negotiable-text = Ce qui est fixé, et de préférence pourquoi.
eg-scope-not_negotiable-text = Les bus et les secours passent à toute heure
why-project_objectives-text = Une phrase que l’on peut approuver ou refuser.
eg-project_objectives-text = Aller à l’école à pied sans danger
why-project_objectives-weight = Un objectif qui compte deux fois plus qu’un autre reçoit un poids double.
eg-project_objectives-weight = 2
why-participation_objectives-text = Ce que vous attendez de ceux qui participent, dans vos mots.
eg-participation_objectives-text = Savoir ce que vivent les parents le matin
why-participation_objectives-kind = C’est elle qui relie votre objectif aux méthodes qui le servent.
why-participation_objectives-level = Jusqu’où vous voulez aller pour cet objectif ; jamais au-delà de ce que le décideur accorde.
why-participation_objectives-weight = Un objectif qui compte deux fois plus qu’un autre reçoit un poids double.
eg-participation_objectives-weight = 2
why-participation_objectives-need = Une méthode le sert un peu, bien, ou très bien : dites ce qu’il faut au moins.
why-participation_objectives-is_must = Une démarche qui laisse de côté un objectif indispensable n’est pas proposée.
why-participation_objectives-publics = Ceux sans qui cet objectif n’aurait pas de sens.
why-expected_outputs = Ce que l’on veut tenir en main à la fin.
why-actors-name = Une organisation, un groupe ou un rôle : évitez le nom d’une personne.
eg-actors-name = Association des parents d’élèves
why-actors-kind = Pour voir d’un coup d’œil qui manque autour de la table.
why-actors-stake = Ce qu’il a à gagner ou à perdre.
eg-actors-stake = La clientèle de passage
why-actors-interests = Ce qu’il cherche derrière ce qu’il demande.
eg-actors-interests = Pouvoir livrer le matin, ne pas subir un chantier long
why-actors-resources = Ce qu’il peut apporter ou retirer : argent, savoir, réseau, signature.
eg-actors-resources = Un local, deux cents familles joignables
why-actors-power = Ce qu’il peut faire aboutir ou bloquer, quoi qu’en pensent les autres.
why-actors-interest = L’attention qu’il porte à l’affaire aujourd’hui.
why-actors-legitimacy = À quel point les autres lui reconnaissent le droit de parler.
why-actors-urgency = À quel point il ne peut pas attendre.
why-actors-affected = Ce que la décision change dans sa vie ou son activité.
why-actors-distance = Ce qui le sépare des lieux où l’on décide et où l’on participe.
why-publics-name = Un groupe que l’on peut aller chercher.
eg-publics-name = Les collégiens du quartier
why-publics-size = Pour savoir s’il faut tous les inviter, ou en tirer au sort.
eg-publics-size = 620
why-publics-affected = Ce que la décision change pour eux.
why-publics-distance = Les plus loin ne viennent pas si l’on ne va pas vers eux.
why-publics-weight = Un public qui compte deux fois plus qu’un autre reçoit un poids double.
eg-publics-weight = 2
why-publics-barriers = Chaque frein appelle un remède : un horaire, une traduction, un lieu. De 0 (aucun) à 4 (empêche de venir).
why-publics-actor = Si ce public est aussi un acteur décrit, pour ne pas le compter deux fois.
why-constraints-kind = Pour ranger ce qui relève de l’argent, du temps, du droit, des personnes.
why-constraints-text = Dans vos mots, avec sa raison si elle est connue.
eg-constraints-text = Budget de la démarche, vote compris
why-constraints-limits = Si elle limite l’un de ces nombres, aucune démarche ne le dépassera.
why-constraints-amount = Un seul nombre, ou une fourchette si vous hésitez : euros, jours, semaines, heures ou personnes.
eg-constraints-amount = 15 000, 20 000, 25 000
why-constraints-unit = À laisser vide quand la contrainte limite le budget, les jours, les semaines, les heures ou les personnes : l’unité va de soi.
eg-constraints-unit = m²
why-available = Ce qui existe déjà n’a pas à être refait : la démarche peut en partir.
why-already_done = Pour ne pas proposer de refaire ce que les gens ont déjà vécu.
why-modality = Se voir, ou non, change qui peut venir et ce que l’on peut faire ensemble.
why-recruitment = Ouvert à tous, les plus disponibles viennent ; tiré au sort, le groupe ressemble à la population.
why-skills_in_house = De 0 (personne) à 3 (maîtrise). Ce qui manque deviendra un besoin de formation ou de partenaire.
why-sources-title = De quoi la retrouver dans un an.
eg-sources-title = Entretien avec la directrice des services techniques
why-sources-kind = Un entretien, une mesure et un article de presse ne se lisent pas de la même façon.
why-sources-url = Si elle est publiée. Le site ne va jamais chercher cette adresse.
eg-sources-url = https://aubremont.example/deliberations/2026-06-25
why-sources-date = Le jour de l’entretien ou de la parution.
eg-sources-date = le jour de l’entretien
why-sources-gave = Ce qu’elle vous a appris, en une phrase.
eg-sources-gave = Largeur disponible, réseaux, coût des travaux
why-note = Ce que tout lecteur doit savoir avant de lire : limites, désaccords sur la description, ce qui reste à vérifier.
eg-note = Les commerçants n’ont pas encore été rencontrés.
why-is_invented = Un cas inventé, pour se former ou essayer, est marqué comme tel partout.

# Scales in words
scale-power-0 = aucun pouvoir
scale-power-1 = peut se faire entendre
scale-power-2 = peut ralentir ou aider
scale-power-3 = peut bloquer ou faire aboutir en partie
scale-power-4 = décide, ou peut tout bloquer
scale-interest-0 = n’y prête pas attention
scale-interest-1 = y pense parfois
scale-interest-2 = suit l’affaire
scale-interest-3 = s’y engage
scale-interest-4 = en fait sa priorité
scale-legitimacy-0 = personne ne la lui reconnaît
scale-legitimacy-1 = contestée
scale-legitimacy-2 = reconnue par une partie
scale-legitimacy-3 = largement reconnue
scale-legitimacy-4 = indiscutée
scale-urgency-0 = peut attendre des années
scale-urgency-1 = peut attendre un an
scale-urgency-2 = attend dans les mois qui viennent
scale-urgency-3 = attend dans les semaines qui viennent
scale-urgency-4 = ne peut plus attendre
scale-affected-0 = rien ne change
scale-affected-1 = un peu
scale-affected-2 = assez
scale-affected-3 = beaucoup
scale-affected-4 = sa vie ou son activité en dépend
scale-distance-0 = participe déjà
scale-distance-1 = vient si on l’invite
scale-distance-2 = vient si c’est facile
scale-distance-3 = ne vient presque jamais
scale-distance-4 = hors d’atteinte par les voies habituelles
scale-need-1 = un peu
scale-need-2 = bien
scale-need-3 = très bien
scale-barrier-0 = aucun frein
scale-barrier-1 = gêne un peu
scale-barrier-2 = décourage
scale-barrier-3 = retient la plupart
scale-barrier-4 = empêche de venir
scale-skill-0 = personne
scale-skill-1 = notions
scale-skill-2 = pratique
scale-skill-3 = maîtrise

# Answers to the questions of law
fact-plu = plan local d’urbanisme (PLU)
fact-scot = schéma de cohérence territoriale (SCoT)
fact-carte_communale = carte communale
fact-zac = zone d’aménagement concerté (ZAC)
fact-national_plan = plan ou programme national
fact-other_plan = autre plan ou programme
fact-none = aucun de ceux-là
fact-drafting = élaboration
fact-revision = révision
fact-modification = modification
fact-simplified_modification = modification simplifiée
fact-compatibility = mise en compatibilité
fact-land_transport = transport terrestre
fact-class_a_aerodrome = aérodrome de catégorie A
fact-port = port
fact-industrial = équipement industriel
fact-other_listed = autre projet de la liste
fault-origin-alone = On ne peut pas dire d’où vient une valeur qui n’est pas dite.
fault-origin-alone-mend = Dites d’abord la valeur, ou cochez qu’elle a été cherchée sans être trouvée.

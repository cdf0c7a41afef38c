# Reasons, in French. Same ids and same facts as the English file. “Elle” is the method, “$method” its name.

quoted = « { $text } »
unknown = inconnu

# Verdict and its preconditions

verdict-go =
    { $conditions ->
        [0] On peut lancer
        [1] On peut lancer, à une condition
        [2] On peut lancer, à deux conditions
        [3] On peut lancer, à trois conditions
        [4] On peut lancer, à quatre conditions
        [5] On peut lancer, à cinq conditions
        [6] On peut lancer, à six conditions
       *[other] On peut lancer, à { $conditions } conditions
    }
verdict-not_yet =
    { $failures ->
        [0] Pas encore
        [1] Pas encore : un préalable manque
        [2] Pas encore : deux préalables manquent
        [3] Pas encore : trois préalables manquent
        [4] Pas encore : quatre préalables manquent
        [5] Pas encore : cinq préalables manquent
        [6] Pas encore : six préalables manquent
       *[other] Pas encore : { $failures } préalables manquent
    }
verdict-no = Ne pas lancer
verdict-mandatory = La loi l’impose : à faire, au niveau que l’on peut honnêtement tenir.

precondition-problem-met =
    { $count ->
        [2] Deux sortes d’acteurs posent ce problème.
        [3] Trois sortes d’acteurs posent ce problème.
        [4] Quatre sortes d’acteurs posent ce problème.
       *[other] { $count } sortes d’acteurs posent ce problème.
    }
precondition-problem-unknown = On ne sait pas qui pose ce problème.
precondition-problem-not_met =
    { $count ->
        [0] Aucun des acteurs connus ne pose ce problème.
       *[other] Une seule sorte d’acteurs pose ce problème.
    }
precondition-problem-not_met-objectives = La participation n’a pas encore d’objectif : on ne sait pas à quoi elle doit servir.
mend-problem = Demander à plusieurs sortes d’acteurs si ce problème est aussi le leur, et noter lesquels.
mend-problem-objectives = Écrire au moins un objectif : ce que la participation doit permettre.

precondition-decider-met = On sait qui décide : { $decider }. Et quand : le { $date }.
precondition-decider-unknown = Il manque : { $fields_missing }.
mend-decider = Faire préciser, puis écrire : { $fields_missing }.

precondition-open-met =
    { $count ->
        [one] Un point reste ouvert à la discussion.
       *[other] { $count } points restent ouverts à la discussion.
    }
precondition-open-unknown = On ne sait pas ce qui reste ouvert à la discussion.
precondition-open-not_met-taken = La décision est déjà prise : il n’y a plus rien à décider ensemble.
precondition-open-not_met-closed = Rien n’est ouvert à la discussion : { $count ->
        [one] le seul point écrit est fermé.
       *[other] les { $count } points écrits sont fermés.
    }
mend-open = Demander au décideur ce qui peut encore bouger, et l’écrire point par point.
mend-open-taken = Informer et expliquer, sans parler de participation ; ou rouvrir la décision.
mend-open-closed = Rouvrir au moins un point ; sinon, informer sans parler de participation.

precondition-promise-met = La promesse (« { $level_wanted } ») tient dans ce que le décideur accorde (« { $level } »).
precondition-promise-unknown = On ne sait pas encore comparer la promesse à ce que le décideur accorde.
precondition-promise-not_met = La promesse (« { $level_wanted } ») dépasse ce que le décideur accorde (« { $level } »), pour : { $objectives }.
mend-promise = Faire dire au décideur jusqu’où il ira, et ne rien promettre au-delà.

precondition-commitment-met = Le décideur s’est engagé : { $commitment }.
precondition-commitment-met-low = Au niveau « { $level } », un engagement écrit n’est pas indispensable.
precondition-commitment-unknown = On ne sait pas à quoi le décideur s’engage.
precondition-commitment-unknown-level = L’engagement du décideur : { $commitment }. On ne peut pas dire s’il suffit, faute de savoir le niveau visé.
precondition-commitment-not_met = L’engagement du décideur ne suffit pas à ce niveau : { $commitment }.
mend-commitment = Obtenir un engagement écrit et signé : ce que le décideur fera du résultat, et quand il répondra.
mend-commitment-level = Dire le niveau visé. À partir de « { level-3 } », il faut un engagement écrit.

precondition-resources-met = Les moyens suffisent : la démarche la plus simple coûte { $cost_cents } sur { $budget_cents }, et demande { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe sur { $days_available }.
precondition-resources-unknown = La démarche la plus simple coûte { $cost_cents } et demande { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe ; on ne sait pas si les moyens suivent.
precondition-resources-not_met-none = Aucune suite de méthodes ne répond à cette situation, quels que soient les moyens.
precondition-resources-not_met-money = La démarche la plus simple coûte { $cost_cents }, pour un budget de { $budget_cents }.
precondition-resources-not_met-days = La démarche la plus simple demande { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe, pour { $days_available }.
mend-resources = Faire confirmer les moyens : au moins { $cost_cents } et { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe.
mend-resources-none = Revoir ce qui écarte le plus de méthodes : niveau accordé, nombre de personnes, façon de se réunir.
mend-resources-money = Trouver { $gap_cents } de plus, ou renoncer à un objectif.
mend-resources-days = Dégager { $gap ->
        [one] { $gap } jour
       *[other] { $gap } jours
    } d’équipe de plus, ou renoncer à un objectif.

precondition-time-met = Le délai est tenable : il faut { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }, il en reste { $weeks_available }.
precondition-time-unknown = Il faut au moins { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } avant la décision ; on ne sait pas combien il en reste.
precondition-time-not_met = Le délai est trop court : il faut { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }, il en reste { $weeks_available }. L’écart est de { $gap ->
        [one] { $gap } semaine
       *[other] { $gap } semaines
    }.
precondition-time-not_met-none = Aucune suite de méthodes ne répond à cette situation, quel que soit le délai.
mend-time = Fixer une date de décision qui laisse au moins { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }.
mend-time-none = Revoir ce qui écarte le plus de méthodes : niveau accordé, nombre de personnes, façon de se réunir.

# What cannot be done here, and what would let it back in

excluded-level = Elle promet au moins « { $level_needed } » ; le décideur accorde « { $level } ».
readmit-level = Que le décideur accorde « { $level_needed } ».
excluded-capacity = Elle réunit de { $least } à { $most } personnes ; vous en attendez environ { $people }.
readmit-capacity = Viser entre { $least } et { $most } personnes.
excluded-deadline = Elle demande au moins { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } ; il en reste { $weeks_available }.
readmit-deadline = Disposer de { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } avant la décision.
excluded-budget = Elle coûte au moins { $cost_cents } ; le budget est de { $budget_cents }.
readmit-budget = Un budget d’au moins { $cost_cents }.
excluded-staff_days = Elle demande au moins { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe ; il y en a { $days_available }.
readmit-staff_days = Dégager au moins { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe.
excluded-contact_hours = Elle prend au moins { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } à chaque personne ; vous en avez prévu { $hours_available }.
readmit-contact_hours = Pouvoir demander au moins { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } à chaque personne.
excluded-conflict = Le climat est trop tendu pour elle : « { $conflict } », quand elle supporte au plus « { $conflict_most } ».
readmit-conflict = Apaiser d’abord le climat, jusqu’à « { $conflict_most } » ou presque.
excluded-modality = Elle ne peut pas se tenir comme vous le souhaitez : { $modality }.
readmit-modality = Accepter une autre façon de se réunir que celle-ci : { $modality }.
excluded-organiser = Elle est faite pour d’autres organisateurs ({ $organisers }) ; ici : { $organiser }.
readmit-organiser = Que la démarche soit portée autrement. Elle convient à ces organisateurs : { $organisers }.
excluded-binding = Son résultat oblige le décideur ; la démarche se tient au niveau « { $level } ».
readmit-binding = Que le décideur accorde de décider avec les participants, et pas seulement de les écouter.
excluded-prerequisite = Elle s’appuie sur une autre méthode, impossible ici : « { $method_needed } ».
readmit-prerequisite = Rendre d’abord possible « { $method_needed } », ou l’avoir déjà fait.
excluded-law = La loi ne le permet pas ici : « { $rule } ».
readmit-law = Rien à changer de notre côté : seule la règle « { $rule } » le pourrait.

# What could be done, and was not chosen

left-outranked = « { $method_rival } » fait mieux à la même étape ({ $score_rival } contre { $score }). L’écart se joue surtout ici : « { $criterion } ».
left-matter = Elle est faite pour un autre genre de sujet ({ $matters_method }) ; le vôtre : { $matters }.
left-burden = Elle tiendrait, mais n’apporte pas assez pour une étape de plus : son apport est de { $score }, et l’ajouter pèserait { $burden }, sans compter les compétences à trouver.
left-done = Elle a déjà été faite.
left-none = Aucune suite d’étapes ne tient dans ces limites : il n’y a rien où la placer.
left-broken-budget = Avec elle, la démarche coûterait { $cost_cents }, pour un budget de { $budget_cents }.
left-broken-staff_days = Avec elle, il faudrait { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe ; il y en a { $days_available }.
left-broken-weeks = Avec elle, il faudrait { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } avant la décision ; il en reste { $weeks_available }.
left-broken-repeated = Elle y est déjà.
left-broken-most_methods = Avec elle, cela ferait { $count } méthodes ; on s’en tient à { $most } au plus.
left-broken-family = Il y a déjà assez de méthodes de cette famille ({ $family }) : { $most } au plus.
left-broken-stage = L’étape « { $stage } » est déjà pleine.
left-broken-report = Il manquerait une étape pour rendre compte.
left-broken-needs = Rien, avant elle, ne lui donne de quoi commencer. Il lui faut au moins un de ces éléments : { $artefacts }.
left-broken-requires = Elle s’appuie sur une autre méthode, absente ici : « { $method_needed } ».
left-broken-incompatible = Elle ne va pas avec une méthode déjà choisie : « { $method_rival } ».
left-broken-contact_hours = Elle prend { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } à chaque personne ; vous en avez prévu { $hours_available }.
left-broken-treatment = Avant elle, il faudrait une étape qui traite le conflit : « { $conflict } ».
left-broken-decide = Elle ferait décider, alors que la démarche se tient au niveau « { $level } ».
left-broken-guard = Elle ferait décider sans avoir délibéré, alors que le sujet divise ou qu’il est complexe.

# For a method

for-objectives =
    { $is_full ->
        [true] Sert tous vos objectifs comme il le faut : { $objectives }.
       *[false] Sert vos objectifs mieux que d’autres ({ $count } sur { $total }) : { $objectives }.
    }
for-level =
    { $is_full ->
        [true] Convient au niveau que vous visez : « { $level } ».
       *[false] Reste plus proche que d’autres du niveau que vous visez : « { $level } ».
    }
for-phase =
    { $is_full ->
        [true] Convient au moment où vous en êtes : { $phase }.
       *[false] Convient à un moment voisin du vôtre : { $phase }.
    }
for-outputs =
    { $is_full ->
        [true] Donne ce que vous en attendez : { $outputs }.
       *[false] Donne une partie de ce que vous attendez : { $outputs }.
    }
for-matter =
    { $is_full ->
        [true] Faite pour ce genre de sujet : { $matters }.
       *[false] Convient à tous les sujets, donc au vôtre : { $matters }.
    }
for-size = Mieux que d’autres à la taille voulue, environ { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } : elle en réunit de { $least } à { $most }.
for-scope =
    { $is_full ->
        [true] Faite pour cette échelle : { $scope }.
       *[false] Convient à toutes les échelles, donc à la vôtre : { $scope }.
    }
for-publics = Atteint les publics visés mieux que d’autres (portée estimée : { $share }).
for-representativeness =
    { $is_full ->
        [true] Réunit un groupe { $representativeness } : c’est ce que la situation demande.
       *[false] Réunit un groupe { $representativeness } : c’est mieux que d’autres.
    }
for-recruitment = Réunit les gens comme vous le souhaitez : { $recruitment }.
for-conflict =
    { $is_full ->
        [true] Tient dans ce climat : « { $conflict } ».
       *[false] Tient mieux que d’autres dans ce climat : « { $conflict } ».
    }
for-complexity =
    { $is_full ->
        [true] À la mesure du sujet : « { $complexity } ».
       *[false] Plus à la mesure du sujet que d’autres : « { $complexity } ».
    }
for-trust =
    { $is_full ->
        [true] Peut se tenir avec la confiance qu’il y a ({ $trust }).
       *[false] Demande plus de confiance qu’il n’y en a, mais moins que d’autres.
    }
for-modality =
    { $is_full ->
        [true] Se tient comme vous le souhaitez : { $modality }.
       *[false] Peut s’adapter à ce que vous souhaitez : { $modality }.
    }
for-cost =
    { $is_full ->
        [true] Tient dans le budget : environ { $cost_cents }.
       *[false] Pèse sur le budget moins que d’autres : environ { $cost_cents }.
    }
for-staff_days =
    { $is_full ->
        [true] Tient dans le temps de l’équipe
       *[false] Prend à l’équipe moins de temps que d’autres
    } : environ { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
for-time =
    { $is_full ->
        [true] Tient dans le délai
       *[false] Plus rapide que d’autres
    } : environ { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }, préparation comprise.
for-skills =
    { $is_full ->
        [true] L’équipe a les compétences qu’il faut.
       *[false] L’équipe a déjà une partie des compétences qu’il faut.
    }
for-evidence = Son effet est mieux connu que celui d’autres méthodes : { $evidence }.
for-breadth = Sûre quand on sait encore peu de choses : elle s’adapte à beaucoup de situations.

# Against a method

against-objectives =
    { $count ->
        [0] Ne sert directement aucun de vos objectifs.
       *[other] Sert vos objectifs moins que d’autres ({ $count } sur { $total }) : { $objectives }.
    }
against-level = Plus loin que d’autres du niveau visé (« { $level } ») : { $is_single ->
        [true] elle se tient à « { $level_least } »
       *[false] elle va de « { $level_least } » à « { $level_most } »
    }.
against-phase = Convient mieux à un autre moment ({ $phases }) ; vous en êtes là : { $phase }.
against-outputs = Donne moins que d’autres de ce que vous attendez : { $outputs }.
against-matter = Moins faite que d’autres pour ce sujet : { $matters }.
against-size = Moins à l’aise que d’autres avec { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } : elle en réunit de { $least } à { $most }.
against-scope = Moins faite que d’autres pour cette échelle : { $scope }.
against-publics = Atteint les publics visés moins bien que d’autres (portée estimée : { $share }).
against-representativeness = Réunit un groupe { $representativeness } : la situation en demande davantage.
against-recruitment = Ne réunit pas les gens comme vous le souhaitez, mais ainsi : { $recruitment }.
against-conflict = Faite pour un autre climat (de « { $conflict_least } » à « { $conflict_most } ») ; ici : « { $conflict } ».
against-complexity = Faite pour d’autres sujets (de « { $complexity_least } » à « { $complexity_most } ») ; le vôtre : « { $complexity } ».
against-trust = Demande plus de confiance qu’il n’y en a : il la faudrait { $trust_needed }, elle est { $trust }.
against-modality = Se prête moins que d’autres à ce que vous souhaitez : { $modality }.
against-cost = Pèse sur le budget : environ { $cost_cents }.
against-staff_days = Prend du temps à l’équipe : environ { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
against-time = Longue pour le délai : environ { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }, préparation comprise.
against-skills = Il manque à l’équipe : { $skills_missing }.
against-evidence = Son effet est moins connu que celui d’autres méthodes : { $evidence }.
against-breadth = Moins sûre que d’autres tant qu’on sait peu de choses : elle est faite pour des cas précis, ou lourde à préparer.
against-risk = Risque connu : « { $risk } »

# What the sequence owes a step

owed-objective = La seule étape à servir : { $objectives }.
owed-public = La seule étape à toucher vraiment : { $who }.
owed-artefact =
    { $count ->
        [0] « { $method_next } » s’appuie sur elle.
       *[other] Donne à « { $method_next } » de quoi commencer : { $artefacts }.
    }
owed-report = Rend compte à celles et ceux qui ont pris part : sans elle, la démarche n’est pas finie.
owed-stage = La seule étape de ce genre : « { $stage } ». La démarche ne peut pas s’en passer.
owed-law = La loi la demande : « { $rule } ».

# What would change the choice

change-budget_cents-more = Avec { $budget_cents } de plus, on gagne : { $methods_in } ; on laisse : { $methods_out }.
change-budget_cents-more-enters = Avec { $budget_cents } de plus, on gagne : { $methods_in }.
change-budget_cents-more-leaves = Avec { $budget_cents } de plus, on se passe de : { $methods_out }.
change-budget_cents-less = Avec { $budget_cents } de moins, on perd : { $methods_out } ; à la place : { $methods_in }.
change-budget_cents-less-enters = Avec { $budget_cents } de moins, il faut ajouter : { $methods_in }.
change-budget_cents-less-leaves = Avec { $budget_cents } de moins, on perd : { $methods_out }.
change-budget_cents-less-none = Avec { $budget_cents } de moins, plus rien ne tient.
change-staff_days-more = Avec { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe de plus, on gagne : { $methods_in } ; on laisse : { $methods_out }.
change-staff_days-more-enters = Avec { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe de plus, on gagne : { $methods_in }.
change-staff_days-more-leaves = Avec { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe de plus, on se passe de : { $methods_out }.
change-staff_days-less = Avec { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe de moins, on perd : { $methods_out } ; à la place : { $methods_in }.
change-staff_days-less-enters = Avec { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe de moins, il faut ajouter : { $methods_in }.
change-staff_days-less-leaves = Avec { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe de moins, on perd : { $methods_out }.
change-staff_days-less-none = Avec { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe de moins, plus rien ne tient.
change-weeks-more = Avec { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } de plus, on gagne : { $methods_in } ; on laisse : { $methods_out }.
change-weeks-more-enters = Avec { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } de plus, on gagne : { $methods_in }.
change-weeks-more-leaves = Avec { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } de plus, on se passe de : { $methods_out }.
change-weeks-less = Avec { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } de moins, on perd : { $methods_out } ; à la place : { $methods_in }.
change-weeks-less-enters = Avec { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } de moins, il faut ajouter : { $methods_in }.
change-weeks-less-leaves = Avec { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } de moins, on perd : { $methods_out }.
change-weeks-less-none = Avec { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } de moins, plus rien ne tient.
change-skill-more = Avec cette compétence dans l’équipe, « { $skill } », on gagne : { $methods_in } ; on laisse : { $methods_out }.
change-skill-more-enters = Avec cette compétence dans l’équipe, « { $skill } », on gagne : { $methods_in }.
change-skill-more-leaves = Avec cette compétence dans l’équipe, « { $skill } », on se passe de : { $methods_out }.
restore-budget_cents = Il manque { $budget_cents } pour qu’une démarche soit possible.
restore-staff_days = Il manque { $staff_days ->
        [one] { $staff_days } jour
       *[other] { $staff_days } jours
    } d’équipe pour qu’une démarche soit possible.
restore-weeks = Il manque { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } avant la décision pour qu’une démarche soit possible.

# Alarms, and the smallest mend of each

alarm-decided = La décision est déjà prise. Demander l’avis des gens maintenant les tromperait.
alarm-mend-decided = Informer et expliquer, sans parler de participation ; ou rouvrir la décision.
alarm-promise = La promesse dépasse la marge réelle : « { $level_wanted } » est promis, « { $level } » est accordé. Sont concernés : { $objectives }.
alarm-mend-promise = Ramener la promesse à « { $level } », ou obtenir par écrit que le décideur accorde « { $level_wanted } ».
alarm-purposeless = Cette méthode ne sert aucun objectif : « { $method } ».
alarm-mend-purposeless = La retirer, ou écrire l’objectif qu’elle sert.
alarm-unserved = Aucune étape ne sert assez cet objectif : { $objective }.
alarm-mend-unserved = Le plus petit remède : ajouter « { $method } » (environ { $cost_cents } et { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe).
alarm-mend-unserved-none = Aucune méthode possible ici ne le sert assez. Revoir l’objectif { $objective }, ou ce qui écarte les méthodes.
alarm-unreached = Un public très concerné ({ $affected } sur 4) n’est touché par aucune étape : { $who }.
alarm-mend-unreached = Le plus petit remède : ajouter « { $method } » (environ { $cost_cents } et { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe).
alarm-mend-unreached-none = Aucune méthode possible ici ne va jusqu’à ce public : { $who }. Passer par des personnes qui le connaissent.
alarm-barrier = Un frein tient un public à distance, et aucune étape ne le lève. Le public : { $who }. Le frein : { $barrier } ({ $severity } sur 4).
alarm-mend-barrier = Le plus petit remède : ajouter « { $method } » (environ { $cost_cents } et { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe).
alarm-mend-barrier-lift = Le plus petit remède, dans « { $method } » : « { $mitigation } » (environ { $cost_cents }).
alarm-mend-barrier-none = Aucune méthode possible ici ne lève ce frein : { $barrier }. Demander au public lui-même ce qui l’aiderait : { $who }.
alarm-skill = Il manque une compétence à l’équipe : « { $skill } », au niveau « { $skill_level } ». En ont besoin : { $methods }.
alarm-mend-skill = Former quelqu’un (environ { $train_cents }), ou faire venir une personne qui sait (environ { $hire_cents }).
alarm-law = Une obligation légale n’est remplie par aucune étape : « { $rule } ».
alarm-mend-law = Ajouter une méthode qui la remplit : { $methods }.
alarm-law-unchecked = Une règle de droit s’applique peut-être, et aucune étape n’y répond : « { $rule } ». Le texte n’a pas encore été vérifié.
alarm-mend-law-unchecked = Faire vérifier le texte. S’il s’applique, y répondent : { $methods }.
alarm-overrun = Le budget tient si tout se passe bien. Au plus haut, la démarche coûterait { $cost_cents }, pour { $budget_cents }.
alarm-mend-overrun = Garder { $gap_cents } en réserve, ou choisir d’avance l’étape que l’on allégerait.
alarm-twice = Deux méthodes demandent la même chose aux mêmes personnes, à l’étape « { $stage } » : « { $method } » et « { $method_other } ».
alarm-mend-twice = N’en garder qu’une, ou donner à chacune sa propre question.
broken-budget = Le budget est dépassé : { $cost_cents }, pour { $budget_cents }.
alarm-mend-broken-budget = Retirer ou remplacer l’étape la plus chère, ou porter le budget à { $cost_cents }.
broken-staff_days = L’équipe n’a pas le temps : il faut { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }, il y en a { $days_available }.
alarm-mend-broken-staff_days = Alléger une étape, se faire aider, ou dégager { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } d’équipe en tout.
broken-weeks = Le délai est dépassé : il faut { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }, il en reste { $weeks_available }.
alarm-mend-broken-weeks = Retirer ou raccourcir une étape, ou repousser la décision pour avoir { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }.
broken-repeated = Cette méthode figure deux fois : « { $method } ».
alarm-mend-broken-repeated = N’en garder qu’une : « { $method } ».
broken-most_methods = Cela fait trop de méthodes : { $count }, pour { $most } au plus.
alarm-mend-broken-most_methods = Retirer celles qui apportent le moins, pour revenir à { $most }.
broken-family = Trop de méthodes de la même famille ({ $family }) : { $most } au plus.
alarm-mend-broken-family = N’en garder que { $most } dans cette famille : { $family }.
broken-stage = Trop de méthodes à l’étape « { $stage } ».
alarm-mend-broken-stage = En retirer une, ou la déplacer à une autre étape que « { $stage } ».
broken-report = Rien ne rend compte : personne ne saura ce que sa parole est devenue.
alarm-mend-broken-report = Finir par une étape qui rend compte aux participants.
broken-needs = « { $method } » n’a pas de quoi commencer. Il lui faut au moins un de ces éléments : { $artefacts }.
alarm-mend-broken-needs = Ajouter avant « { $method } » une étape qui le lui donne : { $artefacts }.
broken-requires = « { $method } » s’appuie sur une autre méthode, absente ici : « { $method_needed } ».
alarm-mend-broken-requires = Ajouter « { $method_needed } », ou retirer « { $method } ».
broken-incompatible = Ces deux méthodes ne vont pas ensemble : « { $method } » et « { $method_rival } ».
alarm-mend-broken-incompatible = Choisir entre « { $method } » et « { $method_rival } ».
broken-contact_hours = « { $method } » prend { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } à chaque personne ; vous en avez prévu { $hours_available }.
alarm-mend-broken-contact_hours = Raccourcir « { $method } », la remplacer, ou prévoir { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } par personne.
broken-treatment = On commence sans avoir traité le conflit : « { $conflict } ».
alarm-mend-broken-treatment = Commencer par une étape qui traite le conflit, comme une médiation. Le climat : « { $conflict } ».
broken-decide = Une étape fait décider, alors que la démarche se tient au niveau « { $level } ».
alarm-mend-broken-decide = Retirer cette étape, ou obtenir du décideur plus que « { $level } ».
broken-guard = On décide sans avoir délibéré, alors que le sujet divise ou qu’il est complexe.
alarm-mend-broken-guard = Ajouter une étape où l’on délibère, ou ne pas décider dans cette démarche.

# Diagnosis

diagnosis-conflict = Le climat entre les acteurs : { $conflict }.
diagnosis-complexity = La complexité du sujet : { $complexity }.
diagnosis-trust = La confiance : { $trust }.
diagnosis-uncertainty = Les suites de la décision : { $uncertainty }.
diagnosis-fatigue = La lassitude devant les consultations : { $fatigue }.
diagnosis-broken =
    { $count ->
        [one] Une promesse n’a pas été tenue par le passé : la confiance s’en ressent.
       *[other] { $count } promesses n’ont pas été tenues par le passé : la confiance s’en ressent.
    }
diagnosis-margins = Ce qui se discute : { $count ->
        [one] { $count } point ouvert
       *[other] { $count } points ouverts
    }, { $count_closed ->
        [one] { $count_closed } point fermé
       *[other] { $count_closed } points fermés
    }.
diagnosis-level = Ce que le décideur accorde : « { $level } ».
diagnosis-priority = À aller chercher d’abord : { $who }. Degré d’impact : { $affected } sur 4. Éloignement de la participation : { $distance } sur 4.
diagnosis-game-conflict = Le climat que les réponses laissent lire : « { $conflict } ». Les positions s’opposent pour { $share }.
diagnosis-game-conflict-same = Les réponses confirment le climat décrit : « { $conflict } ». Les positions s’opposent pour { $share }.
diagnosis-game-conflict-differs = Les réponses laissent lire un autre climat que celui décrit : « { $conflict } », et non « { $conflict_stated } ». Les positions s’opposent pour { $share }.
diagnosis-topic = Un objectif divise : { $project_objective } ({ $for_points } pour, { $against_points } contre, en points d’intensité).
diagnosis-gap = Les rapports de force sont très inégaux. En tête, à { $star } fois la moyenne : { $actors }. Prévoir des temps séparés, une parole anonyme ou un tiers garant.
diagnosis-mediator = À rencontrer parmi les premiers : { $actor }. En lien avec les uns et les autres, sur le chemin de beaucoup d’échanges.
diagnosis-agenda = Les personnes interrogées ne répondent pas de la même façon sur { $count ->
        [one] { $count } point
       *[other] { $count } points
    }, et s’opposent sur { $count_contested ->
        [0] aucun
       *[other] { $count_contested }
    }. C’est l’ordre du jour d’un atelier entre acteurs.
diagnosis-filled =
    { $count ->
        [one] Une question est restée sans réponse : elle compte
       *[other] { $count } questions sont restées sans réponse : elles comptent
    } ici comme « rien à dire ». À lire avec prudence.
diagnosis-law = Une règle de droit s’applique : « { $rule } ».
diagnosis-law-unchecked = Une règle de droit semble s’appliquer : « { $rule } ». Le texte en vigueur reste à vérifier.
diagnosis-unknown =
    { $count ->
        [one] Une chose reste à savoir : { $fields }.
       *[other] { $count } choses restent à savoir : { $fields }.
    }

# Names of sequences

sequence-balance = Le meilleur équilibre
sequence-reach = Aller vers, d’abord
sequence-depth = Prendre le temps de délibérer
sequence-light = Faire léger
sequence-swift = Aller vite
sequence-other = Une autre voie

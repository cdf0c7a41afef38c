# How far the computing of a strategy is, in French. Same ids and same facts as the English file.

computing-progress = Avancement du calcul
computing-waiting = La stratégie va être recalculée
computing-waiting-text = La situation a changé. En attendant, cette page montre le résultat précédent, s’il y en a un.
computing-running = La stratégie est en cours de calcul
computing-running-text = Quelques secondes suffisent. En attendant, cette page montre le résultat précédent, s’il y en a un.
computing-failed = Le calcul de la stratégie a échoué
computing-failed-text = C’est une panne de notre côté : rien de ce que vous avez écrit n’est perdu. Relancez le calcul ; s’il échoue encore, prévenez la personne qui tient ce site.
computing-cancelled = Le calcul a été abandonné
computing-cancelled-text = Cette page montre le résultat d’avant les derniers changements, s’il y en a un.
computing-dead = Le calcul n’avance plus
computing-dead-text = Le service qui calcule semble arrêté. Relancez le calcul ; s’il n’avance toujours pas, prévenez la personne qui tient ce site.
computing-never = Rien n’est encore calculé ici
computing-never-text = Décrivez la situation : le verdict, les démarches et les alertes viendront d’elle.
computing-again = Relancer le calcul
computing-give-up = Abandonner le calcul

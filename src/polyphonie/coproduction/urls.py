from django.urls import include, path

from polyphonie.coproduction.pages import (
    activities,
    answers,
    entering,
    kept,
    outcome,
    public,
    receipts,
    taking_part,
    tools,
)

DOSSIER = "dossiers/<slug:slug>/"

urlpatterns = [
    path(DOSSIER + "activites/", activities.activities, name="dossier-activities"),
    path(DOSSIER + "activites/nouvelle/", activities.new, name="activity-new"),
    path(DOSSIER + "activites/modeles/<int:identifier>/retirer/", kept.remove, name="activity-template-remove"),
    path(DOSSIER + "demarche/", public.process, name="process"),
    path(DOSSIER + "demarche/journal.json", public.journal_of_process, name="process-journal"),
    path("activites/<slug:slug>/", activities.manage, name="activity-manage"),
    path("activites/<slug:slug>/compte/", activities.counting, name="activity-counting"),
    path("activites/<slug:slug>/table/fichier", activities.items_file, name="activity-items-file"),
    path("activites/<slug:slug>/repondre/", answers.answers, name="activity-answers"),
    path("activites/<slug:slug>/saisir/", answers.enter_for, name="activity-enter-for"),
    path("activites/<slug:slug>/modele/", kept.keep, name="activity-template"),
    path("activites/<slug:slug>/archive.json", outcome.whole, name="activity-archive"),
    path("activites/<slug:slug>/<str:verb>/", activities.act, name="activity-act"),
    path("participer/", public.open_now, name="open-now"),
    path("outils/", tools.tools, name="tools"),
    path("outils/<slug:slug>/", tools.tool, name="tool"),
]

of_activity = [
    path("donner/", taking_part.give, name="activity-give"),
    path("", taking_part.activity, name="activity"),
    path("code/", entering.code, name="activity-code"),
    path("courrier/", entering.mail, name="activity-mail"),
    path("courrier/<str:token>/", entering.letter, name="activity-letter"),
    path("lien/<str:secret>/", entering.link, name="activity-link"),
    path("resultat/", outcome.outcome, name="outcome"),
    path("resultat.csv", outcome.table, name="outcome-table"),
    path("qr.svg", public.code, name="activity-qr"),
    path("journal.json", public.journal_of_activity, name="activity-journal"),
    path("archive.json", outcome.archive, name="outcome-archive"),
    path("image/<str:digest>.jpg", taking_part.picture, name="activity-picture"),
    path("recu/", receipts.find, name="receipt-find"),
    path("recu/<str:code>/", receipts.receipt, name="receipt"),
]
crowds = [path("participer/<slug:slug>/", include(of_activity))]
"""What participants ask for; the front door looks here first."""

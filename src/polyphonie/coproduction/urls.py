from django.urls import path

from polyphonie.coproduction.pages import activities, entering, outcome, public, taking_part, tools

PART = "participer/<slug:slug>/"

DOSSIER = "dossiers/<slug:slug>/"

urlpatterns = [
    path(DOSSIER + "activites/", activities.activities, name="dossier-activities"),
    path(DOSSIER + "activites/nouvelle/", activities.new, name="activity-new"),
    path(DOSSIER + "demarche/", public.process, name="process"),
    path("activites/<slug:slug>/", activities.manage, name="activity-manage"),
    path("activites/<slug:slug>/table/fichier", activities.items_file, name="activity-items-file"),
    path("activites/<slug:slug>/<str:verb>/", activities.act, name="activity-act"),
    path("outils/", tools.tools, name="tools"),
    path("outils/<slug:slug>/", tools.tool, name="tool"),
    path(PART, taking_part.activity, name="activity"),
    path(PART + "donner/", taking_part.give, name="activity-give"),
    path(PART + "code/", entering.code, name="activity-code"),
    path(PART + "courrier/", entering.mail, name="activity-mail"),
    path(PART + "courrier/<str:token>/", entering.letter, name="activity-letter"),
    path(PART + "lien/<str:secret>/", entering.link, name="activity-link"),
    path(PART + "resultat/", outcome.outcome, name="outcome"),
    path(PART + "resultat.csv", outcome.table, name="outcome-table"),
    path(PART + "qr.svg", public.code, name="activity-qr"),
    path(PART + "archive.json", outcome.archive, name="outcome-archive"),
    path(PART + "recu/<str:code>/", taking_part.receipt, name="receipt"),
]

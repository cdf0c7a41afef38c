from django.urls import path, re_path

from polyphonie.strategy.pages import answers, catalogue, computing, dossier, files, respondents

SLUG = "dossiers/<slug:slug>/"
PICTURE = r"^dossiers/(?P<slug>[-\w]+)/images/(?P<picture>[a-z-]+)\."

urlpatterns = [
    path(SLUG, dossier.overview, name="dossier"),
    path(SLUG + "situation/", dossier.situation, name="dossier-situation"),
    path(SLUG + "diagnostic/", dossier.diagnosis, name="dossier-diagnosis"),
    path(SLUG + "acteurs/", dossier.actors, name="dossier-actors"),
    path(SLUG + "sequences/", dossier.sequences, name="dossier-sequences"),
    path(SLUG + "methodes-ecartees/", dossier.left_out, name="dossier-left-out"),
    path(SLUG + "strategie/", dossier.strategy, name="dossier-strategy"),
    path(SLUG + "calcul/", computing.state, name="dossier-computing"),
    path(SLUG + "calcul/relancer/", computing.again, name="dossier-compute-again"),
    path(SLUG + "calcul/abandonner/", computing.give_up, name="dossier-compute-give-up"),
    path(SLUG + "repondants/", respondents.respondents, name="dossier-respondents"),
    path(SLUG + "repondants/ajouter/", respondents.ask, name="respondent-ask"),
    path(SLUG + "repondants/mon-avis/", respondents.own, name="respondent-own"),
    path(SLUG + "repondants/<int:pk>/lien/", respondents.link, name="respondent-link"),
    path(SLUG + "repondants/<int:pk>/retirer/", respondents.remove, name="respondent-remove"),
    path("repondre/<str:secret>/", answers.start, name="answers"),
    path("repondre/<str:secret>/fini/", answers.finish, name="answers-finish"),
    path("repondre/<str:secret>/<str:part>/<str:name>/", answers.sheet, name="answers-sheet"),
    path(SLUG + "situation.yaml", files.situation_file, name="dossier-situation-file"),
    re_path(
        r"^dossiers/(?P<slug>[-\w]+)/strategie\.(?P<form>json|html|pdf|docx)$",
        files.strategy_file,
        name="dossier-strategy-file",
    ),
    re_path(PICTURE + "csv$", files.picture_csv, name="dossier-picture-csv"),
    re_path(PICTURE + "svg$", files.picture_svg, name="dossier-picture-svg"),
    path("pieces.css", files.sheet, name="pieces"),
    path("methodes/", catalogue.methods, name="methods"),
    path("methodes/<slug:slug>/", catalogue.method, name="method"),
    path("competences/", catalogue.skills, name="skills"),
    path("droit/", catalogue.law, name="law"),
    path("modeles/", catalogue.templates, name="templates"),
]

from django.urls import path, re_path

from polyphonie.strategy.describe import pages as describe
from polyphonie.strategy.describe import replacing
from polyphonie.strategy.pages import (
    alarms,
    answers,
    catalogue,
    computing,
    dossier,
    files,
    kept,
    opening,
    plan,
    respondents,
    steps,
    versions,
    weights,
)

SLUG = "dossiers/<slug:slug>/"
STEP = SLUG + "adapter/etapes/<slug:code>/"
PICTURE = r"^dossiers/(?P<slug>[-\w]+)/images/(?P<picture>[a-z-]+)\."

DESCRIBE = SLUG + "decrire/"
LIST = DESCRIBE + "<slug:group>/<slug:word>/"
ELEMENT = LIST + "<slug:key>/"

urlpatterns = [
    path("dossiers/nouveau/", opening.opening, name="dossier-new"),
    path(DESCRIBE, describe.index, name="describe"),
    path(DESCRIBE + "reprendre/", describe.undo, name="describe-undo"),
    path(DESCRIBE + "fichier/", replacing.replace, name="describe-file"),
    path(DESCRIBE + "<slug:group>/", describe.group, name="describe-group"),
    path(LIST, describe.add, name="describe-list"),
    path(ELEMENT, describe.element, name="describe-element"),
    path(ELEMENT + "deplacer/", describe.move, name="describe-move"),
    path(ELEMENT + "retirer/", describe.remove, name="describe-remove"),
    path(SLUG, dossier.overview, name="dossier"),
    path(SLUG + "situation/", dossier.situation, name="dossier-situation"),
    path(SLUG + "diagnostic/", dossier.diagnosis, name="dossier-diagnosis"),
    path(SLUG + "acteurs/", dossier.actors, name="dossier-actors"),
    path(SLUG + "sequences/", dossier.sequences, name="dossier-sequences"),
    path(SLUG + "methodes-ecartees/", dossier.left_out, name="dossier-left-out"),
    path(SLUG + "strategie/", dossier.strategy, name="dossier-strategy"),
    path(SLUG + "poids/", weights.weights, name="dossier-weights"),
    path(SLUG + "poids/retirer/", weights.drop, name="dossier-weights-drop"),
    path(SLUG + "adapter/", plan.adapt, name="dossier-adapt"),
    path(SLUG + "adapter/choisir/", plan.choose, name="dossier-adapt-choose"),
    path(SLUG + "adapter/methodes/", plan.add, name="dossier-adapt-methods"),
    path(SLUG + "adapter/ajouter/", plan.added, name="dossier-adapt-add"),
    path(SLUG + "adapter/remede/", plan.mend, name="dossier-adapt-mend"),
    path(SLUG + "adapter/competences/", plan.provide, name="dossier-adapt-skill"),
    path(SLUG + "adapter/passer-outre/", alarms.override, name="dossier-adapt-override"),
    path(SLUG + "adapter/passer-outre/reprendre/", alarms.resume, name="dossier-adapt-resume"),
    path(STEP, steps.step, name="dossier-step"),
    path(STEP + "deplacer/", steps.move, name="dossier-step-move"),
    path(STEP + "retirer/", steps.remove, name="dossier-step-remove"),
    path(STEP + "autres-methodes/", steps.others, name="dossier-step-others"),
    path(STEP + "remplacer/", steps.replaced, name="dossier-step-replace"),
    path(SLUG + "versions/", versions.versions, name="dossier-versions"),
    path(SLUG + "versions/comparer/", versions.compare, name="dossier-versions-compare"),
    path(SLUG + "versions/<int:number>/", versions.version, name="dossier-version"),
    path(SLUG + "versions/<int:number>/revenir/", versions.restore, name="dossier-version-restore"),
    re_path(
        r"^dossiers/(?P<slug>[-\w]+)/versions/(?P<number>[0-9]{1,9})/(?P<form>[a-z]{1,12}\.[a-z]{1,5})$",
        versions.version_file,
        name="dossier-version-file",
    ),
    path(SLUG + "modele/", kept.keep, name="dossier-template"),
    path("modeles/<int:identifier>/retirer/", kept.remove, name="template-remove"),
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
    path("repondre/<str:secret>/<str:part>/<str:about>/", answers.sheet, name="answers-sheet"),
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

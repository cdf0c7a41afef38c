from django.urls import path

from polyphonie.coproduction.pages import entering, outcome, taking_part

PART = "participer/<slug:slug>/"

urlpatterns = [
    path(PART, taking_part.activity, name="activity"),
    path(PART + "donner/", taking_part.give, name="activity-give"),
    path(PART + "code/", entering.code, name="activity-code"),
    path(PART + "courrier/", entering.mail, name="activity-mail"),
    path(PART + "courrier/<str:token>/", entering.letter, name="activity-letter"),
    path(PART + "lien/<str:secret>/", entering.link, name="activity-link"),
    path(PART + "resultat/", outcome.outcome, name="outcome"),
    path(PART + "resultat.csv", outcome.table, name="outcome-table"),
    path(PART + "archive.json", outcome.archive, name="outcome-archive"),
    path(PART + "recu/<str:code>/", taking_part.receipt, name="receipt"),
]

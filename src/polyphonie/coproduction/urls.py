from django.urls import path

from polyphonie.coproduction.pages import outcome, taking_part

PART = "participer/<slug:slug>/"

urlpatterns = [
    path(PART, taking_part.activity, name="activity"),
    path(PART + "donner/", taking_part.give, name="activity-give"),
    path(PART + "resultat/", outcome.outcome, name="outcome"),
    path(PART + "resultat.csv", outcome.table, name="outcome-table"),
    path(PART + "archive.json", outcome.archive, name="outcome-archive"),
    path(PART + "recu/<str:code>/", taking_part.receipt, name="receipt"),
]

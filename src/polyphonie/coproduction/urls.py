from django.urls import path

from polyphonie.coproduction.pages import taking_part

PART = "participer/<slug:slug>/"

urlpatterns = [
    path(PART, taking_part.activity, name="activity"),
    path(PART + "donner/", taking_part.give, name="activity-give"),
    path(PART + "recu/<str:code>/", taking_part.receipt, name="receipt"),
]

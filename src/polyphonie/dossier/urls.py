from django.urls import path

from polyphonie.dossier import pages
from polyphonie.dossier.pages import settings

SETTINGS = "dossiers/<slug:slug>/reglages/"

urlpatterns = [
    path("dossiers/", pages.dossiers, name="dossiers"),
    path(SETTINGS, settings.settings, name="dossier-settings"),
    path(SETTINGS + "fichier/", settings.file, name="dossier-settings-file"),
    path(SETTINGS + "<slug:deed>/", settings.deed, name="dossier-settings-deed"),
]

from django.urls import path

from polyphonie.dossier import pages

urlpatterns = [path("dossiers/", pages.dossiers, name="dossiers")]

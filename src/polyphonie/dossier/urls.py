from django.urls import path

from polyphonie.dossier import pages
from polyphonie.dossier.pages import invitation, journal, settings, team

SETTINGS = "dossiers/<slug:slug>/reglages/"
TEAM = "dossiers/<slug:slug>/equipe/"

urlpatterns = [
    path("dossiers/", pages.dossiers, name="dossiers"),
    path(SETTINGS, settings.settings, name="dossier-settings"),
    path(SETTINGS + "<slug:deed>/", settings.deed, name="dossier-settings-deed"),
    path(TEAM, team.team, name="dossier-team"),
    path(TEAM + "<int:pk>/", team.member, name="dossier-team-member"),
    path(TEAM + "<int:pk>/retirer/", team.remove, name="dossier-team-remove"),
    path(TEAM + "invitations/", team.invite, name="dossier-team-invite"),
    path(TEAM + "invitations/<int:pk>/", team.invitation, name="dossier-team-invitation"),
    path(TEAM + "invitations/<int:pk>/retirer/", team.revoke, name="dossier-team-revoke"),
    path("dossiers/<slug:slug>/journal/", journal.journal, name="dossier-journal"),
    path("dossiers/<slug:slug>/journal.csv", journal.journal_csv, name="dossier-journal-file"),
    path("invitation/", invitation.waiting, name="invitation-waiting"),
    path("invitation/<str:secret>/", invitation.opened, name="invitation"),
]

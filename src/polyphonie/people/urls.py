"""Accounts under /compte/: the views are allauth's, their addresses and their looks are ours."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as keys
from django.urls import path

from polyphonie.people.pages import accounts, organisations

ENTRANCE = [
    path("connexion/", account.login, name="account_login"),
    path("connexion/code/", account.request_login_code, name="account_request_login_code"),
    path("connexion/code/saisie/", account.confirm_login_code, name="account_confirm_login_code"),
    path("connexion/cle/", keys.login_webauthn, name="mfa_login_webauthn"),
    path("connexion/seconde-etape/", mfa.authenticate, name="mfa_authenticate"),
    path("inscription/", account.signup, name="account_signup"),
    path("deconnexion/", account.logout, name="account_logout"),
    path("desactive/", account.account_inactive, name="account_inactive"),
    path("premiere-entree/<slug:who>/<str:token>/", accounts.first_entry, name="first-entry"),
    path("demonstration/", accounts.enter_as, name="enter-as"),
]
PASSWORD = [
    path("mot-de-passe/", account.password_change, name="account_change_password"),
    path("mot-de-passe/choisir/", account.password_set, name="account_set_password"),
    path("mot-de-passe/oublie/", account.password_reset, name="account_reset_password"),
    path("mot-de-passe/oublie/code/", account.confirm_password_reset_code, name="account_confirm_password_reset_code"),
    path("mot-de-passe/oublie/nouveau/", account.complete_password_reset, name="account_complete_password_reset"),
    path("mot-de-passe/oublie/fait/", account.password_reset_from_key_done, name="account_password_reset_completed"),
]
AGAIN = [
    path("confirmer/", account.reauthenticate, name="account_reauthenticate"),
    path("confirmer/code/", account.request_reauthentication_code, name="account_request_reauthentication_code"),
    path("confirmer/code/saisie/", account.confirm_reauthentication_code, name="account_confirm_reauthentication_code"),
    path("confirmer/application/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("confirmer/cle/", keys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
]
SECURITY = [
    path("securite/", mfa.index, name="mfa_index"),
    path("securite/application/", totp.activate_totp, name="mfa_activate_totp"),
    path("securite/application/retirer/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("securite/codes/", codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("securite/codes/nouveaux/", codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("securite/codes/fichier/", codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("securite/cles/", keys.list_webauthn, name="mfa_list_webauthn"),
    path("securite/cles/ajouter/", keys.add_webauthn, name="mfa_add_webauthn"),
    path("securite/cles/<int:pk>/nom/", keys.edit_webauthn, name="mfa_edit_webauthn"),
    path("securite/cles/<int:pk>/retirer/", keys.remove_webauthn, name="mfa_remove_webauthn"),
]
ACCOUNT = [
    path("", accounts.account, name="account"),
    path("adresse/", account.email, name="account_email"),
    path("adresse/code/", account.email_verification_sent, name="account_email_verification_sent"),
    *ENTRANCE,
    *PASSWORD,
    *AGAIN,
    *SECURITY,
]
ORGANISATIONS = [
    path("", organisations.organisations, name="organisations"),
    path("nouvelle/", organisations.new, name="organisation-new"),
    path("<slug:slug>/", organisations.organisation, name="organisation"),
    path("<slug:slug>/membres/<int:pk>/", organisations.member, name="organisation-member"),
    path("<slug:slug>/membres/<int:pk>/retirer/", organisations.remove, name="organisation-member-remove"),
    path("<slug:slug>/invitations/", organisations.invite, name="organisation-invite"),
    path("<slug:slug>/invitations/<int:pk>/", organisations.invitation, name="organisation-invitation"),
    path("<slug:slug>/invitations/<int:pk>/retirer/", organisations.revoke, name="organisation-invitation-revoke"),
]
urlpatterns = [
    *[path(f"compte/{one.pattern}", one.callback, name=one.name) for one in ACCOUNT],
    *[path(f"organisations/{one.pattern}", one.callback, name=one.name) for one in ORGANISATIONS],
]

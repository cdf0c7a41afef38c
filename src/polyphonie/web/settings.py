"""Settings of the site, every one of them safe by default; the operator changes them by environment variables.

POLYPHONIE_VAR folder of the data · DATABASE_URL PostgreSQL · POLYPHONIE_SECRET_KEY and what it replaced,
POLYPHONIE_OLD_SECRET_KEYS · POLYPHONIE_HOSTS names served, comma between · POLYPHONIE_SITE address put in letters and
links · POLYPHONIE_HTTPS=1 behind TLS · POLYPHONIE_PROXY=1 a trusted proxy sets X-Forwarded-Proto and -For ·
POLYPHONIE_MAIL server of letters · POLYPHONIE_SENDER their author · POLYPHONIE_SIGNUP=open anybody may make an account
· POLYPHONIE_CONTACT who answers for this copy · POLYPHONIE_DEMO=1 shows the examples as their team sees them, on the
loopback only · POLYPHONIE_DEBUG=1 for development only.
"""

import os
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from jinja2 import StrictUndefined

from polyphonie.web.database import database
from polyphonie.web.mail import mail
from polyphonie.web.rooms import HOUSE, instrument_shelves, rooms_with
from polyphonie.web.secret import secret_key


def said(name: str) -> str:
    """Read an environment variable; an absent one is empty."""
    return os.environ.get(name, "").strip()


CHECKOUT = HOUSE.parents[1]
VAR = Path(said("POLYPHONIE_VAR") or (CHECKOUT if (CHECKOUT / "pyproject.toml").exists() else Path.cwd()) / "var")
VAR.mkdir(parents=True, exist_ok=True)

DEBUG = said("POLYPHONIE_DEBUG") == "1"
SECRET_KEY = secret_key(said("POLYPHONIE_SECRET_KEY"), VAR / "secret")
SECRET_KEY_FALLBACKS = said("POLYPHONIE_OLD_SECRET_KEYS").split()
LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = [host.strip() for host in (said("POLYPHONIE_HOSTS") or ",".join(LOOPBACK)).split(",")]
DEMO = said("POLYPHONIE_DEMO") == "1"
if DEMO and not set(ALLOWED_HOSTS) <= set(LOOPBACK):
    raise ImproperlyConfigured(
        "POLYPHONIE_DEMO=1 shows judgements on actors: POLYPHONIE_HOSTS must name this machine only."
    )
CONTACT = said("POLYPHONIE_CONTACT")
HTTPS = said("POLYPHONIE_HTTPS") == "1"
NAMED = next((host for host in ALLOWED_HOSTS if host[:1] not in ".*" and host not in LOOPBACK), "")
SITE = said("POLYPHONIE_SITE").rstrip("/") or (
    f"{'https' if HTTPS else 'http'}://{NAMED}" if NAMED else f"http://localhost:{said('PORT') or '8000'}"
)
if not SITE.startswith(("http://", "https://")):
    raise ImproperlyConfigured("POLYPHONIE_SITE must read https://name or http://name:port.")
SIGNUP_OPEN = DEMO or said("POLYPHONIE_SIGNUP") == "open"

DATABASES = {"default": database(said("DATABASE_URL"), VAR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.Person"
CACHES = {
    # In the database, so that the limits on guessing hold for all the processes of the site, and after a restart.
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "people_cache"}
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_tasks",
    "django_tasks_db",
    "polyphonie.web",
    *[f"polyphonie.{room}" for room in rooms_with("apps.py")],
    "allauth",
    "allauth.account",
    "allauth.mfa",
]
MIDDLEWARE = [
    "polyphonie.web.security.HeadersMiddleware",
    "polyphonie.web.voting.VotingMiddleware",
    "polyphonie.web.language.LanguageMiddleware",
    "polyphonie.web.bodies.BodiesMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "polyphonie.web.refusals.RefusalMiddleware",
    "polyphonie.web.characters.CharactersMiddleware",
]
ROOT_URLCONF = "polyphonie.web.urls"
WSGI_APPLICATION = "polyphonie.web.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [*(HOUSE / room / "templates" for room in ("web", *rooms_with("templates"))), *instrument_shelves()],
        "OPTIONS": {
            "environment": "polyphonie.web.jinja.environment",
            "undefined": StrictUndefined,
            "trim_blocks": True,
            "lstrip_blocks": True,
        },
    }
]
FORM_RENDERER = "django.forms.renderers.Jinja2"

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "français"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Paris"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 86_400
WHITENOISE_ALLOW_ALL_ORIGINS = False

SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if said("POLYPHONIE_PROXY") == "1" else None
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if said("POLYPHONIE_PROXY") == "1" else 0
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "polyphonie.web.errors.unsigned_form"
SESSION_COOKIE_AGE = 14 * 24 * 3600

vars().update(mail(said("POLYPHONIE_MAIL"), VAR / "mail"))
DEFAULT_FROM_EMAIL = said("POLYPHONIE_SENDER") or f"Polyphonie <polyphonie@{urlsplit(SITE).hostname}>"

# Accounts (django-allauth): an address confirmed by a code, then a code, a password or a passkey to sign in.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL, LOGIN_REDIRECT_URL, LOGOUT_REDIRECT_URL = "account_login", "dossiers", "home"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
PASSWORD_RESET_TIMEOUT = 3600  # also the life of the link that `polyphonie admin` prints
ACCOUNT_ADAPTER = "polyphonie.people.adapter.Accounts"
ACCOUNT_SIGNUP_FORM_CLASS = "polyphonie.people.signup.Introduction"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_REAUTHENTICATION_REQUIRED = ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if HTTPS else "http"
MFA_ADAPTER = "polyphonie.people.adapter.SecondSteps"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS  # browsers still require https, but on localhost
MFA_TOTP_ISSUER = "Polyphonie"
MFA_TOTP_TOLERANCE = 1

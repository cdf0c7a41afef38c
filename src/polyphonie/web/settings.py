"""Settings of the site, every one of them safe by default; the operator changes them by environment variables.

POLYPHONIE_VAR folder of the data · DATABASE_URL PostgreSQL · POLYPHONIE_SECRET_KEY · POLYPHONIE_HOSTS names served,
comma between · POLYPHONIE_HTTPS=1 behind TLS · POLYPHONIE_PROXY=1 a trusted proxy sets X-Forwarded-Proto ·
POLYPHONIE_CONTACT who answers for this copy · POLYPHONIE_DEMO=1 shows the examples as their team sees them, on the
loopback only · POLYPHONIE_DEBUG=1 for development only.
"""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from jinja2 import StrictUndefined

from polyphonie.web.database import database
from polyphonie.web.rooms import HOUSE, rooms_with
from polyphonie.web.secret import secret_key


def said(name: str) -> str:
    """Read an environment variable; an absent one is empty."""
    return os.environ.get(name, "").strip()


CHECKOUT = HOUSE.parents[1]
VAR = Path(said("POLYPHONIE_VAR") or (CHECKOUT if (CHECKOUT / "pyproject.toml").exists() else Path.cwd()) / "var")
VAR.mkdir(parents=True, exist_ok=True)

DEBUG = said("POLYPHONIE_DEBUG") == "1"
SECRET_KEY = secret_key(said("POLYPHONIE_SECRET_KEY"), VAR / "secret")
LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = [host.strip() for host in (said("POLYPHONIE_HOSTS") or ",".join(LOOPBACK)).split(",")]
DEMO = said("POLYPHONIE_DEMO") == "1"
if DEMO and not set(ALLOWED_HOSTS) <= set(LOOPBACK):
    raise ImproperlyConfigured(
        "POLYPHONIE_DEMO=1 shows judgements on actors: POLYPHONIE_HOSTS must name this machine only."
    )
CONTACT = said("POLYPHONIE_CONTACT")

DATABASES = {"default": database(said("DATABASE_URL"), VAR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "people.Person"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_tasks",
    "django_tasks_db",
    "polyphonie.web",
    *[f"polyphonie.{room}" for room in rooms_with("apps.py")],
]
MIDDLEWARE = [
    "polyphonie.web.security.HeadersMiddleware",
    "polyphonie.web.language.LanguageMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "polyphonie.web.refusals.RefusalMiddleware",
]
ROOT_URLCONF = "polyphonie.web.urls"
WSGI_APPLICATION = "polyphonie.web.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [HOUSE / room / "templates" for room in ("web", *rooms_with("templates"))],
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

HTTPS = said("POLYPHONIE_HTTPS") == "1"
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if said("POLYPHONIE_PROXY") == "1" else None
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "polyphonie.web.errors.unsigned_form"

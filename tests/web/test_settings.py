"""The operator's settings: where the data lie, and the key that signs."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import connection

from polyphonie.web.database import database
from polyphonie.web.mail import mail
from polyphonie.web.secret import secret_key
from tests.contracts.repository import ROOT


def test_without_an_address_the_data_lie_in_a_file_that_loses_nothing():
    found = database("", Path("var"))
    assert found["NAME"] == Path("var/polyphonie.sqlite3")
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert found["OPTIONS"]["timeout"] == 20
    assert "journal_mode=WAL" in found["OPTIONS"]["init_command"]
    assert "synchronous=FULL" in found["OPTIONS"]["init_command"]


def test_an_address_is_read_whole():
    found = database("postgresql://am%40ina:p%2Fw@db.local:6543/poly%20phonie?sslmode=require", Path())
    assert found["ENGINE"].endswith("postgresql")
    assert [found[k] for k in ("NAME", "USER", "PASSWORD", "HOST", "PORT")] == [
        "poly phonie",
        "am@ina",
        "p/w",
        "db.local",
        "6543",
    ]
    assert found["OPTIONS"] == {"sslmode": "require", "prepare_threshold": 5}


def test_a_socket_is_a_host():
    found = database("postgres:///polyphonie?host=/run/postgresql", Path())
    assert (found["HOST"], found["PORT"], found["OPTIONS"]) == ("/run/postgresql", "", {"prepare_threshold": 5})


@pytest.mark.parametrize(("said", "kept"), [("none", None), ("0", 0), ("12", 12)])
def test_how_often_a_statement_comes_before_it_is_planned_is_said_in_the_address(said, kept):
    found = database(f"postgres://a@b/c?prepare_threshold={said}", Path())
    assert found["OPTIONS"]["prepare_threshold"] == kept


@pytest.mark.parametrize("said", ["never", "-1", "5.5", "100000", "²"])
def test_another_threshold_is_refused(said):
    with pytest.raises(ImproperlyConfigured, match="prepare_threshold"):
        database(f"postgres://a:secret@b/c?prepare_threshold={said}", Path())


@pytest.mark.parametrize(
    "address", ["mysql://a:secret@b/c", "polyphonie", "postgres://a:secret@b:70000/c", "postgres://a:secret@b:x/c"]
)
def test_another_address_is_refused_without_telling_the_password(address):
    with pytest.raises(ImproperlyConfigured) as refused:
        database(address, Path())
    assert "secret" not in str(refused.value)


def test_without_a_mail_server_each_letter_is_a_file():
    found = mail("", Path("var/mail"))
    assert found["EMAIL_BACKEND"].endswith("filebased.EmailBackend")
    assert found["EMAIL_FILE_PATH"] == Path("var/mail")


@pytest.mark.parametrize(
    ("address", "port", "is_ssl", "is_tls"),
    [
        ("smtp://am%40ina:p%2Fw@mail.local", 587, False, True),
        ("smtps://am%40ina:p%2Fw@mail.local", 465, True, False),
        ("smtp://am%40ina:p%2Fw@localhost:2525", 2525, False, False),
    ],
)
def test_the_address_of_a_mail_server_is_read_whole(address, port, is_ssl, is_tls):
    found = mail(address, Path())
    assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("am@ina", "p/w")
    assert (found["EMAIL_PORT"], found["EMAIL_USE_SSL"], found["EMAIL_USE_TLS"]) == (port, is_ssl, is_tls)


@pytest.mark.parametrize("address", ["http://a:secret@b", "smtp://", "mail.example.org", "smtp://a:secret@b:x"])
def test_another_mail_server_is_refused_without_telling_the_password(address):
    with pytest.raises(ImproperlyConfigured) as refused:
        mail(address, Path())
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("known", "site"),
    [
        ({}, "http://localhost:8000"),
        ({"PORT": "8123"}, "http://localhost:8123"),
        ({"POLYPHONIE_HOSTS": "localhost,a.example,b.example", "POLYPHONIE_HTTPS": "1"}, "https://a.example"),
        ({"POLYPHONIE_HOSTS": "*"}, "http://localhost:8000"),
        ({"POLYPHONIE_SITE": "https://a.example/atelier/"}, "https://a.example/atelier"),
    ],
)
def test_the_site_knows_its_address_from_what_the_operator_set(known, site):
    program = "import polyphonie.web.settings as s; print(s.SITE, s.SIGNUP_OPEN, s.DEFAULT_FROM_EMAIL)"
    kept = {k: v for k, v in os.environ.items() if not k.startswith("POLYPHONIE_") and k != "PORT"}
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60,
        env={**kept, **known, "PYTHONPATH": str(ROOT / "src"), "POLYPHONIE_VAR": str(settings.VAR)},
    )  # fmt: skip
    assert run.stdout.split()[:2] == [site, "False"], run.stderr


def test_the_key_is_made_once_and_read_by_its_owner_only(tmp_path):
    kept = tmp_path / "secret"
    first = secret_key("", kept)
    assert len(first) > 50
    assert secret_key("", kept) == first
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [kept]


def test_the_operators_key_comes_first_and_nothing_is_written(tmp_path):
    assert secret_key("given", tmp_path / "secret") == "given"
    assert not list(tmp_path.iterdir())


def test_processes_that_start_together_agree_on_the_key(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: secret_key("", tmp_path / "secret"), range(40)))) == 1


def test_the_site_is_closed_as_delivered():
    assert settings.DEBUG is False
    assert {"localhost", "127.0.0.1", "[::1]"} <= set(settings.ALLOWED_HOSTS)
    assert "*" not in settings.ALLOWED_HOSTS
    assert [t["BACKEND"] for t in settings.TEMPLATES] == ["django.template.backends.jinja2.Jinja2"]


def test_django_finds_nothing_to_complain_about():
    call_command("check", fail_level="WARNING")


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", "people", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db
def test_a_file_database_is_durable(tmp_path):
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL is durable by its own settings")
    from django.db.backends.sqlite3.base import DatabaseWrapper

    made = {**connection.settings_dict, **database("", tmp_path)}
    own = DatabaseWrapper(made, alias="durable")
    with own.cursor() as cursor:
        assert [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")] == [
            "wal",
            2,
        ]
    own.close()

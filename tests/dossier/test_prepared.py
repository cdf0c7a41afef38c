"""Statements that come again are put in words once and planned once, and fail as any other."""

import pytest
from django.core.signals import request_started
from django.db import IntegrityError, connection, transaction

from polyphonie.dossier.models import Entry
from polyphonie.dossier.prepared import prepared_cursor
from tests.dossier.opening import opened

pytestmark = pytest.mark.django_db
ASK = "SELECT id FROM dossier_entry WHERE dossier_id = %s AND kind = %s AND value = %s"


def asked(times: int, value: int = 1) -> list:
    with prepared_cursor(connection) as cursor:
        for _ in range(times):
            cursor.execute(ASK, (7, "given", value))
        return list(cursor.fetchall())


def planned() -> int:
    """How many plans PostgreSQL keeps for this statement."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT id FROM dossier_e%%'")
        return cursor.fetchone()[0]


def test_it_reads_what_any_cursor_reads():
    dossier = opened()
    entry = Entry.objects.create(dossier=dossier, kind="given", value=2**40)
    with prepared_cursor(connection) as cursor:
        cursor.execute(ASK, (dossier.pk, "given", 2**40))
        assert cursor.fetchall() == [(entry.pk,)]


def test_a_fault_is_named_as_by_any_cursor():
    dossier = opened()
    with pytest.raises(IntegrityError), transaction.atomic(), prepared_cursor(connection) as cursor:
        cursor.execute("INSERT INTO dossier_seal (dossier_id, number) VALUES (%s, %s)", (dossier.pk, 1))


def test_it_is_counted_among_the_questions_of_a_page(django_assert_num_queries):
    with django_assert_num_queries(3):
        asked(3)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL ends connections")
def test_a_connection_that_the_server_ended_meanwhile_is_made_again():
    asked(1)
    with psycopg_beside() as other:
        other.execute("SELECT pg_terminate_backend(%s)", (connection.connection.info.backend_pid,))
    request_started.send(sender=None)
    assert asked(1) == []


def psycopg_beside():
    import psycopg

    told = connection.get_connection_params()
    return psycopg.connect(**{k: told[k] for k in ("dbname", "user", "password", "host", "port") if k in told})


@pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL is told when to plan")
def test_postgresql_plans_once_whatever_the_width_of_the_values(monkeypatch):
    connection.ensure_connection()
    monkeypatch.setattr(connection.connection, "prepare_threshold", None)
    asked(20)
    assert planned() == 0
    monkeypatch.setattr(connection.connection, "prepare_threshold", 5)
    for value in (1, 40_000, 2**40):
        asked(8, value)
    assert planned() == 1

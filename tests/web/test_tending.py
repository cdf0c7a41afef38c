"""What a site does by itself: each thing at its turn, one failure stopping no other."""

import datetime as dt

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.coproduction import counting
from polyphonie.coproduction.counting import ask_forgotten, count
from polyphonie.coproduction.running import close_activity
from polyphonie.dossier.models import Activity, Objective, Seal
from polyphonie.web import tending
from polyphonie.web.management.commands.tend import PAUSE
from polyphonie.web.tending import Tended, tend_once, tended
from tests.dossier.opening import opened

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2027, 1, 31, 12, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def nothing_tended():
    cache.clear()


def activity(**more) -> Activity:
    dossier = opened(is_public=True)
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choisir")
    return Activity.objects.create(
        dossier=dossier, objective=goal, slug="halle", instrument="dot_vote", title="La halle", settings={}, **more
    )


def test_each_room_says_what_it_tends():
    names = [one.name for one in tended()]
    assert {"dossier.seals", "dossier.erasures", "coproduction.closing", "coproduction.counts", "web.traces"} <= set(
        names
    )
    assert len(names) == len(set(names))
    assert next(one.every for one in tended() if one.name == "dossier.seals") + PAUSE < 60


def test_what_is_due_is_closed_sealed_and_asked_to_be_counted():
    made = activity(opened_at=NOW - dt.timedelta(days=2), closes_at=NOW - dt.timedelta(hours=1))
    done = tend_once(NOW)
    assert {"coproduction.closing", "dossier.seals"} <= set(done)
    made.refresh_from_db()
    assert made.closed_at == NOW
    assert DBTaskResult.objects.count() == 1
    assert tend_once(NOW) == []
    cache.clear()
    tend_once(NOW)
    seals = Seal.objects.count()
    assert seals == 1
    cache.clear()
    tend_once(NOW)
    assert Seal.objects.count() == seals


def test_the_command_looks_once(capsys):
    activity()
    call_command("tend", "--once")
    assert cache.get("tended:dossier.seals")


def test_one_that_fails_stops_no_other_and_waits_for_its_turn(monkeypatch, caplog):
    called = []

    def broken(now):
        raise ZeroDivisionError

    both = [Tended("a.broken", 60, broken), Tended("a.sound", 60, called.append)]
    monkeypatch.setattr(tending, "tended", lambda: iter(both))
    assert tend_once(NOW) == ["a.sound"]
    assert called == [NOW]
    assert "tending a.broken failed" in caplog.text
    assert tend_once(NOW) == []


def test_a_count_lost_on_its_way_is_asked_again_and_one_that_broke_is_said(monkeypatch):
    now = timezone.now()
    made = activity(opened_at=now - dt.timedelta(days=1))
    close_activity(made, None, now)
    DBTaskResult.objects.all().delete()
    assert ask_forgotten(now) == 0
    assert ask_forgotten(now + dt.timedelta(minutes=1)) == 0
    assert ask_forgotten(now + dt.timedelta(hours=1)) == 1
    assert DBTaskResult.objects.count() == 1

    def breaks(*given):
        raise ZeroDivisionError

    monkeypatch.setattr(counting, "counted_and_verified", breaks)
    with pytest.raises(ZeroDivisionError):
        count.call(made.pk)
    made.refresh_from_db()
    assert made.count_refused == ["count-broke", {}]
    assert ask_forgotten(now + dt.timedelta(hours=2)) == 0

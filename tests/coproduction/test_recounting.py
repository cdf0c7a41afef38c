"""An open map follows the votes: of a crowd, one asks for a count, and the next statements are drawn from it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection, connections
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.coproduction import counting, moderating
from polyphonie.coproduction.counting import count
from polyphonie.coproduction.voting import posted_at_once
from polyphonie.dossier.givers import anonymous_giver
from polyphonie.dossier.models import Activity, Outcome
from polyphonie.instruments.opinion_map import instrument as maps
from polyphonie.kit.registry import instrument_for
from tests.coproduction.test_mirrors import given, page_of
from tests.coproduction.test_taking_part import activity, calm  # noqa: F401 (fixtures)
from tests.dossier.test_races import house  # noqa: F401 (fixture)

pytestmark = pytest.mark.django_db


@pytest.fixture
def opinions(activity):  # noqa: F811
    activity.items.update(ask="statement")
    Activity.objects.update(instrument="opinion_map", settings={})
    activity.refresh_from_db()
    return activity


def vote(one: Activity, giver, value: str = "1") -> str | None:
    post = QueryDict(mutable=True)
    post.update({"key": str(uuid4()), f"vote.{one.items.first().pk}.value": value})
    return posted_at_once(one.slug, giver.pk, post, timezone.now())


def asked() -> int:
    return DBTaskResult.objects.filter(task_path__endswith=".count").count()


def test_votes_ask_for_one_count_until_it_begins_and_for_another_afterwards(opinions):
    giver = anonymous_giver(opinions)
    for value in "1", "-1", "0":
        vote(opinions, giver, value)
    assert asked() == 1
    task = DBTaskResult.objects.get(task_path__endswith=".count")
    assert task.run_after - timezone.now() > timedelta(seconds=5)
    count.call(opinions.pk)
    assert Outcome.objects.get().givers == 1
    vote(opinions, giver)
    assert asked() == 2


def test_the_more_people_a_map_holds_the_longer_its_votes_are_gathered_up_to_a_minute(opinions):
    giver, gathered = anonymous_giver(opinions), []
    for people in (0, 10_000, 30_000, 1_000_000):
        Outcome.objects.filter(activity=opinions).update(givers=people)
        vote(opinions, giver)
        task = DBTaskResult.objects.filter(task_path__endswith=".count").latest("run_after")
        gathered.append(round((task.run_after - timezone.now()).total_seconds(), -1))
        count.call(opinions.pk)
        task.delete()
    assert gathered == [10, 20, 40, 60]


def test_the_long_way_asks_too_and_what_is_ruled_as_well(opinions):
    given(Client(), **{f"vote__{opinions.items.first().pk}__value": "1", "statement__0__title": "Ouvrir le dimanche"})
    assert asked() == 1
    count.call(opinions.pk)
    new = opinions.items.get(title="Ouvrir le dimanche")
    moderating.withhold(opinions, [new.pk], "off-topic", "", None, timezone.now())
    assert asked() == 2
    Activity.objects.update(closed_at=timezone.now())
    opinions.refresh_from_db()
    count.call(opinions.pk)
    moderating.accept(opinions, [new.pk], None, timezone.now())
    assert asked() == 2


def test_a_count_lost_on_its_way_is_asked_again_after_a_while(opinions):
    giver = anonymous_giver(opinions)
    vote(opinions, giver)
    DBTaskResult.objects.all().delete()
    vote(opinions, giver)
    assert asked() == 0
    Activity.objects.update(count_asked_at=timezone.now() - counting.PATIENCE - timedelta(seconds=1))
    vote(opinions, giver)
    assert asked() == 1


def test_where_figures_wait_for_the_end_nothing_is_asked(opinions):
    Activity.objects.update(instrument="graded_vote")
    opinions.items.update(ask="option")
    giver = anonymous_giver(opinions)
    post = QueryDict(mutable=True)
    post.update({"key": str(uuid4()), f"grade.{opinions.items.first().pk}.value": "1"})
    assert posted_at_once("halle", giver.pk, post, timezone.now())
    assert asked() == 0


def test_a_vote_pays_nothing_once_a_count_is_asked_and_one_update_before(opinions):
    giver = anonymous_giver(opinions)
    with CaptureQueriesContext(connection) as first:
        vote(opinions, giver)
    with CaptureQueriesContext(connection) as second:
        vote(opinions, giver, "-1")
    updates = [q["sql"] for q in first if 'UPDATE "dossier_activity"' in q["sql"]]
    assert len(updates) == 1
    assert not [q["sql"] for q in second if "dossier_activity" in q["sql"] and q["sql"].startswith("UPDATE")]
    assert not [q["sql"] for q in second if "django_tasks" in q["sql"]]


def test_of_a_crowd_that_votes_at_once_one_asks(house, opinions):  # noqa: F811
    givers = [anonymous_giver(opinions) for _ in range(24)]

    def voted(giver) -> str | None:
        try:
            return vote(opinions, giver)
        finally:
            connections["default"].close()

    with ThreadPoolExecutor(8) as hands:
        receipts = list(hands.map(voted, givers))
    assert all(receipts)
    assert len(set(receipts)) == 24
    assert asked() == 1


def test_the_next_statement_is_drawn_from_the_last_count(opinions, monkeypatch):
    """Of two statements left, the one that nobody has seen is shown far more often, once votes are counted."""
    seen, unseen, other = opinions.items.all()
    crowd = [Client() for _ in range(12)]
    for phone in crowd:
        given(phone, **{f"vote__{seen.pk}__value": "0"})
    known: list[object] = []
    whole = instrument_for("opinion_map")
    before = whole.offer

    def watched(ask, mine, public, latest, settings, rng):
        known.append(latest)
        return before(ask, mine, public, latest, settings, rng)

    monkeypatch.setitem(whole.__dict__, "offer", watched)
    page_of(Client())
    count.call(opinions.pk)
    fresh = Client()
    given(fresh, **{f"vote__{other.pk}__value": "1"})
    page = page_of(fresh)
    assert known[0] is None
    assert known[-1].result.passes == {seen.pk: 12}  # type: ignore[attr-defined]
    assert "Bancs" in page or "Ombre" in page
    result, settings = known[-1].result, maps.Settings()  # type: ignore[attr-defined]
    assert maps.priority(result, unseen.pk, settings.exposure) > 20 * maps.priority(result, seen.pk, settings.exposure)

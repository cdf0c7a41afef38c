"""A crowd that votes where figures are shown early asks for one count, and that count holds them all."""

import datetime as dt
from uuid import uuid4

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.coproduction.counting import CROWD, LONGEST, SOON, count_again, spacing_of
from polyphonie.dossier.givers import anonymous_giver
from polyphonie.dossier.models import Activity, Item, Objective, Outcome
from polyphonie.dossier.taking_part import give, seat_for
from polyphonie.kit.posting import Gift
from tests.dossier.opening import opened
from tests.dossier.test_races import HANDS, Crowd, house  # noqa: F401 (fixture)
from tests.journeys.walking import work


@pytest.fixture
def room(house):  # noqa: F811
    """An opinion map that is open, with three statements."""
    goal = Objective.objects.create(dossier=opened(), code="choose", text="Choisir")
    made = Activity.objects.create(
        dossier=goal.dossier, objective=goal, slug="halle", instrument="opinion_map", title="Halle",
        opened_at=timezone.now(),
    )  # fmt: skip
    for place, title in enumerate(("Ombre", "Bancs", "Jeux")):
        Item.objects.create(activity=made, ask="statement", title=title, place=place)
    return made


def all_vote(crowd: Crowd, room: Activity) -> dt.datetime:
    """As many people as hands vote at the same instant, as a page makes them."""
    item, givers = room.items.first().pk, [anonymous_giver(room).pk for _ in range(HANDS)]
    now = timezone.now()

    def vote(giver: int) -> None:
        seat = seat_for(room.slug, giver, now)
        give(seat, [Gift("vote", item, {"value": 1})], uuid4(), now)
        count_again(seat, now)

    crowd.at_once([lambda giver=giver: vote(giver) for giver in givers])
    return now


def waiting() -> list[DBTaskResult]:
    return list(DBTaskResult.objects.filter(status="READY"))


def test_a_crowd_asks_for_one_count_that_holds_them_all(room):
    with Crowd() as crowd:
        for turn in (1, 2):
            now = all_vote(crowd, room)
            (asked,) = waiting()
            assert asked.run_after == now + SOON * (1 + (turn - 1) * HANDS / CROWD)
            work()
            assert waiting() == [asked]
            DBTaskResult.objects.filter(pk=asked.pk).update(run_after=now)
            work()
            assert waiting() == []
            last = Outcome.objects.order_by("-number").first()
            assert (last.number, last.givers) == (turn, turn * HANDS)


def test_the_larger_the_last_count_the_longer_the_next_waits_and_never_past_the_longest(room):
    with Crowd() as crowd:
        all_vote(crowd, room)
        DBTaskResult.objects.update(run_after=timezone.now())
        work()
        Outcome.objects.update(givers=2 * CROWD)
        now = all_vote(crowd, room)
    assert waiting()[0].run_after == now + 3 * SOON
    Outcome.objects.update(givers=1_000 * CROWD)
    assert spacing_of(room.pk) == LONGEST

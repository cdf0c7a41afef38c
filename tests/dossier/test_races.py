"""Many people write at the same instant: one value each, the last by number; none after a closing, none unsealed."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.db import connection, connections
from django.utils import timezone

from polyphonie.coproduction.running import close_activity
from polyphonie.dossier.givers import anonymous_giver
from polyphonie.dossier.ledger import ActivityClosed, KeyReused
from polyphonie.dossier.models import Activity, Contribution, Entry, Item, Objective, Seal
from polyphonie.dossier.sealing import broken_seals, seal
from polyphonie.dossier.taking_part import give, seat_for
from polyphonie.kit.errors import Refusal
from polyphonie.kit.posting import Gift
from tests.dossier.opening import opened

HANDS = 40
"""How many write at once; a database in its usual dress takes a hundred."""
GRADES = 6


@pytest.fixture
def house(transactional_db, tmp_path):
    """A database that threads share as in service: PostgreSQL as it is, SQLite as a file rather than in memory."""
    if connection.vendor != "sqlite":
        yield
        return
    kept, own = connections["default"], connections.settings["default"]
    name = own["NAME"]
    with kept.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(tmp_path / "house.sqlite3")])
    own["NAME"] = tmp_path / "house.sqlite3"
    connections["default"] = connections.create_connection("default")
    try:
        yield
    finally:
        connections["default"].close()
        own["NAME"] = name
        connections["default"] = kept


@pytest.fixture
def activity(house):
    dossier = opened()
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choisir")
    made = Activity.objects.create(
        dossier=dossier, objective=goal, slug="halle", instrument="graded_vote", title="Halle",
        opened_at=timezone.now(),
    )  # fmt: skip
    for place, title in enumerate(("Ombre", "Bancs", "Jeux")):
        Item.objects.create(activity=made, ask="option", title=title, place=place)
    return made


def post(activity: Activity, giver: int, *grades: tuple[int, int], key=None, ask="grade") -> str:
    """Give grades as a page does; give the receipt, or the name of what was refused or broke."""
    now = timezone.now()
    gifts = [Gift(ask, item, {"value": value}) for item, value in grades]
    try:
        return give(seat_for(activity.slug, giver, now), gifts, key or uuid4(), now)
    except Refusal as refusal:
        return type(refusal).__name__
    except Exception as broken:
        return f"broken: {broken!r}"


class Crowd:
    """Hands that act together: each round begins at a barrier."""

    def __enter__(self):
        self.pool = ThreadPoolExecutor(HANDS)
        self.gate = threading.Barrier(HANDS)
        return self

    def at_once(self, deeds):
        """Do as many deeds as there are hands, at the same instant."""
        assert len(deeds) == HANDS
        return list(self.pool.map(lambda deed: (self.gate.wait(30), deed())[1], deeds))

    def __exit__(self, *_):
        self.at_once([connections.close_all] * HANDS)
        self.pool.shutdown()


def unlike_history(activity: Activity) -> list[int]:
    """The givers whose value in force is not the last of their history, by number."""
    last = {}
    for entry in Entry.objects.filter(activity=activity, kind="given").order_by("id"):
        last[entry.giver_id, entry.slot] = (entry.pk, entry.value)
    kept = Contribution.objects.filter(activity=activity)
    found = {(one.giver_id, one.slot): (one.entry, one.value) for one in kept}
    assert found.keys() == last.keys()
    return [giver for giver, slot in last if found[giver, slot] != last[giver, slot]]


@pytest.mark.parametrize(("people", "votes"), [(200, 2), (50, 8)])
def test_people_who_vote_several_times_at_the_same_instant_leave_one_value_the_last(activity, people, votes):
    item = activity.items.all()[0].pk
    givers = [anonymous_giver(activity).pk for _ in range(people)]
    at_once, answers = HANDS // votes, []
    with Crowd() as crowd:
        for first in range(0, people, at_once):
            deeds = [
                lambda giver=giver, value=value: post(activity, giver, (item, value % GRADES))
                for giver in givers[first : first + at_once]
                for value in range(votes)
            ]
            answers += crowd.at_once(deeds)
    assert [one for one in answers if "-" not in one] == []
    assert len(set(answers)) == people * votes
    assert Contribution.objects.count() == people
    assert Entry.objects.filter(activity=activity).count() == people * votes
    assert unlike_history(activity) == []


def test_posts_of_several_answers_in_opposite_orders_neither_block_nor_mix(activity):
    items = [item.pk for item in activity.items.all()]
    givers = [anonymous_giver(activity).pk for _ in range(HANDS // 4)]
    orders = (items, items[::-1], items[1:] + items[:1], items[::-1])
    with Crowd() as crowd:
        deeds = [
            lambda giver=giver, value=value, order=order: post(activity, giver, *((item, value) for item in order))
            for giver in givers
            for value, order in enumerate(orders)
        ]
        answers = crowd.at_once(deeds)
    assert [one for one in answers if "-" not in one] == []
    assert unlike_history(activity) == []
    for giver in givers:
        assert len(set(Contribution.objects.filter(giver=giver).values_list("value", flat=True))) == 1


def test_a_rule_over_all_that_somebody_gives_holds_when_they_post_at_once(activity):
    Activity.objects.update(instrument="dot_vote", settings={"dots": 5, "most_on_one": 3})
    items = [item.pk for item in activity.items.all()]
    givers = [anonymous_giver(activity).pk for _ in range(HANDS // 2)]
    with Crowd() as crowd:
        deeds = [
            lambda giver=giver, item=item: post(activity, giver, (item, 3), ask="dot")
            for giver in givers
            for item in items[:2]
        ]
        answers = crowd.at_once(deeds)
    assert [one for one in answers if "-" not in one] == ["Refusal"] * len(givers)
    assert [sum(Contribution.objects.filter(giver=g).values_list("value", flat=True)) for g in givers] == [3] * 20


def test_one_form_sent_many_times_at_once_has_one_effect_and_one_receipt(activity):
    item, giver, key = activity.items.all()[0].pk, anonymous_giver(activity).pk, uuid4()
    with Crowd() as crowd:
        receipts = crowd.at_once([lambda: post(activity, giver, (item, 3), key=key)] * HANDS)
        assert len(set(receipts)) == 1
        assert "-" in receipts[0]
        other = uuid4()
        mixed = crowd.at_once([lambda v=v: post(activity, giver, (item, v % 2), key=other) for v in range(HANDS)])
    assert set(mixed) - {KeyReused.__name__} == {one for one in mixed if "-" in one}
    assert len(set(mixed)) == 2
    assert mixed.count(KeyReused.__name__) == HANDS // 2
    assert Entry.objects.filter(activity=activity).count() == 2
    assert post(activity, giver, (item, 3), key=key) == receipts[0]
    assert unlike_history(activity) == []


def test_nothing_enters_once_a_closing_is_written(activity):
    item = activity.items.all()[0].pk
    givers = [anonymous_giver(activity).pk for _ in range(HANDS)]
    ends, seen = time.monotonic() + 60, []

    def insist(giver: int) -> list[str]:
        answers = []
        while time.monotonic() < ends and ActivityClosed.__name__ not in answers[-1:]:
            answers.append(post(activity, giver, (item, len(answers) % GRADES)))
        return answers

    def close() -> list[str]:
        time.sleep(0.3)
        close_activity(activity, None, timezone.now())
        seen.append(Entry.objects.filter(activity=activity, kind="given").count())
        return []

    with Crowd() as crowd:
        answers = crowd.at_once([close, *(lambda giver=giver: insist(giver) for giver in givers[1:])])
    given = [one for own in answers for one in own if "-" in one]
    assert given
    assert {own[-1] for own in answers if own} == {ActivityClosed.__name__}
    assert {one for own in answers for one in own} - set(given) == {ActivityClosed.__name__}
    assert [Entry.objects.filter(activity=activity, kind="given").count()] == seen
    assert len(given) == seen[0]
    closing = Entry.objects.get(kind="activity-closed").pk
    assert not Entry.objects.filter(activity=activity, kind="given", pk__gt=closing).exists()


def test_seals_made_while_people_write_miss_nothing(activity):
    item = activity.items.all()[0].pk
    givers = [anonymous_giver(activity).pk for _ in range(HANDS)]
    ends, faults = threading.Event(), []

    def insist(giver: int) -> str:
        turn = 0
        while not ends.is_set():
            turn += 1
            answer = post(activity, giver, (item, turn % GRADES))
            if "-" not in answer:
                faults.append(answer)
        return ""

    def close_blocks() -> str:
        try:
            for _ in range(20):
                time.sleep(0.03)
                seal(activity.dossier, timezone.now())
        finally:
            ends.set()
        return ""

    with Crowd() as crowd:
        crowd.at_once([close_blocks, *(lambda giver=giver: insist(giver) for giver in givers[1:])])
    seal(activity.dossier, timezone.now())
    assert faults == []
    assert Seal.objects.count() > 5
    assert broken_seals(activity.dossier) == []
    assert sum(Seal.objects.values_list("count", flat=True)) == Entry.objects.filter(dossier=activity.dossier).count()

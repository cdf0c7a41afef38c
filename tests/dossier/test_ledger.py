"""What is given is written once, in its slot, with its entry; nothing enters a closed activity; receipts are true."""

import datetime as dt
from uuid import uuid4

import numpy as np
import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.dossier.givers import anonymous_giver, giver_known, team_giver
from polyphonie.dossier.ledger import ActivityClosed, KeyReused, content_of
from polyphonie.dossier.models import Activity, Contribution, Entry, Giver, Item, Objective
from polyphonie.dossier.states import state_of
from polyphonie.dossier.tables import table_of
from polyphonie.dossier.taking_part import ActivityUnknown, give, seat_for
from polyphonie.kit.commitments import climbed, leaf_of, path_of, receipt_of, root_of, what_digest, who_digest
from polyphonie.kit.errors import Refusal
from polyphonie.kit.posting import Gift, PostRefused
from polyphonie.kit.registry import instrument_for
from tests.dossier.opening import opened

NOW = timezone.now()
database = pytest.mark.django_db


@pytest.fixture
def activity():
    dossier = opened()
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choisir")
    made = Activity.objects.create(
        dossier=dossier, objective=goal, slug="halle", instrument="dot_vote", title="Halle", opened_at=NOW,
        settings={"dots": 5, "most_on_one": 3},
    )  # fmt: skip
    for place, title in enumerate(("Ombre", "Bancs", "Jeux")):
        Item.objects.create(activity=made, ask="option", title=title, place=place)
    return made


def dot(activity, place: int, value) -> Gift:
    return Gift("dot", activity.items.all()[place].pk, {"value": value})


def post(activity, giver, *gifts, key=None, now=NOW):
    return give(seat_for(activity.slug, giver.pk, now), gifts, key or uuid4(), now)


@database
def test_a_value_replaces_the_one_before_and_history_keeps_both(activity):
    giver = anonymous_giver(activity)
    post(activity, giver, dot(activity, 0, 3), dot(activity, 1, 1))
    post(activity, giver, dot(activity, 0, 2))
    rows = Contribution.objects.order_by("item").values_list("item", "value")
    assert [value for _, value in rows] == [2, 1]
    assert list(Entry.objects.order_by("id").values_list("value", flat=True)) == [3, 1, 2]
    assert list(Contribution.objects.order_by("item").values_list("entry", flat=True)) == [
        Entry.objects.get(value=2).pk, Entry.objects.get(value=1).pk,
    ]  # fmt: skip


@database
def test_the_same_form_sent_again_does_nothing_and_gives_the_same_receipt(activity):
    giver, key = anonymous_giver(activity), uuid4()
    first = post(activity, giver, dot(activity, 0, 3), key=key)
    post(activity, giver, dot(activity, 0, 1))
    assert post(activity, giver, dot(activity, 0, 3), key=key) == first
    assert Contribution.objects.get().value == 1
    with pytest.raises(KeyReused):
        post(activity, giver, dot(activity, 0, 2), key=key)
    assert Entry.objects.count() == 2


@database
def test_nothing_enters_before_opening_after_closing_nor_at_another_stage(activity):
    giver = anonymous_giver(activity)
    seat = seat_for("halle", giver.pk, NOW)
    for change in (
        {"closed_at": NOW}, {"published_at": NOW}, {"closes_at": NOW}, {"opened_at": None},
        {"opened_at": None, "opens_at": NOW + dt.timedelta(seconds=1)}, {"stage": 2}, {"round": 2},
    ):  # fmt: skip
        Activity.objects.update(
            opened_at=NOW, opens_at=None, closes_at=None, closed_at=None, published_at=None, stage=1, round=1
        )
        Activity.objects.update(**change)
        with pytest.raises(ActivityClosed):
            give(seat, [dot(activity, 0, 1)], uuid4(), NOW)  # what was read is old: the write checks again
    assert not Entry.objects.filter(kind="given").exists()
    assert not Contribution.objects.exists()


@database
def test_a_post_is_all_or_nothing(activity):
    giver = anonymous_giver(activity)
    with pytest.raises(PostRefused) as refused:
        post(activity, giver, dot(activity, 0, 1), dot(activity, 1, 9), Gift("dot", 10**9, {"value": 1}))
    assert [fault.code for fault in refused.value.faults] == ["field-out-of-bounds", "item-unknown"]
    with pytest.raises(Refusal, match="too-many-dots"):
        post(activity, giver, dot(activity, 0, 3), dot(activity, 1, 3))
    assert not Contribution.objects.exists()


@database
def test_what_one_gave_before_counts_in_what_is_admitted(activity):
    giver = anonymous_giver(activity)
    post(activity, giver, dot(activity, 0, 3))
    with pytest.raises(Refusal, match="too-many-dots"):
        post(activity, giver, dot(activity, 1, 3))
    post(activity, giver, dot(activity, 0, 1), dot(activity, 1, 3))
    assert sorted(Contribution.objects.values_list("value", flat=True)) == [1, 3]


@database
def test_a_giver_of_elsewhere_or_revoked_takes_no_part(activity):
    giver = anonymous_giver(activity)
    with pytest.raises(ActivityUnknown):
        seat_for("nowhere", giver.pk, NOW)
    Giver.objects.filter(pk=giver.pk).update(revoked_at=NOW)
    with pytest.raises(ActivityUnknown):
        seat_for("halle", giver.pk, NOW)


@database
def test_forged_and_withheld_items_are_refused(activity):
    giver = anonymous_giver(activity)
    withheld = activity.items.all()[0]
    Item.objects.filter(pk=withheld.pk).update(state="withheld")
    for item in (withheld.pk, 0, -3, 2**60, "1", None):
        with pytest.raises((PostRefused, TypeError)):
            post(activity, giver, Gift("dot", item, {"value": 1}))
    assert not Contribution.objects.exists()


@database
def test_taking_back_removes_the_value_and_leaves_a_trace(activity):
    giver = anonymous_giver(activity)
    post(activity, giver, dot(activity, 0, 3))
    post(activity, giver, Gift("dot", activity.items.all()[0].pk, is_withdrawal=True))
    assert not Contribution.objects.exists()
    assert list(Entry.objects.order_by("id").values_list("kind", flat=True)) == ["given", "withdrawn"]


@database
def test_the_commitments_of_an_entry_open_with_their_keys(activity):
    giver = anonymous_giver(activity)
    code = post(activity, giver, dot(activity, 0, 3))
    entry = Entry.objects.get()
    item = activity.items.all()[0]
    seat = seat_for("halle", giver.pk, NOW)
    from polyphonie.dossier.ledger import Given

    what = what_digest(bytes(activity.key), entry.key, content_of("given", Given(1, item.pk, 3), 1))
    assert bytes(entry.what_digest) == what
    assert bytes(entry.who_digest) == who_digest(bytes(giver.key), entry.key, giver.pk)
    assert code.startswith(f"{entry.pk}-")
    assert seat.place.giver == giver.pk


@database
def test_a_table_is_read_as_columns_with_givers_numbered_afresh(activity):
    givers = [anonymous_giver(activity) for _ in range(3)]
    for giver, values in zip(givers, ((3, 2), (1, 1), (3, 0)), strict=True):
        post(activity, giver, dot(activity, 0, values[0]), dot(activity, 1, values[1]))
    table = table_of(activity)
    assert [item.title for item in table.items] == ["Ombre", "Bancs", "Jeux"]
    assert sorted(np.unique(table.given("dot").giver)) == [0, 1, 2]
    dots = instrument_for("dot_vote")
    outcome = dots.tally(table, dots.settings(), None)
    assert list(outcome.result.dots.values()) == [7, 3, 0]
    again = table_of(Activity.objects.get(pk=activity.pk))
    assert np.array_equal(again.given("dot").giver, table.given("dot").giver)


@database
def test_one_person_is_one_giver_and_the_team_is_nobody(activity):
    assert giver_known(activity, "person", "7").pk == giver_known(activity, "person", "7").pk
    assert team_giver(activity).is_team
    post(activity, anonymous_giver(activity), dot(activity, 0, 1))
    assert set(table_of(activity).given("dot").giver.tolist()) == {0}


MOMENTS = st.one_of(st.none(), st.integers(0, 6).map(lambda n: NOW + dt.timedelta(days=n)))


@given(st.tuples(MOMENTS, MOMENTS, MOMENTS, MOMENTS, MOMENTS), st.integers(0, 6))
def test_an_activity_has_exactly_one_state_at_every_instant(dates, day):
    opens, closes, opened_, closed, published = dates
    one = Activity(opens_at=opens, closes_at=closes, opened_at=opened_, closed_at=closed, published_at=published)
    state = state_of(one, NOW + dt.timedelta(days=day))
    assert state in ("draft", "scheduled", "open", "closed", "published")
    assert (state == "published") == (published is not None)
    if closed is not None:
        assert state in ("closed", "published")


@given(st.lists(st.binary(min_size=1, max_size=4), max_size=20, unique=True), st.data())
def test_every_leaf_climbs_to_the_root_and_any_change_shows(contents, data):
    leaves = [leaf_of(n, receipt_of(one, one)) for n, one in enumerate(contents)]
    root = root_of(leaves)
    for place, leaf in enumerate(leaves):
        assert climbed(leaf, path_of(leaves, place)) == root
    if leaves:
        place = data.draw(st.integers(0, len(leaves) - 1))
        assert root_of([*leaves[:place], *leaves[place + 1 :]]) != root
        assert root_of([*leaves[:place], bytes(32), *leaves[place + 1 :]]) != root

"""The copy of the columns: whatever happened since it was made, it reads as the database does; or it is made again."""

from uuid import uuid4

import numpy as np
import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from polyphonie.dossier import bulk, columns
from polyphonie.dossier.bulk import columns_whole
from polyphonie.dossier.columns import ENTRY, columns_of, copy_of, forget, forget_unread, keep, place_of
from polyphonie.dossier.givers import anonymous_giver
from polyphonie.dossier.ledger import Given, Place, written
from polyphonie.dossier.models import Activity, Contribution, Objective
from tests.dossier.opening import opened

NOW = timezone.now()
REPEATABLE = 2


@pytest.fixture(autouse=True, params=["packed", "cell by cell"])
def beside(settings, tmp_path, monkeypatch, request):
    settings.VAR = tmp_path
    monkeypatch.setattr(columns, "WORTH", 1)
    if request.param == "packed":
        monkeypatch.setattr(bulk, "MUCH", 0)
        monkeypatch.setattr(bulk, "SHARE", 0.0)
        monkeypatch.setattr(bulk, "SIZE", 3)


def made() -> Activity:
    dossier = opened()
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choisir")
    return Activity.objects.create(
        dossier=dossier, objective=goal, slug="halle", instrument="dot_vote", title="Halle", opened_at=NOW, settings={}
    )


def post(activity, giver, ask: int, item: int, value: int | None) -> None:
    place = Place(
        activity.pk, activity.dossier_id, bytes(activity.key), giver.pk, bytes(giver.key), 1, activity.round
    )  # fmt: skip
    one = Given(ask, item, value or 0, is_withdrawal=value is None, is_repeatable=ask == REPEATABLE)
    written(place, [one], uuid4(), NOW)


def whole(activity) -> list[list[int]]:
    """What the database holds, read by Django and nothing of ours."""
    rows = activity.contributions.order_by("entry").values_list("ask", "round", "giver", "item", "value", "entry")
    return np.array(rows, dtype=np.int64).reshape(-1, 6).T.tolist()


deeds = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 3), st.sampled_from((1, REPEATABLE, 4)), st.integers(0, 3), st.integers(-1, 2)),
        st.tuples(st.integers(0, 3), st.sampled_from((1, 4)), st.integers(0, 3), st.none()),
        st.just("read"),
        st.just("round"),
    ),
    max_size=25,
)  # fmt: skip


@pytest.mark.django_db(transaction=True)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(deeds)
def test_the_copy_reads_as_the_database_whatever_happened(history):
    Activity.objects.all().delete()
    opened_before = Objective.objects.first()
    activity = made() if opened_before is None else again(opened_before)
    givers = [anonymous_giver(activity) for _ in range(4)]
    for deed in history:
        if deed == "read":
            assert columns_of(activity, [REPEATABLE]).tolist() == whole(activity)
        elif deed == "round":
            activity.round += 1
            activity.save(update_fields=["round"])
        else:
            who, ask, item, value = deed
            post(activity, givers[who], ask, item, value)
    assert columns_of(activity, [REPEATABLE]).tolist() == whole(activity)
    forget(activity)


def again(goal: Objective) -> Activity:
    return Activity.objects.create(
        dossier=goal.dossier, objective=goal, slug=f"halle-{uuid4().hex[:8]}", instrument="dot_vote", title="Halle",
        opened_at=NOW, settings={},
    )  # fmt: skip


@pytest.mark.django_db
def test_what_came_since_is_added_without_reading_all_again(monkeypatch):
    activity = made()
    chloe, denis = anonymous_giver(activity), anonymous_giver(activity)
    for item in range(1, 6):
        post(activity, chloe, 1, item, 1)
    columns_of(activity)
    assert copy_of(activity) is not None
    monkeypatch.setattr(columns, "columns_whole", lambda pk: pytest.fail("read again whole"))
    post(activity, denis, 1, 3, -1)
    post(activity, chloe, 1, 2, 0)
    post(activity, chloe, 1, 4, None)
    assert columns_of(activity).tolist() == whole(activity)


@pytest.mark.django_db
@pytest.mark.parametrize("how", ["deleted", "changed", "spoilt", "empty", "shape", "future"])
def test_a_copy_that_does_not_fit_is_made_again(how):
    activity = made()
    chloe = anonymous_giver(activity)
    for item in range(1, 6):
        post(activity, chloe, 1, item, 1)
    rows = columns_of(activity)
    if how == "deleted":
        Contribution.objects.filter(item=2).delete()
    elif how == "changed":
        keep(activity, np.where(np.arange(6)[:, None] == ENTRY, rows + (rows == rows[ENTRY, 0]), rows))
    elif how == "future":
        keep(activity, np.concatenate([rows, rows[:, -1:] + 1_000], axis=1))
    elif how == "shape":
        keep(activity, rows[:4])
    else:
        place_of(activity).write_bytes(b"" if how == "empty" else place_of(activity).read_bytes()[:60])
    assert columns_of(activity).tolist() == whole(activity)


@pytest.mark.django_db
@pytest.mark.parametrize("column", ["ask", "round", "giver_id", "item", "value", "entry"])
def test_once_closed_a_copy_is_held_against_all_that_each_contribution_holds(column, monkeypatch):
    activity = made()
    chloe, denis = anonymous_giver(activity), anonymous_giver(activity)
    for item in range(1, 6):
        post(activity, chloe, 1, item, -1)
    columns_of(activity)
    with monkeypatch.context() as never:
        never.setattr(columns, "columns_whole", lambda pk: pytest.fail("read again whole"))
        activity.closed_at = NOW
        assert columns_of(activity).tolist() == whole(activity)
    rows = Contribution.objects.filter(item=3)
    rows.update(**{column: denis.pk if column == "giver_id" else 3} if column != "item" else {"item": 7})
    assert columns_of(activity).tolist() == whole(activity)


@pytest.mark.django_db
def test_a_folder_that_cannot_be_written_costs_nothing_else(settings, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    settings.VAR = tmp_path / "file"
    activity = made()
    post(activity, anonymous_giver(activity), 1, 1, 1)
    assert columns_of(activity).tolist() == whole(activity)
    assert "no copy" in caplog.text


@pytest.mark.django_db
def test_copies_that_nobody_writes_any_more_are_erased():
    activity = made()
    post(activity, anonymous_giver(activity), 1, 1, 1)
    columns_of(activity)
    assert forget_unread(NOW) == 0
    assert forget_unread(NOW.replace(year=NOW.year + 1)) == 1
    assert copy_of(activity) is None


def held(activity, **more: int) -> None:
    """Put a contribution straight into the table, however large its numbers."""
    number = Contribution.objects.count() + 1
    usual = {"ask": 1, "round": 1, "item": 0, "value": 1, "slot": number, "entry": number}
    Contribution.objects.create(
        activity=activity, giver=anonymous_giver(activity), given_at=NOW, channel=0, **usual | more
    )


@pytest.mark.django_db
@pytest.mark.parametrize("round", [1, 3_999])
@pytest.mark.parametrize(
    "value",
    [0, -1, 65_533 - 131_072, 55_296 - 131_072, 1_000_000, -(1 << 22), 1 << 22, 1 << 31, -(1 << 63), (1 << 63) - 1],
)
def test_numbers_of_any_size_are_read_as_they_are(value, round):
    activity = made()
    for one in (1, value, 2):
        held(activity, value=one, round=round, item=abs(value) % 1_000)
    assert np.sort(columns_whole(activity.pk)).tolist() == np.sort(np.array(whole(activity))).tolist()


@pytest.mark.django_db
@pytest.mark.parametrize("column", ["item", "entry", "ask"])
@pytest.mark.parametrize("number", [31, 32, 0xD800, 0xFFFD, 0x10FFFF, 0x110000, (1 << 40) - 1, 1 << 40, 1 << 60])
def test_so_are_ids_of_any_size(column, number):
    number = min(number, 32_767) if column == "ask" else number
    activity = made()
    held(activity)
    held(activity, **{column: number})
    assert np.sort(columns_whole(activity.pk)).tolist() == np.sort(np.array(whole(activity))).tolist()


@pytest.mark.django_db
def test_a_table_that_is_mostly_the_activitys_is_read_packed_and_no_other(monkeypatch):
    monkeypatch.setattr(bulk, "MUCH", 40)
    monkeypatch.setattr(bulk, "SHARE", 0.5)
    packed = []
    real = bulk.packed_columns
    monkeypatch.setattr(bulk, "packed_columns", lambda *said: packed.append(said[0]) or real(*said))
    large = made()
    small = again(large.objective)
    for number in range(50):
        held(small if number % 10 == 0 else large)
    for activity in (small, large):
        assert np.sort(columns_whole(activity.pk)).tolist() == np.sort(np.array(whole(activity))).tolist()
    assert packed == [large.pk]

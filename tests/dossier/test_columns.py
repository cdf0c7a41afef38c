"""The copy of the columns: whatever happened since it was made, it reads as the database does; or it is made again."""

from uuid import uuid4

import numpy as np
import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from polyphonie.dossier import columns
from polyphonie.dossier.columns import ENTRY, columns_of, copy_of, forget, forget_unread, keep, place_of
from polyphonie.dossier.givers import anonymous_giver
from polyphonie.dossier.ledger import Given, Place, columns_whole, written
from polyphonie.dossier.models import Activity, Contribution, Objective
from tests.dossier.opening import opened

NOW = timezone.now()
REPEATABLE = 2


@pytest.fixture(autouse=True)
def beside(settings, tmp_path, monkeypatch):
    settings.VAR = tmp_path
    monkeypatch.setattr(columns, "WORTH", 1)


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
    rows = columns_whole(activity.pk)
    return rows[:, np.argsort(rows[ENTRY])].tolist()


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

"""How far a count is, told while it lasts; stopped, it keeps nothing; the last one is never stopped."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.coproduction import counting
from polyphonie.coproduction.counting import ask_count, count
from polyphonie.coproduction.progress import (
    COUNTING,
    KEEPING,
    PATIENCE,
    READING,
    VERIFYING,
    NothingToStop,
    progress_of,
    stop_count,
)
from polyphonie.dossier.models import Activity, Contribution, Entry, Giver, Outcome
from polyphonie.kit.registry import instrument_for
from tests.coproduction.test_outcomes import amina, closed, voted_on  # noqa: F401 (fixtures)
from tests.coproduction.test_taking_part import activity, calm  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db
MANAGE = "/activites/halle/"


def told(one: Activity):
    found = progress_of(Activity.objects.get(pk=one.pk), timezone.now())
    return (found.state, found.step) if found else None


@pytest.fixture
def steps(voted_on, monkeypatch):  # noqa: F811
    """What is told at each moment of a count; what is put in `then` happens at that step."""
    seen, then = [], {}

    def spied(name: str, step: int):
        plain = getattr(counting, name)

        def at(*given, **more):
            seen.append(told(voted_on))
            then.get(step, lambda: None)()
            return plain(*given, **more)

        return at

    one = instrument_for("dot_vote")
    monkeypatch.setattr(counting, "archive_now", spied("archive_now", READING))

    def tally(*given):
        seen.append(told(voted_on))
        then.get(COUNTING, lambda: None)()
        return one.tally(*given)

    def verify(*given):
        seen.append(told(voted_on))
        then.get(VERIFYING, lambda: None)()
        return one.verify(*given)

    watched = replace(one, tally=tally, verify=verify)
    monkeypatch.setattr(counting, "instrument_for", lambda slug: watched)
    monkeypatch.setattr(counting, "keep", spied("keep", KEEPING))
    return seen, then


def test_each_step_is_told_and_nothing_is_once_it_is_over(voted_on, steps):  # noqa: F811
    seen, _ = steps
    assert told(voted_on) is None
    ask_count(voted_on)
    assert told(voted_on) == ("waiting", 0)
    count.call(voted_on.pk)
    assert seen == [("running", READING), ("running", COUNTING), ("running", VERIFYING), ("running", KEEPING)]
    assert told(voted_on) is None
    assert Outcome.objects.count() == 1


@pytest.mark.parametrize("step", [READING, COUNTING, VERIFYING, KEEPING])
def test_stopped_at_any_step_it_keeps_nothing(voted_on, amina, steps, step):  # noqa: F811
    _, then = steps
    then[step] = lambda: stop_count(voted_on, None, timezone.now())
    count.call(voted_on.pk)
    assert not Outcome.objects.exists()
    assert told(voted_on) is None
    assert Entry.objects.filter(kind="count-stopped").count() == 1
    then.clear()
    count.call(voted_on.pk)
    assert Outcome.objects.count() == 1


def test_one_that_waits_is_stopped_before_it_begins_and_another_may_be_asked(voted_on, amina):  # noqa: F811
    ask_count(voted_on)
    first = DBTaskResult.objects.get()
    page = amina.get(MANAGE).content.decode()
    assert "Un compte est demandé" in page
    said = "A count is asked for: it begins within a minute"
    assert amina.get(f"/en{MANAGE}compte/").json() == {"state": "waiting", "done": 0, "total": 4, "said": said}
    assert amina.post(f"{MANAGE}arreter-compte/").status_code == 302
    over = "Le compte est fini\N{NO-BREAK SPACE}: rechargez la page pour en voir le résultat"
    assert "Un compte est demandé" not in amina.get(MANAGE).content.decode()
    assert amina.get(f"{MANAGE}compte/").json() == {"state": "", "said": over}
    count.call(*first.args_kwargs["args"])
    assert not Outcome.objects.exists()
    ask_count(voted_on)
    count.call(*DBTaskResult.objects.exclude(pk=first.pk).get().args_kwargs["args"])
    assert Outcome.objects.count() == 1
    assert "arrêté le compte" in amina.get(f"/dossiers/{voted_on.dossier.slug}/journal/").content.decode()


def test_the_count_of_a_closed_activity_is_not_stopped(voted_on, amina):  # noqa: F811
    Activity.objects.update(closed_at=timezone.now())
    ask_count(voted_on)
    with pytest.raises(NothingToStop):
        stop_count(voted_on, None, timezone.now())
    page = amina.get(MANAGE).content.decode()
    assert "Un compte est demandé" in page
    assert "Arrêter ce compte" not in page
    refused = amina.post(f"{MANAGE}arreter-compte/")
    assert refused.status_code == 400
    assert "une activité close est toujours comptée" in refused.content.decode()


def test_with_no_count_there_is_nothing_to_stop(voted_on):  # noqa: F811
    with pytest.raises(NothingToStop):
        stop_count(voted_on, None, timezone.now())


def test_a_count_that_a_machine_lost_is_no_longer_shown(voted_on):  # noqa: F811
    long_ago = timezone.now() - PATIENCE - timedelta(seconds=1)
    Activity.objects.update(count_run="6f1c7a52-6f0a-4a0e-9c38-2f8a6a3c1d11", count_begun_at=long_ago, count_step=2)
    assert told(voted_on) is None
    count.call(voted_on.pk)
    assert Outcome.objects.count() == 1


def voted_once_more(one: Activity) -> None:
    """Somebody else gives a dot."""
    Contribution.objects.create(
        activity=one, giver=Giver.objects.create(activity=one, identity="9" * 64), ask=1,
        item=one.items.first().pk, slot=99, value=1, entry=999, given_at=timezone.now(),
    )  # fmt: skip


def test_of_two_counts_at_once_the_one_that_read_first_and_ends_last_keeps_nothing(voted_on, steps):  # noqa: F811
    _, then = steps

    def meanwhile():
        then.clear()
        voted_once_more(voted_on)
        count.call(voted_on.pk)

    then[VERIFYING] = meanwhile
    count.call(voted_on.pk)
    assert Outcome.objects.get().givers == 4
    assert told(voted_on) is None


def test_what_was_read_before_a_closing_is_not_final_and_the_count_of_the_closing_is(voted_on, steps):  # noqa: F811
    _, then = steps
    then[COUNTING] = lambda: Activity.objects.update(closed_at=timezone.now())
    count.call(voted_on.pk)
    assert [one.is_final for one in Outcome.objects.all()] == [False]
    then.clear()
    count.call(voted_on.pk)
    assert [one.is_final for one in Outcome.objects.all()] == [True]


def test_a_count_that_breaks_is_over_and_said_to_the_team(voted_on, amina, monkeypatch):  # noqa: F811
    monkeypatch.setattr(counting, "counted_and_verified", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        count.call(voted_on.pk)
    assert told(voted_on) is None
    assert "Le compte s’est arrêté sur une erreur" in amina.get(MANAGE).content.decode()

"""At closing: what was given is admitted once more, and what no longer stands is told, never dropped in silence."""

import json

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.coproduction import counting, running
from polyphonie.coproduction.cookies import SALT
from polyphonie.coproduction.counting import count, count_round, has_moved, outcome_read
from polyphonie.coproduction.moderating import withhold
from polyphonie.coproduction.outcomes import outcome_for, whole_archive
from polyphonie.dossier.models import Activity, Contribution, Giver, Outcome
from polyphonie.kit.archive import archive_of, counted, inputs_digest
from polyphonie.kit.record import canonical
from polyphonie.kit.registry import instrument_for
from tests.coproduction.test_outcomes import PAGE, amina, closed, voted_on  # noqa: F401 (fixtures)
from tests.coproduction.test_taking_part import activity, calm  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db


@pytest.fixture
def decided(activity):  # noqa: F811
    """A proposal that seven people took a position on, two with an objection."""
    activity.items.all().delete()
    Activity.objects.update(instrument="consent", settings={}, opened_at=timezone.now(), stage=3)
    activity.refresh_from_db()
    proposal = activity.items.create(ask="proposal", title="Ouvrir le dimanche", place=1)
    activity.items.update(put_at=activity.created_at)
    for number in range(7):
        giver = Giver.objects.create(activity=activity, identity=f"{number}" * 64)
        value = 2 if number < 2 else 0
        if value == 2:
            activity.items.create(ask="objection", body=f"Motif {number}", about=proposal, giver=giver, place=9)
        Contribution.objects.create(
            activity=activity, giver=giver, ask=4, item=proposal.pk, slot=number, value=value, entry=number + 1,
            given_at=timezone.now(),
        )  # fmt: skip
    return activity


def test_an_objection_withheld_since_takes_its_position_out_of_the_count_and_is_told(decided, amina):  # noqa: F811
    gone = decided.items.get(body="Motif 1")
    withhold(decided, [gone.pk], "insult", "", None, timezone.now())
    closed(decided)
    outcome = Outcome.objects.get()
    assert outcome.is_final
    assert outcome.left_out == [{"code": "motive-needed", "facts": {}, "answers": 1, "people": 1}]
    assert outcome.givers == 6
    assert sum(outcome_read(outcome).result.positions) == 6
    page = amina.get(PAGE).content.decode()
    assert "Ce qui n’a pas compté" in page
    assert "Une réponse n’a pas été comptée" in page
    assert "Une objection se motive." in page
    assert "An objection needs a motive." in amina.get("/en" + PAGE).content.decode()


def test_whoever_gave_what_did_not_count_is_told_and_nobody_else(decided):
    withhold(decided, [decided.items.get(body="Motif 1").pk], "insult", "", None, timezone.now())
    closed(decided)
    running.publish_outcome(decided, None, timezone.now())
    told = "De ce que vous avez donné, ceci n’a pas compté"
    for number in range(3):
        page = as_giver(Giver.objects.get(identity=f"{number}" * 64)).get(PAGE).content.decode()
        assert (told in page) == (number == 1), number
    assert told not in Client().get(PAGE).content.decode()
    yours = as_giver(Giver.objects.get(identity="1" * 64)).get(PAGE).content.decode().partition(told)[2]
    assert "Une objection se motive." in yours.partition("</section>")[0]


def as_giver(giver: Giver) -> Client:
    browser = Client()
    browser.cookies["part_halle"] = signing.Signer(salt=SALT + "halle").sign(str(giver.pk))
    return browser


def test_the_archive_holds_what_was_counted_and_says_what_was_left_out(decided, amina):  # noqa: F811
    withhold(decided, [decided.items.get(body="Motif 1").pk], "insult", "", None, timezone.now())
    closed(decided)
    running.publish_outcome(decided, None, timezone.now())
    tree = json.loads(Client().get("/participer/halle/archive.json").content)
    archive = archive_of(tree)
    one = instrument_for("consent")
    assert canonical(counted(archive, one)).decode() == Outcome.objects.get().outcome
    assert tree["inputs_digest"] == inputs_digest(archive) == Outcome.objects.get().inputs_digest
    assert tree["left_out"] == Outcome.objects.get().left_out
    person = decided.dossier.team.get().person
    seen = outcome_for(person, "halle", "fr", timezone.now())
    assert whole_archive(seen, person)["inputs_digest"] == tree["inputs_digest"]


def test_what_still_stands_is_left_as_it_was(decided, amina):  # noqa: F811
    closed(decided)
    outcome = Outcome.objects.get()
    assert (outcome.left_out, outcome.givers) == ([], 7)
    assert "Ce qui n’a pas compté" not in amina.get(PAGE).content.decode()
    running.publish_outcome(decided, None, timezone.now())
    assert "left_out" not in json.loads(Client().get("/participer/halle/archive.json").content)


def test_a_round_that_is_over_is_admitted_once_more_too(decided):
    withhold(decided, [decided.items.get(body="Motif 1").pk], "insult", "", None, timezone.now())
    running.go_on(decided, None, timezone.now(), to_round=True)
    for task in DBTaskResult.objects.filter(task_path__endswith="count_round"):
        count_round.call(*task.args_kwargs["args"])
    first = Outcome.objects.get(round=1)
    assert first.left_out == [{"code": "motive-needed", "facts": {}, "answers": 1, "people": 1}]
    assert (sum(outcome_read(first).result.positions), first.is_final) == (6, False)


def test_while_it_is_open_nothing_is_left_out(decided):
    withhold(decided, [decided.items.get(body="Motif 1").pk], "insult", "", None, timezone.now())
    count.call(decided.pk)
    assert (Outcome.objects.get().left_out, Outcome.objects.get().is_final) == ([], False)
    closed(decided)
    last = Outcome.objects.latest("number")
    assert (last.number, last.is_final, len(last.left_out)) == (2, True, 1)


def test_a_table_that_did_not_move_is_not_read_giver_by_giver(voted_on, monkeypatch):  # noqa: F811
    """The dots are limited by `admit`; but no option was laid, withheld or taken back since people began to answer."""
    Activity.objects.update(opened_at=timezone.now())
    voted_on.refresh_from_db()
    asked = []
    monkeypatch.setattr(counting, "readmitted", lambda *given: asked.append(given))
    assert not has_moved(voted_on)
    closed(voted_on)
    assert Outcome.objects.get().is_final
    assert asked == []


@pytest.mark.parametrize("moved", ["withheld", "laid", "answered"])
def test_what_moves_a_table(voted_on, moved):  # noqa: F811
    Activity.objects.update(opened_at=timezone.now())
    voted_on.refresh_from_db()
    if moved == "withheld":
        voted_on.items.filter(title="Ombre").update(state="withheld")
    elif moved == "laid":
        voted_on.items.create(ask="option", title="Après", place=9)
    else:
        team = Giver.objects.create(activity=voted_on, identity="t" * 64, is_team=True)
        Contribution.objects.create(activity=voted_on, giver=team, ask=1, slot=1, given_at=timezone.now())
    assert has_moved(voted_on)


def test_an_outcome_that_tells_what_did_not_count_asks_little_of_the_database(decided, django_assert_max_num_queries):
    withhold(decided, [decided.items.get(body="Motif 1").pk], "insult", "", None, timezone.now())
    closed(decided)
    running.publish_outcome(decided, None, timezone.now())
    browser = as_giver(Giver.objects.get(identity="1" * 64))
    with django_assert_max_num_queries(8):
        assert browser.get(PAGE).status_code == 200

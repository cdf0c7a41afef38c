"""What comes out: counted apart, verified, shown when it may be, with what to know before quoting it."""

import json
from dataclasses import replace

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.cli import main
from polyphonie.coproduction import counting, running
from polyphonie.coproduction.counting import ask_count, count
from polyphonie.coproduction.running import NothingOnTheTable, NotNow
from polyphonie.dossier.models import Activity, Contribution, Entry, Giver, Outcome, Seal, TeamMember
from polyphonie.dossier.sealing import seal
from polyphonie.kit.archive import archive_of, counted, inputs_digest
from polyphonie.kit.record import canonical
from polyphonie.kit.registry import instrument_for
from tests.coproduction.test_taking_part import activity, calm, voted  # noqa: F401 (fixtures)
from tests.people import AMINA, account

pytestmark = pytest.mark.django_db
PAGE = "/participer/halle/resultat/"


@pytest.fixture
def voted_on(activity):  # noqa: F811
    for values in (("3", "1", ""), ("1", "1", "3"), ("", "", "2")):
        voted(Client(), activity, *values)
    return activity


@pytest.fixture
def amina(activity):  # noqa: F811
    person = account(AMINA)
    TeamMember.objects.create(dossier=activity.dossier, person=person, role="facilitator")
    client = Client()
    client.force_login(person)
    return client


def closed(activity):  # noqa: F811
    running.close_activity(activity, None, timezone.now())
    count.call(activity.pk)
    activity.refresh_from_db()
    return activity


def test_a_closed_activity_is_counted_published_and_read(voted_on, amina):
    closed(voted_on)
    outcome = Outcome.objects.get()
    assert (outcome.number, outcome.givers, outcome.is_final) == (1, 3, True)
    assert Client().get(PAGE).status_code == 404
    assert "pas encore publié" in amina.get(PAGE).content.decode()
    running.publish_outcome(voted_on, None, timezone.now())
    page = Client().get(PAGE).content.decode()
    assert "En tête" in page
    assert "3 personnes." in page
    assert "deux appareils" in page
    assert "options semblables" in page
    assert Client().get("/en" + PAGE).status_code == 200
    kinds = set(Entry.objects.values_list("kind", flat=True))
    assert {"activity-closed", "outcome-published"} <= kinds


def test_the_archive_counts_again_without_us(voted_on):
    closed(voted_on)
    running.publish_outcome(voted_on, None, timezone.now())
    tree = json.loads(Client().get("/participer/halle/archive.json").content)
    archive = archive_of(tree)
    assert canonical(counted(archive, instrument_for("dot_vote"))).decode() == Outcome.objects.get().outcome
    assert tree["inputs_digest"] == inputs_digest(archive) == Outcome.objects.get().inputs_digest
    assert archive.table.items[0].title == "Ombre"


def test_the_table_is_a_sheet_without_formulas(voted_on):
    voted_on.items.filter(title="Ombre").update(title="=HYPERLINK(1)")
    closed(voted_on)
    running.publish_outcome(voted_on, None, timezone.now())
    sheet = Client().get("/participer/halle/resultat.csv").content.decode("utf-8-sig")
    assert "'=HYPERLINK" in sheet or "HYPERLINK" not in sheet.replace("'=HYPERLINK", "")


def test_results_that_are_not_hidden_are_seen_at_closing(voted_on):
    Activity.objects.update(hides_results=False)
    assert Client().get(PAGE).status_code == 404
    closed(voted_on)
    assert Client().get(PAGE).status_code == 200


def test_nothing_to_count_is_said(activity, amina):  # noqa: F811
    closed(activity)
    assert not Outcome.objects.exists()
    page = amina.get(PAGE).content.decode()
    assert "Personne n’a encore collé de gommette." in page
    with pytest.raises(NotNow):
        running.publish_outcome(activity, None, timezone.now())


def test_counts_asked_together_are_made_once_and_the_same_table_is_kept_once(voted_on):
    for _ in range(3):
        ask_count(voted_on, soon=True)
    assert DBTaskResult.objects.count() == 1
    for _ in range(2):
        count.call(voted_on.pk)
    assert Outcome.objects.count() == 1
    ask_count(voted_on)
    assert DBTaskResult.objects.count() == 2


def test_a_count_that_its_verifier_doubts_is_not_kept(voted_on, monkeypatch):
    doubting = replace(instrument_for("dot_vote"), verify=lambda *_: ("dots",))
    monkeypatch.setattr(counting, "instrument_for", lambda slug: doubting)
    with pytest.raises(counting.CountDoubted):
        count.call(voted_on.pk)
    assert not Outcome.objects.exists()


def test_an_activity_closes_by_itself_and_never_opens_again(voted_on):
    now = timezone.now()
    Activity.objects.update(closes_at=now)
    assert running.close_due(now) == 1
    assert running.close_due(now) == 0
    voted_on.refresh_from_db()
    assert voted_on.closed_at == now
    with pytest.raises(NotNow):
        running.open_activity(voted_on, None, now)
    with pytest.raises(NotNow):
        running.close_activity(voted_on, None, now)


def test_an_empty_table_is_not_opened(activity):  # noqa: F811
    Activity.objects.update(opened_at=None)
    activity.items.all().delete()
    with pytest.raises(NothingOnTheTable):
        running.open_activity(activity, None, timezone.now())


def test_one_stage_has_no_next(activity):  # noqa: F811
    with pytest.raises(NotNow):
        running.go_on(activity, None, timezone.now())
    running.go_on(activity, None, timezone.now(), to_round=True)
    activity.refresh_from_db()
    assert (activity.round, activity.stage) == (2, 1)


@pytest.fixture
def questioned(activity):  # noqa: F811
    """The activity as a survey of one open question, that six people answered."""
    Activity.objects.update(instrument="survey", settings={"per_page": 5, "min_people": 5}, hides_results=False)
    activity.items.all().delete()
    activity.refresh_from_db()
    question = activity.items.create(ask="question", title="Pourquoi ?", place=1, more={"type": "text"})
    for number in range(6):
        giver = Giver.objects.create(activity=activity, identity=f"{number}" * 64)
        Contribution.objects.create(
            activity=activity, giver=giver, ask=1, item=question.pk, slot=question.pk, text=f"mon secret {number}",
            given_at=timezone.now(), entry=number + 1,
        )  # fmt: skip
    return closed(activity)


def test_strangers_get_the_figures_of_a_survey_and_nobodys_sheet(questioned):
    content = Client().get("/participer/halle/archive.json").content.decode()
    assert "secret" not in content
    tree = json.loads(content)
    assert tree["rows"] == "reserved"
    assert tree["outcome"]["result"]["people"] == 6
    assert tree["inputs_digest"] == Outcome.objects.get().inputs_digest
    assert "en dirait trop" in Client().get(PAGE).content.decode()
    assert Client().post("/activites/halle/archive.json").status_code == 403


def test_the_team_has_the_whole_archive_which_stands_and_the_journal_says_who_took_it(questioned, amina, tmp_path):
    assert amina.get("/activites/halle/archive.json").status_code == 405
    whole = amina.post("/activites/halle/archive.json")
    assert "mon secret 3" in whole.content.decode()
    assert json.loads(whole.content)["inputs_digest"] == Outcome.objects.get().inputs_digest
    assert Entry.objects.filter(kind="archive-taken").count() == 1
    for content, code in ((whole.content, 0), (Client().get("/participer/halle/archive.json").content, 2)):
        (tmp_path / "archive.json").write_bytes(content)
        assert main(["verify", str(tmp_path / "archive.json")]) == code


def test_what_an_open_vote_publishes_stands_and_tells_no_author(voted_on, tmp_path):
    closed(voted_on)
    running.publish_outcome(voted_on, None, timezone.now())
    content = Client().get("/participer/halle/archive.json").content
    assert "rows" not in json.loads(content)
    (tmp_path / "archive.json").write_bytes(content)
    assert main(["verify", str(tmp_path / "archive.json")]) == 0


def test_a_receipt_is_found_in_the_sealed_journal_without_the_site(activity, tmp_path, capsys):  # noqa: F811
    phone = Client()
    receipt = voted(phone, activity, "3", "1", "")["Location"]
    code = receipt.rstrip("/").rpartition("/")[2]
    assert "dans la minute" in phone.get(receipt).content.decode()
    seal(activity.dossier, timezone.now())
    assert f"--receipt {code}" in phone.get(receipt).content.decode()
    told = b"".join(Client().get("/participer/halle/journal.json").streaming_content)
    assert told == b"".join(Client().get("/dossiers/marked/demarche/journal.json").streaming_content)
    (tmp_path / "journal.json").write_bytes(told)
    head = bytes(Seal.objects.get().head).hex()
    assert head in Client().get("/dossiers/marked/demarche/").content.decode()
    assert main(["verify", str(tmp_path / "journal.json"), "--receipt", code, "--head", head]) == 0
    capsys.readouterr()
    Entry.objects.filter(kind="given").update(what_digest=bytes(32))
    told = b"".join(Client().get("/participer/halle/journal.json").streaming_content)
    (tmp_path / "journal.json").write_bytes(told)
    assert main(["verify", str(tmp_path / "journal.json"), "--receipt", code]) == 2


def test_a_journal_is_not_taken_a_hundred_times_a_minute(activity):  # noqa: F811
    found = [Client().get("/participer/halle/journal.json").status_code for _ in range(12)]
    assert found == [200] * 10 + [429] * 2

"""The strategy is computed apart from pages: once per state, cancellable, never kept when the dossier has moved on."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.dossier.models import Respondent, TeamMember
from polyphonie.strategy import computing
from polyphonie.strategy.models import Computation, Weighting
from tests.dossier.opening import MARKED, computed, opened
from tests.people import AMINA, DENIS, account

pytestmark = pytest.mark.django_db
State = Computation.State


@pytest.fixture
def dossier():
    """A dossier that was never computed."""
    made = opened()
    made.record, made.record_digest = "", ""
    made.save()
    return made


@pytest.fixture
def quick(monkeypatch):
    """Count what is advised; what another test computed is taken from it."""
    counted = []

    def advise(situation, settings, progress):
        progress(1, 6)
        counted.append((situation, settings))
        return situation

    monkeypatch.setattr(computing, "advise", advise)
    monkeypatch.setattr(computing, "strategy_record", lambda advice: computed(MARKED))
    return counted


@pytest.fixture
def amina(dossier):
    person = account(AMINA)
    TeamMember.objects.create(dossier=dossier, person=person, role="facilitator")
    client = Client()
    client.force_login(person)
    return client


def work(dossier) -> None:
    computing.compute.call(dossier.pk)
    dossier.refresh_from_db()


def test_a_dossier_is_computed_from_its_file_and_kept(dossier):
    assert computing.refresh(dossier).state == State.WAITING
    work(dossier)
    assert dossier.strategy == computed(MARKED)
    assert dossier.finding["place"] == "Villeneuve"
    assert not Computation.objects.exists()
    assert computing.refresh(dossier) is None


def test_edits_that_follow_one_another_are_computed_once(dossier, quick):
    for title in ("Un", "Deux", "Trois"):
        dossier.situation = MARKED.replace("Villeneuve", title)
        dossier.save()
        computing.refresh(dossier)
    assert DBTaskResult.objects.count() == 1
    work(dossier)
    assert [situation.context.organiser.name for situation, _ in quick] == ["Ville de Trois"]


def test_an_edit_during_the_work_makes_it_begin_again(dossier, monkeypatch, quick):
    computing.refresh(dossier)

    def edited(situation, settings, progress):
        dossier.situation = MARKED.replace("Villeneuve", "Ailleurs")
        dossier.save()
        computing.refresh(dossier)
        progress(1, 6)

    with monkeypatch.context() as patch:
        patch.setattr(computing, "advise", edited)
        work(dossier)
    assert not dossier.record
    assert Computation.objects.get().state == State.WAITING
    assert DBTaskResult.objects.count() == 2
    work(dossier)
    assert dossier.record
    assert not Computation.objects.exists()


def test_an_edit_at_the_last_moment_is_not_overwritten(dossier, monkeypatch, quick):
    computing.refresh(dossier)

    def advise(situation, settings, progress):
        dossier.situation = MARKED.replace("Villeneuve", "Ailleurs")
        dossier.save()

    monkeypatch.setattr(computing, "advise", advise)
    work(dossier)
    assert not dossier.record


def test_a_computing_given_up_keeps_nothing(dossier, monkeypatch):
    computing.refresh(dossier)

    def advise(situation, settings, progress):
        computing.give_up(dossier)
        progress(1, 6)
        raise AssertionError("the work went on")

    monkeypatch.setattr(computing, "advise", advise)
    work(dossier)
    assert not dossier.record
    assert Computation.objects.get().state == State.CANCELLED


def test_a_computing_given_up_before_it_began_does_nothing(dossier, quick):
    computing.refresh(dossier)
    computing.give_up(dossier)
    work(dossier)
    assert not quick


def test_a_failure_is_said_and_can_be_tried_again(dossier, monkeypatch, amina):
    computing.refresh(dossier)
    with monkeypatch.context() as patch:
        patch.setattr(computing, "advise", lambda *args, **more: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            work(dossier)
    assert Computation.objects.get().state == State.FAILED
    assert "Le calcul de la stratégie a échoué" in amina.get("/dossiers/marked/").content.decode()
    assert amina.post("/dossiers/marked/calcul/relancer/").status_code == 302
    assert Computation.objects.get().state == State.WAITING


def test_answers_and_weights_are_part_of_what_is_computed(dossier, quick):
    before = computing.state_digest(dossier)
    Respondent.objects.create(dossier=dossier, code="new", name="Neuf", influence={"gz-guilde": {"cm-comite": 2}})
    with_answers = computing.state_digest(dossier)
    Weighting.objects.create(dossier=dossier, name="", weights={"cost": 5})
    Weighting.objects.create(dossier=dossier, name="jeunes", weights={"cost": 9})
    with_weights = computing.state_digest(dossier)
    assert len({before, with_answers, with_weights}) == 3
    computing.refresh(dossier)
    work(dossier)
    situation, settings = quick[0]
    assert [r.id for r in situation.respondents] == ["ob-respondent", "ob-second", "new"]
    assert settings.weights["cost"] > 0


def test_a_page_says_how_far_it_is_and_reloads_without_a_script(dossier, amina):
    computing.refresh(dossier)
    page = amina.get("/dossiers/marked/").content.decode()
    assert '<noscript><meta http-equiv="refresh"' in page
    assert "va être recalculée" in page
    Computation.objects.update(state=State.RUNNING, done=3, total=8)
    assert amina.get("/dossiers/marked/calcul/").json() == {"state": "running", "done": 3, "total": 8}
    page = amina.get("/en/dossiers/marked/").content.decode()
    assert 'max="8" value="3"' in page
    assert "is being computed" in page
    assert amina.post("/dossiers/marked/calcul/abandonner/").status_code == 302
    assert Computation.objects.get().state == State.CANCELLED


def test_a_computing_of_which_nothing_is_heard_is_said_dead(dossier, amina):
    computing.refresh(dossier)
    Computation.objects.update(moved_at=timezone.now() - timedelta(minutes=3))
    assert "n’avance plus" in amina.get("/dossiers/marked/").content.decode()
    amina.post("/dossiers/marked/calcul/relancer/")
    assert DBTaskResult.objects.count() == 2


def test_a_record_that_is_out_of_date_is_shown_with_its_banner(amina, dossier):
    written = opened()
    computing.refresh(written)
    written.situation = MARKED.replace("9000", "9001")
    written.save()
    computing.refresh(written)
    page = amina.get("/dossiers/marked/diagnostic/").content.decode()
    assert "va être recalculée" in page
    assert "<h2>" in page


def test_files_not_yet_computed_lead_to_the_dossier(amina, dossier):
    for path in ("strategie.pdf", "strategie.json", "images/coverage.svg"):
        answer = amina.get(f"/dossiers/marked/{path}")
        assert (answer.status_code, answer["Location"]) == (302, "/dossiers/marked/")


def test_a_stranger_learns_nothing(dossier):
    computing.refresh(dossier)
    stranger = Client()
    stranger.force_login(account(DENIS))
    for client in (Client(), stranger):
        assert client.get("/dossiers/marked/calcul/").status_code == 404
        assert client.post("/dossiers/marked/calcul/relancer/").status_code == 404
        assert client.post("/dossiers/marked/calcul/abandonner/").status_code == 404

"""The log of a dossier: read by its team, newest first, in sentences; it survives what nobody put in words."""

import csv
import io

import pytest
from django.test import Client

from polyphonie.dossier.log import note
from polyphonie.dossier.models import Role, TeamMember
from tests.dossier.opening import SECRETS, opened
from tests.people import AMINA, BRUNO, DENIS, account

pytestmark = pytest.mark.django_db
LOG = "/dossiers/marked/journal/"


@pytest.fixture
def cast():
    return {one.name: account(one) for one in (AMINA, BRUNO, DENIS)}


@pytest.fixture
def dossier(cast):
    """A private dossier that Amina leads and where Bruno observes."""
    made = opened()
    TeamMember.objects.create(dossier=made, person=cast["Amina"], role=Role.FACILITATOR)
    TeamMember.objects.create(dossier=made, person=cast["Bruno"], role=Role.OBSERVER)
    return made


def signed_in(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def page_of(client, query: str = "", prefix: str = "") -> str:
    return client.get(f"{prefix}{LOG}{query}").content.decode()


def test_the_log_is_for_the_team(cast, dossier):
    for path in (LOG, "/dossiers/marked/journal.csv"):
        assert signed_in(cast["Bruno"]).get(path).status_code == 200
        for client in (Client(), signed_in(cast["Denis"])):
            assert client.get(path).status_code == 404
    dossier.is_public = True
    dossier.save()
    assert Client().get(LOG).status_code == 403


def test_an_empty_log_says_so(cast, dossier):
    assert "Rien n’a encore été fait" in page_of(signed_in(cast["Bruno"]))


def test_deeds_are_told_newest_first_in_both_languages(cast, dossier):
    note(dossier, "member-added", cast["Bruno"], who=cast["Bruno"].pk, role="decision_maker")
    note(dossier, "member-removed", cast["Amina"], who=cast["Bruno"].pk, role="observer")
    bruno = signed_in(cast["Bruno"])
    french, english = page_of(bruno), page_of(bruno, prefix="/en")
    assert french.index("Bruno (observateur) a été retiré") < french.index(
        "Bruno est entré dans l’équipe comme décideur"
    )
    assert "Bruno entered the team as decision maker" in english
    assert 'datetime="20' in french


def test_who_leaves_takes_their_name_away_and_the_deed_stays(cast, dossier):
    note(dossier, "member-added", cast["Bruno"], who=cast["Bruno"].pk, role="observer")
    cast["Bruno"].delete()
    page = page_of(signed_in(cast["Amina"]))
    assert "une personne qui n’a plus de compte rejoint l’équipe" in page
    assert "Bruno" not in page


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("never-heard-of", {}),
        ("member-added", {}),
        ("member-added", {"who": "x", "role": "king"}),
        ("member-added", []),
    ],
)
def test_what_nobody_put_in_words_is_still_told(cast, dossier, kind, facts):
    from polyphonie.dossier.models import Entry

    Entry.objects.create(dossier=dossier, person=cast["Amina"], kind=kind, facts=facts)
    assert f"Action «\u00a0{kind}\u00a0»" in page_of(signed_in(cast["Bruno"]))


def test_the_log_is_filtered_by_person_and_kind(cast, dossier):
    note(dossier, "first-thing", cast["Amina"])
    note(dossier, "second-thing", cast["Bruno"])
    bruno = signed_in(cast["Bruno"])
    assert "Action «\u00a0second-thing" not in page_of(bruno, f"?qui={cast['Amina'].pk}")
    assert "Action «\u00a0first-thing" not in page_of(bruno, "?quoi=second-thing")
    assert "Rien de tel" in page_of(bruno, f"?qui={cast['Amina'].pk}&quoi=second-thing")
    for bad in ("?qui=x", "?qui=-1", f"?qui={'9' * 40}", "?page=x", "?page=99", "?quoi=%00"):
        assert bruno.get(LOG + bad).status_code == 200


@pytest.mark.parametrize("count", [1, 3, 120])
def test_a_long_log_is_cut_in_pages_and_asks_as_many_questions(cast, dossier, count, django_assert_num_queries):
    for n in range(count):
        note(dossier, "member-added", cast["Amina"], who=cast["Bruno"].pk, role="observer", n=n)
    bruno = signed_in(cast["Bruno"])
    with django_assert_num_queries(9):
        page = page_of(bruno)
    assert page.count("<time") == min(count, 50)
    assert ("?page=2" in page) == (count > 50)


def test_the_table_to_take_away_runs_nothing(cast, dossier):
    cast["Amina"].name = "=HYPERLINK(1)"
    cast["Amina"].save()
    note(dossier, "invitation-made", cast["Amina"], label="x", named="yes", role="observer", days=3)
    answer = signed_in(cast["Bruno"]).get("/dossiers/marked/journal.csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Quand", "Qui", "Genre", "Quoi"]
    assert rows[1][1] == "'=HYPERLINK(1)"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="marked-journal.csv"'


def test_reading_judgements_on_actors_is_noted_once_a_day_and_taking_them_away_each_time(cast, dossier):
    TeamMember.objects.filter(person=cast["Amina"]).update(may_export_actors=True)
    amina, bruno = signed_in(cast["Amina"]), signed_in(cast["Bruno"])
    for _ in range(2):
        amina.get("/dossiers/marked/acteurs/")
        amina.get("/dossiers/marked/strategie.json")
        bruno.get("/dossiers/marked/acteurs/")
        bruno.get("/dossiers/marked/strategie.json")
        amina.get("/dossiers/marked/acteurs/?vue=publique")
    assert [(e.kind, e.person) for e in dossier.entries.order_by("id")] == [
        ("seen-actors", cast["Amina"]), ("exported-actors", cast["Amina"]), ("exported-actors", cast["Amina"]),
    ]  # fmt: skip
    dossier.entries.update(at="2020-01-01T00:00:00Z")
    amina.get("/dossiers/marked/acteurs/")
    assert dossier.entries.filter(kind="seen-actors").count() == 2
    page = page_of(bruno)
    assert "Les jugements sur les acteurs ont été emportés (strategie.json)" in page
    assert not [name for name in SECRETS if name in page]

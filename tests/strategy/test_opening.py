"""Opening a dossier: from nothing, an example, a process, a file; every fault at once, nothing half-written."""

import re
from pathlib import Path

import pytest
import yaml
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from polyphonie.catalogue import catalogue
from polyphonie.dossier.models import Dossier, Entry, TeamMember
from polyphonie.kit.errors import BadFile
from polyphonie.kit.situation_file import read_situation
from polyphonie.people.models import Membership, Organisation
from polyphonie.strategy.models import Plan, Template
from tests.dossier.opening import ACTORS, MARKED, opened
from tests.people import AMINA, DENIS, account

pytestmark = pytest.mark.django_db
NEW = "/dossiers/nouveau/"
SPOILT = Path(__file__).resolve().parents[1] / "spoilt"
FILES = sorted(path for path in SPOILT.glob("*.yaml") if path.name != "expected.yaml")


@pytest.fixture
def town():
    return Organisation.objects.create(slug="town", name="Villeneuve")


@pytest.fixture
def amina(town):
    person = account(AMINA)
    Membership.objects.create(person=person, organisation=town, role="facilitator")
    client = Client(raise_request_exception=False)
    client.force_login(person)
    return client


def file(content: bytes, name="situation.yaml"):
    return SimpleUploadedFile(name, content)


def test_a_stranger_is_led_to_sign_in_and_a_member_is_not(amina):
    answer = Client().get(NEW)
    assert (answer.status_code, "next=/dossiers/nouveau/" in answer.headers["Location"]) == (302, True)
    assert Client().post(NEW, {"from": "blank", "title": "x"}).status_code == 302
    assert not Dossier.objects.exists()
    assert amina.get(NEW).status_code == amina.get("/en" + NEW).status_code == 200


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_few_queries(amina, town, count, django_assert_num_queries):
    for n in range(count):
        opened(f"example-{n}", is_public=True, is_example=True)
        Template.objects.create(organisation=town, slug=f"t{n}", title=f"T{n}", situation="slug: t")
    with django_assert_num_queries(5):
        assert amina.get(NEW).status_code == 200


def test_from_nothing(amina, town):
    answer = amina.post(
        NEW, {"from": "blank", "title": "L’Été <b>à</b> Évreux", "language": "fr", "organisation": town.pk}
    )
    dossier = Dossier.objects.get()
    assert answer.headers["Location"] == "/dossiers/l-ete-b-a-b-evreux/decrire/"
    assert (dossier.title, dossier.organisation, dossier.is_public) == ("L’Été <b>à</b> Évreux", town, False)
    assert TeamMember.objects.get().role == "administrator"
    assert amina.get(answer.headers["Location"]).status_code == 200
    amina.post(NEW, {"from": "blank", "title": "L’Été <b>à</b> Évreux"})
    amina.post(NEW, {"from": "blank", "title": "Nouveau"})
    assert {d.slug for d in Dossier.objects.all()} == {dossier.slug, f"{dossier.slug}-2", "nouveau-2"}


@pytest.mark.parametrize("title", ["", "   ", "\0"])
def test_a_dossier_has_a_title(amina, title):
    answer = amina.post(NEW, {"from": "blank", "title": title})
    assert answer.status_code == 422
    assert "Donnez un titre" in answer.content.decode()
    assert not Dossier.objects.exists()


@pytest.mark.parametrize("organisation", ["999999", "x", "-1", ""])
def test_an_organisation_one_may_not_open_for_counts_as_none(amina, organisation):
    amina.post(NEW, {"from": "blank", "title": "x", "organisation": organisation})
    assert Dossier.objects.get().organisation is None


def test_from_an_example_the_actors_come_only_where_they_may_be_taken_away(amina, settings):
    opened("example", is_public=True, is_example=True)
    amina.post(NEW, {"from": "example", "example": "example", "title": "Chez nous"})
    copy = read_situation(Dossier.objects.get(slug="chez-nous").situation, is_partial=True)
    assert (copy.title, copy.actors, copy.respondents) == ("Chez nous", (), ())
    assert len(copy.publics) == 2
    settings.DEMO = True
    amina.post(NEW, {"from": "example", "example": "example"})
    assert [
        a.name for a in read_situation(Dossier.objects.get(slug="la-halle-du-marche-b-couvert-b").situation).actors
    ] == [*ACTORS]


def test_a_dossier_that_is_no_public_example_cannot_be_copied_from_here(amina):
    opened("private", is_example=True)
    opened("real", is_public=True)
    for slug in ("private", "real", "none", "", "\0"):
        assert amina.post(NEW, {"from": "example", "example": slug}).status_code == 404
    assert Dossier.objects.count() == 2


@pytest.mark.parametrize("process", [t.slug for t in catalogue().templates])
def test_from_a_process_of_the_catalogue(amina, process):
    assert amina.post(NEW, {"from": "process", "process": process}).status_code == 302
    dossier, known = Dossier.objects.get(), next(t for t in catalogue().templates if t.slug == process)
    situation = read_situation(dossier.situation, is_partial=True)
    assert [s.method for s in dossier.steps.all()] == [s.methods[0] for s in known.steps]
    assert len({s.code for s in dossier.steps.all()}) == len(known.steps)
    assert Plan.objects.get().based_on == "modele"
    assert situation.participation_objectives
    assert all(situation.origins.said[f"participation_objectives.{o.id}"].estimate
               for o in situation.participation_objectives)  # fmt: skip


def test_from_a_template_of_ones_own_organisation_only(amina, town):
    steps = [{"code": "s1", "method": "world-cafe", "stage": "diverge", "title": "Café", "objectives": ["needs"],
              "publics": [], "starts_on": "2026-01-01"}]  # fmt: skip
    text = "polyphonie: situation/1\nslug: kept\ntitle: Gardé\n"
    text += "participation_objectives:\n- {id: needs, kind: collect_needs}\n"
    own = Template.objects.create(organisation=town, slug="kept", title="Gardé", situation=text, plan={"steps": steps})
    other = Organisation.objects.create(slug="other", name="Ailleurs")
    theirs = Template.objects.create(organisation=other, slug="kept", title="Autre", situation=text)
    assert amina.post(NEW, {"from": "template", "template": own.pk, "title": "Neuf"}).status_code == 302
    dossier = Dossier.objects.get()
    step = dossier.steps.get()
    assert (dossier.slug, step.title, step.objectives, step.starts_on) == ("neuf", "Café", ["needs"], None)
    for number in (theirs.pk, "x", "", "9" * 30):
        assert amina.post(NEW, {"from": "template", "template": number}).status_code == 404
    assert Dossier.objects.count() == 1


def test_from_a_file_byte_for_byte(amina):
    content = ("\ufeff# à garder\n" + MARKED).replace("\n", "\r\n").encode()
    assert amina.post(NEW, {"from": "file", "file": file(content)}).status_code == 302
    assert amina.get("/dossiers/marked/situation.yaml").getvalue() == content


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_spoilt_file_shows_all_its_faults_and_nothing_is_imported(amina, path):
    content = path.read_bytes()
    answer = amina.post(NEW, {"from": "file", "file": file(content)})
    page = answer.content.decode()
    try:
        read_situation(content.decode("utf-8"), is_partial=True)
    except (BadFile, UnicodeDecodeError) as bad:
        faults = bad.faults if isinstance(bad, BadFile) else [None]
        assert answer.status_code == 422
        assert not Dossier.objects.exists()
        assert not Entry.objects.exists()
        assert page.count("<li>", page.index('class="faults"')) >= len(faults)
        assert all(f"ligne {f.line}, colonne {f.column}" in page for f in faults if f and f.line)
        if len(content) < 50_000 and isinstance(bad, BadFile):
            first = re.sub(r"\s+", " ", content.decode()[:40]).split(" ")[0].replace("\0", "\ufffd")
            assert first.strip("#\ufeff{") in page
    else:
        assert answer.status_code == 302


def test_every_spoilt_file_is_known():
    assert set(yaml.safe_load((SPOILT / "expected.yaml").read_text("utf-8"))) == {path.name for path in FILES}


def test_a_text_is_mended_on_the_spot(amina):
    spoilt = MARKED.replace("conflict: 2", "conflict: many").replace("phase: diagnosis", "phase: diagnostic")
    page = amina.post(NEW, {"from": "file", "text": spoilt.replace("\n", "\r\n")}).content.decode()
    assert "2 fautes" in page
    assert "conflict: many" in page
    assert amina.post(NEW, {"from": "file", "text": MARKED.replace("\n", "\r\n")}).status_code == 302
    assert Dossier.objects.get().situation == MARKED


def test_over_one_megabyte_is_refused_by_name(amina):
    for sent in ({"file": file(b"#" * 1_000_001)}, {"text": "#" * 1_000_001}):
        answer = amina.post(NEW, {"from": "file"} | sent)
        assert answer.status_code == 422
        assert "trop lourd" in answer.content.decode()
    assert amina.post(NEW, {"from": "file", "text": "#" * 3_000_000}).status_code == 413
    assert not Dossier.objects.exists()


def test_a_name_already_taken_is_replaced_by_another(amina):
    opened()
    answer = amina.post(NEW, {"from": "file", "file": file(MARKED.encode())})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert 'name="slug" maxlength="80" value="marked-2"' in page
    assert amina.post(NEW, {"from": "file", "text": MARKED, "slug": "marked-2"}).status_code == 302
    assert Dossier.objects.get(slug="marked-2").situation == MARKED.replace("slug: marked", "slug: marked-2")
    for bad in ("nouveau", "Des Espaces", "../..", "é"):
        assert amina.post(NEW, {"from": "file", "text": MARKED, "slug": bad}).status_code == 409


def test_a_stranger_with_an_account_sees_nothing_of_the_new_dossier(amina):
    amina.post(NEW, {"from": "blank", "title": "Secret"})
    denis = Client()
    denis.force_login(account(DENIS))
    for path in ("", "decrire/", "reglages/", "situation.yaml"):
        assert denis.get(f"/dossiers/secret/{path}").status_code == 404
    assert "Secret" not in denis.get("/dossiers/").content.decode()

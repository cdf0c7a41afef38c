"""The life of a dossier: opened, published, archived, deleted after a delay, duplicated, brought up to date."""

import base64
import datetime as dt
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from polyphonie.dossier import life
from polyphonie.dossier.editing import tree_of_dossier
from polyphonie.dossier.life import SlugNotFree, create_dossier, delete_due_dossiers, free_slug, with_slug
from polyphonie.dossier.models import Dossier, Entry, TeamMember
from polyphonie.dossier.reads import NotFound, dossier_for, dossiers_for
from polyphonie.dossier.rules import DossierArchived, DossierDeleting
from polyphonie.kit.situation_file import read_situation
from polyphonie.kit.voice import voice
from polyphonie.people.models import Membership, Organisation
from polyphonie.strategy.models import Version
from polyphonie.strategy.versions import go_back
from tests.dossier.opening import MARKED, opened
from tests.people import AMINA, BRUNO, CHLOE, DENIS, account

pytestmark = pytest.mark.django_db
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "carrefour-des-tilleuls.yaml"
SETTINGS = "/dossiers/marked/reglages/"
FILE = "/dossiers/marked/decrire/fichier/"
UNDO = "/dossiers/marked/decrire/reprendre/"
DEEDS = ("publier", "retirer", "archiver", "rouvrir", "supprimer", "garder", "dupliquer")


@pytest.fixture
def dossier():
    return opened(is_public=True)


@pytest.fixture
def people(dossier):
    found = {one.name: account(one) for one in (AMINA, BRUNO, CHLOE, DENIS)}
    for name, role in (("Amina", "administrator"), ("Bruno", "facilitator"), ("Chloe", "observer")):
        TeamMember.objects.create(dossier=dossier, person=found[name], role=role)
    return found


def signed_in(person) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(person)
    return client


def test_whoever_opens_a_dossier_administers_it_and_its_file_is_kept_as_it_is():
    amina, text = account(AMINA), "\ufeff" + EXAMPLE.read_text("utf-8").replace("\n", "\r\n")
    dossier = create_dossier(text, amina)
    assert dossier.situation == text
    assert dossier.team.get().role == "administrator"
    assert (dossier.finding["place"], dossier.record, dossier.is_public) == ("Aubremont", "", False)
    assert Entry.objects.get(dossier=dossier).kind == "dossier-created"
    answer = signed_in(amina).get(f"/dossiers/{dossier.slug}/situation.yaml")
    assert answer.getvalue() == text.encode()


@pytest.mark.parametrize("slug", ["marked", "nouveau"])
def test_a_name_that_is_taken_or_reserved_is_refused_with_another(dossier, slug):
    amina = account(AMINA)
    with pytest.raises(SlugNotFree) as refused:
        create_dossier(MARKED.replace("slug: marked", f"slug: {slug}"), amina)
    assert refused.value.facts["other"] == free_slug(slug) == f"{slug}-2"
    assert Dossier.objects.count() == 1


@pytest.mark.parametrize(
    "written", ["slug: marked", "slug: 'marked'", 'slug:   "marked"', "slug: {value: marked, note: x}"]
)
def test_a_file_takes_another_name_and_nothing_else(written):
    text = MARKED.replace("slug: marked", written)
    renamed = with_slug(text, "other-name")
    assert read_situation(renamed).slug == "other-name"
    assert read_situation(with_slug(renamed, "marked")).actors == read_situation(text).actors
    if "value" not in written:
        assert [a for a, b in zip(text.splitlines(), renamed.splitlines(), strict=True) if a != b] == [written]


def test_an_archived_dossier_is_read_and_no_longer_written(dossier, people):
    amina = signed_in(people["Amina"])
    assert amina.post(SETTINGS + "archiver/").status_code == 302
    assert amina.get("/dossiers/marked/").status_code == 200
    assert amina.get("/dossiers/marked/situation.yaml").status_code == 200
    for path in ("decrire/", "decrire/lieu/", "decrire/acteurs/acteurs/", "decrire/fichier/", "reglages/"):
        assert (
            amina.post(f"/dossiers/marked/{path}", {"one": "x", "title": "y"}).status_code == 409 or path == "decrire/"
        )
    page = amina.get("/dossiers/marked/decrire/")
    assert page.status_code == 409
    assert "est archivé" in page.content.decode()
    with pytest.raises(DossierArchived):
        dossier_for(people["Bruno"], "marked", to="adapt")
    assert amina.post(SETTINGS + "publier/").status_code == 409 or Dossier.objects.get().is_public
    assert amina.post(SETTINGS + "rouvrir/").status_code == 302
    assert amina.get("/dossiers/marked/decrire/").status_code == 200
    assert [e.kind for e in Entry.objects.filter(kind__startswith="dossier")] == [
        "dossier-unarchived",
        "dossier-archived",
    ]


def test_a_deleted_dossier_is_hidden_from_all_but_its_administrators_who_can_take_it_back(dossier, people):
    amina = signed_in(people["Amina"])
    assert amina.post(SETTINGS + "supprimer/", {"days": "10"}).status_code == 302
    dossier.refresh_from_db()
    assert dt.timedelta(days=9) < dossier.deletes_at - timezone.now() <= dt.timedelta(days=10)
    for person in (people["Bruno"], people["Chloe"], people["Denis"], None):
        with pytest.raises(NotFound):
            dossier_for(person, "marked")
        assert not dossiers_for(person).exists()
    assert amina.get("/dossiers/marked/").status_code == 200
    assert "effacé" in amina.get("/dossiers/").content.decode()
    with pytest.raises(DossierDeleting):
        dossier_for(people["Amina"], "marked", to="edit")
    assert amina.get(SETTINGS).status_code == 200
    assert amina.post(SETTINGS + "garder/").status_code == 302
    assert Client().get("/dossiers/marked/").status_code == 200


@pytest.mark.parametrize("days", ["0", "-3", "366", "dix", "1e3", "9" * 20])
def test_a_delay_out_of_range_is_refused_by_name(people, days):
    assert signed_in(people["Amina"]).post(SETTINGS + "supprimer/", {"days": days}).status_code == 409
    assert Dossier.objects.get().deletes_at is None


def test_only_what_is_due_is_erased_with_all_that_hangs_from_it(dossier, people):
    later = opened("later")
    now = timezone.now()
    Dossier.objects.filter(pk=dossier.pk).update(deletes_at=now)
    Dossier.objects.filter(pk=later.pk).update(deletes_at=now + dt.timedelta(days=1))
    assert delete_due_dossiers(now - dt.timedelta(seconds=1)) == []
    assert delete_due_dossiers(now) == ["marked"]
    assert [d.slug for d in Dossier.objects.all()] == ["later"]
    assert not TeamMember.objects.exists()
    assert not Entry.objects.filter(dossier_id=dossier.pk).exists()
    call_command("delete_due_dossiers")
    assert Dossier.objects.exists()


def test_a_copy_has_the_situation_and_the_steps_and_nobody_else(dossier, people):
    dossier.steps.create(code="s1", position=1, method="world-cafe", stage="diverge")
    dossier.respondents.create(code="r", name="R", influence={"gz-guilde": {"sq-syndicat": 1}})
    answer = signed_in(people["Amina"]).post(SETTINGS + "dupliquer/", {"title": "La halle, bis"})
    made = Dossier.objects.get(slug="la-halle-bis")
    assert answer.headers["Location"] == "/dossiers/la-halle-bis/reglages/?fait=dupliquer"
    assert [m.person for m in made.team.all()] == [people["Amina"]]
    assert [s.code for s in made.steps.all()] == ["s1"] == [s.code for s in dossier.steps.all()]
    assert (made.respondents.count(), made.is_public) == (0, False)
    assert read_situation(made.situation).actors == read_situation(MARKED).actors


@pytest.mark.parametrize("deed", DEEDS)
def test_only_administrators_settle_a_dossier(people, deed):
    for name, status in (("Bruno", 403), ("Chloe", 403), ("Denis", 403)):
        assert signed_in(people[name]).post(f"{SETTINGS}{deed}/").status_code == status
    assert Client().post(f"{SETTINGS}{deed}/").status_code == 403
    assert signed_in(people["Amina"]).get(f"{SETTINGS}{deed}/").status_code == 405
    assert Dossier.objects.get().archived_at is Dossier.objects.get().deletes_at is None


def test_a_forged_deed_is_nothing(people):
    assert signed_in(people["Amina"]).post(SETTINGS + "vendre/").status_code == 404


@pytest.mark.parametrize(
    ("title", "status"), [("Un titre <b>neuf</b>", 302), ("", 422), ("x" * 301, 422), ("a\0b", 422)]
)
def test_the_title_is_the_situations_too(people, title, status):
    amina = signed_in(people["Amina"])
    assert amina.post(SETTINGS, {"title": title, "language": "en"}).status_code == status
    dossier = Dossier.objects.get()
    assert dossier.slug == "marked"
    if status == 302:
        assert (dossier.title, read_situation(dossier.situation).title, dossier.language) == (title, title, "en")
        assert "<b>neuf" not in amina.get(SETTINGS).content.decode()


def test_the_log_says_every_deed_in_both_languages(dossier, people):
    amina = signed_in(people["Amina"])
    for deed in DEEDS:
        amina.post(f"{SETTINGS}{deed}/")
    entries = list(Entry.objects.all())
    assert {"dossier-published", "dossier-archived", "dossier-deleting", "dossier-kept"} & {e.kind for e in entries}
    assert all(voice(tongue)(f"entry-{one.kind}", **one.facts) for one in entries for tongue in ("fr", "en"))
    assert all(voice(tongue).knows(f"deed-{one.kind}") for one in entries for tongue in ("fr", "en"))


# From a file


def test_a_file_is_compared_before_it_takes_the_place_and_kept_as_it_is(dossier, people):
    bruno = signed_in(people["Bruno"])
    text = "# un mot\r\n" + MARKED.replace("conflict: 2", "conflict: 4").replace(
        '"Guilde Zéphyrine"', '"Guilde <i>neuve</i>"'
    )
    from django.core.files.uploadedfile import SimpleUploadedFile

    answer = bruno.post(FILE, {"file": SimpleUploadedFile("s.yaml", text.encode())})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "2 différences" in page
    assert "Guilde &lt;i&gt;neuve" in page
    assert Dossier.objects.get().situation == MARKED
    sent = {"confirmed": "1", "kept": base64.b64encode(text.encode()).decode(), "revision": "0"}
    assert bruno.post(FILE, sent).status_code == 302
    kept = Dossier.objects.get()
    assert (kept.situation, kept.revision, Entry.objects.first().kind) == (text, 1, "situation-replaced")


def test_what_a_file_replaced_is_kept_and_one_goes_back_to_it(dossier, people):
    amina, other = people["Amina"], MARKED.replace("trust: 2", "trust: 0")
    life.replace_situation(Dossier.objects.get(), other, 0, amina)
    version = Version.objects.get()
    assert (version.number, version.why, version.situation) == (1, "", MARKED)
    go_back(Dossier.objects.get(), amina, version.number)
    assert Dossier.objects.get().situation == MARKED
    assert Version.objects.first().situation == other


def test_a_dossier_without_a_strategy_is_replaced_all_the_same(dossier, people):
    Dossier.objects.update(record="")
    life.replace_situation(Dossier.objects.get(), MARKED.replace("trust: 2", "trust: 0"), 0, people["Amina"])
    assert not Version.objects.exists()


def test_a_replacement_is_taken_back_whole_even_where_there_was_no_strategy_yet(dossier, people):
    Dossier.objects.update(record="")
    before, other = Dossier.objects.get(), EXAMPLE.read_text("utf-8")
    amina, bruno = signed_in(people["Amina"]), signed_in(people["Bruno"])
    sent = {"confirmed": "1", "kept": base64.b64encode(other.encode()).decode(), "revision": "0"}
    page = amina.post(FILE, sent, follow=True).content.decode()
    assert "s’annule au bas de cette page" in page
    entry = Entry.objects.filter(kind="situation-replaced").get()
    assert f'name="entry" value="{entry.pk}"' in page
    assert bruno.post(UNDO, {"entry": entry.pk}).status_code == 409
    assert amina.post(UNDO, {"entry": entry.pk}).status_code == 302
    assert tree_of_dossier(Dossier.objects.get()) == tree_of_dossier(before)
    assert amina.post(UNDO, {"entry": entry.pk}).status_code == 409


def test_a_file_that_changed_no_value_leaves_nothing_to_take_back(dossier, people):
    amina = signed_in(people["Amina"])
    life.replace_situation(Dossier.objects.get(), "# un mot\n" + MARKED, 0, people["Amina"])
    entry = Entry.objects.get(kind="situation-replaced")
    assert "reprendre/" not in amina.get("/dossiers/marked/decrire/").content.decode()
    assert amina.post(UNDO, {"entry": entry.pk}).status_code == 409
    assert Dossier.objects.get().situation.startswith("# un mot")


def test_a_replacement_that_somebody_wrote_over_is_not_taken_back(dossier, people):
    life.replace_situation(Dossier.objects.get(), MARKED.replace("trust: 2", "trust: 0"), 0, people["Amina"])
    life.replace_situation(Dossier.objects.get(), MARKED.replace("trust: 2", "trust: 1"), 1, people["Bruno"])
    first = Entry.objects.filter(kind="situation-replaced").last()
    assert signed_in(people["Amina"]).post(UNDO, {"entry": first.pk}).status_code == 409
    assert "trust: 1" in Dossier.objects.get().situation


def test_a_file_confirmed_after_somebody_edited_is_compared_again(dossier, people):
    Dossier.objects.update(revision=3)
    sent = {"confirmed": "1", "kept": base64.b64encode(MARKED.replace("trust: 2", "trust: 0").encode()).decode()}
    for revision in ("2", "", "x", "-1"):
        answer = signed_in(people["Amina"]).post(FILE, sent | {"revision": revision})
        assert answer.status_code == 409
        assert 'name="revision" value="3"' in answer.content.decode()
    assert Dossier.objects.get().situation == MARKED


@pytest.mark.parametrize(
    "kept", ["", "pas du base64 !", base64.b64encode(b"\xff\xfe").decode(), base64.b64encode(b"a: [").decode()]
)
def test_a_page_that_was_tampered_with_changes_nothing(people, kept):
    answer = signed_in(people["Amina"]).post(FILE, {"confirmed": "1", "kept": kept, "revision": "0"})
    assert answer.status_code == 422
    assert Dossier.objects.get().situation == MARKED


def test_a_file_of_another_name_takes_the_dossiers_own(people):
    other = MARKED.replace("slug: marked", "slug: another").replace("trust: 2", "trust: 0")
    life.replace_situation(Dossier.objects.get(), other, 0, people["Amina"])
    assert Dossier.objects.get().situation == other.replace("slug: another", "slug: marked")


def test_the_list_is_searched_and_narrowed(dossier, people):
    town = Organisation.objects.create(slug="town", name="Villeneuve")
    Membership.objects.create(person=people["Denis"], organisation=town, role="reader")
    opened("priv", organisation=town)
    Dossier.objects.filter(slug="priv").update(archived_at=timezone.now())
    for words, count in (
        ("HALLE", 1),
        ("marche couvert", 1),
        ("villeneuve", 1),
        ("nulle part", 0),
        ("%", 0),
        ("\0", 1),
    ):
        assert dossier_count(Client(), words) == count
    denis = signed_in(people["Denis"])
    assert dossier_count(denis, "", "archives") == 1
    assert dossier_count(denis, "", "miens") == 1
    assert dossier_count(denis, "", "publics") == 1
    assert dossier_count(Client(), "", "archives") == dossier_count(Client(), "", "miens") == 0
    assert "Rien ne correspond" in Client().get("/dossiers/", {"q": "nulle part"}).content.decode()
    assert "/dossiers/nouveau/" in denis.get("/dossiers/", {"liste": "x"}).content.decode()


def dossier_count(client, words, shelf=""):
    """How many dossiers the list shows."""
    html = client.get("/dossiers/", {"q": words, "liste": shelf}).content.decode()
    return html.count("<h2><a href=")

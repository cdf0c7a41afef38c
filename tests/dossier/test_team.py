"""The team of a dossier: links that let one person in, roles changed, members removed; an administrator remains."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.dossier.models import Invitation, Role, TeamMember
from polyphonie.dossier.rules import CAN, may
from polyphonie.people.models import Membership, Organisation, Person
from tests.dossier.opening import opened
from tests.people import AMINA, BRUNO, CHLOE, DENIS, account

pytestmark = pytest.mark.django_db
SECRET = re.compile(r"/invitation/([\w-]{30,})/")
TEAM = "/dossiers/marked/equipe/"


@pytest.fixture
def cast():
    return {one.name: account(one) for one in (AMINA, BRUNO, CHLOE, DENIS)}


@pytest.fixture
def dossier(cast):
    """A private dossier that Amina administers and where Bruno observes."""
    made = opened()
    TeamMember.objects.create(dossier=made, person=cast["Amina"], role=Role.ADMINISTRATOR)
    TeamMember.objects.create(dossier=made, person=cast["Bruno"], role=Role.OBSERVER)
    return made


def signed_in(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def pk_of(person) -> int:
    return TeamMember.objects.get(person=person).pk


def kinds(dossier) -> list[str]:
    return [entry.kind for entry in dossier.entries.all()]


def secret_of(client, **more) -> str:
    answer = client.post(
        f"{TEAM}invitations/", {"role": "analyst", "days": "14", "label": "Chloé", **more}, follow=True
    )
    return SECRET.search(answer.content.decode())[1]


def test_the_team_is_read_by_its_members_and_changed_by_its_administrators(cast, dossier):
    page = signed_in(cast["Bruno"]).get(TEAM).content.decode()
    assert "Amina" in page
    assert AMINA.email not in page
    assert "/invitations/" not in page
    own = pk_of(cast["Bruno"])
    for path in (f"{own}/", "invitations/"):
        assert signed_in(cast["Bruno"]).post(TEAM + path).status_code == 403
    assert signed_in(cast["Bruno"]).post(f"{TEAM}{pk_of(cast['Amina'])}/retirer/").status_code == 403
    assert "Faire un lien" in signed_in(cast["Amina"]).get(TEAM).content.decode()
    for client in (Client(), signed_in(cast["Denis"])):
        assert client.get(TEAM).status_code == 404


def test_the_doors_to_the_team_and_the_log_are_shown_to_those_who_may_open_them(cast, dossier):
    dossier.is_public = True
    dossier.save()
    for client, shown in ((signed_in(cast["Bruno"]), True), (signed_in(cast["Denis"]), False), (Client(), False)):
        page = client.get("/dossiers/marked/").content.decode()
        assert (TEAM in page, "/dossiers/marked/journal/" in page) == (shown, shown)


def test_what_each_role_may_do_is_told_from_the_table_of_the_doors(cast, dossier):
    page = signed_in(cast["Bruno"]).get(TEAM).content.decode()
    table = page[page.index("<thead>") : page.index("</tbody>")]
    assert table.count("<td>oui</td>") == sum(len(deeds) for deeds in CAN.values())


def test_a_link_lets_one_person_in_and_says_to_what_only_while_it_is_true(cast, dossier):
    secret = secret_of(signed_in(cast["Amina"]))
    visitor = Client()
    page = visitor.get(f"/invitation/{secret}/").content.decode()
    assert "La halle du marché &lt;b&gt;couvert&lt;/b&gt;" in page
    assert "Amina vous invite" in page
    assert "Créer un compte" in page
    assert visitor.post(f"/invitation/{secret}/").status_code == 200
    chloe = signed_in(cast["Chloe"])
    assert chloe.post(f"/invitation/{secret}/").headers["Location"] == "/dossiers/marked/"
    assert TeamMember.objects.get(person=cast["Chloe"]).role == Role.ANALYST
    assert chloe.post(f"/invitation/{secret}/").status_code == 302
    late = signed_in(cast["Denis"]).get(f"/invitation/{secret}/")
    assert late.status_code == 410
    assert "halle" not in late.content.decode()
    assert kinds(dossier) == ["member-added", "invitation-made"]


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_link_waits_in_the_session_while_somebody_makes_an_account(cast, dossier, prefix):
    from django.core import mail

    secret = secret_of(signed_in(cast["Amina"]))
    visitor = Client()
    assert "sur invitation" in visitor.get("/compte/inscription/").content.decode()
    visitor.get(f"{prefix}/invitation/{secret}/")
    sent = visitor.post(f"{prefix}/compte/inscription/", {"name": "Eva", "email": "eva@example.org", "password1": ""})
    assert secret not in sent.headers["Location"]
    code = re.search(r"^(\w{4}-\w{4})$", mail.outbox[-1].body, re.MULTILINE)[1]
    entered = visitor.post(sent.headers["Location"], {"code": code})
    assert entered.headers["Location"] == f"{prefix}/invitation/"
    accepted = visitor.post(f"{prefix}/invitation/")
    assert accepted.headers["Location"] == f"{prefix}/dossiers/marked/"
    assert TeamMember.objects.get(person__email="eva@example.org").role == Role.ANALYST
    assert visitor.get(f"{prefix}/invitation/").status_code == 404


@pytest.mark.parametrize("bad", ["x", "é" * 30, "a" * 3000, "%00", "%ED%A0%80"])
def test_an_unknown_link_looks_like_nothing_and_breaks_nothing(cast, dossier, bad):
    answer = Client(raise_request_exception=False).get(f"/invitation/{bad}/")
    assert answer.status_code == 404


def test_a_respondents_link_opens_no_role(cast, dossier):
    from polyphonie.dossier.invitations import make_invitation

    _, secret = make_invitation(dossier, Role.RESPONDENT, cast["Amina"])
    assert signed_in(cast["Chloe"]).post(f"/invitation/{secret}/").status_code == 404
    answer = signed_in(cast["Amina"]).post(f"{TEAM}invitations/", {"role": "respondent", "days": "3"})
    assert answer.status_code == 422


def test_roles_and_the_right_to_export_are_given_and_noted(cast, dossier):
    amina, bruno = signed_in(cast["Amina"]), pk_of(cast["Bruno"])
    amina.post(f"{TEAM}{bruno}/", {"role": "observer", "may_export_actors": "on"})
    assert not TeamMember.objects.get(pk=bruno).may_export_actors
    amina.post(f"{TEAM}{bruno}/", {"role": "analyst", "may_export_actors": "on"})
    assert may(cast["Bruno"], opened_again(dossier), "export_actors")
    amina.post(f"{TEAM}{bruno}/", {"role": "observer", "may_export_actors": "on"})
    assert not may(cast["Bruno"], opened_again(dossier), "export_actors")
    assert kinds(dossier) == ["export-withdrawn", "member-changed", "export-given", "member-changed"]
    assert amina.post(f"{TEAM}{bruno}/", {"role": "king"}).status_code == 422


def opened_again(dossier):
    """The dossier read afresh: what somebody may do is kept with it while a page is made."""
    return type(dossier).objects.get(pk=dossier.pk)


def test_the_last_administrator_stays_unless_a_steward_can_take_over(cast, dossier):
    amina, own = signed_in(cast["Amina"]), pk_of(cast["Amina"])
    for path, told in ((f"{own}/", {"role": "observer"}), (f"{own}/retirer/", {})):
        answer = amina.post(TEAM + path, told)
        assert answer.status_code == 409
        assert "Donnez d’abord" in answer.content.decode()
    town = Organisation.objects.create(slug="town", name="Villeneuve")
    Membership.objects.create(person=cast["Chloe"], organisation=town, role="steward")
    dossier.organisation = town
    dossier.save()
    assert "Chloe" in amina.get(TEAM).content.decode()
    assert amina.post(f"{TEAM}{own}/retirer/").headers["Location"] == "/dossiers/"
    assert not TeamMember.objects.filter(person=cast["Amina"]).exists()
    assert kinds(dossier) == ["member-left"]


def test_a_deactivated_administrator_does_not_count(cast, dossier):
    TeamMember.objects.create(dossier=dossier, person=cast["Chloe"], role=Role.ADMINISTRATOR)
    Person.objects.filter(pk=cast["Chloe"].pk).update(is_active=False)
    assert signed_in(cast["Amina"]).post(f"{TEAM}{pk_of(cast['Amina'])}/retirer/").status_code == 409


def test_who_is_removed_loses_access_and_their_unused_links(cast, dossier):
    TeamMember.objects.create(dossier=dossier, person=cast["Chloe"], role=Role.ADMINISTRATOR)
    secret = secret_of(signed_in(cast["Chloe"]))
    amina, chloe = signed_in(cast["Amina"]), signed_in(cast["Chloe"])
    pk = pk_of(cast["Chloe"])
    assert amina.get(f"{TEAM}{pk}/retirer/").status_code == 200
    amina.post(f"{TEAM}{pk}/retirer/")
    assert chloe.get(TEAM).status_code == 404
    assert Client().get(f"/invitation/{secret}/").status_code == 410
    assert amina.post(f"{TEAM}{pk}/retirer/").status_code == 404


def test_links_are_listed_with_their_state_and_taken_back(cast, dossier):
    amina = signed_in(cast["Amina"])
    secret = secret_of(amina)
    page = amina.get(TEAM).content.decode()
    assert "en attente" in page
    assert secret not in page
    pk = Invitation.objects.get().pk
    assert amina.get(f"{TEAM}invitations/{pk}/retirer/").status_code == 405
    amina.post(f"{TEAM}invitations/{pk}/retirer/")
    assert "retiré" in amina.get(TEAM).content.decode()
    assert signed_in(cast["Chloe"]).post(f"/invitation/{secret}/").status_code == 410


def test_members_and_links_of_another_dossier_are_not_reached(cast, dossier):
    other = opened("other")
    TeamMember.objects.create(dossier=other, person=cast["Denis"], role=Role.ADMINISTRATOR)
    secret_of(signed_in(cast["Amina"]))
    theirs, link = pk_of(cast["Bruno"]), Invitation.objects.get().pk
    denis = signed_in(cast["Denis"])
    for path in (f"{theirs}/", f"{theirs}/retirer/", f"invitations/{link}/", f"invitations/{link}/retirer/"):
        assert denis.post(f"/dossiers/other/equipe/{path}", {"role": "observer"}).status_code in (404, 405)
        assert denis.get(f"/dossiers/other/equipe/{path}").status_code in (404, 405)
    assert pk_of(cast["Bruno"]) == theirs
    assert Invitation.objects.get().revoked_at is None


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_as_many_questions_however_many_members(cast, dossier, count, django_assert_num_queries):
    from polyphonie.dossier.invitations import make_invitation

    for n in range(count):
        TeamMember.objects.create(
            dossier=dossier, person=Person.objects.create_user(f"p{n}@example.org"), role=Role.ANALYST
        )
        make_invitation(dossier, Role.ANALYST, cast["Amina"], now=timezone.now())
    amina = signed_in(cast["Amina"])
    with django_assert_num_queries(6):
        amina.get(TEAM)

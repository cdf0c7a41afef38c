"""Organisations: founded, joined by a link, left; at least one steward always remains; strangers see nothing."""

import re

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from polyphonie.people.actions.organisations import LastSteward, change_member, found_organisation, remove_member
from polyphonie.people.models import Membership, Organisation, OrganisationInvitation
from tests.people import AMINA, BRUNO, CHLOE, DENIS, account

pytestmark = pytest.mark.django_db
SECRET = re.compile(r"/invitation/([\w-]{30,})/")


def signed_in(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def cast():
    """Amina is the steward of a cooperative, Bruno reads there, Chloe and Denis are strangers."""
    people = {one.name: account(one) for one in (AMINA, BRUNO, CHLOE, DENIS)}
    place = found_organisation("La Coopérative", people["Amina"])
    Membership.objects.create(person=people["Bruno"], organisation=place, role="reader")
    return people


@pytest.fixture
def place(cast):
    return Organisation.objects.get()


def member(person) -> Membership:
    return Membership.objects.get(person=person)


def made_link(client, **more) -> tuple[str, str]:
    """Make a link as a steward does; give the page that shows it and its secret."""
    answer = client.post(
        "/organisations/la-cooperative/invitations/", {"role": "facilitator", "days": "14", **more}, follow=True
    )
    page = answer.content.decode()
    found = SECRET.search(page)
    return answer.request["PATH_INFO"], found[1] if found else ""


def test_whoever_founds_an_organisation_is_its_steward(cast, place):
    assert place.slug == "la-cooperative"
    assert member(cast["Amina"]).role == "steward"


def test_two_organisations_of_one_name_have_two_addresses(cast):
    slugs = {found_organisation(name, cast["Denis"]).slug for name in ("La Coopérative", "la coopérative", "«»", "«»")}
    assert slugs == {"la-cooperative-2", "la-cooperative-3", "organisation", "organisation-2"}


@pytest.mark.parametrize(("is_open", "status"), [(True, 302), (False, 403)])
def test_where_accounts_are_by_invitation_operators_found_organisations(cast, settings, is_open, status):
    settings.SIGNUP_OPEN = is_open
    client = signed_in(cast["Denis"])
    assert client.post("/organisations/nouvelle/", {"name": "Ailleurs"}).status_code == status
    cast["Denis"].is_superuser = True
    cast["Denis"].save()
    assert client.post("/organisations/nouvelle/", {"name": "Ailleurs"}).status_code == 302


def test_a_name_left_empty_is_refused_next_to_its_field(cast, settings):
    settings.SIGNUP_OPEN = True
    answer = signed_in(cast["Denis"]).post("/organisations/nouvelle/", {"name": " "})
    assert answer.status_code == 422
    assert "aria-invalid" in answer.content.decode()


def test_the_last_steward_stays(cast, place):
    now = timezone.now()
    with pytest.raises(LastSteward):
        change_member(member(cast["Amina"]), "reader")
    with pytest.raises(LastSteward):
        remove_member(member(cast["Amina"]), now)
    change_member(member(cast["Bruno"]), "steward")
    remove_member(member(cast["Amina"]), now)
    assert [m.person.name for m in place.memberships.all()] == ["Bruno"]


def test_a_refusal_is_said_with_its_mend(cast, place):
    amina = signed_in(cast["Amina"])
    pk = member(cast["Amina"]).pk
    for action, told in (("", {"role": "reader"}), ("retirer/", {})):
        answer = amina.post(f"/organisations/la-cooperative/membres/{pk}/{action}", told)
        assert answer.status_code == 409
        assert "Donnez d’abord le rôle de responsable" in answer.content.decode()


def test_a_link_is_shown_once_and_lets_one_person_in(cast, place):
    amina = signed_in(cast["Amina"])
    page, secret = made_link(amina)
    assert secret
    assert not SECRET.search(amina.get(page).content.decode())
    chloe = signed_in(cast["Chloe"])
    assert "La Coopérative" in chloe.get(f"/invitation/{secret}/").content.decode()
    assert not place.memberships.filter(person=cast["Chloe"]).exists()
    assert chloe.post(f"/invitation/{secret}/").headers["Location"] == "/organisations/la-cooperative/"
    assert member(cast["Chloe"]).role == "facilitator"
    assert chloe.post(f"/invitation/{secret}/").status_code == 302
    denis = signed_in(cast["Denis"]).post(f"/invitation/{secret}/")
    assert denis.status_code == 410
    assert "Coopérative" not in denis.content.decode()


def test_inviting_an_address_never_tells_whether_it_has_an_account(cast, place):
    amina = signed_in(cast["Amina"])
    seen = []
    for email in (DENIS.email, "nobody@example.org"):
        _page, secret = made_link(amina, email=email)
        assert mail.outbox[-1].to == [email]
        assert secret in mail.outbox[-1].body
        text = amina.get("/organisations/la-cooperative/").content.decode()
        seen.append(text.count(email))
    assert seen[0] == seen[1]
    assert not place.memberships.filter(person=cast["Denis"]).exists()


def test_the_letter_speaks_the_language_of_who_receives_it(cast, place):
    cast["Denis"].language = "en"
    cast["Denis"].save()
    made_link(signed_in(cast["Amina"]), email=DENIS.email)
    assert "invites you to join" in mail.outbox[-1].body
    assert "/en/invitation/" in mail.outbox[-1].body


def test_a_stronger_role_is_kept(cast, place):
    change_member(member(cast["Bruno"]), "steward")
    _, secret = made_link(signed_in(cast["Amina"]), role="reader")
    signed_in(cast["Bruno"]).post(f"/invitation/{secret}/")
    assert member(cast["Bruno"]).role == "steward"


def test_a_link_taken_back_or_made_by_somebody_who_left_is_over(cast, place):
    amina = signed_in(cast["Amina"])
    _, first = made_link(amina)
    amina.post(f"/organisations/la-cooperative/invitations/{OrganisationInvitation.objects.get().pk}/retirer/")
    _, second = made_link(amina)
    change_member(member(cast["Bruno"]), "steward")
    remove_member(member(cast["Amina"]), timezone.now())
    for secret in (first, second):
        assert signed_in(cast["Denis"]).get(f"/invitation/{secret}/").status_code == 410


@pytest.mark.parametrize("told", [{"days": "0"}, {"days": "91"}, {"days": "x"}, {"role": "king"}, {"email": "no"}])
def test_a_bad_invitation_is_refused_whole_and_what_was_typed_is_kept(cast, place, told):
    answer = signed_in(cast["Amina"]).post(
        "/organisations/la-cooperative/invitations/", {"role": "reader", "days": "3", "label": "Pour <b>Z</b>", **told}
    )
    assert answer.status_code == 422
    assert "aria-invalid" in answer.content.decode()
    assert "Pour &lt;b&gt;Z&lt;/b&gt;" in answer.content.decode()
    assert not OrganisationInvitation.objects.exists()


def test_a_member_who_is_no_steward_reads_and_may_leave(cast, place):
    bruno = signed_in(cast["Bruno"])
    page = bruno.get("/organisations/la-cooperative/").content.decode()
    assert "Amina" in page
    assert AMINA.email not in page
    assert "/invitations/" not in page
    theirs, own = member(cast["Amina"]).pk, member(cast["Bruno"]).pk
    assert bruno.post(f"/organisations/la-cooperative/membres/{theirs}/retirer/").status_code == 403
    assert bruno.get(f"/organisations/la-cooperative/membres/{own}/retirer/").status_code == 200
    assert bruno.post(f"/organisations/la-cooperative/membres/{own}/retirer/").status_code == 302
    assert bruno.get("/organisations/la-cooperative/").status_code == 404


@pytest.mark.parametrize("path", ["", "invitations/", "membres/1/", "membres/1/retirer/", "invitations/1/retirer/"])
def test_an_organisation_looks_missing_to_strangers(cast, place, path):
    denis = signed_in(cast["Denis"])
    assert denis.post(f"/organisations/la-cooperative/{path}").status_code in (404, 405)
    assert denis.get(f"/organisations/la-cooperative/{path}").status_code in (404, 405)


@pytest.mark.parametrize("count", [1, 3])
def test_pages_ask_as_many_questions_however_many_members(cast, place, count, django_assert_num_queries):
    from polyphonie.people.models import Person

    for n in range(count):
        Membership.objects.create(person=Person.objects.create_user(f"p{n}@example.org"), organisation=place)
        made_link(signed_in(cast["Amina"]))
    amina = signed_in(cast["Amina"])
    with django_assert_num_queries(6):
        amina.get("/organisations/la-cooperative/")
    with django_assert_num_queries(3):
        amina.get("/organisations/")

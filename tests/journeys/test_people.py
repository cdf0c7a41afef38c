"""People in a real browser: a passkey made and used, a link passed on without script, no obstacle on any page."""

import re
from typing import Final

import pytest
from django.core import mail
from django.core.cache import cache
from playwright.sync_api import expect

from polyphonie.dossier.invitations import make_invitation
from polyphonie.dossier.models import Role, TeamMember
from polyphonie.people.actions.accounts import make_demonstration
from polyphonie.people.actions.organisations import invite_member
from polyphonie.people.models import Organisation, Person
from tests.dossier.opening import opened
from tests.journeys.looking import BESIDE, wrong_with_pages

pytestmark = pytest.mark.browser
TEAM: Final = "/dossiers/marked/equipe/"
OUTSIDE: Final = (
    "/compte/connexion/", "/compte/connexion/code/", "/compte/inscription/", "/compte/mot-de-passe/oublie/",
    "/compte/desactive/", "/invitation/nothing/",
)  # fmt: skip
INSIDE: Final = (
    "/compte/", "/compte/adresse/", "/compte/mot-de-passe/choisir/", "/compte/confirmer/code/", "/compte/securite/",
    "/compte/securite/application/", "/compte/securite/cles/", "/compte/securite/cles/ajouter/", "/compte/deconnexion/",
    "/organisations/", "/organisations/nouvelle/", "/organisations/cooperative-de-demonstration/", TEAM,
    "/dossiers/marked/journal/", "/dossiers/marked/journal/?quoi=nothing",
)  # fmt: skip


@pytest.fixture(autouse=True)
def demonstration(settings, transactional_db, tmp_path):
    """The demonstration's people, and a dossier of their cooperative with a team, links and a log."""
    cache.clear()  # the limits on guessing are in a table that is no model: nothing else empties it between journeys
    settings.DEMO = settings.SIGNUP_OPEN = True
    settings.EMAIL_FILE_PATH = tmp_path
    make_demonstration()
    amina, bruno = Person.objects.order_by("email")
    place = Organisation.objects.get()
    dossier = opened(organisation=place)
    TeamMember.objects.create(dossier=dossier, person=amina, role=Role.ADMINISTRATOR)
    TeamMember.objects.create(dossier=dossier, person=bruno, role=Role.ANALYST, may_export_actors=True)
    make_invitation(dossier, Role.DECISION_MAKER, amina, label="Le \u202emaire <b>")
    from django.utils import timezone

    invite_member(place, "reader", amina, days=3, label="", email="x@example.org", now=timezone.now())
    return dossier


def enter(visit, prefix: str = "", **how):
    """Enter as Amina, in one click."""
    seen = visit(**how)
    seen.to(f"{prefix}/compte/connexion/")
    seen.page.get_by_role("button", name="Amina").click()
    return seen


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_nothing_is_wrong_with_a_page_in_either_light_or_width(visit, prefix):
    for seen, paths in ((visit(), OUTSIDE), (enter(visit, prefix), INSIDE)):
        assert wrong_with_pages(seen, prefix, paths, f"{BESIDE}, label") == {}


@pytest.mark.parametrize("script", [True, False])
def test_somebody_passes_a_link_on_and_somebody_else_enters_by_it(visit, script):
    host = enter(visit, script=script)
    page = host.to(TEAM)
    page.get_by_label("Pour qui").fill("Chloé")
    page.get_by_label("Rôle", exact=True).select_option("observer")
    page.get_by_role("button", name="Faire un lien").click()
    expect(page.get_by_label("Lien à transmettre")).to_be_visible()
    expect(page.get_by_role("button", name="Copier")).to_have_count(2 if script else 0)
    path = re.search(r"/invitation/[\w-]+/", page.get_by_label("Lien à transmettre").input_value())[0]
    page.reload()
    expect(page.get_by_label("Lien à transmettre")).to_have_count(0)
    guest = visit(script=script, width=360)
    page = guest.to("/en" + path)
    page.get_by_role("link", name="Make an account").click()
    page.get_by_label("Your name").fill("Chloé")
    page.get_by_label("E-mail address").fill("chloe@example.org")
    page.get_by_role("button", name="Make the account").click()
    page.get_by_label("Code").wait_for()
    page.get_by_label("Code").fill(re.search(r"^\w{4}-\w{4}$", mail.outbox[-1].body, re.MULTILINE)[0])
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Accept the invitation").click()
    expect(page).to_have_url(re.compile("/en/dossiers/marked/$"))
    assert TeamMember.objects.get(person__name="Chloé").role == Role.OBSERVER
    assert host.complaints == guest.complaints == []


def test_a_passkey_is_made_then_used(visit, live_server):
    seen = enter(visit)
    seen.site = live_server.url.replace("127.0.0.1", "localhost")
    page = seen.to("/compte/connexion/")
    page.get_by_role("button", name="Entrer comme Amina").click()
    wire = page.context.new_cdp_session(page)
    wire.send("WebAuthn.enable")
    key = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True}
    key |= {"isUserVerified": True, "automaticPresenceSimulation": True}
    wire.send("WebAuthn.addVirtualAuthenticator", {"options": key})
    page = seen.to("/compte/securite/cles/ajouter/")
    page.get_by_label("Nom de la clé").fill("mon téléphone")
    page.get_by_role("button", name="Ajouter la clé").click()
    page.get_by_role("heading", name="Vos codes de secours").wait_for()
    page = seen.to("/compte/securite/cles/")
    assert page.get_by_text("suffit pour entrer").count()
    seen.to("/compte/deconnexion/").get_by_role("main").get_by_role("button", name="Se déconnecter").click()
    page = seen.to("/compte/connexion/")
    page.get_by_text("Entrer avec une clé d’accès").first.click()
    page.get_by_role("button", name="Entrer avec une clé d’accès").click()
    page.get_by_role("link", name="Compte", exact=True).wait_for()
    assert [c for c in seen.complaints if "left the site" not in c] == []

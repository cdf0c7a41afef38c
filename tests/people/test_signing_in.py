"""Accounts: made, entered and protected, in both languages; nothing tells who has one."""

import json
import re
import time
from pathlib import Path

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.core import mail
from django.core.cache import cache
from django.test import Client

from polyphonie.people.models import Person
from tests.people import AMINA, CHLOE, DENIS, account

pytestmark = pytest.mark.django_db
CODE = re.compile(r"^([A-Z0-9]{4}-[A-Z0-9]{4})$", re.MULTILINE)
PASSWORD = "a sentence long enough"
LANGUAGES = pytest.mark.parametrize("prefix", ["", "/en"])


@pytest.fixture
def visitor() -> Client:
    return Client()


@pytest.fixture
def amina():
    """Amina, whose address is confirmed."""
    person = account(AMINA)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def code_received() -> str:
    found = CODE.search(mail.outbox[-1].body)
    assert found, mail.outbox[-1].body
    return found[1]


def is_signed_in(client: Client) -> bool:
    return client.get("/compte/").status_code == 200


def enter_by_password(client: Client, prefix: str = "", **more: str):
    return client.post(f"{prefix}/compte/connexion/", {"login": AMINA.email, "password": PASSWORD, **more})


def signed_in(person: Person) -> Client:
    """Enter as somebody does, so that the session remembers how."""
    client = Client()
    enter_by_password(client)
    return client


@LANGUAGES
def test_an_account_is_made_with_a_code_and_the_pages_keep_their_language(visitor, settings, prefix):
    settings.SIGNUP_OPEN = True
    told = {"name": "Chloé", "email": CHLOE.email, "password1": ""}
    sent = visitor.post(f"{prefix}/compte/inscription/", told)
    assert sent.headers["Location"] == f"{prefix}/compte/adresse/code/"
    page = visitor.get(sent.headers["Location"]).content.decode()
    assert f'action="{prefix}/compte/adresse/code/"' in page
    assert not is_signed_in(visitor)
    entered = visitor.post(f"{prefix}/compte/adresse/code/", {"code": code_received().lower().replace("-", " ")})
    assert entered.headers["Location"] == f"{prefix}/dossiers/"
    chloe = Person.objects.get()
    assert (chloe.name, chloe.language, chloe.has_usable_password()) == ("Chloé", "en" if prefix else "fr", False)
    assert is_signed_in(visitor)


def test_where_accounts_are_by_invitation_the_page_says_so(visitor):
    page = visitor.get("/compte/inscription/").content.decode()
    assert "sur invitation" in page
    assert 'name="email"' not in page
    visitor.post("/compte/inscription/", {"name": "Denis", "email": DENIS.email})
    assert not Person.objects.exists()
    assert "sur invitation" in visitor.get("/compte/connexion/").content.decode()


@LANGUAGES
def test_somebody_enters_by_a_code(visitor, amina, prefix):
    sent = visitor.post(f"{prefix}/compte/connexion/code/", {"email": AMINA.email})
    assert sent.headers["Location"] == f"{prefix}/compte/connexion/code/saisie/"
    assert visitor.get(sent.headers["Location"]).status_code == 200
    entered = visitor.post(sent.headers["Location"], {"code": code_received()})
    assert entered.headers["Location"] == f"{prefix}/dossiers/"
    assert is_signed_in(visitor)


@LANGUAGES
def test_somebody_enters_by_password_and_goes_where_they_were_going(visitor, amina, prefix):
    asked = visitor.get(f"{prefix}/compte/")
    assert asked.headers["Location"] == f"{prefix}/compte/connexion/?next={prefix}/compte/"
    page = visitor.get(asked.headers["Location"]).content.decode()
    assert f'name="next" value="{prefix}/compte/"' in page
    assert enter_by_password(visitor, prefix, next=f"{prefix}/compte/").headers["Location"] == f"{prefix}/compte/"


@pytest.mark.parametrize(
    "away", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", "/\\x.example"]
)
def test_nobody_is_sent_away(visitor, amina, away):
    assert enter_by_password(visitor, next=away).headers["Location"] == "/dossiers/"
    out = visitor.post("/compte/deconnexion/", {"next": away})
    assert out.headers["Location"] == "/"


def test_a_wrong_code_is_refused_and_three_end_it(visitor, amina):
    visitor.post("/compte/connexion/code/", {"email": AMINA.email})
    first = visitor.post("/compte/connexion/code/saisie/", {"code": "AAAA-AAAA"})
    assert "Ce code ne convient pas" in first.content.decode()
    visitor.post("/compte/connexion/code/saisie/", {"code": "AAAA-AAAA"})
    last = visitor.post("/compte/connexion/code/saisie/", {"code": "AAAA-AAAA"})
    assert last.headers["Location"] == "/compte/connexion/code/"
    assert "Trop d’essais" in visitor.get("/compte/connexion/code/").content.decode()
    assert visitor.post("/compte/connexion/code/saisie/", {"code": code_received()}).status_code == 302
    assert not is_signed_in(visitor)


@pytest.mark.parametrize(
    ("path", "field", "kind"),
    [("/compte/connexion/code/", "email", "Aucun compte"), ("/compte/mot-de-passe/oublie/", "email", "Aucun compte")],
)
def test_an_unknown_address_gets_the_same_answer_and_another_letter(amina, path, field, kind):
    answers = []
    for email in (AMINA.email, DENIS.email):
        client = Client()
        sent = client.post(path, {field: email})
        page = client.get(sent.headers["Location"]).content.decode()
        page = re.sub(r'csrfmiddlewaretoken" value="\w+', "", page)
        answers.append((sent.status_code, sent.headers["Location"], page.replace(email, "")))
    assert answers[0] == answers[1]
    assert kind in mail.outbox[-1].subject


def test_signing_up_with_a_known_address_looks_the_same_and_makes_nothing(amina, settings):
    settings.SIGNUP_OPEN = True
    answers = []
    for email in (AMINA.email, DENIS.email):
        client = Client()
        sent = client.post("/compte/inscription/", {"name": "Denis", "email": email, "password1": ""})
        page = client.get(sent.headers["Location"]).content.decode()
        page = re.sub(r'csrfmiddlewaretoken" value="\w+', "", page)
        answers.append((sent.status_code, sent.headers["Location"], page.replace(email, "")))
    assert answers[0] == answers[1]
    assert next(m.subject for m in mail.outbox) == "Vous avez déjà un compte"
    assert Person.objects.filter(email=AMINA.email).count() == 1


def test_letters_speak_the_language_of_the_person_and_name_the_configured_site(visitor, amina, settings):
    settings.SITE = "https://atelier.example"
    settings.ALLOWED_HOSTS = ["*"]
    amina.language = "en"
    amina.save()
    visitor.post("/compte/connexion/code/", {"email": AMINA.email}, headers={"host": "evil.example"})
    letter = mail.outbox[-1]
    assert letter.subject.startswith("Your sign-in code")
    assert "https://atelier.example/en/" in letter.body
    assert "evil" not in letter.body
    assert letter.content_subtype == "plain"


def test_too_many_tries_are_refused_with_when_to_come_back(visitor, amina):
    for _ in range(30):
        visitor.post("/compte/connexion/", {"login": "x"})
    answer = visitor.post("/compte/connexion/", {"login": "x"})
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "60"
    assert "Trop d’essais" in answer.content.decode()


def test_guessing_a_password_stops_after_five_tries_wherever_they_come_from(amina):
    for n in range(5):
        Client(REMOTE_ADDR=f"192.0.2.{n}").post("/compte/connexion/", {"login": AMINA.email, "password": "wrong"})
    client = Client(REMOTE_ADDR="192.0.2.99")
    assert "Trop d’essais" in enter_by_password(client).content.decode()
    assert not is_signed_in(client)


def test_changing_the_password_ends_the_other_sessions_and_a_letter_says_so(amina):
    here, there = signed_in(amina), signed_in(amina)
    told = {"oldpassword": PASSWORD, "password1": "another long sentence", "password2": "another long sentence"}
    assert here.post("/compte/mot-de-passe/", told).headers["Location"] == "/compte/"
    assert is_signed_in(here)
    assert not is_signed_in(there)
    assert mail.outbox[-1].subject == "Votre mot de passe a changé"


def test_the_cookie_of_a_session_is_for_the_site_only(amina, settings):
    settings.SESSION_COOKIE_SECURE = True
    cookie = signed_in(amina).cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"], cookie["secure"]) == (True, "Lax", True)
    assert settings.SESSION_ENGINE.endswith(".db")


def test_a_session_takes_another_name_when_somebody_enters(amina, visitor):
    visitor.post("/compte/connexion/code/", {"email": AMINA.email})
    before = visitor.cookies["sessionid"].value
    visitor.post("/compte/connexion/code/saisie/", {"code": code_received()})
    assert visitor.cookies["sessionid"].value != before


def test_a_forgotten_password_is_replaced_by_a_code(visitor, amina):
    sent = visitor.post("/compte/mot-de-passe/oublie/", {"email": AMINA.email})
    confirmed = visitor.post(sent.headers["Location"], {"code": code_received()})
    assert visitor.get(confirmed.headers["Location"]).status_code == 200
    told = {"password1": "another long sentence", "password2": "another long sentence"}
    done = visitor.post(confirmed.headers["Location"], told)
    assert visitor.get(done.headers["Location"], follow=True).status_code == 200
    amina.refresh_from_db()
    assert amina.check_password("another long sentence")


def test_a_weak_password_is_refused_next_to_its_field(amina):
    told = {"oldpassword": PASSWORD, "password1": "short", "password2": "short"}
    page = signed_in(amina).post("/compte/mot-de-passe/", told).content.decode()
    assert "id_password1-fault" in page


@pytest.mark.parametrize("path", ["/compte/", "/organisations/", "/compte/securite/"])
def test_a_deactivated_account_is_refused_everywhere(amina, path):
    client = signed_in(amina)
    assert client.get(path).status_code == 200
    amina.is_active = False
    amina.save()
    assert client.get(path).status_code == 302
    fresh = Client()
    enter_by_password(fresh)
    assert not is_signed_in(fresh)
    fresh.post("/compte/connexion/code/", {"email": AMINA.email})
    assert mail.outbox[-1].subject == "Aucun compte à cette adresse"


def totp_now(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


@LANGUAGES
def test_an_application_protects_the_account_with_its_drawing_and_recovery_codes(amina, prefix):
    client = signed_in(amina)
    asked = client.get(f"{prefix}/compte/securite/application/")
    assert asked.headers["Location"].startswith(f"{prefix}/compte/confirmer/?next=")
    again = client.post(asked.headers["Location"], {"password": PASSWORD})
    assert again.headers["Location"] == f"{prefix}/compte/securite/application/"
    page = client.get(again.headers["Location"]).content.decode()
    assert re.search(r'<svg class="qr" viewBox="0 0 [\d. ]+" role="img"[^>]*><rect[^>]*/><path d="M[^"]{500,}"/>', page)
    assert "data:" not in page
    secret = client.session["mfa.totp.secret"]
    done = client.post(f"{prefix}/compte/securite/application/", {"code": totp_now(secret)})
    assert done.headers["Location"] == f"{prefix}/compte/securite/codes/"
    codes = re.findall(r"<code>(\d{8})</code>", client.get(done.headers["Location"]).content.decode())
    assert len(codes) == 10
    taken = client.get(f"{prefix}/compte/securite/codes/fichier/")
    assert taken.content.decode().split()[-10:] == codes
    other = Client()
    assert enter_by_password(other, prefix).headers["Location"] == f"{prefix}/compte/connexion/seconde-etape/"
    assert other.get(f"{prefix}/compte/connexion/seconde-etape/").status_code == 200
    assert not is_signed_in(other)
    other.post(f"{prefix}/compte/connexion/seconde-etape/", {"code": codes[0]})
    assert is_signed_in(other)
    kept = json.dumps(list(Authenticator.objects.values_list("data", flat=True)))
    assert secret not in kept
    assert kept.count("locked:") == 2


def test_a_second_step_locked_under_a_key_that_the_site_lost_lets_nobody_in(amina, settings, caplog):
    client = signed_in(amina)
    client.post("/compte/confirmer/", {"password": PASSWORD})
    client.get("/compte/securite/application/")
    secret = client.session["mfa.totp.secret"]
    client.post("/compte/securite/application/", {"code": totp_now(secret)})
    old, settings.SECRET_KEY = settings.SECRET_KEY, "another key of the site, long enough to sign"
    cache.clear()
    other = Client()
    enter_by_password(other)
    other.post("/compte/connexion/seconde-etape/", {"code": totp_now(secret)})
    assert not is_signed_in(other)
    assert "POLYPHONIE_OLD_SECRET_KEYS" in caplog.text
    settings.SECRET_KEY_FALLBACKS = [old]
    cache.clear()
    enter_by_password(other)
    other.post("/compte/connexion/seconde-etape/", {"code": totp_now(secret)})
    assert is_signed_in(other)


def test_an_address_changes_once_its_code_is_typed(amina):
    client = signed_in(amina)
    client.post("/compte/confirmer/", {"password": PASSWORD})
    sent = client.post("/compte/adresse/", {"email": "new@example.org", "action_add": "1"})
    assert sent.headers["Location"] == "/compte/adresse/code/"
    amina.refresh_from_db()
    assert amina.email == AMINA.email
    letter = next(m for m in mail.outbox if m.to == ["new@example.org"])
    client.post("/compte/adresse/code/", {"code": CODE.search(letter.body)[1]})
    amina.refresh_from_db()
    assert amina.email == "new@example.org"


def test_one_says_ones_name_and_language(amina):
    client = signed_in(amina)
    assert client.post("/compte/", {"name": "Amina \u202e<b>", "language": "en"}).status_code == 302
    page = client.get("/compte/").content.decode()
    assert "Amina \u202e&lt;b&gt;" in page
    assert "C’est enregistré." in page
    refused = client.post("/compte/", {"name": "", "language": "xx"})
    assert refused.status_code == 422
    assert "aria-invalid" in refused.content.decode()


def test_a_letter_that_does_not_leave_is_said(visitor, amina, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    answer = visitor.post("/compte/connexion/code/", {"email": AMINA.email})
    assert answer.status_code == 503
    assert "n’est pas partie" in answer.content.decode()


def test_the_demonstration_lets_anybody_enter_as_its_people_and_nothing_else_does(visitor, settings):
    from polyphonie.people.actions.accounts import make_demonstration

    make_demonstration()
    make_demonstration()
    assert visitor.post("/compte/demonstration/", {"who": "amina"}).status_code == 404
    assert "Entrer comme" not in visitor.get("/compte/connexion/").content.decode()
    settings.DEMO = True
    settings.EMAIL_FILE_PATH = Path("/somewhere")
    assert visitor.get("/compte/demonstration/").status_code == 405
    assert visitor.post("/compte/demonstration/", {"who": "denis"}).status_code == 404
    assert "Entrer comme Amina" in visitor.get("/compte/connexion/").content.decode()
    assert visitor.post("/en/compte/demonstration/", {"who": "amina"}).headers["Location"] == "/en/dossiers/"
    assert "Coopérative de démonstration" in visitor.get("/organisations/").content.decode()


def test_no_page_of_accounts_holds_a_script_or_a_style_of_its_own(amina, settings):
    settings.DEMO = settings.SIGNUP_OPEN = True
    settings.EMAIL_FILE_PATH = Path("/somewhere")
    client = signed_in(amina)
    client.post("/compte/confirmer/", {"password": PASSWORD})
    own = ("", "adresse/", "mot-de-passe/", "confirmer/", "confirmer/code/", "securite/", "securite/application/",
           "securite/cles/", "securite/cles/ajouter/", "deconnexion/")  # fmt: skip
    for visitor, paths in ((client, own), (Client(), ("connexion/", "connexion/code/", "inscription/", "desactive/"))):
        for prefix in ("", "/en"):
            for path in paths:
                answer = visitor.get(f"{prefix}/compte/{path}")
                page = answer.content.decode()
                assert answer.status_code == 200, path
                assert not re.search(r"<script(?![^>]*\bsrc=)|<style| style=| on\w+=|data:", page), path
                assert "http://" not in page or "passe" in page

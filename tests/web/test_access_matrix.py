"""Every address, method and role: what each gets is written in access.yaml; an address not written there fails."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import pytest
import yaml
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from polyphonie.dossier.invitations import make_invitation
from polyphonie.dossier.models import Activity, Objective, Role, TeamMember
from polyphonie.people.models import Membership, Organisation, OrganisationInvitation, Person
from tests.contracts.repository import ROOT
from tests.dossier.opening import opened

pytestmark = pytest.mark.django_db
ROLES: Final = (
    "stranger", "respondent", "observer", "decision_maker", "analyst", "facilitator", "administrator", "other",
    "deactivated",
)  # fmt: skip
OUTSIDE: Final = ("stranger", "respondent", "other", "deactivated")
METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
SECRET: Final = "a-secret-that-nobody-drew"


@cache
def matrix() -> dict[str, Any]:
    """What is written."""
    return yaml.safe_load((ROOT / "tests" / "web" / "access.yaml").read_text("utf-8"))


def names(resolver: URLResolver | None = None) -> Iterator[str]:
    """The name of every address of the site."""
    for one in (resolver or get_resolver()).url_patterns:
        if isinstance(one, URLPattern):
            assert one.name, f"an address has no name: {one.pattern}"
            yield one.name
        else:
            yield from names(one)


@pytest.fixture
def things(settings) -> dict[str, Any]:
    """A private dossier of a town with its team, another organisation, links; and what addresses need of them."""
    settings.SIGNUP_OPEN = True
    people = {role: Person.objects.create_user(f"{role}@example.org", "a sentence long enough") for role in ROLES[1:]}
    town, other = (Organisation.objects.create(slug=slug, name=slug.title()) for slug in ("town", "elsewhere"))
    steward = Membership.objects.create(person=people["administrator"], organisation=town, role="steward")
    Membership.objects.create(person=people["other"], organisation=other, role="steward")
    dossier = opened(organisation=town)
    for role in Role.values:
        TeamMember.objects.create(dossier=dossier, person=people[role], role=role)
    TeamMember.objects.create(dossier=dossier, person=people["deactivated"], role=Role.ADMINISTRATOR)
    TeamMember.objects.create(dossier=opened("other"), person=people["other"], role=Role.ADMINISTRATOR)
    Person.objects.filter(email="deactivated@example.org").update(is_active=False)
    link, _ = make_invitation(dossier, Role.ANALYST, people["administrator"])
    place_link = OrganisationInvitation.objects.create(
        organisation=town, secret_digest="x", made_by=people["administrator"], expires_at=link.expires_at
    )
    member = dossier.team.get(person=people["observer"])
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choisir")
    Activity.objects.create(
        dossier=dossier, objective=goal, slug="halle", instrument="graded_vote", title="La halle",
        opened_at=timezone.now(),
    )  # fmt: skip
    pk = {
        "organisation-member": steward.pk, "organisation-member-remove": steward.pk,
        "organisation-invitation": place_link.pk, "organisation-invitation-revoke": place_link.pk,
        "dossier-team-member": member.pk, "dossier-team-remove": member.pk,
        "dossier-team-invitation": link.pk, "dossier-team-revoke": link.pk,
    }  # fmt: skip
    return {"people": people, "pk": pk}


def client_of(role: str, things: dict[str, Any]) -> Client:
    """Somebody of a role, signed in as their cookie says, even once their account is closed."""
    client = Client(raise_request_exception=False)
    if role != "stranger":
        client.force_login(things["people"][role])
    return client


def path_of(name: str, written: dict[str, Any], things: dict[str, Any]) -> str:
    """Make the path of an address from the things that it names."""
    if "at" in written:
        return written["at"]
    slug = "town" if name.startswith("organisation") else "marked"
    known = {"slug": slug, "pk": things["pk"].get(name, 1), "secret": SECRET, "who": "1", "token": "x-y"}
    asked = {**known, **written.get("with", {})}
    (_, takes), *_ = get_resolver().reverse_dict.getlist(name)[0][0]
    assert set(takes) <= set(asked), f"{name}: say in tests/web/access.yaml, with: {{...}}, what {takes} are"
    return reverse(name, kwargs={key: asked[key] for key in takes})


def expected(written: dict[str, Any], method: str, role: str) -> set[int]:
    """Read what is written for a method and a role."""
    answers = {**matrix()["families"].get(written.get("as"), {}), **written}.get(method)
    assert answers is not None, f"{method} is written nowhere"
    if isinstance(answers, dict) and "outside" in answers:
        answers = {**dict.fromkeys(OUTSIDE, answers["outside"]), **answers}
    one = answers.get(role, answers.get("else")) if isinstance(answers, dict) else answers
    assert one is not None, f"nothing is written for {role}"
    return set(one) if isinstance(one, list) else {one}


def test_every_address_is_written_in_the_matrix():
    missing = sorted(set(names()) - set(matrix()))
    assert not missing, "write a line for each of these in tests/web/access.yaml: who may ask it, and what they get"


def test_every_line_of_the_matrix_is_an_address():
    assert sorted(set(matrix()) - {"families"} - set(names())) == []


@pytest.mark.parametrize("role", ROLES)
def test_each_role_gets_what_is_written(things, role):
    client, wrong = client_of(role, things), []
    for name in sorted(set(names()) & set(matrix())):
        written = matrix()[name]
        path = path_of(name, written, things)
        for method in METHODS:
            status = asked(client, method, path)
            wanted = expected(written, method, role) if method in ("GET", "POST") else set(range(300, 500)) | {200}
            wrong += [] if status in wanted else [f"{name}: {method} {path} gave {status}, not {sorted(wanted)[:3]}"]
    assert not wrong, f"as {role}:\n" + "\n".join(wrong)


def asked(client: Client, method: str, path: str) -> int:
    """Ask, with an empty form, and undo what it did: the next question finds everything in its place."""
    cookies = client.cookies.copy()
    with transaction.atomic():
        answer = client.generic(method, path)
        transaction.set_rollback(True)
    client.cookies = cookies
    return answer.status_code

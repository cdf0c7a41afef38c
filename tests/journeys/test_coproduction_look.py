"""The pages of activities, for every instrument found: no obstacle, nothing too wide, nothing too small to touch."""

import datetime as dt

import pytest
from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import expect

from polyphonie.coproduction.rooms import open_room
from polyphonie.coproduction.templates_kept import keep_template
from polyphonie.dossier.models import Activity, ActivityTemplate, Item, Objective, Step, TeamMember
from polyphonie.kit.registry import instrument_for, instruments
from polyphonie.people.actions.accounts import make_demonstration
from polyphonie.people.models import Membership, Person
from tests.coproduction.test_taking_part import calm  # noqa: F401 (fixture)
from tests.dossier.opening import opened
from tests.journeys.looking import BESIDE, faults_of_size, obstacles, wrong_with_pages
from tests.journeys.samples import counted, laid

pytestmark = pytest.mark.browser
HERE = "/dossiers/marked/"
SMALL_BESIDE = f"{BESIDE}, label"


@pytest.fixture
def dossier(settings, transactional_db):
    """A public dossier that Amina administers, with a step and an objective."""
    cache.clear()
    settings.DEMO = True
    make_demonstration()
    made = opened(is_public=True)
    TeamMember.objects.create(dossier=made, person=Person.objects.get(name="Amina"), role="administrator")
    today = timezone.localdate()
    Step.objects.create(
        dossier=made, code="choix", position=1, method="majority-judgment", stage="decide", objectives=["choose"],
        starts_on=today, ends_on=today + dt.timedelta(days=20),
    )  # fmt: skip
    return made


@pytest.fixture
def goal(dossier):
    return Objective.objects.create(dossier=dossier, code="choose", text="Dire ce qui passe d’abord", kind="prioritise")


def looked_at(seen, prefix: str, paths) -> dict:
    """Look at pages of activities; only what is wrong is told."""
    return wrong_with_pages(seen, prefix, paths, SMALL_BESIDE)


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_what_participants_see_of_every_instrument(visit, goal, prefix):
    paths = []
    for slug in instruments():
        for stage in instrument_for(slug).stages:
            laid(goal, slug, f"{slug}-{stage}", stage=stage)
            paths.append(f"/participer/{slug}-{stage}/")
        counted(goal, slug, f"{slug}-out")
        paths.append(f"/participer/{slug}-out/resultat/")
    assert looked_at(visit(), prefix, paths) == {}


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_ways_in_and_pages_of_everybody(visit, goal, prefix):
    now = timezone.now()
    for access in ("codes", "email", "link", "account"):
        laid(goal, first_tool(), access, access=access)
    laid(goal, first_tool(), "later", opened_at=None, opens_at=now + dt.timedelta(days=2))
    laid(goal, first_tool(), "over", closed_at=now)
    paths = [f"/participer/{name}/" for name in ("codes", "email", "link", "account", "later", "over")]
    paths += [f"{HERE}demarche/", "/participer/", "/outils/", *(f"/outils/{slug}/" for slug in instruments())]
    assert looked_at(visit(), prefix, paths) == {}


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_what_the_team_runs_in_each_state(visit, goal, prefix):
    now = timezone.now()
    step = Step.objects.get()
    for slug in instruments():
        laid(goal, slug, f"{slug}-draft", opened_at=None, step=step)
    laid(goal, first_tool(), "later", opened_at=None, opens_at=now + dt.timedelta(days=2))
    open_ = laid(goal, first_tool(), "open", access="codes", closes_at=now + dt.timedelta(days=2))
    maker = open_.items.first().ask
    for state, ruling in (("pending", ""), ("withheld", "off-topic: hors de la halle")):
        Item.objects.create(activity=open_, ask=maker, title=f"Une idée {state}", state=state, ruling=ruling)
    laid(goal, first_tool(), "closed", closed_at=now)
    counted(goal, first_tool(), "out")
    names = (*(f"{slug}-draft" for slug in instruments()), "later", "open", "closed", "out")
    paths = [f"{HERE}activites/", f"{HERE}activites/nouvelle/?etape=choix", *(f"/activites/{name}/" for name in names)]
    seen = visit()
    seen.to(f"{prefix}/compte/connexion/").get_by_role("button", name="Amina").click()
    assert looked_at(seen, prefix, paths) == {}


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_templates_and_a_room(visit, goal, prefix):
    now, amina = timezone.now(), Person.objects.get(name="Amina")
    goal.dossier.organisation = Membership.objects.filter(person=amina).first().organisation
    goal.dossier.save()
    one = laid(goal, first_tool(), "one")
    for number in range(3):
        keep_template(one, amina, f"Modèle {number}", "Quand le temps presse")
    ActivityTemplate.objects.filter(title="Modèle 2").update(instrument="gone")
    open_room(one, 200, 3, amina, now)
    start = f"{HERE}activites/nouvelle/?modele={ActivityTemplate.objects.first().pk}"
    paths = [f"{HERE}activites/nouvelle/", start, "/activites/one/modele/", "/activites/one/"]
    seen = visit()
    seen.to(f"{prefix}/compte/connexion/").get_by_role("button", name="Amina").click()
    assert looked_at(seen, prefix, paths) == {}


def test_a_receipt_and_a_form_that_comes_back(visit, goal):
    seen = visit()
    laid(goal, next(slug for slug, one in instruments().items() if is_choice(one)), "vote")
    page = seen.to("/participer/vote/")
    for group in page.locator("fieldset").all():
        group.locator("input").first.check()
    page.locator(".part-form button").click()
    page.wait_for_url("**/recu/*/")
    assert looked_at(seen, "", [page.url.removeprefix(seen.site)]) == {}
    assert looked_at(seen, "", ["/participer/vote/"]) == {}
    laid(goal, next(slug for slug, one in instruments().items() if one.asks[0].by == "participant"), "ideas")
    page = seen.to("/participer/ideas/")
    page.locator(".part-form button").click()
    page.locator("#faute").wait_for()
    assert (obstacles(page), faults_of_size(page, SMALL_BESIDE)) == ([], [])


def is_choice(one) -> bool:
    """Tell whether an instrument asks for one choice an option, and nothing else."""
    if [ask.by for ask in one.asks] != ["team", "participant"]:
        return False
    return [(field.kind, field.is_required) for field in one.asks[1].fields(one.settings(), None)] == [("choice", True)]


def first_tool() -> str:
    """Give the first instrument whose options are graded by a choice: what most people meet."""
    return next(slug for slug, one in instruments().items() if one.asks[0].by == "team" and len(one.asks) == 2)


def test_a_count_that_ends_does_not_take_away_what_is_being_typed(visit, goal):
    one = laid(goal, first_tool(), "one")
    run = {"count_run": "6f1c7a52-6f0a-4a0e-9c38-2f8a6a3c1d11", "count_begun_at": timezone.now()}
    for typing in (True, False):
        Activity.objects.filter(pk=one.pk).update(count_step=2, **run)
        seen = visit()
        seen.to("/compte/connexion/").get_by_role("button", name="Amina").click()
        page = seen.to("/activites/one/")
        if typing:
            page.locator("#title").fill("Un titre que je tape")
        Activity.objects.filter(pk=one.pk).update(count_step=3)
        expect(page.locator(".counting strong")).to_contain_text("vérification")
        Activity.objects.filter(pk=one.pk).update(count_run=None, count_step=0)
        if typing:
            expect(page.locator(".counting strong")).to_contain_text("Le compte est fini")
            assert page.locator("#title").input_value() == "Un titre que je tape"
        else:
            expect(page.locator(".counting")).to_have_count(0)

"""The guided form in a real browser: saved as one goes, by two people, with and without a script; axe finds nothing."""

import pytest
from django.test import Client
from playwright.sync_api import expect

from polyphonie.dossier.models import Dossier, TeamMember
from polyphonie.kit.situation_file import read_situation
from tests.dossier.opening import opened
from tests.journeys.looking import BESIDE, wrong_with_pages
from tests.people import AMINA, BRUNO, account

pytestmark = pytest.mark.browser
HOME = "/dossiers/marked/decrire/"
PATHS = (HOME, HOME + "climat/", HOME + "acteurs/", HOME + "publics/publics/young/", HOME + "equipe/",
         HOME + "acteurs/acteurs/gz-guilde/retirer/", "/dossiers/marked/reglages/",
         "/dossiers/marked/decrire/fichier/", "/dossiers/nouveau/", "/dossiers/")  # fmt: skip


@pytest.fixture
def signed(visit, live_server):
    """Open a page as somebody of the team: signed(AMINA, script=False)."""
    dossier = opened()

    def open_as(character, **look):
        person = account(character)
        TeamMember.objects.create(dossier=dossier, person=person, role="administrator")
        client = Client()
        client.force_login(person)
        seen = visit(**look)
        seen.page.context.add_cookies(
            [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}]
        )
        return seen

    return open_as


def now():
    return read_situation(Dossier.objects.get().situation, is_partial=True)


def test_a_value_is_saved_as_one_goes_and_said_so_lastingly(signed):
    seen = signed(AMINA)
    page = seen.to(HOME + "climat/")
    page.get_by_label("rompue").check()
    told = page.locator("[data-told='context.trust']")
    expect(told).to_contain_text("Enregistré à")
    page.get_by_label("des camps organisés").check()
    expect(page.locator("[data-told='context.conflict']")).to_contain_text("Enregistré à")
    expect(told).to_contain_text("Enregistré à")
    assert (now().context.trust, now().context.conflict) == (0, 3)
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(page.get_by_text("Rien n’avait changé")).to_be_visible()
    page.goto(page.url.replace("climat", "lieu"))
    page.get_by_label("La population").fill("beaucoup")
    page.get_by_label("La population").blur()
    expect(page.locator("[data-told='context.territory.population']")).to_contain_text("n’est pas un nombre")
    assert seen.complaints == []


def test_two_people_at_once_see_each_other_and_lose_nothing(signed):
    hers, his = signed(AMINA).to(HOME + "lieu/"), signed(BRUNO).to(HOME + "lieu/")
    hers.get_by_label("Le nom du territoire").fill("Évreux")
    hers.get_by_label("Le nom du territoire").blur()
    expect(hers.locator("[data-told='context.territory.name']")).to_contain_text("Enregistré à")
    his.get_by_label("Le nom du territoire").fill("Lisieux")
    his.get_by_label("Le nom du territoire").blur()
    told = his.locator("[data-told='context.territory.name']")
    expect(told).to_contain_text("Amina a écrit entre-temps : « Évreux »")
    assert now().context.territory.name == "Évreux"
    told.get_by_role("button").click()
    expect(told).to_contain_text("Enregistré à")
    assert now().context.territory.name == "Lisieux"


def test_saving_at_once_after_several_answers_is_no_conflict_with_oneself(signed):
    seen = signed(AMINA)
    page = seen.to("/dossiers/marked/decrire/contraintes/contraintes/money/")
    page.route("**/money/", lambda route: route.continue_() if route.request.is_navigation_request() else slow(route))
    for end, amount in (("least", "1000"), ("typical", "2000"), ("most", "3000")):
        page.locator(f"[name='constraints.money.amount!{end}']").fill(amount)
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    page.wait_for_url("**/?garde=*")
    amount = next(one for one in now().constraints if one.id == "money").amount
    assert (amount.least, amount.typical, amount.most) == (1000, 2000, 3000)
    assert seen.complaints == []


def slow(route) -> None:
    """Let a save arrive, and its answer come back late."""
    answer = route.fetch()
    route.request.frame.page.wait_for_timeout(150)
    route.fulfill(response=answer)


@pytest.mark.parametrize("script", [True, False])
def test_a_list_is_put_in_order_with_and_without_a_script(signed, script):
    page = signed(AMINA, script=script).to(HOME + "acteurs/")
    page.get_by_role("button", name="Descendre : Guilde").click()
    expect(page.locator(".elements li").first).to_contain_text("Syndicat Quartzien")
    page.get_by_label("Le nom d’un acteur").fill("Les Halles")
    page.get_by_role("button", name="Ajouter", exact=True).click()
    expect(page.locator(".elements li").last).to_contain_text("Les Halles")
    assert [a.name for a in now().actors] == [
        "Syndicat Quartzien",
        "Guilde Zéphyrine",
        "Comité Malachite",
        "Les Halles",
    ]


def test_a_conflict_is_settled_without_a_script(signed):
    hers, his = (signed(one, script=False).to(HOME + "climat/") for one in (AMINA, BRUNO))
    hers.get_by_label("rompue").check()
    hers.get_by_role("button", name="Enregistrer", exact=True).click()
    his.get_by_label("forte", exact=False).last.scroll_into_view_if_needed()
    his.locator("[name='context.trust'][value='4']").check()
    his.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(his.get_by_text("Amina a écrit autre chose")).to_be_visible()
    his.get_by_label("Garder ma réponse").check()
    his.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(his.get_by_text("C’est enregistré")).to_be_visible()
    assert now().context.trust == 4


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_nothing_is_wrong_with_a_page_in_either_light_or_width(signed, prefix):
    assert wrong_with_pages(signed(AMINA), prefix, PATHS, f"{BESIDE}, label") == {}

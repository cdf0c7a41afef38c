"""From the list of dossiers to the printed strategy, as a reader of the demonstration goes: both languages, day and
night, wide and narrow, with and without script."""

import re
from typing import Final

import pytest
from playwright.sync_api import expect

from tests.dossier.opening import opened
from tests.journeys.looking import BESIDE, NARROW, faults_of_size, obstacles, unfold

pytestmark = pytest.mark.browser
DOSSIER: Final = "/dossiers/marked/"
ROOMS: Final = (
    "/dossiers/", *(DOSSIER + page for page in ("", "situation/", "diagnostic/", "acteurs/", "acteurs/?vue=publique",
    "sequences/", "methodes-ecartees/", "strategie/")), "/methodes/", "/methodes/citizens-jury/", "/methodes/?q=zzz",
    "/competences/", "/droit/", "/modeles/", "/participer/",
)  # fmt: skip
EVERYWHERE: Final = (*ROOMS, *(f"/en{path}" for path in ROOMS))


@pytest.fixture(autouse=True)
def demonstration(settings, transactional_db):
    """The demonstration with one invented dossier."""
    settings.DEMO = True
    return opened(is_public=True, is_example=True)


@pytest.mark.parametrize("path", EVERYWHERE)
def test_nothing_is_wrong_with_a_page_in_either_light_or_width(visit, path):
    seen = visit()
    page = seen.to(path)
    assert obstacles(page) == []
    assert seen.complaints == []
    narrow = visit(width=NARROW).to(path)
    unfold(narrow)
    assert faults_of_size(narrow, f"{BESIDE}, li, h2, h3") == []


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize(
    ("prefix", "pages", "public"),
    [
        ("", ("Situation", "Diagnostic", "Acteurs", "Démarches", "Stratégie"), "Voir ce que le public verrait"),
        ("/en", ("Situation", "Diagnosis", "Actors", "Processes", "Strategy"), "See what the public would see"),
    ],
)
def test_a_reader_goes_from_the_list_to_the_printed_strategy(visit, prefix, pages, public, script):
    seen = visit(script=script)
    page = seen.to(f"{prefix}/dossiers/")
    page.get_by_role("link", name="La halle du marché").click()
    inside = page.locator("nav.shelves")
    for name in pages:
        inside.get_by_role("link", name=name, exact=True).click()
        expect(inside.locator("[aria-current=page]")).to_have_text(name)
        expect(page.locator("h1")).to_be_visible()
        if name == pages[2]:
            expect(page.get_by_text("Guilde Zéphyrine").first).to_be_attached()
            page.get_by_role("link", name=public).click()
            expect(page.get_by_text("Guilde Zéphyrine")).to_have_count(0)
    expect(page).to_have_url(re.compile("vue=publique"))
    page.emulate_media(media="print")
    assert not [e for e in page.locator(".top nav, .shelves, .switch, .toc, .theme, .button").all() if e.is_visible()]
    assert page.locator(".verdict").first.is_visible()
    if script:
        assert page.pdf(format="A4")[:5] == b"%PDF-"
    assert seen.complaints == []


@pytest.mark.parametrize("script", [True, False])
def test_a_reader_asks_why_not_a_method_and_reads_it(visit, script):
    seen = visit(script=script, width=360)
    page = seen.to(DOSSIER)
    page.get_by_role("link", name="Pourquoi pas une autre méthode").click()
    page.get_by_role("searchbox").fill("referendum")
    page.get_by_role("button", name="Chercher").click()
    page.get_by_role("link", name="Référendum local").first.click()
    expect(page.get_by_role("heading", name="Quand s’en passer")).to_be_visible()
    page.get_by_role("link", name="Méthodes", exact=True).first.click()
    page.get_by_role("searchbox").fill("JURY")
    page.get_by_label("Famille").select_option("deliberation")
    page.get_by_role("button", name="Chercher").click()
    expect(page.get_by_role("link", name="Jury citoyen")).to_be_visible()
    assert seen.complaints == []


def test_the_catalogue_narrows_while_one_types(visit):
    page = visit().to("/methodes/")
    page.get_by_role("searchbox").press_sequentially("JURÝ citoyen")
    shown = page.locator("#found > li:visible")
    assert 1 <= shown.count() <= 10
    assert shown.filter(has_text="Jury citoyen").count()


def test_a_file_is_taken_away(visit):
    page = visit().to(DOSSIER)
    with page.expect_download() as taken:
        page.get_by_role("link", name="Données (JSON)").click()
    assert taken.value.suggested_filename == "marked-strategie.json"

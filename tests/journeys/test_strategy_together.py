"""From an empty dossier to the printed strategy: two people at once, in both languages; one alone without a script."""

import re
from pathlib import Path
from typing import Final

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from polyphonie.dossier.models import Dossier
from polyphonie.kit.situation_file import read_situation
from polyphonie.people.actions.accounts import make_demonstration
from tests.journeys.walking import Walker, work

pytestmark = pytest.mark.browser
WORDS: Final = {
    "fr": {
        "title": "Une halle pour tous", "problem": "La halle ferme l’hiver. Que doit-elle devenir ?",
        "what": "Choisir l’usage de la halle", "by": "Le conseil municipal", "promise": "Le conseil répondra à tout",
        "open": "Les usages", "project": ("Ouvrir toute l’année",),
        "goals": ("Imaginer des usages", "Dire ce qui passe d’abord"),
        "actors": ("Les Halles", "Union des commerces", "Comité du centre"),
        "publics": ("Personnes âgées du centre", "Lycéens"), "money": "Budget de la démarche",
        "asked": "Services techniques", "reason": "Nous vivrons avec, et nous le dirons au conseil.",
    },
    "en": {
        "title": "A hall for all", "problem": "The market hall closes in winter. What should it become?",
        "what": "Choose the use of the hall", "by": "The town council", "promise": "The council will answer everything",
        "open": "The uses", "project": ("Open all year",),
        "goals": ("Imagine uses", "Say what comes first"),
        "actors": ("Market stalls", "Traders", "Town residents"),
        "publics": ("Older people of the centre", "Pupils"), "money": "Budget of the process",
        "asked": "Technical services", "reason": "We will live with it, and tell the council so.",
    },
}  # fmt: skip


@pytest.fixture(autouse=True)
def demonstration(settings, transactional_db):
    """Amina and Bruno, who belong to one cooperative, and no dossier at all."""
    cache.clear()
    settings.DEMO = True
    make_demonstration()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_two_people_go_from_nothing_to_a_printed_strategy(somebody, language, tmp_path):
    amina, words = somebody(language), WORDS[language]
    here = begun(amina, words)
    described(amina, here, words)
    bruno = invited(amina, somebody(language), here)
    both_at_once(amina, bruno, here, words)
    asked(amina, somebody(language, width=360), bruno, here, words)
    mapped(bruno, here, words)
    understood(bruno, here, words)
    chosen(bruno, here, words)
    adapted(amina, bruno, here, words)
    printed(bruno, here, tmp_path)


def test_somebody_alone_without_a_script_does_the_same(somebody, tmp_path):
    amina, words = somebody("fr", script=False), WORDS["fr"]
    here = begun(amina, words)
    described(amina, here, words)
    decided(amina, here, words)
    work()
    understood(amina, here, words)
    chosen(amina, here, words)
    adapted(amina, amina, here, words)
    printed(amina, here, tmp_path)


def begun(amina: Walker, words) -> str:
    """Make an empty dossier, of nobody else; give its path."""
    amina.to("/compte/connexion/")
    amina.enter("Amina")
    amina.to("/dossiers/")
    amina.follow("dossier-list-new")
    amina.page.locator("#blank-title").fill(words["title"])
    amina.page.locator("#blank-organisation").select_option("")
    amina.press("new-blank-go")
    return re.search(r"/dossiers/[^/]+/", amina.page.url)[0]


def described(amina: Walker, here: str, words) -> None:
    """Describe the place, the problem, the objectives, the actors, the publics and the money."""
    fill(amina, here, "lieu", {"territory.scope": "municipality", "territory.population": "9000",
        "organiser.kind": "municipality", "as_of": "2026-09-01"})  # fmt: skip
    fill(amina, here, "probleme", {"context.problem": words["problem"], "context.phase": "diagnosis"})
    for group, word, texts in (
        ("ouvert", "ouvert", (words["open"],)), ("projet", "objectifs-du-projet", words["project"]),
        ("objectifs", "objectifs", words["goals"]), ("acteurs", "acteurs", words["actors"]),
        ("contraintes", "contraintes", (words["money"],)), ("publics", "publics", words["publics"]),
    ):  # fmt: skip
        add(amina, here, group, word, texts)
    for group, name, answers in (
        ("objectifs", words["goals"][0], {".kind": "generate_ideas", ".level": "involve"}),
        ("objectifs", words["goals"][1], {".kind": "prioritise", ".level": "involve"}),
        ("contraintes", words["money"], {".kind": "financial", ".limits": "budget", ".amount!least": "20000",
         ".amount!typical": "40000", ".amount!most": "60000"}),
        ("publics", words["publics"][0], {".affected": "4", ".distance": "4"}),
    ):  # fmt: skip
        amina.to(f"{here}decrire/{group}/").get_by_role("link", name=name, exact=True).first.click()
        keep(amina, answers)


def decided(who: Walker, here: str, words) -> None:
    """Describe the climate and the decision."""
    fill(who, here, "climat", {"conflict": "2", "complexity": "1", "uncertainty": "1", "trust": "2"})
    fill(who, here, "decision", decision(words))


def decision(words) -> dict[str, str]:
    return {
        "decision.what": words["what"], "decision.by_whom": words["by"], "decision.when": "2027-06-01",
        "decision.level_granted": "involve", "decision.is_taken": "no", "commitment.form": "published",
        "commitment.text": words["promise"],
    }  # fmt: skip


def fill(who: Walker, here: str, group: str, answers: dict[str, str]) -> None:
    """Answer the questions of a group."""
    who.to(f"{here}decrire/{group}/")
    keep(who, answers)


def keep(who: Walker, answers: dict[str, str]) -> None:
    """Answer questions of the page, and keep them."""
    for name, value in answers.items():
        who.put(name, value)
    who.press("describe-save")
    who.page.wait_for_url("**/?garde=*")


def add(who: Walker, here: str, group: str, word: str, texts: tuple[str, ...]) -> None:
    """Add elements to a list, all at once."""
    who.to(f"{here}decrire/{group}/")
    part = who.page.locator(f"#{word}")
    part.get_by_text(who.say("describe-several")).click()
    part.locator("[name=several]").fill("\n".join(texts))
    who.press("describe-add", part)
    expect(part.locator(".elements > li")).to_have_count(len(texts))


def invited(amina: Walker, bruno: Walker, here: str) -> Walker:
    """Amina makes a link; Bruno, who had no way in, follows it, says who he is, and accepts."""
    amina.to(f"{here}equipe/").locator("[name=role]").select_option("facilitator")
    amina.press("invitation-make")
    link = amina.page.locator("#link").input_value()
    bruno.to(re.search(r"/invitation/[\w-]+/", link)[0])
    bruno.follow("account-sign-in", bruno.page.locator("main"))
    bruno.enter("Bruno")
    bruno.press("invitation-accept")
    expect(bruno.page).to_have_url(bruno.address(here))
    return bruno


def both_at_once(amina: Walker, bruno: Walker, here: str, words) -> None:
    """Two pages open together: nothing is lost, and who changed what is said."""
    amina.to(f"{here}decrire/climat/")
    bruno.to(f"{here}decrire/climat/")
    for name in ("conflict", "complexity"):
        amina.put(f"context.{name}", "1")
    bruno.put("context.trust", "2")
    bruno.put("context.uncertainty", "1")
    for who, name in ((amina, "complexity"), (bruno, "uncertainty")):
        expect(who.told(f"context.{name}")).to_have_attribute("data-state", "saved")
    bruno.put("context.conflict", "2")
    expect(bruno.told("context.conflict")).to_contain_text("Amina")
    bruno.press("describe-keep-mine", bruno.told("context.conflict"))
    expect(bruno.told("context.conflict")).to_have_attribute("data-state", "saved")
    fill(bruno, here, "decision", decision(words))
    climate = read_situation(Dossier.objects.get().situation).context
    assert (climate.conflict, climate.complexity, climate.trust, climate.uncertainty) == (2, 1, 2, 1)
    rows = amina.to(f"{here}decrire/").locator(".progress > li")
    assert "Amina" in rows.nth(0).inner_text()
    assert "Bruno" in rows.nth(3).inner_text()
    log = amina.to(f"{here}journal/").locator("main").inner_text()
    assert "Amina" in log
    assert "Bruno" in log


def asked(amina: Walker, phone: Walker, bruno: Walker, here: str, words) -> None:
    """A respondent by link, on a phone and without an account, and Bruno himself, say how the actors stand."""
    amina.to(f"{here}repondants/").locator("#name").fill(words["asked"])
    amina.press("respondents-add-go")
    link = amina.page.locator("[data-copy]").input_value()
    phone.to(re.search(r"/repondre/[\w-]+/", link)[0])
    bruno.to(f"{here}repondants/")
    bruno.press("respondents-own-go")
    for who, stance in ((phone, "3"), (bruno, "-2")):
        who.follow("answers-begin")
        for _ in words["actors"]:
            for name in range(2):
                who.page.locator("fieldset.cell").nth(name).locator("label:has([value='2'])").click()
            who.press("answers-keep")
        for _ in words["project"]:
            for field in who.page.locator("select").all():
                field.select_option(stance)
            who.press("answers-keep")
        who.press("answers-finish")
    work()


def mapped(who: Walker, here: str, words) -> None:
    """The maps of the actors, by those who answered."""
    page = who.to(f"{here}acteurs/")
    assert page.locator("main figure svg").count() >= 3
    for actor in words["actors"]:
        assert page.get_by_text(actor).count()


def understood(who: Walker, here: str, words) -> None:
    """The diagnosis: its verdict, and the public to go and meet first."""
    page = who.to(f"{here}diagnostic/")
    assert page.locator(".verdict").is_visible()
    assert not page.locator(".computing").count()
    told = page.locator("main").inner_text()
    assert words["publics"][0] in told
    assert words["publics"][1] not in told


def chosen(who: Walker, here: str, words) -> None:
    """Several sequences side by side; one of them is chosen, and kept as the first version."""
    cards = who.to(f"{here}sequences/").locator("article.card")
    assert cards.count() >= 2
    who.press("plan-choose", cards.nth(1))
    expect(who.page.locator(".planned h4").first).to_be_visible()
    version(who, here, words["what"])


def version(who: Walker, here: str, why: str) -> None:
    """Keep the strategy as it is, and say why."""
    who.to(f"{here}versions/").locator("#why").fill(why)
    who.press("versions-keep")
    who.page.wait_for_url("**/versions/*/")


def adapted(amina: Walker, bruno: Walker, here: str, words) -> None:
    """One moves a step, the other gives the last one a day too late, and lives with the alarm for a reason."""
    amina.to(f"{here}adapter/")
    stages, names = amina.page.locator(".stage-of"), amina.page.locator(".planned h4").all_inner_texts()
    before = stages.all_inner_texts()
    amina.page.locator(".planned [value=down]:enabled").first.click()
    expect(stages).not_to_have_text(before)
    assert sorted(amina.page.locator(".planned h4").all_inner_texts()) == sorted(names)
    last = bruno.to(f"{here}adapter/").locator(".planned > li").last
    last.get_by_role("link", name=bruno.say("plan-edit")).click()
    bruno.put("starts_on", "2027-07-01")
    bruno.put("ends_on", "2027-07-15")
    bruno.put("owner", "Bruno")
    bruno.press("step-save")
    alarm = bruno.page.locator(".watch .alarm").first
    bruno.follow("plan-override", alarm)
    bruno.put("reason", words["reason"])
    bruno.press("override-go")
    expect(bruno.page.locator(".watch")).to_contain_text(words["reason"])
    version(bruno, here, words["reason"])
    bruno.to(f"{here}versions/")
    bruno.follow("version-before", number=1)
    for told in (names[-1], "Bruno", words["reason"]):
        expect(bruno.page.locator("main")).to_contain_text(told)


def printed(who: Walker, here: str, folder: Path) -> None:
    """The document of the strategy: as a file, and on the paper of the browser."""
    page = who.to(f"{here}strategie/")
    with page.expect_download() as taken:
        who.follow("dossier-take-pdf")
    taken.value.save_as(folder / "strategy.pdf")
    paper = (folder / "strategy.pdf").read_bytes()
    assert paper[:5] == b"%PDF-"
    assert len(paper) > 20_000
    page.emulate_media(media="print")
    assert not [e for e in page.locator(".top nav, .shelves, .switch, .toc, .theme, .button").all() if e.is_visible()]
    assert page.locator(".verdict").first.is_visible()
    assert len(page.screenshot(full_page=True)) > 50_000

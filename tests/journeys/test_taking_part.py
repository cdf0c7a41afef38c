"""A step of the strategy becomes a vote: by phone, by code, without a script; the count, and the proof of it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import expect

from polyphonie.dossier.models import Activity, Item, Objective
from polyphonie.kit.archive import archive_of, inputs_digest
from polyphonie.people.actions.accounts import make_demonstration
from polyphonie.people.models import Organisation
from tests.coproduction.test_taking_part import calm  # noqa: F401 (fixture)
from tests.dossier.opening import opened
from tests.journeys.walking import Walker, work

pytestmark = pytest.mark.browser
HERE = "/dossiers/marked/"
OPTIONS = ("Ombre", "Bancs", "Jeux")
FOCUS = """(() => {
    const one = document.activeElement, seen = [one, one.closest("label") || one].map((e) => getComputedStyle(e));
    return [one.type, seen.some((s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2)];
})()"""
"""What has the focus, and whether one sees that it has it."""


@pytest.fixture(autouse=True)
def demonstration(settings, transactional_db):
    """A public dossier of the cooperative that Amina leads, its strategy computed and not chosen yet."""
    cache.clear()
    settings.DEMO = True
    make_demonstration()
    return opened(is_public=True, organisation=Organisation.objects.get())


@pytest.fixture
def activity(demonstration):
    """An open vote of the dossier."""
    goal = Objective.objects.create(dossier=demonstration, code="choose", text="Choisir")
    made = Activity.objects.create(
        dossier=demonstration, objective=goal, slug="halle", instrument="graded_vote", title="La halle",
        opened_at=timezone.now(), settings={"scale": "six", "rule": "judgment"},
    )  # fmt: skip
    for place, title in enumerate(OPTIONS):
        Item.objects.create(activity=made, ask="option", title=title, place=place)
    return made


@pytest.fixture
def amina(somebody) -> Walker:
    """Amina, who has entered."""
    amina = somebody("fr")
    amina.to("/compte/connexion/")
    amina.enter("Amina")
    return amina


def prepared(amina: Walker, tool: str, title: str, *, address: str = f"{HERE}activites/nouvelle/") -> str:
    """Prepare an activity; give the path of its participants."""
    page = amina.to(address)
    if not page.locator("[name=objectif]:checked").count():
        page.locator("[name=objectif]").first.check()
    page.locator(f"[name=outil][value={tool}]").check()
    page.locator("#titre").fill(title)
    amina.press("activity-make")
    return participants(amina)


def participants(amina: Walker) -> str:
    """Give the path of the participants of the activity whose page is open."""
    return re.sub(r".*/activites/([\w-]+)/$", r"/participer/\1/", amina.page.url)


def managed(amina: Walker, path: str) -> None:
    amina.to(path.replace("/participer/", "/activites/"))


def graded(who: Walker, *places: int) -> None:
    """Give each option a grade, by its place among the grades (0: the best)."""
    for name, place in zip(OPTIONS, places, strict=True):
        who.page.get_by_role("group", name=re.compile(f"^{name}")).locator("label").nth(place).click()
    who.press("part-send")
    who.page.wait_for_url("**/recu/*/")


def test_a_step_becomes_a_vote_that_anybody_can_count_again(somebody, amina, tmp_path):
    path = opened_from_the_strategy(amina)
    phone = somebody("fr", width=320)
    voted_on_a_phone(phone, path)
    third = somebody("en", width=320, script=False)
    third.to(path)
    graded(third, 0, 2, 4)
    assert third.sees("part-thanks")
    closed_and_published(amina, path)
    phone.to(path)
    phone.follow("part-receipt-again")
    assert phone.sees("part-thanks")
    phone.to(path)
    phone.follow("part-see-outcome")
    archive = read_with_its_card(phone, tmp_path)
    accepted = verified(archive)
    assert (accepted.returncode, accepted.stderr) == (0, "")
    for with_its_digest in (False, True):
        refused = verified(forged(archive, with_its_digest=with_its_digest))
        assert refused.returncode == 2
        assert "counts" in refused.stderr


def opened_from_the_strategy(amina: Walker) -> str:
    """Choose a sequence, open an activity for one of its steps: the objective and the title are there already."""
    amina.to(f"{HERE}sequences/")
    amina.press("plan-choose")
    amina.to(f"{HERE}activites/")
    amina.follow("activities-open-here")
    expect(amina.page.locator("[name=objectif]:checked")).to_have_count(1)
    expect(amina.page.locator("#pourquoi")).not_to_have_value("")
    path = prepared(amina, "graded_vote", "Que faire de la halle ?", address=amina.page.url.removeprefix(amina.site))
    expect(amina.page.locator("#reglages :checked, #reglages option:checked").nth(1)).to_be_attached()
    amina.page.locator("#lines").fill("\n".join(OPTIONS))
    amina.press("activity-lay-go")
    expect(amina.page.locator("#table ol > li")).to_have_count(len(OPTIONS))
    amina.press("activity-open")
    assert amina.sees("activity-now-open")
    return path


def voted_on_a_phone(phone: Walker, path: str) -> None:
    """Vote in one tap an option and one more, without an account; change one's mind; find the receipt again."""
    public = phone.to(f"{HERE}demarche/")
    assert public.evaluate("document.documentElement.scrollWidth") <= 320
    public.get_by_role("link", name="Que faire de la halle ?").first.click()
    graded(phone, 0, 1, 5)
    assert phone.sees("part-thanks")
    first = phone.page.locator(".receipt .code").inner_text()
    phone.follow("part-again")
    expect(phone.page.locator("form :checked")).to_have_count(len(OPTIONS))
    graded(phone, 4, 1, 0)
    expect(phone.page.locator(".receipt .code")).not_to_have_text(first)
    second = phone.page.locator(".receipt .code").inner_text()
    phone.to(path)
    phone.follow("part-receipt-again")
    expect(phone.page.locator(".receipt .code")).to_have_text(second)
    phone.follow("part-find")
    phone.page.locator("#code").fill(first.lower().replace("-", " "))
    phone.press("part-find-go")
    expect(phone.page.locator(".receipt .code")).to_have_text(first)
    assert phone.sees("part-thanks")


def closed_and_published(amina: Walker, path: str) -> None:
    managed(amina, path)
    amina.page.locator("summary", has_text=amina.say("sure-close")).click()
    amina.press("sure-close-go")
    work()
    managed(amina, path)
    amina.press("activity-publish")
    assert amina.sees("activity-now-published")


def read_with_its_card(phone: Walker, folder: Path) -> Path:
    """Read the outcome and what to know before quoting it; take the archive away."""
    page = phone.page
    card = page.locator(".honest")
    for code in ("outcome-who-could", "outcome-who-did", "outcome-rule", "outcome-other", "outcome-limits"):
        expect(card.get_by_text(phone.say(code)).first).to_be_visible()
    assert phone.say("outcome-gave", count=2) in card.inner_text()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    with page.expect_download() as taken:
        phone.follow("outcome-archive")
    taken.value.save_as(folder / "archive.json")
    return folder / "archive.json"


def verified(archive: Path) -> subprocess.CompletedProcess:
    """Check an archive as anybody would, on a command line."""
    return subprocess.run(
        [Path(sys.executable).with_name("polyphonie"), "verify", archive], capture_output=True, text=True
    )


def forged(archive: Path, *, with_its_digest: bool) -> Path:
    """Change one vote in an archive, and its digest too if the forger thinks of it."""
    tree = json.loads(archive.read_text())
    votes = tree["table"]["contributions"]["grade"]["value"]
    votes[0] = votes[0] + 1 if votes[0] < 5 else 0
    if with_its_digest:
        tree["inputs_digest"] = inputs_digest(archive_of(tree))
    other = archive.with_name("forged.json")
    other.write_text(json.dumps(tree))
    return other


def test_a_vote_is_given_by_keyboard_alone(somebody, activity):
    phone = somebody("fr")
    page = phone.to("/participer/halle/")
    pressed = []
    for _ in range(40):
        page.keyboard.press("Tab")
        kind, is_ringed = page.evaluate(FOCUS)
        assert is_ringed, page.evaluate("document.activeElement.outerHTML")
        if kind in ("radio", "submit"):
            page.keyboard.press("Space" if kind == "radio" else "Enter")
            pressed.append(kind)
        if kind == "submit":
            break
    page.wait_for_url("**/recu/*/")
    assert pressed == ["radio"] * len(OPTIONS) + ["submit"]
    assert phone.sees("part-thanks")


def test_a_code_lets_one_resident_in(somebody, amina):
    path = prepared(amina, "graded_vote", "Par code")
    amina.page.locator("#lines").fill("\n".join(OPTIONS))
    amina.press("activity-lay-go")
    amina.page.locator("[name=access][value=codes]").check()
    amina.press("activity-keep", amina.page.locator("#cadre"))
    amina.page.locator("#count").fill("2")
    amina.press("activity-codes-go")
    codes = amina.page.locator("textarea[readonly]").input_value().split()
    managed(amina, path)
    assert not amina.page.locator("textarea[readonly]").count()
    amina.press("activity-open")
    phone = somebody("en", width=320)
    phone.to(path).locator("#code").fill(codes[0].lower().replace("-", " "))
    phone.press("part-enter")
    graded(phone, 0, 0, 0)
    assert phone.sees("part-thanks")


def test_an_idea_is_withheld_with_a_reason_that_its_author_reads(somebody, amina):
    path = prepared(amina, "ideation", "Vos idées pour la halle")
    amina.page.locator("[name=moderation][value=before]").check()
    amina.press("activity-keep", amina.page.locator("#cadre"))
    amina.press("activity-open")
    phone = somebody("fr", width=320)
    phone.to(path)
    phone.put(".title", "Vendre la mairie")
    phone.press("part-send")
    phone.page.wait_for_url("**/recu/*/")
    phone.to(path)
    assert phone.sees("item-state-pending")
    managed(amina, path)
    amina.page.get_by_label("Vendre la mairie").check()
    amina.page.locator("#reason").select_option("off-topic")
    amina.page.locator("#words").fill("La question porte sur la halle")
    amina.press("moderation-withhold")
    other = somebody("fr", width=320)
    assert not other.to(path).get_by_text("Vendre la mairie").count()
    phone.to(path)
    told = phone.page.locator("main").inner_text()
    assert phone.say("part-withheld", reason=phone.say("moderation-reason-off-topic")) in told
    assert "La question porte sur la halle" in told

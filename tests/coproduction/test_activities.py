"""Running activities: from a step, for an objective, with a tool; nothing opens empty, nor changes once announced."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction.counting import count
from polyphonie.coproduction.processes import process_of
from polyphonie.dossier.models import Activity, Entry, Item, Objective, Step, TeamMember
from tests.coproduction.test_taking_part import calm  # noqa: F401 (fixture)
from tests.dossier.opening import MARKED, opened
from tests.people import AMINA, BRUNO, DENIS, account

pytestmark = pytest.mark.django_db
LIST = "/dossiers/marked/activites/"


@pytest.fixture
def dossier():
    made = opened(is_public=True)
    Step.objects.create(
        dossier=made, code="choix", position=1, method="majority-judgment", stage="decide", objectives=["choose"]
    )
    return made


@pytest.fixture
def amina(dossier):
    return joined(dossier, AMINA, "facilitator")


def joined(dossier, character, role) -> Client:
    person = account(character)
    TeamMember.objects.create(dossier=dossier, person=person, role=role)
    client = Client()
    client.force_login(person)
    return client


def made(amina, **more) -> Activity:
    sent = {"objectif": "choose", "outil": "dot_vote", "titre": "Que faire de la halle ?", "etape": "choix", **more}
    answer = amina.post(f"{LIST}nouvelle/", sent)
    assert answer.status_code == 302, answer.content.decode()[-3000:]
    return Activity.objects.latest("pk")


def do(client, activity, verb, **sent):
    return client.post(f"/activites/{activity.slug}/{verb}/", sent)


def test_an_activity_starts_from_a_step_with_its_objective(amina, dossier):
    page = amina.get(f"{LIST}nouvelle/?etape=choix").content.decode()
    assert re.search(r'value="choose" checked', page)
    activity = made(amina)
    assert (activity.objective.code, activity.step.code, activity.settings) == (
        "choose", "choix", {"dots": 5, "most_on_one": 3},
    )  # fmt: skip
    assert amina.get(LIST).status_code == 200
    assert amina.get(f"/activites/{activity.slug}/").status_code == 200
    assert amina.get(f"/en/activites/{activity.slug}/").status_code == 200


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"objectif": ""}, "Il manque un objectif"),
        ({"titre": " "}, "Il manque un titre"),
        ({"outil": "dance"}, "installé"),
    ],
)
def test_without_an_objective_a_title_or_a_tool_nothing_is_made(amina, sent, said):
    whole = {"objectif": "choose", "outil": "dot_vote", "titre": "Halle", **sent}
    answer = amina.post(f"{LIST}nouvelle/", whole)
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert not Activity.objects.exists()


def test_a_whole_life_from_draft_to_published(amina):
    activity = made(amina)
    assert do(amina, activity, "ouvrir").status_code == 400
    do(amina, activity, "poser", lines="Ombre\nBancs | en bois\n\nJeux", ask="option")
    assert list(activity.items.values_list("title", "body")) == [("Ombre", ""), ("Bancs", "en bois"), ("Jeux", "")]
    do(amina, activity, "reglages", **{"settings.0.dots": "7", "settings.0.most_on_one": "2"})
    do(amina, activity, "cadre", title="Halle", why="Parce que", access="open", moderation="after", closes_at="")
    do(amina, activity, "ouvrir")
    activity.refresh_from_db()
    assert activity.settings == {"dots": 7, "most_on_one": 2}
    phone = Client()
    page = phone.get(f"/participer/{activity.slug}/").content.decode()
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp)" value="([^"]+)"', page))
    first = re.search(r'name="(dot\.\d+\.value)"', page).group(1)
    assert phone.post(f"/participer/{activity.slug}/donner/", {**hidden, first: "2"}).status_code == 302
    do(amina, activity, "clore")
    count.call(activity.pk)
    do(amina, activity, "publier")
    assert Client().get(f"/participer/{activity.slug}/resultat/").status_code == 200
    kinds = list(Entry.objects.order_by("id").values_list("kind", flat=True))
    assert [k for k in kinds if k != "given"] == [
        "activity-made", "items-laid", "activity-set", "activity-framed", "activity-opened", "activity-closed",
        "outcome-published",
    ]  # fmt: skip
    assert all(e.what_digest for e in Entry.objects.all())


def test_the_rule_no_longer_changes_once_announced(amina):
    activity = made(amina)
    do(amina, activity, "poser", lines="Ombre", ask="option")
    do(amina, activity, "ouvrir")
    for verb, sent in (
        ("reglages", {"settings.0.dots": "7", "settings.0.most_on_one": "2"}), ("effacer", {}), ("ouvrir", {}),
        ("element", {"item": str(activity.items.get().pk), "remove": "1"}), ("publier", {}),
    ):  # fmt: skip
        assert do(amina, activity, verb, **sent).status_code == 400
    do(amina, activity, "cadre", title="Halle", why="", access="codes", moderation="before", closes_at="")
    activity.refresh_from_db()
    assert (activity.access, activity.moderation, activity.settings["dots"]) == ("open", "after", 5)


def test_wrong_settings_are_all_said_and_kept_as_typed(amina):
    activity = made(amina)
    answer = do(amina, activity, "reglages", **{"settings.0.dots": "99", "settings.0.most_on_one": "x"})
    page = answer.content.decode()
    assert answer.status_code == 400
    assert page.count('aria-invalid="true"') == 2
    assert 'value="99"' in page


def test_items_are_moved_and_removed_before_opening(amina):
    activity = made(amina)
    do(amina, activity, "poser", lines="A\nB\nC", ask="option")
    a, b, c = activity.items.all()
    do(amina, activity, "element", item=str(c.pk), up="1")
    do(amina, activity, "element", item=str(a.pk), up="1")
    do(amina, activity, "element", item=str(b.pk), remove="1")
    assert list(activity.items.values_list("title", flat=True)) == ["A", "C"]


def test_five_thousand_lines_are_refused_by_name(amina):
    activity = made(amina)
    answer = do(amina, activity, "poser", lines="x\n" * 5000, ask="option")
    assert answer.status_code == 400
    assert "c’est trop" in answer.content.decode()
    assert not activity.items.exists()


def test_codes_and_links_are_shown_once(amina):
    activity = made(amina)
    do(amina, activity, "cadre", title="Halle", why="", access="codes", moderation="after", closes_at="")
    page = do(amina, activity, "codes", count="3").content.decode()
    assert len(re.findall(r"\b[2-9A-Z]{5}-[2-9A-Z]{5}\b", page)) == 3
    assert not re.findall(r"\b[2-9A-Z]{5}-[2-9A-Z]{5}\b", amina.get(f"/activites/{activity.slug}/").content.decode())
    activity.refresh_from_db()
    assert activity.eligible == 3
    page = do(
        amina, activity, "cadre", title="Halle", why="", access="link", moderation="after", closes_at=""
    ).content.decode()
    assert "/lien/" in page


@pytest.mark.parametrize(
    "sent", [{"closes_at": "never"}, {"opens_at": "2027-02-01T10:00", "closes_at": "2027-01-01T10:00"}]
)
def test_dates_that_cannot_be_are_refused(amina, sent):
    activity = made(amina)
    assert do(amina, activity, "cadre", title="Halle", access="open", moderation="after", **sent).status_code == 400


def test_what_is_withheld_has_a_reason_and_leaves_the_count(amina):
    activity = made(amina)
    do(amina, activity, "poser", lines="A\nB", ask="option")
    do(amina, activity, "ouvrir")
    a = activity.items.first()
    board = amina.get(f"/activites/{activity.slug}/").content.decode()
    assert 'type="hidden" name="reason"' not in board  # nobody withholds for a reason that they did not choose
    assert do(amina, activity, "statuer", item=str(a.pk), withhold="1", reason="").status_code == 400
    assert (
        do(amina, activity, "statuer", item=str(a.pk), withhold="1", reason="other", words="court").status_code == 400
    )
    do(amina, activity, "statuer", item=str(a.pk), withhold="1", reason="insult")
    assert activity.items.get(pk=a.pk).state == "withheld"
    assert ">A<" not in Client().get(f"/participer/{activity.slug}/").content.decode()
    do(amina, activity, "statuer", item=str(a.pk), accept="1")
    assert activity.items.get(pk=a.pk).state == "accepted"


def test_what_came_out_of_one_feeds_the_next(amina):
    first = made(amina)
    do(amina, first, "poser", lines="A\nB", ask="option")
    do(amina, first, "ouvrir")
    phone = Client()
    page = phone.get(f"/participer/{first.slug}/").content.decode()
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp)" value="([^"]+)"', page))
    b = first.items.get(title="B")
    phone.post(f"/participer/{first.slug}/donner/", {**hidden, f"dot.{b.pk}.value": "2"})
    do(amina, first, "clore")
    count.call(first.pk)
    second = made(amina, titre="Ensuite")
    do(amina, second, "reprendre", source=first.slug)
    assert list(second.items.values_list("title", flat=True)) == ["B", "A"]
    assert second.items.first().came_from == b


def test_a_copy_is_a_draft_without_anybodys_answers(amina):
    activity = made(amina)
    do(amina, activity, "poser", lines="A\nB", ask="option")
    answer = do(amina, activity, "copier")
    twin = Activity.objects.latest("pk")
    assert answer["Location"] == f"/activites/{twin.slug}/"
    assert (twin.items.count(), twin.opened_at, twin.slug != activity.slug) == (2, None, True)


def test_an_objective_that_left_the_file_stays_while_an_activity_serves_it(amina, dossier):
    made(amina)
    dossier.situation = MARKED.replace("id: choose", "id: other-goal")
    dossier.save()
    page = amina.get(f"{LIST}nouvelle/").content.decode()
    assert 'value="other-goal"' in page
    assert 'value="choose"' not in page
    assert Objective.objects.get(code="choose").is_current is False


def test_the_public_page_says_where_we_are_and_hides_drafts(amina, dossier):
    activity = made(amina)
    page = Client().get("/dossiers/marked/demarche/").content.decode()
    assert activity.title not in page
    do(amina, activity, "poser", lines="A", ask="option")
    do(amina, activity, "ouvrir")
    today = timezone.localdate()
    Step.objects.update(starts_on=today, ends_on=today + dt.timedelta(days=9))
    page = Client().get("/dossiers/marked/demarche/").content.decode()
    assert activity.title in page
    assert "nous en sommes là" in page
    assert "Guilde Zéphyrine" not in page
    assert Client().get(f"/participer/{activity.slug}/qr.svg")["Content-Type"].startswith("image/svg+xml")


def test_the_day_of_a_step_is_that_of_the_site_not_of_the_universal_clock(dossier):
    Step.objects.update(starts_on=dt.date(2027, 3, 2), ends_on=dt.date(2027, 3, 2))
    for hour, where in ((22, "ahead"), (23, "here")):
        now = dt.datetime(2027, 3, 1, hour, 30, tzinfo=dt.UTC)
        assert {found for _, _, found in process_of(dossier, now)["steps"]} == {where}
    assert {found for _, _, found in process_of(dossier, dt.datetime(2027, 3, 2, 23, 30, tzinfo=dt.UTC))["steps"]} == {
        "done"
    }


def test_the_tools_are_documented_from_their_folders():
    assert "Vote par gommettes" in Client().get("/outils/").content.decode()
    page = Client().get("/en/outils/dot_vote/").content.decode()
    assert "When not to use it" in page
    assert Client().get("/outils/dance/").status_code == 404


def test_only_those_who_may_adapt_run_activities(amina, dossier):
    activity = made(amina)
    observer, stranger = joined(dossier, BRUNO, "observer"), Client()
    stranger.force_login(account(DENIS))
    assert observer.get(LIST).status_code == 200
    for client, status in ((observer, 403), (stranger, 403), (Client(), 403)):  # the dossier is public: they know of it
        assert client.get(f"/activites/{activity.slug}/").status_code == status
        assert do(client, activity, "ouvrir").status_code == status
        assert client.post(f"{LIST}nouvelle/", {}).status_code == status
    dossier.is_public = False
    dossier.save()
    for client in (stranger, Client()):
        assert client.get(f"/activites/{activity.slug}/").status_code == 404
        assert client.get(LIST).status_code == 404
    assert Activity.objects.get().opened_at is None


@pytest.mark.parametrize("extra", [1, 3])
def test_pages_ask_the_same_of_the_database_however_many(amina, extra, django_assert_max_num_queries):
    for n in range(extra):
        activity = made(amina, titre=f"A{n}")
        do(amina, activity, "poser", lines="A\nB", ask="option")
    with django_assert_max_num_queries(12):
        amina.get(LIST)
    with django_assert_max_num_queries(14):
        amina.get(f"/activites/{activity.slug}/")
    assert Item.objects.count() == 2 * extra

"""Ideas: a picture with its words, moderated with its idea; those that resemble shown before another is put."""

import datetime as dt
import re
from io import BytesIO
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from PIL import Image

from polyphonie.coproduction import limits, moderating, preparing
from polyphonie.coproduction.cookies import SALT
from polyphonie.coproduction.counting import count
from polyphonie.dossier import pictures
from polyphonie.dossier.models import Activity, Contribution, Entry, Item, Picture, TeamMember
from polyphonie.dossier.pictures import erase_waiting
from tests.coproduction.test_taking_part import HOME, activity, calm  # noqa: F401 (fixtures)
from tests.kit.test_pictures import bomb, photo
from tests.people import AMINA, account

pytestmark = pytest.mark.django_db
TITLE, BODY, PICTURE, WORDS = (f"idea.0.{name}" for name in ("title", "body", "picture", "picture_alt"))
DIGEST = re.compile(r"/image/([0-9a-f]{64})\.jpg")


@pytest.fixture
def ideas(activity):  # noqa: F811
    activity.items.all().delete()
    Activity.objects.update(instrument="ideation", settings={"asks_picture": True})
    activity.refresh_from_db()
    return activity


def put(client: Client, **more):
    """Post an idea; `more` by the last word of the field, or by the name of a button."""
    names = {"title": TITLE, "body": BODY, "picture": PICTURE, "words": WORDS}
    stamp = signing.TimestampSigner(salt=SALT).sign("shown")
    sent = {"key": str(uuid4()), "stamp": stamp} | {names.get(name, name): value for name, value in more.items()}
    return client.post(f"{HOME}donner/", sent)


def file(content: bytes | None = None, name: str = "IMG_2026.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, photo() if content is None else content, "image/jpeg")


def read_form(page: str) -> dict[str, str]:
    """The hidden fields of a form, as a browser sends them back."""
    return dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page)) | {"csrfmiddlewaretoken": "x"}


def test_an_idea_goes_with_its_picture_and_its_words(ideas):
    phone = Client()
    form = phone.get(HOME).content.decode()
    assert 'enctype="multipart/form-data"' in form
    assert 'type="file"' in form
    assert put(phone, title="Des arbres", picture=file(), words="La place, nue, en août").status_code == 302
    item, kept = Item.objects.get(), Picture.objects.get()
    assert kept.item == item
    assert item.more == {"picture": kept.digest, "picture_alt": "La place, nue, en août"}
    page = Client().get(HOME).content.decode()
    assert f'src="/participer/halle/image/{kept.digest}.jpg" alt="La place, nue, en août"' in page
    answer = Client().get(f"{HOME}image/{kept.digest}.jpg")
    assert answer["Content-Type"] == "image/jpeg"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "private, no-cache"
    assert b"Tanneurs" not in answer.content
    assert Image.open(BytesIO(answer.content)).size == (300, 400)
    again = Client().get(f"{HOME}image/{kept.digest}.jpg", headers={"if-none-match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_no_picture_is_asked_where_the_setting_does_not(ideas):
    Activity.objects.update(settings={})
    page = Client().get(HOME).content.decode()
    assert 'type="file"' not in page
    assert "multipart" not in page
    assert put(Client(), title="Des arbres", picture=file()).status_code == 302
    assert not Picture.objects.exists()
    assert put(Client(), title="Des bancs", **{PICTURE: "0" * 64}).status_code == 400


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"picture": file()}, "n’a pas de description"),
        ({"words": "Une place"}, "mais pas l’image"),
        ({"picture": file(bomb(20_000, 20_000)), "words": "Une bombe"}, "trop de points"),
        ({"picture": file(b"<svg onload=alert(1)>"), "words": "Un script"}, "pas une image que nous savons lire"),
        ({"picture": file(b"\xff" * 10_000_001), "words": "Lourd"}, "trop lourd"),
        ({PICTURE: "f" * 64, "words": "Celle d’un autre"}, "n’est plus chez nous"),
        ({PICTURE: "../../secret", "words": "Un chemin"}, "Il faut une image"),
    ],
)
def test_a_picture_that_cannot_be_taken_is_said_in_its_place_and_nothing_is_put(ideas, more, said):
    answer = put(Client(), title="Des arbres rue Nationale", **more)
    page = answer.content.decode()
    assert answer.status_code == 400
    assert said in page
    assert "Des arbres rue Nationale" in page
    assert not Item.objects.exists()


def test_a_picture_sent_once_comes_back_in_the_form_and_may_be_taken_away(ideas):
    phone = Client()
    page = put(phone, title="Des arbres", picture=file()).content.decode()
    assert Picture.objects.get().item is None
    sent = read_form(page)
    assert phone.get(f"{HOME}image/{sent[PICTURE]}.jpg").status_code == 200
    assert Client().get(f"{HOME}image/{sent[PICTURE]}.jpg").status_code == 404
    as_browsers_do = {**sent, PICTURE: [sent[PICTURE], ""], TITLE: "Des arbres", WORDS: "La place"}
    assert phone.post(f"{HOME}donner/", as_browsers_do).status_code == 302
    assert Picture.objects.get().item == Item.objects.get()
    other = Client()
    sent = read_form(put(other, title="Des bancs", picture=file()).content.decode())
    assert other.post(f"{HOME}donner/", {**sent, TITLE: "Des bancs", "drop": PICTURE}).status_code == 302
    assert "picture" not in Item.objects.get(title="Des bancs").more


def test_a_form_with_its_picture_sent_twice_counts_once(ideas):
    phone = Client()
    sent = {"title": "Des arbres", "words": "La place", "key": str(uuid4())}
    first = put(phone, picture=file(), **sent)
    assert put(phone, picture=file(), **sent)["Location"] == first["Location"]
    assert (Item.objects.count(), Picture.objects.count()) == (1, 1)
    assert put(phone, picture=file(photo((90, 90))), **sent).status_code == 409


def test_the_same_picture_serves_two_ideas_and_leaves_with_each(ideas):
    phone = Client()
    put(phone, title="Des arbres", picture=file(), words="La place")
    put(phone, title="Une piscine", picture=file(), words="La place")
    first, second = Item.objects.order_by("pk")
    assert sorted(Picture.objects.values_list("item", flat=True)) == [first.pk, second.pk]
    first.delete()
    assert Client().get(f"{HOME}image/{Picture.objects.get().digest}.jpg").status_code == 200


def test_a_picture_is_moderated_with_its_idea(ideas):
    Activity.objects.update(moderation="before")
    phone, team, amina = Client(), Client(), account(AMINA)
    TeamMember.objects.create(dossier=ideas.dossier, person=amina, role="facilitator")
    team.force_login(amina)
    put(phone, title="Des arbres", picture=file(), words="La place")
    path = f"{HOME}image/{Picture.objects.get().digest}.jpg"
    assert [one.get(path).status_code for one in (Client(), phone, team)] == [404, 200, 200]
    assert path in team.get("/activites/halle/").content.decode()
    moderating.accept(ideas, [Item.objects.get().pk], amina, timezone.now())
    assert Client().get(path).status_code == 200
    moderating.withhold(ideas, [Item.objects.get().pk], "personal", "", amina, timezone.now())
    tag = f'"{Picture.objects.get().digest}"'
    assert Client().get(path, headers={"if-none-match": tag}).status_code == 404
    assert [one.get(path).status_code for one in (Client(), phone, team)] == [404, 404, 200]
    assert path not in Client().get(HOME).content.decode()


def test_pictures_are_seen_by_who_may_enter_only(ideas):
    phone = Client()
    put(phone, title="Des arbres", picture=file(), words="La place")
    path = f"{HOME}image/{Picture.objects.get().digest}.jpg"
    Activity.objects.update(access="codes")
    assert [one.get(path).status_code for one in (Client(), phone)] == [404, 200]
    Activity.objects.update(access="open", closed_at=timezone.now())
    assert Client().get(path).status_code == 404
    Activity.objects.update(published_at=timezone.now())
    assert Client().get(path).status_code == 200
    assert Client().get(path.replace("halle", "other")).status_code == 404


def test_pictures_that_wait_are_few_and_for_a_day(ideas):
    phone = Client()
    for side in range(30, 36):
        put(phone, title="Des arbres", picture=file(photo((side, 30))))
    assert Picture.objects.count() == 3
    put(phone, title="Des arbres", picture=file(photo((35, 30))), words="La place")
    assert erase_waiting(timezone.now()) == 0
    assert erase_waiting(timezone.now() + dt.timedelta(days=2)) == 2
    assert Picture.objects.get().item == Item.objects.get()


def test_a_flood_of_pictures_is_slowed_and_fills_one_activity_only(ideas, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_IN_ACTIVITY", 2)
    for n in range(2):
        assert put(Client(), title=f"Idée {n}", picture=file(photo((40 + n, 40))), words="Une").status_code == 302
    page = put(Client(), title="Une de trop", picture=file(photo((50, 40))), words="Une").content.decode()
    assert "autant d’images" in page
    assert put(Client(), title="Sans image").status_code == 302
    monkeypatch.setattr(limits, "time", SimpleNamespace(monotonic=lambda: 1000.0))
    for brake in (limits.GIVING, limits.COMING, limits.PICTURING):
        brake.forget()
    codes = {put(Client(), title="Encore", picture=file(b"x"), words="Une").status_code for _ in range(61)}
    assert codes == {400, 429}


def test_a_body_heavier_than_any_form_is_refused_unread(ideas):
    answer = Client().post(
        f"{HOME}donner/", b"x", content_type="multipart/form-data; boundary=x", CONTENT_LENGTH="24000001"
    )
    assert answer.status_code == 413


@pytest.fixture
def table(ideas):
    """What people have put already."""
    for place, (title, body) in enumerate(
        (
            ("Des arbres dans les cours d'école", "Il y fait 40 degrés en juin."),
            ("Un terrain de pétanque aux Tilleuls", ""),
            ("Ouvrir la bibliothèque le dimanche", ""),
        )
    ):
        Item.objects.create(activity=ideas, ask="idea", title=title, body=body, place=place)
    return ideas


def test_what_resembles_is_shown_before_and_one_supports_it_instead(table):
    phone, tree = Client(), Item.objects.get(place=0)
    answer = put(phone, title="Planter des arbres <dans> la cour de l’école", body="Ligne 1\nLigne 2")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "ressemble à ce qui est déjà là" in page
    assert "Il y fait 40 degrés" in page
    assert "pétanque" not in page
    assert "« Planter des arbres &lt;dans&gt; la cour de l’école »" in page
    assert Item.objects.count() == 3
    sent = read_form(page)
    answer = phone.post(f"{HOME}donner/", {**sent, f"support.{tree.pk}.value": "1", "instead": "1"})
    assert answer.status_code == 302
    assert Item.objects.count() == 3
    assert Contribution.objects.get().item == tree.pk


def test_one_puts_it_anyway_with_its_words_whole_and_once(table):
    phone = Client()
    page = put(phone, title="Planter des arbres dans la cour de l’école", body="Ligne 1\nLigne 2").content.decode()
    sent = {**read_form(page), "sure": "1"}
    first = phone.post(f"{HOME}donner/", sent)
    assert first.status_code == 302
    assert phone.post(f"{HOME}donner/", sent)["Location"] == first["Location"]
    assert Item.objects.order_by("-pk").first().body == "Ligne 1\nLigne 2"
    assert Item.objects.count() == 4
    assert Entry.objects.filter(kind="given").count() == 1


def test_to_send_nothing_after_all_brings_the_form_back_as_it_was(table):
    phone = Client()
    sent = read_form(put(phone, title="Planter des arbres dans la cour de l’école").content.decode())
    answer = phone.post(f"{HOME}donner/", {**sent, "instead": "1"})
    assert answer.status_code == 400
    assert "Planter des arbres dans la cour de l’école" in answer.content.decode()


def test_what_resembles_nothing_goes_straight_and_a_fault_is_said_first(table):
    assert put(Client(), title="Un cinéma en plein air").status_code == 302
    answer = put(Client(), title="Des arbres dans la cour de l’école " + "x" * 200)
    assert answer.status_code == 400
    assert "Ce texte est trop long" in answer.content.decode()
    Activity.objects.update(settings={"most": 1})
    phone = Client()
    put(phone, title="Un skatepark")
    assert "1 idée au plus" in put(phone, title="Planter des arbres dans la cour de l’école").content.decode()


def test_a_picture_and_a_support_survive_the_page_between(table):
    phone, court = Client(), Item.objects.get(place=1)
    support = {f"support.{court.pk}.value": "1"}
    page = put(
        phone, title="Arbres dans les cours d’écoles", picture=file(), words="La cour", **support
    ).content.decode()
    assert phone.post(f"{HOME}donner/", {**read_form(page), "sure": "1"}).status_code == 302
    new = Item.objects.order_by("-pk").first()
    assert DIGEST.search(Client().get(HOME).content.decode()).group(1) == new.more["picture"]
    assert Contribution.objects.get().item == court.pk


def test_ones_own_and_what_is_withheld_are_not_shown(table):
    Item.objects.filter(place=0).update(state="withheld")
    phone = Client()
    assert put(phone, title="Planter des arbres dans la cour de l’école").status_code == 302
    assert put(phone, title="Planter des arbres dans les cours de l’école Jean-Moulin").status_code == 302


def test_the_page_between_asks_little_of_the_database(table, django_assert_max_num_queries):
    for n in range(60):
        Item.objects.create(activity=table, ask="idea", title=f"Des arbres dans la cour de l’école {n}", place=n + 9)
    phone = Client()
    put(phone, title="Un skatepark")
    with django_assert_max_num_queries(12):
        page = put(phone, title="Planter des arbres dans la cour de l’école").content
    assert len(page) < 60_000


def test_a_support_alone_is_plain(table, django_assert_max_num_queries):
    one, other, _ = table.items.order_by("place")
    phone = Client()
    put(phone, **{f"support.{one.pk}.value": "1"})
    with django_assert_max_num_queries(5):
        assert put(phone, **{f"support.{other.pk}.value": "1", TITLE: "", BODY: "", WORDS: ""}).status_code == 302
    assert Contribution.objects.count() == 2


def test_an_idea_taken_into_another_activity_brings_its_picture(ideas):
    put(Client(), title="Des bancs")
    put(Client(), title="Des arbres", picture=file(), words="La place, nue, en août")
    Activity.objects.update(closed_at=timezone.now())
    count.call(ideas.pk)
    vote = Activity.objects.create(
        dossier=ideas.dossier,
        objective=ideas.objective,
        slug="vote",
        instrument="graded_vote",
        title="Vote",
        settings={},
    )
    preparing.take_items_from(vote, ideas, None, timezone.now())
    twin = preparing.duplicate(vote, None)
    digest = Picture.objects.get(activity=ideas).digest
    for one in (vote, twin):
        Activity.objects.filter(pk=one.pk).update(opened_at=timezone.now())
        home = f"/participer/{one.slug}/"
        page = Client().get(home).content.decode()
        assert page.count(f'src="{home}image/{digest}.jpg" alt="La place, nue, en août"') == 1
        assert Client().get(f"{home}image/{digest}.jpg").status_code == 200
        item = one.items.get(title="Des arbres")
        assert item.came_from == ideas.items.get(title="Des arbres")
        assert item.pictures.get().giver.is_team
    ideas.delete()
    assert Client().get(f"/participer/vote/image/{digest}.jpg").status_code == 200

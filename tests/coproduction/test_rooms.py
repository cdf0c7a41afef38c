"""Two hundred phones behind one address: refused past a count, unless the team says that a room is there."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client, RequestFactory
from django.utils import timezone

from polyphonie.coproduction.cookies import time_stamp
from polyphonie.coproduction.entering import address_of
from polyphonie.coproduction.limits import COMING, GUESSING, Brake, TooOften
from polyphonie.coproduction.rooms import RoomUnlikely, close_room, open_room, room_now
from polyphonie.coproduction.running import NotNow, close_activity
from polyphonie.dossier.givers import new_codes
from polyphonie.dossier.invitations import new_secret
from polyphonie.dossier.models import Activity, Contribution, Entry, Giver, Room
from tests.coproduction.test_activities import do
from tests.coproduction.test_outcomes import amina  # noqa: F401 (fixture)
from tests.coproduction.test_taking_part import HOME, activity, calm, names  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db
HALL, HOUSE = "203.0.113.7", "198.51.100.20"


def arrives(activity, address: str = HALL, phone: Client | None = None):  # noqa: F811
    """Somebody who has never come answers, from an address."""
    sent = {"key": str(uuid4()), "stamp": time_stamp(), names(activity)[0]: "1"}
    return (phone or Client()).post(f"{HOME}donner/", sent, REMOTE_ADDR=address)


def room(activity, size: int = 200, hours: int = 3) -> Room:  # noqa: F811
    return open_room(activity, size, hours, None, timezone.now())


def test_two_hundred_people_of_a_declared_room_are_all_taken(activity):  # noqa: F811
    room(activity)
    assert {arrives(activity).status_code for _ in range(200)} == {302}
    assert Giver.objects.count() == Contribution.objects.count() == 200
    past = arrives(activity)
    assert past.status_code == 429
    assert 1 <= int(past["Retry-After"]) <= 18


def test_without_a_room_they_are_refused_past_the_count_and_told_what_to_do(activity):  # noqa: F811
    answers = [arrives(activity) for _ in range(COMING.burst + 5)]
    assert {one.status_code for one in answers[: COMING.burst]} == {302}
    assert {one.status_code for one in answers[COMING.burst + 1 :]} == {429}
    assert 1 <= int(answers[-1]["Retry-After"]) <= 36
    page = answers[-1].content.decode()
    assert "par la même connexion" in page
    assert "annoncer la salle" in page
    assert Giver.objects.count() <= COMING.burst + 1
    assert arrives(activity, HOUSE).status_code == 302


def test_who_came_before_the_count_was_reached_goes_on(activity):  # noqa: F811
    phone = Client()
    assert arrives(activity, phone=phone).status_code == 302
    for _ in range(COMING.burst + 2):
        arrives(activity)
    assert arrives(activity, phone=phone).status_code == 302
    assert arrives(activity).status_code == 429


def test_a_room_declared_too_late_still_lets_everybody_in_and_ends_at_its_hour(activity):  # noqa: F811
    for _ in range(COMING.burst + 2):
        arrives(activity)
    one = room(activity)
    assert arrives(activity).status_code == 302
    assert room_now(activity, one.ends_at) is None
    Room.objects.update(ends_at=timezone.now() - timedelta(seconds=1))
    assert arrives(activity).status_code == 429


def test_each_activity_counts_apart(activity):  # noqa: F811
    for _ in range(COMING.burst + 2):
        pressed(activity.pk + 1)
    assert arrives(activity).status_code == 302


def pressed(pk: int) -> None:
    try:
        COMING.press(f"{pk} {HALL}")
    except TooOften:
        return


def test_the_team_declares_a_room_and_ends_it_and_both_are_noted(activity, amina):  # noqa: F811
    page = amina.get("/activites/halle/").content.decode()
    assert "Une salle pleine de téléphones" in page
    assert f"{COMING.burst} personnes par heure" in page
    do(amina, activity, "salle", people="250", hours="2")
    found = Room.objects.get()
    assert (found.size, found.ends_at - found.opened_at) == (250, timedelta(hours=2))
    assert "Une salle de 250 personnes est annoncée, jusqu’au" in amina.get("/activites/halle/").content.decode()
    assert "A room of 250 people is declared" in amina.get("/en/activites/halle/").content.decode()
    do(amina, activity, "salle", people="80", hours="1")
    assert [one.size for one in Room.objects.filter(ends_at__gt=timezone.now())] == [80]
    do(amina, activity, "fin-de-salle")
    do(amina, activity, "fin-de-salle")
    assert room_now(activity, timezone.now()) is None
    noted = Entry.objects.filter(kind__startswith="room-").order_by("id").values_list("kind", "facts__size", "person")
    who = activity.dossier.team.get().person_id
    assert list(noted) == [("room-opened", 250, who), ("room-opened", 80, who), ("room-closed", None, who)]
    log = amina.get("/dossiers/marked/journal/").content.decode()
    assert "a annoncé une salle de 250 personnes" in log


@pytest.mark.parametrize(("people", "hours"), [("0", "1"), ("2001", "1"), ("200", "0"), ("200", "13"), ("x", "1")])
def test_an_unlikely_room_is_refused_by_name(activity, amina, people, hours):  # noqa: F811
    answer = do(amina, activity, "salle", people=people, hours=hours)
    assert answer.status_code == 400
    assert "De 1 à" in answer.content.decode()
    assert not Room.objects.exists()
    with pytest.raises(RoomUnlikely):
        room(activity, 0)


def test_no_room_in_what_is_closed_nor_where_each_has_a_code(activity, amina):  # noqa: F811
    Activity.objects.update(access="codes")
    assert "Une salle pleine" not in amina.get("/activites/halle/").content.decode()
    close_activity(activity, None, timezone.now())
    with pytest.raises(NotNow):
        room(activity)
    close_room(activity, None, timezone.now())
    assert not Entry.objects.filter(kind="room-closed").exists()


def test_a_link_is_counted_as_an_open_door(activity):  # noqa: F811
    secret, digest = new_secret()
    Activity.objects.update(access="link", secret_digest=digest)

    def comes() -> int:
        phone = Client()
        phone.get(f"{HOME}lien/{secret}/")
        return arrives(activity, phone=phone).status_code

    assert [comes() for _ in range(COMING.burst + 2)][-1] == 429
    room(activity)
    assert comes() == 302


def test_a_hall_enters_by_its_codes_and_wrong_ones_stay_limited_even_in_a_room(activity):  # noqa: F811
    Activity.objects.update(access="codes")
    codes = new_codes(activity, 60)
    tried = [Client().post(f"{HOME}code/", {"code": one}, REMOTE_ADDR=HALL).status_code for one in codes]
    assert set(tried) == {302}
    room(activity)
    wrong = [Client().post(f"{HOME}code/", {"code": f"WRONG{n:05}"}, REMOTE_ADDR=HALL) for n in range(30)]
    assert [one.status_code for one in wrong].count(400) <= GUESSING.burst + 1
    assert wrong[-1].status_code == 429
    assert Client().post(f"{HOME}code/", {"code": codes[0]}, REMOTE_ADDR=HALL).status_code == 429


def test_letters_follow_the_size_of_a_room(activity):  # noqa: F811
    Activity.objects.update(access="email")

    def asked(number: int) -> int:
        sent = {"email": f"p{number}@example.org"}
        return Client().post(f"{HOME}courrier/", sent, REMOTE_ADDR=HALL).status_code

    assert [asked(n) for n in range(GUESSING.burst + 2)][-1] == 429
    room(activity, 40)
    assert {asked(n) for n in range(100, 140)} == {200}
    assert [asked(n) for n in range(200, 203)][-1] == 429
    assert len(mail.outbox) <= GUESSING.burst + 42


@pytest.mark.parametrize(
    ("remote", "told", "proxies", "found"),
    [
        ("203.0.113.7", "198.51.100.1", 0, "203.0.113.7"),
        ("127.0.0.1", "6.6.6.6, 198.51.100.1", 1, "198.51.100.1"),
        ("127.0.0.1", None, 1, "127.0.0.1"),
        ("2001:db8:1:2:3::4", None, 0, "2001:db8:1:2::/64"),
        ("2001:db8::1", None, 0, "2001:db8::/64"),
        ("::ffff:203.0.113.7", None, 0, "203.0.113.7"),
        ("127.0.0.1", "made up" * 50, 1, ("made up" * 50)[:100]),
        ("", None, 0, ""),
    ],
)
def test_an_address_is_that_of_the_connection_or_the_one_that_a_trusted_proxy_tells(
    settings, remote, told, proxies, found
):  # fmt: skip
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    more = {} if told is None else {"HTTP_X_FORWARDED_FOR": told}
    assert address_of(RequestFactory().get("/", REMOTE_ADDR=remote, **more)) == found


def test_a_brake_refills_at_the_pace_of_its_burst():
    brake = Brake(burst=100, period=36)
    for _ in range(200):
        brake.press("hall", 0.0, burst=200)
    with pytest.raises(TooOften) as often:
        brake.press("hall", 0.0, burst=200)
    assert often.value.facts["wait"] == 18
    for second in (18.0, 36.0):
        brake.press("hall", second, burst=200)
    brake.press("house", 0.0)
    brake.release("house")
    brake.release("nobody")
    for _ in range(100):
        brake.press("house", 0.0)
    with pytest.raises(TooOften) as often:
        brake.press("house", 0.0)
    assert re.fullmatch("36", str(often.value.facts["wait"]))

"""What somebody gave beside the whole: told to them alone, where what comes out may be seen."""

import re
from uuid import uuid4

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from polyphonie.coproduction import running
from polyphonie.coproduction.cookies import SALT
from polyphonie.coproduction.counting import count, count_round
from polyphonie.dossier.models import Activity, Item, Outcome
from tests.coproduction.test_taking_part import HOME, activity, calm  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db
PAGE = f"{HOME}resultat/"
OWN = "Vous, et l’ensemble"


def given(client: Client, **values: str):
    """Post some values, as the form names them with a double underscore for a point."""
    stamp = signing.TimestampSigner(salt=SALT).sign("shown")
    sent = {name.replace("__", "."): value for name, value in values.items()}
    answer = client.post(f"{HOME}donner/", {"key": str(uuid4()), "stamp": stamp, **sent})
    assert answer.status_code == 302, answer.content.decode()
    return answer["Location"]


def page_of(client: Client, path: str = HOME) -> str:
    return client.get(path).content.decode()


def counted(one: Activity) -> None:
    count.call(one.pk)
    one.refresh_from_db()


@pytest.fixture
def delphi(activity):  # noqa: F811
    activity.items.update(ask="question")
    Activity.objects.update(instrument="delphi", settings={"most": 9, "agree": 70, "steady": 80, "max_rounds": 3})
    activity.refresh_from_db()
    return activity


@pytest.fixture
def panel(delphi) -> list[Client]:
    """Five people who answered a first round: all around 6, but one who says 1 and why."""
    one = delphi.items.first().pk
    phones = [Client() for _ in range(5)]
    for phone, value in zip(phones, "66571", strict=True):
        reason = {f"reason__{one}__body": "La pente décourage <b>tout le monde</b>"} if value == "1" else {}
        given(phone, **{f"estimate__{one}__value": value}, **reason)
    return phones


def next_round(one: Activity) -> None:
    """Go on to another round, and let the worker count the one that is over."""
    running.go_on(one, None, timezone.now(), to_round=True)
    for task in DBTaskResult.objects.filter(task_path__endswith="count_round"):
        count_round.call(*task.args_kwargs["args"])
    one.refresh_from_db()


def test_the_form_of_a_second_round_tells_what_the_first_gave_and_the_reasons_of_those_apart(delphi, panel):
    assert "Ce que le tour" not in page_of(panel[0])
    next_round(delphi)
    assert Outcome.objects.get().round == 1
    near, far, late = page_of(panel[0]), page_of(panel[4]), page_of(Client())
    assert "Ce que le tour 1 a donné" in near
    assert "Sur ce point, vous avez dit 6" in near
    assert "la médiane est 6, et la moitié des réponses est entre 5 et 6" in near
    assert "vous avez dit 1" in far
    assert "vous avez dit" not in late
    assert "Sur ce point, la médiane est 6" in late
    for page, times in ((near, 1), (far, 2), (late, 1)):  # their author reads it among their own too
        assert page.count("La pente décourage &lt;b&gt;tout le monde&lt;/b&gt;") == times
        assert OWN not in page
        assert "vos réponses sont là" not in page


def test_what_the_second_round_gives_meanwhile_is_not_fed_back_and_a_withheld_reason_is_not_quoted(delphi, panel):
    next_round(delphi)
    one = delphi.items.first().pk
    for phone in panel:
        given(phone, **{f"estimate__{one}__value": "9"})
    counted(delphi)
    assert [o.round for o in Outcome.objects.order_by("number")] == [1, 2]
    assert "la médiane est 6" in page_of(panel[0])
    Item.objects.filter(ask="reason").update(state="withheld")
    page = page_of(panel[0])
    assert "La pente" not in page
    assert "donnent ces raisons" not in page
    with_refused = panel[0].post(f"{HOME}donner/", {"key": str(uuid4()), f"estimate.{one}.value": "77"})
    assert with_refused.status_code == 400
    assert "la médiane est 6" in with_refused.content.decode()


def test_a_round_without_answers_gives_nothing_to_feed_back(delphi):
    next_round(delphi)
    assert not Outcome.objects.exists()
    delphi.refresh_from_db()
    assert delphi.count_refused == []
    assert "Ce que le tour" not in page_of(Client())


def test_after_publishing_each_is_told_their_own_and_others_nothing(delphi, panel):
    running.close_activity(delphi, None, timezone.now())
    counted(delphi)
    assert OWN not in page_of(panel[0])
    running.publish_outcome(delphi, None, timezone.now())
    for path in (HOME, PAGE, "/en" + PAGE):
        mine, stranger = page_of(panel[4], path), page_of(Client(), path)
        assert re.search(r"Sur « Ombre », vous avez dit 1|On “Ombre”, you said 1", mine)
        assert not re.search(r"vous avez dit|you said|à vous, sur cet appareil", stranger)
        assert "no-store" in panel[4].get(path)["Cache-Control"]


def test_a_receipt_tells_its_owner_alone_and_a_forged_cookie_nobody(delphi):
    one = delphi.items.first().pk
    phone, other, thief = Client(), Client(), Client()
    receipt = given(phone, **{f"estimate__{one}__value": "2"})
    given(other, **{f"estimate__{one}__value": "8"})
    running.close_activity(delphi, None, timezone.now())
    counted(delphi)
    running.publish_outcome(delphi, None, timezone.now())
    assert "vous avez dit 2" in page_of(phone, receipt)
    assert "vous avez dit" not in page_of(other, receipt)
    thief.cookies["part_halle"] = f"{delphi.givers.first().pk}:forged"
    for path in (HOME, PAGE, receipt):
        assert "vous avez dit" not in page_of(thief, path)


@pytest.fixture
def opinions(activity):  # noqa: F811
    """A map of two groups that vote alike on twelve statements, shown while it is open."""
    activity.items.all().delete()
    for n in range(12):
        Item.objects.create(activity=activity, ask="statement", title=f"Énoncé {n}", place=n)
    Activity.objects.update(instrument="opinion_map", settings={}, hides_results=False)
    activity.refresh_from_db()
    return activity


def test_a_map_shown_early_says_near_which_group_one_is_and_because_of_which_votes(opinions):
    items = list(opinions.items.values_list("pk", flat=True))
    phones = [Client() for _ in range(40)]
    for n, phone in enumerate(phones):
        side = 1 if n % 2 else -1
        own = {f"vote__{pk}__value": str(side if (place + n) % 7 else 0) for place, pk in enumerate(items)}
        given(phone, **own)
    assert "Vous votez surtout comme" not in page_of(phones[0])
    counted(opinions)
    near, far = page_of(phones[0]), page_of(phones[1])
    groups = [re.search(r"Vous votez surtout comme le groupe (\w)", page) for page in (near, far)]
    assert all(groups)
    assert groups[0].group(1) != groups[1].group(1)  # type: ignore[union-attr]
    assert "C’est provisoire" in near
    assert "Voir où on en est" in near
    assert "par exemple sur : « Énoncé" in near
    assert "Vous avez déjà répondu 12 fois" in near
    assert "Vous votez surtout" not in page_of(Client())
    Activity.objects.update(hides_results=True)
    assert "Vous votez surtout" not in page_of(phones[0])


def test_pages_with_a_mirror_ask_little_of_the_database(opinions, django_assert_max_num_queries):
    items = list(opinions.items.values_list("pk", flat=True))
    phones = [Client() for _ in range(30)]
    for n, phone in enumerate(phones):
        receipt = given(phone, **{f"vote__{pk}__value": str(1 if n % 2 else -1) for pk in items})
    counted(opinions)
    for path in (HOME, PAGE, receipt):
        with django_assert_max_num_queries(8):
            assert "Vous votez surtout" in page_of(phones[-1], path)
    running.close_activity(opinions, None, timezone.now())
    counted(opinions)
    running.publish_outcome(opinions, None, timezone.now())
    for path in (HOME, PAGE, receipt):
        with django_assert_max_num_queries(8):
            assert "Vous votez surtout" in page_of(phones[-1], path)


def test_the_form_of_a_second_round_asks_little_of_the_database(delphi, panel, django_assert_max_num_queries):
    next_round(delphi)
    with django_assert_max_num_queries(8):
        assert "Ce que le tour 1" in page_of(panel[0])

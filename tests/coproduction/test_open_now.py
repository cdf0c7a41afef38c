"""A resident finds what is open without anybody's link: public processes only, what ends first, first."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction.processes import beside_open, open_to_all
from polyphonie.dossier.models import Activity, Objective
from polyphonie.dossier.states import state_of
from tests.dossier.opening import opened

pytestmark = pytest.mark.django_db
NOW = timezone.now()
DAY = timedelta(days=1)


def process(slug: str, **more) -> Objective:
    return Objective.objects.create(dossier=opened(slug, **more), code="choose", text="Choisir")


def made(goal: Objective, title: str, **more) -> Activity:
    return Activity.objects.create(
        dossier=goal.dossier,
        objective=goal,
        slug=title.lower(),
        instrument="graded_vote",
        title=title,
        settings={},
        **more,
    )


def titles(page: str) -> list[str]:
    return re.findall(r'<h[23]><a href="[^"]+"><bdi[^>]*>([^<]+)</bdi>', page)


def page_of(client: Client, address: str = "/participer/") -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_what_is_open_in_public_processes_is_told_by_the_day_it_ends(django_assert_max_num_queries):
    goal, hidden, gone = process("square", is_public=True), process("office"), process("old", is_public=True)
    gone.dossier.archived_at = NOW
    gone.dossier.save()
    made(goal, "Endless", opened_at=NOW)
    made(goal, "Later", opened_at=NOW, closes_at=NOW + 9 * DAY)
    made(goal, "Sooner", opens_at=NOW - DAY, closes_at=NOW + 2 * DAY, access="codes")
    made(goal, "Past", opens_at=NOW - 2 * DAY, closes_at=NOW - DAY)
    made(goal, "Closed", opened_at=NOW, closed_at=NOW)
    made(goal, "Drafted")
    made(goal, "Second", opens_at=NOW + 5 * DAY)
    made(goal, "First", opens_at=NOW + 4 * DAY, closes_at=NOW + 30 * DAY)
    made(goal, "Told", opened_at=NOW, closed_at=NOW, published_at=NOW)
    for other in (hidden, gone):
        made(other, f"Private-{other.dossier.slug}", opened_at=NOW)
        made(other, f"Private-told-{other.dossier.slug}", opened_at=NOW, published_at=NOW)
    with django_assert_max_num_queries(4):
        page = page_of(Client())
    assert titles(page) == ["Sooner", "Later", "Endless", "First", "Second", "Told"]
    assert "3 activités sont ouvertes" in page
    assert "avec un code" in page
    assert "/participer/told/resultat/" in page
    assert "3 activities are open" in page_of(Client(), "/en/participer/")


def test_many_are_shown_page_by_page_and_all_are_counted():
    goal = process("square", is_public=True)
    for number in range(51):
        made(goal, f"Vote-{number:02}", opened_at=NOW)
    first, second = page_of(Client()), page_of(Client(), "/participer/?page=2")
    assert "51 activités sont ouvertes" in first
    assert [len(titles(page)) for page in (first, second)] == [50, 1]
    assert 'href="?page=2" rel="next"' in first
    assert set(titles(first)) | set(titles(second)) == {f"Vote-{number:02}" for number in range(51)}


@pytest.mark.parametrize("published", [None, NOW])
@pytest.mark.parametrize("closed", [None, NOW])
@pytest.mark.parametrize("opened_at", [None, NOW - DAY])
@pytest.mark.parametrize("opens", [None, NOW - DAY, NOW + DAY])
@pytest.mark.parametrize("closes", [None, NOW - DAY / 2, NOW + 2 * DAY])
def test_it_shows_what_the_state_of_an_activity_tells(published, closed, opened_at, opens, closes):
    more = {"published_at": published, "closed_at": closed, "opened_at": opened_at, "opens_at": opens}
    one = made(process("square", is_public=True), "One", closes_at=closes, **more)
    state, beside = state_of(one, NOW), beside_open(NOW)
    assert (one in open_to_all(NOW)) == (state == "open")
    assert (one in beside["told"]) == (state == "published")
    assert (one in beside["announced"]) == (state == "scheduled")


def test_where_nothing_is_open_the_page_says_so_and_leads_on():
    page = page_of(Client())
    assert "Rien n’est ouvert en ce moment" in page
    assert "Aucune démarche publique n’a encore d’activité" in page


def test_the_front_page_leads_there_and_says_what_exists():
    page = page_of(Client(), "/")
    assert page.count('href="/participer/"') == 2
    assert "à venir" not in page.partition("Faire</h3>")[2].partition("</li>")[0]

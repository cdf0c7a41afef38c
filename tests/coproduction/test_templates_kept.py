"""Templates of activities: tool, rule, words and table serve again; nobody's answers, no person, no date."""

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction.preparing import duplicate
from polyphonie.coproduction.templates_kept import keep_template
from polyphonie.coproduction.trying import open_trial, rehearse
from polyphonie.dossier.models import Access, Activity, ActivityTemplate, Dossier, Entry
from tests.coproduction.test_activities import do
from tests.strategy.adapting_cast import open_town, signed_in

pytestmark = pytest.mark.django_db
NEW = "/dossiers/marked/activites/nouvelle/"


@pytest.fixture
def desk():
    dossier, people = open_town()
    return dossier, people, signed_in(people["Amina"])


def vote(amina) -> Activity:
    sent = {"objectif": "choose", "outil": "dot_vote", "titre": "Que faire de la halle ?", "pourquoi": "Le toit fuit"}
    assert amina.post(NEW, sent).status_code == 302
    activity = Activity.objects.latest("pk")
    do(amina, activity, "reglages", **{"settings.0.dots": "7", "settings.0.most_on_one": "2"})
    do(amina, activity, "poser", lines="Ombre\nBancs | en bois", ask="option")
    framed = {"title": activity.title, "why": activity.why, "closes_at": "2027-01-31T18:00", "hides_results": "1"}
    do(amina, activity, "cadre", **framed, access="codes", moderation="before", eligible="40")
    return activity


def kept(amina, activity, title="Vote à gommettes") -> ActivityTemplate:
    answer = amina.post(f"/activites/{activity.slug}/modele/", {"title": title, "summary": "Quand le choix est simple"})
    template = ActivityTemplate.objects.latest("pk")
    assert (answer.status_code, answer["Location"]) == (302, f"{NEW}#kept-{template.pk}")
    return template


def started(client, template, **more):
    return client.post(NEW, {"objectif": "ideas", "modele": str(template.pk), "titre": "Et la place ?", **more})


def test_another_activity_starts_from_it_with_its_tool_rule_words_and_table(desk):
    _, _, amina = desk
    template = kept(amina, vote(amina))
    page = amina.get(NEW).content.decode()
    assert "Vote à gommettes" in page
    assert "Quand le choix est simple" in page
    chosen = amina.get(f"{NEW}?modele={template.pk}").content.decode()
    assert 'value="Que faire de la halle ?"' in chosen
    assert "Le toit fuit" in chosen
    assert 'name="outil"' not in chosen
    assert started(amina, template, pourquoi="La place est vide").status_code == 302
    made = Activity.objects.latest("pk")
    assert (made.title, made.why, made.objective.code) == ("Et la place ?", "La place est vide", "ideas")
    assert (made.instrument, made.settings) == ("dot_vote", {"dots": 7, "most_on_one": 2})
    assert (made.access, made.moderation, made.hides_results) == ("codes", "before", True)
    assert list(made.items.values_list("title", "body", "place")) == [("Ombre", "", 1), ("Bancs", "en bois", 2)]
    assert (made.closes_at, made.opened_at, made.eligible, made.codes.count()) == (None, None, 0, 0)
    assert {"activity-template-kept", "activity-made"} <= set(Entry.objects.values_list("kind", flat=True))


def test_it_names_nobody_and_holds_nothing_that_a_participant_put(desk):
    dossier, people, amina = desk
    seating = rehearse(dossier, "rotation", people["Bruno"], timezone.now()).activity
    names = list(seating.items.values_list("title", flat=True))
    assert kept(amina, seating, "Tables").table == []
    assert "une personne" in amina.get(f"/activites/{seating.slug}/modele/").content.decode()
    made = rehearse(dossier, "consent", people["Bruno"], timezone.now()).activity
    proposals = kept(amina, made, "Décider").table
    assert [row["ask"] for row in proposals] == ["proposal"]
    assert len(names) > 3
    others = made.items.exclude(ask="proposal").exclude(body="").values_list("body", flat=True)
    assert others
    assert not [body for body in others if body in str(ActivityTemplate.objects.values())]


def test_what_came_out_of_another_activity_or_was_withheld_stays_out(desk):
    _, people, amina = desk
    activity = vote(amina)
    one, two = activity.items.all()
    activity.items.filter(pk=one.pk).update(came_from=two)
    do(amina, activity, "poser", lines="Retirée", ask="option")
    activity.items.filter(title="Retirée").update(state="withheld")
    page = amina.get(f"/activites/{activity.slug}/modele/").content.decode()
    assert "2 éléments de la table n’y vont pas" in page
    assert [row["title"] for row in keep_template(activity, people["Amina"], "T", "").table] == ["Bancs"]


def test_an_item_about_another_finds_it_again(desk):
    _, people, amina = desk
    activity = vote(amina)
    first = activity.items.first()
    activity.items.create(ask="option", title="Précision", about=first, place=9)
    template = keep_template(activity, people["Amina"], "T", "")
    assert [row["about"] for row in template.table] == [None, None, 0]
    started(amina, template)
    made = Activity.objects.latest("pk")
    assert made.items.get(title="Précision").about == made.items.get(title="Ombre")
    assert duplicate(activity, people["Amina"]).items.get(title="Précision").about.activity_id != activity.pk


def test_a_copy_leaves_answers_to_others_and_keeps_its_door(desk):
    dossier, people, _ = desk
    trial = open_trial(dossier, "consent", people["Amina"], timezone.now())
    question = trial.items.create(ask="question", body="Pourquoi ?", place=50, giver=trial.givers.first())
    trial.givers.update(is_team=False)
    trial.items.create(ask="answer", body="Parce que", about=question, place=51)
    Activity.objects.filter(pk=trial.pk).update(access=Access.LINK)
    trial.refresh_from_db()
    twin = duplicate(trial, people["Amina"])
    assert set(twin.items.values_list("ask", flat=True)) <= {"proposal"}
    assert (twin.access, twin.secret_digest) == (Access.LINK, "")


def test_a_template_without_a_title_is_refused_and_what_was_typed_is_kept(desk):
    _, _, amina = desk
    activity = vote(amina)
    answer = amina.post(f"/activites/{activity.slug}/modele/", {"title": " ", "summary": "gardé"})
    assert answer.status_code == 400
    assert "a besoin d’un nom" in answer.content.decode()
    assert "gardé" in answer.content.decode()
    assert not ActivityTemplate.objects.exists()


def test_a_dossier_of_nobody_has_nowhere_to_keep_one(desk):
    dossier, people, amina = desk
    activity = vote(amina)
    dossier.team.create(person=people["Denis"], role="facilitator")
    Dossier.objects.update(organisation=None)
    denis = signed_in(people["Denis"])
    assert denis.post(f"/activites/{activity.slug}/modele/", {"title": "Nulle part"}).status_code == 409
    assert "modele/" not in denis.get(f"/activites/{activity.slug}/").content.decode()


def test_a_template_that_its_tool_no_longer_takes_is_refused_by_name(desk):
    _, _, amina = desk
    template = kept(amina, vote(amina))
    for wrong in ({"settings": {"dots": 99}}, {"settings": {}, "table": [{"ask": "gone"}]}, {"instrument": "gone"}):
        ActivityTemplate.objects.filter(pk=template.pk).update(**wrong)
        count = Activity.objects.count()
        answer = started(amina, template)
        assert (answer.status_code, Activity.objects.count()) == (400, count)
    assert "gone" in amina.get(NEW).content.decode()
    ActivityTemplate.objects.filter(pk=template.pk).update(instrument="dot_vote")
    assert "L’outil a changé" in started(amina, template).content.decode()


def test_members_see_it_others_do_not(desk):
    dossier, people, amina = desk
    template = kept(amina, vote(amina))
    dossier.team.create(person=people["Denis"], role="facilitator")
    denis = signed_in(people["Denis"])
    assert "Vote à gommettes" not in denis.get(NEW).content.decode()
    started(denis, template)
    assert Activity.objects.count() == 1
    remove = f"/dossiers/marked/activites/modeles/{template.pk}/retirer/"
    assert denis.post(remove).status_code == 404
    people["Denis"].memberships.create(organisation=template.organisation, role="facilitator")
    assert denis.post(remove).status_code == 403
    assert Client(raise_request_exception=False).post(remove).status_code == 404
    assert ActivityTemplate.objects.exists()


def test_it_is_removed_by_who_made_it_or_a_steward(desk):
    _, people, amina = desk
    mine, other = (kept(amina, vote(amina), "Même nom") for _ in range(2))
    assert {mine.slug, other.slug} == {"meme-nom", "meme-nom-2"}
    for client, one in ((amina, mine), (signed_in(people["Bruno"]), other)):
        remove = f"/dossiers/marked/activites/modeles/{one.pk}/retirer/"
        assert client.post(remove)["Location"] == NEW
        assert client.post(remove).status_code == 404
    assert not ActivityTemplate.objects.exists()
    assert Activity.objects.count() == 2


@pytest.mark.parametrize("templates", [1, 3])
def test_the_page_costs_the_same_queries_however_many(desk, templates, django_assert_num_queries):
    _, people, amina = desk
    activity = vote(amina)
    for n in range(templates):
        keep_template(activity, people["Amina"], f"Modèle {n}", "")
    with django_assert_num_queries(12):
        amina.get(NEW)

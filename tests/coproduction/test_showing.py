"""An outcome is read by residents: choices by their words, hundredths on their scale, each question once."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction import running
from polyphonie.dossier.models import Activity, Item
from tests.coproduction.test_mirrors import counted, given, page_of
from tests.coproduction.test_taking_part import HOME, activity, calm  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db
PAGE = f"{HOME}resultat/"
CHOICES = [["never", {"fr": "jamais", "en": "never"}], ["always", {"fr": "chaque jour", "en": "every day"}]]


@pytest.fixture
def survey(activity):  # noqa: F811
    activity.items.all().delete()
    kept = (
        ("Venez-vous ?", {"type": "select_one", "name": "come", "choices": CHOICES}),
        ("En hiver ?", {"type": "yes_no", "name": "winter"}),
        ("Combien de minutes ?", {"type": "integer", "name": "minutes"}),
        ("Quel jour ?", {"type": "date", "name": "day"}),
        ("Quel prix ?", {"type": "decimal", "name": "price"}),
        ("Un mot ?", {"type": "text", "name": "word"}),
    )
    for place, (title, more) in enumerate(kept):
        Item.objects.create(activity=activity, ask="question", title=title, more=more, place=place)
    Activity.objects.update(instrument="survey", settings={"per_page": 10, "min_people": 3})
    activity.refresh_from_db()
    return activity


def published(one: Activity) -> None:
    running.close_activity(one, None, timezone.now())
    counted(one)
    running.publish_outcome(one, None, timezone.now())


def test_a_survey_is_asked_with_the_right_widgets(survey):
    page = page_of(Client())
    kinds = dict(re.findall(r'name="answer\.(\d+)\.answer" type="(\w+)"', page))
    by_name = {item.more["name"]: str(item.pk) for item in survey.items.all()}
    assert kinds[by_name["day"]] == "date"
    assert kinds[by_name["minutes"]] == "number"
    assert kinds[by_name["price"]] == "text"
    assert page.count("<textarea") == 1
    assert not re.search(r"facultatif\)</small></span></label>\s*<span class=\"hint\"[^>]*>Facultatif", page)


def test_a_survey_is_read_question_by_question_in_the_words_of_its_choices(survey):
    come, winter, minutes, *_ = survey.items.order_by("place")
    for often, cold, long in (("always", "1", "10"), ("always", "1", "15"), ("never", "0", "20")):
        names = {come: often, winter: cold, minutes: long}
        given(Client(), **{f"answer__{item.pk}__answer": value for item, value in names.items()})
    published(survey)
    page, sheet = page_of(Client(), PAGE), page_of(Client(), f"{HOME}resultat.csv")
    below = page.partition("Question par question")[2]
    assert below.index("jamais") < below.index("chaque jour")
    assert "2 (67\u202f%)" in page or "2 (67\u00a0%)" in page
    assert "La moitié répond 15 ou moins" in page
    for text in (page, sheet):
        assert "always" not in text
        assert "jamais\u00a0: 1 et chaque jour\u00a0: 2" in text
        assert "oui\u00a0: 2 et non\u00a0: 1" in text
    assert "every day" in page_of(Client(), "/en" + PAGE)
    assert page.count("3 personnes ont répondu.") == 2  # the title of the window, and that of the page


def test_a_whole_answer_ends_with_thanks(survey):
    phone = Client()
    values = {"come": "always", "winter": "1", "minutes": "5", "day": "2026-12-05", "price": "12,5"}
    named = {f"answer__{i.pk}__answer": values[i.more["name"]] for i in survey.items.all() if i.more["name"] in values}
    assert "/recu/" in given(phone, **named, **{f"answer__{survey.items.get(place=5).pk}__text": "Merci"})
    page = page_of(phone)
    assert "Vous avez répondu à tout, merci" in page
    assert "Il n’y a rien à vous demander" not in page


def test_hundredths_are_read_on_their_scale(activity):  # noqa: F811
    activity.items.update(ask="question")
    Activity.objects.update(instrument="delphi", settings={"most": 9})
    activity.refresh_from_db()
    one = activity.items.first().pk
    for value in "2367":
        given(Client(), **{f"estimate__{one}__value": value})
    published(activity)
    page, sheet = page_of(Client(), PAGE), page_of(Client(), f"{HOME}resultat.csv")
    assert "Médiane 4,5, la moitié du milieu de 2,75 à 6,25 (4 réponses)" in page
    assert not re.search(r"\b(450|275|625)\b", page), "hundredths, as they are stored"
    assert "4,5" in sheet
    assert "(s)" not in page


def test_what_is_asked_of_one_question_stands_together(activity):  # noqa: F811
    activity.items.update(ask="question")
    Activity.objects.update(instrument="delphi", settings={"most": 9})
    page = page_of(Client())
    for item in activity.items.all():
        assert page.count(item.title) == 1
        whole = page[page.index(f"estimate.{item.pk}.value") : page.index(f"reason.{item.pk}.body")]
        assert "<fieldset" not in whole
    assert "Votre estimation, de 1 à 9" in page

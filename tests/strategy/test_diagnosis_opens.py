"""Each statement of the diagnosis opens what it rests on and where it comes from; the law says what is still to ask."""

import pytest
from django.test import Client

from polyphonie.catalogue import catalogue
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.law import field_of, findings
from tests.dossier.opening import MARKED, computed, opened

pytestmark = pytest.mark.django_db


def test_every_statement_and_precondition_opens_values_with_their_origin():
    record = computed(MARKED)
    rests = [r for s in record["diagnosis"]["statements"] for r in s["rests_on"]]
    rests += [r for p in record["verdict"]["preconditions"] for r in p["fields"]]
    assert rests
    assert all(set(r) == {"field", "value", "provenance"} for r in rests)
    assert all(s["rests_on"] for s in record["diagnosis"]["statements"])


def test_a_legal_fact_that_the_situation_already_tells_is_shown_where_it_is_said():
    situation = read_situation(MARKED)
    assert field_of(situation, "population") == "context.territory.population"
    assert field_of(situation, "no-such-fact") == "legal_facts.no-such-fact"
    told = read_situation(MARKED + "legal_facts: {population: 12}\n")
    assert field_of(told, "population") == "legal_facts.population"


def test_the_page_shows_the_questions_that_the_law_still_asks(settings):
    settings.DEMO = True
    opened(is_public=True, is_example=True)
    page = Client().get("/dossiers/marked/diagnostic/").content.decode()
    situation = read_situation(MARKED)
    asked = {n for f in findings(situation, catalogue()) if f.judgement.value is None for n in f.judgement.missing}
    facts = catalogue().fact_by_id
    assert asked
    shown = page.split("Questions")[-1] if "Questions" in page else page
    missing = [name for name in asked if facts[name].question["fr"].replace("'", "&#39;") not in page]
    assert shown
    assert missing == []
    assert "context.territory" not in page

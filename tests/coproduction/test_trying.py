"""Each tool run whole, through its journal: what its sample says is what people find."""

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction import running
from polyphonie.coproduction.counting import outcome_read
from polyphonie.coproduction.trying import open_trial, rehearse, sample_of
from polyphonie.dossier.models import Entry, Outcome
from polyphonie.dossier.sealing import broken_seals, seal
from polyphonie.kit.archive import outcome_of
from polyphonie.kit.conformance.counting import dealt_back
from polyphonie.kit.instrument import Outcome as Counted
from polyphonie.kit.record import canonical
from polyphonie.kit.registry import instruments
from tests.dossier.opening import opened
from tests.people import AMINA, account

pytestmark = pytest.mark.django_db


@pytest.fixture
def dossier():
    return opened(is_public=True)


@pytest.mark.parametrize("slug", list(instruments()))
def test_a_whole_activity_gives_what_a_person_computed(slug, dossier):
    one = rehearse(dossier, slug, account(AMINA), timezone.now())
    said = outcome_of(one.instrument, sample_of(slug)["outcome"])
    found = outcome_read(Outcome.objects.get(activity=one.activity))
    old = {pk: number for number, pk in one.items.items()}
    back = Counted(
        dealt_back(one.instrument.result, found.result, old), (), tuple(old[pk] for pk in found.stands),
        found.wants_round,
    )  # fmt: skip
    assert canonical(back) == canonical(Counted(said.result, (), said.stands, said.wants_round))
    assert [reason.code for reason in found.reasons] == [reason.code for reason in said.reasons]
    assert Client().get(f"/participer/{one.activity.slug}/resultat/").status_code == 200
    seal(dossier, timezone.now())
    assert broken_seals(dossier) == []
    assert Entry.objects.filter(activity=one.activity, kind="given").exists() or not any(
        len(rows) for rows in one.table.contributions.values()
    )


@pytest.mark.parametrize("slug", [s for s, one in instruments().items() if any(a.by != "team" for a in one.asks)])
def test_a_tool_is_tried_by_whoever_comes(slug, dossier):
    activity = open_trial(dossier, slug, account(AMINA), timezone.now())
    page = Client().get(f"/participer/{activity.slug}/")
    assert page.status_code == 200
    assert len(page.content) < 60_000
    assert "<form" in page.content.decode()
    running.close_activity(activity, None, timezone.now())

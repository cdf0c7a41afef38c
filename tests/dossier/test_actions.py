"""A dossier is written whole or not at all, and computed again only when something changed."""

import pytest

from polyphonie.dossier.actions import SlugTaken, keep_dossier
from polyphonie.dossier.models import Dossier
from polyphonie.kit.errors import BadFile
from polyphonie.people.models import Organisation
from polyphonie.strategy import actions, fingerprint
from polyphonie.strategy.actions import open_dossier
from tests.dossier.opening import MARKED, computed, opened

pytestmark = pytest.mark.django_db


@pytest.fixture
def computing(monkeypatch):
    """Count what is computed; what another test computed is taken from it."""
    counted = []

    def advise(situation):
        counted.append(situation.slug)
        return situation

    monkeypatch.setattr(actions, "advise", advise)
    monkeypatch.setattr(actions, "strategy_record", lambda advice: computed(MARKED))
    return counted


def test_a_dossier_holds_what_was_written_and_what_was_computed():
    dossier = open_dossier(MARKED, "marked.yaml", is_public=True)
    assert (dossier.slug, dossier.situation, dossier.is_public, dossier.is_example) == ("marked", MARKED, True, False)
    assert dossier.strategy == computed(MARKED)
    assert dossier.finding["place"] == "Villeneuve"
    assert dossier.finding["decision"] == dossier.strategy["verdict"]["decision"]


def test_the_same_file_is_computed_once(computing):
    first = open_dossier(MARKED)
    again = open_dossier(MARKED)
    assert (computing, first.pk, first.updated_at) == (["marked"], again.pk, again.updated_at)


def test_another_file_another_engine_or_another_public_is_written_again(computing, monkeypatch):
    open_dossier(MARKED)
    open_dossier(MARKED + "# one more line\n")
    assert len(computing) == 2
    monkeypatch.setattr(fingerprint, "engine_digest", lambda: "another")
    open_dossier(MARKED + "# one more line\n")
    assert len(computing) == 3
    assert open_dossier(MARKED + "# one more line\n", is_public=True).is_public
    assert Dossier.objects.count() == 1


def test_a_bad_file_changes_nothing(computing):
    open_dossier(MARKED)
    with pytest.raises(BadFile):
        open_dossier(MARKED.replace("conflict: 2", "conflict: many"))
    assert Dossier.objects.get().situation == MARKED


def test_a_failure_while_computing_changes_nothing(monkeypatch):
    opened()
    monkeypatch.setattr(actions, "advise", lambda situation: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        open_dossier(MARKED + "# changed\n")
    assert Dossier.objects.get().situation == MARKED


def test_the_dossier_of_another_organisation_is_never_touched():
    town = Organisation.objects.create(slug="town", name="Villeneuve")
    opened(organisation=town)
    for more in ({}, {"is_example": True}):
        with pytest.raises(SlugTaken):
            keep_dossier("marked", title="Autre", situation="", record="{}", record_digest="", finding={}, **more)
    assert Dossier.objects.get().organisation == town


def test_the_fingerprint_is_that_of_inputs():
    assert fingerprint.inputs_digest(MARKED) == fingerprint.inputs_digest(MARKED)
    assert fingerprint.inputs_digest(MARKED) != fingerprint.inputs_digest(MARKED + " ")
    assert len(fingerprint.engine_digest()) == 64

"""What each criterion weighs, for the team and for groups: kept, compared at once, entering the next computing."""

import pytest

from polyphonie.engines.portfolio import CRITERIA, WEIGHTS
from polyphonie.strategy import ground
from polyphonie.strategy.models import Computation, Weighting
from polyphonie.strategy.plans import ground_for, settings_of
from polyphonie.strategy.weight_steps import STEPS, step_of_weight, weights_from
from polyphonie.strategy.weighting import weightings_of
from tests.effort import calls_of
from tests.strategy.adapting_cast import open_town, signed_in

pytestmark = pytest.mark.django_db
HERE = "/dossiers/marked/poids/"


@pytest.fixture
def desk():
    dossier, people = open_town()
    return dossier, signed_in(people["Amina"])


def test_every_criterion_has_its_five_steps_and_its_meaning(desk):
    _, amina = desk
    for prefix in ("", "/en"):
        page = amina.get(prefix + HERE).content.decode()
        assert page.count('type="radio"') == len(CRITERIA) * len(STEPS)
        assert page.count('value="usual" checked') == len(CRITERIA)


def test_the_teams_weights_are_kept_and_enter_the_next_computing(desk):
    dossier, amina = desk
    answer = amina.post(HERE, {"c-cost": "most", "c-trust": "none", "c-level": "forged"})
    assert answer.status_code == 302
    weights = settings_of(dossier).weights
    assert (weights["cost"], weights["trust"], weights["level"]) == (WEIGHTS["cost"] * 4, 0.0, WEIGHTS["level"])
    assert Computation.objects.filter(dossier=dossier).exists()
    page = amina.get(HERE).content.decode()
    assert 'name="c-cost" value="most" checked' in page
    amina.post(HERE + "retirer/", {"groupe": ""})
    assert settings_of(dossier).weights == WEIGHTS


def test_groups_are_ranked_side_by_side_and_a_mean_is_only_one_compromise(desk):
    dossier, amina = desk
    for name, typed in (
        ("habitants", {"c-publics": "most", "c-cost": "none"}),
        ("élus", {"c-cost": "most", "c-time": "most"}),
    ):
        assert amina.post(HERE, {"nouveau": "1", "nom": name, **typed}).status_code == 302
    page = amina.get(HERE).content.decode()
    assert "un compromis possible" in page
    assert page.count("habitants") > 2
    assert "tau de Kendall" in page
    assert list(weightings_of(dossier)) == ["habitants", "élus"]
    assert not Computation.objects.exists()


def test_a_group_is_renamed_without_leaving_a_ghost_and_forgotten(desk):
    _, amina = desk
    amina.post(HERE, {"nouveau": "1", "nom": "habitants"})
    amina.post(HERE, {"groupe": "habitants", "nom": "habitantes et habitants", "c-cost": "more"})
    assert list(Weighting.objects.values_list("name", flat=True)) == ["habitantes et habitants"]
    amina.post(HERE + "retirer/", {"groupe": "habitantes et habitants"})
    assert not Weighting.objects.exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"nouveau": "1", "nom": "  "}, "Un groupe a besoin d’un nom"),
        ({f"c-{name}": "none" for name in CRITERIA}, "Plus aucun critère ne compte"),
        ({"nouveau": "1", "nom": "habitants"}, "Un groupe porte déjà ce nom"),
    ],
)
def test_what_cannot_weigh_is_said_and_kept_in_the_form(desk, typed, said):
    _, amina = desk
    amina.post(HERE, {"nouveau": "1", "nom": "habitants"})
    answer = amina.post(HERE, typed)
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert Weighting.objects.count() == 1


def test_there_are_only_so_many_groups(desk):
    _, amina = desk
    for n in range(8):
        assert amina.post(HERE, {"nouveau": "1", "nom": f"groupe {n}"}).status_code == 302
    assert amina.post(HERE, {"nouveau": "1", "nom": "un de trop"}).status_code == 400


def test_names_of_groups_are_never_markup(desk):
    _, amina = desk
    amina.post(HERE, {"nouveau": "1", "nom": "<b>élus</b>\u202e"})
    assert "<b>élus" not in amina.get(HERE).content.decode()


@pytest.mark.parametrize("groups", [1, 3])
def test_the_page_costs_the_same_queries_however_many_groups(desk, groups, django_assert_num_queries):
    _, amina = desk
    for n in range(groups):
        amina.post(HERE, {"nouveau": "1", "nom": f"groupe {n}"})
    amina.get(HERE)
    with django_assert_num_queries(10):
        amina.get(HERE)


def test_looking_again_ranks_nothing_again(desk, monkeypatch):
    dossier, amina = desk
    amina.post(HERE, {"nouveau": "1", "nom": "habitants"})
    amina.get(HERE)
    assert ground_for(dossier).ranking is ground_for(dossier).ranking
    monkeypatch.setattr(ground, "rank", lambda *more: 1 / 0)
    answers = []
    assert calls_of(lambda: answers.append(amina.get(HERE))) < 400_000
    assert answers[0].status_code == 200


def test_weights_badly_kept_weigh_as_usual():
    assert weights_from({"cost": "a lot", "trust": float("nan"), "level": -1, "time": True}) == WEIGHTS
    assert weights_from(None) == WEIGHTS
    assert [step_of_weight("cost", WEIGHTS["cost"] * share) for share in STEPS.values()] == list(STEPS)

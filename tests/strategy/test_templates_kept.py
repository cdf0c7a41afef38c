"""Templates kept from a strategy: what serves others, and nobody's name, date or money."""

import pytest
from django.test import Client

from polyphonie.dossier.models import Dossier
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.models import Template
from polyphonie.strategy.plans import standing_of
from polyphonie.strategy.templates_kept import situation_of_template, steps_of_template
from tests.dossier.opening import ACTORS, MARKED, SECRETS
from tests.strategy.adapting_cast import HERE, begun, open_town, signed_in

pytestmark = pytest.mark.django_db
KEEP = "/dossiers/marked/modele/"


@pytest.fixture
def desk():
    dossier, people = open_town()
    amina = signed_in(people["Amina"])
    begun(amina, dossier)
    return dossier, people, amina


def kept(desk) -> Template:
    dossier, _, amina = desk
    step = standing_of(dossier).steps[0]
    typed = {"title": f"Avec la {ACTORS[0]}", "owner": "Odile Martin", "note": "Tourmaline", "starts_on": "2026-11-02",
             "ends_on": "2026-12-02", "cost": "1234", "staff_days": "77"}  # fmt: skip
    assert amina.post(f"{HERE}etapes/{step.code}/", typed).status_code == 302
    assert amina.post(KEEP, {"title": "Transformer une halle", "summary": "Six mois"}).status_code == 302
    return Template.objects.get()


def test_a_template_keeps_what_serves_others_and_nobodys_name_date_or_money(desk):
    template = kept(desk)
    written = template.situation + str(template.plan)
    assert not [
        s for s in (*SECRETS, "Odile", "1234", "77", "2026", "2027", "Villeneuve") if s.lower() in written.lower()
    ]
    known = read_situation(template.situation, is_partial=True)
    assert [o.id for o in known.participation_objectives] == ["needs", "ideas", "choose"]
    assert (known.actors, known.respondents, known.constraints, known.as_of, known.decision.when) == (
        (),
        (),
        (),
        None,
        None,
    )
    assert [p.actor for p in known.publics] == [None, None]
    steps = steps_of_template(template)
    assert [s.method for s in steps] == [s.method for s in standing_of(desk[0]).steps]
    assert all(
        (s.starts_on, s.ends_on, s.owner, s.note, s.cost_cents, s.staff_days) == (None, None, "", "", None, None)
        for s in steps
    )


def test_a_text_that_names_an_actor_stays_out(desk):
    _dossier, _, amina = desk
    named = MARKED.replace("Connaître les besoins", f"Entendre le {ACTORS[2]}").replace("Étals du samedi", ACTORS[1])
    Dossier.objects.update(situation=named)
    amina.post(KEEP, {"title": "Sans nom"})
    known = read_situation(Template.objects.get().situation, is_partial=True)
    assert known.participation_objectives[0].text is None
    assert len(known.publics) == 1


@pytest.mark.parametrize(("title", "said"), [(" ", "a besoin d’un nom"), (f"Chez {ACTORS[0]}", "nomme un acteur")])
def test_its_name_says_something_and_names_no_actor(desk, title, said):
    _, _, amina = desk
    answer = amina.post(KEEP, {"title": title, "summary": "gardé"})
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert "gardé" in answer.content.decode()


def test_members_see_it_others_do_not(desk):
    template, (_, people, amina) = kept(desk), desk
    assert "Transformer une halle" in amina.get("/modeles/").content.decode()
    for client in (Client(raise_request_exception=False), signed_in(people["Denis"])):
        assert "Transformer une halle" not in client.get("/modeles/").content.decode()
        assert client.post(f"/modeles/{template.pk}/retirer/").status_code == 404
    assert Template.objects.exists()


def test_it_is_removed_by_who_made_it_or_a_steward(desk):
    template, (_, people, amina) = kept(desk), desk
    people["Denis"].memberships.create(organisation=template.organisation, role="facilitator")
    assert signed_in(people["Denis"]).post(f"/modeles/{template.pk}/retirer/").status_code == 403
    assert amina.post(f"/modeles/{template.pk}/retirer/").status_code == 302
    assert amina.post(f"/modeles/{template.pk}/retirer/").status_code == 404


def test_two_templates_of_the_same_name_have_two_slugs(desk):
    _, _, amina = desk
    for _ in range(2):
        amina.post(KEEP, {"title": "Même nom"})
    assert sorted(Template.objects.values_list("slug", flat=True)) == ["meme-nom", "meme-nom-2"]


def test_another_strategy_starts_from_it(desk):
    template, (dossier, _, amina) = kept(desk), desk
    begun(amina, dossier, f"modele:{template.pk}", seen=2)
    steps = standing_of(dossier).steps
    assert [s.method for s in steps] == [s.method for s in steps_of_template(template)]
    assert all(s.starts_on for s in steps)


def test_another_dossier_starts_from_it(desk):
    text = situation_of_template(kept(desk), "ailleurs", "La place d’ailleurs")
    known = read_situation(text, is_partial=True)
    assert (known.slug, known.title) == ("ailleurs", "La place d’ailleurs")
    assert known.participation_objectives


def test_a_dossier_of_nobody_has_nowhere_to_keep_one(desk):
    dossier, people, _ = desk
    from polyphonie.dossier.models import Role, TeamMember

    TeamMember.objects.create(dossier=dossier, person=people["Denis"], role=Role.FACILITATOR)
    Dossier.objects.update(organisation=None)
    assert signed_in(people["Denis"]).post(KEEP, {"title": "Nulle part"}).status_code == 409


@pytest.mark.parametrize("templates", [1, 3])
def test_the_list_costs_the_same_queries_however_many(desk, templates, django_assert_num_queries):
    _, _, amina = desk
    for n in range(templates):
        amina.post(KEEP, {"title": f"Modèle {n}"})
    with django_assert_num_queries(4):
        amina.get("/modeles/")

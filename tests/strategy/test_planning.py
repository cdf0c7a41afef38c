"""Adapting a strategy through its pages: every gesture, two people at once, and what is refused by name."""

import json
from dataclasses import replace
from html import unescape

import pytest
from django.test import Client

from polyphonie.catalogue import catalogue
from polyphonie.dossier import life
from polyphonie.dossier.models import Dossier, Entry, Role, Step, TeamMember
from polyphonie.kit.codes import STAGES
from polyphonie.kit.situation_file import read_situation, write_situation
from polyphonie.strategy.adapted import alarm_key
from polyphonie.strategy.computing import compute
from polyphonie.strategy.forms import shown_form
from polyphonie.strategy.models import Override, Plan, Version
from polyphonie.strategy.pages.left_out import holds, names_of
from polyphonie.strategy.plan_mends import gestures
from polyphonie.strategy.plans import standing_of
from tests.people import CHLOE, account
from tests.strategy.adapting_cast import HERE, begun, open_town, signed_in

pytestmark = pytest.mark.django_db
STEP = HERE + "etapes/"


@pytest.fixture
def desk():
    dossier, people = open_town()
    amina = signed_in(people["Amina"])
    begun(amina, dossier)
    return dossier, people, amina


def codes(dossier) -> list[str]:
    return [s.code for s in standing_of(dossier).steps]


def form(dossier, code: str, **typed) -> dict:
    """What the browser would send back from the form of a step, with what was typed in it."""
    shown = shown_form(standing_of(dossier).step(code))
    values = {k: list(v) if isinstance(v, tuple) else v for k, v in shown.values.items()}
    return {**values, "was": shown.was_text, **typed}


def kinds(dossier) -> list[str]:
    found = Entry.objects.filter(dossier=dossier).exclude(kind="seen-actors")
    return list(found.order_by("id").values_list("kind", flat=True))


def test_choosing_a_sequence_makes_its_steps(desk):
    dossier, people, _amina = desk
    way = next(s for s in dossier.strategy["sequences"] if s["id"] == "S1")
    steps = standing_of(dossier).steps
    assert [(s.stage, s.method, list(s.objectives), list(s.publics)) for s in steps] == [
        (s["stage"], s["method"], s["objectives"], s["publics"]) for s in way["steps"]
    ]
    assert [s.starts_on.isoformat() for s in steps] == [s["starts_on"] for s in way["steps"]]
    plan = Plan.objects.get()
    assert (plan.based_on, plan.chosen_by, plan.revision) == ("S1", people["Amina"], 1)
    assert kinds(dossier) == ["plan-chosen"]


def test_one_may_start_from_nothing_or_from_a_known_process():
    dossier, people = open_town()
    amina = signed_in(people["Amina"])
    assert "Commencer sans étape" in amina.get(HERE).content.decode()
    begun(amina, dossier, "none")
    assert codes(dossier) == []
    assert amina.get(HERE).status_code == 200
    process = catalogue().templates[0]
    begun(amina, dossier, f"processus:{process.slug}", seen=1)
    assert [s.method for s in standing_of(dossier).steps] == [s.methods[0] for s in process.steps]
    assert all(s.starts_on and s.ends_on for s in standing_of(dossier).steps)


def test_choosing_again_keeps_what_stood_as_a_version(desk):
    dossier, _, amina = desk
    begun(amina, dossier, "voie:S2", seen=1)
    kept = Version.objects.get()
    assert (kept.number, kept.why) == (1, "")
    assert kept.plan["based_on"] == "S1"
    assert Plan.objects.get().based_on == "S2"


@pytest.mark.parametrize("source", ["", "voie:S99", "voie:plan", "modele:1", "modele:x", "processus:no", "x" * 500])
def test_a_forged_beginning_is_not_found(desk, source):
    _, _, amina = desk
    assert amina.post(HERE + "choisir/", {"from": source, "seen": 1}).status_code == 404


def test_a_stale_choice_is_refused_by_name_and_loses_nothing(desk):
    dossier, people, _amina = desk
    bruno = signed_in(people["Bruno"])
    before = codes(dossier)
    answer = bruno.post(HERE + "choisir/", {"from": "voie:S2", "seen": 0})
    assert answer.status_code == 409
    assert "Amina a changé la stratégie" in answer.content.decode()
    assert codes(dossier) == before
    assert bruno.post(HERE + "choisir/", {"from": "voie:S2"}).status_code == 409


def test_a_method_is_found_and_added_with_what_it_serves(desk):
    dossier, _, amina = desk
    page = amina.get(HERE + "methodes/?q=CAFE").content.decode()
    assert "world-cafe" in page
    answer = amina.post(HERE + "ajouter/", {"method": "world-cafe", "stage": "diverge", "seen": 1})
    assert answer.headers["Location"].endswith("#world-cafe")
    step = standing_of(dossier).step("world-cafe")
    assert step.starts_on
    assert step.objectives
    assert kinds(dossier)[-1] == "step-added"


def test_added_twice_from_a_stale_page_is_refused_once(desk):
    dossier, people, amina = desk
    asked = {"method": "world-cafe", "stage": "diverge", "seen": 1}
    amina.post(HERE + "ajouter/", asked)
    assert signed_in(people["Bruno"]).post(HERE + "ajouter/", asked).status_code == 409
    assert codes(dossier).count("world-cafe") == 1
    other = {"method": "photovoice", "stage": "diverge", "seen": 1}
    assert signed_in(people["Bruno"]).post(HERE + "ajouter/", other).status_code == 302


def test_a_step_is_changed_on_its_page(desk):
    dossier, _, amina = desk
    code = codes(dossier)[0]
    assert amina.get(f"{STEP}{code}/").status_code == 200
    typed = {
        "title": "Notre étape <b>à nous</b>", "owner": "Service participation", "cost": "12 500,50",
        "staff_days": "2,5",
        "note": "Une\nnote", "starts_on": "2026-11-02", "ends_on": "2026-11-20", "objectives": ["needs"], "publics": [],
    }  # fmt: skip
    assert amina.post(f"{STEP}{code}/", form(dossier, code, **typed)).status_code == 302
    step = standing_of(dossier).step(code)
    assert (step.title, step.owner, step.cost_cents, step.staff_days) == (
        "Notre étape <b>à nous</b>", "Service participation", 1_250_050, 2.5,
    )  # fmt: skip
    assert (step.note, step.objectives, step.publics) == ("Une\nnote", ("needs",), ())
    page = amina.get(HERE).content.decode()
    assert "<b>à nous" not in page
    assert "Service participation" in page
    facts = Entry.objects.get(kind="step-changed").facts
    assert "note" not in facts["became"]
    assert facts["became"]["owner"] == "Service participation"


def test_all_the_faults_of_a_form_stand_beside_their_fields_and_what_was_typed_is_kept(desk):
    dossier, _, amina = desk
    code = codes(dossier)[0]
    typed = {"title": "x" * 201, "starts_on": "2026-02-30", "ends_on": "hier", "cost": "-4", "staff_days": "beaucoup"}
    answer = amina.post(f"{STEP}{code}/", form(dossier, code, **typed))
    page = answer.content.decode()
    assert answer.status_code == 400
    assert page.count('class="fault"') == 5
    assert all(value in page for value in ("2026-02-30", "beaucoup", "x" * 201))
    reversed_ = amina.post(f"{STEP}{code}/", form(dossier, code, starts_on="2027-02-01", ends_on="2027-01-01"))
    assert "La fin vient avant le début" in reversed_.content.decode()
    assert kinds(dossier) == ["plan-chosen"]


def test_two_people_change_other_fields_of_the_same_step_and_both_are_kept(desk):
    dossier, people, amina = desk
    code = codes(dossier)[0]
    mine, theirs = form(dossier, code, owner="Le service"), form(dossier, code, title="Autre nom")
    signed_in(people["Bruno"]).post(f"{STEP}{code}/", theirs)
    answer = amina.post(f"{STEP}{code}/", mine)
    assert "fait=joint" in answer.headers["Location"]
    step = standing_of(dossier).step(code)
    assert (step.owner, step.title) == ("Le service", "Autre nom")


def test_two_people_change_the_same_field_and_the_second_is_told_by_whom(desk):
    dossier, people, amina = desk
    code = codes(dossier)[0]
    mine, theirs = form(dossier, code, title="Le mien"), form(dossier, code, title="Le leur")
    signed_in(people["Bruno"]).post(f"{STEP}{code}/", theirs)
    answer = amina.post(f"{STEP}{code}/", mine)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Bruno a changé" in page
    assert 'value="Le mien"' in page
    assert "Le leur" in page
    assert standing_of(dossier).step(code).title == "Le leur"
    again = unescape(page.split('name="was" value="')[1].split('"')[0])
    assert amina.post(f"{STEP}{code}/", {**mine, "was": again}).status_code == 302
    assert standing_of(dossier).step(code).title == "Le mien"


@pytest.mark.parametrize(
    "was", ["", "{", "[]", "null", '{"title": 3, "objectives": 7}', '{"starts_on": "x"}', "x" * 9_000]
)
def test_a_forged_memory_of_the_form_never_breaks(desk, was):
    dossier, _, amina = desk
    code = codes(dossier)[0]
    assert amina.post(f"{STEP}{code}/", form(dossier, code, title="Ok", was=was)).status_code in (302, 409)


def test_a_step_moves_is_replaced_and_removed(desk):
    dossier, _, amina = desk
    first, second, *_ = codes(dossier)
    amina.post(f"{STEP}{first}/deplacer/", {"way": "down"})
    stages = [s.stage for s in standing_of(dossier).steps]
    assert stages == sorted(stages, key=STAGES.index)
    page = amina.get(f"{STEP}{second}/autres-methodes/")
    assert page.status_code == 200
    amina.post(f"{STEP}{second}/", form(dossier, second, owner="Le service"))
    answer = amina.post(f"{STEP}{second}/remplacer/", {"method": "world-cafe", "was": form(dossier, second)["was"]})
    assert answer.headers["Location"].endswith("#world-cafe")
    assert standing_of(dossier).step("world-cafe").owner == "Le service"
    amina.post(f"{STEP}{first}/retirer/", {"was": form(dossier, first)["was"]})
    assert first not in codes(dossier)
    assert list(Step.objects.values_list("position", flat=True)) == list(range(1, Step.objects.count() + 1))


def test_what_somebody_just_changed_is_not_removed_unseen(desk):
    dossier, people, amina = desk
    code = codes(dossier)[0]
    was = form(dossier, code)["was"]
    signed_in(people["Bruno"]).post(f"{STEP}{code}/", form(dossier, code, owner="Bruno s’en charge"))
    assert amina.post(f"{STEP}{code}/retirer/", {"was": was}).status_code == 409
    assert amina.post(f"{STEP}{code}/remplacer/", {"was": was, "method": "world-cafe"}).status_code == 409
    assert code in codes(dossier)


def test_a_step_that_is_gone_is_said_so_everywhere(desk):
    dossier, _, amina = desk
    code = codes(dossier)[0]
    typed = form(dossier, code)
    amina.post(f"{STEP}{code}/retirer/", {})
    for path in ("", "autres-methodes/"):
        assert amina.get(f"{STEP}{code}/{path}").status_code == 410
    for path in ("", "retirer/", "deplacer/", "remplacer/"):
        answer = amina.post(f"{STEP}{code}/{path}", typed)
        assert answer.status_code == 410
        assert "n’est plus dans la stratégie" in answer.content.decode()


@pytest.mark.parametrize(
    "asked",
    [
        {"method": "no-such", "stage": "diverge"},
        {"method": "world-cafe", "stage": "lunch"},
        {"method": "", "stage": ""},
    ],
)
def test_forged_methods_and_stages_are_refused(desk, asked):
    _, _, amina = desk
    assert amina.post(HERE + "ajouter/", {**asked, "seen": 1}).status_code == 409


@pytest.mark.parametrize(
    "asked",
    [{}, {"kind": "burn"}, {"kind": "date", "step": "{code}", "first": "x", "last": "y"},
     {"kind": "train", "target": "no"}, {"kind": "add", "method": "\0"}],
)  # fmt: skip
def test_forged_gestures_are_refused(desk, asked):
    dossier, _, amina = desk
    asked = {k: v.format(code=codes(dossier)[0]) for k, v in asked.items()}
    assert amina.post(HERE + "remede/", {**asked, "seen": 1}).status_code in (400, 409)


def test_a_mend_is_one_click(desk):
    dossier, _, amina = desk
    code = next(s.code for s in standing_of(dossier).steps if s.objectives and s.stage != "report")
    amina.post(f"{STEP}{code}/", form(dossier, code, objectives=[]))
    standing = standing_of(dossier)
    acts = [g for a in standing.judged.alarms for g in gestures(a, standing.judged) if g.kind == "tie"]
    if acts:
        answer = amina.post(
            HERE + "remede/", {"kind": "tie", "step": acts[0].step, "target": acts[0].target, "seen": 2}
        )
        assert answer.status_code == 302
        assert acts[0].target in standing_of(dossier).step(acts[0].step).objectives


def test_skills_are_provided_for_and_no_more(desk):
    dossier, _, amina = desk
    amina.post(HERE + "competences/", {"skill": "facilitation", "way": "hire"})
    assert "facilitation" in Plan.objects.get().hire
    amina.post(HERE + "competences/", {"skill": "facilitation", "way": "train"})
    assert "facilitation" not in Plan.objects.get().hire
    amina.post(HERE + "competences/", {"skill": "facilitation", "way": "none"})
    assert "facilitation" not in (*Plan.objects.get().hire, *Plan.objects.get().train)
    assert kinds(dossier)[-1] == "plan-skill"


# -- overriding -------------------------------------------------------------------------------------------------------

REASON = "La maison de quartier le fera avec ses bénévoles"


def one_alarm(dossier, code: str = "alarm-unserved"):
    return next(alarm_key(a) for a in standing_of(dossier).judged.alarms if a.reason.code == code)


@pytest.fixture
def bare(desk):
    """A plan without steps: every objective raises an alarm."""
    dossier, people, amina = desk
    begun(amina, dossier, "none", seen=1)
    return dossier, people, amina


def test_an_alarm_is_overridden_by_a_written_reason_shown_to_the_public(bare):
    dossier, _people, amina = bare
    key = one_alarm(dossier)
    assert amina.get(HERE + "passer-outre/", {"alerte": key}).status_code == 200
    short = amina.post(HERE + "passer-outre/", {"alerte": key, "reason": "  non  "})
    assert short.status_code == 400
    assert amina.post(HERE + "passer-outre/", {"alerte": key, "reason": REASON}).status_code == 302
    dossier.is_public = True
    dossier.save()
    for path in ("sequences/", "strategie/", "strategie.json", "strategie.html"):
        page = Client().get(f"/dossiers/marked/{path}").content.decode()
        assert REASON in page
        assert "Amina" in page
    told = [a for a in Client().get("/dossiers/marked/strategie.json").json()["alarms"] if a.get("override")]
    assert told[0]["override"]["reason"] == REASON
    assert Entry.objects.get(kind="override-given").facts == {"alarm": "unserved", "reason": REASON}


def test_a_reason_names_no_actor(bare):
    dossier, _, amina = bare
    answer = amina.post(
        HERE + "passer-outre/", {"alerte": one_alarm(dossier), "reason": "Parce que la guilde zéphyrine refuse"}
    )
    assert answer.status_code == 400
    assert "Guilde Zéphyrine" in answer.content.decode()
    assert not Override.objects.exists()


def test_an_override_ends_with_its_alarm_or_by_hand(bare):
    dossier, _, amina = bare
    key = one_alarm(dossier)
    amina.post(HERE + "passer-outre/", {"alerte": key, "reason": REASON})
    assert amina.post(HERE + "passer-outre/reprendre/", {"alerte": key}).status_code == 302
    assert not Override.objects.exists()
    amina.post(HERE + "passer-outre/", {"alerte": key, "reason": REASON})
    standing = standing_of(dossier)
    alarm = next(a for a in standing.judged.alarms if alarm_key(a) == key)
    act = next(g for g in gestures(alarm, standing.judged) if g.kind == "add")
    asked = {"kind": "add", "method": act.method, "stage": act.stage, "seen": standing.plan.revision}
    assert amina.post(HERE + "remede/", asked).status_code == 302
    assert not Override.objects.exists()
    for path in ("passer-outre/", "passer-outre/reprendre/"):
        assert amina.post(HERE + path, {"alerte": "no-such:alarm", "reason": REASON}).status_code == 410


def test_an_override_ends_with_the_situation_that_raised_its_alarm(bare):
    dossier, people, amina = bare
    key = one_alarm(dossier)
    amina.post(HERE + "passer-outre/", {"alerte": key, "reason": REASON})
    situation = read_situation(dossier.situation)
    kept = tuple(o for o in situation.participation_objectives if o.id not in key)
    assert kept
    assert len(kept) < len(situation.participation_objectives)
    text = write_situation(replace(situation, participation_objectives=kept))
    life.replace_situation(Dossier.objects.get(), text, Dossier.objects.get().revision, people["Amina"])
    compute.call(dossier.pk)
    assert not Override.objects.exists()
    assert Entry.objects.get(kind="override-ended").facts == {"reason": REASON}
    assert REASON in amina.get("/dossiers/marked/journal/").content.decode()


# -- who may ----------------------------------------------------------------------------------------------------------

ADAPTING = ("methodes/", "etapes/{code}/", "etapes/{code}/autres-methodes/")
WRITING = ("choisir/", "ajouter/", "remede/", "competences/", "etapes/{code}/", "etapes/{code}/deplacer/",
           "etapes/{code}/retirer/", "etapes/{code}/remplacer/")  # fmt: skip
OUTSIDE = ("poids/", "poids/retirer/", "versions/", "versions/1/revenir/", "modele/")


def test_a_decision_maker_reads_and_overrides_but_does_not_adapt(bare):
    dossier, _, _ = bare
    chloe = account(CHLOE)
    TeamMember.objects.create(dossier=dossier, person=chloe, role=Role.DECISION_MAKER)
    client = signed_in(chloe)
    page = client.get(HERE)
    assert page.status_code == 200
    assert "adapter/methodes/" not in page.content.decode()
    assert client.post(HERE + "passer-outre/", {"alerte": one_alarm(dossier), "reason": REASON}).status_code == 302
    assert client.get(HERE + "methodes/").status_code == 403
    assert client.post(HERE + "ajouter/", {"method": "world-cafe", "stage": "diverge", "seen": 2}).status_code == 403


def test_strangers_learn_nothing_and_readers_change_nothing(desk):
    dossier, people, _ = desk
    code = codes(dossier)[0]
    chloe = account(CHLOE)
    TeamMember.objects.create(dossier=dossier, person=chloe, role=Role.OBSERVER)
    stranger, reader = signed_in(people["Denis"]), signed_in(chloe)
    for path in ("", *ADAPTING, "passer-outre/"):
        assert stranger.get(HERE + path.format(code=code)).status_code == 404, path
        assert reader.get(HERE + path.format(code=code)).status_code == 403, path
    paths = [HERE + path.format(code=code) for path in (*WRITING, "passer-outre/", "passer-outre/reprendre/")]
    for path in (*paths, *(f"/dossiers/marked/{path}" for path in OUTSIDE)):
        assert stranger.post(path).status_code == 404, path
        assert reader.post(path).status_code == 403, path
    assert kinds(dossier) == ["plan-chosen"]


def test_nothing_is_written_by_reading(desk):
    _, _, amina = desk
    for path in ("choisir/", "ajouter/", "remede/", "competences/", "passer-outre/reprendre/"):
        assert amina.get(HERE + path).status_code == 405


def test_adapting_before_anything_is_chosen_leads_to_the_beginning():
    dossier, people = open_town()
    amina = signed_in(people["Amina"])
    for path in ("methodes/", "etapes/x/"):
        assert amina.get(HERE + path).status_code == 409
    assert amina.post(HERE + "ajouter/", {"method": "world-cafe", "stage": "diverge", "seen": 0}).status_code == 409
    dossier.record = ""
    dossier.save()
    assert amina.get(HERE).status_code == 302


# -- pages ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("steps", [1, 3])
def test_the_page_of_the_plan_costs_the_same_queries_however_many_steps(desk, steps, django_assert_num_queries):
    dossier, _, amina = desk
    for code in codes(dossier)[steps:]:
        amina.post(f"{STEP}{code}/retirer/", {})
    amina.get(HERE)
    with django_assert_num_queries(11):
        amina.get(HERE)
    first = codes(dossier)[0]
    with django_assert_num_queries(11):
        amina.get(f"{STEP}{first}/")


def test_what_a_team_writes_reaches_every_paper_and_no_address_of_mail(desk):
    dossier, _, amina = desk
    code = codes(dossier)[0]
    amina.post(f"{STEP}{code}/", form(dossier, code, title="Atelier des Lilas", owner="Service participation"))
    for path in ("", "sequences/", "strategie/", "strategie.json", "strategie.html"):
        page = amina.get(f"/dossiers/marked/{path}").content.decode()
        assert "Atelier des Lilas" in page, path
        assert "amina@example.org" not in page, path
    record = amina.get("/dossiers/marked/strategie.json").json()
    assert record["chosen"] == "plan"
    assert record["recommended"] == "S1"
    assert json.dumps(record["sequences"][0]["steps"][0]["owner"]) == '"Service participation"'


def test_the_thread_tells_where_the_process_is(desk):
    _, _, amina = desk
    page = amina.get("/dossiers/marked/").content.decode()
    here = page.split('class="thread"')[1].split("</ol>")[0]
    assert here.count('class="done"') == 2
    assert 'aria-current="step">Valider' in here


def test_a_method_in_the_plan_says_why_it_is_in_and_one_put_aside_says_by_whom(desk):
    dossier, _, amina = desk
    steps = standing_of(dossier).steps
    amina.post(f"{STEP}{steps[0].code}/retirer/", {})
    known = catalogue().by_slug
    page = amina.get("/dossiers/marked/methodes-ecartees/", {"q": known[steps[1].method].name["fr"]}).content.decode()
    assert "retenue" in page
    gone = amina.get("/dossiers/marked/methodes-ecartees/", {"q": known[steps[0].method].name["fr"]}).content.decode()
    assert "l’équipe ne l’a pas gardée" in gone
    for method in known.values():
        assert holds(names_of(method.slug, ""), method.name["fr"])

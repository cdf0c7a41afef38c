"""polyphonie tally budget: what it answers, in both languages and in JSON; what it refuses."""

import json

import pytest

from tests.cli.running import run

FILE = """META
key;value
budget;100
vote_type;approval
currency;EUR
PROJECTS
project_id;cost;name;selected
a;60;Parc;1
b;50;Bancs;1
c;30;Fontaine;0
d;5,5;Nichoirs;0
e;7;;0
VOTES
voter_id;vote
1;a,b
2;a,b,c
3;c,d
4;b
5;
"""


@pytest.fixture
def pb(tmp_path):
    def write(text=FILE):
        path = tmp_path / "vote.pb"
        path.write_bytes(text.encode("utf-8-sig"))
        return path

    return write


def outcome(path, *settings, seed=0):
    found = run("tally", "budget", path, "--json", "--seed", seed, *(["--settings", *settings] if settings else []))
    assert found.code == 0, found.err
    return json.loads(found.out)


@pytest.mark.parametrize("rule", ["greedy", "equal_shares", "phragmen"])
def test_the_keys(pb, rule):
    found = outcome(pb(), f"rule={rule}", "verify=yes")
    assert found["kind"] == "budget"
    assert set(found["funded"]) <= set("abcd")
    assert [one["project"] for one in found["rounds"]] == found["funded"]
    assert found["verified"] == []
    assert found["settings"]["rule"] == rule
    assert {one["project"] for one in found["lost"]} == set("abcde") - set(found["funded"])


def test_greedy(pb):
    found = outcome(pb(), "rule=greedy")
    assert (found["funded"], found["spent"], found["left"]) == (["b", "c", "d"], "85.50", "14.50")


def test_add1_and_others_beside(pb):
    found = outcome(pb(), "completion=add1", "beside=greedy,equal_shares/cardinality/add1u,phragmen")
    assert found["settings"]["unit"] == 100
    assert [one["rule"] for one in found["beside"]] == ["equal_shares", "greedy", "equal_shares", "phragmen"]
    assert found["beside"][0]["gained"] == found["beside"][0]["lost"] == []


def test_lots_follow_the_seed(pb):
    orders = {tuple(outcome(pb(), "ties=lot", seed=seed)["ties"]["order"]) for seed in range(6)}
    assert len(orders) > 1


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    "settings",
    [
        ["rule=greedy", "verify=yes"],
        ["completion=add1", "beside=greedy,phragmen", "ties=least_cost"],
        ["completion=add1_exhaustive", "ties=lot"],
        ["completion=add1u", "ties=most_votes"],
        ["completion=integral", "ties=greatest_cost"],
        ["completion=greedy", "ties=id"],
        ["rule=phragmen", "phragmen=skip"],
        ["satisfaction=cardinality", "borda=below", "greedy=per_cost", "unit=5"],
    ],
)
def test_what_a_person_reads(pb, language, settings):
    found = run("tally", "budget", pb(), "--language", language, "--settings", *settings)
    assert found.code == 0, found.err
    assert "EUR" in found.out.splitlines()[0]


def test_what_was_let_through_is_said(pb):
    text = FILE.replace("4;b", "4;b,z").replace("VOTES\n", "f;700;Palais;0\nVOTES\n", 1)
    found = run("tally", "budget", pb(text), "--language", "en", "--settings", "unknown=drop", "above_budget=set_aside")
    assert "set aside: f" in found.out
    assert "1 choice names a project that is not listed" in found.out


def test_everything_funded_and_no_column_selected(pb):
    text = FILE.replace("100", "1000").replace(";selected", "").replace(";1\n", "\n").replace(";0\n", "\n")
    text = text.replace("3;c,d", "3;c,d,e")
    found = run("tally", "budget", pb(text), "--settings", "rule=greedy", "--language", "en")
    assert "Every project is funded." in found.out
    assert "publishes" not in found.out


def test_a_tie_is_told(pb):
    text = FILE.replace("c;30", "c;60").replace("3;c,d", "3;c,d\n9;c")
    found = run("tally", "budget", pb(text), "--settings", "rule=greedy", "--language", "en")
    assert "Round 1: b Bancs was taken, level with c Fontaine." in found.out


def test_what_the_reverse_order_would_change(pb):
    text = FILE.replace("c;30", "c;60").replace("3;c,d", "3;c,d\n9;c")
    assert outcome(pb(text), "rule=greedy")["ties"]["reverse_order"] == {
        "gained": ["c"],
        "lost": ["b"],
        "spent": "65.50",
    }
    assert "en moins b" in run("tally", "budget", pb(text), "--settings", "rule=greedy").out
    text = FILE.replace("100", "1000").replace("c;30", "c;60")
    found = run("tally", "budget", pb(text), "--settings", "completion=add1", "--language", "en")
    assert "same projects would be funded" in found.out


def test_the_published_winners(pb):
    found = outcome(pb(FILE.replace("b;50;Bancs;1", "b;50;Bancs;0")), "rule=greedy")
    assert found["published"] == {"funded": ["a"], "same": False, "only_here": ["b", "c", "d"], "only_there": ["a"]}
    same = FILE.replace("a;60;Parc;1", "a;60;Parc;0").replace("c;30;Fontaine;0", "c;30;Fontaine;1")
    same = same.replace("Nichoirs;0", "Nichoirs;1")
    assert "publie les mêmes" in run("tally", "budget", pb(same), "--settings", "rule=greedy").out


def refused(*words):
    found = run("tally", "budget", *words)
    assert (found.code, found.out) == (2, "")
    return found.err


def test_bad_files(pb, tmp_path):
    assert "vote.pb:9 cost" in refused(pb(FILE.replace("50", "-50")))
    assert "vote.pb:8 cost" in refused(pb(FILE.replace("60", "1/3")))
    assert "vote.pb:8 cost" in refused(pb(FILE.replace("60", "600")))
    assert "vote.pb:9 project_id" in refused(pb(FILE.replace("b;50", "a;50")))
    assert "vide" in refused(pb(""))
    assert "num_votes" in refused(pb(FILE.replace("currency;EUR", "num_votes;6")))
    assert refused(pb("META\n"))
    assert refused(pb(), pb())
    assert refused(tmp_path / "nothing.pb")


def test_bad_settings(pb):
    for wrong in (
        "rule=best",
        "completion=add2",
        "unit=0",
        "beside=greedy/add1",
        "beside=x",
        "beside=greedy/odd",
        "z=1",
    ):
        assert refused(pb(), "--settings", wrong)
    assert "add1" in refused(pb(), "--settings", "rule=greedy", "completion=add1")
    assert "borda" in refused(pb(), "--settings", "satisfaction=borda")


def test_one_voter_one_project(pb):
    text = (
        "META\nkey;value\nbudget;10\nvote_type;choose-1\nPROJECTS\nproject_id;cost\na;10\nVOTES\nvoter_id;vote\n1;a\n"
    )
    for rule in ("greedy", "equal_shares", "phragmen"):
        assert outcome(pb(text), f"rule={rule}")["funded"] == ["a"]


def test_all_blank(pb):
    text = FILE[: FILE.index("1;a,b")] + "1;\n2;\n"
    found = outcome(pb(text), "completion=add1")
    assert (found["funded"], found["ballots"]["empty"]) == ([], 2)


def test_a_project_left_out_is_told_at_what_cost_it_would_have_been_funded(pb):
    found = outcome(pb(), "rule=greedy")
    reached = {one["project"]: (one["funded_at_most"], one["funded_below_too"]) for one in found["lost"]}
    assert found["settings"]["at_most"] == "yes"
    assert reached == {"a": (50, True), "e": (None, True)}
    cheaper = pb(FILE.replace("a;60", "a;50"))
    assert "a" in outcome(cheaper, "rule=greedy")["funded"]
    dearer = pb(FILE.replace("a;60", "a;50,01"))
    assert "a" not in outcome(dearer, "rule=greedy")["funded"]


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Il aurait été financé s’il avait coûté au plus"), ("en", "if it had cost at most")]
)
def test_the_cost_that_would_do_is_read_in_words(pb, language, words):
    found = run("tally", "budget", pb(), "--language", language, "--settings", "rule=greedy")
    assert words in found.out


def test_a_completion_by_steps_is_recounted_when_asked(pb):
    assert "funded_at_most" not in outcome(pb(), "completion=add1")["lost"][0]
    found = outcome(pb(), "completion=add1", "at_most=yes")
    asked = {one["project"]: one for one in found["lost"]}
    assert not any(one["funded_below_too"] for one in asked.values())
    costs = [(name, one["funded_at_most"]) for name, one in asked.items() if one["funded_at_most"]]
    assert costs
    for name, cost in costs:
        line = next(line for line in FILE.splitlines() if line.startswith(f"{name};"))
        other = pb(FILE.replace(line, f"{name};{cost};{line.split(';', 2)[2]}"))
        assert name in outcome(other, "completion=add1")["funded"]
    said = run("tally", "budget", pb(), "--settings", "completion=add1", "at_most=yes", "--language", "en")
    assert "recounted at that cost" in said.out


def test_phragmen_does_not_say_at_what_cost(pb):
    found = run("tally", "budget", pb(), "--language", "en", "--settings", "rule=phragmen", "at_most=yes")
    assert found.code == 2
    assert "at_most" in found.err


@pytest.mark.parametrize("rule", ["greedy", "equal_shares", "phragmen"])
def test_conditions_declared_beside_the_rule(pb, rule):
    free = outcome(pb(), f"rule={rule}")
    first, second = free["funded"][:2]
    found = outcome(pb(), f"rule={rule}", f"exclusive={first}+{second}", "verify=yes")
    assert found["funded"][0] == first
    assert second not in found["funded"]
    assert found["exclusive"] == [[first, second]]
    assert found["settings"]["exclusive"] == [f"{first}+{second}"]
    assert found["verified"] == []
    lost = next(one for one in found["lost"] if one["project"] == second)
    assert (lost["reason"], lost["rivals"]) == ("rival", [first])
    without = outcome(pb(), f"rule={rule}", f"ineligible={first}", "verify=yes")
    assert first not in without["funded"]
    assert [(one["project"], one["reason"]) for one in without["left_out"]] == [(first, "ineligible")]
    assert without["endowment"] == free["endowment"]
    assert without["voters"] == free["voters"]
    most = max(one["supporters"] for one in free["rounds"])
    few = outcome(pb(), f"rule={rule}", f"least_votes={most}")
    assert all(one["supporters"] >= most for one in few["rounds"])
    assert {one["reason"] for one in few["left_out"]} == {"few-votes"}


def test_conditions_are_told_and_their_faults_said_at_once(pb):
    said = run("tally", "budget", pb(), "--settings", "rule=greedy", "exclusive=a+b", "ineligible=c", "least_votes=1")
    assert "il ne peut être financé en même temps que" in said.out
    assert "déclaré inéligible" in said.out
    told = refused(pb(), "--settings", "exclusive=a+z,b", "ineligible=y", "rule=greedy")
    assert all(f"«\u00a0{id_}\u00a0»" in told for id_ in "yzb")
    assert "--settings" in told
    assert "exclusive=A+B" in told
    for wrong in ("least_votes=100000", "exclusive=a+", "exclusive=+", "ineligible=,", "ineligible=a,b,c,d,e"):
        assert "--settings" in refused(pb(), "--settings", wrong)

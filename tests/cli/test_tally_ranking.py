"""polyphonie tally ranking: votes by order of preference, from PrefLib files and sheets."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ROOT, Run, run

REAL = ROOT.parent / "shared" / "data" / "decisions" / "ordinal"
TENNESSEE = """# FILE NAME: capital.soc
# NUMBER ALTERNATIVES: 4
# NUMBER VOTERS: 100
# NUMBER UNIQUE ORDERS: 4
# ALTERNATIVE NAME 1: Memphis
# ALTERNATIVE NAME 2: Nashville
# ALTERNATIVE NAME 3: Knoxville
# ALTERNATIVE NAME 4: Chattanooga
42: 1,2,4,3
26: 2,4,3,1
15: 4,3,2,1
17: 3,4,2,1
"""


def written(folder: Path, text: str | bytes, name: str = "votes.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.fixture
def capital(tmp_path: Path) -> Path:
    """The capital of Tennessee."""
    return written(tmp_path, TENNESSEE, "capital.soc")


def counted(*words: Any) -> dict[str, Any]:
    done = run("tally", "ranking", *words, "--json")
    assert (done.code, done.err) == (0, ""), done.err
    outcome = dict(json.loads(done.out))
    assert outcome["verified"] is True
    return outcome


def refused(*words: Any) -> Run:
    done = run("tally", "ranking", *words, "--language", "en")
    assert (done.code, done.out) == (2, "")
    return done


@pytest.mark.parametrize(
    ("rule", "ranking"),
    [
        ("schulze", [["2"], ["4"], ["3"], ["1"]]),
        ("ranked_pairs", [["2"], ["4"], ["3"], ["1"]]),
        ("borda", [["2"], ["4"], ["1"], ["3"]]),
        ("irv", [["3"], ["1"], ["2"], ["4"]]),
        ("stv", [["3"], ["1"], ["2"], ["4"]]),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_rule_counts_the_capital_of_tennessee(capital: Path, rule: str, ranking: list[list[str]], language: str):
    outcome = counted(capital, "--settings", f"rule={rule}")
    assert outcome["ranking"] == ranking
    assert outcome["winners"] == ranking[0]
    assert (outcome["condorcet"]["winner"], outcome["condorcet"]["loser"]) == ("2", "1")
    assert outcome["duels"][1] == [58, 0, 68, 68]
    done = run("tally", "ranking", capital, "--settings", f"rule={rule}", "--language", language)
    assert ("Nashville" if rule in ("schulze", "ranked_pairs", "borda") else "Knoxville") in done.out.splitlines()[0]


def test_seats_are_filled_in_order(capital: Path):
    outcome = counted(capital, "--settings", "rule=stv", "seats=2")
    assert outcome["quota"] == 34
    assert outcome["winners"] == ["1", "2"]
    assert outcome["stages"][0]["votes"] == [4_200_000, 2_600_000, 1_700_000, 1_500_000]
    said = run("tally", "ranking", capital, "--settings", "rule=stv", "seats=2", "--language", "en").out
    assert said.startswith("Elected, in this order: Memphis and Nashville")


@pytest.mark.parametrize("kind", ["toi", "toc", "cat"])
def test_equals_are_counted(tmp_path: Path, kind: str):
    text = "# NUMBER ALTERNATIVES: 3\n2: {1,2},3\n1: 3,{1,2}\n"
    outcome = counted(written(tmp_path, text, f"v.{kind}"))
    assert outcome["ranking"] == [["1", "2"], ["3"]]
    assert outcome["ties"][0] == {"place": "rank-1", "options": ["1", "2"], "settled": "kept", "changes_winners": False}
    assert outcome["condorcet"]["tied_duels"] == [["1", "2"]]
    assert "two options equal" in refused(tmp_path / f"v.{kind}", "--settings", "rule=irv").err


@pytest.mark.parametrize("separator", [";", ","])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_sheets_of_ranks_and_of_orders_say_the_same(tmp_path: Path, separator: str, encoding: str):
    ranks = "votant;Été;Café;Thé\n1;1;2;\n2;1;;2\n3;2;1;3\n".replace(";", separator)
    orders = "rang 1;rang 2;rang 3\nÉté;Café;\nÉté;Thé;\nCafé;Été;Thé\n".replace(";", separator)
    one = counted(written(tmp_path, ranks.encode(encoding)))
    two = counted(written(tmp_path, orders.encode(encoding)))
    assert one["ranking"] == two["ranking"] == [["Été"], ["Café"], ["Thé"]]
    assert (one["settings"]["layout"], two["settings"]["layout"]) == ("ranks", "orders")


def test_weights_and_ids_have_their_columns(tmp_path: Path):
    path = written(tmp_path, "n,who,a,b\n5,u,1,2\n2,v,2,1\n")
    outcome = counted(path, "--settings", "weight=n", "id=who")
    assert (outcome["ballots"]["total"], outcome["winners"]) == (7, ["a"])


def test_equal_victories_are_said_with_the_other_ranking(tmp_path: Path):
    path = written(tmp_path, "1,2,3\na,b,c\nb,c,a\nc,a,b\n")
    outcome = counted(path, "--settings", "rule=ranked_pairs")
    assert outcome["ties"][0]["changes_winners"] is True
    assert outcome["other_ranking"][0] != outcome["winners"]
    other = counted(path, "--settings", "rule=ranked_pairs", "order=c,b,a")
    assert other["winners"] != outcome["winners"]
    said = run("tally", "ranking", path, "--settings", "rule=ranked_pairs", "--language", "en").out
    for part in ("The reverse order would give other winners", "beat one another in a ring", "No option wins all"):
        assert part in said


def test_the_order_is_declared_by_names_too(capital: Path):
    names = "Nashville,Memphis,Knoxville,Chattanooga"
    assert counted(capital, "--settings", "rule=irv", f"order={names}")["settings"]["order"] == ["2", "1", "3", "4"]
    assert "“order”" in refused(capital, "--settings", "rule=irv", "order=Nashville").err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("a,b\n", "no ballot"),
        ("id\n1\n", "names no option"),
        ("a,b\n,\n", "blank"),
        ("id,a,b\n1,1,2\n1,1,2\n", "already given"),
        ("1,2\na,a\n", "ranked twice"),
        ("1,2,3\na,,b\n", "leaves rank 2 empty"),
        ('1,2\na,"b', "never closed"),
        ("a,b\n1\n", "1 cell, for 2 columns"),
    ],
)
def test_a_bad_sheet_is_refused_by_name(tmp_path: Path, text: str, said: str):
    assert said in refused(written(tmp_path, text)).err


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (("layout=ranks",), "is not a rank"),
        (("weight=b",), "not a number of ballots"),
        (("weight=z",), "“z” is missing"),
        (("rule=stv", "seats=9"), "9 seats for"),
        (("rule=dice",), "The words known: schulze"),
        (("seats=0",), "from 1 to"),
        (("colour=red",), "not known here"),
    ],
)
def test_bad_settings_are_refused_by_name(tmp_path: Path, settings: tuple[str, ...], said: str):
    path = written(tmp_path, "a,b\nx,y\ny,x\n")
    assert said in refused(path, "--settings", *settings).err


def test_ranks_far_too_large_are_refused(tmp_path: Path):
    assert "is not a rank" in refused(written(tmp_path, "a,b\n1,99999999\n")).err


def test_too_many_options_are_refused(tmp_path: Path):
    head = ",".join(f"o{n}" for n in range(1_001))
    assert "1,001 options" in refused(written(tmp_path, f"{head}\n{','.join(['1'] * 1_001)}\n")).err


def test_orders_that_are_all_blank_are_refused(tmp_path: Path):
    path = written(tmp_path, "a,b\n,\n")
    assert "Every ballot is blank" in refused(path, "--settings", "layout=orders").err
    assert "nothing to rank" in refused(written(tmp_path, "# NUMBER ALTERNATIVES: 2\n1: {}\n", "v.toi")).err


def test_one_file_at_a_time(capital: Path):
    other = written(capital.parent, TENNESSEE + "\n", "other.soc")
    assert "2 files" in refused(capital, other).err


def test_a_preflib_file_is_refused_with_its_lines(tmp_path: Path):
    cut = TENNESSEE.replace("26: 2,4,3,1", "26: 2,4,3").replace("17: 3,4,2,1\n", "")
    done = refused(written(tmp_path, cut, "cut.soc"))
    assert "cut.soc:10" in done.err
    assert "it may be cut" in done.err
    assert "empty" in refused(written(tmp_path, "\n", "empty.soi")).err


def test_real_votes_are_counted():
    path = REAL / "00008" / "00008-00000001.soi"
    if not path.exists():
        pytest.skip("real ranked ballots are not on this machine")
    outcome = counted(path, "--settings", "rule=stv", "seats=4")
    names = {one["id"]: one["name"] for one in outcome["options"]}
    assert [names[option] for option in outcome["winners"]] == [
        "Craig Mackay", "Philip Braat", "Nina Baker", "Gordon Matheson",
    ]  # fmt: skip

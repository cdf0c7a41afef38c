"""The harness that measures our engines beside peers: it runs both, counts, compares, and writes only its part."""

import sys
from pathlib import Path

from benchmarks.engines.__main__ import kinds, measure_kind
from benchmarks.engines.case import Case
from benchmarks.engines.measure import Measured, measure
from benchmarks.engines.peers import Peers, make_peers, plain_name
from benchmarks.engines.report import faults_of, put_section, row, section, sections

TOY = "tests.benchmarks.toy"
NO_PEERS = Peers(Path(sys.executable), {}, {})


def measured(case: Case, folder: Path, peers: Peers = NO_PEERS, rounds: int = 1) -> Measured:
    """Run a case of the toy."""
    return measure(case, peers, rounds, folder)


def test_both_sides_receive_the_same_inputs_and_are_compared(tmp_path: Path):
    case = Case(
        name="sort", inputs=f"{TOY}:write", ours=f"{TOY}:ours", peer=f"{TOY}:theirs", says=lambda r: str(len(r))
    )
    one = measured(case, tmp_path, rounds=2)
    assert [run.result for run in one.ours + one.theirs] == [[1, 2, 3]] * 4
    assert one.agreement() == "yes"
    assert one.middle("ours", "cpu") > one.middle("ours", "call") >= 0
    assert one.ratio() > 0
    assert "; 3 |" in row(one)


def test_disagreement_is_said_and_agreement_may_be_told_in_words(tmp_path: Path):
    assert measured(Case(name="x", ours="result = 1", peer="result = 2"), tmp_path).agreement() == "no"
    worded = Case(name="x", ours="result = 1", peer="result = 2", agrees=lambda a, b: f"{b - a} apart")
    assert measured(worded, tmp_path).agreement() == "1 apart"


def test_memory_is_that_of_the_child(tmp_path: Path):
    light, heavy = (measured(Case(name="x", ours=w), tmp_path) for w in ("result = 0", f"{TOY}:heavy"))
    assert light.middle("ours", "mb") + 50 < heavy.middle("ours", "mb") < light.middle("ours", "mb") + 200


def test_a_work_that_fails_is_reported_by_its_last_words(tmp_path: Path):
    one = measured(Case(name="x", ours=f"{TOY}:broken", peer="result = 1"), tmp_path)
    assert one.failure("ours") == "ValueError: no answer"
    assert one.agreement() == ""
    assert faults_of(one) == ["failed: ValueError: no answer"]
    assert "ValueError" in row(one)
    other = measured(Case(name="x", ours="result = 1", peer=f"{TOY}:broken", bar_ratio=1000), tmp_path)
    assert (other.ratio(), faults_of(other)) == (None, [])


def test_a_peer_that_does_not_finish_is_stopped_and_its_ratio_is_a_least(tmp_path: Path):
    one = measured(Case(name="x", ours="result = 1", peer=f"{TOY}:endless", cpu_limit=1), tmp_path)
    assert one.failure("theirs") == "stopped after 1 CPU s"
    assert "at least" in row(one)


def test_bars_are_held_or_named(tmp_path: Path):
    loose = Case(name="x", ours="result = 1", peer="result = 1", bar_cpu=60, bar_mb=5000, bar_ratio=0.001)
    tight = Case(name="x", ours="result = 1", peer="result = 1", bar_cpu=0, bar_mb=0, bar_ratio=1000)
    assert faults_of(measured(loose, tmp_path)) == []
    one = measured(tight, tmp_path)
    assert faults_of(one) == ["over 0 CPU s", "over 0 MB", "under 1000 times less CPU"]
    assert "**over 0 CPU s" in row(one)


def test_a_peer_that_cannot_be_installed_is_reported_and_ours_still_runs(tmp_path: Path):
    peers = Peers(Path("nowhere"), {}, {"absent>=2": "no such package"})
    case = Case(name="x", ours="result = 1", peer="x:y", peer_name="absent", peer_packages=("absent>=2",))
    one = measured(case, tmp_path, peers)
    assert (len(one.ours), len(one.theirs)) == (1, 0)
    assert "absent: not installed: no such package" in row(one)
    assert "Not installed: absent>=2 (no such package)." in section("toy", [one], peers, 1)


def test_no_environment_is_made_where_there_is_no_peer(tmp_path: Path):
    assert make_peers(tmp_path / "peers", ()).versions == {}
    assert not (tmp_path / "peers").exists()
    assert [plain_name(p) for p in ("one", "two==2", "three[x]>=1", "four @ file")] == ["one", "two", "three", "four"]


def test_a_kind_writes_its_section_and_leaves_the_others(tmp_path: Path):
    _, text = measure_kind("toy", (Case(name="one | thing", ours="result = 1"),), 1, tmp_path)
    page = put_section("# Page\n\nwords\n", "other", "theirs")
    once = put_section(page, "toy", text)
    twice = put_section(once, "toy", text)
    assert once == twice
    assert once.startswith("# Page\n\nwords\n\n<!-- engines:other -->\ntheirs\n<!-- /engines:other -->\n\n")
    assert "one / thing" in once
    assert sections(once) == once.removeprefix("# Page\n\nwords\n\n").rstrip()


def test_every_kind_has_its_cases():
    for kind in kinds():
        cases = __import__(f"benchmarks.engines.{kind}", fromlist=["CASES"]).CASES
        assert all(isinstance(case, Case) for case in cases), kind
        assert len({case.name for case in cases}) == len(cases), kind

"""polyphonie tally opinion: the map from files as people have them, and what is refused."""

import json
import random
from pathlib import Path

import pytest

from polyphonie.cli.tally.opinion import picture
from tests.cli.running import ROOT, run

GOLDEN = ROOT / "tests" / "golden" / "opinion" / "bg2050-volunteers"
PEOPLE, STATEMENTS = GOLDEN / "participants-votes.csv", GOLDEN / "comments.csv"
QUICK = ("resamples=2", "permutations=9", "most_groups=3")


def outcome(*words: object) -> dict:
    done = run("tally", "opinion", *map(str, words), "--json")
    assert done.code == 0, done.err
    return json.loads(done.out)


def quick(*files: object, **more: object) -> dict:
    chosen = dict(word.split("=") for word in QUICK) | more
    return outcome(*files, "--settings", *(f"{name}={value}" for name, value in chosen.items()))


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """Two camps of thirty people, as votes.csv; statement 0 pleases everybody."""
    path = tmp_path / "votes.csv"
    lines = ["timestamp,datetime,comment-id,voter-id,vote"]
    chance = random.Random(0)
    for person in range(60):
        for statement in range(14):
            camp = 1 if (person + statement * (statement > 0)) % 2 == 0 or statement == 0 else -1
            vote = camp if chance.random() < 0.9 or statement == 0 else -camp
            lines.append(f"{1_000_000 + 9_000 * len(lines)},x,{statement},{person},{vote}")
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_the_polis_mode_gives_the_groups_of_polis():
    found = quick(PEOPLE, mode="polis", k=2, comments=STATEMENTS)
    assert found["k"] == 2
    assert found["published"] == {"groups": 2, "people": 107, "adjusted_rand": 1.0}
    assert [(one["size"], len(one["members"])) for one in found["groups"]] == [(99, 99), (8, 8)]
    assert all(0 < one["stability"] <= 1 for one in found["groups"])
    assert found["verified"] is True
    assert {"consensus", "divisive", "statements", "ties", "people", "bases"} <= set(found)
    assert len(found["statements"]) == 371
    figures = found["statements"][0]["groups"][0]
    assert figures["p_agree"] == pytest.approx((figures["agrees"] + 1) / (figures["seen"] + 2))


def test_the_robust_mode_tells_groups_with_their_stability(room: Path):
    found = quick(room, person="5")
    assert (found["mode"], found["k"], found["verified"]) == ("robust", 2, True)
    assert sorted(one["size"] for one in found["groups"]) == [30, 30]
    assert all(one["stability"] == pytest.approx(1.0, abs=0.1) for one in found["groups"])
    assert found["consensus"][0]["statement"] == "0"
    assert len(found["explanation"]["because"]) == 3
    assert found["statements"][0]["least_support"] > 0.9
    assert sum(one["chance"] for one in found["statements"]) == pytest.approx(1)
    assert found["settings"]["k"] == "auto"
    assert len(found["people"]["id"]) == 60


@pytest.mark.parametrize("mode", ["robust", "polis"])
def test_the_order_of_lines_changes_nothing(room: Path, tmp_path: Path, mode: str):
    head, *lines = room.read_text("utf-8").splitlines()
    random.Random(1).shuffle(lines)
    mixed = tmp_path / "mixed.csv"
    mixed.write_text("\n".join([head, *lines]), "utf-8")
    one, other = quick(room, mode=mode), quick(mixed, mode=mode)
    own = ("inputs", "digest")
    assert {k: v for k, v in one.items() if k not in own} == {k: v for k, v in other.items() if k not in own}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("mode", ["robust", "polis"])
def test_a_person_reads_consensus_groups_and_cautions(room: Path, language: str, mode: str):
    words = ("--language", language, "--settings", f"mode={mode}", *QUICK)
    done = run("tally", "opinion", str(room), *words)
    assert done.code == 0
    assert "#0" in done.out
    assert ("groupes" if language == "fr" else "groups") in done.out
    told = run("tally", "opinion", str(room), *words, "person=5", "exclude=7,8")
    assert told.code == (0 if mode == "robust" else 2)
    one_room = run("tally", "opinion", str(PEOPLE), *words, "k=auto")
    assert one_room.code == 0


def test_people_left_out_leave_a_trace(room: Path):
    found = quick(room, exclude="7,8")
    assert found["excluded"]["people"] == ["7", "8"]
    assert found["excluded"]["groups_before"] == found["excluded"]["groups_after"] == 2
    assert found["votes"]["people"] == 58


def test_several_files_are_put_together(room: Path, tmp_path: Path):
    statements = tmp_path / "comments.csv"
    statements.write_text("comment-id;moderated;comment-body\n3;-1;Non\n99;1;Jamais vu\n", "cp1252")
    people = tmp_path / "people.csv"
    people.write_text("participant;group-id;0\n" + "".join(f"{i};{i % 2};1\n" for i in range(60)), "utf-8-sig")
    found = quick(room, statements, people)
    assert found["published"]["adjusted_rand"] > 0.7
    assert found["votes"]["left_out"] == found["votes"]["without_vote"] == 1
    assert found["under_seen"][0] == {"statement": "99", "text": "Jamais vu", "seen": 0}
    shown = run("tally", "opinion", str(room), str(statements), "--settings", *QUICK, "least_exposure=100")
    assert "Jamais vu" in shown.out


def test_what_is_asked_and_not_held_is_said(room: Path):
    found = quick(room, k=3)
    assert found["k"] == 3
    assert "groups-asked-not-held" in found["warnings"]


def test_a_small_room_is_warned_and_shows_ties(tmp_path: Path):
    path = tmp_path / "p.csv"
    path.write_text("participant,0,1,2,3\n" + "".join(f"{i},1,1,-1,{'0' if i else ''}\n" for i in range(12)), "utf-8")
    found = quick(path, listed=1)
    assert {"no-axis", "few-people"} <= set(found["warnings"])
    assert found["ties"]["lists"] == {"agreed": ["1"]}
    assert "#1" in run("tally", "opinion", str(path), "--settings", *QUICK, "listed=1").out


def test_many_people_have_no_place_each(room: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(picture, "MANY", 10)
    assert quick(room)["people"] is None
    assert quick(room, mode="polis")["people"] is None
    assert len(quick(room, people="all")["people"]["id"]) == 60


def test_two_votes_at_the_same_instant_are_told(tmp_path: Path):
    path = tmp_path / "votes.csv"
    path.write_text("timestamp,comment-id,voter-id,vote\n1,0,a,1\n1,0,a,-1\n2,0,b,1\n", "utf-8")
    assert quick(path)["ties"]["instants"] == ["a 0"]
    assert quick(path, mode="polis", resamples=0)["ties"]["instants"] == ["a 0"]


@pytest.mark.parametrize("mode", ["robust", "polis"])
@pytest.mark.parametrize(
    "text", ["participant,0\na,1\n", "comment-id;voter-id;vote\r\n0;a;1\r\n", "participant\t0\na\t0"]
)
def test_one_line_is_a_room(tmp_path: Path, text: str, mode: str):
    path = tmp_path / "one.csv"
    path.write_text(text, "utf-16")
    assert quick(path, mode=mode)["k"] == 1


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "bad.csv"),
        ("a,b\n1,2\n", "bad.csv:1"),
        ("comment-id,moderated\n1,1\n", "bad.csv"),
        ("comment-id,voter-id,vote\n0,a,2\n0,b,oui\n", "bad.csv:3"),
        ("comment-id,voter-id,vote\n0,a,1\n0,b", "bad.csv:3"),
        ('comment-id,voter-id,vote\n0,"a,1\n', "bad.csv:2"),
        ("participant,0\na,1\na,1\n", "bad.csv:3"),
        ("participant,0\na,1,5\n", "bad.csv:2"),
        ("participant,0,0\na,1,1\n", "bad.csv:1"),
        ("participant,xid\na,b\n", "bad.csv:1"),
        ("participant,0\na,\n", ""),
        ('"participant,0\na,1\n', "bad.csv"),
    ],
)
def test_a_bad_file_is_refused_by_name_with_its_line(tmp_path: Path, text: str, named: str):
    path = tmp_path / "bad.csv"
    path.write_text(text, "utf-8")
    done = run("tally", "opinion", str(path))
    assert (done.code, done.out) == (2, "")
    assert named in done.err


def test_all_faults_of_all_files_and_settings_come_together(room: Path, tmp_path: Path):
    for name, text in (
        ("v", "comment-id,voter-id,vote\n0,a,9\n"),
        ("p", "participant,0\na,9\n"),
        ("c", "comment-id\n\n1\n1\n"),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    done = run("tally", "opinion", *(str(tmp_path / name) for name in "vpc"))
    assert done.code == 2
    assert all(f"/{name}:" in done.err for name in "vpc")
    assert run("tally", "opinion", str(room), str(room)).code == 2
    bad = run("tally", "opinion", str(room), "--settings", "mode=other", "k=99", "stability=2", "level=x", "sign=3")
    assert bad.code == 2
    assert all(name in bad.err for name in ("mode", "k", "stability", "level", "sign"))
    assert run("tally", "opinion", str(room), "--settings", *QUICK, "person=nobody").code == 2


def test_a_file_too_big_to_be_a_sheet_is_refused(monkeypatch: pytest.MonkeyPatch):
    from polyphonie.cli.tally.opinion import files

    monkeypatch.setattr(files, "MOST_BYTES_OF_A_SHEET", 1_000)
    done = run("tally", "opinion", str(PEOPLE))
    assert (done.code, done.out) == (2, "")


@pytest.fixture
def strata(tmp_path: Path) -> dict[str, Path]:
    """One person in six lives in the hamlet, where half the people of the town live; one did not say."""
    people, sizes = tmp_path / "strates.csv", tmp_path / "effectifs.csv"
    lines = [f"{person};{'' if person == 59 else 'Hameau' if person % 6 == 0 else 'Bourg'}" for person in range(60)]
    people.write_text("\n".join(["id;stratum", *lines]) + "\n", "utf-8")
    sizes.write_text("stratum;size\nBourg;2 500\nHameau;2 500\n", "utf-8")
    return {"strata": people, "sizes": sizes}


def test_declared_strata_are_told_beside_and_group_nobody(room: Path, strata: dict[str, Path]):
    plain, found = quick(room), quick(room, **strata)
    told = found.pop("strata")
    assert [(one["name"], one["people"], one["population"]) for one in told["strata"]] == [
        ("Bourg", 49, 0.5), ("Hameau", 10, 0.5)]  # fmt: skip
    assert (told["undeclared"], told["not_seen_by_all"], set(told["sha256"])) == (1, [], {"strata", "sizes"})
    assert found["verified"] is True
    weighted = [one.pop("weighted") for one in found["statements"]]
    assert all(one["agree_interval"][0] < one["agree_share"] < one["agree_interval"][1] for one in weighted[1:])
    assert all(one["effective"] == pytest.approx(1 / (0.25 / 49 + 0.25 / 10)) for one in weighted)
    sides = [(one["agree_share"] - one["disagree_share"]) * (w["agree_share"] - w["disagree_share"])
             for one, w in zip(found["statements"], weighted, strict=True)]  # fmt: skip
    assert [one["statement"] for one in told["turned"]] == [str(j) for j, side in enumerate(sides) if side < 0] != []
    for one in ("strata", "settings", "outcome_digest"):
        plain.pop(one, None), found.pop(one, None)
    assert {k: v for k, v in found.items() if "digest" not in k} == {
        k: v for k, v in plain.items() if "digest" not in k
    }


@pytest.mark.parametrize(("language", "words"), [
    ("fr", ("une personne sans strate", "Part de la population", "fait changer de côté", "redressé\xa0: pour")),
    ("en", ("one person without a stratum", "Share of the population", "Weighing turns", "weighed: for")),
])  # fmt: skip
def test_strata_are_told_in_plain_words(room: Path, strata: dict[str, Path], language: str, words: tuple[str, ...]):
    chosen = [*QUICK, *(f"{name}={path}" for name, path in strata.items())]
    done = run("tally", "opinion", str(room), "--language", language, "--settings", *chosen)
    assert done.code == 0
    assert all(one in done.out for one in words)


def test_what_is_wrong_with_strata_is_told_at_once(room: Path, strata: dict[str, Path], tmp_path: Path, monkeypatch):
    from polyphonie.cli.tally.opinion import robust_outcome

    monkeypatch.setattr(robust_outcome, "map_robust", lambda *more, **named: 1 / 0)  # refused before any map is made

    def refused(**more: object) -> str:
        done = run("tally", "opinion", str(room), "--settings", *QUICK, *(f"{k}={v}" for k, v in more.items()))
        assert (done.code, done.out) == (2, "")
        return done.err

    assert "sizes" in refused(strata=strata["strata"])
    assert "strata" in refused(**strata, mode="polis")
    strata["sizes"].write_text("stratum;size\nBourg;zéro\nPlaine;4\n", "utf-8")
    told = refused(**strata)
    assert told.count("Hameau") >= 10
    assert "zéro" in told
    strata["sizes"].write_text("stratum;size\nBourg;2500\nHameau;2500\nÎle;12\n", "utf-8")
    assert "Île" in refused(**strata)
    assert "rien.csv" in refused(strata=tmp_path / "rien.csv", sizes=strata["sizes"])

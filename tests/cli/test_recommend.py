"""polyphonie recommend: a whole catalogue ranked a line, all faults at once, nothing half-written."""

import json
from pathlib import Path

from polyphonie.catalogue import catalogue
from tests.cli.running import run

LINES = [
    {"id": "a", "text": "The town wants to share out a sum of money between projects of residents."},
    {
        "id": "b",
        "text": "Des habitants en colère contre un projet de carrière.",
        "situation": {"context": {"conflict": 3}},
    },
    {"id": "c"},
]


def written(path: Path, lines: list[object]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return path


def test_each_line_gets_the_whole_catalogue(tmp_path: Path):
    contexts, out = written(tmp_path / "in.jsonl", LINES), tmp_path / "ranked.jsonl"
    assert run("recommend", "--contexts", contexts, "--out", out).code == 0
    ranked = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [line["id"] for line in ranked] == ["a", "b", "c"]
    slugs = {m.slug for m in catalogue().methods}
    assert all({one["method"] for one in line["ranking"]} == slugs for line in ranked)
    assert all({"method", "score", "external_ids"} <= one.keys() for line in ranked for one in line["ranking"])


def test_the_same_lines_give_the_same_bytes(tmp_path: Path):
    contexts = written(tmp_path / "in.jsonl", LINES)
    for name in ("one", "two"):
        run("recommend", "--contexts", contexts, "--out", tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_bad_line_leaves_nothing_and_all_faults_are_said(tmp_path: Path):
    contexts, out = tmp_path / "in.jsonl", tmp_path / "ranked.jsonl"
    contexts.write_text('{"id": "a"}\nnot json\n{"text": "no id"}\n{"id": "a"}\n', "utf-8")
    done = run("recommend", "--contexts", contexts, "--out", out, "--language", "en")
    assert done.code == 2
    assert not out.exists()
    assert all(f"{contexts}:{n}" in done.err for n in (2, 3, 4))

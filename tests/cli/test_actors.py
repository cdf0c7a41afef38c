"""polyphonie actors: the game of actors without a browser."""

import json
from pathlib import Path

import pytest

from tests.cli.running import EXAMPLES, run


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda p: p.stem)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_example_is_shown(example: Path, language: str):
    done = run("actors", example, "--language", language)
    assert done.code == 0, done.err
    assert "R*" in done.out


def test_json_holds_the_whole_game():
    done = run("actors", EXAMPLES[0], "--json")
    part = json.loads(done.out)
    assert part["is_private"] is True
    assert len(part["game"]["actors"]) == len(part["game"]["power"]["star"])
    assert sum(part["game"]["power"]["star"]) == pytest.approx(len(part["game"]["actors"]))


def test_the_variant_is_said_and_changes_the_figures():
    second, third = (run("actors", EXAMPLES[0], "--json", "--variant", v).out for v in ("v2", "v3"))
    assert json.loads(second)["game"]["power"]["star"] != json.loads(third)["game"]["power"]["star"]
    assert json.loads(third)["game"]["variant"] == "v3"


def test_a_situation_without_actors_says_what_to_add(tmp_path: Path):
    bare = tmp_path / "bare.yaml"
    bare.write_text(
        "polyphonie: situation/1\nslug: bare\ntitle: Bare\ncontext: {problem: p}\ndecision: {what: w}\n"
        "participation_objectives: [{id: a, kind: inform}]\n",
        "utf-8",
    )
    done = run("actors", bare, "--language", "en")
    assert done.code == 2
    assert "actors" in done.err

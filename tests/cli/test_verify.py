"""polyphonie verify: an outcome that stands, one altered vote named, a file that is no archive refused."""

import json
from pathlib import Path

import pytest

from polyphonie.cli import main
from polyphonie.kit.archive import Archive, archive_plain, inputs_digest, table_of
from polyphonie.kit.registry import folder_of, instruments


def sample(slug: str) -> dict:
    tree = json.loads((folder_of(slug) / "sample.json").read_text("utf-8"))
    archive = Archive(slug, tree["version"], tree["settings"], tree["seed"], table_of(tree["table"]), tree["outcome"])
    return {**archive_plain(archive), "inputs_digest": inputs_digest(archive)}


def written(folder: Path, tree: object) -> str:
    path = folder / "archive.json"
    path.write_text(json.dumps(tree), "utf-8")
    return str(path)


@pytest.mark.parametrize("slug", list(instruments()))
def test_the_sample_of_every_instrument_stands(slug, tmp_path, capsys):
    assert main(["verify", written(tmp_path, sample(slug)), "--language", "fr"]) == 0
    assert "Le résultat tient" in capsys.readouterr().out


def test_one_altered_vote_is_found(tmp_path, capsys):
    tree = sample("graded_vote")
    tree["table"]["contributions"]["grade"]["value"][0] -= 1
    assert main(["verify", written(tmp_path, tree), "--language", "fr"]) == 2
    said = capsys.readouterr()
    assert "empreinte" in said.err
    assert "ne retrouve pas : counts" in said.err.replace("\u00a0", " ")
    assert not said.out
    assert main(["verify", written(tmp_path, tree), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["findings"][0] == "digest"


def test_an_outcome_of_another_rule_is_found(tmp_path):
    tree = sample("graded_vote")
    tree["outcome"]["stands"] = [2, 1, 3]
    assert main(["verify", written(tmp_path, tree)]) == 2


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"format": "other"}', '{"format": "polyphonie-activity/1"}']
)
def test_what_is_no_archive_is_refused_without_a_traceback(content, tmp_path, capsys):
    path = tmp_path / "x.json"
    path.write_text(content, "utf-8")
    assert main(["verify", str(path)]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_file_that_is_not_there_and_a_tool_that_is_not_here(tmp_path):
    assert main(["verify", str(tmp_path / "none.json")]) == 2
    assert main(["verify", written(tmp_path, {**sample("graded_vote"), "instrument": "dance"})]) == 2

"""The JSON Schema of situation files: valid, agreeing with the reader."""

import re
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker

from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation, situation_schema, write_situation
from tests.kit.test_situation_file import KEPT, small_with
from tests.strategies import situations

ROOT: Final = Path(__file__).resolve().parents[2]
EXAMPLES: Final = sorted((ROOT / "examples").glob("*.yaml"))
SPOILT: Final = ROOT / "tests" / "spoilt"
VALIDATOR: Final = Draft202012Validator(situation_schema(), format_checker=FormatChecker())
REFUSED: Final = (
    "missing_required", "null_required", "wrong_types", "unknown_keys", "misspelt_keys", "misspelt_codes",
    "absurd_numbers", "negative_money", "bad_dates", "bad_ids", "empty_items", "provenance_faults", "too_long",
    "several_faults",
)  # fmt: skip


class Core(yaml.SafeLoader):
    """Reads the plain words that YAML 1.2 reads, as editors do: dates and `on` are texts."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        letter: [rule for rule in rules if rule[0] not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
        for letter, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(?:true|false)\\Z"), list("tf"))


def loaded(text: str | bytes) -> Any:
    """A YAML text as JSON would say it."""
    return yaml.load(text, Core)


def test_the_schema_is_one():
    Draft202012Validator.check_schema(situation_schema())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.stem)
def test_an_example_is_accepted(path: Path):
    assert [error.message for error in VALIDATOR.iter_errors(loaded(path.read_bytes()))] == []


@pytest.mark.parametrize("what", KEPT)
def test_every_way_of_saying_where_a_value_comes_from_is_accepted(what: str):
    written = write_situation(read_situation(small_with(KEPT[what])))
    assert [error.message for error in VALIDATOR.iter_errors(loaded(written))] == []


@given(situations())
def test_whatever_is_written_is_accepted(drawn: Situation):
    assert [error.message for error in VALIDATOR.iter_errors(loaded(write_situation(drawn)))] == []


@pytest.mark.parametrize("name", REFUSED)
def test_a_spoilt_file_is_refused(name: str):
    assert list(VALIDATOR.iter_errors(loaded((SPOILT / f"{name}.yaml").read_bytes())))


@pytest.mark.parametrize(("path", "value"), [
    (("context", "trust"), "2"), (("context", "trust"), 2.5), (("decision", "level_granted"), 6), (("slug",), "a b"),
    (("context", "territory"), []), (("is_invented",), "peut-être"), (("legal_facts",), {"plu": {"a": 1}}),
    (("sources",), [None]), (("as_of",), "2026-02-30"), (("context", "trust"), {"value": 2, "sourse": "S1"}),
])  # fmt: skip
def test_one_wrong_value_is_refused(path: tuple[str, ...], value: Any):
    whole = loaded((ROOT / "examples" / "chateau-thierry.yaml").read_bytes())
    here = whole
    for key in path[:-1]:
        here = here[key]
    here[path[-1]] = value
    assert len(list(VALIDATOR.iter_errors(whole))) == 1


@pytest.mark.parametrize(("path", "value"), [
    (("context", "trust"), {"value": None, "note": "cherché"}), (("decision", "level_granted"), 3), (("scope",), None),
    (("context", "trust"), {"value": 2, "source": "S1", "confidence": 3}), (("is_invented",), "non"),
    (("legal_facts",), {"plu": ["a", "b"], "zac": None, "x": 1.5}), (("actors",), {"value": [], "by": "A"}),
])  # fmt: skip
def test_one_right_value_is_accepted(path: tuple[str, ...], value: Any):
    whole = loaded((ROOT / "examples" / "chateau-thierry.yaml").read_bytes())
    here = whole
    for key in path[:-1]:
        here = here[key]
    here[path[-1]] = value
    assert [error.message for error in VALIDATOR.iter_errors(whole)] == []

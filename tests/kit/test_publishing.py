"""What anybody may have of an archive: it counts the same, and tells of nobody what they said."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.archive import Archive, archive_of, counted, inputs_digest, settings_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.instrument import Contribution, Contributions, Item, Table, column
from polyphonie.kit.publishing import (
    SMALLEST_GROUP,
    givers_in_rows,
    is_open,
    public_archive,
    published,
    salted,
    with_authors_apart,
)
from polyphonie.kit.record import canonical
from polyphonie.kit.registry import folder_of, instrument_for, instruments

SECRET = Chance(4_217)


def sample(slug: str) -> Archive:
    folder: Path = folder_of(slug)
    return archive_of(json.loads((folder / "sample.json").read_text("utf-8")))


@pytest.mark.parametrize("slug", list(instruments()))
def test_what_is_published_of_an_open_archive_counts_the_same(slug: str):
    archive, one = sample(slug), instrument_for(slug)
    open_ = is_open(archive, one)
    told = public_archive(archive, one, SECRET)
    if open_:
        again = archive_of(told)
        assert canonical(counted(again, one)) == canonical(counted(archive, one))
        assert inputs_digest(again) == told["inputs_digest"]
    else:
        assert told["rows"] == "reserved"
        assert not told["table"]["contributions"]
        assert inputs_digest(salted(archive, SECRET)) == told["inputs_digest"]
        assert "salt" not in told


def test_a_survey_gives_no_sheet_and_a_digest_that_nobody_finds_by_trying():
    archive, one = sample("survey"), instrument_for("survey")
    told = canonical(public_archive(archive, one, SECRET)).decode()
    words = [text for rows in archive.table.contributions.values() for text in rows.text if len(text) > 3]
    assert words
    assert not [word for word in words if word in told]
    assert public_archive(archive, one, SECRET)["inputs_digest"] != inputs_digest(archive)
    assert (
        public_archive(archive, one, SECRET)["inputs_digest"]
        != public_archive(archive, one, Chance(1))["inputs_digest"]
    )


def test_the_digest_of_a_reserved_archive_binds_every_answer():
    archive, one = sample("survey"), instrument_for("survey")
    given_ = archive.table.given("answer")
    changed = replace(given_, value=column([given_.value[0] + 1, *given_.value[1:]]))
    other = replace(archive, table=replace(archive.table, contributions={"answer": changed}))
    assert public_archive(archive, one, SECRET)["inputs_digest"] != public_archive(other, one, SECRET)["inputs_digest"]


def test_the_names_at_a_table_are_not_published():
    archive, one = sample("rotation"), instrument_for("rotation")
    told = canonical(public_archive(archive, one, SECRET)).decode()
    assert not [item.title for item in archive.table.of("person") if item.title in told]


def voted(colleges: list[int]) -> Table:
    rows = [Contribution(giver, 1, 1) for giver in range(len(colleges))]
    names = ("a", "b") if any(colleges) else ()
    own = column(colleges if names else [])
    return Table((Item(1, "option", "Halle"),), {"grade": Contributions.of(rows)}, colleges=names, college=own)


@pytest.mark.parametrize(
    ("colleges", "open_"),
    [([0, 0], True), ([0] * 5 + [1] * 5, True), ([0] * 40 + [1] * 4, False), ([0] * 9 + [1], False)],
)
def test_a_college_in_which_a_ballot_names_its_voter_is_reserved(colleges: list[int], open_: bool):
    one = instrument_for("graded_vote")
    archive = Archive("graded_vote", 1, dict.fromkeys(()), 1, voted(colleges))
    assert is_open(archive, one) is open_
    assert SMALLEST_GROUP == 5


def test_a_weight_that_one_person_has_is_reserved():
    table = replace(voted([0] * 12), weight=column([1] * 11 + [3]))
    assert not is_open(Archive("graded_vote", 1, {}, 1, table), instrument_for("graded_vote"))
    even = replace(table, weight=column([3] * 12))
    assert is_open(Archive("graded_vote", 1, {}, 1, even), instrument_for("graded_vote"))


tables = st.integers(1, 12).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(-1, n - 1), max_size=8), st.lists(st.integers(-1, n - 1), max_size=20),
        st.lists(st.integers(0, 2), min_size=n, max_size=n), st.integers(0, 2**64),
    )
)  # fmt: skip


@given(tables)
def test_no_number_is_both_a_voters_and_an_authors(drawn: Any):
    authors, voters, colleges, seed = drawn
    items = tuple(Item(n + 1, "idea", "", giver=giver) for n, giver in enumerate(authors))
    rows = Contributions.of(Contribution(giver, 1, place) for place, giver in enumerate(voters))
    table = Table(items, {"vote": rows}, colleges=("a", "b", "c"), college=column(colleges))
    found = with_authors_apart(table, Chance(seed))
    after = {item.giver for item in found.items} - {-1}
    assert not after & givers_in_rows(found)
    assert len(after) == len(set(authors) - {-1})
    assert sorted(after | givers_in_rows(found)) == list(range(len(after) + len(givers_in_rows(found))))
    own = found.given("vote")
    assert own.value.tolist() == list(range(len(voters)))
    assert found.colleges_of(own.giver[own.giver >= 0]).tolist() == [colleges[g] for g in voters if g >= 0]
    assert [found.college[i.giver] for i in found.items if i.giver >= 0] == [colleges[g] for g in authors if g >= 0]
    same = [a == b for a in authors for b in authors]
    assert [a.giver == b.giver for a in found.items for b in found.items] == same
    assert (own.giver == -1).tolist() == [g == -1 for g in voters]
    np.testing.assert_array_equal(own.giver, with_authors_apart(table, Chance(seed)).given("vote").giver)


def test_the_settings_of_a_published_archive_are_those_that_were_announced():
    archive, one = sample("ideation"), instrument_for("ideation")
    assert settings_of(one, published(archive, one, SECRET).settings) == settings_of(one, archive.settings)

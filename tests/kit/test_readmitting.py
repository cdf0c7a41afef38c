"""Admitted again at closing: what no longer stands is left out, what others read stays, and nothing else moves."""

import json
from dataclasses import replace

import numpy as np
import pytest

from polyphonie.kit.archive import archive_of, settings_of
from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.instrument import TEAM, Contribution, Contributions, Item, Table
from polyphonie.kit.posting import PostRefused
from polyphonie.kit.readmitting import LeftOut, readmits, readmitted
from polyphonie.kit.registry import folder_of, instrument_for, instruments

CONSENT = instrument_for("consent")
VERSION = Item(1, "proposal", "Ouvrir le dimanche")


def objection(number: int, giver: int, round_: int = 1) -> Item:
    return Item(number, "objection", "", "Et les voisins ?", 1, giver, round_)


def positions(*rows: tuple[int, int, int]) -> Contributions:
    return Contributions.of(Contribution(giver, 1, value, round_) for giver, value, round_ in rows)


def test_an_objection_whose_motive_was_withheld_no_longer_counts():
    table = Table((VERSION, objection(2, 3)), {"position": positions((3, 2, 1), (1, 2, 1), (0, 0, 1), (2, 2, 1))})
    kept, left = readmitted(CONSENT, CONSENT.settings(), table)
    assert kept.given("position").giver.tolist() == [3, 0]
    assert kept.items == table.items
    assert left == (LeftOut("motive-needed", {}, 2, 2),)


def test_a_table_that_stands_is_given_back_itself():
    table = Table((VERSION, objection(2, 1)), {"position": positions((1, 2, 1), (0, 0, 1))})
    assert readmitted(CONSENT, CONSENT.settings(), table) == (table, ())
    assert readmitted(CONSENT, CONSENT.settings(), table)[0] is table


def test_earlier_rounds_and_the_team_stay():
    later = replace(VERSION, id=5, round=2)
    rows = Contributions.of([Contribution(0, 1, 2, 1), Contribution(0, 5, 2, 2), Contribution(TEAM, 5, 2, 2)])
    table = Table((VERSION, later), {"position": rows}, round=2)
    kept, left = readmitted(CONSENT, CONSENT.settings(), table)
    assert [(row.giver, row.round) for row in kept.given("position").rows()] == [(0, 1), (TEAM, 2)]
    assert left == (LeftOut("motive-needed", {}, 1, 1),)


def test_faults_leave_out_the_answers_that_they_name_and_no_other():
    def admit(mine, public, settings):
        rows = list(mine.given("position").rows())
        if rows[0].giver == 1:
            where = [Fault("field-not-asked", "position.1.value"), Fault("field-required", "position.7.value"),
                     Fault("field-required", "elsewhere"), Fault("ask-unknown", "proposal.1.value")]  # fmt: skip
            raise PostRefused(where)

    rows = Contributions.of([Contribution(1, 1, 0), Contribution(1, 4, 1), Contribution(2, 1, 0)])
    table = Table((VERSION, replace(VERSION, id=4)), {"position": rows})
    kept, left = readmitted(replace(CONSENT, admit=admit), CONSENT.settings(), table)
    assert [(row.giver, row.item) for row in kept.given("position").rows()] == [(1, 4), (2, 1)]
    assert left == (LeftOut("fault-field-not-asked", {}, 1, 1),)


def test_what_is_outdated_goes_first_and_the_rest_is_admitted_without_it():
    def admit(mine, public, settings):
        if mine.given("position").item.tolist() != [4]:
            raise Refusal("too-many", most=1)

    one = replace(CONSENT, admit=admit, outdated=lambda mine, public, settings: (("position", 1),))
    rows = Contributions.of([Contribution(0, 1, 0, text="a"), Contribution(0, 4, 1, text="b"), Contribution(1, 9, 1)])
    kept, left = readmitted(one, CONSENT.settings(), Table((VERSION,), {"position": rows}))
    assert (kept.given("position").item.tolist(), kept.given("position").text) == ([4], ("b",))
    assert left == (LeftOut("left-out-outdated", {}, 1, 1), LeftOut("too-many", {"most": 1}, 1, 1))


def test_an_instrument_whose_admit_reads_items_alone_or_admits_all_is_not_asked():
    asked = {slug: readmits(one) for slug, one in instruments().items()}
    assert asked["consent"] == ("position",)
    assert asked["graded_vote"] == asked["ideation"] == asked["opinion_map"] == asked["shared_text"] == ()


@pytest.mark.parametrize("slug", sorted(instruments()))
def test_a_sample_stands_as_it_was_given(slug):
    archive = archive_of(json.loads((folder_of(slug) / "sample.json").read_text("utf-8")))
    one = instrument_for(slug)
    assert readmitted(one, settings_of(one, archive.settings), archive.table) == (archive.table, ())


def test_it_does_not_depend_on_how_givers_are_numbered():
    table = Table((VERSION, objection(2, 3)), {"position": positions((3, 2, 1), (1, 2, 1), (0, 0, 1))})
    new = np.array([2, 0, 9, 1])
    moved = replace(table, items=(VERSION, objection(2, 1)),
                    contributions={"position": positions(*((int(new[g]), v, r) for g, v, r in
                                                          ((3, 2, 1), (1, 2, 1), (0, 0, 1))))})  # fmt: skip
    one, other = (readmitted(CONSENT, CONSENT.settings(), each) for each in (table, moved))
    assert one[1] == other[1]
    assert new[one[0].given("position").giver].tolist() == other[0].given("position").giver.tolist()

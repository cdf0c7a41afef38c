"""What a respondent is asked: each cell once, nobody about themselves; what is posted is read or named."""

from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.sheets import SCALES, answers_read, sheets_of, with_answers
from tests.dossier.opening import MARKED

SITUATION = read_situation(MARKED)
ACTORS = ["gz-guilde", "sq-syndicat", "cm-comite"]


def test_every_cell_is_asked_once_and_nobody_about_themselves():
    sheets = sheets_of(SITUATION, {}, {})
    assert [(s.part, s.id) for s in sheets] == [
        *(("influence", a) for a in ACTORS),
        ("positions", "O1"),
        ("positions", "O2"),
    ]
    for sheet in sheets[:3]:
        assert {row for row, _ in sheet.rows} == set(ACTORS) - {sheet.id}
    assert all([row for row, _ in sheet.rows] == ACTORS for sheet in sheets[3:])


def test_answers_come_back_on_their_sheets():
    sheets = sheets_of(SITUATION, {"gz-guilde": {"cm-comite": None}}, {"cm-comite": {"O2": -3}})
    assert (sheets[0].said, sheets[0].answered, sheets[0].is_whole) == ({"cm-comite": None}, 1, False)
    assert sheets[4].said == {"cm-comite": -3}


def test_what_left_the_dossier_is_not_asked_nor_counted():
    sheets = sheets_of(SITUATION, {"gone": {"cm-comite": 2}, "gz-guilde": {"gone": 3}}, {"gone": {"O1": 1}})
    assert sum(sheet.answered for sheet in sheets) == 0


def test_one_actor_has_no_influence_to_say():
    alone = read_situation("polyphonie: situation/1\nslug: x\ntitle: X\nactors: [{id: a, name: A}]", is_partial=True)
    assert sheets_of(alone, {}, {}) == ()


def test_what_is_off_the_scale_is_named_and_the_rest_is_read():
    sheet = sheets_of(SITUATION, {}, {})[0]
    given_, wrong = answers_read(sheet, {"sq-syndicat": "9", "cm-comite": "?", "forged": "2"})
    assert (given_, wrong) == ({"cm-comite": None}, ("sq-syndicat",))
    assert answers_read(sheet, {"sq-syndicat": " 3 ", "cm-comite": ""}) == ({"sq-syndicat": 3}, ())
    assert answers_read(sheet, {"sq-syndicat": "-1", "cm-comite": "²"})[1] == ("sq-syndicat", "cm-comite")


@given(st.integers(0, 4), st.dictionaries(st.sampled_from(ACTORS), st.sampled_from([*range(-4, 5), None])))
def test_answering_a_sheet_changes_its_own_cells_only(which, given_):
    influence = {"gz-guilde": {"sq-syndicat": 1, "cm-comite": 2}, "sq-syndicat": {"gz-guilde": 4}}
    positions = {"gz-guilde": {"O1": 4, "O2": -3}, "cm-comite": {"O1": None}}
    sheet = sheets_of(SITUATION, influence, positions)[which]
    asked = {row for row, _ in sheet.rows}
    given_ = {
        row: value for row, value in given_.items() if row in asked and (value is None or value in SCALES[sheet.part])
    }
    before = influence if sheet.part == "influence" else positions
    after = with_answers(sheet, given_, before)
    cells = {(r, c): v for r, row in after.items() for c, v in row.items()}
    own = {(sheet.id, row) if sheet.part == "influence" else (row, sheet.id) for row in asked}
    others = {(r, c): v for r, row in before.items() for c, v in row.items() if (r, c) not in own}
    expected = {((sheet.id, row) if sheet.part == "influence" else (row, sheet.id)): v for row, v in given_.items()}
    assert cells == {**others, **expected}
    assert before in ({"gz-guilde": {"sq-syndicat": 1, "cm-comite": 2}, "sq-syndicat": {"gz-guilde": 4}}, positions)

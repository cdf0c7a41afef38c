"""Sheets as spreadsheets export them; what is wrong is named with its line, and nothing is mended in silence."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.errors import BadFile
from polyphonie.kit.sheet import MOST_FAULTS, found_separator, number, read_sheet


def faults(data: bytes, **asked: object) -> list[tuple[str, int]]:
    """The codes and lines of the faults of a sheet."""
    with pytest.raises(BadFile) as refused:
        read_sheet(data, "s.csv", **asked)  # type: ignore[arg-type]
    assert all(fault.file == "s.csv" for fault in refused.value.faults)
    return [(fault.code, fault.line) for fault in refused.value.faults]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_encodings_and_line_ends_are_found(separator: str, encoding: str, end: str):
    text = end.join([f" nom {separator}coût", f"“école”{separator} 12 ", "", f'"a{end}b"{separator}', ""])
    sheet = read_sheet(text.encode(encoding), "s.csv", required=("coût",))
    assert sheet.columns == ("nom", "coût")
    assert [(row.line, row.cells) for row in sheet.rows] == [(2, ("“école”", "12")), (4, (f"a{end}b", ""))]
    assert sheet.rows[0]["coût"] == "12"
    assert sheet.decimal_comma is (separator != ",")


@pytest.mark.parametrize("data", [b"", b"\n\n", "\ufeff".encode(), b"\r\n"])
def test_an_empty_sheet_is_refused(data: bytes):
    assert faults(data) == [("sheet-empty", 0)]


def test_all_faults_come_together_in_the_order_of_lines():
    data = b'a,b,a,\n1,2\n"x"y,2,3,4\n1,2,3,4\n1,"2\n3,4\n'
    assert faults(data, required=("z", "a"), separator=",") == [
        ("sheet-column-repeated", 1),
        ("sheet-column-unnamed", 1),
        ("sheet-column-missing", 1),
        ("sheet-row-ragged", 2),
        ("sheet-quotes-stray", 3),
        ("sheet-quotes-open", 5),
    ]


def test_the_first_column_alone_may_have_no_name():
    assert read_sheet(b",a\n1,2\n", "s.csv").rows[0][""] == "1"


def test_null_characters_are_named():
    assert faults(b"a,b\n1,\x00\n") == [("sheet-nul", 2)]


def test_mixed_encodings_are_refused_with_the_line():
    assert faults("é\nok\n".encode() + "à\n".encode("cp1252")) == [("sheet-encodings-mixed", 3)]


@pytest.mark.parametrize("data", [b"a\n\x81\n", b"\xff\xfea\x00\n\x00\x00"])
def test_unknown_bytes_are_refused(data: bytes):
    assert faults(data)[0][0] == "sheet-encoding-unknown"


def test_a_million_columns_are_refused_at_once():
    assert faults(b"a," * 1_000_000 + b"a\n") == [("sheet-too-many-columns", 1)]


def test_a_cell_without_end_is_refused():
    assert faults(b'a,b\n1,"' + b"x" * 200_000 + b'"\n') == [("sheet-cell-too-long", 2)]


def test_a_cell_without_end_is_refused_even_where_the_separator_is_in_doubt():
    assert faults(b'a,b;c\n1,"' + b"x" * 200_000 + b'"\n') == [("sheet-cell-too-long", 2)]


def test_a_header_cut_inside_quotes_is_refused():
    assert faults(b'a,"b\n1,2\n') == [("sheet-quotes-open", 1)]


def test_faults_without_number_are_cut():
    assert len(faults(b"a,b\n" + b"1\n" * 5_000)) == MOST_FAULTS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\n1\n", ","),
        ("a;b\n1;2\n", ";"),
        ("a;coût, total\n1;2,5\n", ";"),
        ('"a;b",c\n1,2\n', ","),
        ("a,b;c\n1,2\n", ","),
        ("a,b,c;d\n1\n", ","),
        ('a,b;c\n"x"y,z;t\n', ";"),
    ],
)
def test_the_separator_is_found_from_the_header(text: str, found: str):
    assert found_separator(text) == found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        (" -3.5 ", Fraction(-7, 2)),
        ("−3", -3),
        ("12,5", Fraction(25, 2)),
        ("1 234,5", Fraction(2469, 2)),
        ("1\u202f234\u00a0567", 1234567),
        ("1,234.5", Fraction(2469, 2)),
        ("1,234,567", 1234567),
        ("1.234,5", Fraction(2469, 2)),
        ("1.234.567", 1234567),
        ("1.234", Fraction(617, 500)),
        ("0,125", Fraction(1, 8)),
        ("1,234", None),
        ("1 2", None),
        ("12 34", None),
        ("1e5", None),
        ("", None),
        ("12 %", None),
        ("1.2.3", None),
        ("½", None),
    ],
)
def test_numbers_are_read_exactly_or_not_at_all(text: str, value: Fraction | None):
    assert number(text) == value


def test_the_separator_settles_what_could_be_two_numbers():
    assert number("1,234", decimal_comma=True) == Fraction(617, 500)
    assert number("1,234", decimal_comma=False) == 1234


CELLS = st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff"), max_size=8)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=8))
def test_what_is_written_is_read(rows: list[tuple[str, str]]):
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    text = "\n".join(["a;b", *(";".join(map(quoted, row)) for row in rows)])
    read = read_sheet(text.encode(), "s.csv")
    assert [row.cells for row in read.rows] == [tuple(cell.strip() for cell in row) for row in rows]

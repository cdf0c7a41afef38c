"""Short room, short file, one idea: the sizes that the house lives with."""

from statistics import median

from tests.contracts.repository import HOUSE, code_files, functions, lines, named


def test_no_file_of_code_is_over_500_lines():
    long = {named(p): lines(p) for p in code_files() if lines(p) > 500}
    assert not long, "a file past 400 lines becomes a folder of the same name, one file per noun"


def test_half_of_the_files_hold_in_120_lines():
    assert median(lines(p) for p in code_files(".py", under=HOUSE)) <= 120


def test_half_of_the_functions_hold_in_12_lines():
    assert median(f.length for f in functions()) <= 12


def test_under_three_functions_in_a_hundred_pass_50_lines():
    every = list(functions())
    long = [f for f in every if f.length > 50]
    assert len(long) < 0.03 * len(every), "\n".join(map(str, long))


def test_a_page_holds_in_20_lines():
    pages = [f for f in functions() if f.path.stem in {"pages", "views"} or f.path.parent.name in {"pages", "views"}]
    assert not [str(f) for f in pages if f.length > 20], "a page reads, checks access, calls one action, renders"

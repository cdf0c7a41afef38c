"""The pictures: well formed, escaped, repeatable, inside their frame, no name hidden, the table saying the same."""

import copy
import re
from functools import cache
from itertools import combinations
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.voice import voice
from polyphonie.strategy.advice import advise
from polyphonie.strategy.pictures import ALL, Picture, Table, csv_of, pictures_css
from polyphonie.strategy.pictures.drawing import INKS, cleaned, element
from polyphonie.strategy.pictures.labels import Box, Spot, broken, placed, shortened, stacked, wrapped
from polyphonie.strategy.public import public_record
from polyphonie.strategy.record import strategy_record
from tests.strategy.picture_cases import illustrative, renamed, square

SVG = "{http://www.w3.org/2000/svg}"
LANGUAGES = ("fr", "en")
HOSTILE = (
    '<script>alert("1")</script>',
    '" onload="x',
    "عربي \u202eevil",
    "]]>&amp;\x00\x1b",
    "字" * 40,
    "a" * 300,
    "'",
)
NAMES = ("square", "illustrative", "many", *(f"hostile-{i}" for i in range(len(HOSTILE))))
ACTOR_PICTURES = ("influence-plane", "convergence-network", "respondents-spread", "power-interest")
VALUES = {  # what each mark holds, by columns of the table
    "influence-plane": (2, 1),
    "convergence-network": (1, 2),
    "power-interest": (2, 1),
    "affected-distance": (2, 1),
    "why-method": (1,),
    "first-shares": (2,),
    "sensitivity": (1, 2, 3),
}


@cache
def record_of(name: str) -> dict[str, Any]:
    return strategy_record(advise({"square": square, "illustrative": illustrative}[name]()))


def many(count: int) -> dict[str, Any]:
    """The square with many actors, all judged, half of them at the same place."""
    record = copy.deepcopy(record_of("square"))
    card = record["actors"]["register"][0]
    record["actors"]["register"] = [
        {**card, "id": f"a{i}", "name": f"Association numéro {i} du canton", "power": i % 5 if i % 2 else 4,
         "interest": (i // 3) % 5 if i % 2 else 4}
        for i in range(count)
    ]  # fmt: skip
    return record


def drawn(record: dict[str, Any], language: str = "fr") -> dict[str, Picture]:
    found = {name: draw(record, language) for name, draw in ALL.items()}
    return {name: picture for name, picture in found.items() if picture is not None}


@cache
def records() -> dict[str, dict[str, Any]]:
    hostile = {f"hostile-{i}": renamed(record_of("square"), name) for i, name in enumerate(HOSTILE)}
    return {"square": record_of("square"), "illustrative": record_of("illustrative"), "many": many(24), **hostile}


def texts(svg: str) -> list[tuple[Box, str]]:
    """Every line of text with the box it takes, counted at 0.6 em a letter."""
    found = []
    for one in ET.fromstring(svg).iter(f"{SVG}text"):
        words, size = one.text or "", float(one.get("font-size", "13"))
        wide = sum(1.0 if ord(c) > 0x2E80 else 0.6 for c in words) * size
        x, y, anchor = float(one.get("x", "")), float(one.get("y", "")), one.get("text-anchor", "start")
        left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
        found.append((Box(left, y - size * 0.75, left + wide, y + size * 0.2), words))
    return found


def number_in(cell: str) -> float:
    digits = re.sub(r"[^\d,.+\-−]", "", cell).replace("−", "-").replace(",", ".")
    return float(digits) / (100 if "%" in cell else 1)


def test_the_square_has_every_picture():
    assert list(drawn(record_of("square"))) == list(ALL)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_well_formed_and_named(name: str, language: str):
    for key, picture in drawn(records()[name], language).items():
        root = ET.fromstring(picture.svg)
        assert (root.tag, root.get("role")) == (f"{SVG}svg", "img"), key
        named = [root.find(f"*[@id='{i}']") for i in root.get("aria-labelledby", "").split()]
        assert [n.text for n in named if n is not None] == [cleaned(picture.title), cleaned(picture.description)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_nothing_runs_and_nothing_is_styled_inside(name: str, language: str):
    for picture in drawn(records()[name], language).values():
        for one in ET.fromstring(picture.svg).iter():
            assert one.tag.removeprefix(SVG) in {"svg", "g", "title", "desc", "text", "line", "rect", "circle", "path"}
            assert not [a for a in one.attrib if a == "style" or a.startswith("on") or "href" in a]
            assert set(one.get("class", "pic").split()) <= {*INKS, "pic"}


@pytest.mark.parametrize("name", NAMES)
def test_the_same_record_gives_the_same_bytes(name: str):
    assert drawn(records()[name]) == drawn(copy.deepcopy(records()[name]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", VALUES)
def test_the_table_says_what_is_drawn(key: str, language: str):
    picture = ALL[key](record_of("square"), language)
    assert picture is not None
    marks = [g for g in ET.fromstring(picture.svg).iter(f"{SVG}g") if g.get("data-row")]
    assert marks
    for mark in marks:
        row = picture.table.rows[int(mark.get("data-row", ""))]
        told = [number_in(row[column]) for column in VALUES[key]]
        values = [float(v) for v in mark.get("data-values", "").split()]
        assert values == pytest.approx(told, abs=0.0501), row
        title = mark.find(f"{SVG}title")
        assert title is not None
        assert (title.text or "").startswith(row[0])


def test_the_calendar_says_the_weeks_of_the_steps():
    record = record_of("square")
    picture = ALL["calendar"](record, "fr")
    steps = next(s for s in record["sequences"] if s["id"] == record["recommended"])["steps"]
    marks = [g.get("data-values") for g in ET.fromstring(picture.svg).iter(f"{SVG}g")]
    assert [m.split() for m in marks] == [
        [f"{s[k]:g}" for k in ("starts_week", "ends_week", "preparation_weeks")] for s in steps
    ]
    assert [row[0] for row in picture.table.rows] == [s["name"]["fr"] for s in steps]


def test_the_spread_says_each_respondent():
    record = record_of("square")
    picture = ALL["respondents-spread"](record, "en")
    each = record["actors"]["game"]["dispersion"]["star"]["each"]
    assert {number_in(c) for row in picture.table.rows for c in row[1:4]} == {round(v, 2) for one in each for v in one}
    assert picture.table.head[1:4] == ("Consultante", "Secrétaire de mairie", "Habitante")


def test_coverage_marks_what_each_step_serves():
    record = copy.deepcopy(record_of("square"))
    way = next(s for s in record["sequences"] if s["id"] == record["recommended"])
    cells = {row[0]: row[1:] for row in ALL["coverage"](record, "en").table.rows}
    for objective in record["situation"]["participation_objectives"]:
        row = cells.get(objective["text"] or "Say what comes first")
        if row:
            assert [c != "–" for c in row] == [objective["id"] in s["objectives"] for s in way["steps"]]
    way["uncovered"] = ["o2"]
    picture = ALL["coverage"](record, "en")
    assert "One objective is not covered enough" in picture.title
    assert "helps, but not enough" in {c for row in picture.table.rows for c in row}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_no_text_leaves_the_drawing(name: str, language: str):
    for key, picture in drawn(records()[name], language).items():
        _, _, width, height = map(float, ET.fromstring(picture.svg).get("viewBox", "").split())
        frame = Box(-4, 0, width + 4, height)
        assert not [words for box, words in texts(picture.svg) if not frame.holds(box)], key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["square", "illustrative", "many"])
def test_no_name_hides_another(name: str, language: str):
    for key, picture in drawn(records()[name], language).items():
        clashes = [(a[1], b[1]) for a, b in combinations(texts(picture.svg), 2) if a[0].shared(b[0]) > 12]
        assert not clashes, key


def test_names_are_whole_in_the_table_and_in_the_tooltip():
    record = copy.deepcopy(record_of("square"))
    long = "Communauté de communes des trois rivières et de leurs nombreux affluents réunis"
    record["actors"]["register"][0]["name"] = long
    for key in ACTOR_PICTURES:
        picture = ALL[key](record, "fr")
        assert any(long in cell for row in picture.table.rows for cell in row), key
        assert any(long in (t.text or "") for t in ET.fromstring(picture.svg).iter(f"{SVG}title")), key


def test_many_actors_are_numbered_and_listed():
    picture = ALL["power-interest"](many(24), "fr")
    words = [w for _, w in texts(picture.svg)]
    assert [words.count(str(i)) >= 2 for i in range(1, 25)] == [True] * 24
    assert len([w for w in words if w.startswith("Association")]) == 24


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_public_sees_no_judgement_on_actors(language: str):
    public = public_record(record_of("square"))
    found = drawn(public, language)
    assert not set(ACTOR_PICTURES) & set(found)
    assert {"affected-distance", "coverage", "calendar"} <= set(found)
    names = [card["name"] for card in record_of("square")["actors"]["register"]]
    assert not [n for n in names if any(n in p.svg or n in csv_of(p.table) for p in found.values())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_record_has_no_picture(language: str):
    record = copy.deepcopy(record_of("square"))
    record["actors"] = {"is_private": True, "register": [], "respondents": [], "game": None}
    record |= {"sequences": [], "recommended": None, "ranking": [], "sensitivity": None}
    record["situation"]["publics"] = []
    assert drawn(record, language) == {}


def test_a_game_without_influence_has_no_plane():
    record = copy.deepcopy(record_of("square"))
    game = record["actors"]["game"]
    game["influences"]["influence"] = game["influences"]["dependence"] = [0] * 6
    assert ALL["influence-plane"](record, "fr") is None


def test_an_undated_sequence_is_drawn_in_weeks():
    record = copy.deepcopy(record_of("square"))
    record["situation"]["as_of"] = None
    for sequence in record["sequences"]:
        for step in sequence["steps"]:
            step["starts_on"] = step["ends_on"] = None
    picture = ALL["calendar"](record, "en")
    assert "no date is known" in picture.note
    assert any(w.startswith("wk ") for _, w in texts(picture.svg))


def test_a_decision_too_early_is_said():
    record = copy.deepcopy(record_of("square"))
    record["situation"]["decision"]["when"] = "2026-07-01"
    assert "too late" in ALL["calendar"](record, "en").title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sequence_and_every_method_can_be_drawn(language: str):
    record = record_of("square")
    pictures = [ALL[key](record, language, s["id"]) for key in ("coverage", "calendar") for s in record["sequences"]]
    pictures += [ALL["why-method"](record, language, r["method"]) for r in record["ranking"]]
    shown = [p for p in pictures if p is not None]
    assert len({p.id for p in shown}) == len(shown) >= len(record["sequences"]) * 2
    assert ALL["calendar"](record, language, "none-such") is None


def test_titles_say_the_finding():
    assert ALL["influence-plane"](record_of("illustrative"), "fr").title == "Un acteur domine le jeu\u00a0: Etat"
    assert ALL["convergence-network"](record_of("illustrative"), "en").title == (
        "Closest: Habitants and Association; most opposed: Commercants and Association"
    )


def test_every_ink_has_its_rule_and_its_fallback():
    css = pictures_css()
    missing = [ink for ink in INKS if f".{ink} " not in css and ink != "pic-strong"]
    assert not missing
    assert not set(re.findall(r"\.(pic-[a-z-]+)", css)) - set(INKS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_all_said(language: str):
    say = voice(language)
    assert all(say(f"picture-head-{h}") for h in ("actor", "who", "pair", "step", "objective", "criterion", "name"))


def test_a_spreadsheet_runs_no_cell():
    rows = (("=cmd|' /C calc'!A0", "+0,31"), ("@x", "−0,10"), (" =1", "-2"), ("\t=1", 'a "b"; c'), ("+1+cmd", "12 %"))
    cells = csv_of(Table(("a", "b"), rows)).split("\r\n")
    assert cells == ["a,b", "'=cmd|' /C calc'!A0,\"+0,31\"", "'@x,\"−0,10\"", "' =1,-2", "\"'\t=1\",\"a \"\"b\"\"; c\"",
                     "'+1+cmd,12 %", ""]  # fmt: skip


@given(st.text())
def test_any_text_can_be_written(words: str):
    root = ET.fromstring(element("g", element("title", id=words), data_name=words))
    assert root.get("data-name") is not None


@given(st.text(max_size=60), st.floats(30, 200), st.integers(1, 3))
def test_a_wrapped_text_keeps_its_room(words: str, room: float, most: int):
    lines = wrapped(words, 14, room, most)
    assert 1 <= len(lines) <= most
    assert "".join("".join(lines).split()).rstrip("…") in "".join(words.split()) + "…" or any(
        "…" in one for one in lines
    )
    assert len(shortened(words, 14, room)) <= max(len(words), 1)


@given(st.lists(st.tuples(st.integers(40, 360), st.integers(40, 360)), max_size=8, unique=True))
def test_placed_names_never_overlap(points: list[tuple[int, int]]):
    frame = Box(0, 0, 400, 400)
    spots = [Spot(x, y, 6, broken(f"Acteur {i}", 14, ((120.0, 1), (60.0, 2)))) for i, (x, y) in enumerate(points)]
    labels = placed(spots, (), frame, 14)
    if labels is not None:
        assert all(frame.holds(one.box) for one in labels)
        assert not [1 for a, b in combinations(labels, 2) if a.box.shared(b.box)]
        assert not [1 for a in labels for s in spots if a.box.shared(s.box)]


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=12))
def test_stacked_points_are_told_apart(points: list[tuple[int, int]]):
    found = stacked([(x * 100.0, y * 100.0) for x, y in points], 14)
    assert len(set(found)) == len(found)

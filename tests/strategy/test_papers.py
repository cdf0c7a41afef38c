"""The papers of a strategy: whole, well formed, alone, the same twice, and silent on actors once they are public."""

import re
import shutil
import subprocess
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

import pytest
from docx import Document

from polyphonie.kit.situation import Context, Decision, Objective, Situation
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.advice import advise
from polyphonie.strategy.papers import FORMATS, read, write
from polyphonie.strategy.papers.chapters import ORDER, chapters
from polyphonie.strategy.papers.outline import CHAPTERS, outline
from polyphonie.strategy.public import public_record
from polyphonie.strategy.record import strategy_record

EXAMPLES: Final = Path(__file__).resolve().parents[2] / "examples"
VOID: Final = {"meta", "link", "br", "img", "input", "hr", "wbr"}
HOSTILE: Final = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "\"quoted\" 'twice' & {{ 7*7 }} {% raw %} #panic() $x$ *b* _i_ `c` @d \\",
    "\u202egnol\u202c عربي עברית",
    "x" * 400,
    "日本語 😀",
)
BARE: Final = Situation(
    slug="bare",
    title="Presque rien",
    context=Context(problem="On ne sait pas encore."),
    decision=Decision(what="Décider"),
    participation_objectives=(Objective("o", kind="understand"),),
)


@pytest.fixture(scope="module")
def square() -> dict[str, Any]:
    """A real square, with a register of actors, a game, four ways."""
    path = EXAMPLES / "chateau-thierry.yaml"
    return strategy_record(advise(read_situation(path.read_bytes(), path.name)))


@pytest.fixture(scope="module")
def bare() -> dict[str, Any]:
    return strategy_record(advise(BARE))


@pytest.fixture(scope="module")
def decided() -> dict[str, Any]:
    """Nothing is left to decide: the verdict is no."""
    return strategy_record(advise(replace(BARE, decision=Decision(what="Décider", is_taken=True))))


@pytest.fixture(scope="module")
def public_square(square: dict[str, Any]) -> dict[str, Any]:
    return public_record(square)


@pytest.fixture(params=["square", "public_square", "bare", "decided"])
def record(request: pytest.FixtureRequest) -> dict[str, Any]:
    return request.getfixturevalue(request.param)


Shelf = Callable[[dict[str, Any], str, str], bytes]


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    """Papers already written: the same record, language and format are written once for all tests."""
    kept: dict[tuple[int, str, str], bytes] = {}

    def give(found: dict[str, Any], language: str, kind: str) -> bytes:
        key = (id(found), language, kind)
        if key not in kept:
            kept[key] = write(found, language, kind)
        return kept[key]

    return give


class Checker(HTMLParser):
    """Reads a page strictly: every element is closed, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []
        self.words: list[str] = []
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.attributes: list[str] = []
        self.feed(page)
        self.close()
        self.faults += [f"not closed: {tag}" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.note(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.note(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"closed out of turn: {tag}")

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.open):
            self.words.append(data)

    def note(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            self.attributes.append(name)
            if name == "id":
                self.ids.append(value or "")
            if name == "href" and tag == "a":
                self.links.append(value or "")
            elif name in ("src", "href", "srcset", "data", "action", "poster"):
                self.fetched.append(f"{tag} {name}={value}")

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def word_text(content: bytes) -> str:
    doc = Document(BytesIO(content))
    cells = (cell.text for table in doc.tables for row in table.rows for cell in row.cells)
    return " ".join(" ".join((*(p.text for p in doc.paragraphs), *cells)).split())


def pdf_text(content: bytes) -> str:
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("no pdftotext found (on Debian: apt-get install poppler-utils)")
    found = subprocess.run([tool, "-raw", "-", "-"], input=content, capture_output=True, check=True, timeout=60)
    return found.stdout.decode()


def squeezed(text: str) -> str:
    """Take the white space out: a line of paper breaks anywhere."""
    return re.sub(r"[\s\u200b\u00ad]+", "", text)


def leaks(text: str) -> list[str]:
    """What a program would say and a person would not, with the words around."""
    marks = r"\bNone\b(?! of)|[{}]|\[\]|\bnan\b|Undefined|&amp;|not_met|not_yet|\bpaper-"
    return [text[max(0, m.start() - 40) : m.end() + 40] for m in re.finditer(marks, text)]


def hostile_record(record: dict[str, Any], words: str) -> dict[str, Any]:
    found = deepcopy(record)
    situation = found["situation"]
    situation["title"] = situation["note"] = situation["context"]["problem"] = words
    situation["publics"][0]["name"] = situation["project_objectives"][0]["text"] = words
    situation["participation_objectives"][0]["text"] = words
    situation["sources"][0] |= {"title": words, "gave": words, "url": "javascript:alert(3)"}
    found["actors"]["register"][0]["name"] = words
    found["sequences"][0]["steps"][0]["reasons_for"][0]["text"] = {"fr": words, "en": words}
    return found


def names_kept_private(record: dict[str, Any]) -> list[str]:
    """Names of actors that nothing public bears: no public, no text of the situation, no method."""
    shown = str(public_record(record))
    return [card["name"] for card in record["actors"]["register"] if card["name"] not in shown]


# -- every paper --


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", FORMATS)
def test_the_same_bytes_come_twice(square: dict[str, Any], language: str, kind: str, shelf: Shelf):
    assert shelf(square, language, kind) == write(deepcopy(square), language, kind)


def test_the_record_is_left_as_it_was(square: dict[str, Any]):
    before = deepcopy(square)
    for kind in FORMATS:
        write(square, "fr", kind)
    assert square == before


def test_an_unknown_format_is_refused(bare: dict[str, Any]):
    with pytest.raises(ValueError, match="odt"):
        write(bare, "fr", "odt")


def test_the_two_languages_differ(square: dict[str, Any]):
    assert read(square, "fr").verdict != read(square, "en").verdict
    assert [c.id for c in chapters(read(square, "fr"))] == [c.id for c in chapters(read(square, "en"))]


def test_every_chapter_is_laid_out():
    assert set(CHAPTERS) == set(ORDER)


def test_every_statement_of_the_diagnosis_is_read(record: dict[str, Any]):
    reading = read(record, "fr")
    shown = [one.text for _, group in reading.statements for one in group] + [one.text for one in reading.unknowns]
    told = [s["text"]["fr"] for s in record["diagnosis"]["statements"] if s["topic"] != "law"]
    assert sorted(shown) == sorted(told)


# -- the page --


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_is_well_formed_and_alone(record: dict[str, Any], language: str, shelf: Shelf):
    page = shelf(record, language, "html").decode()
    found = Checker(page)
    assert found.faults == []
    assert page.startswith(f'<!doctype html>\n<html lang="{language}">')
    assert found.fetched == []
    assert "<script" not in page
    assert "url(" not in page
    assert "@import" not in page
    assert "style" not in found.attributes
    assert not [name for name in found.attributes if name.startswith("on")]
    assert len(found.ids) == len(set(found.ids))
    assert {link[1:] for link in found.links if link.startswith("#")} <= set(found.ids)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_leads_only_to_its_sources(record: dict[str, Any], language: str, shelf: Shelf):
    links = {link for link in Checker(shelf(record, language, "html").decode()).links if not link.startswith("#")}
    cited = {s["url"] for s in record["situation"]["sources"]} | {r["source_url"] for r in record["diagnosis"]["law"]}
    assert links <= cited


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_code_leaks_into_the_page(record: dict[str, Any], language: str, shelf: Shelf):
    assert leaks(Checker(shelf(record, language, "html").decode()).text) == []


def test_the_page_says_the_verdict_first_and_every_step(square: dict[str, Any], shelf: Shelf):
    text = Checker(shelf(square, "fr", "html").decode()).text
    assert square["verdict"]["text"]["fr"] in text[: text.index("Dans ce document")]
    for way in square["sequences"]:
        assert way["name"]["fr"] in text
        for step in way["steps"]:
            assert step["name"]["fr"] in text
            assert all(" ".join(r["text"]["fr"].split()) in text for r in step["reasons_for"] + step["reasons_against"])


def test_the_page_says_why_each_method_is_left_out(square: dict[str, Any], shelf: Shelf):
    text = Checker(shelf(square, "fr", "html").decode()).text
    assert all(" ".join(one["reason"]["text"]["fr"].split()) in text for one in square["excluded"])


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words_on_the_page(square: dict[str, Any], words: str):
    found = Checker(write(hostile_record(square, words), "fr", "html").decode())
    assert found.faults == []
    assert found.fetched == []
    assert not [name for name in found.attributes if name.startswith("on")]
    assert not [link for link in found.links if link.startswith("javascript")]
    assert " ".join(words.replace("\u202e", "").replace("\u202c", "").split()) in found.text


# -- the PDF --


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_pdf_says_the_verdict_and_every_step(record: dict[str, Any], language: str, shelf: Shelf):
    content = shelf(record, language, "pdf")
    assert content.startswith(b"%PDF")
    text = squeezed(pdf_text(content))
    assert squeezed(record["verdict"]["text"][language]) in text
    for way in record["sequences"]:
        assert all(squeezed(step["name"][language]) in text for step in way["steps"])


def test_the_pdf_is_tagged_and_names_no_clock(square: dict[str, Any], shelf: Shelf):
    content = shelf(square, "fr", "pdf")
    assert b"/MarkInfo" in content
    assert b"/CreationDate" not in content
    assert b"pdfuaid" in content


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words_in_the_pdf(square: dict[str, Any], words: str):
    assert write(hostile_record(square, words), "fr", "pdf").startswith(b"%PDF")


# -- the Word file --


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_word_file_says_the_verdict_and_every_step(record: dict[str, Any], language: str, shelf: Shelf):
    content = shelf(record, language, "docx")
    text = word_text(content)
    assert " ".join(record["verdict"]["text"][language].split()) in text
    for way in record["sequences"]:
        assert all(" ".join(step["name"][language].split()) in text for step in way["steps"])
    assert leaks(text) == []


def test_the_word_file_is_made_of_styles(square: dict[str, Any], shelf: Shelf):
    content = shelf(square, "fr", "docx")
    doc = Document(BytesIO(content))
    styles = {p.style.name for p in doc.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Heading 3", "List Bullet"} <= styles
    assert doc.core_properties.language == "fr"
    assert doc.core_properties.author == "Polyphonie"
    with ZipFile(BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"fr-FR" in archive.read("word/styles.xml")


def test_the_word_file_holds_the_tables_of_the_pictures(square: dict[str, Any], shelf: Shelf):
    reading = read(square, "fr")
    text = word_text(shelf(square, "fr", "docx"))
    for part in outline(reading).parts:
        for drawing in (d for block in part.blocks if block.kind == "figures" for d in block.drawings):
            assert " ".join(drawing.title.split()) in text


def test_hostile_words_stay_words_in_the_word_file(square: dict[str, Any]):
    words = " ".join(HOSTILE)
    text = word_text(write(hostile_record(square, words), "fr", "docx"))
    assert " ".join(words.replace("\u202e", "").replace("\u202c", "").split()) in text


# -- what the public sees --


@pytest.mark.parametrize("language", ["fr", "en"])
def test_public_papers_name_no_actor(
    square: dict[str, Any], public_square: dict[str, Any], language: str, shelf: Shelf
):
    private = names_kept_private(square)
    assert len(private) >= 5
    shown = public_square
    texts = [
        Checker(shelf(shown, language, "html").decode()).text,
        word_text(shelf(shown, language, "docx")),
        str(outline(read(shown, language))),
    ]
    assert not [name for name in private for text in texts if name in text]
    assert "actors" not in [c.id for c in chapters(read(shown, language))]


def test_team_papers_warn_that_they_judge_actors(square: dict[str, Any], public_square: dict[str, Any], shelf: Shelf):
    warning = "Jugements sur des acteurs, ne pas diffuser."
    page = shelf(square, "fr", "html").decode()
    assert page.count(warning) == 2
    assert 'name="robots" content="noindex"' in page
    assert warning in word_text(shelf(square, "fr", "docx"))
    assert warning not in shelf(public_square, "fr", "html").decode()


# -- what little is known --


def test_a_no_says_what_to_do_instead_of_a_way(decided: dict[str, Any], shelf: Shelf):
    assert decided["verdict"]["decision"] == "no"
    text = Checker(shelf(decided, "fr", "html").decode()).text
    assert decided["verdict"]["text"]["fr"] in text
    for check in read(decided, "fr").to_mend:
        assert " ".join((check.mend or check.reason).split()) in text
    if not decided["sequences"]:
        assert "Aucune démarche n’est proposée" in text


def test_without_ways_the_chapters_that_need_one_are_left_out(decided: dict[str, Any]):
    empty = {**decided, "sequences": [], "recommended": None, "alternatives": [], "sensitivity": None, "excluded": []}
    ids = [c.id for c in chapters(read(empty, "fr"))]
    assert not {"why", "detail", "changes", "firmness"} & set(ids)
    for kind in FORMATS:
        assert write(empty, "fr", kind)

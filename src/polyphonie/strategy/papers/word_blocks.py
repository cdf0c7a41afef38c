"""How each kind of block is set in the Word file; a picture gives its words and its table."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu

from polyphonie.strategy.papers import blocks as b
from polyphonie.strategy.papers.word_styles import WIDTH

TONES: Final = {
    "go": "1F6B3A",
    "good": "1F6B3A",
    "wait": "8A5200",
    "warn": "8A5200",
    "no": "9C2237",
    "bad": "9C2237",
    "note": "857F93",
}
WASHES: Final = {
    "go": "EDF3EF",
    "good": "EDF3EF",
    "wait": "F6F1EA",
    "warn": "F6F1EA",
    "no": "F8EDEF",
    "bad": "F8EDEF",
    "note": "F4F4F5",
}
TERM: Final = 0.26
LINES: Final = 24
AFTER_BORDERS: Final = {qn(f"w:{name}") for name in ("shd", "tblLayout", "tblCellMar", "tblLook")}


def set_block(doc: Any, block: b.Block) -> None:
    """Set one block."""
    WRITERS[block.kind](doc, block)


def _heading(doc: Any, one: b.Heading) -> None:
    doc.add_heading(one.text, one.level)


def _words(doc: Any, one: b.Words) -> None:
    line = doc.add_paragraph(one.text, "Note" if one.is_small else "Normal")
    line.paragraph_format.keep_with_next = one.is_lead or None


def _bullets(doc: Any, one: b.Bullets) -> None:
    for item in one.items:
        doc.add_paragraph(item, "List Bullet")


def _terms(doc: Any, one: b.Terms) -> None:
    if one.is_flat:
        line = doc.add_paragraph(" · ".join(f"{term} {value}" for term, value in one.pairs), "Note")
        line.paragraph_format.keep_with_next = True
    else:
        _grid(doc, [], one.pairs, widths=(TERM, 1 - TERM))


def _table(doc: Any, one: b.Table) -> None:
    if one.caption:
        doc.add_paragraph(one.caption, "Caption")
    _grid(doc, one.head, one.rows, one.numeric, one.widths)


def set_notice(doc: Any, one: b.Notice, todo: str = "") -> None:
    """Set a box: one cell, washed in the colour of its tone, with a bar on its left."""
    cell = doc.add_table(1, 1).rows[0].cells[0]
    _edge(cell, TONES[one.tone])
    _shade(cell, WASHES[one.tone])
    first = cell.paragraphs[0]
    if one.label:
        first.add_run(one.label + "\n")
    first.add_run(one.title).bold = True
    first.paragraph_format.keep_with_next = bool(one.lines or one.items)
    if todo and one.items:
        cell.add_paragraph(todo)
    for item in one.items:
        cell.add_paragraph(item, "List Bullet")
    for line in one.lines:
        cell.add_paragraph(line)
    _after(doc)


def _bars(doc: Any, one: b.Bars) -> None:
    _grid(doc, one.head, [(label, said) for label, _, said in one.rows], numeric=(1,), widths=(0.7, 0.3))


def _cards(doc: Any, one: b.Cards) -> None:
    for card in one.cards:
        title = doc.add_paragraph(card.name, "Caption")
        title.add_run(f" – {card.tag}").bold = False
        facts = doc.add_paragraph(" · ".join(f"{term} {value}" for term, value in card.facts), "Note")
        facts.paragraph_format.keep_with_next = True
        _grid(doc, one.head, card.steps, widths=(0.22, 0.63, 0.15))


def _columns(doc: Any, one: b.Columns) -> None:
    for title, items in one.columns:
        head = doc.add_paragraph()
        head.add_run(title).bold = True
        head.paragraph_format.keep_with_next = True
        for item in items:
            doc.add_paragraph(item, "List Bullet")


def _figures(doc: Any, one: b.Figures) -> None:
    for drawing in one.drawings:
        doc.add_paragraph(drawing.title, "Caption")
        _grid(doc, drawing.head, drawing.rows[:LINES], widths=(2.4, *[1] * (len(drawing.head) - 1)))
        if len(drawing.rows) > LINES:
            doc.add_paragraph(one.more, "Note")
        if drawing.note:
            doc.add_paragraph(drawing.note, "Note")


def _sources(doc: Any, one: b.Sources) -> None:
    for source in one.sources:
        line = doc.add_paragraph()
        line.add_run(source.id + " ").bold = True
        name = source.name or source.href
        if source.href:
            _link(doc, line, name, source.href)
        else:
            line.add_run(name)
        if source.gave:
            line.add_run(" – " + source.gave)


def _grid(
    doc: Any,
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    numeric: Sequence[int] = (),
    widths: Sequence[float] = (),
) -> None:
    """Set a table: its head repeats on every page, no row is cut in two."""
    count = len(head) or len(rows[0])
    table = doc.add_table(0, count)
    table.autofit = False
    shares = [w / sum(widths) for w in widths] if len(widths) == count else [1 / count] * count
    ids = {name: doc.styles[name].style_id for name in ("Cell", "Cell Head")}  # looked up once: it is slow
    lines = [(head, "Cell Head")] if head else []
    for cells, style in (*lines, *((row, "Cell") for row in rows)):
        row = table.add_row()
        _whole(row, is_head=style == "Cell Head")
        for at, (cell, words) in enumerate(zip(row.cells, cells, strict=True)):
            cell.width = Emu(int(WIDTH * shares[at]))
            line = cell.paragraphs[0]
            line._p.style = ids[style]
            line.add_run(words)
            if at in numeric:
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for at, column in enumerate(table.columns):
        column.width = Emu(int(WIDTH * shares[at]))
    _rules(table)
    _after(doc)


def _after(doc: Any) -> None:
    doc.add_paragraph(style="Cell")


def _whole(row: Any, *, is_head: bool) -> None:
    options = row._tr.get_or_add_trPr()
    for name in ("w:cantSplit", *(["w:tblHeader"] if is_head else [])):
        options.append(OxmlElement(name))


def _rules(table: Any) -> None:
    """Draw thin lines between rows and none between columns."""
    borders = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        borders.append(_line(side, "C9C4B8", 4))
    settings = table._tbl.tblPr
    after = next((one for one in settings if one.tag in AFTER_BORDERS), None)  # Word wants its elements in their order
    settings.append(borders) if after is None else after.addprevious(borders)


def _edge(cell: Any, colour: str) -> None:
    borders = OxmlElement("w:tcBorders")
    borders.append(_line("left", colour, 24))
    cell._tc.get_or_add_tcPr().append(borders)


def _line(side: str, colour: str, size: int) -> Any:
    line = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", colour)):
        line.set(qn(f"w:{name}"), value)
    return line


def _shade(cell: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _link(doc: Any, paragraph: Any, words: str, href: str) -> None:
    """Write a link to a source."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), doc.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(words)
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)


WRITERS: Final[Mapping[str, Callable[[Any, Any], None]]] = {
    "heading": _heading,
    "words": _words,
    "bullets": _bullets,
    "terms": _terms,
    "table": _table,
    "notice": set_notice,
    "bars": _bars,
    "cards": _cards,
    "columns": _columns,
    "figures": _figures,
    "sources": _sources,
}

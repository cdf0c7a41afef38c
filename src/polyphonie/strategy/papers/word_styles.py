"""How the Word file looks: styles named as Word names them, the head and foot of its pages, its language."""

from typing import Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from polyphonie.kit.text import Language
from polyphonie.strategy.papers.blocks import Paper

INK: Final = RGBColor(0x21, 0x1D, 0x30)
SOFT: Final = RGBColor(0x5B, 0x56, 0x6B)
ACCENT: Final = RGBColor(0x3F, 0x3D, 0x9E)
SERIF: Final = "Georgia"
SANS: Final = "Calibri"
LOCALES: Final = {"fr": "fr-FR", "en": "en-GB"}
MARGIN: Final = Cm(2.2)
WIDTH: Final = Cm(21) - 2 * MARGIN
HEADINGS: Final = (("Heading 1", 15, INK, 20, 6), ("Heading 2", 12, INK, 12, 4), ("Heading 3", 11, ACCENT, 10, 3))


def dress(doc: Any) -> None:
    """Give the page, the text and the titles their looks."""
    page = doc.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = MARGIN
    page.top_margin, page.bottom_margin = Cm(2.3), Cm(2.2)
    styles = doc.styles
    _font(styles["Normal"], SANS, 10.5, INK)
    styles["Normal"].paragraph_format.space_after = Pt(5)
    _font(styles["Title"], SERIF, 22, INK, is_bold=True)
    _no_border(styles["Title"])
    _font(styles["Subtitle"], SANS, 9.5, SOFT)
    styles["Subtitle"].font.italic = False
    for name, size, colour, before, after in HEADINGS:
        _font(styles[name], SERIF, size, colour, is_bold=True)
        layout = styles[name].paragraph_format
        layout.space_before, layout.space_after, layout.keep_with_next = Pt(before), Pt(after), True
    styles["List Bullet"].paragraph_format.space_after = Pt(2)
    _font(styles["Caption"], SANS, 10.5, INK, is_bold=True)
    styles["Caption"].paragraph_format.keep_with_next = True
    for name, points, colour in (("Note", 9, SOFT), ("Cell", 9, INK), ("Cell Head", 8.5, SOFT)):
        one = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        one.base_style = styles["Normal"]
        _font(one, SANS, points, colour)
        one.paragraph_format.space_after = Pt(4 if name == "Note" else 1)
    styles["Cell Head"].font.bold = True


def _font(style: Any, name: str, size: float, colour: RGBColor, *, is_bold: bool = False) -> None:
    style.font.name, style.font.size, style.font.color.rgb, style.font.bold = name, Pt(size), colour, is_bold
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    for kind in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{kind}"), name)


def _no_border(style: Any) -> None:
    found = style.element.pPr.find(qn("w:pBdr"))
    if found is not None:
        style.element.pPr.remove(found)


def tag_language(doc: Any, language: Language) -> None:
    """Say the language of the text, so that it is spelled and read aloud as such."""
    run = doc.styles["Normal"].element.get_or_add_rPr()
    tag = OxmlElement("w:lang")
    tag.set(qn("w:val"), LOCALES[language])
    run.append(tag)
    for default in doc.styles.element.iter(qn("w:lang")):
        default.set(qn("w:val"), LOCALES[language])


def running_lines(doc: Any, paper: Paper) -> None:
    """Write the head and the foot of the pages: the title, the warning, the page out of how many."""
    section = doc.sections[0]
    section.different_first_page_header_footer = True
    head = section.header.paragraphs[0]
    head.style = doc.styles["Note"]
    _tab(head)
    head.add_run(paper.title if len(paper.title) < 80 else paper.title[:78].rsplit(" ", 1)[0] + "…")
    if paper.private:
        head.add_run("\t" + paper.private.title)
    for foot in (section.footer.paragraphs[0], section.first_page_footer.paragraphs[0]):
        foot.style = doc.styles["Note"]
        _tab(foot)
        foot.add_run("Polyphonie\t")
        _counter(foot, "PAGE")
        foot.add_run(" / ")
        _counter(foot, "NUMPAGES")


def _tab(paragraph: Any) -> None:
    paragraph.paragraph_format.tab_stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _counter(paragraph: Any, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)

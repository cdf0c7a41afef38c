"""A picture with its words and its table, and the few lines that write SVG: every text escaped, no style inside.

Colours are named by the classes of ``pictures.css``; the attributes beside them make a file downloaded alone read in
dark ink on white.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

WIDTH: Final = 400.0
LABEL: Final = 14.0
SMALL: Final = 13.0

INKS: Final[Mapping[str, Mapping[str, str]]] = {
    # texts
    "pic-label": {"font-size": "14", "fill": "#211d30"},
    "pic-small": {"font-size": "13", "fill": "#5b566b"},
    "pic-strong": {"font-weight": "600"},
    "pic-halo": {"stroke": "#ffffff", "stroke-width": "4", "stroke-linejoin": "round", "paint-order": "stroke"},
    # grounds and shapes
    "pic-ground": {"fill": "#ffffff"},
    "pic-paper": {"fill": "#ffffff"},
    "pic-ink": {"fill": "#211d30"},
    "pic-soft": {"fill": "#5b566b"},
    "pic-accent": {"fill": "#3f3d9e"},
    "pic-good": {"fill": "#1f6b3a"},
    "pic-warn": {"fill": "#8a5200"},
    "pic-bad": {"fill": "#9c2237"},
    "pic-band": {"fill": "#b9b8dc"},
    "pic-alert": {"fill": "#fbeee0"},
    # lines
    "pic-ring": {"stroke": "#ffffff", "stroke-width": "1.5"},
    "pic-line": {"stroke": "#e2ded3", "fill": "none"},
    "pic-axis": {"stroke": "#857f93", "fill": "none"},
    "pic-trace": {"stroke": "#3f3d9e", "fill": "none"},
    "pic-trace-ink": {"stroke": "#211d30", "fill": "none"},
    "pic-trace-bad": {"stroke": "#9c2237", "fill": "none"},
    "pic-trace-warn": {"stroke": "#8a5200", "fill": "none"},
}

_UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,\u00a0\u202f]*[\u00a0\u202f ]?%?")


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a picture, already written in the reader's language."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def spoken(self, row: int) -> str:
        """Say a row in one breath, for the tooltip of its mark."""
        name, *cells = self.rows[row]
        return f"{name} — " + " · ".join(f"{head} {cell}" for head, cell in zip(self.head[1:], cells, strict=True))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its finding, what it shows, the drawing, the same numbers, what to know before quoting it."""

    id: str
    title: str
    description: str
    svg: str
    table: Table
    note: str | None = None


def cleaned(text: str) -> str:
    """Take out what XML cannot hold and what would turn the direction of the words around it."""
    return _TURNING.sub("", _UNWRITABLE.sub("", text))


def element(name: str, *children: str, ink: str = "", **attributes: str | float | None) -> str:
    """Write one element; children are written already, `ink` names classes, attributes are escaped.

    Example
    -------
    >>> element("circle", cx=1.5, r=2, data_name='"<')
    '<circle cx="1.5" r="2" data-name="&quot;&lt;"/>'
    """
    worn: dict[str, str | float | None] = {"class": ink or None}
    for one in ink.split():
        worn |= INKS.get(one, {})
    worn |= {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    written = "".join(f' {key}="{_value(value)}"' for key, value in worn.items() if value is not None)
    inside = "".join(children)
    return f"<{name}{written}>{inside}</{name}>" if inside else f"<{name}{written}/>"


def text(x: float, y: float, words: str, ink: str = "pic-label", anchor: str = "start") -> str:
    """Write a line of text; `anchor` is start, middle or end."""
    return element("text", escape(cleaned(words)), ink=ink, x=x, y=y, text_anchor=None if anchor == "start" else anchor)


def line(x1: float, y1: float, x2: float, y2: float, ink: str = "pic-line", **more: str | float | None) -> str:
    """Draw a straight line."""
    return element("line", ink=ink, x1=x1, y1=y1, x2=x2, y2=y2, **more)


def rect(x: float, y: float, width: float, height: float, ink: str, **more: str | float | None) -> str:
    """Draw a rectangle; a negative width is drawn from its other end."""
    return element("rect", ink=ink, x=min(x, x + width), y=y, width=abs(width), height=height, **more)


def circle(x: float, y: float, r: float, ink: str, **more: str | float | None) -> str:
    """Draw a disc."""
    return element("circle", ink=ink, cx=x, cy=y, r=r, **more)


def mark(row: int, values: Sequence[float | str], title: str, *children: str) -> str:
    """Group what shows one row of the table; its whole name in a tooltip, its raw values beside.

    Guarantees
    ----------
    `row` counts from 0 in the table of the picture, so that a test or a reader can set the two side by side.
    """
    told = element("title", escape(cleaned(title)))
    return element("g", told, *children, data_row=row, data_values=" ".join(map(_value, values)))


def svg(identifier: str, title: str, description: str, height: float, *children: str) -> str:
    """Write the whole drawing on its ground, named for those who do not see it."""
    names = f"pic-{identifier}-title", f"pic-{identifier}-desc"
    return element(
        "svg",
        element("title", escape(cleaned(title)), id=names[0]),
        element("desc", escape(cleaned(description)), id=names[1]),
        rect(0, 0, WIDTH, height, "pic-ground"),
        *children,
        ink="pic", xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {_value(WIDTH)} {_value(height)}", role="img",
        aria_labelledby=" ".join(names), direction="ltr", font_family="system-ui, 'Segoe UI', Roboto, sans-serif",
    )  # fmt: skip


def csv_of(table: Table) -> str:
    """Write a table as CSV; a cell that a spreadsheet would run as a formula is made a text.

    Example
    -------
    >>> csv_of(Table(("a", "b"), (("=1+1", "−2"),))).splitlines()
    ['a,b', "'=1+1,−2"]
    """
    return "".join(",".join(_cell(cell) for cell in row) + "\r\n" for row in (table.head, *table.rows))


def _cell(content: str) -> str:
    content = cleaned(content)
    if content.lstrip(" \u00a0").startswith(_FORMULA) and not _NUMBER.fullmatch(content):
        content = "'" + content
    return '"' + content.replace('"', '""') + '"' if any(c in content for c in ',;"\r\n\t') else content


def _value(value: str | float) -> str:
    if isinstance(value, str):
        return escape(cleaned(value))
    return f"{value:.2f}".rstrip("0").rstrip(".") if not float(value).is_integer() else str(int(value))

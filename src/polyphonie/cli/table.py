"""Tables in plain text, columns aligned."""

from collections.abc import Sequence


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Give the lines of a table: heads, a rule, rows; figures to the right, words to the left."""
    widths = [max(len(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    figures = [all(row[i][:1].isdigit() or row[i] in ("?", "") for row in rows) for i in range(len(heads))]
    lines = [list(heads), ["─" * width for width in widths], *map(list, rows)]
    return [
        "  ".join(
            cell.rjust(width) if is_figure else cell.ljust(width)
            for cell, width, is_figure in zip(line, widths, figures, strict=True)
        ).rstrip()
        for line in lines
    ]

"""Words that several pictures share."""

from .drawing import Table


def row_title(table: Table, row: int) -> str:
    """Say a line of a table in one breath, for the tooltip of its mark."""
    name, *cells = table.rows[row]
    return f"{name} — " + " · ".join(f"{head} {cell}" for head, cell in zip(table.head[1:], cells, strict=True))

"""Sets of Latin squares, each orthogonal to each, for numbers of tables that are no power of a prime."""

SQUARES: dict[int, tuple[tuple[tuple[int, ...], ...], ...]] = {}

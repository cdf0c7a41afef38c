"""Rounds known for numbers of tables that are no power of a prime; found by our own search, checked by the tests."""

from typing import Final

# Twelve tables: paces of six rounds for twelve classes, in pairs (modulo 2, modulo 6) written 6 a + b. Any two rows
# differ by twelve different amounts.
TWELVE: Final = (
    (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    (0, 7, 11, 5, 2, 6, 4, 10, 9, 8, 3, 1),
    (0, 3, 9, 8, 5, 11, 10, 6, 4, 1, 7, 2),
    (0, 8, 5, 7, 6, 3, 11, 9, 2, 10, 1, 4),
    (0, 11, 8, 6, 1, 4, 7, 3, 10, 2, 5, 9),
)

# Ten tables of ten: one person for each line and each turn of it (modulo 9, the mark -1 staying), and one who has the
# mark everywhere; the numbers are the tables of that person in five rounds. The first four rounds never repeat a pair.
TEN: Final = (
    (-1, 4, 3, 2, 8),
    (5, -1, 1, 6, 1),
    (5, 2, -1, 8, 1),
    (6, 0, 1, -1, 3),
    (2, 7, 0, 0, -1),
    (3, 7, 3, 7, 7),
    (3, 1, 4, 5, 3),
    (4, 3, 7, 4, 5),
    (3, 5, 5, 8, 2),
    (3, 3, 0, 2, 1),
    (7, 8, 6, 4, 0),
)


def ten_tables() -> list[tuple[int, ...]]:
    """For each of the hundred people, the table they have in each of five rounds."""
    turned = [tuple((t + turn) % 9 if t >= 0 else 9 for t in line) for turn in range(9) for line in TEN]
    return [*turned, (9,) * 5]


def twelve_tables(classes: int) -> list[list[int]]:
    """For each of six rounds, the tables of twelve people of each class."""
    return [
        [
            (j // 6 + pace[i % 12] // 6) % 2 * 6 + (j % 6 + pace[i % 12] % 6) % 6
            for i in range(classes)
            for j in range(12)
        ]
        for pace in TWELVE
    ]

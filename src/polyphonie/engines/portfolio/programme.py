"""A small integer programme, built by names and solved exactly by HiGHS inside scipy."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import inf

import numpy as np

Name = tuple[str, str]
Terms = Mapping[Name, float]


@dataclass(frozen=True, slots=True)
class Solution:
    """Values by name; `is_proven` tells whether the solver proved that nothing is better."""

    values: Mapping[Name, float]
    objective: float
    is_proven: bool

    def chosen(self, name: Name) -> bool:
        """Tell whether a yes-or-no variable is yes."""
        return self.values[name] > 0.5


@dataclass
class Programme:
    """Variables and rows gathered one by one; the order of gathering decides ties, so that a solve repeats itself."""

    worth: dict[Name, float] = field(default_factory=dict)
    upper: dict[Name, float] = field(default_factory=dict)
    whole: set[Name] = field(default_factory=set)
    rows: list[tuple[Terms, float, float]] = field(default_factory=list)

    def yes_no(self, name: Name, worth: float = 0.0) -> None:
        """Add a yes-or-no variable and what choosing it is worth."""
        self.worth[name], self.upper[name] = worth, 1.0
        self.whole.add(name)

    def amount(self, name: Name, worth: float = 0.0, most: float = inf) -> None:
        """Add a quantity of at least 0."""
        self.worth[name], self.upper[name] = worth, most

    def at_most(self, terms: Terms, bound: float) -> None:
        """Add a row: the sum of the terms is at most `bound`."""
        self.rows.append((terms, -inf, bound))

    def at_least(self, terms: Terms, bound: float) -> None:
        """Add a row: the sum of the terms is at least `bound`."""
        self.rows.append((terms, bound, inf))

    def one_of(self, names: Iterable[Name], **slack: Name) -> None:
        """Add a row: at least one of the names, or the slack."""
        self.at_least(dict.fromkeys((*names, *slack.values()), 1.0), 1.0)

    def solve(self, seconds: float = 5.0) -> Solution | None:
        """Maximise the worth; None when no choice satisfies every row.

        Cost
        ----
        Exponential at worst; bounded by `seconds`, after which the best found is given as not proven.
        """
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_array

        names = list(self.worth)
        place = {name: i for i, name in enumerate(names)}
        entries = [(r, place[n], v) for r, (terms, _, _) in enumerate(self.rows) for n, v in terms.items()]
        row, column, value = (np.array(part) for part in zip(*entries, strict=True))
        matrix = csr_array((value.astype(float), (row, column)), shape=(len(self.rows), len(names)))
        bounds = np.array([[low, high] for _, low, high in self.rows])
        solved = milp(
            -np.array([self.worth[n] for n in names]),
            integrality=np.array([n in self.whole for n in names], dtype=int),
            bounds=Bounds(0, np.array([self.upper[n] for n in names])),
            constraints=LinearConstraint(matrix, bounds[:, 0], bounds[:, 1]),
            options={"mip_rel_gap": 0.0, "time_limit": seconds},
        )
        if solved.x is None:
            return None
        return Solution(dict(zip(names, solved.x.tolist(), strict=True)), float(-solved.fun), solved.status == 0)

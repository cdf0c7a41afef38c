"""The checks that every instrument passes, whoever wrote it: `check_instrument` gives what is wrong, or ().

Each check takes a fresh sample, so that an instrument that spoils its input is found out by the check that says so.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from polyphonie.kit.conformance import collecting, counting, declaring, showing, trusting
from polyphonie.kit.conformance.case import Case, case_of
from polyphonie.kit.instrument import Instrument

Check = Callable[[Case], Iterator[str]]
CHECKS: Final[tuple[Check, ...]] = (
    *declaring.CHECKS, *collecting.CHECKS, *counting.CHECKS, *trusting.CHECKS, *showing.CHECKS,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found wrong."""

    check: str
    what: str


def check_instrument(instrument: Instrument, folder: Path) -> tuple[Finding, ...]:
    """Run every check on an instrument; `folder` holds its sample.json and its guides."""
    case = case_of(instrument, folder)
    return tuple(finding for check in CHECKS for finding in findings_of(check, case))


def findings_of(check: Check, case: Case) -> tuple[Finding, ...]:
    """Run one check; one that breaks is a finding too."""
    name = check.__name__
    try:
        return tuple(Finding(name, what) for what in check(case))
    except Exception as broken:
        return (Finding(name, f"{type(broken).__name__}: {broken}"[:300]),)


__all__ = ["CHECKS", "Case", "Finding", "case_of", "check_instrument", "findings_of"]

"""A case: one piece of work, how we do it, how a peer does it, and what it means that they agree."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


def same(ours: Any, theirs: Any) -> bool:
    """Tell whether two results are equal, the plainest agreement."""
    return bool(ours == theirs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One line of the table.

    `ours` and `peer` are ``module:function``, or a few lines of Python that leave a `result`; both give plain values
    (what JSON can hold). With `inputs`, a ``module:function`` of ours that writes a file at the path it is given, both
    receive that path; without, they take nothing. `agrees` receives both results and says yes, no, or how much in
    words; `says` tells what a result is worth, in two words. `peer_packages` are words for pip; `bar_*` are what the
    work may cost at most; `bar_ratio`, `bar_call` and `bar_memory` how many times less than the peer it must take: CPU
    of the whole process, CPU of the call alone, memory. A child is stopped past `cpu_limit` seconds: that is a result
    too.
    """

    name: str
    ours: str
    peer: str | None = None
    peer_name: str = ""
    peer_packages: tuple[str, ...] = ()
    agrees: Callable[[Any, Any], bool | str] = same
    says: Callable[[Any], str] | None = None
    inputs: str | None = None
    bar_cpu: float | None = None
    bar_mb: float | None = None
    bar_ratio: float | None = None
    bar_call: float | None = None
    bar_memory: float | None = None
    cpu_limit: int = 600

"""What the sortition engine refuses, by name, with facts and without a sentence."""

from collections.abc import Sequence

from polyphonie.kit.errors import Fault, Refusal


class RecruitmentRefused(Refusal):
    """A pool, quotas or a number of seats that cannot be read, with all their faults at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("recruitment-refused", count=len(faults))
        self.faults = tuple(faults)


class NoPanel(Refusal):
    """Quotas that no panel can meet; `conflict` names a smallest set of quotas that cannot hold together."""

    def __init__(self, conflict: Sequence[tuple[str, str, int, int]], seats: int) -> None:
        super().__init__("no-panel", count=len(conflict), seats=seats)
        self.conflict = tuple(conflict)


class UnknownRule(Refusal):
    """A rule of sortition that the engine does not know, or that gives no lottery."""

    def __init__(self, rule: str, known: Sequence[str]) -> None:
        super().__init__("unknown-lot-rule", rule=rule, known=list(known))


class NotOnList(Refusal):
    """A number drawn that is not on the list of panels."""

    def __init__(self, number: int, least: int, most: int) -> None:
        super().__init__("not-on-list", number=number, least=least, most=most)


class UnknownPerson(Refusal):
    """Someone who is not of the pool."""

    def __init__(self, person: str) -> None:
        super().__init__("not-in-pool", person=person)


class ProofUnreadable(Refusal):
    """A proof file that is not one."""

    def __init__(self, problem: str) -> None:
        super().__init__("proof-unreadable", problem=problem)

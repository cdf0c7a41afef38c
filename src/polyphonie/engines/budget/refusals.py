"""What the budget engine refuses, by name, with facts and without a sentence."""

from collections.abc import Sequence

from polyphonie.kit.errors import Fault, Refusal


class VoteRefused(Refusal):
    """A budget vote that does not hold together, with all its faults at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("budget-vote-refused", count=len(faults))
        self.faults = tuple(faults)


class UnknownChoice(Refusal):
    """A rule, satisfaction, completion or tie-break that the engine does not know."""

    def __init__(self, setting: str, value: str, known: Sequence[str]) -> None:
        super().__init__("budget-unknown-choice", setting=setting, value=value, known=tuple(known))


class WrongBallots(Refusal):
    """A satisfaction that these ballots do not carry: points without points, Borda without ranks."""

    def __init__(self, satisfaction: str, kind: str) -> None:
        super().__init__("budget-wrong-ballots", satisfaction=satisfaction, kind=kind)

"""What the rotation engine refuses, by name, with facts and without a sentence."""

from polyphonie.kit.errors import BadFile, Refusal


class GatheringRefused(BadFile):
    """A gathering that cannot be seated, with every reason that can be seen without searching."""


class RoundImpossible(Refusal):
    """A round that no seating can satisfy, each rule being possible alone: proved by exhausting the cases."""

    def __init__(self, number: int) -> None:
        super().__init__("rotation-round-impossible", round=number)
        self.number = number


class BadEffort(Refusal):
    """A weight or an effort below zero."""

    def __init__(self, setting: str, value: object) -> None:
        super().__init__("bad-setting", setting=setting, value=value)

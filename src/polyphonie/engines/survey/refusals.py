"""What the survey engine refuses, by name."""

from polyphonie.kit.errors import Refusal


class ConditionUnreadable(Refusal):
    """A condition outside the subset that is understood here, and where it leaves it."""

    def __init__(self, at: int, found: str) -> None:
        super().__init__("condition-unreadable", at=at, found=found[:40])


class ConditionUnsound(Refusal):
    """A condition that can be read, and that means nothing in its form: why, and the name that it stumbles on."""

    def __init__(self, why: str, name: str) -> None:
        super().__init__(f"condition-{why}", name=name[:60])

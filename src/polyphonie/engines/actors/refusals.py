"""What the actors engine refuses, by name, with facts and without a sentence."""

from collections.abc import Sequence

from polyphonie.kit.errors import Fault, Refusal


class GameRefused(Refusal):
    """A game of actors or a matrix of variables that cannot be read, with all its faults at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("game-refused", count=len(faults))
        self.faults = tuple(faults)


class Unanswered(Refusal):
    """A calculation that needs every cell, asked of a game where some were not answered."""

    def __init__(self, count: int) -> None:
        super().__init__("unanswered", count=count)


class NotComputable(Refusal):
    """A figure that does not exist for this game; `reason` says why."""

    def __init__(self, figure: str, reason: str) -> None:
        super().__init__("not-computable", figure=figure, reason=reason)


class CopiesDiffer(Refusal):
    """Copies that do not speak of the same actors, the same objectives and the same scales."""

    def __init__(self, author: str) -> None:
        super().__init__("copies-differ", author=author)


class BadSetting(Refusal):
    """A setting outside what the engine knows."""

    def __init__(self, setting: str, value: object) -> None:
        super().__init__("bad-setting", setting=setting, value=value)


class OutOfScale(Refusal):
    """A judgement outside its scale."""

    def __init__(self, field: str, value: object, least: float, most: float) -> None:
        super().__init__("not-in-range", field=field, value=value, least=least, most=most)

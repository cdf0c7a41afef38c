"""What the count of ballots refuses, by name."""

from polyphonie.kit.errors import Refusal


class NoBallots(Refusal):
    """There is nothing to count."""

    def __init__(self) -> None:
        super().__init__("ballots-none")


class AllBlank(Refusal):
    """Every ballot is blank from end to end: there is nothing to rank."""

    def __init__(self, ballots: int) -> None:
        super().__init__("ballots-all-blank", ballots=ballots)


class BlankForbidden(Refusal):
    """A blank was found where the rules declared before the vote forbid it."""

    def __init__(self, option: str, count: int) -> None:
        super().__init__("ballots-blank-forbidden", option=option, count=count)


class BadOptions(Refusal):
    """Options must have names, each its own."""

    def __init__(self, option: str) -> None:
        super().__init__("ballots-options", option=option)


class BadScale(Refusal):
    """A scale has at least two grades, each its own."""

    def __init__(self, scale: tuple[str, ...]) -> None:
        super().__init__("ballots-scale", scale=", ".join(scale) or "—")


class WrongShape(Refusal):
    """A table does not have the size that options, grades or ballots call for."""

    def __init__(self, expected: str, found: str) -> None:
        super().__init__("ballots-shape", expected=expected, found=found)


class OutOfRange(Refusal):
    """A number of the ballots is outside what it may be."""

    def __init__(self, value: int, least: int, most: int) -> None:
        super().__init__("ballots-out-of-range", value=value, least=least, most=most)


class TiedBallots(Refusal):
    """A rule that follows one preference at a time met ballots that rank two options equal."""

    def __init__(self, rule: str, count: int) -> None:
        super().__init__("ballots-tied", rule=rule, count=count)


class BadSeats(Refusal):
    """There must be at least one seat, and no more seats than options."""

    def __init__(self, seats: int, options: int) -> None:
        super().__init__("ballots-seats", seats=seats, options=options)


class BadOrder(Refusal):
    """The declared order must name every option once."""

    def __init__(self, order: tuple[str, ...]) -> None:
        super().__init__("ballots-order", order=", ".join(order))


class BadChoice(Refusal):
    """A word that settles the count is not one of those known."""

    def __init__(self, setting: str, value: str, known: tuple[str, ...]) -> None:
        super().__init__("ballots-choice", setting=setting, value=value, known=", ".join(known))


class MoveRefused(Refusal):
    """A move that the state of the consent process does not allow."""

    def __init__(self, move: str, stage: str, why: str) -> None:
        super().__init__("consent-move", move=move, stage=stage, why=why)


class NobodyAnswered(Refusal):
    """A measure of convergence needs answers, here from at least `needed` panellists."""

    def __init__(self, needed: int, found: int) -> None:
        super().__init__("delphi-answers", needed=needed, found=found)

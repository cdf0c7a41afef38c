"""What the opinion engine refuses, by name, with facts and without a sentence."""

from polyphonie.kit.errors import Refusal


class NoVotes(Refusal):
    """A conversation in which nobody voted on a statement that is shown."""

    def __init__(self, received: int, kept: int) -> None:
        super().__init__("no-votes", received=received, kept=kept)


class GroupsUnreachable(Refusal):
    """More groups asked than there are different places on the map."""

    def __init__(self, asked: int, most: int) -> None:
        super().__init__("groups-unreachable", asked=asked, most=most)


class UnknownPerson(Refusal):
    """A person who gave no vote in this conversation."""

    def __init__(self, person: str) -> None:
        super().__init__("unknown-person", person=person)


class NothingToShow(Refusal):
    """A person who has voted on every statement that may be shown."""

    def __init__(self, person: str) -> None:
        super().__init__("nothing-to-show", person=person)


class BadParameter(Refusal):
    """A parameter outside what the engine knows."""

    def __init__(self, name: str, value: object, least: float, most: float) -> None:
        super().__init__("not-in-range", field=name, value=value, least=least, most=most)


class EmptyStrata(Refusal):
    """Strata of which nobody voted."""

    def __init__(self, strata: tuple[str, ...]) -> None:
        super().__init__("strata-empty", strata=", ".join(strata)[:200], count=len(strata))

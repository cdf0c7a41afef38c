"""Decision by consent (décision par consentement): a state machine on the versions of a proposal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from polyphonie.engines.ballots.refusals import MoveRefused

Stage = Literal[
    "presentation", "clarification", "reactions", "amendment", "objections", "integration",
    "adopted", "withdrawn", "deferred", "fallback",
]  # fmt: skip
Position = Literal["consent", "concern", "objection", "stand_aside", "absent"]
ObjectionState = Literal["open", "clarified_away", "integrated", "withdrawn", "not_valid"]

POSITIONS: Final = ("consent", "concern", "objection", "stand_aside", "absent")
ENDS: Final = ("adopted", "withdrawn", "deferred", "fallback")
NEXT: Final[Mapping[str, tuple[str, ...]]] = {
    "presentation": ("clarification",),
    "clarification": ("reactions",),
    "reactions": ("amendment", "objections"),
    "amendment": ("objections",),
    "objections": ("integration",),
    "integration": ("objections",),
}


@dataclass(frozen=True, slots=True)
class ConsentRules:
    """What is declared at the opening.

    `quorum` counts members present; `review_on` is the date of revision, required; `validity_test` says how the group
    may find an objection not valid, without it none can be; `silence_consents` is false unless declared.
    """

    members: tuple[str, ...]
    quorum: int
    most_rounds: int
    fallback: str
    review_on: str
    validity_test: str = ""
    silence_consents: bool = False


@dataclass(frozen=True, slots=True)
class Objection:
    """One objection: who, on which version, its argument, the aim or the risk it names, and what became of it."""

    number: int
    author: str
    version: int
    argument: str
    harm: str
    state: ObjectionState = "open"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """One event: what, by whom, and its words. `verb` is one of VERBS."""

    verb: str
    by: str = ""
    position: str = ""
    text: str = ""
    harm: str = ""
    objection: int = 0
    to: str = ""


@dataclass(frozen=True, slots=True)
class Proceeding:
    """Where a consent process stands: entirely made of its opening and its moves."""

    rules: ConsentRules
    proposal: str
    stage: Stage = "presentation"
    version: int = 1
    round: int = 1
    positions: Mapping[str, str] = field(default_factory=dict)
    objections: tuple[Objection, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def open_objections(self) -> tuple[Objection, ...]:
        """Objections that still stand in the way."""
        return tuple(one for one in self.objections if one.state == "open")

    @property
    def present(self) -> tuple[str, ...]:
        """Members who are not absent: those without a position count as present."""
        return tuple(member for member in self.rules.members if self.positions.get(member) != "absent")

    @property
    def silent(self) -> tuple[str, ...]:
        """Members without a position on this version."""
        return tuple(member for member in self.rules.members if member not in self.positions)

    @property
    def hindrances(self) -> tuple[str, ...]:
        """Say what prevents adoption now, in words of the trade: nothing left means that it may be adopted."""
        checks = (
            ("stage", self.stage not in ("objections", "integration")),
            ("quorum", len(self.present) < self.rules.quorum),
            ("silent", bool(self.silent) and not self.rules.silence_consents),
            ("objections", bool(self.open_objections)),
        )
        return tuple(name for name, hinders in checks if hinders)


def open_consent(rules: ConsentRules, proposal: str) -> Proceeding:
    """Open a process on a proposal.

    Raises
    ------
    MoveRefused : without members, quorum, rounds, fallback or date of revision

    Example
    -------
    >>> rules = ConsentRules(("ana", "bo"), 2, 3, "vote by two thirds", "2027-01-01")
    >>> open_consent(rules, "Open on Sundays").stage
    'presentation'
    """
    members = rules.members
    faults = (
        ("members", not members or len(set(members)) < len(members)),
        ("quorum", not 1 <= rules.quorum <= len(members)),
        ("rounds", rules.most_rounds < 1),
        ("fallback", not rules.fallback.strip()),
        ("review", not rules.review_on.strip()),
        ("proposal", not proposal.strip()),
    )
    for why, is_wrong in faults:
        if is_wrong:
            raise MoveRefused("open", "presentation", why)
    return Proceeding(rules, proposal)


def advance(state: Proceeding, move: Move) -> Proceeding:
    """Apply one move: the next state, or a refusal that says why.

    Raises
    ------
    MoveRefused

    Guarantees
    ----------
    no path to adopted with an open objection; positions never survive a version change; replaying moves gives the same
    state; nothing moves after the end
    """
    if state.stage in ENDS:
        raise MoveRefused(move.verb, state.stage, "ended")
    if move.verb not in VERBS:
        raise MoveRefused(move.verb, state.stage, "verb")
    found = VERBS[move.verb](state, move)
    return replace(found, moves=(*state.moves, move))


def replay(rules: ConsentRules, proposal: str, moves: Iterable[Move]) -> Proceeding:
    """Build a state from its opening and its moves."""
    state = open_consent(rules, proposal)
    for move in moves:
        state = advance(state, move)
    return state


def _go(state: Proceeding, move: Move) -> Proceeding:
    if move.to not in NEXT[state.stage]:
        raise MoveRefused("go", state.stage, "order")
    return replace(state, stage=move.to)  # type: ignore[arg-type]


def _amend(state: Proceeding, move: Move) -> Proceeding:
    """Make a new version: all positions open again; an objection named is integrated by it."""
    if state.stage not in ("amendment", "integration"):
        raise MoveRefused("amend", state.stage, "stage")
    if not move.text.strip():
        raise MoveRefused("amend", state.stage, "text")
    objections = state.objections
    if move.objection:
        objections = _settled(state, move, "integrated")
    is_next_round = state.stage == "integration"
    if is_next_round and state.round == state.rules.most_rounds:
        raise MoveRefused("amend", state.stage, "rounds")
    return replace(
        state,
        proposal=move.text,
        version=state.version + 1,
        round=state.round + is_next_round,
        positions={},
        objections=objections,
    )


def _stand(state: Proceeding, move: Move) -> Proceeding:
    """Take a position on this version; an objection carries its argument and the harm it names."""
    if state.stage != "objections":
        raise MoveRefused("stand", state.stage, "stage")
    if move.by not in state.rules.members:
        raise MoveRefused("stand", state.stage, "member")
    if move.position not in POSITIONS:
        raise MoveRefused("stand", state.stage, "position")
    positions = {**state.positions, move.by: move.position}
    if move.position != "objection":
        return replace(state, positions=positions)
    if not (move.text.strip() and move.harm.strip()):
        raise MoveRefused("stand", state.stage, "argument")
    raised = Objection(len(state.objections) + 1, move.by, state.version, move.text, move.harm)
    return replace(state, positions=positions, objections=(*state.objections, raised))


def _lift(state: Proceeding, move: Move) -> Proceeding:
    """Lift an objection: its author withdraws it, or says that it was clarified away."""
    if move.to not in ("withdrawn", "clarified_away"):
        raise MoveRefused("lift", state.stage, "state")
    objection = _named(state, move)
    if objection.author != move.by:
        raise MoveRefused("lift", state.stage, "author")
    return replace(state, objections=_settled(state, move, move.to))


def _invalidate(state: Proceeding, move: Move) -> Proceeding:
    """Find an objection not valid: by the group, on the test declared at the opening, with its reasons."""
    if not state.rules.validity_test:
        raise MoveRefused("invalidate", state.stage, "test")
    if move.by != "group" or not move.text.strip():
        raise MoveRefused("invalidate", state.stage, "group")
    return replace(state, objections=_settled(state, move, "not_valid"))


def _adopt(state: Proceeding, move: Move) -> Proceeding:
    if state.hindrances:
        raise MoveRefused("adopt", state.stage, state.hindrances[0])
    return replace(state, stage="adopted")


def _end(state: Proceeding, move: Move) -> Proceeding:
    """End without adoption; the fallback declared at the opening comes only after the last round."""
    if move.to not in ("withdrawn", "deferred", "fallback"):
        raise MoveRefused("end", state.stage, "state")
    if move.to == "fallback" and state.round < state.rules.most_rounds:
        raise MoveRefused("end", state.stage, "rounds")
    return replace(state, stage=move.to)  # type: ignore[arg-type]


def _named(state: Proceeding, move: Move) -> Objection:
    for one in state.open_objections:
        if one.number == move.objection:
            return one
    raise MoveRefused(move.verb, state.stage, "objection")


def _settled(state: Proceeding, move: Move, to: str) -> tuple[Objection, ...]:
    named = _named(state, move)
    done = replace(named, state=to, reason=move.text)  # type: ignore[arg-type]
    return tuple(done if one == named else one for one in state.objections)


VERBS: Final = {
    "go": _go, "amend": _amend, "stand": _stand, "lift": _lift, "invalidate": _invalidate, "adopt": _adopt, "end": _end,
}  # fmt: skip

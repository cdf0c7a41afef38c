"""Shared text: clauses, amendments by anyone, votes on each; the amendments carried make the next version."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Ask, Field, Instrument, Item, ItemId, Outcome, Reason, Table, setting
from polyphonie.kit.text import Text

VOTES: Final = ((1, Text("Pour", "For")), (-1, Text("Contre", "Against")), (0, Text("Je m’abstiens", "I abstain")))


@dataclass(frozen=True, slots=True)
class Settings:
    """What carries an amendment."""

    majority: int = setting(
        50, "Part des voix exprimées à dépasser (%)", "Share of votes cast to pass (%)", least=50, most=90
    )
    min_votes: int = setting(3, "Voix exprimées au moins", "Votes cast at least", least=1, most=100_000)


@dataclass(frozen=True, slots=True)
class Result:
    """Votes for, against, abstentions by amendment, those carried, and the text after this round.

    `version` lists, clause by clause, the item whose words stand: the clause itself, or the amendment that replaced it.
    Of several amendments of one clause carried in one round, the one with the largest share of votes cast stands.
    """

    votes: Mapping[ItemId, tuple[int, int, int]]
    carried: tuple[ItemId, ...]
    version: tuple[ItemId, ...]


def clause_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a clause: a heading, and its words."""
    return (
        Field("title", "text", Text("Intitulé", "Heading"), most=200),
        Field("body", "text", Text("Texte", "Text"), most=10_000, is_required=False),
    )


def amendment_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for other words, and why."""
    return (
        Field(
            "body",
            "text",
            Text("Le texte que vous proposez à la place", "The text that you propose instead"),
            most=10_000,
            is_required=False,
        ),
        Field("reason", "text", Text("Pourquoi", "Why"), most=1_000, is_required=False),
    )


def vote_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a vote on an amendment."""
    return (Field("value", "choice", Text("Votre vote", "Your vote"), VOTES, is_required=False),)


def admit(mine: Table, public: Table, settings: Settings) -> None:
    """Refuse a reason without words to put instead."""
    if any(not one.body for one in mine.of("amendment")):
        raise Refusal("amendment-empty")


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Apply the rounds one after another; later rounds amend what earlier ones gave."""
    clauses = table.of("clause")
    if not clauses:
        raise Refusal("no-text")
    amendments = [a for a in table.of("amendment") if a.round <= table.round]
    given = table.given("vote")
    votes = {}
    for one in amendments:
        rows = given.take((given.item == one.id) & (given.round == one.round))
        votes[ItemId(one.id)] = (
            int((rows.value == 1).sum()), int((rows.value == -1).sum()), int((rows.value == 0).sum())
        )  # fmt: skip
    if not any(sum(cast) for cast in votes.values()):
        raise Refusal("no-votes")
    carried = tuple(one for one, cast in votes.items() if is_carried(cast, settings))
    standing: dict[int, ItemId] = {clause.id: ItemId(clause.id) for clause in clauses}
    for round_ in range(1, table.round + 1):
        for clause in clauses:
            own = [ItemId(a.id) for a in amendments if a.round == round_ and a.about == clause.id and a.id in carried]
            if own:
                standing[clause.id] = max(own, key=lambda one: (share(votes[one]), -own.index(one)))
    result = Result(votes, carried, tuple(standing[clause.id] for clause in clauses))
    return Outcome(result, reasons(result, clauses, settings), result.version)


def is_carried(cast: tuple[int, int, int], settings: Settings) -> bool:
    """Tell whether votes carry an amendment: more than the share announced, of enough votes cast."""
    for_, against, _ = cast
    return for_ + against >= settings.min_votes and 100 * for_ > settings.majority * (for_ + against)


def share(cast: tuple[int, int, int]) -> Fraction:
    """Give the share of votes cast that are for."""
    return Fraction(cast[0], max(1, cast[0] + cast[1]))


def reasons(result: Result, clauses: tuple[Item, ...], settings: Settings) -> tuple[Reason, ...]:
    """Say how many amendments are carried, and how much of the text changed."""
    changed = sum(one.id != stands for one, stands in zip(clauses, result.version, strict=True))
    said = [Reason("carried", {"carried": len(result.carried), "amendments": len(result.votes)})]
    said.append(Reason("changed" if changed else "unchanged", {"changed": changed, "clauses": len(clauses)}))
    few = sum(sum(cast[:2]) < settings.min_votes for cast in result.votes.values())
    if few:
        said.append(Reason("unsure-few", {"count": few, "least": settings.min_votes}))
    return tuple(said)


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Recount row by row, with fractions compared as whole numbers."""
    result: Result = outcome.result
    known = {a.id: a for a in table.of("amendment") if a.round <= table.round}
    votes = {one: [0, 0, 0] for one in known}
    for row in table.given("vote").rows():
        if row.item in known and row.round == known[row.item].round:
            votes[row.item][{1: 0, -1: 1, 0: 2}[row.value]] += 1
    passed = [
        one for one, (yes, no, _) in votes.items()
        if yes + no >= settings.min_votes and yes * 100 > (yes + no) * settings.majority
    ]  # fmt: skip
    version = [standing(clause, known, votes, passed, table.round) for clause in table.of("clause")]
    checks = {
        "votes": {k: list(v) for k, v in result.votes.items()} == votes,
        "carried": list(result.carried) == passed,
        "version": list(result.version) == version,
        "stands": list(outcome.stands) == version,
    }
    return tuple(name for name, holds in checks.items() if not holds)


def standing(
    clause: Item, known: Mapping[int, Item], votes: Mapping[int, list[int]], passed: list[int], last: int
) -> int:
    """Find whose words stand for a clause: the best carried amendment of the last round that carried one."""
    for round_ in range(last, 0, -1):
        best = None
        for one in passed:
            if known[one].about != clause.id or known[one].round != round_:
                continue
            if best is None or votes[one][0] * sum(votes[best][:2]) > votes[best][0] * sum(votes[one][:2]):
                best = one
        if best is not None:
            return best
    return clause.id


INSTRUMENT = Instrument(
    slug="shared_text",
    name=Text("Texte partagé", "Shared text"),
    purpose=Text(
        "Un texte, clause par clause. Chacun propose d’autres mots, tous votent sur chaque amendement, et ceux qui passent font la version suivante.",
        "A text, clause by clause. Anyone proposes other words, all vote on each amendment, and those carried make the next version.",
    ),
    serves=("codesign", "decide"),
    settings=Settings,
    result=Result,
    asks=(
        Ask("clause", Text("Clauses", "Clauses"), "team", clause_fields, makes_item=True, stage=0),
        Ask("amendment", Text("Amender", "Amend"), "participant", amendment_fields, about="clause", makes_item=True),
        Ask(
            "vote",
            Text("Voter sur les amendements", "Vote on amendments"),
            "participant",
            vote_fields,
            about="amendment",
            stage=2,
        ),
    ),
    tally=tally,
    verify=verify,
    admit=admit,
    admit_reads=frozenset({"amendment"}),
    sources=("H. M. Robert, Robert’s Rules of Order, 12th ed., 2020.",),
    sayings={
        "carried": Text(
            "{carried:amendement adopté|amendements adoptés} sur {amendments}.",
            "{carried:amendment|amendments} carried of {amendments}.",
        ),
        "changed": Text(
            "{changed:clause changée|clauses changées} sur {clauses}.", "{changed:clause|clauses} changed of {clauses}."
        ),
        "unchanged": Text(
            "Aucune clause ne change ({changed} sur {clauses}).", "No clause changes ({changed} of {clauses})."
        ),
        "unsure-few": Text(
            "{count:amendement a|amendements ont} reçu moins de {least} voix exprimées.",
            "{count:amendment|amendments} received fewer than {least} votes cast.",
        ),
        "amendment-empty": Text(
            "Un amendement dit quels mots mettre à la place.", "An amendment says which words to put instead."
        ),
        "amendment-empty-mend": Text("Écrivez le texte que vous proposez.", "Write the text that you propose."),
        "no-text": Text("Il n’y a encore aucun texte.", "There is no text yet."),
        "no-text-mend": Text("Posez au moins une clause.", "Lay at least one clause."),
        "no-votes": Text("Personne n’a encore voté sur un amendement.", "Nobody has voted on an amendment yet."),
        "no-votes-mend": Text("Attendez au moins une voix.", "Wait for at least one vote."),
        "result-votes": Text("Pour, contre, abstentions", "For, against, abstentions"),
    },
)

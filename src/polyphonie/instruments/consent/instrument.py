"""Consent: a proposal is adopted when a quorum took a position on it and no objection is left open."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Ask, Field, Instrument, Item, ItemId, Outcome, Reason, Table, setting
from polyphonie.kit.text import Text

CONSENT, CONCERN, OBJECTION, ASIDE = 0, 1, 2, 3
POSITIONS: Final = (
    (CONSENT, Text("Je consens", "I consent")),
    (CONCERN, Text("Je consens, avec une réserve à noter", "I consent, with a concern to note")),
    (OBJECTION, Text("J’objecte, pour une raison que je donne", "I object, for a reason that I give")),
    (ASIDE, Text("Je me tiens à l’écart", "I stand aside")),
)
OPEN, CLARIFIED, INTEGRATED, WITHDRAWN, NOT_VALID = 0, 1, 2, 3, 4
RULINGS: Final = (
    (OPEN, Text("encore ouverte", "still open")),
    (CLARIFIED, Text("levée par une clarification", "lifted by a clarification")),
    (INTEGRATED, Text("intégrée dans une nouvelle version", "integrated in a new version")),
    (WITHDRAWN, Text("retirée par son auteur", "withdrawn by its author")),
    (
        NOT_VALID,
        Text(
            "non recevable, selon l’épreuve annoncée, par le groupe", "not valid, by the test announced, says the group"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The quorum, the rounds, and whether each college must consent."""

    quorum: int = setting(
        50,
        "Quorum (% de ceux qui pouvaient prendre position)",
        "Quorum (% of those who could take a position)",
        least=1,
        most=100,
    )
    max_rounds: int = setting(3, "Versions au plus", "Versions at most", least=1, most=10)
    by_college: bool = setting(False, "Chaque collège doit consentir", "Each college must consent")


@dataclass(frozen=True, slots=True)
class Result:
    """Where the last version stands.

    `positions` counts consent, concern, objection, aside; `open` are the objections left, `settled` the others of this
    version. `outcome` is adopted, objected, no-quorum or fallback. `colleges` gives the same counts by college, and the
    number of its objections left.
    """

    version: ItemId
    round: int
    positions: tuple[int, int, int, int]
    open: tuple[ItemId, ...]
    settled: tuple[ItemId, ...]
    outcome: str
    colleges: tuple[tuple[tuple[int, int, int, int], int], ...]


def proposal_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a proposal, or its next version."""
    return (
        Field("title", "text", Text("Proposition", "Proposal"), most=300),
        Field("body", "text", Text("Texte", "Text"), most=10_000, is_required=False),
    )


def words(fr: str, en: str, most: int = 2_000) -> tuple[Field, ...]:
    """Ask for a few words, or none."""
    return (Field("body", "text", Text(fr, en), most=most, is_required=False),)


def question_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a question of clarification."""
    return words("Une question pour comprendre", "A question to understand")


def answer_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for the answer to a question."""
    return words("Réponse", "Answer", 5_000)


def reaction_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a reaction."""
    return words("Votre réaction", "Your reaction")


def position_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a position on this very version."""
    return (
        Field("value", "choice", Text("Votre position sur cette version", "Your position on this version"), POSITIONS),
    )


def objection_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for the motive of an objection: which aim it harms, or which risk it makes."""
    return words(
        "Si vous objectez : quel but est menacé, quel risque est pris ?",
        "If you object: which aim is harmed, which risk is taken?",
    )


def ruling_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask what became of an objection."""
    return (
        Field("value", "choice", Text("Ce qu’elle est devenue", "What became of it"), RULINGS),
        Field("text", "text", Text("Pourquoi, par qui", "Why, by whom"), most=2_000),
    )


def version_of(table: Table) -> Item:
    """Give the last version on the table, of this round or before."""
    found = [item for item in table.of("proposal") if item.round <= table.round]
    if not found:
        raise Refusal("no-proposal")
    return found[-1]


def admit(mine: Table, public: Table, settings: Settings) -> None:
    """Refuse an objection without a motive, and a position on an earlier version."""
    version = version_of(public)
    taken = [row for row in mine.given("position").rows() if row.round == public.round]
    if any(row.item != version.id for row in taken):
        raise Refusal("old-version")
    objects = any(row.value == OBJECTION for row in taken)
    motives = [
        one for one in mine.of("objection") if one.round == public.round and one.about == version.id and one.body
    ]
    if objects and not motives:
        raise Refusal("motive-needed")


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Say where the last version stands."""
    version = version_of(table)
    given = table.given("position")
    here = given.take((given.item == version.id) & (given.round == table.round))
    if not len(here):
        raise Refusal("no-positions")
    ruled = {row.item: row.value for row in table.given("ruling").rows() if row.round <= table.round}
    objections = [o for o in table.of("objection") if o.about == version.id and o.round == table.round]
    left = tuple(ItemId(o.id) for o in objections if ruled.get(o.id, OPEN) == OPEN)
    settled = tuple(ItemId(o.id) for o in objections if ruled.get(o.id, OPEN) != OPEN)
    counts = counted(here.value.tolist())
    own = table.colleges_of(here.giver)
    colleges = tuple(
        (counted(here.value[own == number].tolist()), in_college(table, objections, left, number))
        for number in range(len(table.colleges))
    )
    ends = concluded(table, settings, counts, left, colleges)
    result = Result(ItemId(version.id), table.round, counts, left, settled, ends, colleges)
    stands = (ItemId(version.id),) if ends == "adopted" else ()
    return Outcome(result, reasons(result, settings), stands, ends == "objected" and table.round < settings.max_rounds)


def counted(values: list[int]) -> tuple[int, int, int, int]:
    """Count positions of each kind."""
    return (values.count(CONSENT), values.count(CONCERN), values.count(OBJECTION), values.count(ASIDE))


def in_college(table: Table, objections: list[Item], left: tuple[ItemId, ...], number: int) -> int:
    """Count the objections left of one college."""
    college = table.college.tolist() if len(table.college) else []
    mine = [o for o in objections if o.id in left and o.giver >= 0]
    return sum((college[o.giver] if college else 0) == number for o in mine)


def concluded(
    table: Table, settings: Settings, counts: tuple[int, int, int, int], left: tuple[ItemId, ...],
    colleges: tuple[tuple[tuple[int, int, int, int], int], ...],
) -> str:  # fmt: skip
    """Conclude: an objection left, or not yet ruled, blocks; then the quorum; in each college where that was asked."""
    unruled = counts[OBJECTION] > 0 and not table.of("objection")
    if left or unruled:
        return "objected" if table.round < settings.max_rounds else "fallback"
    groups = [(sum(counts), table.eligible)]
    if settings.by_college and colleges:
        could = table.eligible_in or (0,) * len(colleges)
        groups = [(sum(own), could[n]) for n, (own, _) in enumerate(colleges)]
    here = all(took > 0 and 100 * took >= settings.quorum * could for took, could in groups)
    return "adopted" if here else "no-quorum"


def reasons(result: Result, settings: Settings) -> tuple[Reason, ...]:
    """Say whether it is adopted, and what stands in the way or beside."""
    said = [Reason(result.outcome, {"round": result.round}, (result.version,))]
    consent, concern, objection, aside = result.positions
    said.append(Reason("positions", {"consent": consent, "concern": concern, "objection": objection, "aside": aside}))
    if result.open:
        said.append(Reason("open", {"count": len(result.open)}))
    if concern:
        said.append(Reason("limit-concerns", {"count": concern}))
    said.append(Reason("limit-silence", {}))
    return tuple(said)


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Read the table row by row again: no path leads to adoption with an objection left."""
    result: Result = outcome.result
    versions = [item for item in table.of("proposal") if item.round <= table.round]
    rows = [r for r in table.given("position").rows() if r.item == result.version and r.round == table.round]
    last: dict[int, int] = {r.giver: r.value for r in rows}
    fates: dict[int, int] = {}
    for ruling in table.given("ruling").rows():
        if ruling.round <= table.round:
            fates[ruling.item] = ruling.value
    mine = [i for i in table.of("objection") if i.about == result.version and i.round == table.round]
    left = [i.id for i in mine if fates.get(i.id, 0) == 0]
    blocked = bool(left) or (2 in last.values() and not table.of("objection"))
    quorate = all(n and 100 * n >= settings.quorum * could for n, could in present(table, settings, last))
    if blocked:
        expected = "objected" if table.round < settings.max_rounds else "fallback"
    else:
        expected = "adopted" if quorate else "no-quorum"
    checks = {
        "version": bool(versions) and result.version == versions[-1].id,
        "round": result.round == table.round,
        "positions": list(result.positions) == [sum(v == kind for v in last.values()) for kind in range(4)],
        "open": list(result.open) == left,
        "settled": list(result.settled) == [i.id for i in mine if i.id not in left],
        "outcome": result.outcome == expected,
        "colleges": result.colleges == by_college(table, last, mine, left),
        "stands": list(outcome.stands) == ([result.version] if expected == "adopted" else []),
        "wants_round": outcome.wants_round == (expected == "objected"),
    }
    return tuple(name for name, holds in checks.items() if not holds)


def present(table: Table, settings: Settings, last: Mapping[int, int]) -> list[tuple[int, int]]:
    """Count who took a position, of how many who could: in all, or college by college."""
    if not (settings.by_college and table.colleges):
        return [(len(last), table.eligible)]
    where = table.college.tolist()
    could = list(table.eligible_in) or [0] * len(table.colleges)
    return [(sum(where[g] == n for g in last), could[n]) for n in range(len(table.colleges))]


def by_college(
    table: Table, last: Mapping[int, int], mine: list[Item], left: list[int]
) -> tuple[tuple[tuple[int, int, int, int], int], ...]:
    """Count positions and objections left, college by college."""
    where = table.college.tolist() if len(table.college) else []
    found = []
    for number in range(len(table.colleges)):
        values = [v for g, v in last.items() if (where[g] if where else 0) == number]
        own = [i for i in mine if i.id in left and i.giver >= 0 and (where[i.giver] if where else 0) == number]
        found.append(((values.count(0), values.count(1), values.count(2), values.count(3)), len(own)))
    return tuple(found)


INSTRUMENT = Instrument(
    slug="consent",
    name=Text("Décision par consentement", "Decision by consent"),
    purpose=Text(
        "Une proposition est adoptée quand un quorum a pris position et qu’aucune objection motivée ne reste. Une objection améliore la proposition, ou est levée avec une raison.",
        "A proposal is adopted when a quorum took a position and no objection with a motive is left. An objection improves the proposal, or is lifted with a reason.",
    ),
    serves=("decide", "codesign", "resolve_conflict"),
    settings=Settings,
    result=Result,
    asks=(
        Ask("proposal", Text("Proposition", "Proposal"), "team", proposal_fields, makes_item=True, stage=0),
        Ask(
            "question",
            Text("Comprendre", "Understand"),
            "participant",
            question_fields,
            about="proposal",
            makes_item=True,
        ),
        Ask("answer", Text("Réponses", "Answers"), "team", answer_fields, about="question", makes_item=True),
        Ask(
            "reaction",
            Text("Réagir", "React"),
            "participant",
            reaction_fields,
            about="proposal",
            makes_item=True,
            stage=2,
        ),
        Ask(
            "position",
            Text("Prendre position", "Take a position"),
            "participant",
            position_fields,
            about="proposal",
            stage=3,
            names_giver=True,
        ),
        Ask(
            "objection",
            Text("Objecter", "Object"),
            "participant",
            objection_fields,
            about="proposal",
            makes_item=True,
            stage=3,
            names_giver=True,
        ),
        Ask(
            "ruling",
            Text("Ce que deviennent les objections", "What becomes of objections"),
            "team",
            ruling_fields,
            about="objection",
            stage=3,
        ),
    ),
    tally=tally,
    verify=verify,
    admit=admit,
    admit_reads=frozenset({"position", "objection"}),
    sources=(
        "G. Endenburg, Sociocracy: The Organization of Decision-Making, Eburon, 1998.",
        "T. J. Rau, J. Koch-Gonzalez, Many Voices One Song, Sociocracy For All, 2018.",
    ),
    sayings={
        "adopted": Text("Adopté : {items}, à la version {round}.", "Adopted: {items}, at version {round}."),
        "objected": Text(
            "Pas encore adopté : des objections restent sur {items} (version {round}).",
            "Not adopted yet: objections are left on {items} (version {round}).",
        ),
        "no-quorum": Text(
            "Pas adopté : trop peu de personnes ont pris position sur {items} (version {round}).",
            "Not adopted: too few people took a position on {items} (version {round}).",
        ),
        "fallback": Text(
            "Pas adopté au bout de {round} versions : {items} revient au décideur, comme annoncé.",
            "Not adopted after {round} versions: {items} goes back to the decider, as announced.",
        ),
        "positions": Text(
            "{consent:personne consent|personnes consentent}, {concern} avec une réserve, {objection:objecte|objectent}, {aside:se tient|se tiennent} à l’écart.",
            "{consent} consent, {concern} with a concern, {objection} object, {aside} stand aside.",
        ),
        "open": Text("{count:objection|objections} sans réponse.", "{count:objection|objections} without an answer."),
        "limit-concerns": Text(
            "{count:réserve à garder en mémoire : elle ne bloque pas|réserves à garder en mémoire : elles ne bloquent pas}.",
            "{count:concern to keep in mind: it does|concerns to keep in mind: they do} not block.",
        ),
        "limit-silence": Text(
            "Le silence n’est pas compté comme un consentement.", "Silence is not counted as consent."
        ),
        "motive-needed": Text("Une objection se motive.", "An objection needs a motive."),
        "motive-needed-mend": Text(
            "Dites en une phrase quel but est menacé, ou quel risque est pris.",
            "Say in a sentence which aim is harmed, or which risk is taken.",
        ),
        "old-version": Text(
            "Cette position vise une version remplacée.", "This position is about a version that was replaced."
        ),
        "old-version-mend": Text(
            "Rouvrez la page : la nouvelle version y est.", "Open the page again: the new version is there."
        ),
        "no-proposal": Text("Il n’y a encore aucune proposition.", "There is no proposal yet."),
        "no-proposal-mend": Text("Posez-en une sur la table.", "Lay one on the table."),
        "no-positions": Text("Personne n’a encore pris position.", "Nobody has taken a position yet."),
        "no-positions-mend": Text("Attendez au moins une position.", "Wait for at least one position."),
    },
)

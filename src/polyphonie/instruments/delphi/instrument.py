"""Delphi: estimates made apart, shown with their reasons, made again; it ends on agreement or on stable dissent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from polyphonie.engines.ballots import DelphiRules, Stability, conclude, spread, stability
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Ask, Field, Instrument, Item, ItemId, Outcome, Reason, Table, setting
from polyphonie.kit.text import Text


@dataclass(frozen=True, slots=True)
class Settings:
    """The scale and the thresholds, declared before the first round."""

    most: int = setting(9, "Plus haute note", "Highest score", least=3, most=100)
    agree: int = setting(
        70, "Accord : part dans le tiers haut ou bas (%)", "Agreement: share in a third (%)", least=51, most=100
    )
    steady: int = setting(
        80, "Stabilité : part qui ne change pas (%)", "Stability: share that does not change (%)", least=50, most=100
    )
    max_rounds: int = setting(3, "Tours au plus", "Rounds at most", least=1, most=10)


@dataclass(frozen=True, slots=True)
class Result:
    """By question, at this round: answers, median and quartiles (in hundredths), how it concludes, what stayed.

    `conclusion` is consensus, stable-dissent, last-round or another-round; `side` in, out or none; `unchanged` is the
    share (%) that kept its score since the round before (-1: no round before). `outlying` names the reasons given by
    those who stand outside the quartiles.
    """

    round: int
    answers: Mapping[ItemId, int]
    median: Mapping[ItemId, int]
    low: Mapping[ItemId, int]
    high: Mapping[ItemId, int]
    side: Mapping[ItemId, str]
    conclusion: Mapping[ItemId, str]
    unchanged: Mapping[ItemId, int]
    outlying: tuple[ItemId, ...]


def question_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a question and what helps to answer it."""
    return (
        Field("title", "text", Text("Question", "Question"), most=300),
        Field("body", "text", Text("Pour répondre", "To answer"), most=3_000, is_required=False),
    )


def estimate_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for an estimate on the scale."""
    label = Text(f"Votre estimation, de 1 à {settings.most}", f"Your estimate, from 1 to {settings.most}")
    return (Field("value", "integer", label, least=1, most=settings.most),)


def reason_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a reason, that others will read without a name."""
    label = Text(
        "Votre raison, que les autres liront sans votre nom", "Your reason, which others read without your name"
    )
    return (Field("body", "text", label, most=1_000, is_required=False),)


def rules_of(settings: Settings) -> DelphiRules:
    """Give the thresholds as the engine wants them."""
    return DelphiRules(
        1, settings.most, Fraction(settings.agree, 100), steady=Fraction(settings.steady, 100),
        most_rounds=settings.max_rounds,
    )  # fmt: skip


def scores(table: Table, question: int, round_: int) -> dict[str, int]:
    """Give what each panellist said of a question in a round."""
    given = table.given("estimate")
    chosen = given.take((given.item == question) & (given.round == round_))
    return {f"{giver:08}": value for giver, value in zip(chosen.giver.tolist(), chosen.value.tolist(), strict=True)}


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Measure the round; another one is wanted while a question neither agrees nor stays."""
    rules, now = rules_of(settings), table.round
    asked = [q for q in table.of("question") if scores(table, q.id, now)]
    if not asked:
        raise Refusal("no-estimates", round=now)
    found = {ItemId(q.id): spread(list(scores(table, q.id, now).values()), rules) for q in asked}
    since = {ItemId(q.id): compared(table, q.id, now, rules) for q in asked}
    ends = {one: conclude(found[one].side, since[one], now, rules) for one in found}
    result = Result(
        now,
        {one: s.answers for one, s in found.items()},
        {one: hundredths(s.median) for one, s in found.items()},
        {one: hundredths(s.first_quartile) for one, s in found.items()},
        {one: hundredths(s.third_quartile) for one, s in found.items()},
        {one: s.side for one, s in found.items()},
        dict(ends),
        {one: share(since[one]) for one in found},
        outlying(table, {one: (s.first_quartile, s.third_quartile) for one, s in found.items()}),
    )
    wants = any(end == "another-round" for end in ends.values())
    return Outcome(result, reasons(result, settings), (), wants)


def compared(table: Table, question: int, now: int, rules: DelphiRules) -> Stability | None:
    """Compare a round with the one before, on panellists present in both; None when there is none."""
    before, after = scores(table, question, now - 1), scores(table, question, now)
    return stability(before, after, rules) if before.keys() & after.keys() else None


def hundredths(value: Fraction) -> int:
    """Write a fraction in hundredths, rounded down."""
    return int(value * 100)


def share(since: Stability | None) -> int:
    """Give the share unchanged, in hundredths; -1 when there is nothing to compare with."""
    return -1 if since is None else int(since.unchanged * 100)


def outlying(table: Table, quartiles: Mapping[ItemId, tuple[Fraction, Fraction]]) -> tuple[ItemId, ...]:
    """Give the reasons of this round whose authors stand outside the quartiles of their question."""
    found = []
    for reason in table.of("reason"):
        about = ItemId(reason.about or 0)
        said = scores(table, about, table.round).get(f"{reason.giver:08}")
        if reason.round == table.round and about in quartiles and said is not None:
            low, high = quartiles[about]
            if said < low or said > high:
                found.append(ItemId(reason.id))
    return tuple(found)


def reasons(result: Result, settings: Settings) -> tuple[Reason, ...]:
    """Say how many questions agreed, stayed apart, or want another round."""
    said = []
    for end in ("consensus", "stable-dissent", "last-round", "another-round"):
        those = tuple(one for one, found in result.conclusion.items() if found == end)
        if those:
            said.append(Reason(end, {"count": len(those)}, those))
    fewest = min(result.answers.values())
    if fewest < 10:
        said.append(Reason("limit-few", {"count": fewest}))
    return tuple(said)


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Measure the round again with sorted lists and counts of one's own."""
    result, now = outcome.result, table.round
    own = {q.id: again(table, q.id, now, settings) for q in table.of("question")}
    own = {one: found for one, found in own.items() if found}
    outside = [
        r.id for r in table.of("reason")
        if r.round == now and r.about in own and is_outside(table, r, own[r.about], now)
    ]  # fmt: skip
    checks = {
        "round": result.round == now,
        "answers": dict(result.answers) == {one: found["answers"] for one, found in own.items()},
        "median": dict(result.median) == {one: int(found["median"] * 100) for one, found in own.items()},
        "low": dict(result.low) == {one: int(found["low"] * 100) for one, found in own.items()},
        "high": dict(result.high) == {one: int(found["high"] * 100) for one, found in own.items()},
        "side": dict(result.side) == {one: found["side"] for one, found in own.items()},
        "unchanged": dict(result.unchanged) == {one: found["unchanged"] for one, found in own.items()},
        "conclusion": dict(result.conclusion) == {one: found["conclusion"] for one, found in own.items()},
        "outlying": list(result.outlying) == outside,
        "stands": outcome.stands == (),
        "wants_round": outcome.wants_round == any(f["conclusion"] == "another-round" for f in own.values()),
    }
    return tuple(name for name, holds in checks.items() if not holds)


def again(table: Table, question: int, now: int, settings: Settings) -> dict[str, Any]:
    """Measure one question apart from the rule."""
    rows = [row for row in table.given("estimate").rows() if row.item == question]
    here = {row.giver: row.value for row in rows if row.round == now}
    before = {row.giver: row.value for row in rows if row.round == now - 1}
    values = sorted(here.values())
    if not values:
        return {}
    top = sum(3 * (settings.most - v + 1) <= settings.most for v in values)
    bottom = sum(3 * v <= settings.most for v in values)
    many, few = settings.agree * len(values), 15 * len(values)
    side = "in" if 100 * top >= many and 100 * bottom < few else "none"
    side = "out" if 100 * bottom >= many and 100 * top < few else side
    both = [giver for giver in here if giver in before]
    kept = sum(here[giver] == before[giver] for giver in both)
    steady = bool(both) and 100 * kept >= settings.steady * len(both)
    end = "stable-dissent" if steady else "last-round" if now >= settings.max_rounds else "another-round"
    return {
        "answers": len(values), "low": quartile(values, 1), "median": quartile(values, 2), "high": quartile(values, 3),
        "side": side, "unchanged": 100 * kept // len(both) if both else -1,
        "conclusion": "consensus" if side != "none" else end,
    }  # fmt: skip


def quartile(values: Sequence[int], number: int) -> Fraction:
    """Give a quartile by linear interpolation between neighbours."""
    place, rest = divmod(number * (len(values) - 1), 4)
    above = values[min(place + 1, len(values) - 1)]
    return values[place] + Fraction(rest, 4) * (above - values[place])


def is_outside(table: Table, reason: Item, found: Mapping[str, Any], now: int) -> bool:
    """Tell whether the author of a reason stands outside the quartiles."""
    said = [
        row.value for row in table.given("estimate").rows()
        if (row.giver, row.item, row.round) == (reason.giver, reason.about, now)
    ]  # fmt: skip
    return bool(said) and not bool(found["low"] <= said[-1] <= found["high"])


def mirror(mine: Table, outcome: Outcome, settings: Settings) -> tuple[Reason, ...]:
    """Tell a panellist what they said beside the median, furthest first, then the rest, then outlying reasons."""
    result: Result = outcome.result
    own = {row.item: row.value for row in mine.given("estimate").rows() if row.round == result.round}
    order = sorted(result.median, key=lambda one: -abs(100 * own[one] - result.median[one]) if one in own else 1)
    told = [Reason("mirror" if one in own else "middle", middle(result, one) | said(own, one), (one,)) for one in order]
    return (*told, Reason("outlying", {}, result.outlying)) if result.outlying else tuple(told)


def middle(result: Result, question: ItemId) -> dict[str, float]:
    """Give the median and the quartiles of a question on its own scale."""
    return {name: getattr(result, name)[question] / 100 for name in ("median", "low", "high")}


def said(own: Mapping[int, int], question: int) -> dict[str, float]:
    """Give what a panellist said of a question, where they said something."""
    return {"mine": own[question]} if question in own else {}


INSTRUMENT = Instrument(
    slug="delphi",
    name=Text("Delphi", "Delphi"),
    purpose=Text(
        "Chacun estime à part, lit les estimations et les raisons sans nom, puis estime de nouveau. On s’arrête quand on s’accorde, ou quand plus personne ne bouge.",
        "Each estimates apart, reads estimates and reasons without names, then estimates again. It ends when people agree, or when nobody moves any more.",
    ),
    serves=("understand", "prioritise", "evaluate"),
    settings=Settings,
    result=Result,
    asks=(
        Ask("question", Text("Questions", "Questions"), "team", question_fields, makes_item=True, stage=0),
        Ask("estimate", Text("Vos estimations", "Your estimates"), "participant", estimate_fields, about="question"),
        Ask(
            "reason",
            Text("Vos raisons", "Your reasons"),
            "participant",
            reason_fields,
            about="question",
            makes_item=True,
        ),
    ),
    tally=tally,
    reserves_rows=True,
    in_hundredths=frozenset({"median", "low", "high"}),
    verify=verify,
    mirror=mirror,
    feeds_back=True,
    sources=(
        "H. Linstone, M. Turoff, The Delphi Method, Addison-Wesley, 1975.",
        "E. Holey et al., « An exploration of the use of simple statistics to measure consensus and stability in Delphi studies », BMC Medical Research Methodology 7:52, 2007.",
    ),
    sayings={
        "consensus": Text(
            "Accord sur {count:question|questions} : {items}.", "Agreement on {count:question|questions}: {items}."
        ),
        "stable-dissent": Text(
            "Désaccord stable sur {count:question|questions} : {items}. C’est un résultat, pas un échec.",
            "Stable dissent on {count:question|questions}: {items}. That is a result, not a failure.",
        ),
        "last-round": Text(
            "Ni accord ni stabilité au dernier tour : {items} ({count}).",
            "Neither agreement nor stability at the last round: {items} ({count}).",
        ),
        "another-round": Text(
            "Un autre tour aiderait pour {count:question|questions} : {items}.",
            "Another round would help for {count:question|questions}: {items}.",
        ),
        "limit-few": Text(
            "Une question n’a que {count:réponse|réponses} : les quartiles y disent peu.",
            "One question has only {count:answer|answers}: quartiles say little there.",
        ),
        "mirror": Text(
            "Sur {items}, vous avez dit {mine} ; la médiane est {median}, et la moitié des réponses est entre {low} et {high}.",
            "On {items}, you said {mine}; the median is {median}, and half of the answers are between {low} and {high}.",
        ),
        "middle": Text(
            "Sur {items}, la médiane est {median}, et la moitié des réponses est entre {low} et {high}.",
            "On {items}, the median is {median}, and half of the answers are between {low} and {high}.",
        ),
        "outlying": Text(
            "Celles et ceux qui s’écartent de la moitié du milieu donnent ces raisons :",
            "Those who stand outside the middle half give these reasons:",
        ),
        "no-estimates": Text("Personne n’a encore répondu au tour {round}.", "Nobody has answered round {round} yet."),
        "no-estimates-mend": Text("Attendez au moins une estimation.", "Wait for at least one estimate."),
        "result-answers": Text("Réponses", "Answers"),
        "result-median": Text("Médiane", "Median"),
        "result-low": Text("Premier quartile", "First quartile"),
        "result-high": Text("Troisième quartile", "Third quartile"),
    },
)

"""The proof file of a public draw: published before it, chained after it, replayed by anyone, naming nobody."""

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

from .entries import plain
from .model import Lottery, PanelList, Recruitment
from .refusals import NotOnList, ProofUnreadable
from .verify import Difference, verify_lottery, verify_panel

FORMAT: Final = "polyphonie/sortition-proof/1"
KEYS: Final = (
    "format", "engine", "rule", "tolerance", "seed", "seats", "pool", "quotas", "reasons", "people", "chances",
    "panels", "lowest", "certificate", "uncoverable", "alone", "digests",
)  # fmt: skip


def make_proof(
    lottery: Lottery,
    listed: PanelList,
    secret: str,
    *,
    engine: str,
    seed: int,
    reasons: Sequence[Mapping[str, str]] = (),
) -> dict[str, Any]:
    """Write what is published before a public draw; people appear only as salted commitments.

    Parameters
    ----------
    secret : kept by the organiser; each person's salt is made from it and given to that person alone
    engine : name and version of what drew
    reasons : each quota altered after the pool was seen: feature, value, author, reason

    Returns
    -------
    plain values, ready for JSON; `people` are commitments in an order that tells nothing, panels are their numbers

    Guarantees
    ----------
    no id, answer or household is in it; whoever knows their salt can find themselves
    """
    recruitment = lottery.recruitment
    commitments = {p.id: commitment(recruitment, i, salt(secret, p.id)) for i, p in enumerate(recruitment.people)}
    order = sorted(commitments, key=lambda one: commitments[one])
    number = {one: place for place, one in enumerate(order)}
    chance = {p.id: c for p, c in zip(recruitment.people, listed.chances, strict=True)}
    panels = [sorted(number[one] for one in panel) for panel in listed.panels]
    one = lottery.certificate
    proof: dict[str, Any] = {
        "format": FORMAT,
        "engine": engine,
        "rule": lottery.rule,
        "tolerance": one.tolerance,
        "seed": seed,
        "seats": recruitment.seats,
        "pool": len(recruitment.people),
        "quotas": [[q.feature, q.value, q.low, q.high] for q in recruitment.quotas],
        "reasons": [dict(reason) for reason in reasons],
        "people": [commitments[one_] for one_ in order],
        "chances": [str(chance[one_]) for one_ in order],
        "panels": panels,
        "lowest": str(listed.lowest),
        "certificate": {
            "bound": str(one.bound), "value": str(one.value), "gap": one.gap, "status": one.status, "basis": one.basis,
            "weights": [str(w) for w in one.weights],
            "multipliers": [[m.row, m.index, str(m.weight)] for m in one.multipliers],
        },
        "uncoverable": sorted(number[p] for p in lottery.uncoverable),
        "alone": _alone(recruitment),
    }  # fmt: skip
    digests = {"pool": pool_digest(recruitment, secret), "quotas": digest(proof["quotas"]), "panels": digest(panels)}
    proof["digests"] = digests
    return proof | {"digest": digest(proof)}


def salt(secret: str, person: str) -> str:
    """Give the salt of a person, to be handed to that person alone."""
    return hmac.new(secret.encode(), person.encode(), hashlib.sha256).hexdigest()


def commitment(recruitment: Recruitment, index: int, grain: str) -> str:
    """Commit to a person's id, answers and household under their salt."""
    person = recruitment.people[index]
    return digest([grain, person.id, [plain(a) for a in person.answers], plain(person.household)])


def pool_digest(recruitment: Recruitment, secret: str) -> str:
    """Commit to the whole pool, in the order of ids."""
    order = sorted(range(len(recruitment.people)), key=lambda i: recruitment.people[i].id)
    return digest([commitment(recruitment, i, salt(secret, recruitment.people[i].id)) for i in order])


def digest(value: Any) -> str:
    """Give the SHA-256 of plain values in canonical JSON."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def close_draw(proof: Mapping[str, Any], drawn: int) -> dict[str, Any]:
    """Write what is published after the draw: the number drawn, its panel, chained to the proof published before.

    Raises
    ------
    NotOnList
    """
    if not 0 <= drawn < len(proof["panels"]):
        raise NotOnList(drawn, 0, len(proof["panels"]) - 1)
    after = {"before": proof["digest"], "drawn": drawn, "panel": [proof["people"][i] for i in proof["panels"][drawn]]}
    return after | {"digest": digest(after)}


def check_proof(proof: Mapping[str, Any], after: Mapping[str, Any] | None = None) -> tuple[Difference, ...]:
    """Replay a proof without personal data: sizes, chances recounted from the panels, digests, the number drawn.

    Raises
    ------
    ProofUnreadable : when it is not a proof at all

    Guarantees
    ----------
    whatever field is tampered with, something differs
    """
    if missing := [key for key in (*KEYS, "digest") if key not in proof] or proof["format"] != FORMAT:
        raise ProofUnreadable(", ".join(missing) if isinstance(missing, list) else str(proof["format"])[:40])
    found: list[Difference] = []
    try:
        found += _recounted(proof)
    except (TypeError, ValueError, KeyError, AttributeError, ZeroDivisionError) as error:
        raise ProofUnreadable(type(error).__name__) from None
    if after is not None:
        found += _chained(proof, after)
    return tuple(found)


def check_pool(
    proof: Mapping[str, Any], lottery: Lottery, secret: str, listed: PanelList | None = None
) -> tuple[Difference, ...]:
    """Check a proof against the pool, for those who may see it: commitments, quotas and homes of every panel, bound."""
    recruitment = lottery.recruitment
    by_commitment = {commitment(recruitment, i, salt(secret, p.id)): p.id for i, p in enumerate(recruitment.people)}
    found = list(check_proof(proof)) + list(verify_lottery(lottery))
    if set(by_commitment) != set(proof["people"]):
        found.append(Difference("people", "people", len(proof["people"]), len(by_commitment)))
        return tuple(found)
    ids = [by_commitment[one] for one in proof["people"]]
    for n, panel in enumerate(proof["panels"]):
        found += verify_panel(recruitment, [ids[i] for i in panel], f"panels[{n}]")
    for what, said, expected in (
        ("quotas", proof["quotas"], [[q.feature, q.value, q.low, q.high] for q in recruitment.quotas]),
        ("pool", proof["digests"]["pool"], pool_digest(recruitment, secret)),
        ("bound", proof["certificate"]["bound"], str(lottery.certificate.bound)),
        ("alone", proof["alone"], _alone(recruitment)),
    ):
        if said != expected:
            found.append(Difference(what, what, said, expected))
    return tuple(found)


def _recounted(proof: Mapping[str, Any]) -> list[Difference]:
    found = []
    bare = {key: value for key, value in proof.items() if key != "digest"}
    times = Counter(i for panel in proof["panels"] for i in panel)
    chances = [str(Fraction(times[i], len(proof["panels"]))) for i in range(len(proof["people"]))]
    running = [Fraction(c) for i, c in enumerate(chances) if i not in set(proof["uncoverable"])]
    one = proof["certificate"]
    checks = [
        ("digest", proof["digest"], digest(bare)),
        ("quotas digest", proof["digests"]["quotas"], digest(proof["quotas"])),
        ("panels digest", proof["digests"]["panels"], digest(proof["panels"])),
        ("pool", proof["pool"], len(set(proof["people"]))),
        ("chances", proof["chances"], chances),
        ("lowest", proof["lowest"], str(min(running))),
        ("order", proof["people"], sorted(proof["people"])),
        ("status", one["status"] == "proved" and one["gap"] > proof["tolerance"], False),
        ("bound", Fraction(one["value"]) <= Fraction(one["bound"]), True),
    ]
    for n, panel in enumerate(proof["panels"]):
        checks.append((f"panels[{n}] seats", len(set(panel)), proof["seats"]))
        checks.append((f"panels[{n}] known", all(0 <= i < proof["pool"] for i in panel), True))
    found += [Difference(what, what, said, expected) for what, said, expected in checks if said != expected]
    return found


def _chained(proof: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    try:
        expected = close_draw(proof, int(after["drawn"]))
    except (KeyError, ValueError, TypeError, NotOnList):
        return [Difference("drawn", "after", dict(after).get("drawn"), f"0-{len(proof['panels']) - 1}")]
    return [
        Difference(key, "after", after.get(key), expected[key]) for key in expected if after.get(key) != expected[key]
    ]


def _alone(recruitment: Recruitment) -> int:
    """Count people whose answers nobody shares: a list of quotas could make them known."""
    times = Counter(tuple(plain(a) for a in person.answers) for person in recruitment.people)
    return sum(n == 1 for n in times.values())

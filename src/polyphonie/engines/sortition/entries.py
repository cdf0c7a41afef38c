"""Everything that is wrong in a pool and its quotas, found at once."""

from collections import Counter
from collections.abc import Iterator, Sequence

from polyphonie.kit.errors import Fault

from .pool import Person, Quota


def plain(text: str) -> str:
    """Give a value as it is compared: trimmed, inner spaces made one, without case."""
    return " ".join(text.split()).casefold()


def read_entries(
    features: Sequence[str], people: Sequence[Person], quotas: Sequence[Quota], seats: int
) -> tuple[Fault, ...]:
    """Find every fault of a recruitment; `place` names the person or the quota by its index from 0."""
    return (
        *_feature_faults(features, quotas),
        *_quota_faults(features, quotas),
        *_seat_faults(features, quotas, len(people), seats),
        *_people_faults(features, people, quotas),
    )


def _feature_faults(features: Sequence[str], quotas: Sequence[Quota]) -> Iterator[Fault]:
    asked = {plain(q.feature) for q in quotas}
    for name, times in Counter(map(plain, features)).items():
        if times > 1:
            yield Fault("lot-feature-twice", "features", facts={"feature": name})
        if name not in asked:
            yield Fault("lot-feature-without-quota", "features", facts={"feature": name})


def _quota_faults(features: Sequence[str], quotas: Sequence[Quota]) -> Iterator[Fault]:
    known = set(map(plain, features))
    seen: set[tuple[str, str]] = set()
    for j, quota in enumerate(quotas):
        place, key = f"quotas[{j}]", (plain(quota.feature), plain(quota.value))
        said = {"feature": quota.feature, "value": quota.value}
        if not key[0] or not key[1]:
            yield Fault("lot-quota-blank", place)
            continue
        if key[0] not in known:
            yield Fault("lot-feature-unknown", place, facts={"feature": quota.feature})
        if key in seen:
            yield Fault("lot-quota-twice", place, facts=said)
        if quota.low < 0 or quota.high < quota.low:
            yield Fault("lot-quota-reversed", place, facts=said | {"low": quota.low, "high": quota.high})
        seen.add(key)


def _seat_faults(features: Sequence[str], quotas: Sequence[Quota], pool: int, seats: int) -> Iterator[Fault]:
    if not 1 <= seats <= pool:
        yield Fault("lot-seats", "seats", facts={"seats": seats, "pool": pool})
    for name in features:
        own = [q for q in quotas if plain(q.feature) == plain(name)]
        low, high = sum(q.low for q in own), sum(q.high for q in own)
        if own and low > seats:
            yield Fault("lot-lows-above-seats", "quotas", facts={"feature": name, "total": low, "seats": seats})
        if own and high < seats:
            yield Fault("lot-highs-below-seats", "quotas", facts={"feature": name, "total": high, "seats": seats})


def _people_faults(features: Sequence[str], people: Sequence[Person], quotas: Sequence[Quota]) -> Iterator[Fault]:
    values: dict[str, set[str]] = {plain(name): set() for name in features}
    for quota in quotas:
        values.setdefault(plain(quota.feature), set()).add(plain(quota.value))
    first: dict[str, int] = {}
    for i, person in enumerate(people):
        place = f"people[{i}]"
        if not person.id.strip():
            yield Fault("lot-id-blank", place)
        elif first.setdefault(person.id, i) != i:
            yield Fault("lot-id-twice", place, facts={"person": person.id})
        if len(person.answers) != len(features):
            facts = {"person": person.id, "found": len(person.answers), "expected": len(features)}
            yield Fault("lot-answers-missing", place, facts=facts)
            continue
        for name, answer in zip(features, person.answers, strict=True):
            if values[plain(name)] and plain(answer) not in values[plain(name)]:
                facts = {"person": person.id, "feature": name, "value": answer}
                yield Fault("lot-answer-unknown" if answer.strip() else "lot-answer-blank", place, facts=facts)

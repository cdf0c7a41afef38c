"""A later round: the seats still empty, who may fill them, and the quotas less what the confirmed already bring."""

from collections.abc import Sequence
from dataclasses import replace

from .entries import plain
from .model import Recruitment
from .refusals import UnknownPerson


def remaining(recruitment: Recruitment, confirmed: Sequence[str], gone: Sequence[str] = ()) -> Recruitment:
    """Give the recruitment of the seats left, to be drawn by the same rule with the same proof.

    Parameters
    ----------
    confirmed : ids of people who sit for sure; their homes are out of the later draw
    gone : ids of people who refused, withdrew or cannot be reached

    Raises
    ------
    UnknownPerson; RecruitmentRefused when no seat or too few people are left, or when the quotas left contradict

    Guarantees
    ----------
    a panel of the remaining recruitment, with the confirmed, meets the quotas of the whole; bounds never go below 0
    """
    known = {person.id: person for person in recruitment.people}
    for one in (*confirmed, *gone):
        if one not in known:
            raise UnknownPerson(one)
    sitting, away = set(confirmed), set(confirmed) | set(gone)
    homes = {plain(known[one].household) for one in sitting} - {""}
    people = tuple(p for p in recruitment.people if p.id not in away and plain(p.household) not in homes)
    names = [plain(f) for f in recruitment.features]
    quotas = []
    for quota in recruitment.quotas:
        place = names.index(plain(quota.feature))
        filled = sum(plain(known[one].answers[place]) == plain(quota.value) for one in sitting)
        quotas.append(replace(quota, low=max(quota.low - filled, 0), high=max(quota.high - filled, 0)))
    return replace(recruitment, people=people, quotas=tuple(quotas), seats=recruitment.seats - len(sitting))

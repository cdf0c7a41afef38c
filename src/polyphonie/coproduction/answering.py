"""What the team answers in an activity, and what it writes for somebody: the same questions, the same journal."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from uuid import UUID

from django.core import signing

from polyphonie.coproduction.giving import (
    NothingGiven,
    Typed,
    gifts_posted,
    given,
    key_of,
    offered_to,
    shown_in,
    strays,
    typed_in,
)
from polyphonie.coproduction.pictures import with_pictures
from polyphonie.coproduction.questions import Group, gifts_of, groups_of
from polyphonie.coproduction.reads import Visit
from polyphonie.dossier.givers import giver_known, giver_of_code, team_giver
from polyphonie.dossier.ledger import ActivityClosed
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Access, Activity, Contribution, Giver
from polyphonie.dossier.taking_part import Seat, give, seat_for
from polyphonie.kit.errors import Fault
from polyphonie.kit.instrument import Ask, Instrument, Item
from polyphonie.kit.posting import PostRefused
from polyphonie.people.models import Person

SALT = "polyphonie.entered-for"


def team_asks(instrument: Instrument, stage: int) -> tuple[Ask, ...]:
    """Give what the team answers once the activity runs: about what others put, or before; never what it lays."""
    asks = [one for one in instrument.asks if one.by == "team" and one.stage <= stage]
    return tuple(one for one in asks if not one.makes_item or one.about is not None)


@dataclass
class TeamVisit(Visit):
    """An activity as its team finds it, to answer in it."""

    @property
    def asks(self) -> tuple[Ask, ...]:
        """Give what is asked of the team now."""
        return team_asks(self.instrument, self.activity.stage)

    @cached_property
    def seat(self) -> Seat | None:
        """Give the seat of the team."""
        seat = seat_for(self.activity.slug, self.giver.pk, self.now) if self.giver else None
        return replace(seat, is_team=True) if seat else None

    def groups(self, typed: Typed | None = None, faults: Sequence[Fault] = ()) -> tuple[Group, ...]:
        """Give the questions: what awaits an answer first."""
        found = groups_of(
            self.instrument, self.settings, self.asks, self.public, self.mine, self.about, typed, faults
        )  # fmt: skip
        return tuple(sorted(found, key=lambda group: (self.asks.index(group.ask), not self.awaits(group))))

    def about(self, ask: Ask) -> Sequence[Item]:
        """Give the items that an ask is about."""
        return self.public.of(ask.about or "")

    def awaits(self, group: Group) -> bool:
        """Tell whether something awaits the team's answer."""
        if group.ask.makes_item and group.item is not None:
            return all(one.about != group.item.id for one in self.public.of(group.ask.slug))
        return not group.ask.is_repeatable and not group.is_answered

    @property
    def waiting(self) -> int:
        """Count what awaits an answer."""
        return sum(self.awaits(group) for group in self.groups())


def team_visit(activity: Activity, now: dt.datetime, person: Person | None) -> TeamVisit:
    """Give an activity to its team, to answer in it; looking makes nobody."""
    return TeamVisit(activity, activity.givers.filter(is_team=True).first(), now, person)


def answer(visit: TeamVisit, post: Any) -> str:
    """Write what the team answers; give the code of its receipt."""
    if visit.state != "open":
        raise ActivityClosed
    visit.giver = team_giver(visit.activity)
    if visit.seat is None:
        raise ActivityClosed
    typed, shown = typed_in(post), shown_in(post)
    groups = groups_of(
        visit.instrument, visit.settings, visit.asks, visit.public, visit.mine,
        lambda ask: [item for item in visit.about(ask) if str(item.id) in shown],
    )  # fmt: skip
    gifts = gifts_of(visit.instrument, visit.settings, groups, typed) + strays(groups, typed)
    if not gifts:
        raise NothingGiven
    return give(visit.seat, gifts, key_of(post), visit.now, Contribution.Channel.TEAM)


def somebody(activity: Activity, who: str, code: str, key: UUID) -> Giver:
    """Give whom the team writes for: whoever it began with, whom a code makes, or the person of this form.

    The same form sent twice is the same person.

    Raises
    ------
    CodeUnknown : one enters by a code, and no code of this activity reads so.
    """
    try:
        pk = signing.loads(who, salt=f"{SALT}.{activity.pk}", max_age=172_800)
    except signing.BadSignature:
        pk = 0
    begun = Giver.objects.filter(pk=pk, activity=activity, is_team=False).first()
    if begun is not None:
        return begun
    return giver_of_code(activity, code) if activity.access == Access.CODES else giver_known(activity, "form", key.hex)


def name_for_form(giver: Giver) -> str:
    """Sign whom a form is for, so that its next page is theirs too, and nobody else's."""
    return signing.dumps(giver.pk, salt=f"{SALT}.{giver.activity_id}")


def write_for(visit: Visit, post: Any, files: Any, by: Person) -> str:
    """Write what somebody answered on paper or aloud, and note who wrote; give the code of the receipt to hand them."""
    sent, faults = with_pictures(visit, post, files)
    if faults:
        raise PostRefused(faults)
    code = given(visit, gifts_posted(visit, sent), sent, Contribution.Channel.PAPER)
    note(visit.activity.dossier, "entered-for", by, title=visit.activity.title, activity=visit.activity.slug)
    return code


def awaits_more(visit: Visit) -> bool:
    """Tell whether the tool offers somebody something that they have not answered in this round."""
    if visit.instrument.offer is None:
        return False
    for ask in (one for one in visit.asks if one.about is not None and not one.makes_item):
        own = visit.mine.given(ask.slug)
        answered = set(own.item[own.round == visit.mine.round].tolist())
        if any(item.id not in answered for item in offered_to(visit, ask, visit.mine)):
            return True
    return False

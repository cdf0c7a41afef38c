"""What one giver alone is told: what they gave, beside the whole. To nobody else, and kept nowhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from polyphonie.coproduction.reads import Visit
from polyphonie.coproduction.showing import Shown
from polyphonie.dossier.models import Item as Row
from polyphonie.dossier.models import Outcome
from polyphonie.dossier.taking_part import thing_of
from polyphonie.kit.instrument import Item, Reason
from polyphonie.kit.readmitting import fallen, readmits
from polyphonie.kit.text import Language

MOST_TOLD: Final = 5
NAMED: Final = "{items}"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, and the words of others that it quotes."""

    sentence: str
    quoted: tuple[Item, ...] = ()


@dataclass(frozen=True)
class Mirror:
    """What a giver is told of an outcome, in one language."""

    shown: Shown
    reasons: tuple[Reason, ...]

    @property
    def told(self) -> list[Told]:
        """Give the first sentences, those that quote others last."""
        return [self.tell(one) for one in (*self.plain[:MOST_TOLD], *self.quoting)]

    @property
    def apart(self) -> list[Told]:
        """Give the sentences that are beside no question."""
        return [self.tell(one) for one in self.plain if len(one.items) != 1]

    def beside(self, item: Item | None) -> list[Told]:
        """Give the sentences about one question, which they do not name again."""
        if item is None:
            return []
        this = Item(item.id, item.ask, self.shown.say("part-mirror-this"))
        here = replace(self.shown, items={item.id: this})
        own = [Told(here.sentence(one)) for one in self.plain if one.items == (item.id,)]
        about = [(one, self.quotes(one, item.id)) for one in self.quoting]
        return own + [Told(self.shown.sentence(one), quoted) for one, quoted in about if quoted]

    @property
    def plain(self) -> Sequence[Reason]:
        """Give the reasons whose sentence names their items."""
        return [one for one in self.reasons if not self.is_quoting(one)]

    @property
    def quoting(self) -> Sequence[Reason]:
        """Give the reasons that quote their items."""
        return [one for one in self.reasons if self.is_quoting(one)]

    def is_quoting(self, reason: Reason) -> bool:
        """Tell whether the items of a reason are quoted rather than named."""
        return bool(reason.items) and NAMED not in self.shown.instrument.sayings[reason.code].fr

    def tell(self, reason: Reason) -> Told:
        """Say a reason, with what it quotes."""
        return Told(self.named.sentence(reason), self.quotes(reason) if self.is_quoting(reason) else ())

    @cached_property
    def named(self) -> Shown:
        """Give the outcome with its items named between quotation marks, as a sentence needs."""
        told = {one for reason in self.plain for one in reason.items}
        say, titles = self.shown.say, self.shown.titles
        named = {pk: Item(pk, "", say("part-mirror-named", title=titles[pk])) for pk in told & set(titles)}
        return replace(self.shown, items=named)

    def quotes(self, reason: Reason, about: int | None = None) -> tuple[Item, ...]:
        """Give what a reason quotes, about one item where it is said; what is no longer on the table is not quoted."""
        found = (self.shown.items.get(one) for one in reason.items)
        return tuple(one for one in found if one is not None and about in (None, one.about))


def mirror_for(visit: Visit, language: Language, items: Mapping[int, Item] | None = None) -> Mirror | None:
    """Tell a giver who took part what they gave beside the whole, where the outcome may be seen; else None.

    Parameters
    ----------
    items : what lies on the table, where it was read already.
    """
    if visit.giver is None or visit.instrument.mirror is None or not visit.shows_outcome or not visit.took_part:
        return None
    return told_of(visit, visit.latest, language, items)


def feedback_for(visit: Visit, language: Language) -> Mirror | None:
    """Tell whoever answers a round what the one before gave, where that is the method of the instrument; else None."""
    before = visit.activity.round - 1
    if not visit.instrument.feeds_back or before < 1 or visit.state != "open":
        return None
    last = visit.activity.outcomes.filter(round=before).order_by("-number").first()
    return told_of(visit, last, language, visit.public.by_id)


def told_of(
    visit: Visit, outcome: Outcome | None, language: Language, items: Mapping[int, Item] | None = None
) -> Mirror | None:
    """Give what the instrument tells a giver of an outcome; None when it has nothing to say."""
    if outcome is None or visit.instrument.mirror is None:
        return None
    outcome.activity = visit.activity
    shown = Shown(visit.activity, outcome, items or {}, language)
    mine = visit.mine.until(outcome.round)
    reasons = visit.instrument.mirror(mine, shown.counted, visit.settings)
    if not reasons:
        return None
    named = items if items is not None else items_in(visit, (one for reason in reasons for one in reason.items))
    return Mirror(replace(shown, items=named), tuple(reasons))


def left_out_of(visit: Visit, shown: Shown) -> list[str]:
    """Tell a giver what of theirs no longer stood at closing, and why; nothing where all was counted."""
    asks = readmits(visit.instrument)
    if visit.giver is None or not shown.outcome.left_out or not asks:
        return []
    known = visit.public.by_id
    mine = replace(visit.mine, items=tuple(one for one in visit.mine.items if one.id in known))
    found = fallen(visit.instrument, visit.settings, mine, visit.public, asks)
    return [shown.left_out(code, facts, sum(map(len, rows.values())), 1) for code, facts, rows in found]


def items_in(visit: Visit, numbers: Iterable[int]) -> Mapping[int, Item]:
    """Read some of the items on the table."""
    rows = Row.objects.filter(activity=visit.activity, pk__in=set(numbers), state=Row.State.ACCEPTED)
    return {row.pk: thing_of(row) for row in rows}

"""Before something is put on the table, its author sees what resembles it: support that one, or put it anyway."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from polyphonie.coproduction.giving import Typed, key_of, typed_in
from polyphonie.coproduction.questions import Group, Question, groups_of
from polyphonie.coproduction.reads import Visit
from polyphonie.dossier.ledger import part_key, used
from polyphonie.dossier.taking_part import MINE
from polyphonie.engines.text import Writing, similar
from polyphonie.kit.instrument import Item
from polyphonie.kit.posting import Gift, after, read_post

SURE, INSTEAD = "sure", "instead"
"""The names of the two buttons: put it anyway; give all the rest, and put nothing."""
MOST_SHOWN: Final = 3
KEPT: Final = ("key", "stamp", "page")
"""The hidden fields of a form that are not answers."""


def without_new(visit: Visit, post: Any) -> Any:
    """Give a form without what its author, having seen what resembles it, does not put after all."""
    if INSTEAD not in post:
        return post
    found, new = post.copy(), {ask.slug for ask in visit.asks if ask.looks_for_similar}
    for name in typed_in(post):
        if name.partition(".")[0] in new:
            del found[name]
    return found


def resembling(visit: Visit, gifts: Sequence[Gift], post: Any) -> tuple[Group, ...]:
    """Give what lies on the table already and resembles what somebody is about to put, with what is asked about it.

    Nothing, once they have seen it; nor where the post would be refused anyway.

    Raises
    ------
    PostRefused, Refusal : as when the post is written.
    """
    makers = {ask.slug for ask in visit.asks if ask.looks_for_similar}
    new = [gift for gift in gifts if gift.ask in makers and not gift.is_withdrawal]
    if not new or SURE in post or was_sent(visit, new, post):
        return ()
    refuse_early(visit, gifts)
    own = {item.id for item in visit.mine.items}
    found = {item.id: item for gift in new for item in alike(gift, visit.public.of(gift.ask), own)}
    return shown(visit, tuple(found.values())[:MOST_SHOWN], typed_in(post))


def was_sent(visit: Visit, new: Sequence[Gift], post: Any) -> bool:
    """Tell whether this form was sent before, and wrote what it puts."""
    places = {ask.slug: number for number, ask in enumerate(visit.instrument.asks)}
    keys = [part_key(key_of(post), places[gift.ask], gift.item) for gift in new]
    return visit.seat is not None and bool(used(visit.seat.place, keys))


def refuse_early(visit: Visit, gifts: Sequence[Gift]) -> None:
    """Refuse now what would be refused when it is written."""
    one, settings, public = visit.instrument, visit.settings, visit.public
    read = read_post(one, settings, gifts, public.by_id, stage=visit.activity.stage, is_team=False)
    first = max((item.id for item in (*public.items, *visit.mine.items)), default=0) + 1
    one.admit(after(one, visit.mine, MINE, read, first_id=first), public, settings)


def alike(gift: Gift, items: Sequence[Item], own: set[int]) -> list[Item]:
    """Give the items of others that resemble what is put, the most alike first."""
    others = [item for item in items if item.id not in own]
    mine = Writing(str(gift.values.get("title", "")), str(gift.values.get("body", "")))
    found = similar(mine, [Writing(item.title, item.body) for item in others], MOST_SHOWN)
    return [others[one.place] for one in found]


def shown(visit: Visit, items: Sequence[Item], typed: Typed) -> tuple[Group, ...]:
    """Give the questions asked about some items at this stage, as they were answered; the items alone without any."""
    asks = [ask for ask in visit.asks if items and ask.about == items[0].ask and not ask.makes_item]
    groups = groups_of(visit.instrument, visit.settings, asks, visit.public, visit.mine, lambda ask: items)
    if not groups:
        return tuple(Group(visit.instrument.ask(item.ask), item, ()) for item in items)
    return tuple(replace(one, questions=tuple(retyped(q, typed) for q in one.questions)) for one in groups)


def retyped(question: Question, typed: Typed) -> Question:
    """Give a question as it was answered a moment ago, else as it was before."""
    given = tuple(typed.get(question.name, ()))
    if not given:
        return question
    return replace(question, said=given if question.field.kind == "choices" else given[-1])


def hidden_in(post: Any, groups: Sequence[Group]) -> list[tuple[str, str]]:
    """Give what a form held, to be sent again as it was, but for what is asked on the page."""
    asked = {question.name for group in groups for question in group.questions}
    kept = [name for name in post if name in KEPT or (name in typed_in(post) and name not in asked)]
    return [(name, value) for name in kept for value in post.getlist(name)]


def titles_put(visit: Visit, gifts: Sequence[Gift]) -> list[str]:
    """Give the first words of what somebody is about to put, as they wrote them."""
    makers = {ask.slug for ask in visit.asks if ask.looks_for_similar}
    return [str(one.values.get("title") or one.values.get("body", ""))[:160] for one in gifts if one.ask in makers]

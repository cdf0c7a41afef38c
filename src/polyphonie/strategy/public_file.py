"""The situation file that the public may read: the same, without the register of actors nor the answers about them."""

from dataclasses import replace

from polyphonie.kit.provenance import Origins
from polyphonie.kit.situation import Situation

PRIVATE = ("actors", "respondents")


def public_situation(situation: Situation) -> Situation:
    """Give a situation without its actors.

    Guarantees
    ----------
    No actor, no rating, no answer is left, nor where they came from; the rest is unchanged and still a valid file.
    """
    origins = Origins(
        {path: said for path, said in situation.origins.said.items() if not _is_private(path)},
        frozenset(path for path in situation.origins.sought if not _is_private(path)),
    )
    return replace(
        situation,
        context=replace(situation.context, stated_by=()),
        publics=tuple(replace(public, actor=None) for public in situation.publics),
        actors=(),
        respondents=(),
        origins=origins,
    )


def _is_private(path: str) -> bool:
    return path.split(".")[0] in PRIVATE or path == "context.stated_by" or path.endswith(".actor")

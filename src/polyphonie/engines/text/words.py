"""Words brought to a plain form: without accents, capitals, plurals nor endings, in French and in English."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

WORD: Final = re.compile(r"[^\W_]+|\n")
MARKS: Final = re.compile("[\u0300-\u036f]")
STEM: Final = 6
"""Letters kept of a word: what follows is mostly its ending (végétaliser, végétalisation)."""
ENDINGS: Final = (
    "ements",
    "ement",
    "ations",
    "ation",
    "euses",
    "euse",
    "eaux",
    "aux",
    "ees",
    "er",
    "es",
    "ee",
    "s",
    "x",
    "e",
)
SINGULARS: Final = {"eaux": "eau", "aux": "al"}
FRENCH: Final = """
a au aux avec ca ce ces cet cette chez comme d dans de des donc dont du elle en entre est et etre eu fait faire font
faut il ils je l la le les leur leurs lui ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par pas peut
peuvent plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se ses si son sont sous sur ta te tes toi ton
tous tout toute toutes tres trop tu un une vos votre vous y afin ainsi aussi autres bien chaque encore ici
mettre moins pendant permettre pouvoir prevoir creer installer ajouter avoir
"""
ENGLISH: Final = """
about all an and are as at be been but by can could do for from had has have he her his i if in into is it its make more
my no not of on or our so some than that the their them there these they this to too up us was we were what when where
which who will with would you your add create install put should let
"""
COMMON: Final = frozenset((FRENCH + ENGLISH).split())
"""Words that say nothing of what a text is about, those of who proposes included."""


def stems(text: str) -> list[str]:
    """Give the stems of the words that say something, in their order; line breaks stay, as marks between texts.

    Example
    -------
    >>> stems("Végétaliser les cours d’école")
    ['vegeta', 'cour', 'ecol']
    """
    folded = MARKS.sub("", unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae")))
    return [found for word in WORD.findall(folded) if (found := stem(word))]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Give the stem of a word without accents; "" when it says nothing."""
    if word == "\n" or word.isdigit():
        return word
    if word in COMMON or len(word) < 2:
        return ""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            tail = SINGULARS.get(ending, "")
            return (word[: len(word) - len(ending)] + tail)[:STEM]
    return word[:STEM]

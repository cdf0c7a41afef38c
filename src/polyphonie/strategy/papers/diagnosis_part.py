"""The diagnosis read aloud: preconditions, statements, law, actors."""

from collections.abc import Sequence
from functools import cached_property
from itertools import groupby
from typing import Final

from polyphonie.strategy.papers.said import Check, Rule, Said
from polyphonie.strategy.papers.spoken import Spoken, address
from polyphonie.strategy.papers.words import Tree

STATUS_TONES: Final = {"met": "good", "unknown": "warn", "not_met": "bad"}
TOPICS: Final = (
    "conflict",
    "complexity",
    "trust",
    "uncertainty",
    "fatigue",
    "margins",
    "publics",
    "topics",
    "power",
    "mediators",
    "agenda",
)


class DiagnosisPart(Spoken):
    """Reads the diagnosis."""

    @cached_property
    def checks(self) -> list[Check]:
        """Give the preconditions, those that fail first, then the unknown ones."""
        order = ("not_met", "unknown", "met")
        found = sorted(self.record["verdict"]["preconditions"], key=lambda p: order.index(p["status"]))
        return [self._check(one) for one in found]

    def _check(self, one: Tree) -> Check:
        words = self.words
        return Check(
            one["id"],
            self.say(f"paper-check-{one['id']}"),
            one["status"],
            STATUS_TONES[one["status"]],
            self.say(f"paper-status-{one['status']}"),
            " ".join(words.text(r["text"]) for r in one["reasons"]),
            words.text((one["mend"] or {}).get("text")),
            self.rests(one["fields"]),
        )

    @property
    def to_mend(self) -> list[Check]:
        """Give the preconditions that are not met or not known."""
        return [c for c in self.checks if c.status != "met"]

    @cached_property
    def statements(self) -> list[tuple[str, list[Said]]]:
        """Give the diagnosis by topic; law and what is unknown are told apart."""
        found = [s for s in self.record["diagnosis"]["statements"] if s["topic"] in TOPICS]
        found.sort(key=lambda s: TOPICS.index(s["topic"]))
        return [
            (self.say(f"paper-topic-{topic}"), [self._said(s) for s in group])
            for topic, group in groupby(found, key=lambda s: s["topic"])
        ]

    def _said(self, one: Tree) -> Said:
        hint = one["suggests"]
        suggests = (
            ""
            if not hint
            else self.say(
                "paper-suggests",
                field=self.words.field(hint["field"]),
                value=self.words.value(hint["field"], hint["value"]),
            )
        )
        return Said(
            one["topic"], self.words.text(one["text"]), self.rests(one["rests_on"]), one["is_private"], suggests
        )

    @cached_property
    def unknowns(self) -> list[Said]:
        """Give what is not known and would matter."""
        return [self._said(s) for s in self.record["diagnosis"]["statements"] if s["topic"] == "unknown"]

    @cached_property
    def _law_rests(self) -> dict[str, Sequence[Tree]]:
        """Give what each rule that applies rests on."""
        found = (s for s in self.record["diagnosis"]["statements"] if s["topic"] == "law")
        return {s["facts"]["rule"]: s["rests_on"] for s in found}

    @cached_property
    def law(self) -> list[Rule]:
        """Give the rules that apply."""
        return [self._rule(one) for one in self.record["diagnosis"]["law"] if one["applies"]]

    @cached_property
    def law_unsure(self) -> list[Rule]:
        """Give the rules that may apply, with the questions to answer."""
        return [self._rule(one) for one in self.record["diagnosis"]["law"] if one["applies"] is None]

    @property
    def law_questions(self) -> list[str]:
        """Give the questions that would settle the unsure rules, each once."""
        return list(dict.fromkeys(q for rule in self.law_unsure for q in rule.questions))

    @property
    def law_silent(self) -> int:
        """Count the rules looked at that do not apply."""
        return sum(one["applies"] is False for one in self.record["diagnosis"]["law"])

    def _rule(self, one: Tree) -> Rule:
        words = self.words
        status = (
            self.say("paper-law-checked", day=words.date(one["checked_on"]))
            if one["checked_on"]
            else self.say("paper-law-to-verify")
        )
        place = ", ".join(
            p for p in (words.text(one["code"]), one["article"] and self.say("paper-article", name=one["article"])) if p
        )
        return Rule(
            words.text(one["title"]),
            place,
            words.text(one["effect"]),
            self.say(f"paper-law-{one['kind']}"),
            status,
            bool(one["checked_on"]),
            address(one["source_url"]),
            [words.text(q["text"]) for q in one["questions"]],
            self.rests(self._law_rests.get(one["rule"], ())),
        )

    @property
    def is_private(self) -> bool:
        """Tell whether this rendering judges actors: a working paper, not to be passed on."""
        return bool(self.record["actors"]["is_private"] and self.record["actors"]["register"])

    @cached_property
    def actors(self) -> list[list[str]]:
        """Give the register: name, stake, power, interest, affected, distance."""
        dash = "–"
        return [
            [
                a["name"],
                a["stake"] or a["interests"] or dash,
                *(dash if a[n] is None else str(a[n]) for n in ("power", "interest", "affected", "distance")),
            ]
            for a in self.record["actors"]["register"]
        ]

    @property
    def respondents(self) -> list[str]:
        """Give who answered the matrices, by role."""
        return [r["role"] or r["id"] for r in self.record["actors"]["respondents"]]

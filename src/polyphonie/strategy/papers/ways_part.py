"""The ways of doing it read aloud: sequences, what would change the choice, alarms, methods left out."""

from functools import cached_property
from typing import Final

from polyphonie.strategy.papers.said import Left, LeftGroup, Warned
from polyphonie.strategy.papers.spoken import Spoken
from polyphonie.strategy.papers.ways import Way, way_of
from polyphonie.strategy.papers.words import Tree

ALARM_TONES: Final = {"high": "bad", "medium": "warn", "low": "note"}


class WaysPart(Spoken):
    """Reads the ways of doing it."""

    @cached_property
    def ways(self) -> list[Way]:
        """Give the sequences, the one chosen first: adapted by the team, else recommended."""
        found = [way_of(s, self.words, s["id"] == self.chosen_id) for s in self.record["sequences"]]
        return sorted(found, key=lambda w: not w.is_chosen)

    @property
    def chosen_id(self) -> str | None:
        """Give the id of the sequence that stands: the one that the team adapted, else the one recommended."""
        return self.record.get("chosen") or self.record["recommended"]

    @property
    def is_adapted(self) -> bool:
        """Tell whether the team chose and adapted a sequence."""
        return bool(self.record.get("chosen"))

    def way(self, identifier: str) -> Way:
        """Give one sequence."""
        return next(w for w in self.ways if w.id == identifier)

    @property
    def chosen(self) -> Way | None:
        """Give the sequence that stands, if there is any."""
        return self.ways[0] if self.ways else None

    @staticmethod
    def coverage_rows(way: Way) -> list[tuple[str, str]]:
        """Give each objective, with its letter, and the methods of a way that serve it."""
        return [(f"{letter} – {text}", methods) for letter, text, methods in way.coverage]

    @property
    def changes(self) -> list[str]:
        """Give what would change the choice."""
        return [self.words.text(c["reason"]["text"]) for c in self.record["alternatives"]]

    def alarms(self, sequence: str | None = None) -> list[Warned]:
        """Give the alarms of one sequence and those of the whole, the gravest first."""
        found = [a for a in self.record["alarms"] if a["sequence"] in (None, sequence)]
        found.sort(key=lambda a: list(ALARM_TONES).index(a["severity"]))
        return [
            Warned(
                ALARM_TONES[a["severity"]],
                self.say(f"paper-alarm-{a['severity']}"),
                self.say(f"paper-alarm-title-{a['code']}"),
                self.words.text(a["why"]["text"]),
                self.words.text(a["mend"]["text"]),
                self._override(a.get("override")),
                a.get("key", ""),
                a.get("gestures", ()),
                a["code"],
            )
            for a in found
        ]

    def _override(self, found: Tree | None) -> str:
        """Say why people decided to live with an alarm, who and when; nothing when nobody did."""
        if not found:
            return ""
        reason = found["reason"] or self.say("paper-override-kept")
        return self.say("paper-override", reason=reason, who=found["by"] or "nobody", day=self.words.date(found["on"]))

    @cached_property
    def left_out(self) -> list[LeftGroup]:
        """Give the methods left out, by what leaves them out: what is impossible first, then the largest groups."""
        groups: dict[tuple[bool, str], list[Left]] = {}
        for one in self.record["excluded"]:
            row = Left(
                one["method"],
                self.words.method(one["method"]),
                self.words.text(one["reason"]["text"]),
                self.words.text((one["readmit"] or {}).get("text")),
            )
            groups.setdefault((not one["is_filter"], one["criterion"]), []).append(row)
        ordered = sorted(groups.items(), key=lambda kv: (kv[0][0], -len(kv[1]), kv[0][1]))
        return [LeftGroup(self.criterion(name), not weak, rows) for (weak, name), rows in ordered]

"""Why this way, how firmly it stands, and what is needed to compute it again."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from polyphonie.strategy.papers.said import Bar
from polyphonie.strategy.papers.spoken import Spoken

SHOWN: Final = 8


class ProofPart(Spoken):
    """Reads the weights of criteria, the ranking, its firmness, its inputs."""

    def why(self, identifier: str) -> list[tuple[str, float]]:
        """Give what each criterion weighs in the methods of a sequence, on average, the strongest first.

        Source: our own reading; a method's shares sum to its score in the ranking, a sequence's to their mean.
        """
        steps = next(s for s in self.record["sequences"] if s["id"] == identifier)["steps"]
        rated = {r["method"]: r for r in self.record["ranking"]}
        found = [rated[s["method"]] for s in steps if s["method"] in rated]
        total: dict[str, float] = {}
        for one in found:
            for part in one["contributions"]:
                total[part["criterion"]] = total.get(part["criterion"], 0.0) + part["share"] / len(found)
        return self._strongest(total)

    def bars(self, rows: Sequence[tuple[str, float]]) -> list[Bar]:
        """Lay signed numbers out as bars each way from one line, widths in percent of the whole."""
        up = max([v for _, v in rows] + [0.0])
        down = max([-v for _, v in rows] + [0.0])
        span = (up + down) or 1.0
        zero = 100 * down / span
        return [
            Bar(
                label,
                self.say.signed(value, 3),
                f"{zero + min(0.0, 100 * value / span):.2f}",
                f"{100 * abs(value) / span:.2f}",
                f"{zero:.2f}",
                value < 0,
            )
            for label, value in rows
        ]

    def why_method(self, slug: str) -> list[tuple[str, float]]:
        """Give what each criterion weighs in the score of a method, the strongest first."""
        one = next(r for r in self.record["ranking"] if r["method"] == slug)
        return self._strongest({p["criterion"]: p["share"] for p in one["contributions"]})

    def _strongest(self, total: dict[str, float]) -> list[tuple[str, float]]:
        rows = sorted(total.items(), key=lambda kv: -abs(kv[1]))
        kept = sorted(rows[:SHOWN], key=lambda kv: -kv[1])
        said = [(self.criterion(name), round(value, 4)) for name, value in kept]
        rest = round(sum(v for _, v in rows[SHOWN:]), 4)
        return [*said, (self.say("paper-other-criteria"), rest)] if rows[SHOWN:] else said

    def ranking(self, most: int = 20) -> list[list[str]]:
        """Give the best methods that nothing forbids: name, rank, score, first share, possible ranks, known share."""
        words = self.words
        found = [r for r in self.record["ranking"] if not r["excluded_by"]][:most]
        return [
            [
                words.method(r["method"]),
                str(r["rank"]),
                words.say.signed(r["score"]),
                words.say.percent(r["first_share"]),
                words.between(r["band"][0], r["band"][1], str),
                words.say.percent(r["known_share"]),
            ]
            for r in found
        ]

    @property
    def samples(self) -> str:
        """Give how many weightings were drawn."""
        return self.words.number(self.record["inputs"]["settings"]["samples"])

    @cached_property
    def firmness(self) -> list[list[str]]:
        """Give, for each criterion that could unseat the first method, the weights between which it stays first."""
        found = self.record["sensitivity"]
        say = self.say
        rows = []
        for one in found["intervals"] if found else ():
            rivals = [self.words.method(r) for r in (one["rival_low"], one["rival_high"]) if r]
            if rivals:
                rows.append(
                    [
                        self.criterion(one["criterion"]),
                        say.percent(one["weight"], 1),
                        say.percent(one["low"], 1),
                        say.percent(one["high"], 1),
                        say.listed(rivals),
                    ]
                )
        return rows

    @property
    def leader(self) -> str:
        """Name the method ranked first."""
        return self.words.method(self.record["sensitivity"]["leader"]) if self.record["sensitivity"] else ""

    @cached_property
    def computed(self) -> list[tuple[str, str]]:
        """Give what is needed to compute again: versions, digests, seed."""
        inputs = self.record["inputs"]
        settings = inputs["settings"]
        rows = (
            ("engine", inputs["engine"]),
            ("situation", inputs["situation"]),
            ("catalogue", inputs["catalogue"]),
            ("seed", str(settings["seed"])),
            ("samples", self.words.number(settings["samples"])),
        )
        return [(self.say(f"paper-computed-{name}"), value) for name, value in rows]

    @cached_property
    def weights(self) -> list[tuple[str, str]]:
        """Give the weight of each criterion, as a share."""
        found = self.record["inputs"]["settings"]["weights"]
        total = sum(found.values()) or 1
        ordered = sorted(found.items(), key=lambda kv: -kv[1])
        return [(self.criterion(name), self.say.percent(value / total, 1)) for name, value in ordered]

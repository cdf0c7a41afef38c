"""The situation read aloud: its sheet, what is open, objectives, publics, constraints, history, sources."""

from functools import cached_property

from polyphonie.strategy.papers.spoken import Spoken, address, host
from polyphonie.strategy.papers.words import Tree


class SituationPart(Spoken):
    """Reads the situation."""

    @cached_property
    def sheet(self) -> list[tuple[str, str]]:
        """Give the facts of the situation: term and value, what is not said left out."""
        context, decision, words = self.situation["context"], self.situation["decision"], self.words
        place, organiser = context["territory"], context["organiser"]
        people = place["population"] and self.say("paper-people", count=words.number(place["population"]))
        rows = [
            ("decision", decision["what"]),
            ("decider", decision["by_whom"]),
            ("when", words.date(decision["when"])),
            ("level", decision["level_granted"] and words.code("level", decision["level_granted"])),
            ("promise", self._promise(decision["commitment"])),
            ("organiser", organiser["name"]),
            ("place", ", ".join(p for p in (place["name"], people) if p)),
            ("phase", context["phase"] and words.code("phase", context["phase"])),
            ("matters", words.say.listed([words.code("matter", m) for m in context["matters"]])),
        ]
        return [(self.say(f"paper-sheet-{name}"), str(value)) for name, value in rows if value]

    def _promise(self, one: Tree) -> str:
        form = self.words.code("commitment", one["form"]) if one["form"] else ""
        said = [
            p for p in (str(one["text"] or "").rstrip(" ."), form, one["signatory"], self.words.date(one["on"])) if p
        ]
        return self.say("paper-semicolon").join(said)

    @property
    def problem(self) -> list[str]:
        """Give the problem, paragraph by paragraph."""
        return [p.strip() for p in str(self.situation["context"]["problem"] or "").split("\n") if p.strip()]

    @property
    def scope(self) -> tuple[list[str], list[str]]:
        """Give what is open to discussion and what is not."""
        scope = self.situation["scope"]
        return [s["text"] for s in scope["negotiable"]], [s["text"] for s in scope["not_negotiable"]]

    @cached_property
    def objectives(self) -> list[tuple[str, str, str, str]]:
        """Give the objectives of the participation: letter, words, kind, level."""
        words = self.words
        return [
            (
                words.letters[o["id"]],
                words.objective(o),
                words.code("objective", o["kind"]),
                words.code("level", o["level"]) if o["level"] else words.say("paper-not-said"),
            )
            for o in self.situation["participation_objectives"]
        ]

    @property
    def project(self) -> list[str]:
        """Give the objectives of the project."""
        return [o["text"] for o in self.situation["project_objectives"]]

    @cached_property
    def publics(self) -> list[tuple[str, str, str, str]]:
        """Give the publics: name, how affected, how far, what stands in the way."""
        words, ask = self.words, self.say("paper-not-said")

        def of_four(value: int | None) -> str:
            return ask if value is None else f"{value}/4"

        return [
            (
                p["name"],
                of_four(p["affected"]),
                of_four(p["distance"]),
                words.say.listed([words.code("barrier", b) for b, v in p["barriers"].items() if v])
                or self.say("paper-no-barrier"),
            )
            for p in self.situation["publics"]
        ]

    @cached_property
    def constraints(self) -> list[tuple[str, str, str]]:
        """Give the constraints: kind, words, amount."""
        words = self.words
        return [
            (
                self.say(f"paper-constraint-{c['kind']}"),
                c["text"] or (self.say(f"paper-limit-{c['limits']}") if c["limits"] else ""),
                words.amount(c["amount"], c["unit"]) if c["amount"] else "",
            )
            for c in self.situation["constraints"]
        ]

    @property
    def history(self) -> list[str]:
        """Give what happened before, with its date."""
        found = self.situation["context"]["history"]
        return [f"{e['text']} ({self.words.date(e['on'])})" if e["on"] else str(e["text"]) for e in found]

    @cached_property
    def sources(self) -> list[tuple[str, str, str, str]]:
        """Give the sources: id, name, what they gave, address when it is one of the web."""
        rows = []
        for one in self.situation["sources"]:
            kind = self.say(f"paper-source-{one['kind']}") if one["kind"] else ""
            name = ", ".join(p for p in (one["title"] or host(one["url"]), kind, self.words.date(one["date"])) if p)
            rows.append((one["id"], name, one["gave"] or "", address(one["url"])))
        return rows

"""A record read aloud in one language: what every paper and every page shows, in the order it is read.

The macros of ``parts.html``, the PDF and the Word file all read from here, so that they say the same things.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any, Final

from polyphonie.catalogue import catalogue
from polyphonie.kit.text import Language
from polyphonie.strategy.papers.drawn import Drawing, drawing
from polyphonie.strategy.papers.ways import Way, way_of
from polyphonie.strategy.papers.words import Tree, Words
from polyphonie.strategy.pictures.drawing import cleaned

TONES: Final = {"go": "go", "not_yet": "wait", "no": "no"}
STATUS_TONES: Final = {"met": "good", "unknown": "warn", "not_met": "bad"}
ALARM_TONES: Final = {"high": "bad", "medium": "warn", "low": "note"}
TOPICS: Final = ("conflict", "complexity", "trust", "uncertainty", "fatigue", "margins", "publics", "topics", "power",
                 "mediators", "agenda")


@dataclass(frozen=True, slots=True)
class Rest:
    """What a statement rests on: a field in words, its value, where it comes from."""

    name: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Check:
    """A precondition: its name, how it stands, why, and how to mend it."""

    id: str
    name: str
    status: str
    tone: str
    said: str
    reason: str
    mend: str
    rests: Sequence[Rest]


@dataclass(frozen=True, slots=True)
class Said:
    """One thing the diagnosis says."""

    topic: str
    text: str
    rests: Sequence[Rest]
    is_private: bool
    suggests: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A legal rule as it stands here."""

    title: str
    place: str
    effect: str
    kind: str
    status: str
    is_checked: bool
    href: str
    questions: Sequence[str]


@dataclass(frozen=True, slots=True)
class Warned:
    """An alarm, its reason and its smallest mend."""

    tone: str
    level: str
    title: str
    why: str
    mend: str


@dataclass(frozen=True, slots=True)
class Left:
    """A method left out: why, and what would bring it back."""

    method: str
    reason: str
    readmit: str


@dataclass(frozen=True, slots=True)
class LeftGroup:
    """The methods that one criterion leaves out."""

    criterion: str
    is_filter: bool
    rows: Sequence[Left]


@dataclass(frozen=True, slots=True)
class Bar:
    """A signed number as a bar: places and length in percent."""

    label: str
    amount: str
    x: str
    long: str
    zero: str
    is_against: bool


class Reading:
    """Reads one record in one language."""

    def __init__(self, record: Tree, words: Words) -> None:
        self.record, self.words, self.say = record, words, words.say
        self.situation: Tree = record["situation"]

    # -- the answer ---------------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """Give the title of the situation."""
        return str(self.situation["title"])

    @property
    def dates(self) -> list[str]:
        """Give the date of the decision and that of the description."""
        when, seen = self.situation["decision"]["when"], self.situation["as_of"]
        found = [("paper-decision-on", when), ("paper-written-on", seen)]
        return [self.say(code, day=self.words.date(day)) for code, day in found if day]

    @property
    def cautions(self) -> str:
        """Give what to know before reading: an invented case, the author's note."""
        invented = self.say("paper-invented") if self.situation["is_invented"] else ""
        return " ".join(p for p in (invented, self.situation["note"]) if p)

    @property
    def tone(self) -> str:
        """Give the class of the verdict: go, wait or no."""
        return TONES[self.record["verdict"]["decision"]]

    @property
    def verdict(self) -> str:
        """Give the verdict in a sentence."""
        return self.words.text(self.record["verdict"]["text"])

    @property
    def answer(self) -> str:
        """Give the way recommended in a sentence, or nothing when there is none."""
        if self.chosen is None:
            return ""
        names = self.say.listed([step.name for step in self.chosen.stages])
        return self.say("paper-recommended", name=self.chosen.name, count=len(self.chosen.stages), methods=names)

    def picture(self, name: str, *more: Any) -> Drawing | None:
        """Draw a picture of the record: picture("calendar", "S1"); None when there is nothing to draw."""
        return drawing(name, self.record, self.words.language, *more)

    @cached_property
    def checks(self) -> list[Check]:
        """Give the preconditions, those that fail first, then the unknown ones."""
        order = ("not_met", "unknown", "met")
        found = sorted(self.record["verdict"]["preconditions"], key=lambda p: order.index(p["status"]))
        return [self._check(one) for one in found]

    def _check(self, one: Tree) -> Check:
        words = self.words
        rests = [Rest(words.field(f["field"]), self._short(f), "") for f in one["fields"]]
        return Check(one["id"], self.say(f"paper-check-{one['id']}"), one["status"], STATUS_TONES[one["status"]],
                     self.say(f"paper-status-{one['status']}"), " ".join(words.text(r["text"]) for r in one["reasons"]),
                     words.text((one["mend"] or {}).get("text")), rests)

    def _short(self, field: Tree) -> str:
        if field["field"] == "context.problem" and field["value"]:
            return self.say("paper-see-situation")
        return self.words.value(field["field"], field["value"])

    @property
    def to_mend(self) -> list[Check]:
        """Give the preconditions that are not met or not known."""
        return [c for c in self.checks if c.status != "met"]

    # -- the situation ------------------------------------------------------------------------------------------------

    @cached_property
    def sheet(self) -> list[tuple[str, str]]:
        """Give the facts of the situation: term and value, what is not said left out."""
        context, decision, words = self.situation["context"], self.situation["decision"], self.words
        place, organiser = context["territory"], context["organiser"]
        people = place["population"] and self.say("paper-people", count=words.number(place["population"]))
        rows = [
            ("decision", decision["what"]), ("decider", decision["by_whom"]), ("when", words.date(decision["when"])),
            ("level", decision["level_granted"] and words.code("level", decision["level_granted"])),
            ("promise", self._promise(decision["commitment"])), ("organiser", organiser["name"]),
            ("place", ", ".join(p for p in (place["name"], people) if p)),
            ("phase", context["phase"] and words.code("phase", context["phase"])),
            ("matters", words.say.listed([words.code("matter", m) for m in context["matters"]])),
        ]
        return [(self.say(f"paper-sheet-{name}"), str(value)) for name, value in rows if value]

    def _promise(self, one: Tree) -> str:
        form = self.words.code("commitment", one["form"]) if one["form"] else ""
        said = [p for p in (one["text"], form, one["signatory"], self.words.date(one["on"])) if p]
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
        return [(words.letters[o["id"]], words.objective(o), words.code("objective", o["kind"]),
                 words.code("level", o["level"]) if o["level"] else words.say("paper-not-said"))
                for o in self.situation["participation_objectives"]]

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

        return [(p["name"], of_four(p["affected"]), of_four(p["distance"]),
                 words.say.listed([words.code("barrier", b) for b, v in p["barriers"].items() if v])
                 or self.say("paper-no-barrier")) for p in self.situation["publics"]]

    @cached_property
    def constraints(self) -> list[tuple[str, str, str]]:
        """Give the constraints: kind, words, amount."""
        words = self.words
        return [(self.say(f"paper-constraint-{c['kind']}"),
                 c["text"] or (self.say(f"paper-limit-{c['limits']}") if c["limits"] else ""),
                 words.amount(c["amount"], c["unit"]) if c["amount"] else "")
                for c in self.situation["constraints"]]

    @property
    def history(self) -> list[str]:
        """Give what happened before, with its date."""
        found = self.situation["context"]["history"]
        return [f"{e['text']} ({self.words.date(e['on'])})" if e["on"] else str(e["text"]) for e in found]

    # -- the diagnosis ------------------------------------------------------------------------------------------------

    def _rests(self, found: Sequence[Tree]) -> list[Rest]:
        words = self.words
        return [Rest(words.field(f["field"]), self._short(f), words.origin(f["provenance"])) for f in found]

    @cached_property
    def statements(self) -> list[tuple[str, list[Said]]]:
        """Give the diagnosis by topic; law and what is unknown are told apart."""
        found = [s for s in self.record["diagnosis"]["statements"] if s["topic"] in TOPICS]
        found.sort(key=lambda s: TOPICS.index(s["topic"]))
        return [(self.say(f"paper-topic-{topic}"), [self._said(s) for s in group])
                for topic, group in groupby(found, key=lambda s: s["topic"])]

    def _said(self, one: Tree) -> Said:
        hint = one["suggests"]
        suggests = "" if not hint else self.say("paper-suggests", field=self.words.field(hint["field"]),
                                                value=self.words.value(hint["field"], hint["value"]))
        return Said(one["topic"], self.words.text(one["text"]), self._rests(one["rests_on"]), one["is_private"], suggests)

    @cached_property
    def unknowns(self) -> list[Said]:
        """Give what is not known and would matter."""
        return [self._said(s) for s in self.record["diagnosis"]["statements"] if s["topic"] == "unknown"]

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
        status = (self.say("paper-law-checked", day=words.date(one["checked_on"])) if one["checked_on"]
                  else self.say("paper-law-to-verify"))
        place = ", ".join(p for p in (words.text(one["code"]), one["article"] and self.say("paper-article", name=one["article"])) if p)
        return Rule(words.text(one["title"]), place, words.text(one["effect"]), self.say(f"paper-law-{one['kind']}"), status,
                    bool(one["checked_on"]), address(one["source_url"]), [words.text(q["text"]) for q in one["questions"]])

    # -- actors -------------------------------------------------------------------------------------------------------

    @property
    def is_private(self) -> bool:
        """Tell whether this rendering judges actors: a working paper, not to be passed on."""
        return bool(self.record["actors"]["is_private"] and self.record["actors"]["register"])

    @cached_property
    def actors(self) -> list[list[str]]:
        """Give the register: name, stake, power, interest, affected, distance."""
        dash = "–"
        return [[a["name"], a["stake"] or a["interests"] or dash,
                 *(dash if a[n] is None else str(a[n]) for n in ("power", "interest", "affected", "distance"))]
                for a in self.record["actors"]["register"]]

    @property
    def respondents(self) -> list[str]:
        """Give who answered the matrices, by role."""
        return [r["role"] or r["id"] for r in self.record["actors"]["respondents"]]

    # -- the ways -----------------------------------------------------------------------------------------------------

    @cached_property
    def ways(self) -> list[Way]:
        """Give the sequences, the recommended one first."""
        found = [way_of(s, self.words, s["id"] == self.record["recommended"]) for s in self.record["sequences"]]
        return sorted(found, key=lambda w: not w.is_chosen)

    def way(self, identifier: str) -> Way:
        """Give one sequence."""
        return next(w for w in self.ways if w.id == identifier)

    @property
    def chosen(self) -> Way | None:
        """Give the recommended sequence, if there is any."""
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
        return [Warned(ALARM_TONES[a["severity"]], self.say(f"paper-alarm-{a['severity']}"),
                       self.say(f"paper-alarm-title-{a['code']}"), self.words.text(a["why"]["text"]),
                       self.words.text(a["mend"]["text"])) for a in found]

    @cached_property
    def left_out(self) -> list[LeftGroup]:
        """Give the methods left out, by what leaves them out: what is impossible first, then the largest groups."""
        groups: dict[tuple[bool, str], list[Left]] = {}
        for one in self.record["excluded"]:
            row = Left(self.words.method(one["method"]), self.words.text(one["reason"]["text"]),
                       self.words.text((one["readmit"] or {}).get("text")))
            groups.setdefault((not one["is_filter"], one["criterion"]), []).append(row)
        ordered = sorted(groups.items(), key=lambda kv: (kv[0][0], -len(kv[1]), kv[0][1]))
        return [LeftGroup(self._criterion(name), not weak, rows) for (weak, name), rows in ordered]

    def _criterion(self, name: str) -> str:
        codes = (f"criterion-{name}", f"paper-filter-{name}", "paper-filter-other")
        return self.say(next(c for c in codes if self.say.knows(c)))

    # -- why, and how firmly ------------------------------------------------------------------------------------------

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
        return [Bar(label, self.say.signed(value, 3), f"{zero + min(0.0, 100 * value / span):.2f}",
                    f"{100 * abs(value) / span:.2f}", f"{zero:.2f}", value < 0) for label, value in rows]

    def why_method(self, slug: str) -> list[tuple[str, float]]:
        """Give what each criterion weighs in the score of a method, the strongest first."""
        one = next(r for r in self.record["ranking"] if r["method"] == slug)
        return self._strongest({p["criterion"]: p["share"] for p in one["contributions"]})

    def _strongest(self, total: dict[str, float]) -> list[tuple[str, float]]:
        rows = sorted(total.items(), key=lambda kv: -abs(kv[1]))
        kept = sorted(rows[:8], key=lambda kv: -kv[1])
        said = [(self._criterion(name), round(value, 4)) for name, value in kept]
        rest = round(sum(v for _, v in rows[8:]), 4)
        return [*said, (self.say("paper-other-criteria"), rest)] if rows[8:] else said

    def ranking(self, most: int = 20) -> list[list[str]]:
        """Give the best ranked methods that nothing forbids: rank, method, score, first in, rank under changed weights."""
        words = self.words
        found = [r for r in self.record["ranking"] if not r["excluded_by"]][:most]
        return [[words.method(r["method"]), str(r["rank"]), words.say.signed(r["score"]), words.say.percent(r["first_share"]),
                 words.between(*r["band"], str), words.say.percent(r["known_share"])] for r in found]

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
                rows.append([self._criterion(one["criterion"]), say.percent(one["weight"], 1), say.percent(one["low"], 1),
                             say.percent(one["high"], 1), say.listed(rivals)])
        return rows

    @property
    def leader(self) -> str:
        """Name the method ranked first."""
        return self.words.method(self.record["sensitivity"]["leader"]) if self.record["sensitivity"] else ""

    # -- how it was computed ------------------------------------------------------------------------------------------

    @cached_property
    def computed(self) -> list[tuple[str, str]]:
        """Give what is needed to compute again: versions, digests, seed."""
        inputs = self.record["inputs"]
        settings = inputs["settings"]
        rows = (("engine", inputs["engine"]), ("situation", inputs["situation"]), ("catalogue", inputs["catalogue"]),
                ("seed", str(settings["seed"])), ("samples", self.words.number(settings["samples"])))
        return [(self.say(f"paper-computed-{name}"), value) for name, value in rows]

    @cached_property
    def weights(self) -> list[tuple[str, str]]:
        """Give the weight of each criterion, as a share."""
        found = self.record["inputs"]["settings"]["weights"]
        total = sum(found.values()) or 1
        ordered = sorted(found.items(), key=lambda kv: -kv[1])
        return [(self._criterion(name), self.say.percent(value / total, 1)) for name, value in ordered]

    @cached_property
    def sources(self) -> list[tuple[str, str, str, str]]:
        """Give the sources: id, name, what they gave, address when it is one of the web."""
        rows = []
        for one in self.situation["sources"]:
            kind = self.say(f"paper-source-{one['kind']}") if one["kind"] else ""
            name = ", ".join(p for p in (one["title"] or host(one["url"]), kind, self.words.date(one["date"])) if p)
            rows.append((one["id"], name, one["gave"] or "", address(one["url"])))
        return rows


def read(record: Tree, language: Language) -> Reading:
    """Read a record in a language; what no paper can hold (control marks, marks that turn the line) is taken out first."""
    record = named(writable(record))
    return Reading(record, Words(record, language))


def named(record: Tree) -> Tree:
    """Give the methods of the ranking their names, so that a picture need not show a code."""
    known = catalogue().by_slug
    rows = [{**r, "name": known[r["method"]].name.as_mapping()} if r["method"] in known else r for r in record["ranking"]]
    return {**record, "ranking": rows}


def writable(tree: Any) -> Any:
    """Give the same tree, its texts without the marks that no paper can hold."""
    if isinstance(tree, str):
        return cleaned(tree)
    if isinstance(tree, Mapping):
        return {name: writable(value) for name, value in tree.items()}
    return [writable(value) for value in tree] if isinstance(tree, (list, tuple)) else tree


def address(url: Any) -> str:
    """Give a web address fit to be a link, or nothing: no other scheme is ever linked."""
    said = str(url or "").strip()
    return said if said.startswith(("https://", "http://")) and not set(said) & set(" <>\"'`\\") else ""


def host(url: Any) -> str:
    """Give the site that an address belongs to."""
    return address(url).partition("://")[2].partition("/")[0].removeprefix("www.")

"""An outcome as a page shows it: sentences first, then a table, then what to know before quoting it."""

import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Final

from polyphonie.coproduction.counting import outcome_read
from polyphonie.coproduction.guides import section_of
from polyphonie.dossier.models import Activity, Outcome
from polyphonie.kit.archive import issubclass_safe, settings_of
from polyphonie.kit.instrument import NOTHING, Hundredths, Instrument, Item, ItemId, Reason, fields_of
from polyphonie.kit.instrument import Outcome as Counted
from polyphonie.kit.registry import folder_of, instrument_for
from polyphonie.kit.sayings import told
from polyphonie.kit.text import Language, Text
from polyphonie.kit.voice import Voice, voice

OTHER, UNSURE, LIMIT = "other-", "unsure-", "limit-"
"""How the codes of reasons begin that say what another rule would have given, what is not sure, what is not said."""
LIMITS_AT: Final = {"fr": "Limites", "en": "Limits"}


@dataclass(frozen=True)
class Shown:
    """An outcome, ready to be read in one language."""

    activity: Activity
    outcome: Outcome
    items: Mapping[int, Item]
    language: Language

    @property
    def instrument(self) -> Instrument:
        """Give the instrument that counted."""
        return instrument_for(self.activity.instrument)

    @property
    def say(self) -> Voice:
        """Give the voice of the language."""
        return voice(self.language)

    @cached_property
    def counted(self) -> Counted:
        """Give the outcome as it was counted."""
        return outcome_read(self.outcome)

    @cached_property
    def settings(self) -> Any:
        """Give the settings that the count followed."""
        return settings_of(self.instrument, self.activity.settings)

    @property
    def titles(self) -> Mapping[int, str]:
        """Give the words of each item."""
        return {pk: item.title_in(self.language) or item.body_in(self.language) for pk, item in self.items.items()}

    def sentence(self, reason: Reason) -> str:
        """Say a reason, its items by their titles."""
        named = self.say.listed([self.titles.get(item, "?") for item in reason.items])
        template = self.instrument.sayings[reason.code][self.language]
        return told(template, {**reason.facts, "items": named}, self.language, self.fact)

    def fact(self, value: Any) -> str:
        """Write a fact: numbers as the language does."""
        if isinstance(value, Text):
            return value[self.language]
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self.say.figure(value)
        return str(value)

    def said(self, prefix: str = "") -> list[str]:
        """Give the sentences of one kind; without a prefix, the findings."""
        kinds = (OTHER, UNSURE, LIMIT)
        chosen = (
            r for r in self.counted.reasons if (r.code.startswith(prefix) if prefix else not r.code.startswith(kinds))
        )
        return [self.sentence(reason) for reason in chosen]

    @property
    def finding(self) -> str:
        """Give the title of the page: the first finding."""
        return next(iter(self.said()), self.activity.title)

    @property
    def standing(self) -> Sequence[str]:
        """Give the items that come out, in order."""
        return [self.titles[pk] for pk in self.counted.stands if pk in self.titles]

    def heading(self, name: str) -> str:
        """Give the heading of a column of the result, or nothing when it is not for a table."""
        text = self.instrument.sayings.get(f"result-{name}")
        return text[self.language] if text else ""

    @cached_property
    def columns(self) -> list[tuple[str, Mapping[int, Any]]]:
        """Give the columns of the table: each with its heading and its value by item."""
        hints = typing.get_type_hints(self.instrument.result)
        found = []
        for part in fields(self.instrument.result):
            kind = hints[part.name]
            inside = typing.get_args(kind)
            if issubclass_safe(typing.get_origin(kind), Mapping) and inside[0] is ItemId and self.heading(part.name):
                values = getattr(self.counted.result, part.name)
                is_fine = inside[1] is Hundredths
                found.append((self.heading(part.name), {k: v / 100 for k, v in values.items()} if is_fine else values))
        return found

    @property
    def head(self) -> list[str]:
        """Give the headings of the table."""
        return [self.say("outcome-item"), *(name for name, _ in self.columns)]

    @property
    def rows(self) -> list[list[str]]:
        """Give the rows of the table: what stands first, in order, then the rest."""
        known = {pk for _, values in self.columns for pk in values}
        order = [*self.counted.stands, *(pk for pk in self.items if pk not in self.counted.stands)]
        return [
            [self.titles[pk], *(self.cell(values.get(pk), self.labels(pk)) for _, values in self.columns)]
            for pk in order
            if pk in known and pk in self.titles
        ]

    def labels(self, pk: int) -> Mapping[str, str]:
        """Give what the choices offered about an item are called, in the order in which they were offered."""
        item = self.items[pk]
        asks = [ask for ask in self.instrument.asks if ask.about == item.ask]
        asked = [one for ask in asks for one in ask.fields(self.settings, item)]
        found = {str(value): text[self.language] for one in asked for value, text in one.choices}
        if any(one.kind == "yes_no" for one in asked):
            found |= {"yes": self.say("part-yes"), "no": self.say("part-no")}
        return found

    def cell(self, value: Any, labels: Mapping[str, str] = NOTHING) -> str:
        """Write one cell; `labels` say what the keys of a mapping are called, and their order."""
        if value is None:
            return "–"
        if isinstance(value, bool):
            return self.say("part-yes") if value else self.say("part-no")
        if isinstance(value, Mapping):
            colon = "\u00a0: " if self.language == "fr" else ": "
            order = sorted(value, key=lambda name: [*labels, name].index(name))
            return self.say.listed([f"{labels.get(name, name)}{colon}{self.cell(value[name])}" for name in order])
        if isinstance(value, (list, tuple)):
            return self.say.listed([self.cell(one) for one in value])
        return self.fact(value)

    @property
    def picture(self) -> str:
        """Name the template of the instrument's own picture, or nothing."""
        path = folder_of(self.activity.instrument) / "outcome.html"
        return f"{path.parent.name}/outcome.html" if path.exists() else ""

    @property
    def bars(self) -> list[tuple[str, float, str]]:
        """Give the bars of the first column of numbers: name, share of the longest (0-100), value; none below zero."""
        return self.measured[1]

    @property
    def measure(self) -> str:
        """Give what the bars measure."""
        return self.measured[0]

    @cached_property
    def measured(self) -> tuple[str, list[tuple[str, float, str]]]:
        """Give the heading of the first column of numbers, and its bars."""
        for heading, values in self.columns:
            numbers = {pk: v for pk, v in values.items() if isinstance(v, (int, float)) and not isinstance(v, bool)}
            if numbers and min(numbers.values()) >= 0 and len(numbers) == len(values):
                most = max(numbers.values()) or 1
                order = dict.fromkeys(pk for pk in (*self.counted.stands, *self.items) if pk in numbers)
                known = [pk for pk in order if pk in self.titles]
                bars = [(self.titles[pk], 100 * numbers[pk] / most, self.fact(numbers[pk])) for pk in known]
                return heading, bars
        return "", []

    @property
    def card(self) -> list[tuple[str, list[str]]]:
        """Give the honest result card: term, sentences."""
        return [(term, lines) for term, lines in self._card() if lines]

    def _card(self) -> Iterator[tuple[str, list[str]]]:
        say, activity = self.say, self.activity
        if any(ask.by == "participant" for ask in self.instrument.asks):
            yield say("outcome-who-could"), [self.who_could()]
            yield say("outcome-who-did"), [self.who_did()]
        yield say("outcome-left-out"), [self.left_out(**one) for one in self.outcome.left_out]
        yield say("outcome-rule"), [self.instrument.purpose[self.language], *self.settings_said()]
        yield say("outcome-other"), self.said(OTHER)
        yield say("outcome-unsure"), self.said(UNSURE)
        limits = [*self.said(LIMIT), *section_of(activity.instrument, self.language, LIMITS_AT[self.language])]
        yield say("outcome-limits"), limits
        yield say("outcome-checked"), [say("outcome-checked-text", digest=self.outcome.inputs_digest[:16])]

    def who_could(self) -> str:
        """Say who could take part."""
        code = f"outcome-access-{self.activity.access}"
        return self.say(code) + (
            " " + self.say("outcome-eligible", count=self.activity.eligible) if self.activity.eligible else ""
        )

    def who_did(self) -> str:
        """Say how many took part, and of how many when that is known."""
        given, could = self.outcome.givers, self.activity.eligible
        said = self.say("outcome-gave", count=given)
        if could:
            said = self.say("outcome-gave-of", count=given, eligible=could, share=self.say.percent(given / could))
        on_paper = self.outcome.on_paper
        return f"{said} {self.say('outcome-on-paper', count=on_paper)}" if on_paper else said

    def left_out(self, code: str, facts: Mapping[str, Any], answers: int, people: int) -> str:
        """Say what did not stand any more at closing, how much of it, and why."""
        own = self.instrument.sayings.get(code)
        why = (
            told(own[self.language], {**facts, "items": ""}, self.language, self.fact)
            if own
            else self.say(code, **facts)
        )
        return self.say("outcome-left-out-text", answers=answers, people=people, why=why)

    def settings_said(self) -> list[str]:
        """Say the settings chosen, in words."""
        found = []
        for one in fields_of(self.instrument.settings):
            value = self.activity.settings.get(one.name)
            if value in (None, "", [], ()):
                continue
            names = dict(one.choices)
            values = value if isinstance(value, list) else [value]
            shown = [names[v][self.language] if v in names else self.cell(v) for v in values]
            found.append(self.say("outcome-setting", name=one.label[self.language], value=self.say.listed(shown)))
        return found

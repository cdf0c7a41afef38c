"""Writes a choice of sequence as an integer programme: one yes-or-no variable per method and stage."""

from collections.abc import Iterable, Mapping, Sequence

from polyphonie.engines.portfolio.problem import (
    AUDIENCE,
    HIRE,
    MUST,
    TRAIN,
    Choice,
    Plan,
    Problem,
    covers,
    is_hard,
    lacking,
    plan_value,
    wanted_stages,
)
from polyphonie.engines.portfolio.programme import Programme, Solution, Terms
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.kit.codes import STAGES
from polyphonie.kit.method import Method

COVER_FIRST = 1000.0


class Builder:
    """A problem being written as a programme; `limits.py` adds the money, the days and the weeks."""

    def __init__(self, problem: Problem, tilt: Mapping[str, float], minimise: str | None) -> None:
        self.problem, self.brief, self.minimise = problem, problem.brief, minimise
        self.programme = Programme()
        methods = sorted((m for m in problem.methods if self._is_usable(m)), key=lambda m: m.slug)
        self.by_slug = {m.slug: m for m in methods}
        self.choices: list[Choice] = [(s, m.slug) for s in STAGES for m in methods if s in m.stages]
        self.places: dict[str, list[Choice]] = {}
        for choice in self.choices:
            self.places.setdefault(choice[1], []).append(choice)
            worth = problem.worth(choice[1]) + tilt.get(choice[1], 0.0)
            self.programme.yes_no(choice, 0.0 if minimise else worth)
        self._coverage()
        self._skills()
        self._stages()
        self._logic()

    def _is_usable(self, method: Method) -> bool:
        """Tell whether a method can be in any sequence: not done already, not longer than people can give."""
        hours = self.brief.contact_hours
        is_short = hours is None or method.session_hours.typical <= hours
        return is_short and method.slug not in self.brief.situation.already_done

    def method(self, choice: Choice) -> Method:
        """Give the method of a variable."""
        return self.by_slug[choice[1]]

    def of(self, slug: str) -> Sequence[Choice]:
        """Give the variables of one method."""
        return self.places.get(slug, [])

    def at(self, *stages: str) -> list[Choice]:
        """Give the variables of some stages."""
        return [c for c in self.choices if c[0] in stages]

    def _of_all(self, methods: Iterable[Method]) -> list[Choice]:
        """Give the variables of some methods."""
        return [c for m in methods for c in self.of(m.slug)]

    def keep_away(self, plan: Plan, differences: int) -> None:
        """Ask for at least so many differences from a plan."""
        inside = {c: 1.0 for slug in plan.methods for c in self.of(slug)}
        outside = {c: -1.0 for c in self.choices if c[1] not in plan.methods}
        self.programme.at_most(inside | outside, len(plan.methods) - differences)

    def forbid(self, plan: Plan) -> None:
        """Refuse exactly this plan."""
        chosen = set(plan.choices)
        self.programme.at_most({c: 1.0 if c in chosen else -1.0 for c in self.choices}, len(chosen) - 1)

    def _coverage(self) -> None:
        """Ask that every objective is covered and every audience reached, at a price when they are not."""
        brief = self.brief
        for objective in brief.objectives:
            able = self._of_all(m for m in self.by_slug.values() if covers(m, objective, brief.level_granted))
            share = brief.weights[objective.id]
            self._asked(
                ("uncovered", objective.id),
                able,
                MUST * (1 + share) if objective.is_must else share,
                is_must=objective.is_must,
            )
        for audience in brief.audiences:
            if audience.must_be_reached:
                able = self._of_all(m for m in self.by_slug.values() if reaches(m, audience))
                self._asked(("unreached", audience.id), able, AUDIENCE * (2 if audience.is_priority else 1))
        self._duties()

    def _asked(self, slack: tuple[str, str], able: Sequence[Choice], price: float, *, is_must: bool = True) -> None:
        """Ask for one of the variables, or for a price; the least process only owes what it must cover."""
        factor = 1.0 if not self.minimise else COVER_FIRST if is_must else 0.0
        self.programme.yes_no(slack, -price * factor)
        self.programme.one_of(able, slack=slack)

    def _duties(self) -> None:
        """Ask for what the checked law asks, unless it was done already or cannot be done here."""
        done = set(self.brief.situation.already_done)
        for duty in self.problem.duties:
            able = [c for slug in duty.satisfied_by for c in self.of(slug)]
            if duty.is_checked and duty.applies and duty.kind == "duty" and able and not done & set(duty.satisfied_by):
                self.programme.one_of(able)

    def _skills(self) -> None:
        """Ask that each missing skill is trained (one level short) or hired, at a price."""
        scale = 0.0 if self.minimise else 1.0
        users: dict[str, list[tuple[str, int]]] = {}
        for method in self.by_slug.values():
            for skill, gap in lacking(method, self.brief).items():
                users.setdefault(skill, []).append((method.slug, gap))
        for skill in sorted(users):
            self.programme.yes_no(("hire", skill), -HIRE * scale)
            if any(gap == 1 for _, gap in users[skill]):
                self.programme.yes_no(("train", skill), -TRAIN * scale)
            for slug, gap in users[skill]:
                ways = [("hire", skill), *([("train", skill)] if gap == 1 else [])]
                self.programme.at_most({**dict.fromkeys(self.of(slug), 1.0), **dict.fromkeys(ways, -1.0)}, 0.0)

    def _stages(self) -> None:
        """Say how many methods there may be, which stages must and must not be there."""
        settings, add = self.problem.settings, self.programme
        for places in self.places.values():
            if len(places) > 1:
                add.at_most(dict.fromkeys(places, 1.0), 1.0)
        for stage in STAGES:
            add.at_most(dict.fromkeys(self.at(stage), 1.0), 1 if stage == "decide" else settings.most_per_stage)
        add.at_most(dict.fromkeys(self.choices, 1.0), settings.most_methods)
        for family in sorted({m.family for m in self.by_slug.values()}):
            own = [c for c in self.choices if self.method(c).family == family]
            add.at_most(dict.fromkeys(own, 1.0), settings.most_per_family)
        for stage in wanted_stages(self.brief):
            add.one_of([c for c in self.at(stage) if stage != "report" or "answers" in self.method(c).gives])
        self._guards()

    def _guards(self) -> None:
        """Ask to deliberate first when it divides, to calm first when it burns, not to decide when only telling."""
        add = self.programme
        if is_hard(self.brief):
            for choice in self.at("decide"):
                add.at_most({choice: 1.0, **dict.fromkeys(self.at("deliberate"), -1.0)}, 0.0)
        if (self.brief.situation.context.conflict or 0) >= 4:
            add.one_of([c for c in self.at("prepare") if self.method(c).family == "conflict"])
        if self.brief.level is not None and self.brief.level <= 1:
            add.at_most(dict.fromkeys(self.at("decide"), 1.0), 0.0)

    def _logic(self) -> None:
        """Ask that what a method needs was made before, that what it requires is there, that rivals are not."""
        add, situation = self.programme, self.brief.situation
        for choice in self.choices:
            stage, method = choice[0], self.method(choice)
            before, until = STAGES[: STAGES.index(stage)], STAGES[: STAGES.index(stage) + 1]
            if method.needs and not set(method.needs) & set(situation.available):
                makers = [c for c in self.at(*before) if set(method.needs) & set(self.method(c).gives)]
                add.at_most({choice: 1.0, **dict.fromkeys(makers, -1.0)}, 0.0)
            if method.requires and not set(method.requires) & set(situation.already_done):
                bases = [c for c in self.at(*until) if c[1] in method.requires]
                add.at_most({choice: 1.0, **dict.fromkeys(bases, -1.0)}, 0.0)
            for rival in method.incompatible:
                for other in self.of(rival):
                    add.at_most({choice: 1.0, other: 1.0}, 1.0)

    def value_terms(self) -> Terms:
        """Give the worth of a plan as a row: the objective without the tilt."""
        worth = {**self.programme.worth, **{c: self.problem.worth(c[1]) for c in self.choices}}
        return {name: value for name, value in worth.items() if value}

    def read(self, solved: Solution) -> Plan:
        """Read the plan in a solution; its value leaves the tilt out, its skills are those it truly lacks."""
        chosen = tuple(c for c in self.choices if solved.chosen(c))
        gaps: dict[str, int] = {}
        for choice in chosen:
            for skill, gap in lacking(self.method(choice), self.brief).items():
                gaps[skill] = max(gap, gaps.get(skill, 0))
        train = tuple(s for s in sorted(gaps) if gaps[s] == 1 and solved.chosen(("train", s)))
        hire = tuple(s for s in sorted(gaps) if s not in train)
        return Plan(chosen, train, hire, plan_value(self.problem, chosen, train, hire), solved.is_proven)

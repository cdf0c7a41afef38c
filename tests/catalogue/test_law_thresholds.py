"""Every number of the legal rules, at its value and one step on either side, the rest set so that it alone decides."""

from collections.abc import Iterator
from importlib.resources import files
from typing import Any, NamedTuple

import pytest
import yaml

from polyphonie.catalogue.conditions import ORDERS, Comparison, Condition, Junction, Negation, Node, parse_condition

LAW = files("polyphonie") / "catalogue" / "law"
RULES: dict[str, dict[str, Any]] = {
    rule["id"]: rule for rule in yaml.safe_load((LAW / "rules.yaml").read_text("utf-8"))["rules"]
}
FACTS: dict[str, dict[str, Any]] = {
    fact["id"]: fact for fact in yaml.safe_load((LAW / "facts.yaml").read_text("utf-8"))["facts"]
}
CONDITIONS = {name: parse_condition(rule["condition"]) for name, rule in RULES.items()}
KINDS: dict[str, type | tuple[type, ...]] = {"boolean": bool, "number": (int, float), "choice": str, "choices": str}

LAND = {"project_category": "land_transport"}
AERODROME = {"project_category": "class_a_aerodrome"}
PORT = {"project_category": "port"}
INDUSTRY = {"project_category": "industrial"}
TOWN = {"organiser_type": "municipality"}
GROUP = {"organiser_type": "intermunicipality"}
TAXED = GROUP | {"has_own_taxes": True}
SERVICE = {"matters": ["service"], "service_delegated": True}
ASKED = {"intent_published": True, "request_by_authority_or_association": False}


class Edge(NamedTuple):
    """One threshold: the rule, the fact, the operator and the value that its file declares."""

    rule: str
    fact: str
    operator: str
    value: float


# Written by hand, apart from the rules: for each threshold, all other facts that its rule reads.
REST: dict[Edge, dict[str, Any]] = {
    Edge("env-l121-8-i", "project_cost_eur", ">", 455_000_000): LAND | {"route_length_km": 40},
    Edge("env-l121-8-i", "route_length_km", ">", 40): LAND | {"project_cost_eur": 455_000_000},
    Edge("env-l121-8-i", "project_cost_eur", ">", 155_000_000): AERODROME,
    Edge("env-l121-8-i", "project_cost_eur", ">", 230_000_000): PORT | {"port_area_ha": 200},
    Edge("env-l121-8-i", "port_area_ha", ">", 200): PORT | {"project_cost_eur": 230_000_000},
    Edge("env-l121-8-i", "project_cost_eur", ">", 600_000_000): INDUSTRY,
    Edge("env-l121-8-ii", "project_cost_eur", ">", 230_000_000): LAND | {"route_length_km": 20},
    Edge("env-l121-8-ii", "route_length_km", ">", 20): LAND | {"project_cost_eur": 230_000_000},
    Edge("env-l121-8-ii", "project_cost_eur", "<=", 455_000_000): LAND | {"route_length_km": 30},
    Edge("env-l121-8-ii", "route_length_km", "<=", 40): LAND | {"project_cost_eur": 300_000_000},
    Edge("env-l121-8-ii", "project_cost_eur", ">", 55_000_000): AERODROME,
    Edge("env-l121-8-ii", "project_cost_eur", "<=", 155_000_000): AERODROME,
    Edge("env-l121-8-ii", "project_cost_eur", ">", 300_000_000): INDUSTRY,
    Edge("env-l121-8-ii", "project_cost_eur", "<=", 600_000_000): INDUSTRY,
    Edge("env-l121-8-ii", "project_cost_eur", "<=", 230_000_000): PORT
    | {"above_low_threshold": True, "port_area_ha": 9},
    Edge("env-l121-8-ii", "port_area_ha", "<=", 200): PORT | {"above_low_threshold": True, "project_cost_eur": 1},
    Edge("env-l121-18", "public_funding_eur", ">", 5_000_000): {
        "environmental_assessment": True,
        "document_type": "none",
    },
    Edge("env-l121-19", "perimeter_request_percent", ">=", 20): ASKED | {"department_request_percent": 0},
    Edge("env-l121-19", "department_request_percent", ">=", 10): ASKED | {"perimeter_request_percent": 0},
    Edge("cgct-l1112-16", "petition_signatures_percent", ">=", 10): TOWN,
    Edge("cgct-l1112-16", "petition_signatures_percent", ">=", 5): {"organiser_type": "region"},
    Edge("cgct-lo1112-6", "months_before_local_election", "<=", 6): TOWN,
    Edge("cgct-l2143-1", "population", ">=", 80_000): TOWN,
    Edge("cgct-l2143-1-option", "population", ">=", 20_000): TOWN,
    Edge("cgct-l2143-1-option", "population", "<", 80_000): TOWN,
    Edge("cgct-l2143-3", "population", ">=", 5_000): TOWN,
    Edge("cgct-l5211-10-1", "population", ">", 50_000): TAXED,
    Edge("cgct-l5211-10-1-option", "population", "<=", 50_000): TAXED,
    Edge("cgct-l1413-1", "population", ">", 10_000): TOWN | SERVICE,
    Edge("cgct-l1413-1", "population", ">", 50_000): GROUP | SERVICE,
    Edge("cgct-l1413-1-option", "population", ">=", 20_000): GROUP | SERVICE,
    Edge("cgct-l1413-1-option", "population", "<=", 50_000): GROUP | SERVICE,
}

# One situation in which each rule without a number applies, and one fact that is enough to put it out of play.
WITHOUT_NUMBER: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "urb-l103-2": (
        {"document_type": "plu", "document_step": "revision"},
        {"document_step": "modification", "environmental_assessment": False, "changes_living_environment": False}
        | {"urban_renewal": False},
    ),
    "urb-l300-2": (
        {"building_permit_project": True, "changes_living_environment": False},
        {"building_permit_project": False},
    ),
    "env-l121-8-iv": ({"document_type": "national_plan", "environmental_assessment": True}, {"document_type": "plu"}),
    "env-l121-15-1": ({"document_type": "none", "environmental_assessment": True}, {"document_type": "zac"}),
    "env-l121-16": ({"prior_consultation": True}, {"prior_consultation": False}),
    "env-l123-1": (
        {"inquiry_required_by_text": False, "document_type": "plu", "document_step": "modification"},
        {"document_step": "simplified_modification"},
    ),
    "env-l123-19": (
        {"inquiry_required_by_text": False, "document_type": "zac", "environmental_assessment": True},
        {"environmental_assessment": False},
    ),
    "env-l123-19-1": ({"organiser_type": "state", "rule_affects_environment": True}, {"organiser_type": "company"}),
    "env-l181-10-1": ({"document_type": "none", "environmental_authorisation": True}, {"document_type": "scot"}),
    "cgct-l1112-15": (TOWN, GROUP),
    "cgct-lo1112-1": ({"organiser_type": "region"}, GROUP),
    "cgct-l5211-49": (GROUP, TOWN),
    "cgct-l1112-23": (GROUP, {"organiser_type": "state"}),
    "cgct-l2143-2": (TOWN, GROUP),
    "lamy-2014-7": ({"scope": "quarter", "priority_neighbourhood": True}, {"scope": "nation"}),
}


def declared(rule: dict[str, Any]) -> list[Edge]:
    """The thresholds a rule declares."""
    return [Edge(rule["id"], t["fact"], t["operator"], t["value"]) for t in rule["threshold"] or []]


def written(rule: str, node: Node) -> Iterator[Edge]:
    """The numbers a condition compares a fact with."""
    if isinstance(node, Junction):
        for part in node.parts:
            yield from written(rule, part)
    elif isinstance(node, Negation):
        assert not list(written(rule, node.part)), f"{rule}: a number under a not hides whether it is strict"
    elif isinstance(node, Comparison) and node.sign in ORDERS:
        assert node.left.is_fact, f"{rule}: write the fact first"
        assert isinstance(node.right.value, int | float), f"{rule}: compare a fact with a number"
        yield Edge(rule, str(node.left.value), node.sign, node.right.value)


def questions(condition: Condition, facts: dict[str, Any]) -> list[str]:
    """The French questions of the facts that are still missing."""
    return [FACTS[name]["question"]["fr"] for name in sorted(condition.evaluate(facts).missing)]


@pytest.mark.parametrize("name", list(RULES))
def test_a_rule_declares_exactly_the_numbers_of_its_condition(name: str) -> None:
    edges = declared(RULES[name])
    assert len(edges) == len(set(edges))
    assert set(edges) == set(written(name, CONDITIONS[name].tree))
    assert all(edge in REST for edge in edges)
    assert bool(edges) is (name not in WITHOUT_NUMBER)


def test_no_case_here_is_left_over() -> None:
    assert set(REST) == {edge for rule in RULES.values() for edge in declared(rule)}
    assert set(WITHOUT_NUMBER) <= set(RULES)


@pytest.mark.parametrize("step", [-1, 0, 1])
@pytest.mark.parametrize("edge", list(REST), ids=lambda edge: f"{edge.rule} {edge.fact}{edge.operator}{edge.value}")
def test_threshold_at_its_value_and_on_either_side(edge: Edge, step: int) -> None:
    value = edge.value + step
    judgement = CONDITIONS[edge.rule].evaluate(REST[edge] | {edge.fact: value})
    assert judgement.value is ORDERS[edge.operator](value, edge.value)
    assert not judgement.missing


@pytest.mark.parametrize("edge", list(REST), ids=lambda edge: f"{edge.rule} {edge.fact}{edge.operator}{edge.value}")
def test_a_missing_number_leaves_the_rule_open_and_names_its_question(edge: Edge) -> None:
    judgement = CONDITIONS[edge.rule].evaluate(REST[edge])
    assert judgement.value is None
    assert judgement.missing == {edge.fact}
    assert questions(CONDITIONS[edge.rule], REST[edge]) == [FACTS[edge.fact]["question"]["fr"]]


@pytest.mark.parametrize("name", list(WITHOUT_NUMBER))
def test_a_rule_without_a_number_applies_and_stops_applying(name: str) -> None:
    applies, change = WITHOUT_NUMBER[name]
    assert CONDITIONS[name].evaluate(applies).value is True
    assert CONDITIONS[name].evaluate(applies | change).value is False


@pytest.mark.parametrize("name", list(RULES))
def test_nothing_known_decides_nothing_and_every_missing_fact_has_its_question(name: str) -> None:
    judgement = CONDITIONS[name].evaluate({})
    assert judgement.value is None
    assert judgement.missing == CONDITIONS[name].facts
    for fact in judgement.missing:
        assert all(FACTS[fact]["question"][language].strip() for language in ("fr", "en"))


@pytest.mark.parametrize("name", list(RULES))
def test_no_rule_pretends_to_have_been_checked(name: str) -> None:
    rule = RULES[name]
    assert (rule["checked_on"] is None) is (rule["checked_by"] is None)
    assert rule["source_url"].startswith(("https://www.legifrance.gouv.fr/", "https://www.debatpublic.fr/"))
    assert rule["source_status"] in {"read", "secondary", "to_verify"}
    assert rule["kind"] in {"duty", "option", "forbidden"}
    weeks = rule["duration_weeks"]
    assert weeks is None or 0 < weeks[0] <= weeks[1]


def test_facts_and_conditions_know_each_other() -> None:
    used = {name for condition in CONDITIONS.values() for name in condition.facts}
    assert used == set(FACTS)


@pytest.mark.parametrize("name", list(RULES))
def test_every_comparison_suits_the_kind_of_its_fact(name: str) -> None:
    for term, value in compared(CONDITIONS[name].tree):
        fact = FACTS[term]
        assert isinstance(value, KINDS[fact["kind"]])
        assert isinstance(value, bool) is (fact["kind"] == "boolean")
        assert not isinstance(value, str) or value in fact["choices"]


def compared(node: Node) -> Iterator[tuple[str, object]]:
    """Each fact of a condition with each value it is compared with."""
    if isinstance(node, Junction):
        for part in node.parts:
            yield from compared(part)
    elif isinstance(node, Negation):
        yield from compared(node.part)
    else:
        fact, other = (node.left, node.right) if node.left.is_fact else (node.right, node.left)
        assert fact.is_fact
        for value in other.value if isinstance(other.value, tuple) else (other.value,):
            yield str(fact.value), value


def test_neighbouring_rules_never_both_apply_nor_leave_a_gap() -> None:
    for population in (19_999, 20_000, 50_000, 50_001, 79_999, 80_000, 80_001):
        town = TOWN | {"population": population}
        duty, option = (CONDITIONS[n].evaluate(town).value for n in ("cgct-l2143-1", "cgct-l2143-1-option"))
        assert (duty, option) == (population >= 80_000, 20_000 <= population < 80_000)
        group = TAXED | {"population": population}
        duty, option = (CONDITIONS[n].evaluate(group).value for n in ("cgct-l5211-10-1", "cgct-l5211-10-1-option"))
        assert duty is not option
    for cost in (230_000_000, 230_000_001, 455_000_000, 455_000_001):
        for length in (20, 21, 40, 41):
            road = LAND | {"project_cost_eur": cost, "route_length_km": length}
            high, low = (CONDITIONS[n].evaluate(road).value for n in ("env-l121-8-i", "env-l121-8-ii"))
            assert not (high and low)
            assert (high or low) is (cost > 230_000_000 or length > 20)

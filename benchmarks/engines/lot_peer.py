"""What sortition-algorithms does with the same pools; run in its own environment."""

import json
from pathlib import Path


def _lowest(path, backend):
    from sortition_algorithms.committee_generation import find_distribution_maximin
    from sortition_algorithms.features import read_in_features
    from sortition_algorithms.people import read_in_people
    from sortition_algorithms.settings import Settings

    said = json.loads(Path(path).read_text("utf-8"))
    rows = [{"feature": f, "value": v, "min": str(lo), "max": str(hi)} for f, v, lo, hi in said["quotas"]]
    features, _, _ = read_in_features(["feature", "value", "min", "max"], rows, said["seats"])
    people_rows = [
        {"id": one, **dict(zip(said["features"], answers, strict=True))} for one, answers in said["people"].items()
    ]
    settings = Settings(id_column="id", columns_to_keep=[])
    people, _ = read_in_people(["id", *said["features"]], people_rows, features, settings)
    panels, weights, _ = find_distribution_maximin(features, people, said["seats"], [], backend)
    chances = dict.fromkeys(said["people"], 0.0)
    for panel, weight in zip(panels, weights, strict=True):
        for one in panel:
            chances[one] += weight
    return min(chances.values())


def peer_cbc(path):
    """Its maximin with CBC."""
    return _lowest(path, "mip")


def peer_highs(path):
    """Its maximin with HiGHS."""
    return _lowest(path, "highspy")

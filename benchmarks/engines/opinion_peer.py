"""Red-dwarf on the same planted conversations; this file imports only the peer."""

from typing import Any


def map_planted(path: str) -> dict[str, Any]:
    """Map planted votes with the peer's pipeline, groups, consensus and representative statements included."""
    import numpy as np
    from reddwarf.implementations.base import run_pipeline

    held = np.load(path)
    rows, columns, values = (held[name].tolist() for name in ("rows", "columns", "values"))
    votes = [
        {"participant_id": p, "statement_id": s, "vote": v, "modified": n}
        for n, (p, s, v) in enumerate(zip(rows, columns, values, strict=True))
    ]
    found = run_pipeline(votes=votes, random_state=0)
    people = found.participants_df
    labels = people["cluster_id"].dropna().astype(int)
    return {"groups": int(labels.nunique()), "sizes": sorted(labels.value_counts().tolist(), reverse=True)}

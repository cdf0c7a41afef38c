"""An invented city that votes on its budget: seeded, with neighbourhoods, tastes and costs as real votes have them."""

import random


def city(voters: int, projects: int, seed: int, *, approvals: float = 6.0, kind: str = "approval") -> str:
    """Write a Pabulib file: people approve what is near them, what they like, and what everybody likes."""
    chance = random.Random(seed)
    districts, themes = 12, 7
    costs = [max(1, round(chance.lognormvariate(3.4, 1.0))) * 1000 for _ in range(projects)]
    place = [chance.randrange(districts + 3) for _ in range(projects)]
    theme = [chance.randrange(themes) for _ in range(projects)]
    appeal = [chance.lognormvariate(0, 0.8) for _ in range(projects)]
    lines = ["META", "key;value", "description;invented city", "country;Nowhere", "unit;Nowhere", f"instance;{seed}"]
    budget = round(sum(costs) * 0.3 / 1000) * 1000
    lines += [f"num_projects;{projects}", f"num_votes;{voters}", f"budget;{budget}", f"vote_type;{kind}"]
    lines += ["rule;equalshares", "PROJECTS", "project_id;cost;name"]
    lines += [f"p{c};{costs[c]};Project {c}" for c in range(projects)]
    lines += ["VOTES", "voter_id;vote;points" if kind == "cumulative" else "voter_id;vote"]
    for voter in range(voters):
        home, liked = chance.randrange(districts), chance.sample(range(themes), 2)
        pull = [
            appeal[c]
            * (6 if place[c] == home else 1 if place[c] >= districts else 0.15)
            * (3 if theme[c] in liked else 1)
            for c in range(projects)
        ]
        wanted = 3 if kind == "ordinal" else 1 + int(chance.expovariate(1 / (approvals - 1)))
        chosen = dict.fromkeys(chance.choices(range(projects), pull, k=min(projects, wanted)))
        given = ";" + ",".join(str(chance.randint(1, 4)) for _ in chosen) if kind == "cumulative" else ""
        lines.append(f"{voter};{','.join(f'p{c}' for c in chosen)}{given}")
    return "\n".join(lines) + "\n"

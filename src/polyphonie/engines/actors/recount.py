"""The formulas of MACTOR in plain loops: a second opinion, written apart from the one that analyses games."""

from .model import ActorGame

Row = list[float]
Table = list[Row]
Figure = float | str | None
Figures = dict[str, dict[tuple[int, ...], Figure]]

ALL_VARIANTS = ("v1", "v2", "v3")


def recount(game: ActorGame, variant: str) -> Figures:
    """Compute every figure of a game, by name and by place."""
    direct: Table = [[float(cell) for cell in row] for row in game.influence]
    stances: Table = [[float(cell) for cell in row] for row in game.positions]
    figures: Figures = {}
    mdii = _relayed(direct)
    _put_influences(figures, mdii, _widest(direct))
    star: Row | None = None
    for one in ALL_VARIANTS:
        counted = _put_variant(figures, mdii, one)
        star = counted if one == variant else star
    _put_order(figures, 1, [[float((cell > 0) - (cell < 0)) for cell in row] for row in stances])
    _put_order(figures, 2, stances)
    if star is not None:
        _put_order(figures, 3, [[cell * weight for cell in row] for row, weight in zip(stances, star, strict=True)])
    _put_cautions(figures, list(game.actors))
    return figures


def _relayed(direct: Table) -> Table:
    n = range(len(direct))
    return [[direct[i][j] + sum(min(direct[i][c], direct[c][j]) for c in n) for j in n] for i in n]


def _widest(direct: Table) -> Table:
    """Strongest weakest edge over paths of one, two or three steps, one step added at a time."""
    n = range(len(direct))
    best = [[direct[i][j] if i != j else 0.0 for j in n] for i in n]
    reach = best
    for _ in range(2):
        reach = [[max(min(reach[i][c], direct[c][j]) for c in n) for j in n] for i in n]
        best = [[max(best[i][j], reach[i][j]) if i != j else 0.0 for j in n] for i in n]
    return best


def _put_influences(figures: Figures, mdii: Table, widest: Table) -> None:
    n = range(len(mdii))
    put_table(figures, "mdii", mdii)
    put_table(figures, "net", [[mdii[i][j] - mdii[j][i] for j in n] for i in n])
    influence = [sum(mdii[i][j] for j in n if j != i) for i in n]
    dependence = [sum(mdii[j][i] for j in n if j != i) for i in n]
    put_row(figures, "influence", influence)
    put_row(figures, "dependence", dependence)
    put_table(figures, "mmdii", widest)
    imax, dmax = [sum(widest[i][j] for j in n) for i in n], [sum(widest[j][i] for j in n) for i in n]
    put_row(figures, "imax", imax)
    put_row(figures, "dmax", dmax)
    _put_power(figures, "strongest", imax, dmax, [0.0 for _ in n])
    for i in n:
        strong, bound = influence[i] * len(n) >= sum(influence), dependence[i] * len(n) >= sum(dependence)
        role = ("relay" if bound else "dominant") if strong else ("dominated" if bound else "autonomous")
        figures.setdefault("plane", {})[(i,)] = role


def _put_variant(figures: Figures, mdii: Table, variant: str) -> Row | None:
    n = range(len(mdii))
    keeps = [1.0 if variant == "v2" else 0.0 for _ in n]
    has = [sum(mdii[i][j] if i != j else keeps[i] * mdii[i][i] for j in n) for i in n]
    bears = [sum(mdii[j][i] if i != j else keeps[i] * mdii[i][i] for j in n) for i in n]
    back = [0.0 if variant == "v3" else mdii[i][i] for i in n]
    return _put_power(figures, variant, has, bears, back)


def _put_power(figures: Figures, name: str, has: Row, bears: Row, back: Row) -> Row | None:
    n = range(len(has))
    whole = sum(has)
    ratio = [0.0 for _ in n]
    for i in n:
        if has[i] + bears[i] > 0 and whole > 0:
            ratio[i] = (has[i] - back[i]) / whole * has[i] / (has[i] + bears[i])
    put_row(figures, f"{name}.ratio", ratio)
    if sum(ratio) == 0:
        figures[f"{name}.why_not"] = {(): "power-all-returned" if whole > 0 else "no-influence"}
        return None
    star = [len(n) * share / sum(ratio) for share in ratio]
    put_row(figures, f"{name}.star", star)
    close = max(star) * 1e-9
    put_row(figures, f"{name}.ranks", [1.0 + sum(1 for other in star if other > own + close) for own in star])
    return star


def _put_order(figures: Figures, order: int, stances: Table) -> None:
    met, opposed = _pairs(stances)
    columns = [[row[o] for row in stances] for o in range(len(stances[0]))]
    kin, rival = _pairs(columns)
    put_table(figures, f"{order}.positions", stances)
    for name, left, right in (("", met, opposed), ("objective_", kin, rival)):
        put_table(figures, f"{order}.{name}convergence", left)
        put_table(figures, f"{order}.{name}divergence", right)
        size = range(len(left))
        put_table(figures, f"{order}.{name}net", [[left[i][j] - right[i][j] for j in size] for i in size])
    put_row(figures, f"{order}.actor_mobilisation", [sum(abs(cell) for cell in row) for row in stances])
    put_row(figures, f"{order}.objective_mobilisation", [sum(abs(cell) for cell in column) for column in columns])
    wanted = [sum(cell for cell in column if cell > 0) for column in columns]
    refused = [sum(-cell for cell in column if cell < 0) for column in columns]
    put_row(figures, f"{order}.objective_for", wanted)
    put_row(figures, f"{order}.objective_against", refused)
    put_row(figures, f"{order}.objective_balance", [a - b for a, b in zip(wanted, refused, strict=True)])
    put_row(figures, f"{order}.ambivalence", [_torn(a, b) for a, b in zip(met, opposed, strict=True)])


def _pairs(stances: Table) -> tuple[Table, Table]:
    met = [[0.0 for _ in stances] for _ in stances]
    opposed = [[0.0 for _ in stances] for _ in stances]
    for i, mine in enumerate(stances):
        for j, theirs in enumerate(stances):
            for one, other in zip(mine, theirs, strict=True):
                if i != j and one != 0 and other != 0:
                    table = met if (one > 0) == (other > 0) else opposed
                    table[i][j] += (abs(one) + abs(other)) / 2
    return met, opposed


def _torn(met: Row, opposed: Row) -> float:
    shared = sum(met) + sum(opposed)
    return 1 - sum(abs(a - b) for a, b in zip(met, opposed, strict=True)) / shared if shared else 0.0


def _put_cautions(figures: Figures, actors: list[str]) -> None:
    for one in ALL_VARIANTS:
        for reason in figures.get(f"{one}.why_not", {}).values():
            figures[f"caution.variant-not-computable.{one}"] = {(): reason}
    known = [one for one in ALL_VARIANTS if f"{one}.ranks" in figures]
    for i in range(len(actors)):
        ranks = {one: figures[f"{one}.ranks"][(i,)] for one in known}
        if len(set(ranks.values())) > 1:
            for one, rank in ranks.items():
                figures.setdefault(f"caution.variants-disagree.{one}", {})[(i,)] = rank


def put_row(figures: Figures, name: str, row: Row) -> None:
    """File one value for each actor, or for each objective, under a name."""
    figures[name] = {(i,): float(value) for i, value in enumerate(row)}


def put_table(figures: Figures, name: str, table: Table) -> None:
    """File one value for each pair under a name."""
    figures[name] = {(i, j): float(value) for i, row in enumerate(table) for j, value in enumerate(row)}

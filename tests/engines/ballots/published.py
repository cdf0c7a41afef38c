"""Published votes and their outcomes, as figures; sources in tests/golden/ballots/README.md."""

import numpy as np

from polyphonie.engines.ballots import GradeTable, RankedBallots, ranked_ballots

# Orsay 2007: the best grade first; then p %, grade, sign, q % as published.
ORSAY_SCALE = ("À rejeter", "Insuffisant", "Passable", "Assez bien", "Bien", "Très bien")
ORSAY = {
    "Bayrou": ((236, 532, 434, 256, 146, 129), "44.3", "Assez bien", "+", "30.6"),
    "Royal": ((289, 393, 331, 291, 211, 218), "39.4", "Assez bien", "-", "41.5"),
    "Sarkozy": ((331, 343, 247, 200, 123, 489), "38.9", "Assez bien", "-", "46.9"),
    "Voynet": ((51, 162, 303, 410, 452, 355), "29.8", "Passable", "-", "46.6"),
    "Besancenot": ((71, 172, 282, 276, 392, 540), "46.2", "Insuffisant", "+", "31.2"),
    "Buffet": ((43, 132, 217, 356, 457, 528), "43.2", "Insuffisant", "+", "30.5"),
    "Bové": ((26, 104, 197, 278, 445, 683), "34.9", "Insuffisant", "-", "39.4"),
    "Laguiller": ((37, 91, 176, 288, 447, 694), "34.2", "Insuffisant", "-", "40.0"),
    "Nihous": ((6, 31, 91, 190, 462, 953), "45.0", "À rejeter", "+", "0.0"),
    "de Villiers": ((41, 111, 150, 196, 273, 962), "44.5", "À rejeter", "+", "0.0"),
    "Schivardi": ((8, 18, 67, 164, 431, 1045), "39.7", "À rejeter", "+", "0.0"),
    "Le Pen": ((52, 80, 108, 112, 93, 1288), "25.7", "À rejeter", "+", "0.0"),
}
# A poll of 737 voters in 2012: the worst grade first.
POLL_SCALE = ("Reject", "Poor", "Fair", "Good", "Very good", "Excellent", "Outstanding")
POLL = {
    "Hollande": ((105, 105, 109, 86, 121, 119, 92), "45.05", "Good", "+", "43.28"),
    "Bayrou": ((64, 88, 148, 186, 160, 72, 19), "34.06", "Good", "-", "40.71"),
    "Sarkozy": ((234, 58, 82, 81, 120, 91, 71), "49.25", "Fair", "+", "39.62"),
    "Mélenchon": ((187, 111, 126, 108, 95, 70, 40), "42.47", "Fair", "+", "40.43"),
    "Dupont-Aignan": ((250, 188, 149, 83, 44, 19, 4), "40.57", "Poor", "+", "33.92"),
    "Joly": ((284, 182, 108, 87, 48, 22, 6), "36.77", "Poor", "-", "38.53"),
    "Poutou": ((337, 207, 92, 57, 33, 10, 1), "26.19", "Poor", "-", "45.73"),
    "Le Pen": ((351, 46, 103, 69, 70, 54, 44), "46.13", "Poor", "-", "47.63"),
    "Arthaud": ((368, 186, 97, 48, 28, 10, 0), "24.83", "Poor", "-", "49.93"),
    "Cheminade": ((383, 198, 86, 43, 18, 6, 3), "48.03", "Reject", "+", "0.00"),
}


def table(scale: tuple[str, ...], counts: dict[str, tuple[int, ...]], blanks: list[int] | None = None) -> GradeTable:
    """A table of grades, the worst first."""
    rows, missing = np.array(list(counts.values())), np.array(blanks or [0] * len(counts))
    return GradeTable(tuple(counts), scale, rows, missing, int(rows[0].sum() + missing[0]))


def orsay() -> GradeTable:
    """Orsay 2007, blanks counted as rejections as published."""
    return table(ORSAY_SCALE, {name: row[0][::-1] for name, row in ORSAY.items()})


def poll() -> GradeTable:
    """The poll of 2012."""
    return table(POLL_SCALE, {name: row[0] for name, row in POLL.items()})


def from_words(text: str) -> RankedBallots:
    """Ranked ballots written "5 ACBED, 3 AB=C": how many, then options, equals joined by =."""
    options = tuple(sorted(set(text) - set(" ,=0123456789")))
    orders = []
    for part in text.split(", "):
        weight, names = part.split(" ")
        groups: list[list[int]] = []
        for place, name in enumerate(names):
            if name == "=":
                continue
            if place and names[place - 1] == "=":
                groups[-1].append(options.index(name))
            else:
                groups.append([options.index(name)])
        orders.append((int(weight), groups))
    return ranked_ballots(options, orders)


SCHULZE_2011 = "5 ACBED, 5 ADECB, 8 BEDAC, 3 CABED, 7 CAEBD, 2 CBADE, 7 DCEBA, 8 EBADC"
TENNESSEE = "42 MNCK, 26 NCKM, 15 CKNM, 17 KCNM"

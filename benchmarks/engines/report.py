"""The section of docs/benchmarks.md that one kind writes, between two marks; the rest of the page is left alone."""

import datetime as dt
import os
import platform
import re
from pathlib import Path

from benchmarks.engines.measure import Measured
from benchmarks.engines.peers import Peers

HEAD = "| work | ours: CPU s (call) · MB | peer: CPU s (call) · MB | ratio of CPU | ratio of memory | agree | bar |"


def put_section(page: str, kind: str, section: str) -> str:
    """Give the page with the section of a kind, in its place if it had one, at the end if not."""
    first, last = f"<!-- engines:{kind} -->", f"<!-- /engines:{kind} -->"
    block = f"{first}\n{section.strip()}\n{last}"
    found = re.search(rf"{re.escape(first)}.*?{re.escape(last)}", page, re.DOTALL)
    if found:
        return page[: found.start()] + block + page[found.end() :]
    return f"{page.rstrip()}\n\n{block}\n"


def sections(page: str) -> str:
    """Every section of every engine that the page holds, as they stand."""
    return "\n\n".join(
        m.group() for m in re.finditer(r"<!-- engines:(\S+) -->.*?<!-- /engines:\1 -->", page, re.DOTALL)
    )


def machine() -> str:
    """The machine, without its name."""
    try:
        told = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text("utf-8"))
    except OSError:
        told = None
    processor = f", {told.group(1).strip()}" if told else ""
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    system = f"{platform.system()} {platform.machine()}{processor}"
    return f"Measured on {today}, Python {platform.python_version()}, {os.cpu_count()} cores, {system}."


def faults_of(one: Measured) -> list[str]:
    """The bars that a case does not hold."""
    case = one.case
    if one.failure("ours"):
        return [f"failed: {one.failure('ours')}"]
    faults = []
    if case.bar_cpu is not None and one.middle("ours", "cpu") > case.bar_cpu:
        faults.append(f"over {case.bar_cpu:g} CPU s")
    if case.bar_mb is not None and one.middle("ours", "mb") > case.bar_mb:
        faults.append(f"over {case.bar_mb:g} MB")
    for figure, least, words in _ratios(one):
        ratio = one.ratio(figure)
        if least is not None and ratio is not None and ratio < least:
            faults.append(f"under {least:g} times {words}")
    return faults


def _ratios(one: Measured) -> tuple[tuple[str, float | None, str], ...]:
    """The figures that are compared with the peer, how many times less is asked, and the words for it."""
    case = one.case
    return (
        ("cpu", case.bar_ratio, "less CPU"),
        ("call", case.bar_call, "less CPU in the call"),
        ("mb", case.bar_memory, "less memory"),
    )


def bar(one: Measured) -> str:
    """The bar in words, and whether it is held."""
    asked = [
        f"{value:g} {unit}"
        for value, unit in (
            (one.case.bar_cpu, "CPU s"),
            (one.case.bar_mb, "MB"),
            *((least, f"times {words}") for _, least, words in _ratios(one)),
        )
        if value is not None
    ]
    faults = faults_of(one)
    return ", ".join(asked) + (f" – **{', '.join(faults)}**" if faults else " – held" if asked else "")


def cost(one: Measured, side: str) -> str:
    """What one side cost, and what it says of its result."""
    if not getattr(one, side):
        return one.absent or ("none" if side == "theirs" else "")
    cpu, call, mb = (one.middle(side, figure) for figure in ("cpu", "call", "mb"))
    if why := one.failure(side):
        return f"{why} ({cpu:.1f} CPU s · {mb:.0f} MB)"
    said = f"; {one.case.says(getattr(one, side)[0].result)}" if one.case.says else ""
    return f"{cpu:.2f} ({call:.3f}) · {mb:.0f}{said}"


def row(one: Measured) -> str:
    """One line of the table."""
    ratio, stopped = one.ratio(), one.failure("theirs") != ""
    times = f"{'at least ' * stopped}{ratio:.1f}" if ratio is not None else ""
    memory = f"{one.ratio('mb'):.1f}" if ratio is not None else ""
    peer = f"{one.case.peer_name}: " if one.case.peer_name else ""
    cells = [one.case.name, cost(one, "ours"), peer + cost(one, "theirs"), times, memory, one.agreement(), bar(one)]
    return "| " + " | ".join(cell.replace("|", "/").replace("\n", " ") for cell in cells) + " |"


def section(kind: str, every: list[Measured], peers: Peers, rounds: int) -> str:
    """The whole section of a kind."""
    versions = ", ".join(f"{name} {version}" for name, version in peers.versions.items()) or "none"
    missing = "".join(f" Not installed: {name} ({why})." for name, why in peers.missing.items())
    return "\n".join(
        [
            f"## {kind.capitalize()}: ours and peers\n",
            f"Written by `python -m benchmarks.engines {kind}`. {machine()} Medians of {rounds} rounds, ours and",
            "theirs in turn on the same inputs, each in a process of its own; CPU is that of the whole process, start",
            "and imports included, and in brackets that of the call alone.",
            f"Peers: {versions}.{missing}\n",
            HEAD,
            "|" + "---|" * HEAD.count(" | ") + "---|",
            *map(row, every),
        ]
    )

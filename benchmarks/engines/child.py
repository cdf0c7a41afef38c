"""Run one function in a process of its own, with nothing but the standard library around it, and leave what it gave.

python child.py RESULT WORK [INPUT]: WORK is ``module:function`` or lines of Python that leave a `result`.
"""

import importlib
import json
import re
import resource
import sys
import time
from pathlib import Path


def peak_mb() -> float:
    """The largest memory of this process or of one of its children; the kernel's own count where it can be read.

    `ru_maxrss` starts from the size of the parent at the fork, `VmHWM` at the start of this program.
    """
    try:
        own = int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text("ascii")).group(1))
    except (OSError, AttributeError):
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def spent() -> float:
    """CPU seconds of this process and of the children it waited for."""
    return time.process_time() + sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])  # noqa: TID251


def main() -> None:
    """Call, measure, write."""
    target, work, *inputs = sys.argv[1:]
    if re.fullmatch(r"[\w.]+:\w+", work):
        module, _, function = work.partition(":")
        call = getattr(importlib.import_module(module), function)
        start = spent()
        result = call(*inputs)
    else:
        space = {"inputs": inputs}
        start = spent()
        exec(compile(work, "work", "exec"), space)  # the sources are our own cases
        result = space["result"]
    told = {"call": spent() - start, "mb": peak_mb(), "result": result}
    Path(target).write_text(json.dumps(told), "utf-8")


if __name__ == "__main__":
    main()

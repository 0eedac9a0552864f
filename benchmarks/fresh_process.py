"""One call in a process of its own: its CPU seconds and its peak of memory.

A script names its calls in a dictionary, asks ``taken`` for the figures, and hands over
to ``run_here`` when it is started with arguments.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from pathlib import Path

PACKAGES = Path(__file__).resolve().parent.parent / "build" / "plugins"


def installed(module: str) -> bool:
    """Whether a peer's module can be imported."""
    return importlib.util.find_spec(module) is not None


def taken(script: str, *arguments) -> tuple[float, float, list]:
    """CPU seconds, bytes at the peak above the input, and the result of one call."""
    done = subprocess.run(
        [sys.executable, script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        check=True,
        env=environment(),
    )
    return tuple(json.loads(done.stdout))


def environment() -> dict:
    """The variables of a process that can import the plugin's package."""
    paths = [str(PACKAGES), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def run_here(call, small: tuple, given: tuple) -> None:
    """Compile on a small input, then measure the call and print its figures."""
    call(*small)
    seconds, _, above, _, result = measured(call, given)
    print(json.dumps([seconds, above, list(map(float, result))]))


def measured(call, given: tuple, options: dict = {}) -> tuple:  # noqa: B006, read alone
    """CPU and wall seconds, bytes at the peak above the start and in all, the result."""
    Path("/proc/self/clear_refs").write_text("5")
    before = _memory("VmRSS")
    start, started = time.process_time(), time.perf_counter()
    result = call(*given, **options)
    seconds, elapsed = time.process_time() - start, time.perf_counter() - started
    peak = _memory("VmHWM")
    return seconds, elapsed, peak - before, peak, result


def _memory(field):
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024
    raise KeyError(field)

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
    paths = [str(PACKAGES), os.environ.get("PYTHONPATH", "")]
    done = subprocess.run(
        [sys.executable, script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
    )
    return tuple(json.loads(done.stdout))


def run_here(call, small: tuple, given: tuple) -> None:
    """Compile on a small input, then measure the call and print its figures."""
    call(*small)
    Path("/proc/self/clear_refs").write_text("5")
    before = _memory("VmRSS")
    start = time.process_time()
    result = call(*given)
    seconds = time.process_time() - start
    print(json.dumps([seconds, _memory("VmHWM") - before, list(map(float, result))]))


def _memory(field):
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024
    raise KeyError(field)

"""Run all benchmarks and write their tables to one page.

Usage: python3 benchmarks/run.py PAGE
"""

import os
import platform
import subprocess
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = ("run", "landscapes", "circuit_inputs", "fresh_process")


def machine():
    """The processor and the Python that measured."""
    model = platform.processor()
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next(
            line.split(":")[1].strip() for line in lines if "model name" in line
        )
    except (OSError, StopIteration):
        pass
    return f"{model}, {os.cpu_count()} processors, Python {platform.python_version()}"


def main(page):
    parts = [
        "# Benchmarks",
        f"{date.today().isoformat()}, {machine()}. CPU seconds of the process, compile"
        " time excluded; peaks are above the input. Made by `make bench`; each script"
        " under `benchmarks/` says what it compares.",
    ]
    for script in sorted(HERE.glob("*.py")):
        if script.stem in SHARED:
            continue
        print(f"{script.name} …", flush=True)
        done = subprocess.run(
            [sys.executable, str(script)], capture_output=True, text=True
        )
        if done.returncode:
            sys.exit(f"{script.name}: {done.stderr}")
        parts += [f"## {script.stem.replace('_', ' ')}", done.stdout.strip()]
    Path(page).write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

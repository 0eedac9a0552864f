"""Run a study on the shipped sample through qgis_process.

Usage: python3 demo.py QGIS_PROCESS FOLDER [LANGUAGE] [STUDY]

A study's inputs on the sample stand in the file beside this one that is named for it.
"""

import importlib
import re
import subprocess
import sys
import time
from pathlib import Path

LANGUAGES = {"": 0, "en": 1, "zh_CN": 2}


def parameters(study, folder, language=""):
    """A study's inputs on the sample, and where its outputs go; all as text."""
    given = {**study.INPUTS, "language": LANGUAGES[language]}
    given.update((key, folder / name) for key, name in study.OUTPUTS.items())
    return {
        key: [str(item) for item in value] if isinstance(value, list) else str(value)
        for key, value in given.items()
    }


def enable_plugin(qgis_process):
    """Enable the plugin in the profile, unless it is."""
    listed = subprocess.run([qgis_process, "plugins"], capture_output=True, text=True)
    if not re.search(r"^\*.*ecorestore", listed.stdout, re.MULTILINE):
        subprocess.run([qgis_process, "plugins", "enable", "ecorestore"], check=True)


def main(qgis_process, folder, language="", study="ecological_safety_network"):
    declared = importlib.import_module(study)
    folder = Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    enable_plugin(qgis_process)
    words = []
    for key, value in parameters(declared, folder, language).items():
        for item in value if isinstance(value, list) else [value]:
            words.append(f"{key}={item}")
    started = time.time()
    tool = f"ecorestore:{study.replace('_', '')}"
    done = subprocess.run([qgis_process, "run", tool, "--", *words])
    report = folder / declared.OUTPUTS["report:Report"]
    if done.returncode or not report.exists():
        sys.exit("The study did not end well; what it said stands above.")
    print(f"\nDone in {time.time() - started:.0f} s. Open the report: {report}")


if __name__ == "__main__":
    main(*sys.argv[1:])

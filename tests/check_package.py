"""Check the plugin zip as plugins.qgis.org does before it accepts one."""

import configparser
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

LARGEST_BYTES = 25_000_000
UNWANTED = (".pyc", ".so", ".dll", ".exe", ".bat", ".sh")
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)


def faults(path):
    """What would keep the zip from being accepted, one sentence each."""
    if Path(path).stat().st_size > LARGEST_BYTES:
        yield f"{path} is larger than {LARGEST_BYTES} bytes"
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        if {name.split("/")[0] for name in names} != {"ecorestore"}:
            yield "the zip must hold one folder called ecorestore"
        for wanted in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"ecorestore/{wanted}" not in names:
                yield f"{wanted} is missing"
        for name in names:
            parts = name.split("/")
            hidden = any(part.startswith(".") for part in parts)
            if hidden or "__pycache__" in parts or name.endswith(UNWANTED):
                yield f"{name} does not belong in the zip"
        metadata = configparser.ConfigParser()
        metadata.optionxform = str
        metadata.read_string(archive.read("ecorestore/metadata.txt").decode())
        for key in REQUIRED_KEYS:
            if not metadata["general"].get(key):
                yield f"metadata.txt has no {key}"
        with tempfile.TemporaryDirectory() as folder:
            archive.extractall(folder)  # noqa: S202, our own archive
            yield from _scanned(folder)


def _scanned(folder):
    scripts = Path(sys.executable).parent
    scans = (
        [scripts / "bandit", "-q", "-r", "-lll", folder],
        [
            scripts / "bandit",
            "-q",
            "-r",
            "-t",
            "B102,B105,B106,B107,B301,B302,B306,B307,B506,B602,B604,B605,B701,B202",
            folder,
        ],
        [
            scripts / "flake8",
            "--max-line-length",
            "120",
            "--extend-ignore",
            "E203,W503",
            folder,
        ],
    )
    for command in scans:
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            yield f"{Path(command[0]).name}: {done.stdout}{done.stderr}"
    done = subprocess.run(
        [
            scripts / "detect-secrets",
            "scan",
            "--all-files",
            "--exclude-files",
            r"metadata\.txt",
            folder,
        ],
        capture_output=True,
        text=True,
        cwd=folder,
    )
    if '"results": {}' not in done.stdout:
        yield f"detect-secrets: {done.stdout}{done.stderr}"


if __name__ == "__main__":
    found = list(faults(sys.argv[1]))
    print("\n".join(found) or f"{sys.argv[1]}: as plugins.qgis.org accepts it")
    sys.exit(bool(found))

"""``pip install .`` gives notebooks and clusters the core, without QGIS."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CODE = """
import pkgutil, sys
import ecorestore, ecorestore.core
names = [item.name for item in pkgutil.walk_packages(ecorestore.core.__path__, "ecorestore.core.")]
for name in names:
    __import__(name)
print(ecorestore.__file__)
print(len(names), ecorestore.__version__)
"""


def test_core_can_be_installed_and_imported(tmp_path):
    source = tmp_path / "source"
    shutil.copytree(
        ROOT,
        source,
        ignore=shutil.ignore_patterns(
            ".git", ".venv", "build", "dist", "tests", "resources", "__pycache__"
        ),
    )
    target = tmp_path / "installed"
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"),
            *("--no-build-isolation", "--no-index", "--target", str(target), "."),
        ],
        cwd=source,
        check=True,
        capture_output=True,
    )
    done = subprocess.run(
        [sys.executable, "-c", CODE],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(target)},
    )
    assert done.returncode == 0, done.stderr
    where, found = done.stdout.splitlines()
    assert where.startswith(str(target))
    modules = list((ROOT / "core").rglob("*.py"))
    assert found.split()[0] == str(len(modules) - 1)
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"version={found.split()[1]}\n" in metadata

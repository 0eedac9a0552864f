"""Build the model file of each study that is declared in the folder ``studies``.

Usage: python3 make_models.py [FOLDER]

Run with the oldest supported QGIS: newer ones name a model's outputs differently, and
the names are what scripts use.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # attributes in the same order in every build
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [
    str(ROOT / "build" / "plugins"),
    str(ROOT / "tests"),
    "/usr/share/qgis/python/plugins",
]

from model_builder import build  # noqa: E402
from qgis_environment import start_qgis  # noqa: E402


def main(folder=HERE):
    start_qgis()
    for path in sorted((HERE / "studies").glob("*.py")):
        study = importlib.import_module(f"studies.{path.stem}").STUDY
        build(Path(folder) / f"{path.stem}.model3", study)
        print(f"{path.stem}: {len(study.inputs)} inputs, {len(study.steps)} steps")


if __name__ == "__main__":
    main(*sys.argv[1:])

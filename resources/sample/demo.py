"""Run the study Ecological safety network on the shipped sample through qgis_process.

Usage: python3 demo.py QGIS_PROCESS FOLDER [LANGUAGE]
"""

import re
import subprocess
import sys
import time
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent
PRESETS = SAMPLE.parent / "presets"
STUDY = "ecorestore:ecologicalsafetynetwork"
LANGUAGES = {"": 0, "en": 1, "zh_CN": 2}

OUTPUTS = {
    "mspa:Classes": "mspa.tif",
    "mspa:Statistics": "mspa_statistics.csv",
    "sources:Ecological sources": "sources.gpkg",
    "weights:Weights": "weights.csv",
    "resistance:Resistance": "resistance.tif",
    "links:Least-cost corridors": "least_cost_corridors.tif",
    "corridors:Corridors": "corridors.gpkg",
    "corridors:Interaction": "interaction.csv",
    "pinch_points:Current": "current.tif",
    "pinch_points:Pinch points": "pinch_points.gpkg",
    "barriers:Improvement": "improvement.tif",
    "barriers:Barriers": "barriers.gpkg",
    "structure:Indices": "network_indices.csv",
    "sweep:Connectivity by distance": "connectivity_by_distance.csv",
    "pattern:Security pattern": "security_pattern.gpkg",
    "pattern:Summary": "security_pattern.csv",
    "report:Report": "report.html",
}


def parameters(folder, language=""):
    """The study's inputs on the sample, and where its outputs go."""
    corrections = ("rock_desertification", "soil_erosion", "geological_hazard")
    given = {
        "land_cover": SAMPLE / "land_cover.tif",
        "foreground": "41,42,43,90,95",
        "elevation": SAMPLE / "dem.tif",
        "reserves": SAMPLE / "reserve.gpkg",
        "overlay_rule": 1,  # the park is so large that it would swallow the cores
        "edge_width": 2,
        "minimum_area": 100,
        "roads": SAMPLE / "roads.tif",
        "mines": SAMPLE / "mines.gpkg",
        "scores": SAMPLE / "resistance_scores.csv",
        "judgements": SAMPLE / "pairwise_judgements.csv",
        "corrections": [SAMPLE / f"{name}.tif" for name in corrections],
        "correction_table": PRESETS / "liuzhi_corrections.csv",
        "class_names": SAMPLE / "class_names.csv",
        "title": "Ecological safety network of the sample",
        "language": LANGUAGES[language],
    }
    return {**given, **{key: folder / name for key, name in OUTPUTS.items()}}


def enable_plugin(qgis_process):
    """Enable the plugin in the profile, unless it is."""
    listed = subprocess.run([qgis_process, "plugins"], capture_output=True, text=True)
    if not re.search(r"^\*.*ecorestore", listed.stdout, re.MULTILINE):
        subprocess.run([qgis_process, "plugins", "enable", "ecorestore"], check=True)


def main(qgis_process, folder, language=""):
    folder = Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    enable_plugin(qgis_process)
    words = []
    for key, value in parameters(folder, language).items():
        for item in value if isinstance(value, list) else [value]:
            words.append(f"{key}={item}")
    started = time.time()
    done = subprocess.run([qgis_process, "run", STUDY, "--", *words])
    report = folder / OUTPUTS["report:Report"]
    if done.returncode or not report.exists():
        sys.exit("The study did not end well; what it said stands above.")
    print(f"\nDone in {time.time() - started:.0f} s. Open the report: {report}")


if __name__ == "__main__":
    main(*sys.argv[1:])

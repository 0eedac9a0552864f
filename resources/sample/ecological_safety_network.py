"""The study Ecological safety network on the sample: its inputs and outputs."""

from pathlib import Path

SAMPLE = Path(__file__).resolve().parent
PRESETS = SAMPLE.parent / "presets"

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

CORRECTIONS = ("rock_desertification", "soil_erosion", "geological_hazard")
INPUTS = {
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
    "corrections": [SAMPLE / f"{name}.tif" for name in CORRECTIONS],
    "correction_table": PRESETS / "liuzhi_corrections.csv",
    "class_names": SAMPLE / "class_names.csv",
    "title": "Ecological safety network of the sample",
}

"""The study Restoration areas on the sample: its inputs and outputs.

The sample is 34 km wide, the Qaidam Basin 800 km: so narrower corridors and smaller
search radii.
"""

from pathlib import Path

SAMPLE = Path(__file__).resolve().parent

OUTPUTS = {
    "mspa:Classes": "mspa.tif",
    "mspa:Statistics": "mspa_statistics.csv",
    "sources:Ecological sources": "sources.gpkg",
    "resistance:Resistance": "resistance.tif",
    "resistance:Factors": "factors.csv",
    "cumulative:Minimum cumulative resistance": "cumulative_resistance.tif",
    "links:Least-cost corridors": "least_cost_corridors.tif",
    "corridors:Corridors": "corridors.gpkg",
    "corridors:Interaction": "interaction.csv",
    "pinch_points:Current": "current.tif",
    "pinch_points:Pinch points": "pinch_points.gpkg",
    "barriers:Improvement": "improvement.tif",
    "barriers:Barriers": "barriers.gpkg",
    "pattern:Security pattern": "security_pattern.gpkg",
    "pattern:Summary": "security_pattern.csv",
    "pattern:Land cover": "security_pattern_land_cover.csv",
    "report:Report": "report.html",
}

INPUTS = {
    "land_cover": SAMPLE / "land_cover.tif",
    "foreground": "41,42,43,90,95",  # with shrub and grass, all land would be one core
    "elevation": SAMPLE / "dem.tif",
    "ndvi": SAMPLE / "ndvi.tif",
    "roads": SAMPLE / "roads.tif",
    "water": SAMPLE / "water.tif",
    "scores": SAMPLE / "restoration_scores.csv",
    "class_names": SAMPLE / "class_names.csv",
    "minimum_dpc": 1.5,
    "corridor_width": 1500,
    "minimum_radius": 150,
    "maximum_radius": 600,
    "radius_step": 150,
    "title": "Restoration areas of the sample",
}

"""The study Restoration areas on the sample: its inputs and outputs.

The sample is 34 km wide, the Qaidam Basin 800 km: so narrower corridors, smaller search
radii and windows, and shorter distances in the rules of the zones.
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
    "health:Ecosystem health": "health.tif",
    "health:Classes of health": "health_classes.tif",
    "health:Change of health": "health_change.tif",
    "health:Change of class": "class_change.tif",
    "health:Health of each year": "health_of_years",
    "health:Area of classes": "health_areas.csv",
    "health:Mean health": "health_means.csv",
    "health:Transitions": "health_transitions.csv",
    "health:Scales": "health_scales.csv",
    "zones:Restoration zones": "restoration_zones.tif",
    "zones:Parts of zones": "zone_parts.gpkg",
    "zones:Area of zones": "restoration_areas.csv",
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
    "land_covers": [SAMPLE / "land_cover_1981.tif", SAMPLE / "land_cover.tif"],
    "vegetation": [SAMPLE / "ndvi_1981.tif", SAMPLE / "ndvi.tif"],
    "years": "1981, 2011",
    "important": "71,11,82",  # grassland, water and cropland, as in the study
    "surroundings_size": 300,
    "low_percentile": 2,
    "high_percentile": 98,  # the little open water is worth 20 times other land
    "stretch_resilience": False,  # it differs little between the kinds of land here
    "land_kinds": SAMPLE / "land_kinds.csv",
    "exploitation": SAMPLE / "mines.gpkg",
    "zone_rules": SAMPLE / "restoration_rules.csv",
    "zone_corridor_width": 600,
    "title": "Restoration areas of the sample",
}

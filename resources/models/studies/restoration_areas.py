"""Restoration areas: the study of the Qaidam Basin, and its values as defaults."""

from model_builder import (
    Input,
    Result,
    Step,
    Study,
    choice,
    number,
    raster,
    shapes,
    table,
    text,
    yes_no,
)

INPUTS = (
    raster("land_cover", "Land cover"),
    text("foreground", "Foreground classes (habitat)", "2,3,4,5,6,9"),
    raster("elevation", "Elevation (m)"),
    raster("ndvi", "NDVI"),
    shapes("roads", "Roads"),
    shapes("water", "Water bodies"),
    table(
        "scores",
        "Resistance scores and weights of land use, distance from roads, distance from"
        " water, NDVI, elevation and slope, in this order",
    ),
    table("class_names", "Names of the land-cover classes", optional=True),
    number("edge_width", "Edge width (cells)", 1, integer=True),
    number(
        "largest", "Largest core areas that are compared (number)", 30, integer=True
    ),
    number("dispersal_distance", "Dispersal distance (m)", 5000.0),
    number("minimum_dpc", "Least dPC of a source (percent)", 1.1),
    choice(
        "pairs",
        "Pairs of sources to link",
        [
            "adjacent: their zones touch",
            "all",
            "neighbours in the Gabriel graph",
            "neighbours in the Delaunay triangulation",
            "minimum spanning tree by cost",
        ],
        1,
    ),
    yes_no("drop_intermediate", "Drop links that lead through a third source", False),
    number("interaction", "Interaction above which a corridor is important", 400.0),
    number("corridor_width", "Corridor width (m times resistance)", 10000.0),
    number("minimum_radius", "Smallest search radius of barriers (m)", 1000.0),
    number("maximum_radius", "Largest search radius of barriers (m)", 4000.0),
    number("radius_step", "Step of the search radius (m)", 1000.0),
    number(
        "classes",
        "Classes of current and improvement (number), the highest of which counts",
        5,
        integer=True,
    ),
    text("title", "Title of the report", "Restoration areas"),
    choice("language", "Language of the report", ["as QGIS", "English", "中文"]),
)

STEPS = (
    Step(
        "mspa",
        "mspa",
        {
            "INPUT": Input("land_cover"),
            "FOREGROUND": Input("foreground"),
            "EDGE_WIDTH": Input("edge_width"),
        },
        {"SIMPLE": "Classes", "STATISTICS": "Statistics"},
    ),
    Step(
        "sources",
        "ecologicalsources",
        {
            "INPUT": Result("mspa", "SIMPLE"),
            "MINIMUM_AREA": 0,
            "LARGEST": Input("largest"),
            "THRESHOLD": Input("dispersal_distance"),
            "MINIMUM_DPC": Input("minimum_dpc"),
        },
        {"SOURCES": "Ecological sources"},
    ),
    Step("terrain", "terrainfactors", {"INPUT": Input("elevation")}),
    Step(
        "road_distance",
        "distancetofeatures",
        {"REFERENCE": Input("land_cover"), "FEATURES": Input("roads")},
    ),
    Step(
        "water_distance",
        "distancetofeatures",
        {"REFERENCE": Input("land_cover"), "FEATURES": Input("water")},
    ),
    Step(
        "resistance",
        "resistancesurface",
        {
            "FACTORS": [
                Input("land_cover"),
                Result("road_distance", "OUTPUT"),
                Result("water_distance", "OUTPUT"),
                Input("ndvi"),
                Input("elevation"),
                Result("terrain", "SLOPE"),
            ],
            "SCORES": Input("scores"),
        },
        {"RESISTANCE": "Resistance", "FACTOR_SUMMARY": "Factors"},
    ),
    Step(
        "cumulative",
        "costdistance",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
        },
        {"COST": "Minimum cumulative resistance"},
    ),
    Step(
        "links",
        "corridors",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "PAIRS": Input("pairs"),
            "DROP_INTERMEDIATE": Input("drop_intermediate"),
            "WIDTH": Input("corridor_width"),
        },
        {"NORMALISED": "Least-cost corridors"},
    ),
    Step(
        "corridors",
        "gravity",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("links", "LINES"),
            "THRESHOLD": Input("interaction"),
        },
        {"LINES": "Corridors", "MATRIX": "Interaction"},
    ),
    Step(
        "pinch_points",
        "pinchpoints",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("links", "LINES"),
            "LAND_COVER": Input("land_cover"),
            "WIDTH": Input("corridor_width"),
            "MODE": 2,
            "CLASSES": Input("classes"),
        },
        {"CURRENT": "Current", "AREAS": "Pinch points"},
    ),
    Step(
        "barriers",
        "barriers",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("links", "LINES"),
            "LAND_COVER": Input("land_cover"),
            "MINIMUM_RADIUS": Input("minimum_radius"),
            "MAXIMUM_RADIUS": Input("maximum_radius"),
            "RADIUS_STEP": Input("radius_step"),
            "CLASSES": Input("classes"),
        },
        {"IMPROVEMENT": "Improvement", "AREAS": "Barriers"},
    ),
    Step(
        "pattern",
        "securitypattern",
        {
            "LAND_COVER": Input("land_cover"),
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("corridors", "LINES"),
            "PINCH_POINTS": Result("pinch_points", "AREAS"),
            "BARRIERS": Result("barriers", "AREAS"),
            "CLASS_NAMES": Input("class_names"),
        },
        {
            "PATTERN": "Security pattern",
            "SUMMARY": "Summary",
            "COMPOSITION": "Land cover",
        },
    ),
    Step(
        "report",
        "report",
        {
            "TITLE": Input("title"),
            "LANGUAGE": Input("language"),
            "LAYERS": [
                Input("land_cover"),
                Result("mspa", "SIMPLE"),
                Result("sources", "SOURCES"),
                Result("resistance", "RESISTANCE"),
                Result("cumulative", "COST"),
                Result("links", "NORMALISED"),
                Result("corridors", "LINES"),
                Result("pinch_points", "CURRENT"),
                Result("barriers", "IMPROVEMENT"),
                Result("pattern", "PATTERN"),
            ],
            "TABLES": [
                Result("mspa", "STATISTICS"),
                Result("sources", "SOURCES"),
                Result("resistance", "FACTOR_SUMMARY"),
                Result("corridors", "LINES"),
                Result("pattern", "SUMMARY"),
                Result("pattern", "COMPOSITION"),
            ],
            "BASE": Input("elevation"),
        },
        {"OUTPUT": "Report"},
    ),
)

STUDY = Study(INPUTS, STEPS)

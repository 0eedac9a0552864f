"""Ecological safety network: the study of the Liuzhi Special Zone."""

from model_builder import (
    Input,
    Result,
    Step,
    Study,
    choice,
    number,
    raster,
    rasters,
    shapes,
    table,
    text,
)

INPUTS = (
    raster("land_cover", "Land cover"),
    text("foreground", "Foreground classes (habitat)"),
    raster("elevation", "Elevation (m)"),
    shapes("reserves", "Red line and reserves"),
    choice(
        "overlay_rule",
        "Red line and reserves are",
        ["added to the cores", "touched by the cores that are kept"],
    ),
    shapes("roads", "Roads"),
    shapes("mines", "Mining areas"),
    table(
        "scores",
        "Resistance scores of land use, elevation, slope, distance from roads and"
        " from mines, in this order",
    ),
    table("judgements", "Pairwise judgements of the five factors (AHP)"),
    rasters(
        "corrections",
        "Rasters that correct the resistance, in the order of the correction table",
        optional=True,
    ),
    table("correction_table", "Correction coefficients", optional=True),
    table("class_names", "Names of the land-cover classes", optional=True),
    number("edge_width", "Edge width (cells)", 1, integer=True),
    number("minimum_area", "Minimum area of a source (ha)", 400.0),
    number("dispersal_distance", "Dispersal distance (m)", 5000.0),
    number("minimum_dpc", "Least dPC of a source (percent)", 1.0),
    number("corridor_width", "Width of the corridors (accumulated cost)", 2000.0),
    number("interaction", "Interaction above which a corridor is important", 400.0),
    text("title", "Title of the report", "Ecological safety network"),
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
            "OVERLAY": Input("reserves"),
            "OVERLAY_RULE": Input("overlay_rule"),
            "MINIMUM_AREA": Input("minimum_area"),
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
        "mine_distance",
        "distancetofeatures",
        {"REFERENCE": Input("land_cover"), "FEATURES": Input("mines")},
    ),
    Step("weights", "ahp", {"TABLES": [Input("judgements")]}, {"OUTPUT": "Weights"}),
    Step(
        "resistance",
        "resistancesurface",
        {
            "FACTORS": [
                Input("land_cover"),
                Input("elevation"),
                Result("terrain", "SLOPE"),
                Result("road_distance", "OUTPUT"),
                Result("mine_distance", "OUTPUT"),
            ],
            "SCORES": Input("scores"),
            "WEIGHTS": Result("weights", "OUTPUT"),
            "CORRECTIONS": Input("corrections"),
            "CORRECTION_TABLE": Input("correction_table"),
        },
        {"RESISTANCE": "Resistance"},
    ),
    Step(
        "links",
        "corridors",
        {
            "RESISTANCE": Result("resistance", "RESISTANCE"),
            "SOURCES": Result("sources", "SOURCES"),
            "WIDTH": Input("corridor_width"),
        },
        {"NORMALISED": "Least-cost corridors"},
    ),
    Step(
        "corridors",
        "gravity",
        {
            "SOURCES": Result("sources", "SOURCES"),
            "RESISTANCE": Result("resistance", "RESISTANCE"),
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
        },
        {"IMPROVEMENT": "Improvement", "AREAS": "Barriers"},
    ),
    Step(
        "structure",
        "networkstructure",
        {
            "SOURCES": Result("sources", "SOURCES"),
            "CORRIDORS": Result("corridors", "LINES"),
        },
        {"INDICES": "Indices"},
    ),
    Step(
        "sweep",
        "connectivitysweep",
        {"PATCHES": Result("sources", "SOURCES"), "REFERENCE": Input("land_cover")},
        {"OVERALL": "Connectivity by distance"},
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
        {"PATTERN": "Security pattern", "SUMMARY": "Summary"},
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
                Result("links", "NORMALISED"),
                Result("corridors", "LINES"),
                Result("pinch_points", "CURRENT"),
                Result("barriers", "IMPROVEMENT"),
                Result("pattern", "PATTERN"),
            ],
            "TABLES": [
                Result("mspa", "STATISTICS"),
                Result("sources", "SOURCES"),
                Result("weights", "OUTPUT"),
                Result("corridors", "LINES"),
                Result("sweep", "OVERALL"),
                Result("structure", "INDICES"),
                Result("pattern", "SUMMARY"),
            ],
            "BASE": Input("elevation"),
        },
        {"OUTPUT": "Report"},
    ),
)

STUDY = Study(INPUTS, STEPS)

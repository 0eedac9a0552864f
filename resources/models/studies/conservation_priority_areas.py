"""Conservation priority areas and gaps: the second half of the Wujiang study."""

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
    text,
)

INPUTS = (
    raster("biodiversity", "Biodiversity (priority rank or richness)"),
    rasters("services", "Services, each in its own unit"),
    shapes("reserves", "Reserves"),
    shapes("zones", "Reaches or districts"),
    shapes("flagship", "Areas of flagship species", optional=True),
    text("units", "Units of the services, with commas", optional=True),
    text("weights", "Weights of the services, with commas", optional=True),
    choice(
        "confidence",
        "A cell is hot from a confidence of",
        ["90 percent", "95 percent", "99 percent"],
    ),
    number("edge_width", "Edge width of the MSPA (cells)", 3, integer=True),
    number("holes", "Largest hole in a core that is filled (ha)", 100.0),
    number("minimum_area", "Smallest area of a core (ha)", 1000.0),
    number("sweep_start", "Sweep of the smallest area from (ha)", 100.0),
    number("sweep_end", "Sweep of the smallest area to (ha)", 5000.0),
    number("sweep_step", "Step of the sweep (ha)", 100.0),
    number("spent", "Land to add to reserves (percent of the study area)", 1.0),
    text("title", "Title of the report", "Conservation priority areas"),
    choice("language", "Language of the report", ["as QGIS", "English", "中文"]),
)

CORES = {
    "BIODIVERSITY": Result("biodiversity", "OUTPUT"),
    "SERVICES": Result("hot_services", "OUTPUT"),
    "CONFIDENCE": Input("confidence"),
    "EDGE_WIDTH": Input("edge_width"),
    "HOLES": Input("holes"),
    "BIODIVERSITY_VALUES": Input("biodiversity"),
    "SERVICES_VALUES": Result("services", "SUM"),
}

STEPS = (
    Step(
        "services",
        "combineservices",
        {
            "SERVICES": Input("services"),
            "UNITS": Input("units"),
            "WEIGHTS": Input("weights"),
            "ZONES": Input("zones"),
        },
        {
            "SUM": "Sum of the services",
            "SUMMARY": "Summary of the services",
            "BY_ZONE": "Services by reach",
            "ZONE_TABLE": "Means and totals by reach",
            "CHARTS": "Charts of the services",
        },
    ),
    Step(
        "correlation",
        "correlationmatrix",
        {
            "RASTERS": [
                Input("biodiversity"),
                Input("services"),
                Result("services", "SUM"),
            ],
        },
        {"PAIRS": "Correlations", "CHART": "Heat map"},
    ),
    Step(
        "biodiversity",
        "hotspots",
        {"INPUT": Input("biodiversity")},
        {"OUTPUT": "Hot spots of biodiversity"},
    ),
    Step(
        "hot_services",
        "hotspots",
        {"INPUT": Result("services", "SUM")},
        {"OUTPUT": "Hot spots of services"},
    ),
    Step(
        "sweep",
        "areathresholdsweep",
        {
            **CORES,
            "START": Input("sweep_start"),
            "END": Input("sweep_end"),
            "STEP": Input("sweep_step"),
        },
        {"TABLE": "Areas by smallest area", "CHART": "Curve"},
    ),
    Step(
        "areas",
        "priorityareas",
        {
            **CORES,
            "MINIMUM_AREA": Input("minimum_area"),
            "FLAGSHIP": Input("flagship"),
        },
        {
            "CLASSES": "Priority areas",
            "CORES": "Cores of the hot spots",
            "AREAS": "Outlines of priority areas",
            "SUMMARY": "Areas and shares by class",
        },
    ),
    Step(
        "gaps",
        "gapanalysis",
        {
            "PRIORITY": Result("areas", "CLASSES"),
            "RESERVES": Input("reserves"),
            "BIODIVERSITY": Input("biodiversity"),
            "SERVICES": Result("services", "SUM"),
            "ZONES": Input("zones"),
            "SPENT": Input("spent"),
        },
        {
            "STATUS": "Gaps and matches",
            "AREAS": "Gaps by rank",
            "COVERAGE": "Coverage by class",
            "BY_ZONE": "Coverage by reach",
            "RESERVE_TABLE": "Reserves",
            "CURVE": "Gain by gaps added",
        },
    ),
    Step(
        "report",
        "report",
        {
            "TITLE": Input("title"),
            "LANGUAGE": Input("language"),
            "LAYERS": [
                Input("biodiversity"),
                Result("services", "SUM"),
                Result("biodiversity", "OUTPUT"),
                Result("hot_services", "OUTPUT"),
                Result("areas", "CORES"),
                Result("areas", "CLASSES"),
                Result("gaps", "STATUS"),
            ],
            "TABLES": [
                Result("services", "ZONE_TABLE"),
                Result("services", "BY_ZONE"),
                Result("correlation", "PAIRS"),
                Result("sweep", "TABLE"),
                Result("areas", "SUMMARY"),
                Result("gaps", "COVERAGE"),
                Result("gaps", "BY_ZONE"),
                Result("gaps", "RESERVE_TABLE"),
                Result("gaps", "CURVE"),
            ],
        },
        {"OUTPUT": "Report"},
    ),
)

STUDY = Study(INPUTS, STEPS)

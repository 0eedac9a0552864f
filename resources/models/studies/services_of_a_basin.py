"""Services of a basin: five services from one folder of inputs, their sum and value."""

from model_builder import (
    Input,
    Result,
    Step,
    Study,
    choice,
    folder,
    number,
    raster,
    shapes,
    table,
    text,
)

INPUTS = (
    folder("folder", "Folder of inputs"),
    raster("land_cover", "Land cover", optional=True),
    raster("elevation", "Elevation (m)", optional=True),
    table("biophysical_table", "Biophysical table of the classes", optional=True),
    raster("precipitation", "Precipitation (mm/a)", optional=True),
    raster(
        "reference_evapotranspiration",
        "Reference evapotranspiration (mm/a)",
        optional=True,
    ),
    raster("soil_depth", "Soil depth (mm)", optional=True),
    raster(
        "available_water",
        "Plant-available water (share of the volume, 0 to 1)",
        optional=True,
    ),
    raster(
        "conductivity",
        "Saturated hydraulic conductivity Ksat (mm a day)",
        optional=True,
    ),
    raster("erosivity", "Rainfall erosivity R (MJ mm/(ha h a))", optional=True),
    raster("erodibility", "Soil erodibility K (t ha h/(ha MJ mm))", optional=True),
    table("carbon_pools", "Carbon pools (t C/ha)", optional=True),
    table("threats", "Threats: reach and weight", optional=True),
    table("sensitivity", "Sensitivity of classes", optional=True),
    shapes("watersheds", "Watersheds, for the sediment", optional=True),
    shapes("districts", "Districts, for the statistics", optional=True),
    table(
        "equivalents", "Equivalent factors, or values (per hm² and year)", optional=True
    ),
    table("kinds_of_land", "Kinds of land", optional=True),
    number("seasonality", "Seasonality Z (no unit)", 5.0),
    number("threshold", "Stream threshold (cells that drain through)", 1000.0),
    number("half_saturation", "Half saturation (degradation, 0 to 1)", 0.05),
    number("unit_value", "Value of one equivalent factor (CNY/(hm²·a))", 6869.76),
    text("title", "Title of the report", "Services of a basin"),
    choice("language", "Language of the report", ["as QGIS", "English", "中文"]),
)

SERVICES = {
    "SERVICES": [
        Result("water_yield", "WATER_YIELD"),
        Result("water_conservation", "CONSERVATION"),
        Result("carbon", "STORAGE"),
        Result("soil", "CONSERVATION"),
        Result("habitat", "QUALITY"),
    ],
    "NAMES": "water_yield,water_conservation,carbon_storage,soil_conservation,"
    "habitat_quality",
}
PERCENT = 1  # of the slope's units
SEVERAL = 1  # cells that water runs to, as in InVEST

STEPS = (
    Step(
        "water_yield",
        "wateryield",
        {
            "LAND_COVER": Input("land_cover"),
            "TABLE": Input("biophysical_table"),
            "PRECIPITATION": Input("precipitation"),
            "REFERENCE_EVAPOTRANSPIRATION": Input("reference_evapotranspiration"),
            "SOIL_DEPTH": Input("soil_depth"),
            "AVAILABLE_WATER": Input("available_water"),
            "SEASONALITY": Input("seasonality"),
        },
        {"WATER_YIELD": "Water yield"},
    ),
    Step("terrain", "terrainfactors", {"INPUT": Input("elevation"), "UNIT": PERCENT}),
    Step(
        "directions",
        "flowdirections",
        {"INPUT": Input("elevation"), "RECEIVERS": SEVERAL},
    ),
    Step(
        "accumulation",
        "flowaccumulation",
        {"DIRECTIONS": Result("directions", "OUTPUT")},
    ),
    Step(
        "water_conservation",
        "waterconservation",
        {
            "LAND_COVER": Input("land_cover"),
            "TABLE": Input("biophysical_table"),
            "WATER_YIELD": Result("water_yield", "WATER_YIELD"),
            "UPSLOPE_AREA": Result("accumulation", "OUTPUT"),
            "SLOPE": Result("terrain", "SLOPE"),
            "SOIL_DEPTH": Input("soil_depth"),
            "CONDUCTIVITY": Input("conductivity"),
        },
        {"CONSERVATION": "Water conservation"},
    ),
    Step(
        "carbon",
        "carbonstorage",
        {"LAND_COVER": Input("land_cover"), "POOLS": Input("carbon_pools")},
        {"STORAGE": "Carbon storage", "CLASS_TABLE": "Carbon by class"},
    ),
    Step("slope_length", "slopelength", {"ELEVATION": Input("elevation")}),
    Step(
        "soil",
        "soilconservation",
        {
            "SLOPE_LENGTH": Result("slope_length", "OUTPUT"),
            "EROSIVITY": Input("erosivity"),
            "ERODIBILITY": Input("erodibility"),
            "LAND_COVER": Input("land_cover"),
            "TABLE": Input("biophysical_table"),
        },
        {
            "CONSERVATION": "Soil conservation",
            "ACTUAL_LOSS": "Soil loss",
            "GRADE_SUMMARY": "Grades of erosion",
        },
    ),
    Step(
        "sediment",
        "sedimentdelivery",
        {
            "ELEVATION": Input("elevation"),
            "EROSIVITY": Input("erosivity"),
            "ERODIBILITY": Input("erodibility"),
            "LAND_COVER": Input("land_cover"),
            "TABLE": Input("biophysical_table"),
            "THRESHOLD": Input("threshold"),
            "WATERSHEDS": Input("watersheds"),
        },
        {
            "EXPORT": "Sediment export",
            "WATERSHED_MAP": "Watersheds",
            "WATERSHED_TABLE": "Sediment of watersheds",
        },
    ),
    Step(
        "habitat",
        "habitatquality",
        {
            "LAND_COVER": Input("land_cover"),
            "THREAT_TABLE": Input("threats"),
            "SENSITIVITY": Input("sensitivity"),
            "HALF_SATURATION": Input("half_saturation"),
        },
        {"QUALITY": "Habitat quality", "DEGRADATION": "Degradation"},
    ),
    Step(
        "sum",
        "combineservices",
        dict(SERVICES),
        {"SUM": "Sum of services", "SUMMARY": "Summary"},
    ),
    Step(
        "statistics",
        "combineservices",
        {
            **SERVICES,
            "UNITS": "mm/a,mm/a,t/hm²,t/(hm²·a),-",
            "ZONES": Input("districts"),
        },
        {
            "ZONE_TABLE": "Statistics",
            "ZONE_MAP": "Districts",
            "CHARTS": "Charts",
        },
    ),
    Step(
        "tradeoffs",
        "servicetradeoffs",
        dict(SERVICES),
        {"PAIRS": "Synergies and trade-offs", "CHART": "Heat map"},
    ),
    Step(
        "value",
        "servicevalue",
        {
            "LAND_COVERS": [Input("land_cover")],
            "EQUIVALENTS": Input("equivalents"),
            "CLASSES": Input("kinds_of_land"),
            "UNIT_VALUE": Input("unit_value"),
        },
        {"VALUE": "Value of services", "BY_SERVICE": "Value by service"},
    ),
    Step(
        "report",
        "report",
        {
            "TITLE": Input("title"),
            "LANGUAGE": Input("language"),
            "LAYERS": [
                Input("land_cover"),
                Result("water_yield", "WATER_YIELD"),
                Result("water_conservation", "CONSERVATION"),
                Result("carbon", "STORAGE"),
                Result("soil", "CONSERVATION"),
                Result("sediment", "EXPORT"),
                Result("habitat", "QUALITY"),
                Result("sum", "SUM"),
                Result("value", "VALUE"),
            ],
            "TABLES": [
                Result("statistics", "ZONE_TABLE"),
                Result("sum", "SUMMARY"),
                Result("tradeoffs", "PAIRS"),
                Result("carbon", "CLASS_TABLE"),
                Result("soil", "GRADE_SUMMARY"),
                Result("sediment", "WATERSHED_TABLE"),
                Result("value", "BY_SERVICE"),
            ],
        },
        {"OUTPUT": "Report"},
    ),
)

STUDY = Study(INPUTS, STEPS)

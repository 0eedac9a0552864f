"""Species and their priorities: the first half of the study of the Wujiang basin."""

from model_builder import (
    Input,
    Result,
    Step,
    Study,
    choice,
    number,
    raster,
    rasters,
    table,
    text,
)

INPUTS = (
    table("records", "Records of species: points, or a table with coordinates"),
    text("species_column", "Column of the species", "species"),
    text("x_column", "Column of x, in a table", "x"),
    text("y_column", "Column of y, in a table", "y"),
    text(
        "crs",
        "Coordinate reference system of x and y, such as EPSG:4326",
        optional=True,
    ),
    raster("study_area", "Study area (where it has a value)"),
    rasters("predictors", "Predictors: quantities, each in a file"),
    rasters("classes", "Predictors: classes", optional=True),
    raster("land_cover", "Land cover"),
    table("conditions", "Condition of each class of land cover (class, value 0 to 1)"),
    number("thinning", "One record of a species in a cell of (m; 0: all)", 1000.0),
    number("least_records", "Fewest records of a species (number)", 5, integer=True),
    number("correlation", "Greatest correlation of predictors (0 to 1)", 0.8),
    number("replicates", "Replicates to test with", 4, integer=True),
    number("test_share", "Share of test records", 0.25),
    number("least_auc", "Test AUC above which a species counts", 0.7),
    text("title", "Title of the report", "Species and their priorities"),
    choice("language", "Language of the report", ["as QGIS", "English", "中文"]),
)

ABF = 3  # of the ranking's rules

RECORDS = {
    "OCCURRENCES": Result("records", "KEPT"),
    "SPECIES_COLUMN": Input("species_column"),
    "LEAST_RECORDS": Input("least_records"),
}

STEPS = (
    Step(
        "records",
        "cleanoccurrences",
        {
            "OCCURRENCES": Input("records"),
            "STUDY_AREA": Input("study_area"),
            "SPECIES_COLUMN": Input("species_column"),
            "THINNING": Input("thinning"),
            "LEAST_RECORDS": Input("least_records"),
            "X_COLUMN": Input("x_column"),
            "Y_COLUMN": Input("y_column"),
            "CRS": Input("crs"),
        },
        {
            "KEPT": "Records",
            "DROPPED": "Dropped records",
            "SPECIES_TABLE": "Records by species",
        },
    ),
    Step(
        "predictors",
        "selectpredictors",
        {
            **RECORDS,
            "PREDICTORS": Input("predictors"),
            "GREATEST_CORRELATION": Input("correlation"),
        },
        {"KEPT": "Predictors", "STEPS": "Dropped predictors", "CHART": "Heat map"},
    ),
    Step(
        "models",
        "speciesmodels",
        {
            **RECORDS,
            "PREDICTORS": Result("predictors", "LAYERS"),
            "CLASSES": Input("classes"),
            "REPLICATES": Input("replicates"),
            "TEST_SHARE": Input("test_share"),
            "LEAST_AUC": Input("least_auc"),
        },
        {
            "FOLDER": "Maps of species",
            "TABLE": "Models",
            "RICHNESS": "Richness",
            "WEIGHTED": "Weighted richness",
            "CHARTS": "Response curves",
        },
    ),
    Step(
        "condition",
        "reclassify",
        {"INPUT": Input("land_cover"), "TABLE": Input("conditions")},
        {"OUTPUT": "Condition"},
    ),
    Step(
        "ranking",
        "priorityranking",
        {
            "MODELS": Result("models", "FOLDER"),
            "LEAST_AUC": Input("least_auc"),
            "RULE": ABF,
            "EXPONENT": 1.0,
            "CONDITION": [Result("condition", "OUTPUT")],
        },
        {
            "RANK": "Priority rank",
            "CURVES": "Performance curves",
            "GROUP_CURVES": "Mean curves",
            "FEATURE_TABLE": "Coverage of species",
            "CHART": "Chart of the curves",
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
                Result("records", "KEPT"),
                Result("models", "RICHNESS"),
                Result("models", "WEIGHTED"),
                Result("condition", "OUTPUT"),
                Result("ranking", "RANK"),
            ],
            "TABLES": [
                Result("records", "SPECIES_TABLE"),
                Result("predictors", "KEPT"),
                Result("models", "TABLE"),
                Result("ranking", "GROUP_CURVES"),
                Result("ranking", "FEATURE_TABLE"),
            ],
            "BASE": Input("study_area"),
        },
        {"OUTPUT": "Report"},
    ),
)

STUDY = Study(INPUTS, STEPS)

"""The study Species and their priorities on the sample species: inputs and outputs."""

from pathlib import Path

SPECIES = Path(__file__).resolve().parent / "species"

OUTPUTS = {
    "records:Records": "records.gpkg",
    "records:Dropped records": "dropped_records.csv",
    "records:Records by species": "records_by_species.csv",
    "predictors:Predictors": "predictors.csv",
    "predictors:Dropped predictors": "dropped_predictors.csv",
    "predictors:Heat map": "heat_map.html",
    "models:Maps of species": "species",
    "models:Models": "models.csv",
    "models:Richness": "richness.tif",
    "models:Weighted richness": "weighted_richness.tif",
    "models:Response curves": "response_curves.html",
    "condition:Condition": "condition.tif",
    "ranking:Priority rank": "priority_rank.tif",
    "ranking:Performance curves": "performance_curves.csv",
    "ranking:Mean curves": "mean_curves.csv",
    "ranking:Coverage of species": "coverage_of_species.csv",
    "ranking:Chart of the curves": "curves.html",
    "report:Report": "report.html",
}

INPUTS = {
    "records": SPECIES / "records.csv",
    "x_column": "lon",
    "y_column": "lat",
    "crs": "EPSG:4326",
    "study_area": SPECIES / "bio1.tif",
    "predictors": [
        SPECIES / f"bio{number}.tif" for number in (1, 5, 6, 7, 8, 12, 16, 17)
    ],
    "land_cover": SPECIES / "biome.tif",
    "conditions": SPECIES / "conditions.csv",
    "thinning": 50_000,  # the cells are that large
    "title": "Species of South America and their priorities",
}

"""The study Services of a basin on the sample basin: its folder and outputs."""

from pathlib import Path

SAMPLE = Path(__file__).resolve().parent

OUTPUTS = {
    "water_yield:Water yield": "water_yield.tif",
    "water_conservation:Water conservation": "water_conservation.tif",
    "carbon:Carbon storage": "carbon_storage.tif",
    "carbon:Carbon by class": "carbon_by_class.csv",
    "soil:Soil conservation": "soil_conservation.tif",
    "soil:Soil loss": "soil_loss.tif",
    "soil:Grades of erosion": "grades_of_erosion.csv",
    "sediment:Sediment export": "sediment_export.tif",
    "sediment:Watersheds": "watersheds.gpkg",
    "sediment:Sediment of watersheds": "sediment_of_watersheds.csv",
    "habitat:Habitat quality": "habitat_quality.tif",
    "habitat:Degradation": "degradation.tif",
    "sum:Sum of services": "sum_of_services.tif",
    "sum:Summary": "summary.csv",
    "statistics:Statistics": "statistics.csv",
    "statistics:Districts": "districts.gpkg",
    "statistics:Charts": "charts.html",
    "tradeoffs:Synergies and trade-offs": "tradeoffs.csv",
    "tradeoffs:Heat map": "heat_map.html",
    "value:Value of services": "value_of_services.tif",
    "value:Value by service": "value_by_service.csv",
    "report:Report": "report.html",
}

INPUTS = {
    "folder": SAMPLE / "basin",
    "half_saturation": 0.4,  # about half of the greatest degradation
    "title": "Services of the Sagehen basin",
}

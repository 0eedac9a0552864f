"""The study Conservation priority areas on the sample: its inputs and outputs."""

from pathlib import Path

SAMPLE = Path(__file__).resolve().parent
PRIORITY = SAMPLE / "priority"

OUTPUTS = {
    "services:Sum of the services": "services.tif",
    "services:Summary of the services": "services.csv",
    "services:Services by reach": "services_by_reach.csv",
    "services:Means and totals by reach": "services_table.csv",
    "services:Charts of the services": "services.html",
    "correlation:Correlations": "correlations.csv",
    "correlation:Heat map": "correlations.html",
    "biodiversity:Hot spots of biodiversity": "hot_biodiversity.tif",
    "hot_services:Hot spots of services": "hot_services.tif",
    "sweep:Areas by smallest area": "areas_by_smallest_area.csv",
    "sweep:Curve": "areas_by_smallest_area.html",
    "areas:Priority areas": "priority_areas.tif",
    "areas:Cores of the hot spots": "cores.tif",
    "areas:Outlines of priority areas": "priority_areas.gpkg",
    "areas:Areas and shares by class": "priority_classes.csv",
    "gaps:Gaps and matches": "gaps.tif",
    "gaps:Gaps by rank": "gaps_by_rank.gpkg",
    "gaps:Coverage by class": "coverage.csv",
    "gaps:Coverage by reach": "coverage_by_reach.csv",
    "gaps:Reserves": "reserves.gpkg",
    "gaps:Gain by gaps added": "gain.csv",
    "report:Report": "report.html",
}

INPUTS = {
    "biodiversity": PRIORITY / "biodiversity.tif",
    "services": [
        PRIORITY / f"{name}.tif"
        for name in ("carbon", "soil_conservation", "habitat_quality")
    ],
    "reserves": SAMPLE / "reserve.gpkg",
    "zones": PRIORITY / "districts.gpkg",
    "units": "t/hm², t/hm², -",
    "title": "Conservation priority areas of the sample (biodiversity assumed)",
}

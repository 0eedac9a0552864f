"""Tables as a reader of a report wants them: named columns with units, named classes."""

from __future__ import annotations

from ..texts import tr
from .class_charts import CLASSES, legend_of

ALL = "all"
SLOPE_CLASSES = ("≤ 2°", "2–6°", "6–15°", "15–25°", "> 25°")


def readable(frame):
    """The table with headings and class names of the page's language."""
    frame = frame.copy()
    for column in frame.columns:
        if column in CLASSES:
            labels = legend_of(column, list(dict.fromkeys(frame[column])))
            frame[column] = [
                labels[word][0] if word in labels else word for word in frame[column]
            ]
        if frame[column].dtype == object:
            frame[column] = frame[column].replace(_words())
    return frame.rename(columns={**_services(), **_headings()})


def _words():
    """Words in the cells of tables."""
    return {
        ALL: tr("all together"),
        "rock": tr("rock"),
        "plants": tr("plants"),
        "more": tr("more"),
        "less": tr("less"),
        "temperature": tr("Temperature"),
        "precipitation": tr("Precipitation"),
        "radiation": tr("Radiation"),
        "soil water": tr("Soil water"),
        "ecological processes": tr("ecological processes"),
        "soil": tr("soil"),
        "water": tr("water"),
        "economy": tr("economy"),
        "society": tr("society"),
        **_services(),
    }


def _services():
    """The services of the equivalent factors."""
    return {
        "food_production": tr("Food"),
        "raw_material_production": tr("Raw materials"),
        "water_supply": tr("Water supply"),
        "gas_regulation": tr("Gas regulation"),
        "climate_regulation": tr("Climate regulation"),
        "environmental_purification": tr("Purification"),
        "hydrological_regulation": tr("Water regulation"),
        "soil_conservation": tr("Soil conservation"),
        "nutrient_cycling": tr("Nutrient cycling"),
        "biodiversity": tr("Biodiversity"),
        "aesthetic_landscape": tr("Landscape beauty"),
    }


def _headings():
    """Column of a table to its heading; others stay as they are."""
    steps = {}
    for number, name in enumerate(SLOPE_CLASSES, 1):
        steps[f"class_{number}_km2"] = f"{name} (km²)"
        steps[f"class_{number}_percent"] = f"{name} (%)"
    return {
        **steps,
        "zone": tr("Number"),
        "district": tr("District"),
        "name": tr("Name"),
        "date": tr("Date"),
        "year": tr("Year"),
        "rock": tr("Rock"),
        "service": tr("Service"),
        "sink": tr("Sink"),
        "class": tr("Class"),
        "risk": tr("Risk"),
        "trend": tr("Trend"),
        "scenario": tr("Cause of the trend"),
        "landform": tr("Landform"),
        "warning": tr("Warning"),
        "cooling": tr("Cooling"),
        "vulnerability": tr("Vulnerability"),
        "desertification": tr("Rocky desertification"),
        "limiting_factor": tr("Limiting factor"),
        "dimension": tr("Dimension"),
        "indicator": tr("Indicator"),
        "direction": tr("Better is"),
        "weight": tr("Weight"),
        "before": tr("Before"),
        "after": tr("After"),
        "change": tr("Change"),
        "low": tr("Lowest"),
        "high": tr("Highest"),
        "area_km2": tr("Area (km²)"),
        "area_ha": tr("Area (ha)"),
        "percent": tr("Percent"),
        "total": tr("Total"),
        "value": tr("Value"),
        "mean": tr("Mean (g C/(m²·a))"),
        "co2_t": tr("Carbon dioxide (t/a)"),
        "tolerance": tr("Soil formed (t/(km²·a))"),
        "mean_erosion": tr("Mean erosion (t/(km²·a))"),
        "safe": tr("Safe (%)"),
        "critical": tr("Critical (%)"),
        "dangerous": tr("Dangerous (%)"),
        "neglected_500_km2": tr("Neglected by 500 t/(km²·a) (km²)"),
        "neglected_50_km2": tr("Neglected by 50 t/(km²·a) (km²)"),
        "land_km2": tr("Land (km²)"),
        "farmland_km2": tr("Farmland (km²)"),
        "reclamation_percent": tr("Farmland (% of the land)"),
        "target_km2": tr("Has to stay (km²)"),
        "retired_km2": tr("To be retired (km²)"),
        "retired_steep_km2": tr("Of these steep (km²)"),
        "left_percent": tr("Farmland left (% of the land)"),
        "short_of_target": tr("Short of the target"),
        "depression": tr("Depression"),
        "parent": tr("Lies in"),
        "nesting": tr("Level"),
        "depth_m": tr("Depth (m)"),
        "spill_m": tr("Overflows at (m)"),
        "area_m2": tr("Area (m²)"),
        "volume_m3": tr("Volume (m³)"),
        "catchment_m2": tr("Catchment (m²)"),
        "depressions_km2": tr("Depressions (km²)"),
        "drained_km2": tr("Drains underground (km²)"),
        "drained_percent": tr("Drains underground (%)"),
        "significant_decrease": tr("Falls significantly (%)"),
        "slight_decrease": tr("Falls slightly (%)"),
        "stable": tr("Stable (%)"),
        "slight_increase": tr("Rises slightly (%)"),
        "significant_increase": tr("Rises significantly (%)"),
        "decreasing": tr("Falls (%)"),
        "increasing": tr("Rises (%)"),
        "mean_slope": tr("Mean slope (per year)"),
        "ratio_to_all": tr("Over the whole (times)"),
        "none": tr("No drought (%)"),
        "light_drought": tr("Light (%)"),
        "moderate_drought": tr("Moderate (%)"),
        "severe_drought": tr("Severe (%)"),
        "extreme_drought": tr("Extreme (%)"),
        "climate_share": tr("Share of the climate (%)"),
        "human_share": tr("Share of people (%)"),
        "gdp": tr("GDP"),
        "service_value": tr("Value of services"),
        "compensation_priority": tr("Compensation priority (0 to 1)"),
        "priority_rank": tr("Rank"),
        "geep": tr("GEEP"),
        "geep_to_gdp": tr("GEEP over GDP"),
        "coupling": tr("Coupling (0 to 1)"),
        "coordination": tr("Coordination (0 to 1)"),
        "coordination_grade": tr("Grade"),
        "reservoir": tr("Reservoir"),
        "susceptibility": tr("Susceptibility"),
        "covered_percent": tr("Protected (%)"),
        "priority": tr("Priority"),
    }

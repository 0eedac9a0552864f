"""The ten problems of karst: their questions, and the steps that answer them.

A step names a tool, what of the folder it takes, and which of its results are shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..texts import tr

NATIONAL, XIONG = 0, 1  # schemes of the tool Rocky desertification


@dataclass(frozen=True)
class File:
    """What lies in the folder under a name: a raster, layer, table or stack."""

    name: str
    kind: str = "raster"
    optional: bool = False


@dataclass(frozen=True)
class Made:
    """A result of an earlier step."""

    step: str
    output: str
    optional: bool = True


@dataclass(frozen=True)
class Setting:
    """A parameter of the report."""

    name: str


@dataclass(frozen=True)
class IfThere:
    """One value where the folder has a file, and another where not."""

    file: str
    then: int
    otherwise: int


@dataclass(frozen=True)
class Files:
    """A list of what the folder has of these rasters, the last of them needed."""

    names: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True)
class Step:
    """One tool: what it takes, and which outputs become maps and tables.

    ``needs`` has the inputs without which an output is not asked for, ``plain`` the
    tables that no chart suits.
    """

    name: str
    tool: str
    takes: dict
    maps: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    needs: dict = field(default_factory=dict)
    plain: tuple[str, ...] = ()


@dataclass(frozen=True)
class Problem:
    """One section of the report."""

    title: str
    question: str
    steps: tuple[Step, ...]


ELEVATION = File("elevation")
LAND_COVER = File("land_cover")
ROCK = File("rock", "layer")
DISTRICTS = File("districts", "layer", optional=True)
BY_DISTRICT = {"DISTRICTS": DISTRICTS}
BY_YEAR = {
    "VEGETATION": File("vegetation_by_year", "stack"),
    "TEMPERATURE": File("temperature_by_year", "stack", optional=True),
    "PRECIPITATION": File("precipitation_by_year", "stack", optional=True),
    "RADIATION": File("radiation_by_year", "stack", optional=True),
    **BY_DISTRICT,
}


def problems():
    """The ten problems of Bai et al. (2023), in their order."""
    return (
        Problem(
            tr("Erosion and the soil that rock forms"),
            tr(
                "Where is more soil lost than the rock below forms, and how much of this"
                " land do the standards call safe?"
            ),
            (
                Step(
                    "erosion",
                    "erosionrisk",
                    {
                        "SOIL_LOSS": File("soil_loss"),
                        "ROCK": ROCK,
                        "TABLE": File("soil_formation", "table", optional=True),
                        "BEDROCK": File("bare_rock_share", optional=True),
                        **BY_DISTRICT,
                    },
                    maps=("RISK",),
                    tables=("BY_ROCK", "DISTRICT_TABLE"),
                    keeps=("RATIO",),
                ),
            ),
        ),
        Problem(
            tr("Farmland on slopes"),
            tr(
                "How much farmland lies on steep slopes, and which of it can be retired"
                " while enough stays?"
            ),
            (
                Step(
                    "farmland",
                    "slopefarmland",
                    {
                        "LAND_COVER": LAND_COVER,
                        "ELEVATION": ELEVATION,
                        "FARMLAND": Setting("FARMLAND"),
                        "RETENTION": Setting("RETENTION"),
                        "RISK_RATIO": Made("erosion", "RATIO"),
                        **BY_DISTRICT,
                    },
                    maps=("SLOPE_CLASS", "ORDER"),
                    tables=("DISTRICT_TABLE",),
                ),
            ),
        ),
        Problem(
            tr("Water above and below the ground"),
            tr(
                "Where does surface water go underground, and where would it carry"
                " pollution into the groundwater?"
            ),
            (
                Step(
                    "depressions",
                    "closeddepressions",
                    {
                        "ELEVATION": ELEVATION,
                        "LOAD": File("pollution", optional=True),
                        **BY_DISTRICT,
                    },
                    maps=("CATCHMENTS", "DEPRESSIONS"),
                    tables=("DEPRESSIONS", "DISTRICT_TABLE"),
                    needs={"DISTRICT_TABLE": ("DISTRICTS",)},
                ),
                Step(
                    "vulnerability",
                    "groundwatervulnerability",
                    {
                        "EPIKARST": File("epikarst"),
                        "COVER": File("protective_cover"),
                        "NETWORK": File("karst_network"),
                        "INFILTRATION": File("infiltration", optional=True),
                        "DEPRESSIONS": Made("depressions", "DEPRESSIONS"),
                        "CATCHMENTS": Made("depressions", "CATCHMENTS"),
                        "ELEVATION": File("elevation", optional=True),
                        "LAND_COVER": File("land_cover", optional=True),
                        "ARABLE": Setting("FARMLAND"),
                        **BY_DISTRICT,
                    },
                    maps=("VULNERABILITY",),
                    tables=("DISTRICT_TABLE",),
                ),
                Step(
                    "leakage",
                    "reservoirleakage",
                    {
                        "ELEVATION": ELEVATION,
                        "RESERVOIRS": File("reservoirs", "layer"),
                        "ROCK": ROCK,
                        "CARBONATE_ROCKS": Setting("CARBONATE_ROCKS"),
                        "FAULTS": File("faults", "layer", optional=True),
                        "STREAMS": File("streams", "layer", optional=True),
                    },
                    maps=("WAYS",),
                    tables=("TABLE",),
                ),
            ),
        ),
        Problem(
            tr("Soil that dries"),
            tr(
                "Does the soil dry, what limits vegetation, is there a drought, and does"
                " the cooling by vegetation last?"
            ),
            (
                Step(
                    "drying",
                    "pixeltrend",
                    {"STACK": File("soil_water_by_year", "stack"), **BY_DISTRICT},
                    maps=("CLASSES",),
                    tables=("DISTRICT_TABLE",),
                ),
                Step(
                    "limits",
                    "limitingfactor",
                    {
                        **BY_YEAR,
                        "SOIL_WATER": File(
                            "soil_water_by_year", "stack", optional=True
                        ),
                    },
                    maps=("FACTOR",),
                    tables=("DISTRICT_TABLE",),
                ),
                Step(
                    "drought",
                    "droughtwarning",
                    {
                        "PRECIPITATION": File("precipitation_by_month", "stack"),
                        "EVAPOTRANSPIRATION": File(
                            "evapotranspiration_by_month", "stack", optional=True
                        ),
                        "SOIL_WATER": File(
                            "soil_water_by_month", "stack", optional=True
                        ),
                        **BY_DISTRICT,
                    },
                    maps=("WARNING",),
                    tables=("HISTORY",),
                ),
                Step(
                    "cooling",
                    "coolingeffect",
                    {
                        "TEMPERATURE": File("surface_temperature_by_year", "stack"),
                        "VEGETATION": File("vegetation_by_year", "stack"),
                        "AIR_TEMPERATURE": File(
                            "temperature_by_year", "stack", optional=True
                        ),
                        **BY_DISTRICT,
                    },
                    maps=("COOLING",),
                    tables=("DISTRICT_TABLE",),
                ),
            ),
        ),
        Problem(
            tr("Rock and climate behind restoration"),
            tr(
                "By which zones of landform and rock should restoration be planned, and"
                " what share of the change of vegetation is the climate's?"
            ),
            (
                Step(
                    "zones",
                    "landformlithologyzones",
                    {
                        "ELEVATION": ELEVATION,
                        "DEPRESSIONS": Made("depressions", "DEPRESSIONS"),
                        "ROCK": File("rock", "layer", optional=True),
                        **BY_DISTRICT,
                    },
                    maps=("LANDFORM",),
                    tables=("DISTRICT_TABLE", "ZONE_TABLE"),
                    plain=("ZONE_TABLE",),
                ),
                Step(
                    "attribution",
                    "vegetationattribution",
                    BY_YEAR,
                    maps=("SCENARIO",),
                    tables=("DISTRICT_TABLE",),
                ),
            ),
        ),
        Problem(
            tr("Carbon sinks of rock and plants"),
            tr(
                "How much carbon dioxide do rock and plants take from the air in a year,"
                " and what is it worth?"
            ),
            (
                Step(
                    "rock_sink",
                    "weatheringcarbonsink",
                    {
                        "PRECIPITATION": File("precipitation"),
                        "EVAPOTRANSPIRATION": File("evapotranspiration"),
                        "TEMPERATURE": File("temperature"),
                        "ROCK": ROCK,
                        "TABLE": File("rock_weathering", "table", optional=True),
                        "CARBON_DIOXIDE": File("soil_carbon_dioxide", optional=True),
                        "PRICE": Setting("PRICE"),
                        **BY_DISTRICT,
                    },
                    maps=("SINK",),
                    tables=("DISTRICT_TABLE",),
                ),
                Step(
                    "plant_sink",
                    "vegetationcarbonsink",
                    {
                        "PRODUCTION": File("npp"),
                        "TEMPERATURE": File("temperature_of_months", "stack"),
                        "PRECIPITATION": File("precipitation_of_months", "stack"),
                        "PRICE": Setting("PRICE"),
                        **BY_DISTRICT,
                    },
                    maps=("SINK",),
                    tables=("DISTRICT_TABLE",),
                ),
            ),
        ),
        Problem(
            tr("Towns and vegetation"),
            tr("Do towns give back to vegetation what their sealed ground takes away?"),
            (
                Step(
                    "towns",
                    "urbanvegetationeffect",
                    {
                        "VEGETATION": File("vegetation_index"),
                        "IMPERVIOUS": File("sealed_ground"),
                        "RADIUS": Setting("TOWN_RADIUS"),
                    },
                    maps=("INDIRECT",),
                    tables=("GRADIENT",),
                ),
            ),
        ),
        Problem(
            tr("Rocky desertification, by more than plant cover"),
            tr(
                "How stony is the land, and where did it become greener but worse under"
                " restoration?"
            ),
            (
                Step(
                    "stony",
                    "rockydesertification",
                    {
                        "BEDROCK": File("bare_rock_percent"),
                        "VEGETATION_COVER": File("vegetation_cover"),
                        "SOIL_THICKNESS": File("soil_thickness"),
                        "VEGETATION_TYPE": File("vegetation_type", optional=True),
                        "SLOPE": File("slope", optional=True),
                        "SCHEME": IfThere("vegetation_type", NATIONAL, XIONG),
                        **BY_DISTRICT,
                    },
                    maps=("GRADE",),
                    tables=("DISTRICT_TABLE",),
                ),
                Step(
                    "restoration",
                    "restorationeffectiveness",
                    {
                        "BEFORE": File("indicators_before", "folder"),
                        "AFTER": File("indicators_after", "folder"),
                        "TABLE": File("indicators", "table", optional=True),
                        "COVER_BEFORE": File("vegetation_cover_before", optional=True),
                        "COVER_AFTER": File("vegetation_cover", optional=True),
                    },
                    maps=("CHANGE", "OUTCOME"),
                    tables=("DIMENSIONS", "INDICATORS"),
                    needs={"OUTCOME": ("COVER_BEFORE", "COVER_AFTER")},
                ),
            ),
        ),
        Problem(
            tr("Hot spots and reserves"),
            tr("What do the reserves miss of the areas that matter the most?"),
            (
                Step(
                    "gaps",
                    "gapanalysis",
                    {
                        "PRIORITY": File("priority"),
                        "RESERVES": File("reserves", "layer"),
                        "BIODIVERSITY": File("biodiversity", optional=True),
                        "SERVICES": File("services", optional=True),
                        "ZONES": DISTRICTS,
                    },
                    maps=("STATUS",),
                    tables=("COVERAGE", "BY_ZONE"),
                    needs={"BY_ZONE": ("ZONES",)},
                ),
            ),
        ),
        Problem(
            tr("Services and the economy"),
            tr(
                "What are the services worth, and how does the district stand when they"
                " are counted beside its economy?"
            ),
            (
                Step(
                    "value",
                    "servicevalue",
                    {
                        "LAND_COVERS": Files(("land_cover_before", "land_cover")),
                        "EQUIVALENTS": File("equivalents", "table", optional=True),
                        "CLASSES": File("kinds_of_land", "table", optional=True),
                        "UNIT_VALUE": Setting("UNIT_VALUE"),
                        **BY_DISTRICT,
                    },
                    maps=("VALUE",),
                    tables=("BY_SERVICE", "BY_DISTRICT"),
                    needs={"BY_DISTRICT": ("DISTRICTS",)},
                ),
                Step(
                    "accounts",
                    "ecologicalaccounts",
                    {
                        "TABLE": File("accounts", "table"),
                        "COVER_BEFORE": File("land_cover_before", optional=True),
                        "COVER_AFTER": File("land_cover", optional=True),
                        "CLASS_VALUES": File("class_values", "table", optional=True),
                    },
                    tables=("ACCOUNTS", "TRANSITIONS"),
                    needs={
                        "TRANSITIONS": ("COVER_BEFORE", "COVER_AFTER", "CLASS_VALUES")
                    },
                ),
            ),
        ),
    )

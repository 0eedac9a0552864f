"""What the tools share that set vegetation against its drivers, year by year."""

from __future__ import annotations

from .dated_rasters import read_stack, stack_refusals, years_parameter
from .district_tool import DistrictTool
from .gdal_errors import ReadError
from .layer_checks import range_refusals
from .parameters import number, rasters, text
from .texts import tr


class DriverTool(DistrictTool):
    """A tool with a stack of vegetation and a stack for each driver."""

    VEGETATION = "VEGETATION"
    TEMPERATURE = "TEMPERATURE"
    PRECIPITATION = "PRECIPITATION"
    RADIATION = "RADIATION"
    SOIL_WATER = "SOIL_WATER"
    DRYNESS = "DRYNESS"
    OTHER = "OTHER"
    OTHER_NAME = "OTHER_NAME"
    YEARS = "YEARS"
    LARGEST_INFLATION = "LARGEST_INFLATION"

    bytes_per_layer = 4

    def stacks(self):
        """The parameters of vegetation and its drivers."""
        each_year = tr("A raster of each year, on the same years as the vegetation.")
        return (
            rasters(
                self.VEGETATION,
                tr("Vegetation of each year (NPP, NDVI or cover)"),
                by_band=True,
                help=tr("A file for each year, or one with a band for each."),
            ),
            rasters(
                self.TEMPERATURE,
                tr("Temperature of each year (°C)"),
                by_band=True,
                help=each_year,
                optional=True,
            ),
            rasters(
                self.PRECIPITATION,
                tr("Precipitation of each year (mm)"),
                by_band=True,
                help=each_year,
                optional=True,
            ),
            rasters(
                self.RADIATION,
                tr("Radiation of each year (MJ/m²)"),
                by_band=True,
                help=each_year,
                optional=True,
            ),
            rasters(
                self.SOIL_WATER,
                tr("Soil water of each year (m³/m³)"),
                by_band=True,
                help=each_year,
                optional=True,
            ),
            years_parameter(self.YEARS),
            rasters(
                self.DRYNESS,
                tr("Vapour pressure deficit of each year (kPa)"),
                by_band=True,
                help=each_year,
                optional=True,
                advanced=True,
            ),
            rasters(
                self.OTHER,
                tr("Another driver of each year"),
                by_band=True,
                help=each_year,
                optional=True,
                advanced=True,
            ),
            text(
                self.OTHER_NAME,
                tr("What the other driver is called"),
                "other driver",
                advanced=True,
            ),
            number(
                self.LARGEST_INFLATION,
                tr("Largest variance inflation of a driver"),
                100.0,
                least=1,
                help=tr(
                    "Above it a driver runs so much with the others that they cannot be"
                    " told apart. Textbooks name 5 to 10 for tables; the default only"
                    " keeps out cells where the answer would be noise."
                ),
                advanced=True,
            ),
        )

    def driver_names(self, given):
        """Key of each driver given, to its name in tables."""
        names = {
            self.TEMPERATURE: "temperature",
            self.PRECIPITATION: "precipitation",
            self.RADIATION: "radiation",
            self.SOIL_WATER: "soil water",
            self.DRYNESS: "vapour pressure deficit",
            self.OTHER: given.value(self.OTHER_NAME) or "other driver",
        }
        return {key: name for key, name in names.items() if given.has(key)}

    def driver_labels(self):
        """Name of each driver in tables to its label."""
        return {
            "temperature": tr("Temperature"),
            "precipitation": tr("Precipitation"),
            "radiation": tr("Radiation"),
            "soil water": tr("Soil water"),
            "vapour pressure deficit": tr("Vapour pressure deficit"),
        }

    def refusals(self, given):
        names = self.driver_names(given)
        if not names:
            yield (
                self.TEMPERATURE,
                tr(
                    "No driver is given. Give the years of one at least, such as"
                    " “{label}”.",
                    label=given.label(self.PRECIPITATION),
                ),
            )
            return
        if len(set(names.values())) < len(names):
            yield (
                self.OTHER_NAME,
                tr(
                    "The other driver is called {name}, as one of the others is. Rename"
                    " it.",
                    name=names[self.OTHER],
                ),
            )
        yield from stack_refusals(
            given, [self.VEGETATION, *names], self.YEARS, max(4, len(names) + 2)
        )
        yield from range_refusals(given, {self.PRECIPITATION: (0.0, float("inf"))})

    def read_stacks(self, job):
        """Vegetation, the drivers by name, and the years, in order of time."""
        vegetation, years = read_stack(job, self.VEGETATION, self.YEARS)
        names = self.driver_names(job.given)
        drivers = {
            name: read_stack(job, key, self.YEARS)[0] for key, name in names.items()
        }
        job.say(
            tr(
                "{count} years, {first} to {last}; drivers: {drivers}.",
                count=len(years),
                first=years[0],
                last=years[-1],
                drivers=", ".join(names.values()),
            )
        )
        return vegetation, drivers, years

    def say_unsolved(self, job, regression):
        """Say of how many cells nothing can be told, and why; refuse where of none."""
        from ..core.karst.driver_regression import COLLINEAR, SOLVED, TOO_FEW_YEARS

        few = int((regression.outcome == TOO_FEW_YEARS).sum())
        alike = int((regression.outcome == COLLINEAR).sum())
        if not (regression.outcome == SOLVED).any():
            raise ReadError(
                tr(
                    "Nothing can be told of any cell: {few:,} have too few years, in"
                    " {alike:,} the drivers run together. Give more years, or fewer"
                    " drivers.",
                    few=few,
                    alike=alike,
                )
            )
        if few or alike:
            job.say(
                tr(
                    "Not told: {few:,} cells with too few years, {alike:,} where"
                    " drivers run together.",
                    few=few,
                    alike=alike,
                )
            )

"""How vegetation cools the land, and whether that lasts."""

from ..dated_rasters import (
    dates_of,
    read_layer,
    years_of,
    years_parameter,
    years_refusals,
)
from ..district_tool import DistrictTool
from ..parameters import choice, number, number_out, raster_out, rasters
from ..texts import tr

FEWEST_YEARS = 8


class CoolingEffect(DistrictTool):
    """The answer of the surface temperature to vegetation, cell by cell."""

    TEMPERATURE = "TEMPERATURE"
    VEGETATION = "VEGETATION"
    AIR_TEMPERATURE = "AIR_TEMPERATURE"
    SEASON = "SEASON"
    YEARS = "YEARS"
    SIGNIFICANCE = "SIGNIFICANCE"
    LARGEST_INFLATION = "LARGEST_INFLATION"
    COOLING = "COOLING"
    SENSITIVITY = "SENSITIVITY"
    CHANGE = "CHANGE"
    SENSITIVITY_P = "SENSITIVITY_P"
    COOLING_PERCENT = "COOLING_PERCENT"
    WEAKENING_PERCENT = "WEAKENING_PERCENT"

    measures = True
    bytes_per_cell = 140
    bytes_per_layer = 12

    def title(self):
        return tr("Cooling by vegetation")

    def purpose(self):
        return tr(
            "Shows where vegetation cools the land, by how much, and whether that weakens"
            " over the years, as it may where karst lacks water. Use it to find"
            " greening that does not last, in each season."
        )

    def method(self):
        return tr(
            "In each cell T = a + b v + c t + d v t over the years, with surface"
            " temperature T, vegetation v and year t less their means: b is the kelvin"
            " for one of the vegetation index, d its change each year. Cooling: b"
            " significantly below 0; it weakens where d is significantly above 0. The"
            " form is ours, after the question of Bai et al. (2023), Bulletin of the"
            " Chinese Academy of Sciences 38(12):1903-1914. A regression is no proof of a"
            " cause: in dry years plants wither and the land is hot. Air temperature as a"
            " control takes the weather out."
        )

    def keywords(self):
        return ["LST", "land surface temperature", "NDVI", "heat", "evaporation"]

    def initAlgorithm(self, _config=None):
        each = tr(
            "Eight years or more: a raster for each year or for each month, in files or"
            " bands called by their date, such as 2001 or 2001-07."
        )
        self.add(
            rasters(
                self.TEMPERATURE,
                tr("Surface temperature (K or °C)"),
                by_band=True,
                help=each,
            ),
            rasters(
                self.VEGETATION,
                tr("Vegetation index (NDVI, EVI or LAI)"),
                by_band=True,
                help=each,
            ),
            rasters(
                self.AIR_TEMPERATURE,
                tr("Air temperature, as a control (°C)"),
                by_band=True,
                help=each,
                optional=True,
            ),
            choice(
                self.SEASON,
                tr("Season"),
                [
                    ("year", tr("the whole year")),
                    ("spring", tr("spring, March to May")),
                    ("summer", tr("summer, June to August")),
                    ("autumn", tr("autumn, September to November")),
                    ("winter", tr("winter, December of the year before to February")),
                ],
                help=tr(
                    "Means over its months; of yearly rasters only the whole year."
                ),
            ),
            years_parameter(self.YEARS, tr("Years of yearly rasters")),
            *self.district_inputs(),
            number(
                self.SIGNIFICANCE,
                tr("Significant up to this p (0 to 1)"),
                0.05,
                least=0,
                most=1,
                advanced=True,
            ),
            number(
                self.LARGEST_INFLATION,
                tr("Largest variance inflation"),
                100.0,
                least=1,
                help=tr(
                    "Above it vegetation runs so much with time or air that it cannot be"
                    " told apart from them."
                ),
                advanced=True,
            ),
            raster_out(self.COOLING, tr("Cooling by vegetation and its change")),
            raster_out(
                self.SENSITIVITY,
                tr("Sensitivity (K for one of the index)"),
                help=tr("Below 0 vegetation cools."),
            ),
            raster_out(
                self.CHANGE,
                tr("Change of the sensitivity (K for one of the index, per year)"),
                help=tr("Above 0 cooling weakens."),
                optional=True,
            ),
            raster_out(
                self.SENSITIVITY_P,
                tr("Chance p of such a sensitivity without an effect (0 to 1)"),
                optional=True,
            ),
            *self.district_outputs(
                tr("Area of each class of cooling by district"),
                tr("Chart of the cooling by district"),
            ),
            number_out(
                self.COOLING_PERCENT, tr("Land that vegetation cools (percent)")
            ),
            number_out(self.WEAKENING_PERCENT, tr("Cooling that weakens (percent)")),
        )

    def refusals(self, given):
        season = given.value(self.SEASON)
        years = {}
        for key in (self.TEMPERATURE, self.VEGETATION, self.AIR_TEMPERATURE):
            if not given.has(key):
                continue
            dates = self._dates(given, key)
            by_month = all(month for _, month in dates)
            if season != "year" and not by_month:
                yield (
                    key,
                    tr(
                        "“{label}” has rasters of years, and “{season}” needs months."
                        " Choose “{whole}”, or give rasters of months.",
                        label=given.label(key),
                        season=given.chosen(self.SEASON),
                        whole=tr("the whole year"),
                    ),
                )
                return
            years[key] = self._years(dates, season)
        yield from years_refusals(given, years, FEWEST_YEARS)

    def _dates(self, given, key):
        """Year and month of each raster; months None where they do not all have one."""
        if given.value(self.YEARS):
            return [(year, None) for year in years_of(given, key, self.YEARS)]
        dates = dates_of(given, key)
        if None in [month for _, month in dates]:
            return [(year, None) for year, _ in dates]
        return dates

    def _years(self, dates, season):
        """The years of a season; of yearly rasters one for each raster."""
        from ...core.karst.cooling_effect import season_year

        if None in [month for _, month in dates]:
            return [year for year, _ in dates]
        return sorted({season_year(date, season) for date in dates} - {None})

    def _stack(self, job, key):
        """The mean of the season in each year, by ascending year."""
        from ...core.karst.cooling_effect import season_means, season_year

        season = job.value(self.SEASON)
        dates = self._dates(job.given, key)
        pairs = list(zip(dates, job.given.source(key)))
        if None in [month for _, month in dates]:
            pairs.sort(key=lambda pair: pair[0][0])
            return [read_layer(job, source) for _, source in pairs]
        pairs = [pair for pair in pairs if season_year(pair[0], season) is not None]
        layers = (read_layer(job, source) for _, source in pairs)
        return season_means(layers, [date for date, _ in pairs], season)[0]

    def execute(self, job):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.cooling_effect import COOLING, cooling_effect

        keys = (self.TEMPERATURE, self.VEGETATION)
        temperature, vegetation = (self._stack(job, key) for key in keys)
        controls = {}
        if job.has(self.AIR_TEMPERATURE):
            controls["air temperature"] = self._stack(job, self.AIR_TEMPERATURE)
        years = sorted(
            self._years(
                self._dates(job.given, self.TEMPERATURE), job.value(self.SEASON)
            )
        )
        job.advance(0.3)
        found = cooling_effect(
            temperature,
            vegetation,
            years,
            job.reference.grid(),
            controls=controls,
            significance=job.value(self.SIGNIFICANCE),
            largest_inflation=job.value(self.LARGEST_INFLATION),
            progress=job.part(0.3, 0.9),
        )
        known = found.cooling > 0
        grid = job.reference.grid(known)
        job.write_raster(self.COOLING, found.cooling, known, style="cooling", nodata=0)
        for key, layer, style in (
            (self.SENSITIVITY, found.sensitivity, "diverging"),
            (self.CHANGE, found.change, "diverging"),
            (self.SENSITIVITY_P, found.sensitivity_p, "significance"),
        ):
            job.write_raster(key, layer, known, style=style)
        areas = class_areas(
            found.cooling,
            COOLING,
            grid,
            zones=self.districts(job, grid),
            column="cooling",
        )
        self.write_by_district(job, areas)
        self._tell(job, found, years, grid)

    def _tell(self, job, found, years, grid):
        whole = found.areas.set_index("cooling")
        percent = whole["percent"]
        cooled = percent.filter(like="cooling").sum()
        weakens = percent["weakening cooling"]
        job.number(self.COOLING_PERCENT, cooled)
        job.number(self.WEAKENING_PERCENT, weakens)
        job.say(
            tr(
                "{season}, {count} years, {first} to {last}, {area:,.2f} km²: vegetation"
                " cools {cooled:.1f} percent of the land significantly, and less from"
                " year to year on {weakens:.1f} percent; it warms {warmed:.1f} percent.",
                season=job.given.chosen(self.SEASON),
                count=len(years),
                first=years[0],
                last=years[-1],
                area=grid.valid_area / 1e6,
                cooled=cooled,
                weakens=weakens,
                warmed=percent["warming"],
            )
        )

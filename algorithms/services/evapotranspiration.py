"""Reference evapotranspiration from monthly temperature."""

import numpy as np

from ..base import Tool
from ..layer_checks import month_refusals, range_refusals
from ..parameters import choice, folder_out, number_out, raster_out, rasters
from ..texts import tr


class Evapotranspiration(Tool):
    """What a well-watered meadow evaporates in a year."""

    METHOD = "METHOD"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"
    MEAN = "MEAN"
    PRECIPITATION = "PRECIPITATION"
    ANNUAL = "ANNUAL"
    MONTHLY = "MONTHLY"
    MEAN_ANNUAL = "MEAN_ANNUAL"

    bytes_per_cell = 24

    def title(self):
        return tr("Reference evapotranspiration")

    def purpose(self):
        return tr(
            "Estimates the reference evapotranspiration (ET0) of a year from the"
            " temperature of its months, for the tool Water yield, where no map of it is"
            " at hand."
        )

    def method(self):
        return tr(
            "Hargreaves: ET0 = 0.0023 Ra (T + 17.8) (Tmax - Tmin)^0.5 (Hargreaves and"
            " Samani, 1985; FAO 56). Modified Hargreaves: 0.0013 Ra (T + 17) (Tmax -"
            " Tmin - 0.0123 P)^0.76 (Droogers and Allen, 2002), which rain damps; it does"
            " better in dry land. Both in mm a day, with Ra, the radiation above the"
            " atmosphere in mm of water, from the latitude. Thornthwaite (1948): 16 (10 T"
            " / I)^a mm a month times the length of the day, with Willmott et al. (1985)"
            " above 26.5 degrees; it knows neither radiation nor humidity, and gives dry"
            " land too little."
        )

    def keywords(self):
        return ["ET0", "PET", "Hargreaves", "Thornthwaite", "InVEST", tr("climate")]

    def initAlgorithm(self, _config=None):
        order = tr(
            "January first: twelve rasters in the order of the months, or one of twelve"
            " bands."
        )
        self.add(
            choice(
                self.METHOD,
                tr("Equation"),
                [
                    ("modified_hargreaves", tr("modified Hargreaves")),
                    ("hargreaves", tr("Hargreaves")),
                    ("thornthwaite", tr("Thornthwaite")),
                ],
                help=tr(
                    "InVEST advises the modified Hargreaves equation. It takes the"
                    " minimum, the maximum and the precipitation; Hargreaves the first"
                    " two; Thornthwaite the mean alone."
                ),
            ),
            rasters(
                self.MINIMUM,
                tr("Monthly mean of the daily minimum temperature (°C)"),
                by_band=True,
                help=order,
                optional=True,
            ),
            rasters(
                self.MAXIMUM,
                tr("Monthly mean of the daily maximum temperature (°C)"),
                by_band=True,
                help=order,
                optional=True,
            ),
            rasters(
                self.PRECIPITATION,
                tr("Monthly precipitation (mm)"),
                by_band=True,
                help=order,
                optional=True,
            ),
            rasters(
                self.MEAN,
                tr("Monthly mean temperature (°C)"),
                by_band=True,
                help=tr(
                    "January first, as the others. Where it is not given, the two of"
                    " Hargreaves take the middle of minimum and maximum."
                ),
                optional=True,
            ),
            raster_out(self.ANNUAL, tr("Reference evapotranspiration (mm/a)")),
            folder_out(
                self.MONTHLY,
                tr("Folder for the twelve months (mm a month)"),
                optional=True,
            ),
            number_out(self.MEAN_ANNUAL, tr("Mean evapotranspiration (mm/a)")),
        )

    def _needed(self, given):
        return {
            "hargreaves": (self.MINIMUM, self.MAXIMUM),
            "modified_hargreaves": (self.MINIMUM, self.MAXIMUM, self.PRECIPITATION),
            "thornthwaite": (self.MEAN,),
        }[given.value(self.METHOD)]

    def _used(self, given):
        """The lists that the equation reads; the mean where it is given."""
        needed = self._needed(given)
        more = (self.MEAN,) if given.has(self.MEAN) and self.MEAN not in needed else ()
        return needed + more

    def refusals(self, given):
        from ...core.services.evapotranspiration import (
            COLDEST,
            HOTTEST,
            MOST_RAIN,
        )

        for key in self._needed(given):
            if not given.has(key):
                yield (
                    key,
                    tr(
                        "This equation needs “{label}”. Give it, or choose another"
                        " equation.",
                        label=given.label(key),
                    ),
                )
        for key in self._used(given):
            yield from month_refusals(given, key)
        if not given.reference().crs.isValid():
            yield (
                self._needed(given)[0],
                tr(
                    "{name} has no coordinate reference system, so its latitude is"
                    " unknown. Assign one (Raster > Projections > Assign projection).",
                    name=given.reference().name,
                ),
            )
        ranges = dict.fromkeys(self._used(given), (COLDEST, HOTTEST))
        if self.PRECIPITATION in ranges:
            ranges[self.PRECIPITATION] = (0.0, MOST_RAIN)
        yield from range_refusals(given, ranges)

    def execute(self, job):
        from ...core.services import evapotranspiration

        used = self._used(job.given)
        months = {}
        for key in used:
            months[key] = job.rasters(key)
            job.say(
                tr(
                    "{label}, January to December: {names}",
                    label=job.given.label(key),
                    names=", ".join(raster.name for raster in months[key]),
                )
            )
        grid = job.common_grid(*(raster for key in used for raster in months[key]))
        values = {
            key.lower(): [raster.values for raster in months[key]] for key in used
        }
        del months
        method = getattr(evapotranspiration, job.value(self.METHOD))
        found = method(
            latitude=job.reference.latitudes(),
            grid=grid,
            keep_months=job.wants(self.MONTHLY),
            progress=job.progress,
            **values,
        )
        job.write_raster(self.ANNUAL, found.annual, grid.mask, style="evaporation")
        if found.monthly is not None:
            for month, layer in enumerate(found.monthly, 1):
                job.write_raster_into(
                    self.MONTHLY,
                    f"et0_{month:02d}",
                    layer,
                    grid.mask,
                    style="evaporation",
                )
        mean = float(np.nanmean(found.annual, dtype=float))
        job.number(self.MEAN_ANNUAL, mean)
        job.say(
            tr(
                "Reference evapotranspiration of {cells:,} cells, on average"
                " {mean:,.0f} mm a year ({low:,.0f} to {high:,.0f}).",
                cells=grid.valid_count,
                mean=mean,
                low=float(np.nanmin(found.annual)),
                high=float(np.nanmax(found.annual)),
            )
        )

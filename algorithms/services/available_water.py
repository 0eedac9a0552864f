"""Plant-available water of soils."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, number_out, raster, raster_out
from ..texts import tr

MOST_PERCENT = 105.0


class AvailableWater(Tool):
    """How much water plants can take from a soil, from its texture."""

    SAND = "SAND"
    SILT = "SILT"
    CLAY = "CLAY"
    ORGANIC = "ORGANIC"
    ORGANIC_IS = "ORGANIC_IS"
    OUTPUT = "OUTPUT"
    MEAN = "MEAN"

    bytes_per_cell = 5

    def title(self):
        return tr("Plant-available water of soils")

    def purpose(self):
        return tr(
            "Estimates the share of a soil's volume that plants can drain (PAWC), which"
            " the tool Water yield takes, where no map of it is at hand."
        )

    def method(self):
        return tr(
            "Regression of Zhou et al. (2005), Journal of Geographical Sciences 15,"
            " usual in studies of China: PAWC (%) = 54.509 - 0.132 SAND - 0.003 SAND^2 -"
            " 0.055 SILT - 0.006 SILT^2 - 0.738 CLAY + 0.007 CLAY^2 - 2.688 OM + 0.501"
            " OM^2, all in percent. With more than some 8 % of organic matter it gives"
            " too much."
        )

    def keywords(self):
        return ["PAWC", "AWC", "InVEST", "texture", "field capacity", tr("soil")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.SAND,
                tr("Sand (percent by weight)"),
                "quantity",
                help=tr("SoilGrids gives g/kg: divide by 10."),
            ),
            raster(
                self.SILT,
                tr("Silt (percent by weight)"),
                "quantity",
                help=tr("Without it: what sand and clay leave of 100."),
                optional=True,
            ),
            raster(self.CLAY, tr("Clay (percent by weight)"), "quantity"),
            raster(
                self.ORGANIC,
                tr("Organic matter or carbon (percent by weight)"),
                "quantity",
            ),
            choice(
                self.ORGANIC_IS,
                tr("The organic content is"),
                [
                    ("matter", tr("organic matter")),
                    ("carbon", tr("organic carbon (matter / 1.724)")),
                ],
                help=tr(
                    "Soil maps mostly give carbon; 1.724 is van Bemmelen's factor."
                ),
            ),
            raster_out(
                self.OUTPUT, tr("Plant-available water (share of the volume, 0 to 1)")
            ),
            number_out(self.MEAN, tr("Mean plant-available water (0 to 1)")),
        )

    def refusals(self, given):
        keys = (self.SAND, self.SILT, self.CLAY, self.ORGANIC)
        yield from range_refusals(given, dict.fromkeys(keys, (0.0, MOST_PERCENT)))

    def execute(self, job):
        from ...core.services.available_water import available_water

        keys = (self.SAND, self.SILT, self.CLAY, self.ORGANIC)
        layers = [job.raster(key) if job.has(key) else None for key in keys]
        grid = job.common_grid(*layers)
        found = available_water(
            *(None if layer is None else layer.values for layer in layers),
            grid,
            organic_is=job.value(self.ORGANIC_IS),
            progress=job.progress,
        )
        job.write_raster(self.OUTPUT, found.fraction, grid.mask, style="water")
        if found.clipped:
            job.warn(
                tr(
                    "{cells:,} cells ({percent:.1f} percent) lie so far outside the"
                    " soils of the regression that it gave less than 0 or more than 1;"
                    " they are cut to these limits. Check the organic content.",
                    cells=found.clipped,
                    percent=100 * found.clipped / grid.valid_count,
                )
            )
        mean = float(np.nanmean(found.fraction, dtype=float))
        job.number(self.MEAN, mean)
        job.say(
            tr(
                "Plant-available water of {cells:,} cells, on average {mean:.3f} of the"
                " soil's volume.",
                cells=grid.valid_count,
                mean=mean,
            )
        )

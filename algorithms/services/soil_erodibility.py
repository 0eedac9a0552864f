"""The erodibility of soil."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import choice, number_out, raster, raster_out
from ..texts import tr


class SoilErodibility(Tool):
    """How easily soil is washed away: the factor K of the soil loss equation."""

    SAND = "SAND"
    SILT = "SILT"
    CLAY = "CLAY"
    ORGANIC_CARBON = "ORGANIC_CARBON"
    ORGANIC = "ORGANIC"
    CORRECTION = "CORRECTION"
    OUTPUT = "OUTPUT"
    MEAN = "MEAN"

    bytes_per_cell = 5

    def title(self):
        return tr("Soil erodibility (K)")

    def purpose(self):
        return tr(
            "Gives the factor K that the tools Soil conservation and Sediment delivery"
            " ask for, from the grains and the organic carbon of the topsoil, such as"
            " those of the Harmonized World Soil Database or SoilGrids."
        )

    def method(self):
        return tr(
            "The equation of EPIC, Williams (1990), Philosophical Transactions of the"
            " Royal Society B 329:421-428, times 0.1317 for SI units. The correction for"
            " China, 0.51575 K - 0.01383 with K in the units of the United States, is"
            " that of Zhang et al. (2007), Acta Pedologica Sinica 44(1):7-13, fitted to"
            " plots where EPIC gave too much."
        )

    def keywords(self):
        return ["RUSLE", "K factor", "EPIC", "erosion", "sand", "silt", "clay"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.SAND, tr("Sand (percent by weight)"), "quantity"),
            raster(
                self.SILT,
                tr("Silt (percent by weight)"),
                "quantity",
                help=tr("Sand, silt and clay must sum to 100 within 5."),
            ),
            raster(self.CLAY, tr("Clay (percent by weight)"), "quantity"),
            raster(
                self.ORGANIC_CARBON,
                tr("Organic carbon or matter (percent by weight)"),
                "quantity",
                help=tr("SoilGrids gives dg/kg: divide by 100."),
            ),
            choice(
                self.ORGANIC,
                tr("The organic layer holds"),
                [("carbon", tr("carbon")), ("matter", tr("matter"))],
                help=tr("Matter is taken to be 58 percent carbon."),
            ),
            choice(
                self.CORRECTION,
                tr("Correction"),
                [("none", tr("none")), ("china", tr("China (Zhang et al., 2007)"))],
            ),
            raster_out(self.OUTPUT, tr("Soil erodibility (t ha h/(ha MJ mm))")),
            number_out(self.MEAN, tr("Mean erodibility (t ha h/(ha MJ mm))")),
        )

    def refusals(self, given):
        from ...core.services.soil_erodibility import MOST_CARBON

        percent = dict.fromkeys((self.SAND, self.SILT, self.CLAY), (0.0, 100.0))
        carbon = given.value(self.ORGANIC) == "carbon"
        most = MOST_CARBON if carbon else 100.0
        yield from range_refusals(given, {**percent, self.ORGANIC_CARBON: (0.0, most)})

    def execute(self, job):
        from ...core.services.soil_erodibility import soil_erodibility

        layers = [
            job.raster(key)
            for key in (self.SAND, self.SILT, self.CLAY, self.ORGANIC_CARBON)
        ]
        grid = job.common_grid(*layers)
        found = soil_erodibility(
            *(layer.values for layer in layers),
            grid,
            organic=job.value(self.ORGANIC),
            correction=job.value(self.CORRECTION),
            progress=job.progress,
        )
        job.write_raster(self.OUTPUT, found.factor, grid.mask, style="erosion_factor")
        if found.clipped_cells:
            job.warn(
                tr(
                    "In {cells:,} cells the correction for China falls below 0 and is"
                    " set to 0: it was not made for such soils.",
                    cells=found.clipped_cells,
                )
            )
        mean = float(np.nanmean(found.factor, dtype=float))
        job.number(self.MEAN, mean)
        job.say(
            tr(
                "Soil erodibility from {low:.4f} to {high:.4f}, on average {mean:.4f}"
                " t ha h/(ha MJ mm).",
                low=float(np.nanmin(found.factor)),
                high=float(np.nanmax(found.factor)),
                mean=mean,
            )
        )

"""What the tools of water conservation share: results by cell and by watershed."""

from __future__ import annotations

import numpy as np

from .base import Tool
from .parameters import number_out, raster_out, table_out, vector_out
from .texts import tr


class ConservationTool(Tool):
    """A tool whose result is the water that land holds back, in mm a year."""

    WATERSHEDS = "WATERSHEDS"
    CONSERVATION = "CONSERVATION"
    WATERSHED_MAP = "WATERSHED_MAP"
    WATERSHED_TABLE = "WATERSHED_TABLE"
    MEAN_CONSERVATION = "MEAN_CONSERVATION"
    VOLUME = "VOLUME"
    NEGATIVE_PERCENT = "NEGATIVE_PERCENT"

    def conservation_outputs(self, *more):
        """The outputs; ``more`` follow the raster of water conservation."""
        return (
            raster_out(self.CONSERVATION, tr("Water conservation (mm/a)")),
            *more,
            vector_out(
                self.WATERSHED_MAP,
                tr("Water conservation of watersheds (mm/a, m³/a)"),
                "polygon",
                optional=True,
            ),
            table_out(
                self.WATERSHED_TABLE,
                tr("Table of watersheds (mm/a, m³/a)"),
                optional=True,
            ),
            number_out(self.MEAN_CONSERVATION, tr("Mean water conservation (mm/a)")),
            number_out(self.VOLUME, tr("Volume of water conserved (m³/a)")),
        )

    def write_conservation(self, job, result, grid, watersheds=None):
        """Write the water held by cell and watershed, and say how much it is."""
        from ..core.services.watershed_water import watershed_conservation

        held = result.conservation
        if watersheds is not None:
            table = watershed_conservation(held, watersheds, grid).rename_axis("ws_id")
            job.write_zones(
                self.WATERSHED_MAP,
                table,
                watersheds,
                self.WATERSHEDS,
                style="watersheds_conservation",
            )
            job.write_table(self.WATERSHED_TABLE, table.reset_index())
        job.write_raster(self.CONSERVATION, held, grid.mask, style="water")
        whole = watershed_conservation(held, grid.valid.astype(np.uint8), grid)
        mean, volume, _, area = whole.loc[1]
        job.number(self.MEAN_CONSERVATION, mean)
        job.number(self.VOLUME, volume)
        job.number(self.NEGATIVE_PERCENT, 100 * result.negative_share)
        job.say(
            tr(
                "{area:,.1f} km² conserve {mean:,.1f} mm a year on average,"
                " {volume:,.0f} m³.",
                area=area,
                mean=mean,
                volume=volume,
            )
        )

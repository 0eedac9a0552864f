"""What the tools of soil loss share: rain, soil, plants and practices."""

from __future__ import annotations

from .base import Tool
from .parameters import Column, raster, table
from .texts import tr


class ErosionTool(Tool):
    """A tool that takes the factors R, K, C and P of the soil loss equation."""

    EROSIVITY = "EROSIVITY"
    ERODIBILITY = "ERODIBILITY"
    LAND_COVER = "LAND_COVER"
    TABLE = "TABLE"
    COVER = "COVER"
    PRACTICE = "PRACTICE"

    def factor_inputs(self):
        """The parameters of rain and soil, and of the classes of land cover."""
        return (
            raster(
                self.EROSIVITY,
                tr("Rainfall erosivity R (MJ mm/(ha h a))"),
                "quantity",
                help=tr("From the tool Rainfall erosivity."),
            ),
            raster(
                self.ERODIBILITY,
                tr("Soil erodibility K (t ha h/(ha MJ mm))"),
                "quantity",
                help=tr("From the tool Soil erodibility."),
            ),
            raster(
                self.LAND_COVER,
                tr("Land cover (class codes)"),
                "classes",
                help=tr("Not needed where rasters give both C and P."),
                optional=True,
            ),
            table(
                self.TABLE,
                tr("Table of C and P by class (0 to 1)"),
                (
                    Column("lucode", required=False),
                    Column("usle_c", required=False, empty_allowed=True),
                    Column("usle_p", required=False, empty_allowed=True),
                ),
                help=tr(
                    "InVEST's biophysical table: a row for each class, with its code in"
                    " lucode (or code, class). A column in place of which a raster is"
                    " given is not read."
                ),
                optional=True,
            ),
        )

    def factor_rasters(self):
        """The parameters of rasters in place of the table's columns."""
        return (
            raster(
                self.COVER,
                tr("Cover factor C, in place of the table's (0 to 1)"),
                "quantity",
                help=tr("Such as from the tool Cover factor."),
                optional=True,
                advanced=True,
            ),
            raster(
                self.PRACTICE,
                tr("Practice factor P, in place of the table's (0 to 1)"),
                "quantity",
                help=tr("1 where no practice conserves the soil."),
                optional=True,
                advanced=True,
            ),
        )

    def check_factors(self, given, cover):
        """Refuse where nothing gives C (``cover`` says whether a raster does) or P."""
        from ..core.services.cover_factor import check_factor_sources

        check_factor_sources(
            given.has(self.LAND_COVER),
            given.table(self.TABLE) if given.has(self.TABLE) else None,
            cover=cover,
            practice=given.has(self.PRACTICE),
        )

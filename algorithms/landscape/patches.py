"""Patches of chosen land-cover classes."""

from ..base import Tool
from ..parameters import (
    choice,
    number,
    number_out,
    numbers,
    raster,
    raster_out,
    table_out,
    vector_out,
)
from ..texts import tr

M2_PER_HA = 1e4


class Patches(Tool):
    """Connected cells of the chosen classes, as polygons with their area."""

    INPUT = "INPUT"
    VALUES = "VALUES"
    CONNECTIVITY = "CONNECTIVITY"
    FILL_HOLES = "FILL_HOLES"
    MINIMUM_AREA = "MINIMUM_AREA"
    PATCHES = "PATCHES"
    LABELS = "LABELS"
    TABLE = "TABLE"
    COUNT = "COUNT"
    AREA_HA = "AREA_HA"

    measures = True
    bytes_per_cell = 14

    def title(self):
        return tr("Patches")

    def purpose(self):
        return tr(
            "Makes polygons of connected cells of one or more classes, such as"
            " habitat or the cores of MSPA, and numbers them by area. Use it before"
            " connectivity indices, or to see what a smallest area leaves."
        )

    def method(self):
        return tr(
            "Cells of the chosen classes that touch are one patch. Holes are filled"
            " first, then patches below the smallest area are dropped, and the rest"
            " are numbered from the largest down. A hole that reaches nodata or the"
            " edge of the raster is open and stays."
        )

    def keywords(self):
        return ["patch", "region group", "clump", "sieve", "polygonize"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Classes (land cover or MSPA)"), "classes"),
            numbers(
                self.VALUES,
                tr("Classes that make up patches"),
                help=tr(
                    "Values of the raster, with commas, for example 1 for the cores of"
                    " the seven MSPA classes. Different ones that touch are one patch."
                ),
            ),
            choice(
                self.CONNECTIVITY,
                tr("Connectivity"),
                [("8", tr("8 neighbours")), ("4", tr("4 neighbours"))],
                help=tr("Whether cells that touch at a corner are connected."),
            ),
            number(
                self.FILL_HOLES,
                tr("Largest hole to fill (ha)"),
                0,
                least=0,
                help=tr(
                    "Holes up to this area become part of the patch around them; 0"
                    " fills none."
                ),
            ),
            number(
                self.MINIMUM_AREA,
                tr("Smallest patch to keep (ha)"),
                0,
                least=0,
            ),
            vector_out(self.PATCHES, tr("Patches"), "polygon"),
            raster_out(
                self.LABELS,
                tr("Patch numbers"),
                optional=True,
                help=tr("The number of the patch; 0 and nodata elsewhere."),
            ),
            table_out(self.TABLE, tr("Table of patches"), optional=True),
            number_out(self.COUNT, tr("Number of patches")),
            number_out(self.AREA_HA, tr("Area of all patches (ha)")),
        )

    def refusals(self, given):
        from ...core.landscape.foreground import check_foreground

        found = given.classes(self.INPUT)
        if found is not None:
            check_foreground(found, given.value(self.VALUES))
        return []

    def execute(self, job):
        from ...core.landscape.patches import patches

        classes = job.raster(self.INPUT)
        result = patches(
            classes.values,
            classes.grid,
            values=job.value(self.VALUES),
            connectivity=int(job.value(self.CONNECTIVITY)),
            fill_holes=job.value(self.FILL_HOLES) * M2_PER_HA,
            minimum_area=job.value(self.MINIMUM_AREA) * M2_PER_HA,
            progress=job.part(0.0, 0.7),
        )
        job.write_polygons(
            self.PATCHES, result.labels, result.table, by="patch", style="patches"
        )
        job.advance(0.9)
        job.write_raster(self.LABELS, result.labels, style="labels")
        job.write_table(self.TABLE, result.table)
        area = float(result.table["area_ha"].sum())
        job.number(self.COUNT, len(result.table))
        job.number(self.AREA_HA, area)
        job.say(
            tr(
                "{count:,} patches, {area:,.2f} ha; the largest has {largest:,.2f} ha.",
                count=len(result.table),
                area=area,
                largest=float(result.table["area_ha"].max()),
            )
        )

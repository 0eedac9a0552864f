"""What the tools that find critical areas share: sources, links, and the areas."""

from __future__ import annotations

from .base import Tool
from .layer_checks import resistance_refusals
from .parameters import (
    Column,
    lines,
    number,
    number_out,
    raster,
    text,
    vector_out,
    zones,
)
from .texts import tr


class CriticalAreaTool(Tool):
    """A tool that scores the land between sources, and outlines the highest class."""

    RESISTANCE = "RESISTANCE"
    SOURCES = "SOURCES"
    CORRIDORS = "CORRIDORS"
    LAND_COVER = "LAND_COVER"
    DISTRICTS = "DISTRICTS"
    NAME_COLUMN = "NAME_COLUMN"
    CLASSES = "CLASSES"
    AREAS = "AREAS"
    COUNT = "COUNT"
    AREA_KM2 = "AREA_KM2"

    measures = True

    @property
    def bytes_per_cell(self):
        """Each thread has a run and two cost surfaces; some surfaces wait."""
        from ..core.parallel import processors

        return 80 + 33 * processors()

    def land(self):
        """The parameters of what lies between which sources."""
        return (
            raster(
                self.RESISTANCE,
                tr("Resistance"),
                "quantity",
                help=tr("Above 0; nodata cannot be crossed."),
            ),
            zones(self.SOURCES, tr("Ecological sources")),
        )

    def details(self):
        """The parameters that have an answer: the links, and how areas are told."""
        return (
            raster(
                self.LAND_COVER,
                tr("Land cover"),
                "classes",
                optional=True,
                help=tr("The areas get the class of most of their cells."),
            ),
            zones(
                self.DISTRICTS,
                tr("Districts"),
                help=tr("The areas get the district of most of their cells."),
                optional=True,
                advanced=True,
            ),
            text(
                self.NAME_COLUMN,
                tr("Column with the names of districts"),
                "name",
                optional=True,
                advanced=True,
            ),
            lines(
                self.CORRIDORS,
                tr("Corridors"),
                (Column("core1"), Column("core2"), Column("cw_dist")),
                optional=True,
                advanced=True,
                help=tr(
                    "The result of the tool Ecological corridors, made from the same"
                    " resistance and sources; empty: adjacent sources are linked."
                ),
            ),
            number(
                self.CLASSES,
                tr("Classes of natural breaks (number)"),
                5,
                least=2,
                most=9,
                integer=True,
                advanced=True,
                help=tr(
                    "The highest class makes the areas: of 5 in the Qaidam study, of 4"
                    " in the Liuzhi study."
                ),
            ),
        )

    def areas_out(self, label):
        return vector_out(
            self.AREAS,
            label,
            "polygon",
            help=tr(
                "The highest class of natural breaks, outside the sources; each area"
                " with its size, mean and maximum, and its main land cover and"
                " district."
            ),
        )

    def numbers_out(self):
        return (
            number_out(self.COUNT, tr("Number of areas")),
            number_out(self.AREA_KM2, tr("Area of all together (km²)")),
        )

    def refusals(self, given):
        from ..core.network.corridor_links import active_rows

        yield from resistance_refusals(given, self.RESISTANCE)
        if given.has(self.CORRIDORS):
            active_rows(given.table(self.CORRIDORS))

    def links(self, job):
        """The links of the corridors given, or None."""
        return job.table(self.CORRIDORS) if job.has(self.CORRIDORS) else None

    def areas(self, job, values, resistance, sources, overlay=None):
        """The cells of the highest class, as areas."""
        from ..core.network.critical_areas import critical_areas

        cover = job.raster(self.LAND_COVER) if job.has(self.LAND_COVER) else None
        return critical_areas(
            values,
            resistance.grid,
            classes=job.value(self.CLASSES),
            overlay=overlay,
            cores=sources,
            land_cover=None if cover is None else cover.values,
            land_cover_mask=None if cover is None else cover.mask,
            **self._districts(job),
            progress=job.part(0.9, 1.0),
        )

    def _districts(self, job):
        """The district of each cell and their names, where they are given."""
        if not job.has(self.DISTRICTS):
            return {}
        ids = job.zones(self.DISTRICTS)
        names = job.zone_names(self.DISTRICTS, job.value(self.NAME_COLUMN))
        return {
            "districts": ids,
            "districts_mask": ids > 0,
            "district_names": names or None,
        }

    def write_areas(self, job, found, style):
        """Write the areas, and their number and size."""
        job.write_polygons(
            self.AREAS, found.labels, found.table, by="area", style=style
        )
        job.number(self.COUNT, len(found.table))
        job.number(self.AREA_KM2, found.area_km2)

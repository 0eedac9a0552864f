"""Bring rasters onto one grid."""

from ..base import Tool
from ..parameters import (
    choice,
    crs,
    folder_out,
    layers_out,
    number,
    raster,
    rasters,
)
from ..texts import tr


class AlignRasters(Tool):
    """Warp rasters to the grid of a reference, or to a CRS and cell size."""

    REFERENCE = "REFERENCE"
    RASTERS = "RASTERS"
    KIND = "KIND"
    CRS = "CRS"
    CELL_SIZE = "CELL_SIZE"
    OUTPUT = "OUTPUT"
    LAYERS = "LAYERS"

    bytes_per_cell = 10

    def title(self):
        return tr("Align rasters")

    def purpose(self):
        return tr(
            "Brings rasters onto the cells of a reference raster, so that they can be"
            " overlaid; or reprojects all of them, the reference too, to a coordinate"
            " system in metres."
        )

    def method(self):
        return tr(
            "GDAL warps by nearest neighbour (classes) or bilinearly (quantities). The"
            " other tools do the same on the fly; use this one to keep the result."
        )

    def keywords(self):
        return ["warp", "resample", "reproject", "snap"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.REFERENCE, tr("Reference raster"), "quantity"),
            rasters(self.RASTERS, tr("Rasters to align")),
            choice(
                self.KIND,
                tr("The rasters hold"),
                [
                    ("auto", tr("classes or quantities: judge by the values")),
                    ("classes", tr("classes")),
                    ("quantity", tr("quantities")),
                ],
                help=tr(
                    "Judged by the values: whole numbers of at most 100 different"
                    " values are classes."
                ),
            ),
            crs(
                self.CRS,
                tr("Coordinate reference system"),
                help=tr("Empty: that of the reference."),
            ),
            number(
                self.CELL_SIZE,
                tr("Cell size (units of the coordinate reference system)"),
                least=1e-9,
                optional=True,
                help=tr("Empty: that of the reference."),
            ),
            folder_out(self.OUTPUT, tr("Folder for the aligned rasters")),
            layers_out(self.LAYERS, tr("Aligned rasters")),
        )

    def refusals(self, given):
        names = [source.name for source in given.source(self.RASTERS)]
        for name in names:
            if names.count(name) > 1:
                yield (
                    self.RASTERS,
                    tr(
                        "Two rasters are called {name}, and would be written to one"
                        " file. Rename one layer.",
                        name=name,
                    ),
                )

    def execute(self, job):
        from pathlib import Path

        from ..grids import describe, regridded
        from ..rasters import holds_classes

        reference = job.given.source(self.REFERENCE)
        sources = list(job.given.source(self.RASTERS))
        if job.has(self.CRS) or job.has(self.CELL_SIZE):
            job.reference = regridded(
                reference, job.value(self.CRS), job.value(self.CELL_SIZE)
            )
            if reference.name not in [source.name for source in sources]:
                sources.insert(0, reference)
        written = []
        for done, source in enumerate(sources):
            kind = job.value(self.KIND)
            if kind == "auto":
                kind = "classes" if holds_classes(source) else "quantity"
            aligned = job.read_raster(source, kind)
            nodata = describe(source.path).nodata if kind == "classes" else None
            written.append(
                job.write_raster_into(
                    self.OUTPUT,
                    Path(source.name).stem,
                    aligned.values,
                    aligned.mask,
                    nodata=nodata,
                )
            )
            job.advance((done + 1) / len(sources))
        job.results[self.LAYERS] = written
        rows, columns = job.reference.shape
        job.say(
            tr(
                "{count} rasters on {rows} x {columns} cells.",
                count=len(written),
                rows=rows,
                columns=columns,
            )
        )

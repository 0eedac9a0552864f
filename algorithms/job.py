"""One run of a tool: reads what was given, writes what is found."""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt import sip

from . import provenance, styles
from .chart_page import chart_page
from .gdal_errors import ReadError
from .geotiff import write_geotiff
from .grids import RasterSource, describe, on_same_grid
from .installation import CHARTS, how_to_install, missing
from .memory import available_memory
from .rasters import Raster, read
from .safe_write import whole
from .tables import read_table, write_csv
from .texts import listed, tr
from .vectors import (
    Layer,
    burn,
    burn_shapes,
    cells_in_several,
    cells_of_each,
    kind_of,
    line_through,
    outlines,
    points_at,
    shapes_of,
    write_geopackage,
)

LARGE_BYTES = 500_000_000


class SavedStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded result the style that was saved beside it, or in its file."""

    def postProcessLayer(self, layer, _context, _feedback):
        beside = styles.beside(layer.source().split("|")[0])
        if beside.exists():
            layer.loadNamedStyle(str(beside))
        else:
            layer.loadDefaultStyle()
        layer.triggerRepaint()


# QGIS deletes a processor with the run's context, so each layer has its own; until
# then Python must not delete it.
_in_use = set()


def _style_when_loaded(details):
    processor = SavedStyle()
    _in_use.difference_update([item for item in list(_in_use) if sip.isdeleted(item)])
    _in_use.add(processor)
    details.setPostProcessor(processor)


class Job:
    """What a tool's ``execute`` works with.

    Attributes
    ----------
    given : Given
    results : dict
        Output key to path or number; what the run returns to QGIS.
    reference : Reference or None
        The grid of the first raster named.
    """

    def __init__(self, tool, given, parameters, context, feedback):
        self.tool = tool
        self.given = given
        self.results = {}
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self.reference = given.reference()
        self._described = set()
        self._record = provenance.run_record(tool, given, time.time())

    @property
    def crs(self):
        """That of the reference, else of the first vector layer named."""
        return self.given.vector_crs() if self.reference is None else self.reference.crs

    # Words and progress

    @property
    def feedback(self):
        """QGIS's feedback, for a tool that runs others."""
        return self._feedback

    def say(self, text):
        """A line in the log."""
        self._feedback.pushInfo(text)

    def warn(self, text):
        """A line in the log that the user should not miss."""
        self._feedback.pushWarning(text)

    def progress(self, fraction):
        """The core's progress: False asks it to end."""
        self._feedback.setProgress(5 + 90 * fraction)
        return not self._feedback.isCanceled()

    def advance(self, fraction):
        """Report the progress of steps made here; ends the run when it is cancelled."""
        from ..core.progress import report

        report(self.progress, fraction)

    def part(self, start, end):
        """The progress of one of several steps."""
        return lambda fraction: self.progress(start + (end - start) * fraction)

    def still_wanted(self, _fraction):
        """Ends the run when it is cancelled."""
        from ..core.progress import Cancelled

        if self._feedback.isCanceled():
            raise Cancelled

    # What was given

    def has(self, key):
        return self.given.has(key)

    def value(self, key):
        return self.given.value(key)

    def table(self, key):
        return self.given.table(key)

    def read_table(self, source):
        """A table of a list of tables."""
        return read_table(source, ())

    def raster(self, key) -> Raster:
        """A raster on the grid of the first raster named."""
        return self._read(self.given.source(key), self.tool.declared[key].kind)

    def rasters(self, key, kind="quantity") -> list[Raster]:
        """A list of rasters on the grid of the first raster named."""
        return [self._read(source, kind) for source in self.given.source(key)]

    @contextmanager
    def on_grid(self, reference):
        """Read and write on another grid for a while."""
        before, self.reference = self.reference, reference
        try:
            yield
        finally:
            self.reference = before

    def read_raster(self, source, kind) -> Raster:
        """One raster source on the grid of the first raster named."""
        return self._read(source, kind)

    def _read(self, source: RasterSource, kind) -> Raster:
        raster = read(source, self.reference, kind, self.still_wanted)
        if not raster.mask.any():
            raise ReadError(
                tr(
                    "{name} has no value within the extent of {reference}.",
                    name=source.name,
                    reference=self.reference.name,
                )
            )
        if source.path not in self._described:  # what is read again needs no words
            self._described.add(source.path)
            self._describe(source, kind)
            if raster.values.dtype.kind == "f":
                self._tell_of_nan(source)
        return raster

    def _describe(self, source, kind):
        description = describe(source.path)
        if not on_same_grid(description, source.crs, self.reference):
            method = tr("nearest neighbour") if kind == "classes" else tr("bilinear")
            self.say(
                tr(
                    "{name} is warped to the grid of {reference} ({method}).",
                    name=source.name,
                    reference=self.reference.name,
                    method=method,
                )
            )
        if description.bands > 1:
            self.say(
                tr(
                    "{name} has {bands} bands; the first one is used.",
                    name=source.name,
                    bands=description.bands,
                )
            )

    def _tell_of_nan(self, source):
        from .rasters import scan

        count = scan(source).undeclared_nan
        if count:
            self.warn(
                tr(
                    "{name} has {count:,} cells that are not a number (NaN) and are"
                    " not declared as nodata; they count as missing.",
                    name=source.name,
                    count=count,
                )
            )

    def common_grid(self, *rasters: Raster | None, within=None):
        """The run's grid, valid where each of these rasters has a value.

        Parameters
        ----------
        within : 2-D bool array, optional
            Cells that count; what rasters lack beyond them is not named.
        """
        given = [raster for raster in rasters if raster is not None]
        first = given[0].mask if within is None else given[0].mask & within
        mask = np.logical_and.reduce([first, *(raster.mask for raster in given[1:])])
        lost = int(np.count_nonzero(first & ~mask))
        if lost:
            self.say(
                tr(
                    "{cells:,} cells of {name} have no value in another layer, and are"
                    " left out.",
                    cells=lost,
                    name=given[0].name,
                )
            )
        return self.reference.grid(mask)

    def zones(self, key, on: Raster | None = None) -> np.ndarray:
        """Ids on the run's grid, 0 for none; from polygons or a raster of ids.

        With ``on``, ids count only where that raster has a value; what is lost by it
        is named.
        """
        from ..core.raster.labels import present_labels

        ids = self._zones(key)
        if on is None or on.mask.all():
            return ids
        before = present_labels(ids)
        ids[~on.mask] = 0
        lost = sorted(set(before).difference(present_labels(ids)))
        if lost:
            self.warn(
                tr(
                    "On nodata of {raster}, and left out: {ids}.",
                    raster=on.name,
                    ids=listed(lost),
                )
            )
        return ids

    def _zones(self, key):
        source = self.given.source(key)
        if isinstance(source, RasterSource):
            raster = self._read(source, "classes")
            return np.where(raster.mask & (raster.values > 0), raster.values, 0).astype(
                np.int32
            )
        burnt = burn(source, self.reference, by_id=True)
        if burnt.smaller_than_a_cell:
            self.warn(
                tr(
                    "Smaller than a cell, and kept as the one cell under a point"
                    " inside: {ids}.",
                    ids=listed(burnt.smaller_than_a_cell),
                )
            )
        if burnt.lost:
            self.warn(
                tr(
                    "Outside the raster, or smaller than a cell that another feature"
                    " holds, and left out: {ids}.",
                    ids=listed(burnt.lost),
                )
            )
        return self._somewhere(burnt.ids, source)

    def zone_names(self, key, column) -> dict[int, str]:
        """The name of each zone in a column of its layer; none where there is none."""
        source = self.given.source(key)
        if isinstance(source, RasterSource) or column not in source.fields:
            return {}
        names = self.given.table(key)[column].fillna("").astype(str)
        return dict(zip(self.given.ids(key), names))

    def tell_of_overlaps(self, key):
        """Warn where polygons overlap: a cell counts for the last one on it only."""
        source = self.given.source(key)
        if isinstance(source, RasterSource):
            return
        cells = cells_in_several(source, self.reference)
        if cells:
            self.warn(
                tr(
                    "Polygons of {name} overlap in {cells:,} cells, and each of these"
                    " counts for the last polygon only. For nested polygons, run the"
                    " tool once for each.",
                    name=source.name,
                    cells=cells,
                )
            )

    def cells_of_each(self, key) -> dict[int, np.ndarray]:
        """Id of each polygon, or of each class above 0 of a raster, to its cells.

        Cells are places in the flattened raster; polygons may share them.
        """
        from ..core.priority.reserves import reserve_cells

        source = self.given.source(key)
        if isinstance(source, RasterSource):
            return reserve_cells(self._zones(key))
        return cells_of_each(source, self.reference)

    def features(self, key, classes=()) -> np.ndarray:
        """True where a feature lies, or where a raster has one of ``classes``.

        Without classes: where a raster is above 0.
        """
        source = self.given.source(key)
        if not isinstance(source, RasterSource):
            burnt = burn(source, self.reference, by_id=False)
            return self._somewhere(burnt.ids, source) > 0
        raster = self._read(source, "classes")
        if classes:
            return raster.cells_of(classes)
        return raster.mask & (raster.values > 0)

    def presence(self, source) -> np.ndarray:
        """True where a feature of a layer lies, also one smaller than a cell."""
        burnt = burn(source, self.reference, by_id=True)
        return self._somewhere(burnt.ids, source) > 0

    def zone_areas(self, key):
        """Id of each polygon to its area in m2; None for zones of a raster."""
        source = self.given.source(key)
        if isinstance(source, RasterSource):
            return None
        per_area = self.reference.metres_per_unit**2
        return {
            number: shape.Area() * per_area
            for number, shape in zip(self.given.ids(key), self.shapes(key))
            if shape is not None
        }

    def shapes(self, key):
        """The shapes of a vector layer in the run's CRS, as its table has them."""
        return shapes_of(self.given.source(key), self.crs)

    def lengths(self, shapes) -> np.ndarray:
        """Lengths of lines in metres."""
        return self.reference.metres_per_unit * np.array(
            [0.0 if shape is None else shape.Length() for shape in shapes]
        )

    def cells_under(self, key, shapes, ids) -> np.ndarray:
        """Ids of shapes on the run's grid, 0 for none; the last one on a cell counts."""
        source = self.given.source(key)
        cells = burn_shapes(shapes, ids, self.reference, name=source.name)
        return self._somewhere(cells, source)

    def _somewhere(self, ids, source):
        if not ids.any():
            raise ReadError(
                tr(
                    "No feature of {name} lies on {reference}. Check their coordinate"
                    " reference systems and extents.",
                    name=source.name,
                    reference=self.reference.name,
                )
            )
        return ids

    def estimate_memory(self):
        """Say before large work how much memory it takes."""
        per_cell = self.tool.bytes_per_cell
        if not per_cell or self.reference is None:
            return
        per_cell += self.tool.bytes_per_layer * len(list(self.given.raster_sources()))
        cells = self.reference.shape[0] * self.reference.shape[1]
        need = cells * per_cell
        if need < LARGE_BYTES:
            return
        free = available_memory()
        self.say(
            tr(
                "{cells:,} cells: about {need:.1f} GB of memory at {per_cell} bytes per"
                " cell ({free:.1f} GB are free).",
                cells=cells,
                need=need / 1e9,
                per_cell=per_cell,
                free=(free or 0) / 1e9,
            )
        )
        if free is not None and need > free:
            self.warn(tr("That is more than is free; the run may fail."))

    # What was found

    def wants(self, key):
        """Whether an optional output was asked for."""
        return bool(self._path(key))

    def output_path(self, key):
        """Where an output goes, for a tool that hands it on; None where not asked."""
        return self._path(key)

    def _path(self, key):
        # Asking QGIS registers the layer for loading, so ask once.
        if key not in self.results:
            declared = self.tool.declared[key]
            if declared.kind in ("html_out", "folder_out"):
                path = self.tool.parameterAsFileOutput(
                    self._parameters, key, self._context
                )
            else:
                path = self.tool.parameterAsOutputLayer(
                    self._parameters, key, self._context
                )
            self.results[key] = path or None
        return self.results[key]

    def write_raster(
        self, key, values, mask=None, *, style=None, nodata=None, labels=None
    ):
        """Write a GeoTIFF on the run's grid with its style.

        Parameters
        ----------
        labels : dict of str, optional
            Class value as text to its label in the legend.
        """
        path = self._path(key)
        if path:
            self._write_raster(path, key, values, mask, style, nodata, labels)

    def folder(self, key):
        """An output folder, made if it is not there."""
        folder = Path(self._path(key))
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def write_raster_into(
        self, key, name, values, mask=None, *, style=None, nodata=None
    ):
        """Write a GeoTIFF into an output folder; returns its path."""
        path = str(self.folder(key) / f"{name}.tif")
        self._write_raster(path, key, values, mask, style, nodata)
        return path

    def _write_raster(self, path, key, values, mask, style, nodata, labels=None):
        # The checksum is of the cells as they are kept in the file.
        kept = values.astype(np.float32) if values.dtype == np.float64 else values
        write_geotiff(
            path,
            kept,
            self.reference,
            mask=mask,
            nodata=nodata,
            colours=styles.colour_table(style),
            metadata=self._metadata(
                key,
                style,
                labels=labels,
                pixels_sha256=provenance.pixel_checksum(kept, mask),
            ),
            progress=self.still_wanted,
        )
        self._styled(path, style, labels)

    def write_polygons(self, key, labels, table, *, by, style=None):
        """Write the cells of each label as one polygon, with its row of ``table``."""
        if not self._path(key):
            return
        shapes = self.outlines(labels, table[by])
        self.write_features(key, "polygon", table, shapes, style=style)

    def outlines(self, labels, numbers):
        """The cells of each of these labels as one polygon."""
        shapes = outlines(labels, self.reference)
        return [shapes.get(int(number)) for number in numbers]

    def write_zones(self, key, table, zones, of, *, style=None):
        """Write what was found for zones, on their polygons.

        Parameters
        ----------
        table : DataFrame
            Its index is the number of the zone; zones without a row are left out.
        zones : 2-D array
            The numbers, as ``zones`` gives them.
        of : str
            Key of the zones: polygons keep their other columns, ids of a raster become
            polygons.
        """
        if not self._path(key):
            return
        by = table.index.name
        if isinstance(self.given.source(of), RasterSource):
            self.write_polygons(key, zones, table.reset_index(), by=by, style=style)
            return
        known = self.given.table(of).assign(**{by: self.given.ids(of)}).set_index(by)
        found = known.index.isin(table.index)
        more = known.loc[found, known.columns.difference(table.columns, sort=False)]
        shapes = [shape for shape, kept in zip(self.shapes(of), found) if kept]
        rows = table.loc[more.index].join(more).reset_index()
        self.write_features(key, "polygon", rows, shapes, style=style)

    def write_lines(self, key, paths, table, *, style=None):
        """Write lines through the cells of each path: arrays of (row, column)."""
        if not self._path(key):
            return
        lines = [line_through(path[:, 0], path[:, 1], self.reference) for path in paths]
        self.write_features(key, "line", table, lines, style=style)

    def write_points(self, key, rows, columns, table, *, style=None):
        """Write a point at the centre of each of these cells."""
        if not self._path(key):
            return
        points = points_at(rows, columns, self.reference)
        self.write_features(key, "point", table, points, style=style)

    def write_features(self, key, geometry_type, table, geometries, *, style=None):
        """Write a GeoPackage of one layer."""
        path = self._path(key)
        if not path:
            return
        name = Path(path).stem
        write_geopackage(
            path,
            [(name, geometry_type, table, geometries)],
            self.crs,
            self._metadata(key, style),
        )
        self._styled(path, style)

    def write_with_shapes(self, key, table, of, *, style=None):
        """Write a table with the shapes of the layer that it has a row for each of."""
        if self._path(key):
            shapes = self.shapes(of)
            kind = kind_of(shapes)
            style = None if kind == "none" else style
            self.write_features(key, kind, table, shapes, style=style)

    def write_layers(self, key, layers: list[Layer]):
        """Write a GeoPackage of several layers, each with its style in the file.

        QGIS takes the first layer for the output; a dialog loads the others too, those
        later by name above.
        """
        path = self._path(key)
        if not path:
            return

        def finish(hidden):
            for layer in layers:
                styles.store(hidden, layer.name, layer.name)

        write_geopackage(
            path,
            [
                (item.name, item.geometry_type, item.table, item.geometries)
                for item in layers
            ],
            self.crs,
            self._metadata(key),
            finish,
        )
        styles.beside(path).unlink(missing_ok=True)
        if not self._context.willLoadLayerOnCompletion(path):
            return
        details = self._context.layerToLoadOnCompletionDetails(path)
        details.name = styles.label(layers[0].name)
        _style_when_loaded(details)
        for item in layers[1:]:
            more = QgsProcessingContext.LayerDetails(
                styles.label(item.name), details.project, item.name
            )
            _style_when_loaded(more)
            self._context.addLayerToLoadOnCompletion(
                f"{path}|layername={item.name}", more
            )

    def write_table(self, key, frame):
        """Write a table: CSV, or GeoPackage by the name's ending."""
        path = self._path(key)
        if not path:
            return
        metadata = self._metadata(key)
        if path.lower().endswith(".csv"):
            write_csv(path, frame)
            provenance.write_beside(path, metadata)
        else:
            layer = (Path(path).stem, "none", frame, None)
            write_geopackage(path, [layer], None, metadata)

    def write_text(self, key, text):
        """Write a text file."""
        path = self._path(key)
        if path:
            with whole(path) as hidden:
                Path(hidden).write_text(text, encoding="utf-8")

    def write_chart(self, key, frame, caption=""):
        """Write a page with the chart of a table, where charts can be drawn."""
        if not self.wants(key):
            return
        absent = missing(CHARTS)
        if absent:
            self.warn(how_to_install(absent))
            self.results[key] = None
            return
        self.write_text(key, chart_page(self.tool.title(), frame, caption))

    def _metadata(self, key, style=None, **more):
        return provenance.as_metadata(self._record, output=key, style=style, **more)

    def fingerprint(self, without=(), **more):
        """A text that changes with the tool's version, parameters and input files.

        Parameters
        ----------
        without : collection of str
            Keys of parameters that do not count.
        **more
            What counts besides.
        """
        record = self._record
        counts = {
            "version": record["version"],
            "parameters": {
                key: value
                for key, value in record["parameters"].items()
                if key not in without
            },
            "inputs": [
                item for item in record["inputs"] if item["parameter"] not in without
            ],
            **more,
        }
        text = json.dumps(counts, sort_keys=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()

    def number(self, key, value):
        """A number that models can branch on."""
        self.results[key] = value

    def _styled(self, path, style, labels=None):
        if style:
            styles.save(path, style, labels)
        if self._context.willLoadLayerOnCompletion(path):
            _style_when_loaded(self._context.layerToLoadOnCompletionDetails(path))

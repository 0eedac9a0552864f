"""Features to cells, cells to features, and writing GeoPackage, for all tools."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from .gdal_errors import ReadError, gdal_errors
from .grids import Reference
from .safe_write import not_written, whole
from .texts import tr

ID_FIELDS = ("source", "patch", "core", "ws_id", "zone", "id")


class VectorSource:
    """A vector layer named by the user, readable from the thread of the run."""

    def __init__(self, layer: QgsVectorLayer):
        self.uri = layer.source()
        self.path = self.uri.split("|")[0]
        self.name = layer.name()
        self.crs: QgsCoordinateReferenceSystem = layer.crs()
        self.fields = [field.name() for field in layer.fields()]
        self.count = layer.featureCount()
        self.extent = layer.extent()
        self.key_fields = [self.fields[n] for n in layer.primaryKeyAttributes()]
        self.is_polygon = (
            layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        )
        self.is_line = layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry
        self.is_point = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        self._source = QgsVectorLayerFeatureSource(layer)

    def features(self, crs=None):
        """The features, their geometry in ``crs``."""
        request = QgsFeatureRequest()
        if crs is not None and crs.isValid() and self.crs.isValid():
            request.setDestinationCrs(crs, QgsProject.instance().transformContext())
        return self._source.getFeatures(request)


def layer_names(path) -> list[str]:
    """The names of the layers of a file."""
    dataset = ogr.Open(str(path))
    if dataset is None:
        return []
    names = [dataset.GetLayer(n).GetName() for n in range(dataset.GetLayerCount())]
    return [name for name in names if name != STYLES_TABLE]


@dataclass(frozen=True)
class Burnt:
    """Features as cells: ids (0 none), and what happened to small ones."""

    ids: np.ndarray
    smaller_than_a_cell: list[int]
    lost: list[int]


def burn(source: VectorSource, reference: Reference, *, by_id: bool) -> Burnt:
    """Rasterise features by the cell-centre rule (lines: each cell they cross).

    Parameters
    ----------
    by_id : bool
        Cells get the feature's id: a whole-number field named as in ``ID_FIELDS``
        whose values are unique and above 0, else the feature's position from 1.
        Otherwise they get 1.

    A polygon without a cell centre gets the cell under a point inside it.
    """
    features = [f for f in source.features(reference.crs) if f.hasGeometry()]
    ids = _ids(source, features) if by_id else [1] * len(features)
    shapes = [_shape(feature) for feature in features]
    cells = burn_shapes(shapes, ids, reference, name=source.name)
    inside = []
    if by_id:
        for number, feature, shape in zip(ids, features, shapes):
            if shape is None:
                continue
            point = feature.geometry().pointOnSurface().asPoint()
            inside.append((number, point.x(), point.y()))
    small, lost = [], []
    if by_id:
        present = set(np.unique(cells).tolist())
        west, width, _, north, _, height = reference.geotransform
        for number, x, y in inside:
            if number in present:
                continue
            column = int((x - west) // width)
            row = int((y - north) // height)
            within = 0 <= row < reference.shape[0] and 0 <= column < reference.shape[1]
            if within and cells[row, column] == 0:
                cells[row, column] = number
                small.append(int(number))
            else:
                lost.append(int(number))
    return Burnt(cells, small, lost)


def burn_shapes(shapes, ids, reference: Reference, *, name="") -> np.ndarray:
    """Rasterise shapes: each cell gets the id of the last shape on it, 0 for none.

    Parameters
    ----------
    shapes : list of ogr.Geometry or None
        In the CRS of the reference.
    ids : list of int
    """
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("features", None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    for number, shape in zip(ids, shapes):
        if shape is None:
            continue
        item = ogr.Feature(layer.GetLayerDefn())
        item.SetField("id", int(number))
        item.SetGeometry(shape)
        layer.CreateFeature(item)
    cells = np.zeros(reference.shape, np.int32)
    target = _memory_raster(cells, reference)
    with gdal_errors() as failures:
        gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=id"])
    if failures:
        raise ReadError(
            tr(
                "{name} cannot be turned into cells: {reason}",
                name=name,
                reason=failures[0],
            )
        )
    return target.ReadAsArray()


@dataclass(frozen=True)
class PointCells:
    """The cells of a layer's points, with the position from 1 of each one's feature."""

    features: np.ndarray
    rows: np.ndarray
    columns: np.ndarray

    def outside(self, reference: Reference) -> np.ndarray:
        """True for points that lie outside the raster."""
        rows, columns = reference.shape
        within = (self.rows >= 0) & (self.rows < rows)
        return ~(within & (self.columns >= 0) & (self.columns < columns))


def point_cells(source: VectorSource, reference: Reference) -> PointCells:
    """The cell under each point; rows and columns count from 0 at the north-west."""
    found = [
        (number, vertex.x(), vertex.y())
        for number, feature in enumerate(source.features(reference.crs), 1)
        if feature.hasGeometry()
        for vertex in feature.geometry().vertices()
    ]
    numbers, x, y = np.array(found, float).reshape(-1, 3).T
    west, width, _, north, _, height = reference.geotransform
    rows = np.floor((y - north) / height).astype(np.int64)
    columns = np.floor((x - west) / width).astype(np.int64)
    return PointCells(numbers.astype(np.int64), rows, columns)


def cells_of_each(source: VectorSource, reference: Reference) -> dict[int, np.ndarray]:
    """The cells of each polygon by its id, as places in the flattened raster.

    Unlike in ``burn`` polygons may share cells. One without a cell centre gets the cell
    under a point inside it; one beyond the raster has none.
    """
    features = list(source.features(reference.crs))
    cells = {}
    for number, feature in zip(_ids(source, features), features):
        shape = _shape(feature)
        cells[number] = _cells_under(shape, reference, source.name)
        if shape is not None and cells[number].size == 0:
            point = feature.geometry().pointOnSurface().asPoint()
            row, column = reference.cell_at(point.x(), point.y())
            if 0 <= row < reference.shape[0] and 0 <= column < reference.shape[1]:
                cells[number] = np.array([row * reference.shape[1] + column])
    return cells


def _cells_under(shape, reference, name):
    """Places of the cells whose centre lies in a shape, found within its extent."""
    if shape is None:
        return np.empty(0, np.int64)
    west, east, south, north = shape.GetEnvelope()
    top, left = reference.cell_at(west, north)
    bottom, right = reference.cell_at(east, south)
    rows = slice(max(top, 0), min(bottom + 1, reference.shape[0]))
    columns = slice(max(left, 0), min(right + 1, reference.shape[1]))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return np.empty(0, np.int64)
    window = reference.window(rows, columns)
    row, column = np.nonzero(burn_shapes([shape], [1], window, name=name))
    return (row + rows.start) * reference.shape[1] + column + columns.start


def shapes_of(source: VectorSource, crs) -> list[ogr.Geometry | None]:
    """The shape of each feature in ``crs``, in the order of the layer's table."""
    return [_shape(feature) for feature in source.features(crs)]


def _shape(feature):
    if not feature.hasGeometry():
        return None
    shape = ogr.CreateGeometryFromWkb(bytes(feature.geometry().asWkb()))
    if shape is not None:
        shape.FlattenTo2D()
    return shape


def cells_in_several(source: VectorSource, reference: Reference) -> int:
    """How many cells lie in more than one polygon, by the cell-centre rule."""
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("polygons", None, ogr.wkbUnknown)
    for shape in shapes_of(source, reference.crs):
        if shape is not None:
            item = ogr.Feature(layer.GetLayerDefn())
            item.SetGeometry(shape)
            layer.CreateFeature(item)
    target = _memory_raster(np.zeros(reference.shape, np.int32), reference)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=["MERGE_ALG=ADD"])
    return int(np.count_nonzero(target.ReadAsArray() > 1))


def shares_beyond(source: VectorSource, reference: Reference) -> dict[int, float]:
    """Id of each polygon to the share of its area beyond the grid, 0 to 1."""
    west, south, east, north = reference.bounds
    extent = ogr.CreateGeometryFromWkt(
        f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},"
        f"{west} {south}))"
    )
    beyond = {}
    for number, shape in zip(ids_of(source), shapes_of(source, reference.crs)):
        if shape is None or shape.Area() <= 0:
            continue
        inside = shape.MakeValid().Intersection(extent)
        covered = inside.Area() if inside is not None else 0.0
        beyond[number] = max(0.0, 1 - covered / shape.Area())
    return beyond


def ids_of(source: VectorSource) -> list[int]:
    """The id of each feature, by the rule of ``burn``."""
    return _ids(source, list(source.features()))


def kind_of(shapes):
    """The key of ``GEOMETRY_TYPES`` for a layer of these shapes."""
    kinds = {
        ogr.wkbPolygon: "polygon",
        ogr.wkbMultiPolygon: "polygon",
        ogr.wkbLineString: "line",
        ogr.wkbMultiLineString: "line",
        ogr.wkbPoint: "point",
    }
    for shape in shapes:
        if shape is not None:
            return kinds.get(ogr.GT_Flatten(shape.GetGeometryType()), "none")
    return "none"


def _ids(source, features):
    for name in source.fields:
        if name.lower() not in ID_FIELDS:
            continue
        values = [feature[name] for feature in features]
        try:
            whole_numbers = [int(value) for value in values]
        except (TypeError, ValueError):
            continue
        if min(whole_numbers, default=0) > 0 and len(set(whole_numbers)) == len(values):
            return whole_numbers
    return list(range(1, len(features) + 1))


def _memory_raster(cells, reference):
    target = gdal.GetDriverByName("MEM").Create(
        "", reference.shape[1], reference.shape[0], 1, gdal.GDT_Int32
    )
    target.SetGeoTransform(reference.geotransform)
    if reference.crs.isValid():
        target.SetProjection(reference.wkt)
    target.GetRasterBand(1).WriteArray(cells)
    return target


def outlines(labels: np.ndarray, reference: Reference) -> dict[int, ogr.Geometry]:
    """The cells of each label above 0 as one multipolygon."""
    raster = _memory_raster(labels.astype(np.int32), reference)
    valid = gdal.GetDriverByName("MEM").Create(
        "", reference.shape[1], reference.shape[0], 1, gdal.GDT_Byte
    )
    valid.GetRasterBand(1).WriteArray((labels > 0).astype(np.uint8))
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("outlines", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("label", ogr.OFTInteger))
    gdal.Polygonize(raster.GetRasterBand(1), valid.GetRasterBand(1), layer, 0)
    shapes = {}
    for feature in layer:
        label = feature.GetField(0)
        shape = shapes.setdefault(label, ogr.Geometry(ogr.wkbMultiPolygon))
        shape.AddGeometry(feature.GetGeometryRef())
    return shapes


def line_through(rows, columns, reference: Reference) -> ogr.Geometry:
    """A line through cell centres."""
    line = ogr.Geometry(ogr.wkbLineString)
    for x, y in zip(*reference.centres(rows, columns)):
        line.AddPoint_2D(float(x), float(y))
    if line.GetPointCount() == 1:  # a path within one cell is still a line
        line.AddPoint_2D(*line.GetPoint_2D(0))
    return line


def points_at(rows, columns, reference: Reference) -> list[ogr.Geometry]:
    """A point at the centre of each cell."""
    points = []
    for x, y in zip(*reference.centres(rows, columns)):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(float(x), float(y))
        points.append(point)
    return points


STYLES_TABLE = "layer_styles"  # where QGIS keeps the styles in a GeoPackage

GEOMETRY_TYPES = {
    "polygon": ogr.wkbMultiPolygon,
    "line": ogr.wkbLineString,
    "point": ogr.wkbPoint,
    "none": ogr.wkbNone,
}


@dataclass(frozen=True)
class Layer:
    """One of several layers of a GeoPackage; its name is that of its style too."""

    name: str
    geometry_type: str
    table: object
    geometries: list


def write_geopackage(path, layers, crs, metadata=None, finish=None):
    """Write layers to one GeoPackage, whole or not at all.

    Parameters
    ----------
    layers : list of (name, geometry type, DataFrame, geometries or None)
        The geometry type is a key of ``GEOMETRY_TYPES``.
    finish : callable, optional
        Given the path of the file before it takes its name, to add to it.
    """
    spatial = None
    if crs is not None and crs.isValid():
        spatial = osr.SpatialReference()
        spatial.ImportFromWkt(crs.toWkt())
        spatial.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with whole(path) as hidden, gdal_errors() as failures:
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(hidden)
        if dataset is None:
            raise not_written(path, failures)
        if metadata:
            dataset.SetMetadata(metadata, "ECORESTORE")
        written = 0
        for name, geometry_type, frame, geometries in layers:
            kind, geometries = _alike(geometry_type, geometries)
            layer = dataset.CreateLayer(name, spatial, kind)
            if layer is None:
                raise not_written(path, failures)
            _fill(layer, frame, geometries)
            written += len(frame)
        layer = None
        dataset.FlushCache()
        dataset = None
        if failures:
            raise not_written(path, failures)
        dataset = ogr.Open(hidden)
        found = -1
        if dataset is not None:
            found = sum(
                dataset.GetLayer(index).GetFeatureCount()
                for index in range(dataset.GetLayerCount())
            )
        dataset = None
        if found != written:
            raise not_written(path, failures)
        if finish is not None:
            finish(hidden)


def _alike(geometry_type, geometries):
    """The layer's type, and its shapes: all of several parts where one is."""
    kind = GEOMETRY_TYPES[geometry_type]
    if kind == ogr.wkbMultiPolygon:
        return kind, [
            shape and ogr.ForceToMultiPolygon(shape.Clone()) for shape in geometries
        ]
    several = ogr.wkbMultiLineString
    if kind == ogr.wkbLineString and any(
        shape is not None and shape.GetGeometryType() == several for shape in geometries
    ):
        return several, [
            shape and ogr.ForceToMultiLineString(shape.Clone()) for shape in geometries
        ]
    return kind, geometries


def _fill(layer, frame, geometries):
    kinds = {"i": ogr.OFTInteger64, "u": ogr.OFTInteger64, "f": ogr.OFTReal}
    for column in frame.columns:
        if frame[column].dtype.kind == "b":
            definition = ogr.FieldDefn(str(column), ogr.OFTInteger)
            definition.SetSubType(ogr.OFSTBoolean)
        else:
            kind = kinds.get(frame[column].dtype.kind, ogr.OFTString)
            definition = ogr.FieldDefn(str(column), kind)
        layer.CreateField(definition)
    layer.StartTransaction()
    plain = frame.astype(object).where(frame.notna(), None)
    for index, row in enumerate(plain.itertuples(index=False)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for position, value in enumerate(row):
            if value is None:
                continue
            if isinstance(value, (bool, np.bool_, np.integer)):
                value = int(value)
            elif isinstance(value, np.floating):
                value = float(value)
            elif not isinstance(value, (int, float)):
                value = str(value)
            feature.SetField(position, value)
        if geometries is not None and geometries[index] is not None:
            feature.SetGeometry(geometries[index])
        layer.CreateFeature(feature)
    layer.CommitTransaction()

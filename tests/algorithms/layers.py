"""Small layers that the tests of the tools make."""

import numpy as np
import pandas as pd
from osgeo import gdal, gdal_array, ogr, osr
from qgis.core import QgsVectorLayer

UTM = 32648


def write_raster(
    path, values, *, cell=30.0, nodata=None, epsg=UTM, origin=(500000.0, 3000000.0)
):
    """A north-up GeoTIFF; returns its path as text."""
    values = np.asarray(values)
    code = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, code)
    dataset.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    return str(path)


def read_raster(path):
    """Values and nodata of a raster."""
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetRasterBand(1).GetNoDataValue()


def write_text(path, text):
    """A text file, for tables; returns its path as text."""
    path.write_text(text, encoding="utf-8")
    return str(path)


def box(west, south, east, north):
    """A rectangle as WKT."""
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return f"POLYGON(({','.join(f'{x} {y}' for x, y in ring)}))"


def write_vector(path, shapes, *, epsg=UTM, **columns):
    """A GeoPackage of WKT shapes with columns of one value each; returns its path."""
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometries = [ogr.CreateGeometryFromWkt(shape) for shape in shapes]
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, reference, geometries[0].GetGeometryType())
    kinds = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString}
    for name, values in columns.items():
        layer.CreateField(ogr.FieldDefn(name, kinds[type(values[0])]))
    for row, geometry in enumerate(geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        for name, values in columns.items():
            feature.SetField(name, values[row])
        layer.CreateFeature(feature)
    layer = dataset = None
    return str(path)


def read_layer(path):
    """The attributes of a layer as a DataFrame; its shapes as column ``geometry``."""
    layer = QgsVectorLayer(str(path), "read", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    rows = [
        [*feature.attributes(), feature.geometry()] for feature in layer.getFeatures()
    ]
    return pd.DataFrame(rows, columns=[*names, "geometry"])


def write_bands(path, stack, names, *, cell=30.0, nodata=None, **options):
    """A GeoTIFF of several bands with descriptions; returns its path."""
    first = write_raster(
        path.with_suffix(".first.tif"), stack[0], cell=cell, nodata=nodata, **options
    )
    single = gdal.Open(first)
    kind = single.GetRasterBand(1).DataType
    rows, columns = stack[0].shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), columns, rows, len(stack), kind)
    dataset.SetGeoTransform(single.GetGeoTransform())
    dataset.SetProjection(single.GetProjection())
    for number, (values, name) in enumerate(zip(stack, names), 1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(str(name))
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values)
    dataset = None
    return str(path)

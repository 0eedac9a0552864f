"""Make the sample of conservation priority areas from the sample's land cover.

Usage: python3 make_priority.py, with the package importable as ``ecorestore``.

Land cover, elevation and the national park are real; what each kind of land stores,
holds and suits is assumed (see SOURCES.md).
"""

from pathlib import Path

import numpy as np
import pandas as pd
from ecorestore.core.grid import Grid
from ecorestore.core.raster.terrain_factors import slope
from ecorestore.core.services.habitat_quality import habitat_quality
from ecorestore.core.species.priority_ranking import priority_ranking
from osgeo import gdal, gdal_array, ogr, osr

HERE = Path(__file__).resolve().parent
FOLDER = HERE / "priority"
FACTOR = 5  # cells of the sample on a side of one cell here
# Assumed: t/ha of carbon, cover factor C, suitability as habitat (0 to 1).
KINDS = {
    11: (0, 0.0, 0.6),
    21: (40, 0.02, 0.1),
    22: (25, 0.02, 0.0),
    23: (15, 0.02, 0.0),
    31: (10, 0.45, 0.3),
    41: (150, 0.003, 0.9),
    42: (170, 0.003, 1.0),
    43: (160, 0.003, 1.0),
    52: (60, 0.03, 0.7),
    71: (50, 0.05, 0.6),
    81: (45, 0.05, 0.3),
    82: (40, 0.25, 0.2),
    90: (180, 0.001, 0.9),
    95: (140, 0.002, 0.9),
}
# Kinds of habitat that stand for what lives in them, and how far that moves (m).
HABITATS = {
    "evergreen forest": ((42,), 500.0),
    "deciduous and mixed forest": ((41, 43), 500.0),
    "shrub": ((52,), 300.0),
    "grassland": ((71,), 300.0),
    "wetland and water": ((11, 90, 95), 300.0),
}
RAIN, SOIL = 900.0, 0.035  # R and K, alike everywhere
STEEP = 21.91  # of the slope factor of Liu et al. above 10 degrees


def coarse(name, how):
    """A raster of the sample on larger cells, and its dataset."""
    source = gdal.Open(str(HERE / name))
    cell = FACTOR * source.GetGeoTransform()[1]
    return gdal.Warp("", source, format="MEM", xRes=cell, yRes=cell, resampleAlg=how)


def write(name, values, like, nodata):
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    made = gdal.GetDriverByName("GTiff").Create(
        str(FOLDER / f"{name}.tif"),
        like.RasterXSize,
        like.RasterYSize,
        1,
        kind,
        ["COMPRESS=DEFLATE", "ZLEVEL=9"],
    )
    made.SetGeoTransform(like.GetGeoTransform())
    made.SetProjection(like.GetProjection())
    band = made.GetRasterBand(1)
    band.SetNoDataValue(nodata)
    band.WriteArray(values)


def rounded(values, valid):
    """Thousandths, for small files; -1 where missing."""
    return np.where(valid, np.round(values, 3), -1).astype(np.float32)


def whole(values, valid):
    """Whole numbers, for small files; -1 where missing."""
    return np.where(valid, np.rint(values), -1).astype(np.int16)


def main():
    FOLDER.mkdir(exist_ok=True)
    for statistics in FOLDER.glob("*.aux.xml"):  # of the files before
        statistics.unlink()
    cover = coarse("land_cover.tif", "mode")
    codes = cover.ReadAsArray()
    heights = coarse("dem.tif", "average").ReadAsArray().astype(float)
    valid = np.isin(codes, list(KINDS)) & (heights > 0)
    cell = cover.GetGeoTransform()[1]
    grid = Grid(codes.shape, cell, mask=valid)

    def by_kind(place):
        values = np.zeros(codes.shape)
        for code, row in KINDS.items():
            values[codes == code] = row[place]
        return values

    write("carbon", whole(by_kind(0), valid), cover, -1)
    heights[~valid] = np.nan
    steepness = np.sin(np.radians(slope(heights, grid)))
    factor = np.where(steepness > 0.17, STEEP * steepness - 0.96, 10.8 * steepness)
    kept = RAIN * SOIL * np.maximum(factor, 0.03) * (1 - by_kind(1))
    write("soil_conservation", whole(np.nan_to_num(kept), valid), cover, -1)
    threats = pd.DataFrame(
        {
            "threat": ["towns", "fields"],
            "max_dist": [3000.0, 1500.0],
            "weight": [1.0, 0.6],
            "decay": ["exponential", "linear"],
        }
    )
    sensitivity = pd.DataFrame(
        {
            "lucode": list(KINDS),
            "habitat": [row[2] for row in KINDS.values()],
            "towns": 0.8,
            "fields": 0.5,
        }
    )
    quality = habitat_quality(
        codes,
        {
            "towns": np.isin(codes, (21, 22, 23)).astype(float),
            "fields": np.isin(codes, (81, 82)).astype(float),
        },
        threats,
        sensitivity,
        grid,
    ).quality
    write("habitat_quality", rounded(np.nan_to_num(quality), valid), cover, -1)
    ranked = priority_ranking(
        {
            name: np.where(valid, np.isin(codes, kinds), np.nan).astype(float)
            for name, (kinds, _) in HABITATS.items()
        },
        grid,
        rule="ABF",
        exponents=1.0,
        dispersal=[distance for _, distance in HABITATS.values()],
        condition=np.where(valid, by_kind(2), np.nan),
    )
    write("biodiversity", rounded(np.nan_to_num(ranked.rank), valid), cover, -1)
    thirds(cover)


def thirds(like):
    """Three districts from north to south, for the tables by reach."""
    left, width, _, top, _, height = like.GetGeoTransform()
    right = left + width * like.RasterXSize
    span = height * like.RasterYSize / 3
    reference = osr.SpatialReference()
    reference.ImportFromWkt(like.GetProjection())
    path = FOLDER / "districts.gpkg"
    path.unlink(missing_ok=True)
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = made.CreateLayer("districts", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for place, name in enumerate(("north", "middle", "south")):
        north, south = top + place * span, top + (place + 1) * span
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        corners = ((left, north), (right, north), (right, south), (left, south))
        ring = ", ".join(f"{x} {y}" for x, y in (*corners, corners[0]))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)


if __name__ == "__main__":
    main()

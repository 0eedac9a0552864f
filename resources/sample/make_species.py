"""Make the inputs of the study Species and their priorities; see species/SOURCES.md.

Usage: python3 make_species.py FOLDER_WITH_THE_FILES_OF_DISMO

The folder is ``inst/ex`` of the R package dismo. The table of conditions beside the
rasters is written by hand.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QColor

HERE = Path(__file__).resolve().parent
SPECIES = HERE / "species"
sys.path.insert(0, str(HERE.parent.parent / "build" / "plugins"))

from ecorestore.algorithms.geotiff import write_geotiff  # noqa: E402
from ecorestore.algorithms.grids import RasterSource, reference_of  # noqa: E402

EQUAL_AREA = "ESRI:102033"  # South America Albers
CELL = 50_000
WINDOW = (
    -4_000_000,
    -2_700_000,
    3_200_000,
    5_500_000,
)  # from Mexico to Tierra del Fuego
TENTHS = ("bio1", "bio5", "bio6", "bio7", "bio8")  # °C times ten
AMOUNTS = ("bio12", "bio16", "bio17")  # mm
NODATA = -9999
# The autonym is written in three ways, and Solanum acaule in two.
NAMES = {
    "Solanum acaule f. acaule": "Solanum acaule subsp. acaule",
    "solanum acaule acaule": "Solanum acaule subsp. acaule",
    "Solanum acaule Bitter": "Solanum acaule",
}
COLOURS = (
    *("#1b7837", "#a6d96a", "#66bd63", "#4d9221", "#00441b", "#5aae61", "#fee08b"),
    *("#d9ef8b", "#80cdc1", "#bf812d", "#c7eae5", "#dfc27d", "#f6e8c3", "#35978f"),
)


def main(folder):
    application = QgsApplication([], False)
    application.initQgis()
    land = _warped(folder / "biome.grd", "near")
    reference = _reference(land)
    biome = land.ReadAsArray()
    known = np.isin(biome, range(1, 15))
    layers = {}
    for name in (*TENTHS, *AMOUNTS):
        warped = _warped(folder / f"{name}.grd", "bilinear")
        values = warped.ReadAsArray().astype(float)
        known &= values > -1000
        layers[name] = values / 10 if name in TENTHS else values
    for name, values in layers.items():
        rounded = np.round(values, 1 if name in TENTHS else 0).astype(np.float32)
        path = SPECIES / f"{name}.tif"
        write_geotiff(path, rounded, reference, mask=known, nodata=NODATA)
    write_geotiff(
        SPECIES / "biome.tif",
        np.where(known, biome, 0).astype(np.uint8),
        reference,
        mask=known,
        nodata=0,
    )
    _name_biomes(SPECIES / "biome.tif")
    sloths = pd.read_csv(folder / "bradypus.csv")
    potatoes = pd.read_csv(folder / "acaule.csv", encoding="latin1")
    potatoes["species"] = potatoes["species"].replace(NAMES)
    columns = ["species", "lon", "lat"]
    records = pd.concat([sloths[columns], potatoes[columns]])
    records.round(4).to_csv(SPECIES / "records.csv", index=False)
    for file in SPECIES.glob("*.aux.xml"):
        file.unlink()


def _warped(path, by):
    options = {"resampleAlg": by, "xRes": CELL, "yRes": CELL, "format": "MEM"}
    options.update(srcSRS="EPSG:4326", dstSRS=EQUAL_AREA, outputBounds=WINDOW)
    return gdal.Warp("", str(path), dstNodata=-32768, **options)


def _name_biomes(path):
    """The style beside the biomes: their colours and names."""
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    names = pd.read_csv(SPECIES / "conditions.csv")
    classes = [
        QgsPalettedRasterRenderer.Class(row["class"], QColor(colour), row["name"])
        for (_, row), colour in zip(names.iterrows(), COLOURS)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.saveNamedStyle(str(path.with_suffix(".qml")))


def _reference(dataset):
    path = "/vsimem/grid.tif"
    gdal.Translate(path, dataset)
    return reference_of(
        RasterSource(path, "grid", QgsCoordinateReferenceSystem(EQUAL_AREA))
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Habitat quality with rarity beside InVEST, where natcap.invest is installed.

``python benchmarks/habitat_quality.py [rows ...]`` prints a markdown table: one land
cover and its baseline, three threats, access. The peak is above the input and includes
the results, 12 bytes per cell.

InVEST reads and writes files, the arrays of ours are in memory already. It installs
from source only, so the figures of one run of natcap.invest 3.20.2 on 2000² cells, on
two busy processors, stand in for it where it is missing: CPU seconds of its whole
process, of which imports took about 3, and its memory in all.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
from fresh_process import installed, run_here, taken
from landscapes import fractal_surface

SIZES = (2000,)
CELL = 30.0
CLASSES = 6
THREATS = pd.DataFrame(
    {
        "threat": ["town", "field", "road"],
        "max_dist": [1250.0, 500.0, 250.0],
        "weight": [1.0, 0.6, 0.8],
        "decay": ["exponential", "linear", "exponential"],
    }
)
SENSITIVITY = pd.DataFrame(
    {
        "lucode": range(1, CLASSES + 1),
        "habitat": [1.0, 0.8, 0.6, 0.3, 0.1, 0.0],
        "town": [0.8, 0.6, 0.5, 0.3, 0.1, 0.0],
        "field": [0.6, 0.5, 0.4, 0.0, 0.1, 0.0],
        "road": [0.7, 0.6, 0.4, 0.2, 0.1, 0.0],
    }
)
PROTECTED = 0.2
MEASURED_APART = {2000: (10.4, 308e6)}


def made_up(size):
    """Land cover, baseline, threats; the northern half is protected."""
    surface = fractal_surface(size, 1)
    limits = np.quantile(surface, np.linspace(0, 1, CLASSES + 1)[1:-1])
    cover = (np.digitize(surface, limits) + 1).astype(np.uint8)
    baseline = np.where(cover == CLASSES, 1, cover).astype(np.uint8)
    road = np.zeros(cover.shape, np.uint8)
    road[:: max(size // 20, 1)] = 1
    return (
        cover,
        baseline,
        (cover == CLASSES).astype(np.uint8),
        (cover == CLASSES - 1).astype(np.uint8),
        road,
    )


def ours(cover, baseline, *threats):
    from ecorestore.core.grid import Grid
    from ecorestore.core.services.habitat_quality import habitat_quality
    from ecorestore.core.services.habitat_rarity import habitat_rarity

    grid = Grid(cover.shape, CELL)
    access = np.ones(cover.shape, np.float32)
    access[: len(cover) // 2] = PROTECTED
    found = habitat_quality(
        cover, dict(zip(THREATS["threat"], threats)), THREATS, SENSITIVITY, grid,
        access=access,
    )  # fmt: skip
    rarity = habitat_rarity(cover, baseline, grid)
    return [
        layer.mean(dtype=float)
        for layer in (found.quality, found.degradation, rarity.rarity)
    ]


def invest(cover, baseline, *threats):
    from natcap.invest import habitat_quality
    from osgeo import gdal, ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32650)
    rows, columns = cover.shape
    east = 500000 + columns * CELL
    middle = 4000000 - rows // 2 * CELL

    def write(path, values):
        options = ["TILED=YES", "COMPRESS=LZW"]
        driver = gdal.GetDriverByName("GTiff")
        file = driver.Create(str(path), columns, rows, 1, gdal.GDT_Byte, options)
        file.SetGeoTransform((500000, CELL, 0, 4000000, 0, -CELL))
        file.SetProjection(reference.ExportToWkt())
        file.GetRasterBand(1).SetNoDataValue(255)
        file.GetRasterBand(1).WriteArray(values)

    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        write(folder / "cover.tif", cover)
        write(folder / "baseline.tif", baseline)
        for name, values in zip(THREATS["threat"], threats):
            write(folder / f"{name}.tif", values)
        files = [f"{name}.tif" for name in THREATS["threat"]]
        THREATS.assign(cur_path=files).to_csv(folder / "threats.csv", index=False)
        SENSITIVITY.to_csv(folder / "sensitivity.csv", index=False)
        vector = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "a.gpkg"))
        layer = vector.CreateLayer("access", reference, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("access", ogr.OFTReal))
        area = ogr.Feature(layer.GetLayerDefn())
        area.SetField("access", PROTECTED)
        ring = f"500000 {middle},{east} {middle},{east} 4000000,500000 4000000"
        ring = f"POLYGON(({ring},500000 {middle}))"
        area.SetGeometry(ogr.CreateGeometryFromWkt(ring))
        layer.CreateFeature(area)
        layer = vector = area = None
        habitat_quality.execute(
            {
                "workspace_dir": str(folder / "out"),
                "lulc_cur_path": str(folder / "cover.tif"),
                "lulc_bas_path": str(folder / "baseline.tif"),
                "threats_table_path": str(folder / "threats.csv"),
                "sensitivity_table_path": str(folder / "sensitivity.csv"),
                "access_vector_path": str(folder / "a.gpkg"),
                "half_saturation_constant": "0.05",
                "n_workers": "-1",
            }
        )
        return [
            gdal.Open(str(folder / "out" / f"{name}_c.tif"))
            .ReadAsArray()
            .mean(dtype=float)
            for name in ("quality", "deg_sum", "rarity")
        ]


CALLS = {"ours": ours, "natcap.invest": invest}


def row(size, who, seconds, our_seconds, bytes_per_cell):
    print(
        f"| {size}² | {who} | {seconds:.2f} | {seconds / our_seconds:.1f} "
        f"| {bytes_per_cell:.0f} |"
    )


def main(*sizes):
    print("| cells | who | CPU s | ratio to ours | peak B/cell |")
    print("|---|---|---|---|---|")
    for size in sizes or SIZES:
        our_seconds, peak, expected = taken(__file__, "ours", size)
        row(size, "ours", our_seconds, our_seconds, peak / size**2)
        if installed("natcap"):
            seconds, peak, means = taken(__file__, "natcap.invest", size)
            if not np.allclose(means, expected, rtol=1e-4):
                raise SystemExit("natcap.invest finds another quality than ours.")
            row(size, "natcap.invest", seconds, our_seconds, peak / size**2)
        elif size in MEASURED_APART:
            seconds, peak = MEASURED_APART[size]
            who = "natcap.invest 3.20.2 (not installed; measured apart, all of it)"
            row(size, who, seconds, our_seconds, peak / size**2)
        else:
            print(f"| {size}² | natcap.invest | not installed | | |")


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] in CALLS:
        name, size = sys.argv[1:]
        run_here(CALLS[name], made_up(200), made_up(int(size)))
    else:
        main(*map(int, sys.argv[1:]))

"""The reference case of the services, written as layers."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
from layers import read_raster, write_raster

FOLDER = Path(__file__).resolve().parents[1] / "data/services/svc01_s11_120x150"
PARAMETERS = json.loads((FOLDER / "params.json").read_text(encoding="utf-8"))
TABLES = json.loads((FOLDER / "tables.json").read_text(encoding="utf-8"))
BIOPHYSICAL = pd.DataFrame(PARAMETERS["biophysical"])


def write_input(folder, name, nodata=None):
    """One of the inputs as a raster; returns its path."""
    with np.load(FOLDER / "inputs.npz") as inputs:
        return write_raster(
            folder / f"{name}.tif",
            inputs[name],
            nodata=PARAMETERS["nodata"].get(name, 0) if nodata is None else nodata,
            epsg=PARAMETERS["epsg"],
            origin=PARAMETERS["origin"],
        )


def write_table(folder, table=BIOPHYSICAL, name="biophysical.csv"):
    """A table as CSV; returns its path."""
    table.to_csv(folder / name, index=False)
    return str(folder / name)


def expected(file, name):
    """One of the expected rasters; NaN is missing."""
    with np.load(FOLDER / f"{file}.npz") as outputs:
        return outputs[name].astype(float)


def found(path):
    """A result; NaN is missing."""
    values, nodata = read_raster(path)
    values = values.astype(float)
    if nodata is not None and not np.isnan(nodata):
        values[values == nodata] = np.nan
    return values
